/* NumPy's functions whose axes follow a rule of their own: einsum, percentiles, Fourier transforms, points between two numbers. */

import { differ, fresh, isNumber, same, showShape } from "../rules/symbols.js";
import { axisOf, bound } from "./arguments.js";
import { elementwise } from "./arrays.js";
import { reducer } from "./reductions.js";
import { input, like, open } from "./making.js";
import { FEW, arr, itemsOf, num, unknown, whole } from "./values.js";

export const points = (name) => () => (m, args) => {
  const [start, stop, count] = bound(args, "start", "stop", "num");
  const plain = [start, stop].every((value) => value?.k === "num" || value?.k === "bool");
  if (args.kw.has("retstep") || args.pos.length > 4) return unknown();
  const size = count ? (whole(count) ?? fresh()) : 50;
  if (plain) {
    const [from, to] = [start.v, stop.v];
    const few =
      isNumber(size) && size > 1 && size <= FEW && isNumber(from) && isNumber(to) && !args.kw.has("endpoint");
    const step = few && !args.kw.has("dtype") && !args.pos[3] ? (to - from) / (size - 1) : null;
    const data =
      step === null || name !== "linspace"
        ? undefined
        : Array.from({ length: size }, (_, at) => (at === size - 1 ? to : from + at * step));
    return arr([size], { data });
  }
  const ends = start && stop ? elementwise(m, "+", start, stop) : null;
  const at =
    ends?.k === "arr" && ends.shape
      ? axisOf(args.kw.get("axis") ?? num(0), ends.shape.length + 1)
      : undefined;
  return at === undefined ? unknown() : arr([...ends.shape.slice(0, at), size, ...ends.shape.slice(at)]);
};

/** A value for each of several percentiles, in front of what is left of the array. */
export const quantiles = () => (m, args) => {
  const [value, which, axis] = bound(args, "a", "q", "axis");
  const several = which && input(m, which);
  if (!value || !several?.shape) return unknown();
  const kw = new Map([...args.kw].filter(([key]) => key === "keepdims"));
  if (axis) kw.set("axis", axis);
  const left = reducer("f")("np")(m, { ...args, pos: [value], kw });
  const shape = left.k === "num" ? [] : left.shape;
  if (!several.shape.length) return left;
  return shape ? arr([...several.shape, ...shape]) : unknown();
};

/** The axes that tensordot sums over, of both arrays; null where they are not known. */
function summedAxes(axes, ranks) {
  const count = axes ? (axes.k === "num" ? whole(axes) : undefined) : 2;
  if (isNumber(count))
    return count < 0
      ? null
      : [0, 1].map((of) => Array.from({ length: count }, (_, at) => (of ? at : ranks[0] - count + at)));
  const pair = axes && itemsOf(axes, 2);
  if (pair?.length !== 2) return null;
  const found = pair.map((one, of) => (itemsOf(one, 8) ?? [one]).map((axis) => axisOf(axis, ranks[of])));
  const odd = found.flat().some((axis) => !isNumber(axis));
  return odd || found[0].length !== found[1].length ? null : found;
}

export const tensordot = () => (m, args) => {
  const [a, b, axes] = bound(args, "a", "b", "axes");
  const [one, other] = [input(m, a), input(m, b)];
  if (!one?.shape || !other?.shape) return unknown();
  const summed = summedAxes(axes, [one.shape.length, other.shape.length]);
  if (
    !summed ||
    [one, other].some(({ shape }, of) => summed[of].some((axis) => axis >= shape.length || axis < 0))
  )
    return unknown();
  const clash = summed[0].findIndex((axis, at) => differ(one.shape[axis], other.shape[summed[1][at]]));
  if (clash >= 0)
    return one.lib === "np" && other.lib === "np"
      ? m.raise(
          "ValueError",
          "shape-mismatch for sum",
          `Axis ${summed[0][clash]} of ${showShape(one.shape)} and axis ${summed[1][clash]} of ${showShape(other.shape)} differ.`,
        )
      : unknown();
  const rest = ({ shape }, of) => shape.filter((_, axis) => !summed[of].includes(axis));
  return like(one.lib === "np" ? { ...one, lib: other.lib, eager: other.eager } : one, [
    ...rest(one, 0),
    ...rest(other, 1),
  ]);
};

/** einsum("btf,fu->btu", x, w): every letter stands for one size. */
export const einsum = () => (m, args) => {
  const [pattern, ...operands] = args.pos;
  const [, left, right] =
    /^([a-z,]+)->([a-z]*)$/i.exec((pattern?.k === "str" && pattern.v?.replaceAll(" ", "")) || "") ?? [];
  const arrays = operands.map((value) => input(m, value));
  if (left === undefined || left.split(",").length !== arrays.length) return unknown();
  const sizes = new Map();
  for (const [at, letters] of left.split(",").entries()) {
    const shape = arrays[at]?.shape;
    if (shape?.length !== letters.length) return unknown();
    for (const [axis, letter] of [...letters].entries()) {
      const before = sizes.get(letter);
      if (
        sizes.has(letter) &&
        arrays.every(({ lib }) => lib === "np") &&
        differ(before, shape[axis]) &&
        ![before, shape[axis]].includes(1)
      )
        m.raise(
          "ValueError",
          "operands could not be broadcast together with remapped shapes",
          `${letter} is ${before} and ${shape[axis]}.`,
          "errors/operands-could-not-be-broadcast-together/",
        );
      if (sizes.has(letter) && !same(before, shape[axis])) return unknown();
      sizes.set(letter, shape[axis]);
    }
  }
  if ([...right].some((letter) => !sizes.has(letter))) return unknown();
  return like(
    arrays[0],
    [...right].map((letter) => sizes.get(letter)),
  );
};

/** A Fourier transform along one axis, of which `sized` tells the new size. */
export const spectrum = (sized) => () => (m, args) => {
  const [value, count, axis] = bound(args, "a", "n", "axis");
  const array = input(m, value);
  const at = array?.shape && axisOf(axis ?? num(-1), array.shape.length);
  if (at === undefined || array?.lib !== "np") return open(array);
  const points_ = count && count.k !== "none" ? (whole(count) ?? fresh()) : undefined;
  return {
    ...like(
      array,
      array.shape.map((size, own) => (own === at ? sized(points_ ?? size) : size)),
    ),
    dt: "f",
  };
};
