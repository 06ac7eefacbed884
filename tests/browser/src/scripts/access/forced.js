// In the colours a person has forced on all pages: buttons have an edge, pictures can be told from what is behind them.
if (!matchMedia("(forced-colors: active)").matches) return ["this browser does not force its person's colours"];
const numbers = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
const light = (colour) => {
  const [red, green, blue] = numbers(colour).map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const probe = document.body.appendChild(document.createElement("div"));
probe.style.color = "Canvas";
const canvas = getComputedStyle(probe).color;
probe.remove();
const behind = (element) => {
  for (let one = element; one; one = one.parentElement) {
    const colour = getComputedStyle(one).backgroundColor;
    if (!bare(colour)) return colour;
  }
  return canvas;
};
for (const control of controls()) {
  if (!control.matches("button, a.go, a.quiet, a.button, a.choice, textarea, input[type=text]")) continue;
  const style = getComputedStyle(control);
  const edged = style.borderTopStyle !== "none" && width(style.borderTopWidth) >= 1 && contrast(style.borderTopColor, behind(control.parentElement)) >= 3;
  const lined = style.textDecorationLine.includes("underline");
  if (!edged && !lined) faults.push(`it has no edge: ${tell(control)}`);
}
for (const shape of document.querySelectorAll("svg :is(path, circle, rect, line, polyline, polygon, ellipse, text)")) {
  if (!isSeen(shape)) continue;
  const style = getComputedStyle(shape);
  const back = behind(shape.ownerSVGElement.parentElement);
  const colours = [style.fill, width(style.strokeWidth) > 0 ? style.stroke : "none"].filter((one) => one.startsWith("rgb") && !bare(one));
  if (colours.length && !colours.some((one) => contrast(one, back) >= 3)) faults.push(`it cannot be seen: ${shape.localName} in ${tell(shape.closest("svg"))} ${colours} on ${back}`);
}
return faults;
