/* Expressions of the program: each gives a value of values.js, and `unknown()` where it is not understood. */

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
import { elementwise, matmul } from "./arrays.js";
import { attribute } from "./attributes.js";
import { call } from "./calls.js";
import { isSymbolic, withHistory } from "./history.js";
import { index } from "./indexing.js";
import { loopComprehension } from "./loops.js";
import { Yielded } from "./machine.js";
import { asked } from "./questions.js";
import {
  ELLIPSIS,
  NONE,
  appended,
  arr,
  bool,
  dict,
  itemsOf,
  join,
  keyOf,
  lengthOf,
  lib,
  list,
  num,
  repeated,
  runs,
  str,
  truth,
  tuple,
  unknown,
  whole,
} from "./values.js";

const BUILTINS = new Set(
  (
    "abs all any bool bytes callable dict dir divmod enumerate filter float format frozenset getattr hasattr hash id input int isinstance iter len list map max min next " +
    "object open ord chr pow print property range repr reversed round set slice sorted staticmethod classmethod str sum super tuple type vars xrange zip unicode " +
    "Exception ValueError TypeError KeyError IndexError RuntimeError NotImplementedError AssertionError AttributeError ImportError StopIteration ZeroDivisionError"
  ).split(" "),
);

export function evaluate(m, node) {
  m.step();
  const read = EXPRESSIONS[node.t];
  return read ? read(m, node) : unknown();
}

const EXPRESSIONS = {
  Name: (m, { name }) => {
    const found = m.lookup(name);
    if (found !== undefined) return found;
    if (name === "True" || name === "False") return bool(name === "True");
    if (BUILTINS.has(name)) return lib(`builtins.${name}`);
    const star = m.stars?.map((path) => m.resolve(`${path}.${name}`)).find(Boolean);
    if (star) return star;
    if (name.startsWith("__")) return name === "__name__" ? str("__main__") : str(null);
    // a name that the pasted part does not define
    const value = asked(m, m.root(name, ""));
    m.globals.set(name, value);
    return value;
  },
  Num: (_, { value, float }) => num(Number.isSafeInteger(value) || float ? value : null, float),
  Str: (_, { value }) => str(value),
  FStr: (m, { parts }) => {
    const texts = parts.map((part) => {
      if (part === null || typeof part === "string") return part;
      const value = evaluate(m, part);
      if (value.k === "str") return value.v;
      return value.k === "num" && isNumber(value.v) && !value.float ? String(value.v) : null;
    });
    return str(
      texts.includes(null) ||
        texts.some((text) => text.includes("\\") || text.includes("{{") || text.includes("}}"))
        ? null
        : texts.join(""),
    );
  },
  Const: (_, { value }) => (value === null ? NONE : bool(value)),
  Ellipsis: () => ELLIPSIS,
  Tuple: (m, node) => sequence(m, node, tuple),
  List: (m, node) => sequence(m, node, list),
  Set: (m, { items }) => {
    const values = items.map((item) => evaluate(m, item));
    const keys = values.map(keyOf);
    return {
      k: "set",
      items: keys.includes(null) ? null : values.filter((_, at) => keys.indexOf(keys[at]) === at),
    };
  },
  Dict: (m, { entries }) => {
    const made = dict();
    for (const { key, value } of entries) {
      const held = evaluate(m, value);
      if (key === null) {
        if (held.k === "dict") for (const [own, entry] of held.map) made.map.set(own, entry);
        if (held.k !== "dict" || held.open) made.open = true;
        continue;
      }
      const own = keyOf(evaluate(m, key));
      own === null ? (made.open = true) : made.map.set(own, held);
    }
    return made;
  },
  Attr: (m, node) => attribute(m, evaluate(m, node.object), node.name),
  Sub: (m, node) => {
    const object = evaluate(m, node.object);
    const at = evaluateIndex(m, node.index);
    m.line = node.line;
    return index(m, object, at);
  },
  Call: (m, node) => callNode(m, node),
  Bin: (m, { op, left, right, line }) => {
    const [a, b] = [evaluate(m, left), evaluate(m, right)];
    m.line = line ?? m.line;
    return operate(m, op, a, b);
  },
  Unary: (m, { op, value }) => {
    const operand = evaluate(m, value);
    if (op === "not") {
      const known = truth(operand);
      return { k: "bool", v: known === null ? null : !known };
    }
    if (operand.k === "num") {
      if (op === "-")
        return { ...num(operand.v === null ? null : times(operand.v, -1), operand.float), nan: operand.nan };
      return op === "+" ? operand : num(null);
    }
    if (operand.k === "arr")
      return arr(operand.shape, {
        lib: operand.lib,
        dt: operand.dt,
        data: op === "-" ? operand.data?.map((v) => -v) : undefined,
        mask: operand.lib === "np" ? undefined : null,
        source: operand.source,
      });
    return unknown(operand);
  },
  Logic: (m, { op, left, right }) => {
    const a = evaluate(m, left);
    const known = truth(a);
    if (known === (op === "or")) return a;
    if (known !== null) return evaluate(m, right);
    const { result, changes, raised } = m.attempt(() => evaluate(m, right));
    m.merge(new Map(), changes);
    return a.k === "bool" && result?.k === "bool" && !raised ? bool(null) : unknown(a);
  },
  Compare: (m, { op, left, right, line }) => {
    const [a, b] = [evaluate(m, left), evaluate(m, right)];
    m.line = line ?? m.line;
    return compare(m, op, a, b);
  },
  Cond: (m, { test, value, other }) => {
    const known = truth(evaluate(m, test));
    if (known !== null) return evaluate(m, known ? value : other);
    const [one, two] = [value, other].map((road) => m.attempt(() => evaluate(m, road)));
    m.merge(one.changes, two.changes);
    if (one.raised || two.raised) return (one.raised ? two.result : one.result) ?? unknown();
    return join(one.result, two.result);
  },
  Lambda: (m, { params, body, line }) => ({
    k: "fn",
    name: "<lambda>",
    params,
    body: [{ t: "Return", line, value: body }],
    scope: m.scope,
    line,
    defaults: defaults(m, params),
  }),
  Walrus: (m, { target, value, line }) => {
    const found = evaluate(m, value);
    if (target.t === "Name") {
      m.bind(target.name, found);
      m.record(line, target.name, found);
    }
    return found;
  },
  Comp: (m, node) => loopComprehension(m, node, evaluate),
  Yield: (m, { value }) => {
    const given = value ? evaluate(m, value) : NONE;
    if (m.yielding) throw new Yielded(m.maybe > m.yielding ? unknown() : given);
    return unknown();
  },
  Star: (m, { value }) => unknown(evaluate(m, value)),
  Slice: (m, node) => evaluateIndex(m, node),
};

export function defaults(m, params) {
  return params.map(({ value }) => (value ? evaluate(m, value) : null));
}

function sequence(m, { items }, make) {
  const values = [];
  for (const item of items) {
    if (item.t !== "Star") {
      values.push(evaluate(m, item));
      continue;
    }
    const held = evaluate(m, item.value);
    const several = itemsOf(held) ?? rowsOf(held);
    if (!several) return unknown(held);
    values.push(...several);
  }
  return make(values);
}

function rowsOf(value) {
  if (value.k !== "arr" || !value.shape || !isNumber(value.shape[0]) || value.shape[0] > 16) return null;
  return Array.from({ length: value.shape[0] }, () =>
    arr(value.shape.slice(1), { lib: value.lib, dt: value.dt }),
  );
}

export function evaluateIndex(m, node) {
  if (node.t === "Slice") {
    const [start, stop, step] = [node.start, node.stop, node.step].map((bound) =>
      bound ? evaluate(m, bound) : NONE,
    );
    return { k: "slice", start, stop, step };
  }
  if (node.t === "Tuple") {
    if (node.items.some(({ t }) => t === "Star")) return unknown();
    return { ...tuple(node.items.map((item) => evaluateIndex(m, item))) };
  }
  return evaluate(m, node);
}

function callNode(m, node) {
  const f = evaluate(m, node.f);
  const args = { pos: [], kw: new Map(), open: false, nodes: node.args };
  for (const { key, star, value } of node.args) {
    const given = evaluate(m, value);
    if (star === "*") {
      const several = itemsOf(given) ?? rowsOf(given);
      several ? args.pos.push(...several) : (args.open = true);
    } else if (star === "**") {
      if (given.k === "dict" && !given.open)
        for (const [own, entry] of given.map) args.kw.set(own.slice(2), entry);
      else args.open = true;
    } else if (key !== null) args.kw.set(key, given);
    else args.pos.push(given);
  }
  m.step();
  m.line = node.line;
  return call(m, f, args, node);
}

// Operators ------------------------------------------------------------------------------------------------------------

export function operate(m, op, a, b) {
  const inputs = [a, b].filter(isSymbolic);
  if (!inputs.length) return operateOn(m, op, a, b);
  const replaced = (value, values) => (inputs.includes(value) ? values[inputs.indexOf(value)] : value);
  return withHistory(operateOn(m, op, a, b), {
    inputs,
    redo: (values, machine) => operate(machine, op, replaced(a, values), replaced(b, values)),
  });
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
    return elementwise(m, op, a, b);
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
        a.v !== null && isNumber(count) && count * a.v.length < 2000 ? a.v.repeat(Math.max(0, count)) : null,
      );
  }
  if (op === "%" && a.k === "str") return str(null);
  if (op === "|" && a.k === "dict" && b.k === "dict")
    return { k: "dict", map: new Map([...a.map, ...b.map]), open: a.open || b.open };
  if (a.k === "frame" && (b.k === "num" || standsFor(b, a))) return { ...a, root: undefined, of: undefined };
  return unknown(a, b);
}

/** A column for each of a frame's columns, as df.mean() is, or another frame of the same rows and columns. */
function standsFor(b, a) {
  if (b.k !== "frame" || a.shape?.length !== 2) return false;
  return b.of !== undefined && same(b.of, a.shape[1]);
}

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
      "//": () => (y === 0 ? null : Math.floor(x / y)),
      "%": () => (y === 0 ? null : ((x % y) + y) % y),
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
  if (a.k === "frame") return arr(a.column ? [a.shape[0]] : a.shape, { dt: "b" });
  if (a.k === "arr" || b.k === "arr") {
    const found = elementwise(m, op, a, b);
    return found.k === "arr" ? { ...found, dt: "b", data: undefined } : found;
  }
  if (a.k === "bool" && b.k === "bool" && a.v !== null && b.v !== null && (op === "==" || op === "!="))
    return bool((a.v === b.v) === (op === "=="));
  if (a.k === "num" && b.k === "num" && a.v !== null && b.v !== null) {
    const [x, y] = [a.v, b.v];
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

function numeric(x, y) {
  if (isNumber(x) && isNumber(y)) return x >= y;
  if ((isNumber(x) && !Number.isInteger(x)) || (isNumber(y) && !Number.isInteger(y))) return null;
  return atLeast(x, y);
}

const not = (known) => bool(known === null ? null : !known);
