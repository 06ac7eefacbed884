// Faults of a screen that can be measured: sideways scroll, text that is cut or spills over, targets too small to press.
const { least } = arguments[0];
const faults = [];
const read = (element) => element.textContent.replace(/\s+/g, " ").trim().slice(0, 60);
const page = document.scrollingElement;
if (page.scrollWidth > page.clientWidth) {
  const wide = [...document.querySelectorAll("main *")].filter((one) => one.getBoundingClientRect().right > page.clientWidth + 1);
  const last = wide.findLast((one) => !wide.some((other) => one !== other && one.contains(other)));
  faults.push(`scrolls sideways: ${page.scrollWidth} in ${page.clientWidth}, for “${last ? read(last) : ""}” ${last?.tagName}.${last?.className}`);
}

// Words: every line of text is on the screen and in the box of what it belongs to.
const BOXES = "a, button, label, summary, h1, h2, h3, p, li, dd, dt, svg, blockquote";
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let text = texts.nextNode(); text; text = texts.nextNode()) {
  const owner = text.parentElement;
  if (!text.data.trim() || owner.closest(".skip, .unseen, script, [hidden]") || !owner.checkVisibility()) continue;
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = owner.closest(BOXES)?.getBoundingClientRect();
  // Own words keep their spaces, and one at the end of a line hangs over without being seen: also in WebKit, where it
  // should not.
  const style = getComputedStyle(owner);
  const hangs = /^(pre|break-spaces)/.test(style.whiteSpace) ? parseFloat(style.fontSize) * 0.6 : 0;
  const over = 2 + hangs;
  const wrong = [...range.getClientRects()].some((line) =>
    line.left < -over || line.right > page.clientWidth + over ||
    (box && box.width > 0 && (line.left < box.left - over || line.right > box.right + over)));
  if (wrong) faults.push(`spills over: “${read(owner)}” in ${owner.closest(BOXES)?.tagName}`);
}
for (const element of document.querySelectorAll("body *")) {
  if (element.scrollWidth <= element.clientWidth + 1 && element.scrollHeight <= element.clientHeight + 1) continue;
  const style = getComputedStyle(element);
  const hides = (side) => ["hidden", "clip"].includes(style[side]);
  if (!element.checkVisibility() || element.closest(".skip, .unseen, svg") || element.matches("input, textarea")) continue;
  if (hides("overflowX") && element.scrollWidth > element.clientWidth + 1) faults.push(`cut: “${read(element)}”`);
  if (hides("overflowY") && element.scrollHeight > element.clientHeight + 1) faults.push(`cut: “${read(element)}”`);
}

// Targets: a control with its label; links inside a sentence are text.
const isText = (link) => link.matches("a") && getComputedStyle(link).display === "inline" &&
  [...link.parentElement.childNodes].some((node) => node !== link && node.textContent.trim());
for (const control of document.querySelectorAll("a[href], button, input, textarea, select, summary")) {
  if (control.matches(".skip") || !control.checkVisibility() || isText(control)) continue;
  const whole = getComputedStyle(control, "::after").position === "absolute" ? control.closest(".issue, .option") : control.closest("label");
  const box = (whole ?? control).getBoundingClientRect();
  if (box.width < least - 0.5 || box.height < least - 0.5) {
    faults.push(`too small: “${read(whole ?? control)}” ${control.tagName} ${Math.round(box.width)}×${Math.round(box.height)}`);
  }
}
return [...new Set(faults)];
