// Notes, on every page, when something came to be seen. It knows what stands on the screen and nothing of the code.
(() => {
  const seen = { steps: [], keys: [] };
  window.seen = seen;

  // A frame's callbacks run just before it is drawn; a message posted by one is the first thing after.
  const painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  });

  // The app begins when its code is there: what comes before is the network and the compiler.
  const instantiate = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...given) => {
    const code = await instantiate.apply(WebAssembly, given);
    seen.app ??= performance.now();
    return code;
  };

  // The first time something is on the screen.
  const firsts = {
    heading: () => document.getElementById("heading"),
    question: () => document.querySelector("#answer:not(:disabled)"),
    cards: () => document.querySelectorAll(".issue h2 a").length >= 20,
  };
  const heading = () => document.getElementById("heading")?.textContent ?? "";
  let step = null;
  const look = () => {
    for (const [name, is_there] of Object.entries(firsts)) {
      if (is_there()) {
        delete firsts[name];
        painted((now) => { seen[name] = now; });
      }
    }
    if (step && heading() && heading() !== step.from) {
      const { begun } = step;
      step = null;
      painted((now) => { if (location.pathname.startsWith("/q/")) seen.steps.push(now - begun); });
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });

  // From the moment the browser had the press or the key.
  addEventListener("click", (event) => {
    const goes_on = event.target.closest("#continue, #skip") && location.pathname.startsWith("/q/");
    if (goes_on) step = { begun: event.timeStamp, from: heading() };
  }, true);
  let key = null;
  addEventListener("keydown", (event) => { key = event.timeStamp; }, true);
  addEventListener("input", () => {
    if (key === null) return;
    const begun = key;
    key = null;
    painted((now) => seen.keys.push(now - begun));
  });
})();
