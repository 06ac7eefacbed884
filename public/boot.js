// Starts My Say. A plain script in the head, so that the look is right before anything is drawn.
(() => {
  "use strict";
  const root = document.documentElement;

  // Who has left this page and comes Back is led away again. Who comes by themselves is welcome.
  let away = null;
  try {
    const back = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
    away = sessionStorage.getItem("mysay/1/left");
    if (away && !back) sessionStorage.removeItem("mysay/1/left");
    if (away && back) {
      root.dataset.left = "";
      location.replace(away);
      return;
    }
  } catch {
    // Storage is denied: the start page is what Back shows.
  }
  addEventListener("pageshow", (event) => {
    if (event.persisted && root.dataset.left) location.replace(root.dataset.left);
  });

  try {
    for (const name of ["theme"]) {
      const value = localStorage.getItem("mysay/1/look/" + name);
      if (value) root.dataset[name] = value;
    }
  } catch {
    // Storage is denied or holds something else: the look stays as the device has it.
  }

  const start = async () => {
    try {
      const { glue, wasm, pieces } = document.getElementById("app").dataset;
      const app = await import(glue);
      await app.default({ module_or_path: wasm });
      // The rest of the app comes when the first question is there, so that the next ones need not wait for it.
      setTimeout(() => {
        for (const href of pieces.split(" ")) {
          document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", crossOrigin: "", href }));
        }
      }, 1500);
    } catch (error) {
      console.error(error);
      document.getElementById("load-failed").hidden = false;
    }
  };
  document.addEventListener("DOMContentLoaded", start);
})();
