// Goes to a screen inside the app, as a link on the page would, and waits until it is all there. Where a problem is
// wanted, takes away what is written there and goes on all the same.
const { path, hasProblem, patience } = arguments[0];
const begun = performance.now();
const frame = () => new Promise(requestAnimationFrame);
const until = async (what, so) => {
  for (; !so(); await frame()) if (performance.now() - begun > patience) throw `${what}: it never did, on ${location.pathname}`;
};
const link = document.createElement("a");
link.href = path;
document.getElementById("heading")?.setAttribute("data-old", "");
document.body.append(link);
link.click();
link.remove();
await until("the app goes there", () => location.pathname === path && document.querySelector("#heading:not([data-old])"));
await frame();
await frame();
if (hasProblem) {
  const field = document.querySelector("textarea#answer, input#answer[type=text]");
  if (field) {
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  document.getElementById("continue").click();
  await until("the problem has the focus", () => document.activeElement?.id === "problems");
  await frame();
  await frame();
}
return {};
