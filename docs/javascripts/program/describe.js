/* What the result says of a value: its shapes, and the text that stands at a line's end. */

import { isNumber, plain, showShape } from "../rules/symbols.js";
import { alike, itemsOf, lengthOf, unknown } from "./values.js";

/** What the result says of a value: {shapes, text}, or null for a value without a shape. `text` is what snippets/shapelines.py writes. */
export function describe(value, depth = 0) {
  if (!value || depth > 3) return null;
  switch (value.k) {
    case "arr":
    case "frame":
    case "spec":
      return value.shape && !value.scalar
        ? { shapes: [value.shape.map(plain)], text: showShape(value.shape) }
        : null;
    case "tuple":
    case "list":
      return value.ofShape || value.lazy || value.deque ? null : describeSeveral(value, depth);
    case "dict":
      return describeDict(value, depth);
    case "model": {
      const { inputs, outputs } = value.signature();
      if (!inputs || !outputs) return null;
      const side = (shapes) =>
        shapes.length === 1 ? showShape(shapes[0]) : `[${shapes.map(showShape).join(", ")}]`;
      return {
        shapes: [...inputs, ...outputs].map((shape) => shape.map(plain)),
        text: `${side(inputs)} -> ${side(outputs)}`,
      };
    }
    case "ds": {
      const element = value.element && describe(value.element, depth);
      return element ? { shapes: element.shapes, text: `Dataset of ${element.text}` } : null;
    }
    case "iter":
      return value.of.k === "ds" ? describe(value.of, depth) : null;
    default:
      return null;
  }
}

const SPELLED = 4; // entries of a list that are spelled out
const PLAIN = { str: "str", bool: "bool", none: "NoneType", fn: "function" };

/** What stands for an entry without a shape: the name of its type; null where that is not known. */
function typeName(value) {
  if (value.k === "num") return value.numpy ? null : value.float ? "float" : "int";
  if (value.k === "layer" || (value.k === "obj" && value.cls)) return value.cls;
  if (value.deque) return "deque";
  if (value.lazy) return value.lazy === true ? "generator" : value.lazy;
  const entries =
    value.k === "list" ? value.runs.of.map(({ v }) => v) : value.k === "tuple" ? value.items : null;
  if (entries ?? value.k === "dict") {
    // a shape that is not known yet would be told instead of the type
    const all = entries ?? (value.open ? [unknown()] : [...value.map.values()]);
    return all.every((one) => !describe(one) && typeName(one) !== null) ? value.k : null;
  }
  return Object.hasOwn(PLAIN, value.k) ? PLAIN[value.k] : null;
}

const textOf = (found, value) => found?.text ?? typeName(value);

function describeSeveral(value, depth) {
  const items = value.k === "tuple" && value.items.length > SPELLED ? null : itemsOf(value, SPELLED);
  const [open, close] = value.k === "tuple" ? ["(", ")"] : ["[", "]"];
  if (items) {
    const found = items.map((item) => describe(item, depth + 1));
    const texts = found.map((one, at) => textOf(one, items[at]));
    if (!found.some(Boolean) || texts.includes(null)) return null;
    const comma = value.k === "tuple" && items.length === 1 ? "," : "";
    return {
      shapes: found.flatMap((one) => one?.shapes ?? []),
      text: `${open}${texts.join(", ")}${comma}${close}`,
    };
  }
  const all = value.k === "tuple" ? value.items : value.runs.of.map(({ v }) => v);
  const first = describe(all[0], depth + 1);
  if (!first) return null;
  const count = lengthOf(value);
  // (?,) and (?,) may be of different sizes, and would be told one by one
  if (first.text.includes("?") && all.some((item) => !alike(item, all[0]))) return null;
  if (all.some((item) => textOf(describe(item, depth + 1), item) !== first.text)) {
    const texts = beginning(value).map((item) => textOf(describe(item, depth + 1), item));
    if (texts.length < SPELLED || texts.includes(null) || texts.join().includes("?")) return null;
    return { shapes: first.shapes, text: `${open}${texts.join(", ")}, ...${close}` };
  }
  return { shapes: first.shapes, text: `${isNumber(count) ? count : "?"} x ${first.text}` };
}

/** The first entries of a sequence, as far as they are known. */
function beginning(value) {
  if (value.k === "tuple") return value.items.slice(0, SPELLED);
  const found = [];
  for (const { n, v } of value.runs.of) {
    if (!isNumber(n)) break;
    for (let count = 0; count < n && found.length < SPELLED; count++) found.push(v);
  }
  return found;
}

function describeDict(value, depth) {
  if (value.open || !value.map.size) return null;
  const texts = [];
  const shapes = [];
  for (const [key, entry] of value.map) {
    const found = describe(entry, depth + 1);
    if (!found && (!texts.length || value.map.size > SPELLED)) return null;
    const text = textOf(found, entry);
    if (text === null || key.startsWith("t:")) return null;
    texts.push(`${key.slice(2)}: ${text}`);
    shapes.push(...(found?.shapes ?? []));
    if (texts.length > SPELLED) break;
  }
  const shown = texts.slice(0, SPELLED);
  return { shapes, text: `{${[...shown, ...(value.map.size > shown.length ? ["..."] : [])].join(", ")}}` };
}
