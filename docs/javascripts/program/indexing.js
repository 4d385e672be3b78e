/* object[...], read and set: arrays, lists, dictionaries, frames. */

import { count } from "../rules/sizes.js";
import { add, fresh, isNumber, showShape } from "../rules/symbols.js";
import { indexArray, picked, sliceBounds } from "./array-index.js";
import { broadcastSizes, plainTuple, toArray } from "./arrays.js";
import { columnOf, forgetCells, indexFrame, removeColumn, textsOf } from "./frames.js";
import { callFunction, method } from "./functions.js";
import { asTable } from "./missing.js";
import { withHistory } from "./history.js";
import { numpyFunctions } from "./numpy.js";
import { need } from "./questions.js";
import { refuseArrayPlace, refuseColumn, refuseKey, refusePlace } from "./refusals.js";
import {
  FEW,
  anyOf,
  arr,
  dict,
  entryOf,
  forgetNumbers,
  itemsOf,
  join,
  keyOf,
  lengthOf,
  list,
  num,
  oneOf,
  repeated,
  runs,
  single,
  str,
  touch,
  tuple,
  unknown,
  whole,
} from "./values.js";

export function index(m, object, at) {
  asTable(m, object, at.k === "str" || (at.k === "list" && textsOf(at)?.length));
  switch (object.k) {
    case "arr":
      if (m.guessed && at.k === "str") return unknown();
      need(m, object);
      refuseArrayPlace(m, object, at);
      if (object.bidirectional && isLast(at, object.shape?.[1]))
        m.trap(
          "bidirectional-last-step",
          "The last step of a Bidirectional holds its backward half after one timestep: leave return_sequences out.",
        );
      return object.lib === "kt"
        ? withHistory(
            indexArray(m, object, at),
            { inputs: [object], redo: ([value], machine) => index(machine, value, at) },
            isLast(at) ? "last" : undefined,
          )
        : indexArray(m, object, at);
    case "list":
    case "tuple":
      // df.columns[[0, 2]]
      if (object.labels && at.k === "list") return repeated(lengthOf(at), str(null));
      refusePlace(m, object, at);
      return indexSequence(m, object, at);
    case "dict": {
      const key = keyOf(at);
      if (key !== null && object.map.has(key)) return object.map.get(key);
      if (object.factory && key !== null && !object.open) {
        const made = callFactory(m, object.factory);
        m.set(object.map, key, made);
        return made;
      }
      // one of its numbers, whichever
      if (object.open && object.any?.k === "num" && [...object.map.values()].every(({ k }) => k === "num"))
        return num(null, object.any.float);
      if (
        key === null &&
        !object.open &&
        object.map.size &&
        [...object.map.values()].every(({ k }) => k === "num")
      )
        return num(
          null,
          [...object.map.values()].some(({ float }) => float),
        );
      if (object.counts && !object.open && key !== null) return num(0);
      refuseKey(m, object, at);
      if (object.factory) m.set(object, "open", true);
      return oneOf(unknown(), [...object.map.values()]);
    }
    case "str":
      if (at.k === "num")
        return str(object.v !== null && isNumber(at.v) ? ([...object.v].at(at.v) ?? null) : null);
      if (at.k === "slice" && object.v !== null) {
        const letters = [...object.v];
        const bounds = sliceBounds(m, at, letters.length);
        if (bounds && isNumber(bounds.start) && isNumber(bounds.stop))
          return str(picked(letters, bounds).join(""));
      }
      if (at.k === "slice" && object.v === null)
        return { ...str(null), length: sliceBounds(m, at, (object.length ??= fresh()))?.count };
      return str(null);
    case "frame":
    case "iloc":
      return indexFrame(m, object, at);
    case "TimeseriesGenerator":
      return at.k === "num" && at.v === 0
        ? object.element
        : tuple(object.element.items.map((part) => arr([fresh(), ...part.shape.slice(1)], { dt: part.dt })));
    case "inst": {
      const own = method(object.cls, "__getitem__");
      return own?.k === "fn"
        ? callFunction(m, own, { pos: [object, at], kw: new Map(), open: false })
        : unknown();
    }
    case "names":
      return (at.k === "str" && m.globals.get(at.v)) || unknown();
    case "obj":
      if (object.type === "History" && at.k === "str")
        m.raise(
          "TypeError",
          "'History' object is not subscriptable",
          "fit gives a History: its numbers are in .history.",
        );
      return object.index?.(at, m) ?? unknown();
    case "ds":
      m.raise(
        "TypeError",
        "'Dataset' object is not subscriptable",
        "A Dataset has no places: next(iter(ds)) gives its first batch.",
      );
      break;
    case "lib":
      // np.c_[a, b] and np.r_[a, b]
      if (/^numpy\.[cr]_$/.test(object.path) && !itemsOf(at)?.some(({ k }) => k === "slice" || k === "str"))
        return numpyFunctions.get(object.path.endsWith("c_") ? "numpy.column_stack" : "numpy.concatenate")(
          m,
          {
            pos: [at.k === "tuple" ? at : tuple([at])],
            kw: new Map(),
          },
        );
      return unknown(object);
    default:
      return unknown(object);
  }
}

/** What a defaultdict makes for a key that it has not. */
function callFactory(m, factory) {
  if (factory.k === "fn") return callFunction(m, factory, { pos: [], kw: new Map(), open: false });
  const kinds = { list: () => list([]), int: () => num(0), float: () => num(0, true), dict: () => dict() };
  return kinds[factory.k === "lib" ? factory.path.slice("builtins.".length) : ""]?.() ?? unknown();
}

/** x[:, -1], also with a colon for each further axis */
function isLast(at, steps) {
  const open = (item) =>
    item.k === "slice" && [item.start, item.stop, item.step].every(({ k }) => k === "none");
  return (
    at.k === "tuple" &&
    at.items.length >= 2 &&
    open(at.items[0]) &&
    at.items[1].k === "num" &&
    [-1, steps > 1 && steps - 1].includes(at.items[1].v) &&
    at.items.slice(2).every(open)
  );
}

function indexSequence(m, object, at) {
  if (at.k === "slice") {
    const length = lengthOf(object);
    const bounds = sliceBounds(m, at, length);
    if (!bounds) return unknown();
    if (object.k === "tuple" || object.runs.of.length !== 1) {
      const items = itemsOf(object, FEW);
      if (items && isNumber(bounds.start) && isNumber(bounds.stop) && isNumber(bounds.step)) {
        const found = picked(items, bounds);
        return object.k === "tuple" ? tuple(found) : list(found);
      }
      if (object.k === "tuple") return unknown();
    }
    const entry = entryOf(object);
    return entry ? repeated(bounds.count, entry) : list([]);
  }
  // one of an array's numbers, whichever
  const place =
    whole(at) ?? (at.k === "arr" && at.shape?.length === 0 && at.dt === "i" ? fresh() : undefined);
  if (place === undefined) return unknown();
  if (isNumber(place)) {
    const items = itemsOf(object, FEW);
    if (items) {
      const found = items.at(place);
      const shared = object.k === "list" && object.runs.of.some(({ n, v }) => v === found && n !== 1);
      if (found !== undefined) return shared ? oneOf(single(found), [found]) : single(found);
      const name = object.k === "tuple" ? "tuple" : "list";
      m.raise(
        "IndexError",
        `${name} index out of range`,
        `The ${name} has ${count(items.length, "value")}, and entry ${place} is asked for.`,
        name === "tuple" ? "errors/tuple-index-out-of-range/" : "errors/list-index-out-of-range/",
      );
    }
  }
  if (object.k === "tuple")
    return object.items.length
      ? object.items.reduce((one, two) => (one === two ? one : unknown()))
      : unknown();
  if (place === 0 && object.runs.of.length) return single(object.runs.of[0].v);
  if (place === -1 && object.runs.of.length) return single(object.runs.of.at(-1).v);
  return oneOf(
    anyOf(object) ?? unknown(),
    object.runs.of.map(({ v }) => v),
  );
}

/** x[...] = value */
export function setIndex(m, object, at, value) {
  touch(m, object);
  asTable(m, object, at.k === "str");
  switch (object.k) {
    case "dict": {
      const key = keyOf(at);
      if (object.any) m.set(object, "any", join(object.any, value));
      if (key !== null) m.set(object.map, key, value);
      else {
        m.set(object, "open", true);
        for (const [own, held] of [...object.map]) m.set(object.map, own, join(held, value));
      }
      return;
    }
    case "names": // globals()
      if (at.k === "str" && at.v !== null) m.set(m.globals, at.v, value);
      else for (const name of [...m.globals.keys()]) m.set(m.globals, name, unknown());
      return;
    case "tuple":
      if (!object.fields)
        m.raise("TypeError", "'tuple' object does not support item assignment", "A tuple does not change.");
      return;
    case "iloc": {
      // df.loc[mask, "new"] makes a column
      const column = at.k === "tuple" ? at.items[1] : undefined;
      const { of } = object;
      forgetCells(m, of);
      if (of.shape?.length !== 2 || object.places) return;
      if (
        of.shape[0] !== 0 &&
        (column?.k === "slice" || (column?.k === "str" && of.columns?.includes(column.v)))
      )
        return;
      m.set(of, "shape", [fresh(), fresh()]);
      m.set(of, "columns", null);
      return;
    }
    case "list": {
      const items = itemsOf(object, 512);
      const place = whole(at);
      if (at.k === "slice") {
        // as many may be put there as are wanted
        m.set(object, "runs", runs([{ n: fresh(), v: unknown() }]));
        return;
      }
      if (items && isNumber(place) && place < items.length && place >= -items.length) {
        const changed = [...items];
        changed[place < 0 ? place + items.length : place] = value;
        m.set(object, "runs", runs(changed.map((v) => ({ n: 1, v }))));
      } else
        m.set(
          object,
          "runs",
          runs([{ n: lengthOf(object) ?? fresh(), v: join(entryOf(object) ?? value, value) }]),
        );
      return;
    }
    case "arr": {
      forgetNumbers(m, object);
      if (object.cut) m.set(object, "cut", undefined);
      // parts of rows put into an array of one number are padded with it
      if (value.k === "num") m.set(object, "fill", undefined);
      const cut = at.items?.some(({ start, stop }) => start && (start.k !== "none" || stop.k !== "none"));
      m.set(object, "padded", cut ? object.fill : undefined);
      if (object.lib !== "np" && !object.variable)
        m.raise(
          "TypeError",
          `'${object.lib === "kt" ? "KerasTensor" : "EagerTensor"}' object does not support item assignment`,
          "A tensor does not change: make a new one.",
        );
      if (object.lib !== "np" || object.shape === null) return;
      const part = m.attempt(() => indexArray(m, object, at)).result;
      const given = toArray(m, value);
      if (part?.k !== "arr" || !part.shape || !given?.shape) return;
      const { clash } = broadcastSizes(part.shape, given.shape);
      const longer =
        given.shape.length > part.shape.length &&
        given.shape
          .slice(0, given.shape.length - part.shape.length)
          .some((size) => isNumber(size) && size !== 1);
      const stretched = given.shape.some(
        (size, axis) =>
          isNumber(size) && size !== 1 && part.shape[axis - given.shape.length + part.shape.length] === 1,
      );
      if ((clash || longer || stretched) && object.dt !== "o")
        m.raise(
          "ValueError",
          `could not broadcast input array from shape ${plainTuple(given.shape)} into shape ${plainTuple(part.shape)}`,
          `The place takes ${showShape(part.shape)}, and ${showShape(given.shape)} is put there.`,
          "errors/could-not-broadcast-input-array/",
        );
      return;
    }
    case "frame":
      refuseColumn(m, object, at, value);
      m.set(object, "mixed", null);
      m.set(object, "held", undefined);
      setColumn(m, object, at, value);
      if (at.k === "str" && at.v !== null) {
        const lists = value.k === "frame" && value.shape?.length === 1 ? value.held : undefined;
        m.set(
          object,
          "lists",
          new Map([...(object.lists ?? []), [at.v, value.k === "list" ? value : lists]]),
        );
      }
      return;
    default:
  }
}

/** del x[...] */
export function deleteIndex(m, object, at) {
  if (object.k === "frame") removeColumn(m, object, at);
  if (object.k === "dict") {
    const key = keyOf(at);
    key === null ? m.set(object, "open", true) : m.set(object.map, key, undefined);
  }
  if (object.k !== "list") return;
  const items = itemsOf(object, 512);
  const place = whole(at);
  const entry = entryOf(object);
  if (items && isNumber(place)) {
    const kept = items.filter((_, own) => own !== (place < 0 ? place + items.length : place));
    m.set(object, "runs", runs(kept.map((v) => ({ n: 1, v }))));
  } else if (entry)
    m.set(object, "runs", runs([{ n: at.k === "slice" ? fresh() : add(lengthOf(object), -1), v: entry }]));
}

function setColumn(m, frame, at, value) {
  if (frame.shape?.length !== 2) return;
  // the first column of an empty table brings its rows
  if (frame.shape[0] === 0) {
    const column = columnOf(value);
    const rows = ["arr", "frame", "list"].includes(column.k) ? lengthOf(column) : undefined;
    m.set(frame, "shape", [rows ?? fresh(), frame.shape[1]]);
  }
  const name = at.k === "str" ? at.v : null;
  const names = at.k === "str" ? [at.v] : at.k === "list" ? textsOf(at) : null;
  if (names?.length && names.every((one) => frame.columns?.includes(one) || frame.read?.has(one))) return;
  if (name !== null && frame.columns?.includes(name)) return;
  if (name !== null && frame.columns) {
    m.set(frame, "columns", [...frame.columns, name]);
    m.set(frame, "shape", [frame.shape[0], add(frame.shape[1], 1)]);
  } else {
    m.set(frame, "shape", [frame.shape[0], fresh()]);
    m.set(frame, "columns", null);
  }
}
