// Every target is at least 44 × 44 CSS pixels with its label, and 8 from the next. Links inside a sentence are text.
const LEAST = 44;
const APART = 8;
const isText = (link) => link.matches("a") && getComputedStyle(link).display === "inline" &&
  [...link.parentElement.childNodes].some((node) => node !== link && node.textContent.trim());
// A card all of which leads where its name does: as large as what its overlay is laid over.
const area = (control) => {
  const isCard = getComputedStyle(control, "::after").position === "absolute";
  return isCard ? control.closest(".issue, .option") ?? control : whole(control);
};
const boxes = new Map();
for (const control of controls()) {
  const shown = area(control);
  const box = shown.getBoundingClientRect();
  // Out of sight until the focus comes to it; then it lies over the page.
  if (control.matches(".skip") || box.bottom <= -50 || isText(control)) continue;
  if (box.width < LEAST - 0.5 || box.height < LEAST - 0.5) {
    faults.push(`${Math.round(box.width)} × ${Math.round(box.height)} is too small: ${tell(shown)}`);
  }
  boxes.set(shown, box);
}
const all = [...boxes];
all.forEach(([one, box], place) => {
  for (const [other, next] of all.slice(place + 1)) {
    if (one.contains(other) || other.contains(one)) continue;
    // The bar stays while the page goes by under it.
    if ((one.closest(".bar") === null) !== (other.closest(".bar") === null) && scrollY > 0) continue;
    const across = Math.max(next.left - box.right, box.left - next.right, 0);
    const down = Math.max(next.top - box.bottom, box.top - next.bottom, 0);
    const apart = Math.hypot(across, down);
    if (apart < APART - 0.5) faults.push(`${Math.round(apart * 10) / 10} apart: ${tell(one)} and ${tell(other)}`);
  }
});
return faults;
