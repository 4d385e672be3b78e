/* Operators: arithmetic and comparison of numbers, sequences, arrays and KerasTensors. */

import { elementwise, matmul } from "./arrays.js";
import { isSymbolic, withHistory } from "./history.js";
import {
  add,
  atLeast,
  differ,
  isNumber,
  isSym,
  minus,
  over,
  part,
  remainder,
  same,
  times,
} from "../rules/symbols.js";
import { refuseOperands } from "./refusals.js";
import {
  appended,
  arr,
  bool,
  itemsOf,
  join,
  keyOf,
  lengthOf,
  list,
  num,
  repeated,
  runs,
  str,
  tuple,
  unknown,
  whole,
} from "./values.js";

export function operate(m, op, a, b) {
  const inputs = [a, b].filter(isSymbolic);
  if (!inputs.length) return operateOn(m, op, a, b);
  const replaced = (value, values) => (inputs.includes(value) ? values[inputs.indexOf(value)] : value);
  return withHistory(operateOn(m, op, a, b), {
    inputs,
    redo: (values, machine) => operate(machine, op, replaced(a, values), replaced(b, values)),
  });
}

/** "w%d" % 3; null where a value or a form is not known. */
function formatted(text, values) {
  if (text?.match(/%[sd]/g)?.length !== values.length || /%(?![sd])/.test(text)) return null;
  const texts = values.map(({ k, v, float }) =>
    k === "str" ? v : k === "num" && isNumber(v) && !float ? v : null,
  );
  return texts.includes(null) ? null : text.replace(/%[sd]/g, () => texts.shift());
}

function operateOn(m, op, a, b) {
  if (a.k === "bool" && a.v !== null) a = b.k === "bool" || b.k === "num" ? num(Number(a.v)) : a;
  if (b.k === "bool" && b.v !== null) b = a.k === "num" ? num(Number(b.v)) : b;
  if (a.k === "num" && b.k === "num") {
    const found = numbers(op, a, b);
    return a.numpy || b.numpy ? { ...found, numpy: true } : found;
  }
  if (a.k === "arr" || b.k === "arr") {
    if (op === "@") return matmul(m, a, b);
    const found = elementwise(m, op, a, b);
    const fractions = (a.drawn || b.drawn) && a !== b && found.dt === "f" && "+-*/".includes(op);
    return fractions ? { ...found, drawn: true } : found;
  }
  if (op === "+" && ((a.k === "list" && b.k === "tuple") || (a.k === "tuple" && b.k === "list")))
    m.raise(
      "TypeError",
      `can only concatenate ${a.k} (not "${b.k}") to ${a.k}`,
      "A list and a tuple are not added: make a list of both.",
      "errors/can-only-concatenate-list/",
    );
  if (op === "+" && a.k === b.k) {
    if (a.k === "tuple") return tuple([...a.items, ...b.items]);
    if (a.k === "list")
      return {
        k: "list",
        runs: runs(b.runs.of.reduce((all, { n, v }) => appended(all, n, v), [...a.runs.of])),
      };
    if (a.k === "str") return str(a.v === null || b.v === null ? null : a.v + b.v);
  }
  if (op === "*" && (a.float || b.float)) refuseOperands(m, op, a, b);
  if (op === "*") {
    if (b.k === "list" || b.k === "tuple" || b.k === "str") [a, b] = [b, a];
    const count = whole(b);
    if (count !== undefined && a.k === "list") {
      if (a.runs.of.length === 1) return repeated(times(a.runs.of[0].n, count), a.runs.of[0].v);
      const items = itemsOf(a, 32);
      if (items && isNumber(count) && items.length * count <= 256)
        return list(
          Array.from({ length: Math.max(0, items.length * count) }, (_, at) => items[at % items.length]),
        );
      const length = lengthOf(a);
      return repeated(
        times(length, count),
        a.runs.of.map(({ v }) => v).reduce((one, two) => join(one, two), undefined) ?? unknown(),
      );
    }
    if (a.k === "tuple" && isNumber(count) && count * a.items.length <= 64)
      return tuple(
        Array.from({ length: Math.max(0, a.items.length * count) }, (_, at) => a.items[at % a.items.length]),
      );
    if (a.k === "str")
      return str(
        a.v !== null && isNumber(count) && count * a.v.length < 5000 ? a.v.repeat(Math.max(0, count)) : null,
      );
  }
  if (op === "%" && a.k === "str") return str(formatted(a.v, b.k === "tuple" ? b.items : [b]));
  if (op === "|" && a.k === "dict" && b.k === "dict")
    return { k: "dict", map: new Map([...a.map, ...b.map]), open: a.open || b.open };
  refuseOperands(m, op, a, b);
  if (a.k === "frame" && (b.k === "num" || standsFor(b, a))) return { ...a, root: undefined, of: undefined };
  return unknown(a, b);
}

/** A column for each of a frame's columns, as df.mean() is, or another frame of the same rows and columns. */
function standsFor(b, a) {
  if (b.k !== "frame" || a.shape?.length !== 2) return false;
  return b.of !== undefined && same(b.of, a.shape[1]);
}

/** x % y as Python has it: of the sign of y. */
const rest = (x, y) => (x % y && x % y < 0 !== y < 0 ? (x % y) + y : x % y);

/** x // y of floats: 1.0 // 0.1 is 9. */
const floored = (x, y) => Math.round((x - rest(x, y)) / y);

function numbers(op, a, b) {
  const float = a.float || b.float;
  const [x, y] = [a.v, b.v];
  if (x === null || y === null) return op === "/" ? num(null, true) : num(null, float || a.float || b.float);
  if (isNumber(x) && isNumber(y)) {
    const value = {
      "+": () => x + y,
      "-": () => x - y,
      "*": () => x * y,
      "/": () => (y === 0 ? null : x / y),
      "//": () => (y === 0 ? null : float ? floored(x, y) : Math.floor(x / y)),
      "%": () => (y === 0 ? null : rest(x, y)),
      "**": () => x ** y,
      "&": () => (float ? null : x & y),
      "|": () => (float ? null : x | y),
      "^": () => (float ? null : x ^ y),
      "<<": () => (y < 31 && y >= 0 ? x * 2 ** y : null),
      ">>": () => (y < 53 && y >= 0 ? Math.floor(x / 2 ** y) : null),
    }[op]?.();
    const isFloat = float || op === "/" || (op === "**" && y < 0);
    if (value === undefined || value === null || Number.isNaN(value)) return num(null, isFloat);
    return num(isFloat || Number.isSafeInteger(value) ? value : null, isFloat);
  }
  if (!float) {
    if (op === "+") return num(add(x, y));
    if (op === "-") return num(minus(x, y));
    if (op === "*") return num(times(x, y));
    if (op === "//" && (isSym(y) || y > 0)) return isNumber(y) || atLeast(y, 1) ? num(over(x, y)) : num(null);
    if (op === "%" && isNumber(y) && y > 0) return num(remainder(x, y));
  }
  if (op === "*" && float) {
    const [of, factor] = isSym(x) ? [x, y] : [y, x];
    return { ...num(null, true), part: isNumber(factor) ? { of, factor } : undefined };
  }
  if (op === "/" && isNumber(y) && y > 0) return { ...num(null, true), quotient: { of: x, by: y } };
  return num(null, float || op === "/");
}

/** int(), math.floor() and their like of a number that the program does not say: int(len(data) * 0.8). */
export function truncated(value, up = false) {
  if (value.k !== "num") return unknown(value);
  if (value.v !== null) {
    if (isSym(value.v)) return num(value.v);
    return num(up ? Math.ceil(value.v) : Math.trunc(value.v));
  }
  if (value.part && !up) return num(part(value.part.of, value.part.factor));
  if (value.quotient && Number.isInteger(value.quotient.by) && !up)
    return num(over(value.quotient.of, value.quotient.by));
  return num(null);
}

const OBJECTS = new Set(["layer", "model", "fn", "cls", "inst"]);

/** What a comparison of whole numbers tells where it holds, and where it does not: sizes that are at least 0 then. */
function told(m, op, x, y) {
  const gap = minus(x, y);
  const [above, below] = [minus(gap, 1), minus(-1, gap)];
  const [yes, no] = {
    ">": [[above], [times(gap, -1)]],
    ">=": [[gap], [below]],
    "<": [[below], [gap]],
    "<=": [[times(gap, -1)], [above]],
    "==": [[gap, times(gap, -1)], []],
    "!=": [[], [gap, times(gap, -1)]],
  }[op] ?? [[], []];
  m.undecided?.push(...yes, ...no);
  return { ...bool(null), yes, no };
}

export function compare(m, op, a, b) {
  if (
    op === "is" ||
    op === "is not" ||
    ((op === "==" || op === "!=") && (a.k === "none" || b.k === "none"))
  ) {
    const wanted = op === "is" || op === "==";
    if (OBJECTS.has(a.k) && OBJECTS.has(b.k)) return bool((a === b) === wanted);
    if (a.k === "none" && b.k === "none") return bool(wanted);
    const [none, other] = a.k === "none" ? [a, b] : [b, a];
    if (other.k === "arr" && op.endsWith("=")) return { ...other, dt: "b", data: undefined };
    if (none.k === "none" && other.k !== "?") return bool(!wanted);
    return bool(null);
  }
  if (op === "in" || op === "not in") {
    const key = keyOf(a);
    const items =
      b.k === "dict" && !b.open
        ? [...b.map.keys()]
        : b.k === "set"
          ? b.items?.map(keyOf)
          : itemsOf(b)?.map(keyOf);
    if (b.k === "str" && a.k === "str" && b.v !== null && a.v !== null)
      return bool(b.v.includes(a.v) === (op === "in"));
    if (key === null || !items) return bool(null);
    if (items.includes(key)) return bool(op === "in");
    return items.includes(null) ? bool(null) : bool(op === "not in");
  }
  if (a.k === "frame") return arr(a.column ? [a.shape[0]] : a.shape, { dt: "b", table: true });
  if (a.k === "arr" || b.k === "arr") {
    const found = elementwise(m, op, a, b);
    return found.k === "arr" ? { ...found, dt: "b", data: undefined } : found;
  }
  if (a.k === "bool" && b.k === "bool" && a.v !== null && b.v !== null && (op === "==" || op === "!="))
    return bool((a.v === b.v) === (op === "=="));
  if (a.k === "num" && b.k === "num" && a.v !== null && b.v !== null) {
    const found = compareNumbers(op, a.v, b.v);
    const sizes = [a.v, b.v].every((v) => isSym(v) || Number.isInteger(v));
    return found.v === null && sizes ? told(m, op, a.v, b.v) : found;
  }
  if ((op === "==" || op === "!=") && a.k === b.k && ["str", "tuple", "list"].includes(a.k)) {
    const [one, two] =
      a.k === "list"
        ? [itemsOf(a), itemsOf(b)].map((items) => items && keyOf(tuple(items)))
        : [keyOf(a), keyOf(b)];
    if (one !== null && two !== null && one !== undefined && two !== undefined)
      return bool((one === two) === (op === "=="));
  }
  return a.k === "?" || b.k === "?" ? unknown() : bool(null); // what is not known may be an array
}

function compareNumbers(op, x, y) {
  switch (op) {
    case "==":
    case "!=": {
      const equal = same(x, y) ? true : differ(x, y) ? false : null;
      return bool(equal === null ? null : equal === (op === "=="));
    }
    case ">=":
      return bool(numeric(x, y));
    case "<=":
      return bool(numeric(y, x));
    case ">":
      return not(numeric(y, x));
    case "<":
      return not(numeric(x, y));
    default:
      return bool(null);
  }
}

function numeric(x, y) {
  if (isNumber(x) && isNumber(y)) return x >= y;
  if ((isNumber(x) && !Number.isInteger(x)) || (isNumber(y) && !Number.isInteger(y))) return null;
  return atLeast(x, y);
}

const not = (known) => bool(known === null ? null : !known);
