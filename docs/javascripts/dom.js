/* What the pages of the tools build their elements with: text becomes text, never markup. */

/** An element with properties and children, such as create("a", { href }, "text"). */
export function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A select of { value: text }. */
export function select(options, properties = {}) {
  return create(
    "select",
    properties,
    ...Object.entries(options).map(([value, text]) => create("option", { value }, text)),
  );
}

/** A button that copies what `what()` returns and says so. */
export function copyButton(text, what) {
  const button = create("button", { type: "button", className: "sc-button" }, text);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(what());
    button.textContent = "Copied";
    setTimeout(() => {
      button.textContent = text;
    }, 1500);
  });
  return button;
}

/** A select that offers words and calls `choose` with the chosen one, then shows `text` again. */
export function menu(text, words, choose) {
  const offers = Object.fromEntries(words.map((word) => [word, word]));
  const element = select({ "": text, ...offers }, { ariaLabel: text });
  element.addEventListener("change", () => {
    const { value } = element;
    element.value = "";
    if (value) choose(value);
  });
  return element;
}

/** Calls `step()` each time that the browser has nothing else to do, until it returns true. */
export function whenIdle(step) {
  const idle = window.requestIdleCallback ?? ((go) => setTimeout(go, 100)); // Safari has none
  const go = () => step() || idle(go);
  idle(go);
}

/** Waits until the browser has nothing else to do. */
export function idle() {
  return new Promise((resolve) => whenIdle(() => !resolve()));
}
