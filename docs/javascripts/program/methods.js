/* Methods of arrays and of Python's own lists, dictionaries and strings. */

import { add, fresh, isNumber } from "../rules/symbols.js";
import { flag, kindOf, narrow, shapeOf } from "./arguments.js";
import { iterate } from "./iterate.js";
import { labelsMethod } from "./frame-making.js";
import { dequeMethod } from "./library.js";
import { expandDims, flatten, inOrder, reshape, squeeze, swapaxes, transpose } from "./layout.js";
import { numpyFunctions } from "./numpy.js";
import { reduce, rounded } from "./reductions.js";
import { refuseFloats } from "./refusals.js";
import { stringMethod } from "./text-methods.js";
import {
  NONE,
  anyOf,
  appended,
  arr,
  entryOf,
  forgetNumbers,
  itemsOf,
  keyOf,
  keyValue,
  lengthOf,
  list,
  num,
  placeOf,
  repeated,
  runs,
  tuple,
  unknown,
  whole,
} from "./values.js";

const NUMBERS = {
  sum: null,
  mean: "f",
  std: "f",
  var: "f",
  max: null,
  min: null,
  prod: null,
  argmax: "i",
  argmin: "i",
  any: "b",
  all: "b",
};
const SAME = ["toarray", "todense", "copy", "round", "conj", "byteswap"];

export function arrayMethod(m, array, name, args) {
  switch (name) {
    case "reshape": {
      const shape =
        args.pos.length === 1 ? args.pos[0] : args.pos.length ? tuple(args.pos) : args.kw.get("shape");
      refuseFloats(m, shape);
      return inOrder(args, reshape(m, array, shapeOf(shape)));
    }
    case "transpose": {
      const axes =
        args.pos.length === 1 && args.pos[0].k !== "num"
          ? args.pos[0]
          : args.pos.length
            ? tuple(args.pos)
            : undefined;
      const order = axes && axes.k !== "none" ? shapeOf(axes) : undefined;
      return order === null ? unknown() : transpose(m, array, order);
    }
    case "swapaxes":
      return swapaxes(m, array, args.pos);
    case "flatten":
    case "ravel":
      return inOrder(args, flatten(m, array));
    case "squeeze":
      return squeeze(
        m,
        array,
        (args.pos[0] ?? args.kw.get("axis")) ? shapeOf(args.pos[0] ?? args.kw.get("axis")) : null,
      );
    case "astype": {
      const kind = kindOf(args.pos[0] ?? args.kw.get("dtype"));
      if (kind === "f" || kind === "i") refuseCast(m, array);
      const data = narrow(args.pos[0] ?? args.kw.get("dtype"))
        ? undefined
        : kind === "f"
          ? array.data
          : kind === "i"
            ? array.data?.map(Math.trunc)
            : undefined;
      return { ...array, dt: kind, data };
    }
    case "numpy":
      if (array.lib === "kt")
        return (
          m.raise(
            "AttributeError",
            "'KerasTensor' object has no attribute 'numpy'",
            "A KerasTensor has a shape and no numbers.",
          ) ?? unknown()
        );
      return array.shape?.length === 0
        ? { ...num(null, array.dt !== "i"), numpy: true }
        : { ...arr(array.shape, { dt: array.dt, data: array.data, source: array.source }), root: array.root };
    case "tolist":
      return array.held ?? asList(array);
    case "item":
      return num(null, array.dt !== "i");
    case "repeat":
    case "take":
    case "clip":
    case "cumsum":
    case "cumprod":
    case "argsort":
    case "dot":
      return numpyFunctions.get(`numpy.${name}`)(m, { ...args, pos: [array, ...args.pos] });
    case "resize": {
      const sizes = shapeOf(args.pos.length === 1 ? args.pos[0] : tuple(args.pos));
      forgetNumbers(m, array);
      m.set(array, "shape", sizes);
      return NONE;
    }
    case "fill":
    case "sort":
    case "put":
    case "partition":
    case "itemset":
      forgetNumbers(m, array);
      return NONE;
    case "expand_dims":
      return expandDims(m, array, shapeOf(args.pos[0]));
    case "set_shape": {
      const sizes = args.pos[0] && shapeOf(args.pos[0]);
      const own = array.shape ?? sizes;
      if (sizes?.length === own?.length)
        m.set(
          array,
          "shape",
          own.map((size, axis) => size ?? sizes[axis]),
        );
      return NONE;
    }
    case "assign":
      return NONE;
    case "get_shape":
      return array.shape ? tuple(array.shape.map((size) => (size === null ? NONE : num(size)))) : unknown();
    default:
      if (Object.hasOwn(NUMBERS, name)) {
        const known = numpyFunctions.get(`numpy.${name}`);
        if (array.lib === "np" && known) return known(m, { ...args, pos: [array, ...args.pos] });
        return reduce(
          m,
          array,
          args.pos[0] ?? args.kw.get("axis"),
          flag(args.kw.get("keepdims"), false),
          NUMBERS[name] ?? array.dt,
        );
      }
      if (SAME.includes(name))
        return {
          ...array,
          data: name === "copy" ? array.data : undefined,
          source: rounded(name, array),
          cut: undefined,
        };
      forgetNumbers(m, array); // it may give a view
      return unknown();
  }
}

/** Arrays of texts, or of rows of different lengths, are no numbers. */
function refuseCast(m, array) {
  if (array.rows)
    m.raise(
      "ValueError",
      "setting an array element with a sequence.",
      "The entries are sequences of different lengths: no array of numbers holds them.",
      "errors/setting-an-array-element-with-a-sequence/",
    );
}

function asList(array) {
  if (!array.shape || array.dt === "o" || array.dt === null) return unknown(array);
  if (!array.shape.length) return num(null, array.dt !== "i");
  const [count, ...rest] = array.shape;
  if (!rest.length && array.data && isNumber(count))
    return list(array.data.map((v) => num(v, array.dt === "f")));
  return repeated(count, asList({ ...array, shape: rest, data: undefined }));
}

const setRuns = (m, self, of) => m.set(self, "runs", runs(of));
const lost = (m, self) => setRuns(m, self, [{ n: fresh(), v: unknown() }]);

export function plainMethod(m, self, name, args) {
  switch (self.k) {
    case "list":
      return listMethod(m, self, name, args);
    case "num":
      return self.numpy && /^(?:reshape|copy|round|astype|item|clip)$/.test(name)
        ? arrayMethod(m, arr([], { dt: self.float ? "f" : "i" }), name, args)
        : unknown();
    case "dict":
      return dictMethod(m, self, name, args);
    case "str":
      return stringMethod(self, name, args);
    case "inst": {
      if (name !== "add_weight") return unknown();
      const sizes = shapeOf(args.kw.get("shape") ?? args.pos.find(({ k }) => k === "tuple" || k === "list"));
      return arr(sizes && !sizes.includes(null) ? sizes : null, { lib: "tf", mask: null, eager: true });
    }
    case "tuple":
      return name === "index" || name === "count"
        ? num(name === "index" ? placeOf(self, args.pos[0]) : null)
        : name === "as_list"
          ? list(self.items)
          : unknown();
    case "set":
      if (name === "add" && args.pos[0] && keyOf(args.pos[0]) !== null) {
        const key = keyOf(args.pos[0]);
        if (self.items && !self.items.some((item) => keyOf(item) === key))
          m.set(self, "items", self.items.length < 2000 ? [...self.items, args.pos[0]] : null);
        return NONE;
      }
      if (/^(?:add|update|remove|discard|clear|pop|\w+_update)$/.test(name)) {
        m.set(self, "items", name === "clear" ? [] : null);
        return name === "pop" ? unknown() : NONE;
      }
      return unknown();
    default:
      return unknown(self);
  }
}

function listMethod(m, self, name, args) {
  const [value] = args.pos;
  if (self.labels) return labelsMethod(self, name, value);
  const found = self.deque ? dequeMethod(m, self, name, args) : undefined;
  if (found !== undefined) return found;
  switch (name) {
    case "append":
      setRuns(m, self, value ? appended(self.runs.of, 1, value) : [{ n: fresh(), v: unknown() }]);
      return NONE;
    case "extend": {
      if (value?.k === "list")
        setRuns(
          m,
          self,
          value.runs.of.reduce((of, { n, v }) => appended(of, n, v), self.runs.of),
        );
      else {
        const over = value ? iterate(m, value) : null;
        if (over && isNumber(over.count) && over.at && over.count <= 200)
          setRuns(
            m,
            self,
            Array.from({ length: over.count }, (_, at) => over.at(at)).reduce(
              (of, v) => appended(of, 1, v),
              self.runs.of,
            ),
          );
        else if (over && over.count !== null && over.count !== undefined)
          setRuns(m, self, appended(self.runs.of, over.count, over.any()));
        else lost(m, self);
      }
      return NONE;
    }
    case "pop": {
      const items = itemsOf(self, 512);
      const at = value ? whole(value) : -1;
      if (items && isNumber(at) && items.length) {
        const place = at < 0 ? at + items.length : at;
        setRuns(
          m,
          self,
          items.filter((_, own) => own !== place).map((v) => ({ n: 1, v })),
        );
        return items[place] ?? unknown();
      }
      const entry = entryOf(self) ?? unknown();
      setRuns(m, self, [{ n: add(lengthOf(self), -1), v: entry }]);
      return anyOf(self) ?? unknown();
    }
    case "insert": {
      const items = itemsOf(self, 512);
      const at = whole(value ?? NONE);
      if (items && isNumber(at) && args.pos[1])
        setRuns(
          m,
          self,
          [...items.slice(0, at), args.pos[1], ...items.slice(at)].map((v) => ({ n: 1, v })),
        );
      else lost(m, self);
      return NONE;
    }
    case "copy":
      return { k: "list", runs: self.runs };
    case "clear":
      setRuns(m, self, []);
      return NONE;
    case "sort":
    case "reverse": {
      const entry = entryOf(self);
      if (entry) setRuns(m, self, [{ n: lengthOf(self), v: entry }]);
      return NONE;
    }
    case "index":
    case "count":
      return num(name === "index" ? placeOf(self, value) : null);
    case "remove":
      lost(m, self);
      return NONE;
    default:
      return unknown();
  }
}

function dictMethod(m, self, name, args) {
  const key = args.pos[0] ? keyOf(args.pos[0]) : null;
  switch (name) {
    case "keys":
    case "values":
    case "items":
      if (self.open) return unknown();
      return {
        k: "entries",
        of: self,
        // what is put into the dictionary later is seen through it
        get items() {
          return [...self.map].map(([key, value]) =>
            name === "keys" ? keyValue(key) : name === "values" ? value : tuple([keyValue(key), value]),
          );
        },
      };
    case "get": {
      if (key !== null && self.map.has(key)) return self.map.get(key);
      if (key !== null && !self.open) return args.pos[1] ?? NONE;
      const values = [...self.map.values(), args.pos[1] ?? NONE, ...(self.open ? [self.any ?? NONE] : [])];
      return values.every(({ k }) => k === "num")
        ? num(
            null,
            values.some(({ float }) => float),
          )
        : unknown();
    }
    case "copy":
      return { ...self, map: new Map(self.map) };
    case "update": {
      const [value] = args.pos;
      m.set(self, "any", undefined);
      if (value?.k === "dict") for (const [key, entry] of value.map) m.set(self.map, key, entry);
      if (args.open || (value && (value.k !== "dict" || value.open || self.counts)))
        m.set(self, "open", true);
      for (const [key, entry] of args.kw) m.set(self.map, `s:${key}`, entry);
      return NONE;
    }
    case "setdefault": {
      if (key !== null && !self.open) {
        if (!self.map.has(key)) m.set(self.map, key, args.pos[1] ?? NONE);
        return self.map.get(key);
      }
      m.set(self, "open", true);
      return unknown();
    }
    case "clear":
      for (const key of [...self.map.keys()]) m.set(self.map, key, undefined);
      m.set(self, "open", false);
      return NONE;
    case "pop": {
      const held = key === null ? undefined : self.map.get(key);
      if (held !== undefined && !self.open) {
        m.set(self.map, key, undefined);
        return held;
      }
      if (key === null || self.open || !args.pos[1]) m.set(self, "open", true);
      return !self.open && args.pos[1] ? args.pos[1] : unknown();
    }
    case "most_common": {
      const most = args.pos[0] ? whole(args.pos[0]) : self.map.size;
      const all = [...self.map].sort(([, one], [, two]) => two.times - one.times);
      return self.open || !isNumber(most) || all.some(([, { times }]) => !times)
        ? unknown()
        : list(all.slice(0, most).map(([key, value]) => tuple([keyValue(key), value])));
    }
    case "popitem":
    case "subtract":
    case "move_to_end":
      m.set(self, "open", true);
      return unknown();
    default:
      return unknown();
  }
}
