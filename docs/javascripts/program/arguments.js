/* Arguments of a call of a library. `args` is {pos, kw, open}: open where *args or **kwargs were not known. */

import { fresh, isNumber } from "../rules/symbols.js";
import { itemsOf, truth, whole } from "./values.js";

/** The values for parameters of these names, in order; undefined for those not given. */
export function bound(args, ...names) {
  return names.map((name, at) => args.pos[at] ?? args.kw.get(name));
}

/** Sizes of a shape given as a number, tuple or list; null where it cannot be told. */
export function shapeOf(value) {
  if (!value) return null;
  if (value.k === "arr" && value.ofShape) return value.ofShape;
  if (value.k === "arr" && value.data && value.shape?.length === 1) return [...value.data];
  const one = value.k === "num" || value.k === "bool" ? whole(value) : undefined;
  if (one !== undefined) return [one];
  const items = itemsOf(value);
  if (!items) return null;
  const sizes = items.map((item) => (item.k === "none" ? null : whole(item)));
  return sizes.includes(undefined) ? null : sizes;
}

/** The same, where some sizes are not known. */
export const sizesOf = (value) =>
  itemsOf(value)?.map((item) => (item.k === "none" ? null : (whole(item) ?? fresh())));

/** An axis counted from the front; undefined where it cannot be told. */
export function axisOf(value, rank) {
  const axis = value === undefined ? undefined : whole(value);
  if (!isNumber(axis)) return undefined;
  return axis < 0 ? axis + rank : axis;
}

export const flag = (value, otherwise = false) => (value === undefined ? otherwise : truth(value));

export const text = (value) => (value?.k === "str" ? value.v : null);

/** The kind of numbers that a dtype names: f, i, b, s, o; null where it is not told. */
export function kindOf(value) {
  if (!value) return null;
  const name = value.k === "str" ? value.v : value.k === "lib" ? value.path.split(".").at(-1) : null;
  if (name === null) return null;
  if (/^(?:float|half|double|f\d|<f)/.test(name)) return "f";
  if (/^(?:u?int|i\d|<i|long|byte)/.test(name)) return "i";
  if (/^bool/.test(name)) return "b";
  if (/^(?:str|U|S)/.test(name)) return "s";
  return name === "object" || name === "O" ? "o" : null;
}

/** Numbers of this dtype soon run over. */
export const narrow = (value) =>
  /int(?:8|16)$|^u?[bBhH]$|^[iu][12]$/.test(value?.k === "lib" ? value.path : (text(value) ?? ""));
