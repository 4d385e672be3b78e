/* What a name of the program can stand for. A value is an object; `k` tells its kind:
 *
 *   ?       not known. `root`: the name whose shape would tell more, if any (see `questions`); cell: whether it is one of a table's values
 *   num     v: a number, a Sym or null; float: whether it is one      str, bool: v or null      none, ellipsis
 *   tuple   items                      set     items or null           slice  start, stop, step
 *   list    runs: {k: "runs", of: [{n, v}]}, n times the value v, in order; it can change
 *   dict    map: Map from a key's text to its value; open: other keys may be there
 *   arr     an array or tensor. lib: np, tf or kt (KerasTensor); shape: sizes, or null where not even the axes are known;
 *           dt: f, i, b, s, o or null; data: its numbers in order, where they are few and known;
 *           cells: whether it is a table's, whose entries are single values;
 *           cut: {of, at}, the array or table that it shows a part of, and by which index: ELLIPSIS for all of its rows;
 *           most: the largest number in it, where that is known;
 *           mask: null, or the shape of the mask that travels with it; history: what a KerasTensor came from
 *   lib     path: a module, class or function of a library             fn, lambda: of the program
 *   method  self, name                 cls, inst: of the program       gen: what a generator function gives
 *   layer, model, ds (Dataset), frame (pandas), obj (anything else of a library: type, and what it knows)
 */

import { add, allSame, fresh, isNumber, isSym, product, same } from "../rules/symbols.js";

export const NONE = { k: "none" };
export const ELLIPSIS = { k: "ellipsis" };
export const unknown = (...causes) => ({ k: "?", root: causes.find((cause) => cause?.root)?.root ?? null });
export const num = (v, float = false) => ({ k: "num", v, float });
export const str = (v) => ({ k: "str", v });
export const bool = (v) => ({ k: "bool", v });
export const tuple = (items) => ({ k: "tuple", items });
export const list = (items) => ({ k: "list", runs: runs(items.map((v) => ({ n: 1, v }))) });
export const repeated = (n, v) => ({ k: "list", runs: runs([{ n, v }]) });
export const lib = (path) => ({ k: "lib", path });
export const dict = (entries = [], open = false) => ({ k: "dict", map: new Map(entries), open });

export function runs(of) {
  return { k: "runs", of };
}

export function arr(shape, { lib = "np", dt = "f", ...more } = {}) {
  return { k: "arr", lib, shape, dt, ...more };
}

/** `made` shows numbers of `array`: what changes one of them may change the other. */
export function kin(array, made) {
  if (!array.data || !made.data) return made;
  array.kin ??= [array];
  array.kin.push(made);
  return Object.assign(made, { kin: array.kin });
}

/** An array's numbers and texts change, and those of all that show them. */
export function forgetNumbers(m, array) {
  for (const one of [array, ...(array?.kin ?? [])])
    for (const key of ["data", "texts", "rows", "between", "most", "each"])
      if (one?.[key] !== undefined) m.set(one, key, undefined);
  for (let base = array?.cut?.of; base; base = base.cut?.of)
    if (base.between) m.set(base, "between", undefined);
}

/** The largest number that an array, or so many draws, surely hold, in a list; null where that is not told. */
export function drawnMost({ most, between, shape, cut }) {
  if (most !== undefined) return [most];
  for (let base = cut?.of; base; base = base.cut?.of) if (!base.between) return null; // changed since
  if (!between || !shape?.every(isNumber)) return null;
  return product(shape) >= 14 * (between[1] - between[0]) ? [between[1] - 1] : null;
}

/** A size as a number of the program; Python's None for an axis that Keras leaves open. */
export const sizeValue = (size) => (size === null ? NONE : num(size));

/** A whole number as a size; undefined for what is none. */
export function whole(value) {
  if (value?.k === "num" && (isSym(value.v) || (isNumber(value.v) && Number.isInteger(value.v))))
    return value.v;
  if (value?.k === "num" && value.v === null && !value.float) return fresh(-Infinity);
  if (value?.k === "bool" && value.v !== null) return value.v ? 1 : 0;
  if (value?.k === "arr" && value.shape?.length === 0)
    return value.data ? value.data[0] : (value.size ?? (value.dt === "i" ? fresh(-Infinity) : undefined));
  return undefined;
}

/** How many entries a list, tuple, string or array holds; undefined where that is not known. */
export function lengthOf(value) {
  switch (value.k) {
    case "tuple":
      return value.items.length;
    case "list":
      return value.runs.of.reduce((all, { n }) => add(all, n), 0);
    case "dict":
      return value.open ? undefined : value.map.size;
    case "set":
      return value.items ? value.items.length : undefined;
    case "str":
      return value.v === null ? value.length : [...value.v].length;
    case "arr":
    case "frame":
      return value.shape?.length ? (value.shape[0] ?? undefined) : undefined;
    default:
      return undefined;
  }
}

/** The entries of a short sequence, or null. */
export function itemsOf(value, most = 64) {
  if (value.k === "tuple") return value.items;
  if (value.k === "set") return value.items;
  if (value.k === "list") {
    const found = [];
    for (const { n, v } of value.runs.of) {
      if (!isNumber(n) || found.length + n > most) return null;
      for (let count = 0; count < n; count++) found.push(v);
    }
    return found;
  }
  return null;
}

/** What every entry of a long list is like, or null. */
export function entryOf(value) {
  const { of } = value.runs;
  return of.length === 0 ? null : of.map(({ v }) => v).reduce(both);
}

/** One entry of a list, whichever. */
export const anyOf = (value) => single(entryOf(value));

/** One of the arrays that a varying one stands for. */
export function single(entry) {
  if (entry?.k === "list" && entry.varies)
    return { k: "list", runs: listsOf(entryOf(entry) ?? unknown()).runs };
  return entry?.rest
    ? arr(
        entry.rest.map((size) => size ?? fresh()),
        { lib: entry.lib, dt: entry.dt },
      )
    : entry;
}

/** An array of which only some sizes are the same for all that it stands for: `rest` holds those. */
export const varying = ({ lib, dt, drawn }, sizes) => ({
  ...arr(null, { lib, dt, drawn, varies: true }),
  rest: sizes,
});

/** Lists of such entries, of several lengths. */
export const listsOf = (entry) => ({ ...repeated(fresh(), entry), varies: true });

/** What two entries of a list share. A size that differs, or may differ, is no size of both. */
export function both(a, b) {
  if (a?.k === "list" && b?.k === "list" && !alike(a, b)) {
    const entries = [entryOf(a), entryOf(b)].filter(Boolean);
    if (!entries.length) return join(a, b);
    const shared = entries.reduce(both);
    const even = !a.varies && !b.varies && same(lengthOf(a), lengthOf(b));
    return even ? repeated(lengthOf(a), shared) : listsOf(shared);
  }
  if (a?.k !== "arr" || b?.k !== "arr" || a.lib !== b.lib || alike(a, b)) return join(a, b);
  const [one, two] = [a.shape ?? a.rest, b.shape ?? b.rest];
  if (!one || one.length !== two?.length || a.lib === "kt") return join(a, b);
  const sizes = one.map((size, axis) => (size !== undefined && same(size, two[axis]) ? size : undefined));
  return sizes.includes(undefined)
    ? varying({ lib: a.lib, dt: a.dt === b.dt ? a.dt : null, drawn: a.drawn && b.drawn }, sizes)
    : join(a, b);
}

const CHANGING = new Set(["list", "dict", "set", "inst", "layer", "model"]);

/** One of several lists, dictionaries or sets, nobody knows which: what changes it may change each of them. */
export function oneOf(value, among) {
  const held = among.filter(({ k }) => k === "list" || k === "dict" || k === "set");
  if (!held.length || !value) return value;
  return { ...value, ...(value.map ? { map: new Map(value.map) } : {}), among: held };
}

const CHANGERS = new Set(
  "append extend insert remove pop clear sort reverse add update discard setdefault".split(" "),
);

/** Something is done to a value that may stand for others: `name` is the method. */
export function touch(m, value, name = "clear") {
  if (!value?.among || !CHANGERS.has(name)) return;
  for (const one of value.among) {
    if (one.k === "list") m.set(one, "runs", runs([{ n: fresh(), v: unknown() }]));
    if (one.k === "set") m.set(one, "items", null);
    if (one.k !== "dict") continue;
    m.set(one, "open", true);
    m.set(one, "any", undefined);
    for (const key of [...one.map.keys()]) m.set(one.map, key, unknown());
  }
}

/** Appending to a list keeps it short: alike entries are counted, but for those that the program may still change apart. */
export function appended(of, n, v) {
  const last = of.at(-1);
  if (last && (last.v === v || (!CHANGING.has(v.k) && alike(last.v, v))))
    return [...of.slice(0, -1), { n: add(last.n, n), v: last.v }];
  if (of.length < 400) return [...of, { n, v }];
  // many different numbers or texts: one run, of which the kind is known
  const total = of.reduce((all, run) => add(all, run.n), n);
  return [{ n: total, v: of.map((run) => run.v).reduce(both, v) }];
}

/** Surely indistinguishable, for all that is told of them here? */
export function alike(a, b) {
  if (a === b) return true;
  if (a.k !== b.k) return false;
  switch (a.k) {
    case "none":
    case "ellipsis":
      return true;
    case "num":
      return a.float === b.float && (a.v === null || b.v === null ? a.v === b.v && a.float : same(a.v, b.v));
    case "str":
    case "bool":
      return a.v === b.v && a.v !== null;
    case "tuple":
      return a.items.length === b.items.length && a.items.every((item, index) => alike(item, b.items[index]));
    case "arr":
      return (
        a.lib === b.lib &&
        a.dt === b.dt &&
        a.shape !== null &&
        b.shape !== null &&
        allSame(a.shape, b.shape) &&
        a.data === b.data &&
        a.mask === b.mask &&
        a.lib !== "kt"
      );
    case "list":
      // two lists that the program may still change apart are not one; their entries may be
      return (
        a.runs.of.length === b.runs.of.length &&
        a.runs.of.every((run, index) => same(run.n, b.runs.of[index].n) && alike(run.v, b.runs.of[index].v))
      );
    case "lib":
      return a.path === b.path;
    default:
      return false;
  }
}

/** What is known of a value that is one or the other. */
export function join(a, b) {
  if (a === undefined) return b;
  if (b === undefined || a === b) return a;
  if (typeof a === "boolean" && typeof b === "boolean") return a || b; // a dictionary that may be open is open
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b ? a : null;
  if (a.k === "runs" && b.k === "runs") return joinRuns(a, b);
  if (!("k" in a) || !("k" in b)) return null;
  if (alike(a, b)) return a;
  if (a.k === "num" && b.k === "num")
    return num(a.float || b.float ? null : fresh(-Infinity), a.float || b.float);
  if (a.k === b.k && (a.k === "str" || a.k === "bool")) return { k: a.k, v: null };
  if (a.k === "tuple" && b.k === "tuple" && a.items.length === b.items.length)
    return tuple(a.items.map((item, index) => join(item, b.items[index])));
  if (a.k === "arr" && b.k === "arr" && a.lib === b.lib) {
    const dt = a.dt === b.dt ? a.dt : null;
    if (!a.shape || !b.shape || a.shape.length !== b.shape.length) return arr(null, { lib: a.lib, dt });
    if (a.lib === "kt") return unknown(a, b);
    return arr(
      a.shape.map((size, axis) => (same(size, b.shape[axis]) ? size : fresh())),
      { lib: a.lib, dt, mask: a.mask || b.mask ? undefined : null },
    );
  }
  return unknown(a, b);
}

function joinRuns(a, b) {
  if (a.of.length === b.of.length && a.of.every((run, index) => same(run.n, b.of[index].n)))
    return runs(a.of.map((run, index) => ({ n: run.n, v: join(run.v, b.of[index].v) })));
  const all = [...a.of, ...b.of].map(({ v }) => v);
  return runs(all.length ? [{ n: fresh(), v: all.reduce(both) }] : []);
}

/** true, false, or null where that is not known. */
export function truth(value) {
  switch (value.k) {
    case "none":
      return false;
    case "bool":
      return value.v;
    case "num":
      return isNumber(value.v) ? value.v !== 0 : null;
    case "str":
      return value.v === null ? null : value.v !== "";
    case "tuple":
    case "list":
    case "dict":
    case "set": {
      const length = lengthOf(value);
      return isNumber(length) ? length > 0 : null;
    }
    case "fn":
    case "lambda":
    case "layer":
    case "model":
    case "cls":
      return true;
    default:
      return null;
  }
}

/** A dictionary's key as text, or null. */
export function keyOf(value) {
  if (value.k === "str" && value.v !== null) return `s:${value.v}`;
  if (value.k === "num" && isNumber(value.v)) return `n:${value.v}`;
  if (value.k === "bool" && value.v !== null) return `n:${Number(value.v)}`;
  if (value.k === "none") return "none";
  if (value.k === "tuple") {
    const keys = value.items.map(keyOf);
    return keys.includes(null) ? null : `t:${keys.join("|")}`;
  }
  return null;
}

/** What a dictionary's key stands for. */
export const keyValue = (key) =>
  key.startsWith("s:") ? str(key.slice(2)) : key.startsWith("n:") ? num(Number(key.slice(2))) : unknown();

/** Where a list or tuple holds this value first; null where that is not known. */
export function placeOf(value, held) {
  const keys = itemsOf(value)?.map(keyOf);
  const at = held && keys && !keys.includes(null) ? keys.indexOf(keyOf(held)) : -1;
  return at < 0 ? null : at;
}

/** The numbers of an array in order, where they are known and few. */
export const FEW = 4096;

export function filledWith(shape, number) {
  const size = product(shape);
  return isNumber(size) && size <= FEW ? new Array(size).fill(number) : undefined;
}

/** A set of these entries, null where they are not known; `keys` has one for each that was given. */
export function setOf(items) {
  const keys = items?.map(keyOf);
  return {
    k: "set",
    items: keys && !keys.includes(null) ? items.filter((_, at) => keys.indexOf(keys[at]) === at) : null,
    keys,
  };
}
