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
