// What the theme's search box leaves out: Ctrl+K, a paste with the mouse, and a message or a program, which other tools read.

const HERE = document.currentScript.src;
const QUERY = "[data-md-component=search-query]";

document.addEventListener("keydown", (event) => {
  if (
    event.key.toLowerCase() === "k" &&
    (event.ctrlKey || event.metaKey) &&
    !event.altKey &&
    !event.shiftKey
  ) {
    event.preventDefault();
    const toggle = document.querySelector("[data-md-toggle=search]");
    if (!toggle.checked) toggle.click();
    document.querySelector(QUERY).focus();
  }
  // The header's labels are buttons to the eye, so they are to the keyboard.
  if (event.target.matches?.(".md-header__key") && [" ", "Enter"].includes(event.key)) {
    event.preventDefault();
    event.target.click();
  }
  const drawer = document.querySelector("[data-md-toggle=drawer]");
  if (event.key === "Escape" && drawer?.checked) drawer.click();
});

document.addEventListener("input", async ({ target }) => {
  if (!target.matches?.(QUERY)) return;
  target.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true })); // the theme listens to keys alone
  document.querySelector(".md-search__suggest").hidden = target.scrollWidth > target.clientWidth;
  const { kindOf } = await import("./ask.js");
  const text = target.value;
  const tool = {
    message: ["tools/error-lookup/#q=", "Look this message up in the error lookup"],
    program: ["tools/shape-checker/#program=", "Read this program in the shape checker"],
  }[kindOf(text)];
  const place = document.querySelector(".md-search__message");
  place.hidden = !tool;
  if (!tool) return place.replaceChildren();
  const link = document.createElement("a");
  link.href = new URL(`../${tool[0]}${encodeURIComponent(text)}`, HERE);
  link.textContent = tool[1];
  place.replaceChildren(link);
});
