/* Assignment: to names, attributes and places, one value or several unpacked. */

import { count } from "../rules/sizes.js";
import { isNumber } from "../rules/symbols.js";
import { setAttribute } from "./attributes.js";
import { evaluate, evaluateIndex } from "./expressions.js";
import { setIndex } from "./indexing.js";
import { iterate, noIteration } from "./iterate.js";
import { rooted } from "./questions.js";
import { NONE, anyOf, arr, itemsOf, runs, unknown } from "./values.js";

export function assign(m, target, value, line, end = line) {
  switch (target.t) {
    case "Name":
      m.bind(target.name, rooted(m, target.name, value, line));
      m.record(end, target.name, m.lookup(target.name));
      return;
    case "Star":
      assign(m, target.value, value, line, end);
      return;
    case "Tuple":
    case "List":
      // a name that stands twice keeps its last value
      m.unseen++;
      try {
        unpack(m, target.items, value, line, end);
      } finally {
        m.unseen--;
      }
      for (const name of boundNames([{ targets: [target] }])) m.record(end, name, m.lookup(name));
      return;
    case "Attr": {
      const object = evaluate(m, target.object);
      setAttribute(m, object, target.name, value);
      m.record(end, `${dotted(target.object)}.${target.name}`, value);
      return;
    }
    case "Sub": {
      const object = evaluate(m, target.object);
      const at = evaluateIndex(m, target.index);
      m.line = line;
      setIndex(m, object, at, value);
      return;
    }
    default:
  }
}

const dotted = (node) => (node.t === "Attr" ? `${dotted(node.object)}.${node.name}` : (node.name ?? ""));

function unpack(m, targets, value, line, end) {
  m.line = line;
  noIteration(m, value);
  if (value.k === "num" && !value.numpy && (value.float || value.v !== null))
    m.raise(
      "TypeError",
      `cannot unpack non-iterable ${value.float ? "float" : "int"} object`,
      `One number stands on the right, and ${targets.length} names on the left.`,
    );
  const star = targets.findIndex(({ t }) => t === "Star");
  const items = itemsOf(value) ?? turnsOf(m, value) ?? rows(value, targets.length, star);
  if (!items) {
    const each = value.k === "list" ? anyOf(value) : null;
    for (const target of targets)
      assign(
        m,
        target,
        target.t === "Star"
          ? unknown(value)
          : (each ?? (value.k === "?" ? { k: "?", root: value.root, what: value.what } : unknown(value))),
        line,
        end,
      );
    return;
  }
  if (star < 0) {
    if (items.length !== targets.length) {
      m.line = line;
      const few = items.length < targets.length;
      m.raise(
        "ValueError",
        few
          ? `not enough values to unpack (expected ${targets.length}, got ${items.length})`
          : `too many values to unpack (expected ${targets.length})`,
        `The right side gives ${count(items.length, "value")}, and the left takes ${targets.length}.`,
        few ? "errors/not-enough-values-to-unpack/" : "errors/too-many-values-to-unpack/",
      );
    }
    targets.forEach((target, at) => assign(m, target, items[at], line, end));
    return;
  }
  const after = targets.length - star - 1;
  targets.forEach((target, at) => {
    if (at < star) assign(m, target, items[at] ?? unknown(), line, end);
    else if (at > star) assign(m, target, items[items.length - targets.length + at] ?? unknown(), line, end);
    else
      assign(
        m,
        target,
        { k: "list", runs: runs(items.slice(star, items.length - after).map((v) => ({ n: 1, v }))) },
        line,
        end,
      );
  });
}

/** What a zip or the like gives, turn by turn. */
function turnsOf(m, value) {
  if (!["zip", "enumerate", "entries", "range"].includes(value.k)) return null;
  const over = iterate(m, value);
  return isNumber(over.count) && over.at && over.count <= 64
    ? Array.from({ length: over.count }, (_, at) => over.at(at))
    : null;
}

/** An array unpacks along its first axis. */
function rows(value, wanted, star) {
  if (value.k === "dict" && !value.open)
    return [...value.map.keys()].map((key) => ({ k: "str", v: key.slice(2) }));
  if (value.k !== "arr" || !value.shape?.length || value.lib === "kt") return null;
  const count = value.shape[0];
  if (!isNumber(count))
    return star < 0
      ? Array.from({ length: wanted }, () => arr(value.shape.slice(1), { lib: value.lib, dt: value.dt }))
      : null;
  if (count > 64) return star < 0 && count !== wanted ? new Array(count).fill(NONE) : null;
  return Array.from({ length: count }, () => arr(value.shape.slice(1), { lib: value.lib, dt: value.dt }));
}

/** The names that statements would bind, at any depth but in functions. */
export function boundNames(statements) {
  const found = new Set();
  const target = (node) => {
    if (!node) return;
    if (node.t === "Name") found.add(node.name);
    else if (node.t === "Star") target(node.value);
    else if (node.items) node.items.forEach(target);
  };
  const walk = (list) => {
    for (const node of list ?? []) {
      node.targets?.forEach(target);
      if (node.target) target(node.target);
      node.items?.forEach?.((item) => item?.target && target(item.target));
      if (node.t === "Def" || node.t === "Class") found.add(node.name);
      else for (const part of [node.body, node.orelse, node.final]) if (Array.isArray(part)) walk(part);
      node.handlers?.forEach((handler) => walk(handler.body));
    }
  };
  walk(statements);
  return found;
}
