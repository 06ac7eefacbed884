// Before it is printed: remembers what can be read on the screen and is an answer.
window.answersOnTheScreen = [...document.querySelectorAll("main dd, main .own, main blockquote")].filter((one) => isSeen(one) && !one.closest(".about, .no-print, .row") && read(one));
return faults;
