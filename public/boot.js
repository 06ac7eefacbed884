// Starts My Say. A plain script in the head, so that the look is right before anything is drawn.
(() => {
  "use strict";
  try {
    const look = JSON.parse(localStorage.getItem("mysay/1/look") ?? "{}");
    for (const [name, value] of Object.entries(look ?? {})) {
      if (typeof value === "string") document.documentElement.dataset[name] = value;
    }
  } catch {
    // Storage is denied or holds something else: the look stays as the device has it.
  }

  const start = async () => {
    try {
      const { glue, wasm } = document.getElementById("app").dataset;
      const app = await import(glue);
      await app.default({ module_or_path: wasm });
    } catch (error) {
      console.error(error);
      document.getElementById("load-failed").hidden = false;
    }
  };
  document.addEventListener("DOMContentLoaded", start);
})();
