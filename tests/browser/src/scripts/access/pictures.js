// Every picture is hidden from screen readers or has a name.
const named = (element) => {
  const by = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean).map((id) => document.getElementById(id));
  return Boolean(element.getAttribute("aria-label")?.trim() || by.some((one) => one?.textContent.trim()) ||
    element.getAttribute("alt")?.trim() || [...element.children].find((one) => one.localName === "title")?.textContent.trim());
};
for (const picture of document.querySelectorAll("svg, img, picture, canvas, video, object, [role=img]")) {
  const isHidden = picture.closest("[aria-hidden=true], [hidden]") || picture.matches("[role=none], [role=presentation], img[alt='']");
  if (isHidden || !isSeen(picture) || picture.parentElement?.closest("svg, picture")) continue;
  if (!named(picture)) faults.push(`it has no name: ${tell(picture)}`);
  else if (picture.matches("svg:not([role=img])")) faults.push(`it has a name and is no picture to a screen reader: ${tell(picture)}`);
}
return faults;
