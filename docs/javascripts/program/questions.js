/* Shapes that no program says: which name stands for them, and what the reader answered. */

import { fresh } from "../rules/symbols.js";
import { arr } from "./values.js";

/** The value of a name whose shape is asked for: what the reader gave, or unknown. */
export function asked(m, root, like = null) {
  const given = Object.hasOwn(m.given, root.id) ? m.given[root.id] : null;
  if (!Array.isArray(given)) return { k: "?", root };
  root.wanted = true;
  const shape = given.map((size) => (Number.isInteger(size) && size >= 0 ? size : fresh()));
  if (like?.k === "frame" && shape.length === 2) return { ...like, shape };
  // A table that is read from a file has columns: one number counts its rows.
  if (like?.k === "frame" && like.what && shape.length === 1)
    return { ...like, shape: [shape[0], like.shape[1]] };
  if (!like) m.guessed = true; // it may as well be a table
  return arr(shape, { lib: like?.lib ?? "np", dt: like?.dt ?? null });
}

/** The value as its name holds it: what comes from outside is known by its first name. */
export function rooted(m, name, value, line) {
  if (value.k === "frame" && value.what && !value.root) {
    m.line = line;
    const root = m.root(name, value.what);
    m.want(root);
    return asked(m, root, value).k === "?" ? { ...value, root } : { ...asked(m, root, value), root };
  }
  if (value.cell) return value; // one value of a table has no shape to ask for
  if (value.k === "?" && !value.root) {
    m.line = line;
    return asked(m, m.root(name, value.what ?? ""));
  }
  if (value.k === "arr" && value.shape === null && !value.root) {
    m.line = line;
    const root = m.root(name, value.what ?? "");
    const found = asked(m, root, value);
    return found.k === "?" ? { ...value, root } : found;
  }
  return value;
}

/** An operation needs the shape of this value: if it is not known, the reader is asked for it. */
export function need(m, value) {
  if (!value) return;
  if (value.k === "?" || (value.k === "arr" && value.shape === null)) m.want(value.root);
}
