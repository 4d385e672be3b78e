/* Python's own builtinFunctions. */

import { operate, truncated } from "./operators.js";
import { call } from "./calls.js";
import { callFunction, method } from "./functions.js";
import { following, iterate, rangeCount } from "./iterate.js";
import { attribute, forgetAttributes, setAttribute } from "./attributes.js";
import { textsOf } from "./frames.js";
import { shuffled } from "./numpy-random.js";
import { need } from "./questions.js";
import { count } from "../rules/sizes.js";
import { fresh, isNumber, smaller } from "../rules/symbols.js";
import {
  NONE,
  anyOf,
  appended,
  arr,
  bool,
  dict,
  entryOf,
  itemsOf,
  keyOf,
  lengthOf,
  list,
  num,
  repeated,
  runs,
  setOf,
  str,
  truth,
  tuple,
  unknown,
  whole,
} from "./values.js";

const sized = (m, value) => {
  need(m, value);
  if (value.k === "arr" && value.lib === "kt")
    m.raise(
      "TypeError",
      "object of type 'KerasTensor' has no len()",
      "A KerasTensor has a shape: x.shape[1].",
    );
  if ((value.k === "num" && value.v !== null && !value.numpy) || value.k === "none")
    m.raise(
      "TypeError",
      `object of type '${value.k === "none" ? "NoneType" : value.float ? "float" : "int"}' has no len()`,
      "len counts the entries of a list or an array, and this is none.",
    );
  const own = value.k === "inst" ? method(value.cls, "__len__") : null;
  if (own?.k === "fn") return callFunction(m, own, { pos: [value], kw: new Map(), open: false });
  const length = lengthOf(value);
  if (value.k === "range") return num(rangeCount(value.start, value.stop, value.step));
  if (value.k === "arr" && value.shape?.length === 0 && value.lib === "np") return unknown();
  if (value.k === "TimeseriesGenerator" || value.k === "obj") return num(value.count ?? fresh(0));
  if (value.k === "str" && value.v === null) return num((value.length ??= fresh()));
  if (value.k === "entries") return num(value.of?.open ? fresh(0) : value.items.length);
  if (value.k === "ds") return num(fresh(0));
  return num(length === undefined ? fresh(0) : length);
};

/** Every element of what can be run over, as a list. */
function listed(m, value) {
  if (!value) return list([]);
  if (value.k === "list" && !value.lazy) return { k: "list", runs: value.runs };
  const over = iterate(m, value);
  // keys that nobody knows
  if (value.k === "dict" && value.open) return repeated(fresh(0), unknown());
  if (isNumber(over.count) && over.at && over.count <= 4096)
    return {
      k: "list",
      runs: runs(
        Array.from({ length: over.count }, (_, at) => over.at(at)).reduce((of, v) => appended(of, 1, v), []),
      ),
    };
  if (value.k === "gen") return repeated(fresh(0), over.any());
  // a cell of a table that is made a list of
  if (value.cell || value.k === "set") return repeated(fresh(), unknown());
  if (over.count === null || over.count === undefined) return unknown(value);
  return repeated(over.count, over.any());
}

function extreme(_m, args, pick) {
  const items = args.pos.length > 1 ? args.pos : args.pos[0] && itemsOf(args.pos[0], 4096);
  if (args.kw.has("key")) {
    const sizes =
      args.kw.get("key").path === "builtins.len" && args.kw.size === 1 ? items?.map(lengthOf) : null;
    return sizes?.length && sizes.every(isNumber)
      ? items[sizes.indexOf(sizes.reduce((a, b) => pick(a, b)))]
      : unknown();
  }
  if (items?.some(({ k }) => !["num", "bool", "arr"].includes(k))) return unknown();
  if (items?.length && items.every((item) => item.k === "num" && isNumber(item.v)) && !args.kw.size)
    return {
      ...num(
        items.map(({ v }) => v).reduce((one, two) => pick(one, two)),
        items.some(({ float }) => float),
      ),
      numpy: args.pos[0].k === "arr",
    };
  if (items?.length && items.every((item) => item.k === "num" && !item.float)) return num(fresh(0));
  if (args.pos.length === 1 && args.pos[0].k === "arr" && args.pos[0].data?.length)
    return num(
      args.pos[0].data.reduce((one, two) => pick(one, two)),
      args.pos[0].dt === "f",
    );
  return num(null);
}

const noValue = () => NONE;

/** A dictionary of pairs of which not all keys are known. */
function openDict(pairs) {
  const entry = pairs.k === "list" ? anyOf(pairs) : null;
  return { ...dict([], true), any: entry?.k === "tuple" ? entry.items[1] : undefined };
}

const PYTHON = {
  len: (m, args) => (args.pos[0] ? sized(m, args.pos[0]) : unknown()),
  range: (_, args) => {
    const bounds = args.pos.map(whole);
    if (bounds.includes(undefined) || args.pos.some(({ float }) => float))
      return { k: "range", start: null, stop: null, step: null };
    const [start, stop, step] =
      bounds.length === 1 ? [0, bounds[0], 1] : [bounds[0], bounds[1], bounds[2] ?? 1];
    return { k: "range", start, stop, step };
  },
  enumerate: (_, args) => ({
    k: "enumerate",
    of: args.pos[0] ?? unknown(),
    start: whole(args.pos[1] ?? args.kw.get("start") ?? num(0)) ?? 0,
  }),
  zip: (_, args) => ({ k: "zip", parts: args.pos }),
  list: (m, args) => listed(m, args.pos[0]),
  tuple: (m, args) => {
    if (args.pos[0]?.k === "tuple") return args.pos[0];
    const found = listed(m, args.pos[0]);
    const items = found.k === "list" ? itemsOf(found) : null;
    return items ? tuple(items) : found.k === "list" ? found : unknown(args.pos[0]);
  },
  set: (m, args) => {
    const over = args.pos[0] ? iterate(m, args.pos[0]) : { count: 0, at: () => NONE };
    const items =
      isNumber(over.count) && over.at && over.count <= 5000
        ? Array.from({ length: over.count }, (_, at) => over.at(at))
        : null;
    return setOf(items);
  },
  frozenset: (m, args) => PYTHON.set(m, args),
  dict: (m, args) => {
    const [given] = args.pos;
    if (given?.k === "dict")
      return dict(
        [...given.map, ...[...args.kw].map(([key, value]) => [`s:${key}`, value])],
        given.open || args.open,
      );
    if (!given)
      return dict(
        [...args.kw].map(([key, value]) => [`s:${key}`, value]),
        args.open,
      );
    const found = listed(m, given);
    const items = found.k === "list" ? itemsOf(found, 512) : null;
    if (
      !items?.every((item) => item.k === "tuple" && item.items.length === 2 && keyOf(item.items[0]) !== null)
    )
      return openDict(found);
    return dict(items.map(({ items: [key, value] }) => [keyOf(key), value]));
  },
  sorted: (m, args) => {
    const [given] = args.pos;
    if (given?.k === "set") {
      if (!given.items) return repeated(fresh(), unknown());
      if (given.items.every(({ k }) => k === "str") && !args.kw.size)
        return list([...given.items].sort((one, two) => (one.v < two.v ? -1 : 1)));
      return list(given.items);
    }
    const found = listed(m, given);
    const texts = found.k === "list" ? itemsOf(found, 2000) : null;
    if (texts?.length && texts.every(({ k, v }) => k === "str" && v !== null) && !args.kw.size)
      return list([...texts].sort((one, two) => (one.v < two.v ? -1 : 1)));
    return found.k === "list" && found.runs.of.length ? repeated(lengthOf(found), entryOf(found)) : found;
  },
  reversed: (m, args) => {
    const [value] = args.pos;
    const over = value?.k === "range" ? iterate(m, value) : null;
    if (over && isNumber(over.count) && over.at && over.count <= 512)
      return list(Array.from({ length: over.count }, (_, at) => over.at(over.count - 1 - at)));
    const items = value && itemsOf(value);
    return items ? list([...items].reverse()) : PYTHON.sorted(m, args);
  },
  map: (m, args, node) => {
    const [f, ...given] = args.pos;
    const over = given.map((value) => iterate(m, value));
    if (!f || !over.length) return unknown();
    const run = (values) => call(m, f, { pos: values, kw: new Map(), open: false }, node);
    const counts = over.map(({ count }) => count);
    const count = counts.includes(null) || counts.includes(undefined) ? null : counts.reduce(smaller);
    const lazy = { lazy: "map" };
    if (isNumber(count) && count <= 64 && over.every(({ at }) => at))
      return {
        ...list(Array.from({ length: count }, (_, at) => run(over.map((one) => one.at(at))))),
        ...lazy,
      };
    return count === null || count === undefined
      ? unknown()
      : { k: "list", runs: runs([{ n: count, v: run(over.map((one) => one.any())) }]), ...lazy };
  },
  filter: () => unknown(),
  iter: (_, args) => {
    const [of] = args.pos;
    if (!of || args.pos.length > 1) return unknown();
    return of.lazy || ["gen", "zip", "enumerate", "iter", "inst", "?", "obj"].includes(of.k)
      ? of
      : { k: "iter", of };
  },
  next: (m, args) => {
    const [value] = args.pos;
    return value ? following(m, value) : unknown();
  },
  int: (m, args) => {
    const [value] = args.pos;
    if (!value) return num(0);
    scalar(m, value);
    if (value.k === "bool") return num(value.v === null ? null : Number(value.v));
    if (value.k === "str")
      return num(value.v !== null && /^\s*-?\d+\s*$/.test(value.v) ? Number(value.v) : null);
    return value.k === "num"
      ? truncated(value)
      : num(value.k === "arr" && value.data?.length === 1 ? Math.trunc(value.data[0]) : null);
  },
  float: (m, args) => {
    const [value] = args.pos;
    scalar(m, value);
    if (value?.k === "num" && isNumber(value.v)) return num(value.v, true);
    return { ...num(null, true), nan: value?.v === "nan" };
  },
  round: (_, args) =>
    args.pos[0]?.k === "num" && isNumber(args.pos[0].v) && args.pos.length === 1
      ? num(roundedNumber(args.pos[0].v))
      : num(null, args.pos.length > 1),
  abs: (_m, args) =>
    args.pos[0]?.k === "num"
      ? num(isNumber(args.pos[0].v) ? Math.abs(args.pos[0].v) : null, args.pos[0].float)
      : args.pos[0]?.k === "arr"
        ? { ...args.pos[0], data: undefined }
        : unknown(),
  sum: (m, args) => {
    const [value, start] = [args.pos[0], args.pos[1] ?? args.kw.get("start")];
    if (start) return operate(m, "+", PYTHON.sum(m, { pos: [value], kw: new Map() }), start);
    if (value?.k === "arr" && value.shape)
      return value.shape.length <= 1
        ? num(null, value.dt !== "i")
        : arr(value.shape.slice(1), { lib: value.lib, dt: value.dt });
    const items = value && itemsOf(value, 4096);
    if (items?.length && items.every(({ k }) => k === "num"))
      return items.reduce((one, two) => operate(m, "+", one, two));
    if (items && !items.length) return num(0);
    return items && items.length <= 16 && items.every(({ k }) => k === "arr")
      ? items.reduce((one, two) => operate(m, "+", one, two))
      : unknown();
  },
  min: (m, args) => extreme(m, args, Math.min),
  max: (m, args) => extreme(m, args, Math.max),
  divmod: (m, args) =>
    args.pos.length === 2 ? tuple([operate(m, "//", ...args.pos), operate(m, "%", ...args.pos)]) : unknown(),
  pow: (m, args) => (args.pos.length === 2 ? operate(m, "**", ...args.pos) : unknown()),
  bool: (_, args) => bool(args.pos[0] ? truth(args.pos[0]) : false),
  str: (_, { pos: [value] }) =>
    str(
      value?.k === "str"
        ? value.v
        : value?.k === "num" && isNumber(value.v) && !value.float
          ? String(value.v)
          : null,
    ),
  repr: () => str(null),
  format: () => str(null),
  input: () => str(null),
  chr: () => str(null),
  ord: () => num(null),
  hash: () => num(null),
  id: () => num(null),
  any: () => bool(null),
  all: () => bool(null),
  callable: () => bool(null),
  isinstance: (_, args) => bool(isKind(args.pos[0], args.pos[1])),
  hasattr: () => bool(null),
  issubclass: () => bool(null),
  getattr: (m, args) =>
    args.pos[1]?.k === "str" && args.pos[1].v !== null && args.pos[0]
      ? attribute(m, args.pos[0], args.pos[1].v)
      : unknown(),
  setattr: (m, { pos: [object, name, value] }) => {
    if (name?.k === "str" && name.v !== null && object && value) setAttribute(m, object, name.v, value);
    else forgetAttributes(m, object);
    return NONE;
  },
  delattr: (m, args) => forgetAttributes(m, args.pos[0]) ?? NONE,
  exec: (m) => {
    for (const [name, held] of m.globals)
      if (!["lib", "fn", "cls"].includes(held.k)) m.set(m.globals, name, unknown());
    return NONE;
  },
  globals: () => ({ k: "names" }),
  print: noValue,
  open: (_, { pos: [, mode = str("r")], kw }) => {
    const read = /^[rwat+]+$/.test((kw.get("mode") ?? mode).v) ? () => str(null) : undefined;
    return { k: "obj", type: "file", each: read, methods: { read } };
  },
  super: () => ({ k: "obj", type: "super" }),
  type: () => unknown(),
  vars: (m, args) => (args.pos[0] ? attribute(m, args.pos[0], "__dict__") : unknown()),
  object: () => ({ k: "obj", type: "object" }),
  slice: (_, args) => {
    const [start, stop, step] =
      args.pos.length === 1
        ? [NONE, args.pos[0], NONE]
        : [args.pos[0] ?? NONE, args.pos[1] ?? NONE, args.pos[2] ?? NONE];
    return { k: "slice", start, stop, step };
  },
};
PYTHON.xrange = PYTHON.range;
PYTHON.unicode = PYTHON.str;

export function scalar(m, value) {
  if (value?.k === "arr" && value.lib === "np" && value.shape?.length && !value.scalar)
    m.raise(
      "TypeError",
      "only 0-dimensional arrays can be converted to Python scalars",
      `The array has ${count(value.shape.length, "axis")}: take one entry of it.`,
      "errors/only-0-dimensional-arrays-can-be-converted/",
    );
}

/** Python rounds halves to even numbers. */
function roundedNumber(value) {
  const low = Math.floor(value);
  if (value - low !== 0.5) return Math.round(value);
  return low % 2 === 0 ? low : low + 1;
}

function isKind(value, kind) {
  const wanted = {
    "builtins.int": "num",
    "builtins.float": "num",
    "builtins.str": "str",
    "builtins.list": "list",
    "builtins.tuple": "tuple",
    "builtins.dict": "dict",
  }[kind?.path];
  if (!wanted || !value || value.k === "?" || (value.numpy && !value.float) || value.deque) return null;
  if (wanted !== value.k) return !!(value.k === "bool" && kind.path === "builtins.int");
  return wanted === "num" ? value.float === (kind.path === "builtins.float") : true;
}

export const builtinFunctions = new Map(
  Object.entries(PYTHON).map(([name, action]) => [`builtins.${name}`, action]),
);
builtinFunctions.set("dataclasses.field", (_, args) => ({
  k: "obj",
  type: "field",
  factory: args.kw.get("default_factory"),
  value: args.kw.get("default"),
}));
builtinFunctions.set("random.seed", noValue);
builtinFunctions.set("random.shuffle", shuffled);
builtinFunctions.set("random.random", () => num(null, true));
builtinFunctions.set("random.uniform", () => num(null, true));
builtinFunctions.set("random.randint", (_, args) => {
  const [low, high] = args.pos.map((value) => whole(value));
  return low === undefined || high === undefined ? num(null) : num(fresh(low, high));
});
builtinFunctions.set("random.randrange", () => num(null));
builtinFunctions.set("random.choice", (m, args) => (args.pos[0] ? iterate(m, args.pos[0]).any() : unknown()));
builtinFunctions.set("random.sample", (m, args) => {
  const count = whole(args.pos[1] ?? NONE);
  return args.pos[0] && count !== undefined ? repeated(count, iterate(m, args.pos[0]).any()) : unknown();
});
builtinFunctions.set("collections.defaultdict", (_m, args) => ({
  ...dict([], args.pos.length !== 1),
  factory: args.pos[0],
}));
builtinFunctions.set("collections.namedtuple", (_m, { pos: [, names], kw }) => {
  const fields = names && !kw.size ? (names.k === "str" ? names.v?.split(/[\s,]+/) : textsOf(names)) : null;
  return fields ? { k: "namedtuple", fields } : unknown();
});
builtinFunctions.set("collections.OrderedDict", (m, args) => PYTHON.dict(m, args));
builtinFunctions.set("collections.Counter", (m, args) => {
  const { items, keys } = PYTHON.set(m, args);
  return items
    ? {
        ...dict(
          items
            .map(keyOf)
            .map((key) => [
              key,
              { ...num(null), times: args.pos[0]?.k !== "dict" && keys.filter((one) => one === key).length },
            ]),
        ),
        counts: true,
      }
    : { ...dict([], true), any: num(null) };
});
