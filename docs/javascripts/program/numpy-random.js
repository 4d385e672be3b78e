/* Random numbers of NumPy, and orders that are drawn. */

import { fresh, isNumber, product } from "../rules/symbols.js";
import { bound, shapeOf } from "./arguments.js";
import { input, made, ofParameters } from "./making.js";
import { shuffledBy } from "./orders.js";
import { arr, entryOf, forgetNumbers, itemsOf, lengthOf, NONE, num, runs, unknown, whole } from "./values.js";

const disordered = (m, array) =>
  array ? { ...array, data: undefined, texts: undefined, source: shuffledBy(m, array.source) } : unknown();

/** In place: an array's numbers and a list's entries stand in an order that is not known. */
export function shuffled(m, args) {
  const [value] = args.pos;
  if (value?.k === "arr") forgetNumbers(m, value);
  if (value) m.set(value, "source", shuffledBy(m, value.source));
  const entry = value?.k === "list" ? entryOf(value) : null;
  if (entry) m.set(value, "runs", runs([{ n: lengthOf(value), v: entry }]));
  return NONE;
}

/** Two generators may draw alike. */
const seeded = () => (m) => {
  m.seeds = (m.seeds ?? 0) + 1;
  return { k: "rng" };
};

export const RANDOM = {
  "random.rand": () => (_m, args) =>
    args.pos.length
      ? {
          ...made(
            args.pos.map(whole).includes(undefined) ? null : args.pos.map(whole),
            null,
            undefined,
            "np",
          ),
          drawn: true,
        }
      : num(null, true),
  "random.randint": () => (m, args) => {
    const [low, high, size] = bound(args, "low", "high", "size");
    const [least, end] = high && high.k !== "none" ? [low?.v, high.v] : [0, low?.v];
    if (!size || size.k === "none") {
      if ([low, high].some((one) => one && !["num", "bool", "none"].includes(one.k)))
        return ofParameters(m, { pos: [low, high].filter((one) => one && one.k !== "none"), kw: new Map() });
      return num(isNumber(least) && isNumber(end) ? fresh(least, end - 1) : null);
    }
    const drawn = made(shapeOf(size), null, undefined, "np");
    // of so many draws one is surely the largest
    const sure =
      isNumber(least) && isNumber(end) && drawn.shape?.every(isNumber)
        ? product(drawn.shape) >= 14 * (end - least)
        : false;
    // and of some more, each of them is drawn
    const all = sure && end - least <= 64 && product(drawn.shape) >= 30 * (end - least);
    return {
      ...drawn,
      dt: "i",
      least: isNumber(least) ? least : 0,
      most: sure ? end - 1 : undefined,
      between: isNumber(least) && isNumber(end) ? [least, end] : undefined,
      each: all ? Array.from({ length: end - least }, (_, at) => least + at) : undefined,
    };
  },
  "random.choice": () => (m, args) => {
    const [from, size] = bound(args, "a", "size");
    const whole_ =
      from?.k === "num" || from?.k === "range" || (from?.k === "arr" && input(m, from).dt === "i");
    const dt = whole_ ? "i" : null;
    const letters = from && itemsOf(from)?.every((one) => one.k === "str" && one.v?.length === 1);
    if (size && size.k !== "none") return { ...made(shapeOf(size), null, undefined, "np"), dt, letters };
    return whole_ ? { ...num(fresh(-Infinity)), numpy: true } : unknown();
  },
  "random.multinomial": () => (m, args) => {
    const [, chances, size] = bound(args, "n", "pvals", "size");
    const [of, sizes] = [input(m, chances), size && size.k !== "none" ? shapeOf(size) : []];
    return arr(of?.shape && sizes && [...sizes, of.shape.at(-1)], { dt: "i" });
  },
  "random.permutation": () => (m, args) =>
    args.pos[0]?.k === "num"
      ? arr([whole(args.pos[0]) ?? fresh()], { dt: "i", source: shuffledBy(m), places: true })
      : disordered(m, input(m, args.pos[0])),
  "random.shuffle": () => shuffled,
  "random.seed": seeded,
  "random.get_state": seeded,
  "random.set_state": seeded,
  "random.default_rng": seeded,
  "random.RandomState": seeded,
};
