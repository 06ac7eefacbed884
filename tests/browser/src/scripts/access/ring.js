// Every control, with the focus on it, has a ring of at least 2 pixels that can be seen, and is not under the bar.
const { outlinesOnly } = arguments[0];
const LEAST = 2;
const bar = document.querySelector("header.bar");
const bottom = () => (bar && isSeen(bar) ? bar.getBoundingClientRect().bottom : 0);
const look = (element) => {
  const style = getComputedStyle(element);
  const drawn = style.outlineStyle !== "none" && !bare(style.outlineColor);
  // The last length of a shadow is how far it spreads; one that is inside does not count.
  const spread = style.boxShadow === "none" || style.boxShadow.includes("inset") ? 0 : width(style.boxShadow.match(/(-?[\d.]+)px(?!.*px)/)?.[1]);
  return { outline: drawn ? width(style.outlineWidth) : 0, spread: outlinesOnly ? 0 : spread };
};
const before = new Map();
document.activeElement?.blur();
for (const control of controls()) for (const one of [control, whole(control)]) before.set(one, look(one));
for (const control of controls()) {
  control.focus({ focusVisible: true });
  if (document.activeElement !== control) {
    faults.push(`it does not take the focus: ${tell(whole(control))}`);
    continue;
  }
  const shows = (one) => {
    const was = before.get(one) ?? { outline: 0, spread: 0 };
    const is = look(one);
    return Math.max(is.outline > was.outline ? is.outline : 0, is.spread > was.spread ? is.spread : 0);
  };
  const shown = whole(control);
  const ring = Math.max(shows(control), shows(shown));
  if (ring < LEAST) faults.push(`its ring is ${ring} pixels: ${tell(shown)}`);
  const edge = () => (control.closest("header.bar, .skip") ? 0 : bottom());
  const isUnder = (box) => box.top < edge() - 1 && box.bottom - edge() < Math.min(44, box.height) - 1;
  const isAway = (box) => box.width === 0 || box.bottom <= 0 || box.top >= innerHeight;
  const box = () => shown.getBoundingClientRect();
  // Some engines scroll to it with their next frames.
  for (let frame = 0; frame < 4 && (isUnder(box()) || isAway(box())); frame++) await new Promise(requestAnimationFrame);
  if (isUnder(box())) faults.push(`the bar lies over it: ${tell(shown)}`);
  if (isAway(box())) faults.push(`it has the focus and is not in sight: ${tell(shown)}`);
}
document.activeElement?.blur();
scrollTo(0, 0);
return faults;
