// Nothing moves for a person who has asked for that.
if (!matchMedia("(prefers-reduced-motion: reduce)").matches) faults.push("this browser does not know that its person wants no movement");
const seconds = (text) => text.split(",").some((one) => width(one) > 0);
for (const element of document.querySelectorAll("*")) {
  for (const part of [null, "::before", "::after"]) {
    const style = getComputedStyle(element, part);
    if (part && ["none", "normal"].includes(style.content)) continue;
    const moves = style.animationName !== "none" && seconds(style.animationDuration);
    if (moves) faults.push(`it moves: ${tell(element)}${part ?? ""}`);
    if (seconds(style.transitionDuration)) faults.push(`it changes slowly: ${tell(element)}${part ?? ""}`);
  }
  if (getComputedStyle(element).scrollBehavior === "smooth") faults.push(`it scrolls slowly: ${tell(element)}`);
}
if (document.getAnimations().some((one) => one.playState === "running")) faults.push("something on the page is moving");
return faults;
