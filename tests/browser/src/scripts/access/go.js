// Goes to a screen inside the app, as a link on the page would.
const link = document.createElement("a");
link.href = arguments[0];
document.getElementById("heading")?.setAttribute("data-old", "");
document.body.append(link);
link.click();
link.remove();
