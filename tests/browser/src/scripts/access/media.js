// Applies, through its own style sheets, what the page says for paper: for a browser that cannot be told to print.
const { isPaper } = arguments[0];
const below = (list) => [...list].flatMap((rule) => [rule, ...below(rule.cssRules ?? [])]);
window.mediaAsWritten ??= new Map();
for (const rule of [...document.styleSheets].flatMap((sheet) => below(sheet.cssRules))) {
  if (!(rule instanceof CSSMediaRule)) continue;
  const written = window.mediaAsWritten.get(rule) ?? rule.media.mediaText;
  window.mediaAsWritten.set(rule, written);
  const onPaper = written.replace(/\bscreen\b/, "not all").replace(/\bprint\b/, "all");
  rule.media.mediaText = isPaper ? onPaper : written;
}
