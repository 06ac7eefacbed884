// Before every check: how an element is named in the report, and what a person can use.
const faults = [];
const read = (element) => element.textContent.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim().slice(0, 60);
const tell = (element) => {
  const classes = [...element.classList].map((name) => `.${name}`).join("");
  return `${element.localName}${element.id ? `#${element.id}` : ""}${classes} “${read(element)}”`;
};
const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const CONTROLS = "a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex='0']";
const controls = () => [...document.querySelectorAll(CONTROLS)].filter((one) => isSeen(one) && !one.disabled);
// What is pressed and what shows the focus: a choice with its words, not only its small round.
const whole = (control) => (control.matches("input") ? control.closest("label") : null) ?? control;
const width = (text) => parseFloat(text) || 0;
const bare = (colour) => colour === "transparent" || /^rgba\(.*, ?0\)$|\/ ?0%?\)$/.test(colour);
