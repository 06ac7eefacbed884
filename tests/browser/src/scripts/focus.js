// What has the focus, as a person who uses the keyboard sees it.
const read = (text) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const focused = document.activeElement ?? document.body;
// A choice is seen as a whole: its ring is round the words, not round the small circle.
const shown = focused.matches("input") ? (focused.closest("label") ?? focused) : focused;
const copy = shown.cloneNode(true);
copy.querySelectorAll("small").forEach((small) => small.remove());
const ring = getComputedStyle(shown);
const box = shown.getBoundingClientRect();
const bar = document.querySelector("header.bar")?.getBoundingClientRect();
const above = shown.closest("header.bar, .skip") ? 0 : (bar?.bottom ?? 0);
const at = document.elementFromPoint(box.x + box.width / 2, Math.max(box.y, above) + Math.min(box.height / 2, 20));
return {
  name: read(copy.textContent),
  id: focused.id,
  tag: focused.tagName,
  checked: focused.checked === true,
  kind: focused.type ?? "",
  ring: ring.outlineStyle === "none" ? 0 : parseFloat(ring.outlineWidth),
  // The top of it is in sight: not over the edge of the screen, not under the bar that stays.
  seen: box.width > 0 && box.top >= above - 1 && box.top < innerHeight && (at === null || shown.contains(at) || at.contains(shown)),
};
