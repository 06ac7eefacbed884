// Finds what a person would press, by the words on it: a link, a button, a summary or a choice.
const { words, kind, inside } = arguments[0];
const kinds = { press: "a[href], button, summary", pick: "label.choice", see: "main" };
const read = (text) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const name = (element) => {
  const copy = element.cloneNode(true);
  // Small print under the words is no part of them.
  copy.querySelectorAll("small").forEach((small) => small.remove());
  return read(copy.textContent);
};
const length = (element) => element.textContent.length;
const parts = [...document.querySelectorAll("li, section, .issue, .notice, .row")].filter((part) => read(part.textContent).includes(inside));
const part = inside ? parts.sort((one, other) => length(one) - length(other))[0] : document;
const all = [...(part?.querySelectorAll(kinds[kind]) ?? [])];
return all.find((one) => !one.matches(".skip") && one.checkVisibility() && name(one) === words) ?? null;
