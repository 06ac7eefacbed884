// One heading of the first level; the focus on it after a change of screen, or on the problem; no level left out; a title.
const problem = document.getElementById("problems");
const all = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]")].filter(isSeen);
const tops = all.filter((one) => one.matches("h1"));
if (tops.length !== 1) faults.push(`${tops.length} headings of the first level, not 1`);
else if (document.activeElement !== (problem ?? tops[0])) faults.push(`the focus is on ${tell(document.activeElement ?? document.body)}, not on the ${problem ? "problem" : "heading"}`);
let last = 0;
for (const one of all) {
  const level = Number(one.getAttribute("aria-level") ?? one.localName.slice(1));
  if (level > last + 1) faults.push(`level ${level} comes after level ${last}: ${tell(one)}`);
  last = level;
}
if (!document.title.trim()) faults.push("the screen has no title");
return { faults, title: document.title, heading: tops.map(read).join() };
