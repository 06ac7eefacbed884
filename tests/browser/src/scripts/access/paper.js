// On paper there are no bars and no buttons, and every answer is there.
if (arguments[0].isTold && !matchMedia("print").matches) faults.push("this browser does not print");
for (const one of document.querySelectorAll("header.bar, nav, .skip, .row, button")) {
  if (isSeen(one) && one.getBoundingClientRect().bottom > 0) faults.push(`it is printed: ${tell(one)}`);
}
for (const one of window.answersOnTheScreen ?? []) {
  if (!isSeen(one)) faults.push(`it is not printed: ${tell(one)}`);
}
for (const one of document.querySelectorAll("*")) {
  if (isSeen(one) && ["fixed", "sticky"].includes(getComputedStyle(one).position)) faults.push(`it is on every page: ${tell(one)}`);
}
return faults;
