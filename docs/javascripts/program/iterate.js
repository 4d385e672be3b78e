/* What a `for` runs over: {count, at(index), nth(turn), any()}. count: a size, or null where it is not known; at: the element of one turn,
 * or absent; nth: the element of a turn that a Sym stands for, or absent; any: one element that stands for all. */

import { need } from "./questions.js";
import { add, atLeast, fresh, isNumber, minus, over, smaller, times } from "../rules/symbols.js";
import { anyOf, arr, both, itemsOf, keyValue, lengthOf, num, single, str, tuple, unknown } from "./values.js";
import { refuseUneven } from "./datasets.js";
import { anyYield, callFunction, firstYield, method, yields } from "./functions.js";

/** A KerasTensor cannot be run over. */
export function noIteration(m, value) {
  if (value.k === "arr" && value.lib === "kt")
    m.raise(
      "NotImplementedError",
      "Iterating over a symbolic KerasTensor is not supported.",
      "A KerasTensor is one tensor: a layer with return_state=True gives several.",
      "errors/iterating-over-a-symbolic-kerastensor/",
    );
}

/** What can be run over once: it is taken up here. */
const once = ({ k, lazy }) => lazy || k === "zip" || k === "enumerate" || k === "iter";

export function iterate(m, value) {
  noIteration(m, value);
  if (once(value)) {
    if (value.spent) return nothing(value);
    m.set(value, "spent", true);
  }
  switch (value.k) {
    case "iter":
      return iterate(m, value.of);
    case "range":
      return overRange(value);
    case "tuple":
      return overItems(value.items);
    case "set":
      return value.items ? overItems(value.items) : nothing(value);
    case "list": {
      const items = itemsOf(value, 512);
      if (items) return overItems(items.some(({ varies }) => varies) ? items.map(single) : items);
      const any = () => anyOf(value) ?? unknown();
      return { count: lengthOf(value), any, nth: any };
    }
    case "dict":
      return value.open ? nothing(value) : overItems([...value.map.keys()].map(keyValue));
    case "str":
      return value.v !== null
        ? overItems([...value.v].map(str))
        : { count: (value.length ??= fresh()), any: () => str(null) };
    case "arr": {
      need(m, value);
      if (!value.shape?.length || value.lib === "kt") return nothing(value);
      const flat = value.shape.length === 1;
      const { between, cut } = value;
      const row = () =>
        flat && between && !cut
          ? { ...num(fresh(between[0], between[1] - 1)), numpy: true }
          : arr(value.shape.slice(1), { lib: value.lib, dt: value.dt, scalar: flat && value.lib === "np" });
      const each = (at) =>
        flat && value.texts
          ? str(value.texts[at])
          : flat && value.data && value.dt === "i"
            ? { ...num(value.data[at]), numpy: true }
            : row();
      return { count: value.shape[0], at: each, any: row, nth: row };
    }
    case "zip": {
      const parts = value.parts.map((part) => iterate(m, part));
      const counts = parts.map(({ count }) => count);
      return {
        count:
          counts.length && counts.every((count) => count !== null && count !== undefined)
            ? counts.reduce((one, two) => smaller(one, two))
            : null,
        at: parts.every(({ at }) => at) ? (index) => tuple(parts.map(({ at }) => at(index))) : undefined,
        // two ranges count together
        nth: (turn) => tuple(parts.map(({ any, nth }) => (nth ? nth(turn) : any()))),
        any: () => {
          const sized = counts.filter((count) => count !== null && count !== undefined);
          const turn = sized.length ? fresh(0, minus(sized.reduce(smaller), 1)) : null;
          return tuple(parts.map(({ any, nth }) => (nth && turn ? nth(turn) : any())));
        },
      };
    }
    case "enumerate": {
      const part = iterate(m, value.of);
      const nth = (turn) => tuple([num(add(turn, value.start)), part.nth ? part.nth(turn) : part.any()]);
      return {
        count: part.count,
        at: part.at && ((index) => tuple([num(add(value.start, index)), part.at(index)])),
        nth,
        any: () => {
          const open = part.count === null || part.count === undefined;
          return nth(fresh(0, open ? null : minus(part.count, 1)));
        },
      };
    }
    case "inst": {
      const own = method(value.cls, "__iter__");
      const given =
        own?.k === "fn" ? callFunction(m, own, { pos: [value], kw: new Map(), open: false }) : null;
      return given &&
        given !== value &&
        ["gen", "iter", "list", "tuple", "zip", "enumerate"].includes(given.k)
        ? iterate(m, given)
        : nothing(value);
    }
    case "entries":
      return value.of?.open ? nothing(value) : overItems(value.items);
    case "frame":
      need(m, value);
      if (value.held) return iterate(m, value.held);
      if (value.shape?.length !== 2)
        return { count: value.shape?.[0] ?? null, any: () => ({ ...unknown(), cell: true }) };
      return value.columns
        ? overItems(value.columns.map(str))
        : { count: value.shape[1], any: () => str(null) };
    case "obj":
      return value.each ? { count: null, any: value.each } : nothing(value);
    case "ds":
      refuseUneven(m, value);
      if (value.taken && value.single) return { count: 1, at: () => value.taken, any: () => value.taken };
      if (value.taken && value.full)
        return {
          count: isNumber(value.count) ? value.count : null,
          at: isNumber(value.count) ? () => value.taken : undefined,
          any: () => value.taken,
        };
      return {
        count: null,
        any: () => (value.each ? eager(value.each, fresh()) : eager(value.element)) ?? unknown(),
        first: () => value.taken ?? eager(value.element) ?? unknown(),
      };
    case "gen":
      return overYields(m, value);
    default:
      need(m, value);
      return nothing(value);
  }
}

/** What a generator function yields, all of it where that is known. */
function overYields(m, value) {
  const found = value.begun || value.spent ? null : yields(m, value);
  if (value.spent) return nothing(value);
  if (!found?.exact) return { count: null, any: () => anyYield(m, value) ?? unknown() };
  m.set(value, "spent", true);
  return overItems(found.items);
}

/** next(): the first element, or a later one; what is left is not known then. */
export function following(m, value) {
  const { turn } = value;
  if (turn === undefined && value.spent) return unknown();
  m.set(value, "turn", turn === undefined ? 1 : isNumber(turn) ? turn + 1 : null);
  if (value.k === "gen") {
    m.set(value, "begun", true);
    return (turn === undefined ? firstYield(m, value) : anyYield(m, value)) ?? unknown();
  }
  const over = iterate(m, { ...value, spent: undefined });
  m.set(value, "spent", true);
  if (turn === undefined)
    return (over.first ?? (over.at && over.count !== 0 ? () => over.at(0) : over.any))();
  return over.at && isNumber(turn) && turn < over.count ? over.at(turn) : over.any();
}

/** An element as a loop meets it: sizes that the Dataset leaves open are numbers then. `rows`: those of a batch, the same
 *  for all that it holds. */
function eager(value, rows) {
  if (!value) return null;
  const now = (size, axis) => (rows && axis === 0 && !isNumber(size) ? rows : (size ?? fresh()));
  if (value.k === "arr") return value.shape ? { ...value, eager: true, shape: value.shape.map(now) } : value;
  if (value.k === "tuple") {
    const items = value.items.map((item) => eager(item, rows));
    return items.includes(null) ? null : tuple(items);
  }
  if (value.k === "dict")
    return {
      ...value,
      map: new Map([...value.map].map(([key, one]) => [key, eager(one, rows) ?? unknown()])),
    };
  return value.k === "ds" ? value : null;
}

const nothing = (value) => ({ count: null, any: () => unknown(value) });

function overItems(items) {
  return {
    count: items.length,
    at: (index) => items[index],
    any: () => (items.length ? single(items.reduce(both)) : unknown()),
  };
}

function overRange({ start, stop, step }) {
  if (start === null || stop === null || step === null || (isNumber(step) && step === 0)) return nothing();
  const count = rangeCount(start, stop, step);
  return {
    count,
    at: isNumber(start) && isNumber(step) ? (index) => num(start + index * step) : undefined,
    nth:
      isNumber(step) && step > 0 && count !== null ? (turn) => num(add(start, times(turn, step))) : undefined,
    any: () => {
      if (!isNumber(step) || step < 0 || count === null) return num(fresh(-Infinity));
      if (step === 1) return num(fresh(start, minus(stop, 1)));
      return num(add(start, times(fresh(0, minus(count, 1)), step)));
    },
  };
}

/** How many numbers a range holds; null where that is not known. */
export function rangeCount(start, stop, step) {
  if (!isNumber(step)) return null;
  const gap = step > 0 ? minus(stop, start) : minus(start, stop);
  const size = Math.abs(step);
  if (isNumber(gap)) return Math.max(0, Math.ceil(gap / size));
  if (atLeast(gap, 0) === false) return 0;
  // range(n - 60) of an array that the reader has: n is at least 60, or the program makes nothing
  return size === 1 ? gap : over(add(gap, size - 1), size);
}
