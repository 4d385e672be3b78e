/* Reductions: a mean, a sum, an argmax over all values or along an axis. */

import { isNumber, showShape } from "../rules/symbols.js";
import { axisOf, bound, flag } from "./arguments.js";
import { input, like, open } from "./making.js";
import { itemsOf, num, unknown } from "./values.js";

/** Of predicted probabilities, the largest of all, or along another axis than the classes. */
function noticePlace(m, { shape, source }, axis) {
  if (shape.at(-1) !== source.classes) return;
  const wrong =
    axis === undefined
      ? shape.slice(0, -1).some((size) => isNumber(size) && size > 1)
      : axis < shape.length - 1;
  if (wrong)
    m.find({
      verdict: "silent-wrong",
      why: `The classes are the last axis of ${showShape(shape)}: take argmax along axis=-1.`,
    });
}

export function reduce(m, array, axis, keep, dt = array?.dt) {
  if (!array?.shape || keep === null) return open(array);
  const places = dt === "i" && array.source?.classes;
  if (axis === undefined || axis.k === "none") {
    if (places) noticePlace(m, array);
    if (keep)
      return like(
        array,
        array.shape.map(() => 1),
        { dt },
      );
    return array.lib === "np" ? { ...num(null, true), numpy: true } : like(array, [], { dt });
  }
  const axes = (axis.k === "tuple" || axis.k === "list" ? (itemsOf(axis) ?? [undefined]) : [axis]).map(
    (one) => one && axisOf(one, array.shape.length),
  );
  if (axes.includes(undefined)) return open(array);
  if (places) noticePlace(m, array, axes[0]);
  const outside = axes.find((one) => one >= array.shape.length || one < 0);
  if (outside !== undefined && array.lib === "np")
    m.raise(
      "AxisError",
      `axis ${outside} is out of bounds for array of dimension ${array.shape.length}`,
      `${showShape(array.shape)} has ${array.shape.length} axes.`,
    );
  const shape = keep
    ? array.shape.map((size, at) => (axes.includes(at) ? 1 : size))
    : array.shape.filter((_, at) => !axes.includes(at));
  if (!shape.length && array.lib === "np") return { ...num(null, true), numpy: true };
  return like(array, shape, { dt });
}

/** Of a reduction over all values whose numbers are known: a plain number. */
export const reducer = (dt, known) => (lib) => (m, args) => {
  const [value, axis] = bound(args, "a", "axis");
  const given = input(m, value);
  // NumPy makes an array of a tensor
  const array = lib === "np" && given?.lib === "tf" ? { ...given, lib: "np" } : given;
  if (lib === "np" && array?.lib === "kt")
    m.raise(
      "ValueError",
      "A KerasTensor is symbolic",
      `A KerasTensor ${showShape(array.shape ?? [])} has a shape and no numbers: keras.ops can reduce it.`,
      "errors/a-kerastensor-is-symbolic/",
    );
  if ((lib === "np" && args.pos.length > 3) || args.kw.has("returned")) return unknown();
  const keep = flag(
    args.kw.get("keepdims") ?? args.kw.get("keep_dims") ?? (lib === "np" ? undefined : args.pos[2]),
    false,
  );
  if (
    known &&
    array?.data?.length &&
    (axis === undefined || axis.k === "none") &&
    array.lib === "np" &&
    keep === false
  ) {
    const found = known(array.data);
    return Number.isFinite(found) ? { ...num(found, array.dt === "f"), numpy: true } : num(null, true);
  }
  const found = reduce(m, array, axis, keep, dt ?? array?.dt);
  return found.k === "num" && array?.dt === "i" && dt !== "f" ? { ...found, float: false } : found;
};

/** Predictions that are rounded are classes. */
export const rounded = (name, { source }) =>
  source?.predicted && /^(?:math\.)?(?:round|rint|around|floor|ceil|sign)$/.test(name)
    ? { ...source, decided: true }
    : source;
