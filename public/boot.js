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
    for (const name of ["theme", "size", "spacing", "width", "pictures", "speed", "titles", "shift", "spell"]) {
      const value = localStorage.getItem("mysay/1/look/" + name);
      if (value) root.dataset[name] = value;
    }
  } catch {
    // Storage is denied or holds something else: the look stays as the device has it.
  }

  // When the app breaks or cannot be loaded: the words that are kept here, in plain text, and a way to keep a copy.
  // Nothing of the app is needed for it. What is locked with a passphrase stays closed: that is all that is said then.
  const isLocked = () => {
    try {
      return localStorage.getItem("mysay/1/lock") !== null;
    } catch {
      return false;
    }
  };
  const savedWords = () => {
    const all = [];
    if (isLocked()) return all;
    try {
      for (const key of Object.keys(localStorage).filter((key) => key.startsWith("mysay/1/plan/")).sort()) {
        for (const [found] of localStorage.getItem(key).matchAll(/"text":"(?:[^"\\]|\\.)*"/g)) {
          const { text } = JSON.parse("{" + found + "}");
          if (text && !all.includes(text)) all.push(text);
        }
      }
    } catch {
      // Storage is denied or damaged: what could be read is shown.
    }
    return all;
  };
  const showWords = () => {
    const notice = document.getElementById("crashed");
    if (!notice.hidden) return;
    notice.hidden = false;
    // Where the app was, this is the page now.
    if (document.getElementById("app").hidden) notice.setAttribute("role", "main");
    document.getElementById("crash-locked").hidden = !isLocked();
    const words = savedWords();
    if (!words.length) return;
    document.getElementById("crash-kept").hidden = false;
    document.getElementById("crash-list").append(
      ...words.map((text) => Object.assign(document.createElement("li"), { className: "own", dir: "auto", textContent: text })),
    );
    document.getElementById("crash-keep").addEventListener("click", () => {
      const file = URL.createObjectURL(new Blob([words.join("\n\n")], { type: "text/plain;charset=utf-8" }));
      Object.assign(document.createElement("a"), { href: file, download: "my-words.txt" }).click();
    });
  };
  addEventListener("mysay-crashed", showWords);

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
      if (isLocked() || savedWords().length) showWords();
    }
  };
  document.addEventListener("DOMContentLoaded", start);
})();
