// A person's own words are not for the translator and stand in their own direction.
const { own } = arguments[0];
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const check = (element) => {
  if (element.translate !== false) faults.push(`a translator would change it: ${tell(element)}`);
  if (element.closest("[dir]")?.dir !== "auto") faults.push(`it has no direction of its own: ${tell(element)}`);
};
for (let text = texts.nextNode(); text; text = texts.nextNode()) {
  if (text.parentElement.closest("script, style, textarea")) continue;
  const data = text.data.replace(/[\u2066-\u2069]/g, "");
  if (own.some((words) => data.includes(words))) check(text.parentElement);
}
document.querySelectorAll(".own").forEach(check);
for (const field of document.querySelectorAll("textarea, input:is([type=text], :not([type]))")) {
  if (field.dir !== "auto") faults.push(`what is written in it has no direction of its own: ${tell(field)}`);
}
return [...new Set(faults)];
