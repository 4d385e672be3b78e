/* Functions of arrays that go entry by entry, or along an axis without changing it. */

import { bound } from "./arguments.js";
import { elementwise } from "./arrays.js";
import { flatten, same_ } from "./layout.js";
import { input, open } from "./making.js";
import { unknown } from "./values.js";

/** The axis goes by default: NumPy's cumsum flattens without one, and sort where it is None. */
export const alongAxis = (dt, name, flattens) => (lib) => (m, args) => {
  const found = same_(dt, name)(lib)(m, args);
  const axis = args.pos[1] ?? args.kw.get("axis");
  return (axis ? axis.k === "none" : flattens && lib !== "tf") ? flatten(m, found) : found;
};

/** clip(x, low, high): the three of them are broadcast. */
export const clipped = (lib) => (m, args) => {
  const [low, high] = [1, 2].map(
    (at) => args.pos[at] ?? args.kw.get(["a_min", "a_max"][at - 1]) ?? args.kw.get(["min", "max"][at - 1]),
  );
  const found = same_(null, "clip")(lib)(m, args);
  return [low, high]
    .filter((bound_) => bound_ && bound_.k !== "num" && bound_.k !== "none")
    .reduce(
      (one, bound_) => (bound_.k === "?" ? open(input(m, one)) : elementwise(m, "+", one, bound_)),
      found,
    );
};

export const two = (op) => () => (m, args) => {
  const [a, b] = bound(args, "x1", "x2");
  return a && b ? elementwise(m, op, a, b) : unknown();
};
