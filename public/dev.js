// Only in development: loads the page again when the app has been built again.
"use strict";
const watch = async (known) => {
  try {
    const answer = await fetch(`/dev-version?after=${known}`, { cache: "no-store" });
    const version = await answer.text();
    if (known && version !== known) return location.reload();
    return watch(version);
  } catch {
    setTimeout(watch, 1000, known);
  }
};
watch("");
