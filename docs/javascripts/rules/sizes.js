/* Arithmetic of shapes. A shape is an array of sizes; null is a size that is not known. No DOM. */

/** How many values axes hold; null where one is unknown. Throws a TypeError beyond a thousand million. */
export function valuesIn(sizes) {
  if (sizes.includes(null)) return null;
  const size = total(sizes);
  if (size > 1e9)
    throw new TypeError(`An axis would hold ${size} values; the checker stops at a thousand million.`);
  return size;
}

/** How many values a shape holds; unlike `valuesIn`, without a limit. */
export function total(shape) {
  return shape.reduce((all, size) => all * size, 1);
}

/** How many windows of a length fit, a stride apart. */
export function windows(steps, length, stride) {
  return steps === null ? null : Math.floor((steps - length) / stride) + 1;
}

/** Reshape's target with its -1 filled in; unchecked where a size is not known yet, as in Keras. */
export function reshaped(axes, target) {
  if (axes.includes(null)) return target.map((size) => (size === -1 ? null : size));
  const known = target.reduce((all, size) => (size === -1 ? all : all * size), 1);
  return target.map((size) => (size === -1 ? valuesIn(axes) / known : size));
}

/** Which axis of `before` each axis of `after` still is when values are laid out anew in their order; null
 * where none is. Axes that agree from the first or from the last on keep their meaning: (5, 3) as (5, 3,
 * 1), but not (5, 3) as (3, 5). */
export function sameAxes(before, after) {
  const known = (sizes) => total(sizes.filter((size) => size !== null));
  const open = (sizes) => sizes.filter((size) => size === null).length;
  const same = after.map(() => null);
  // Unknown sizes are equal only if the known ones agree: (None, 4) as (None, 2) has twice the rows.
  if (open(before) !== open(after) || open(before) > 1 || known(before) !== known(after)) return same;
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) {
    same[first] = first;
    first++;
  }
  for (let last = 1; last <= shorter - first && before.at(-last) === after.at(-last); last++) {
    same[after.length - last] = before.length - last;
  }
  return same;
}

/** A shape with the batch axis known. */
export function filledUp(shape, samples) {
  return shape.map((size) => (size === null ? samples : size));
}

/** Keras 3: where the ranks differ by one and the longer shape ends in 1, that axis goes; a shape of one
 * axis gets one instead. */
export function sameRank(a, b) {
  const shorten = (long, short) => (short.length === 1 ? [long, [...short, 1]] : [long.slice(0, -1), short]);
  if (a.length === b.length + 1 && a.at(-1) === 1) return shorten(a, b);
  if (b.length === a.length + 1 && b.at(-1) === 1) return shorten(b, a).reverse();
  return [a, b];
}

/** The shape of an elementwise operation: {shape}, or {clash, axis}: the first two sizes that do not fit,
 * on an axis counted from the end. */
export function broadcast(a, b) {
  const rank = Math.max(a.length, b.length);
  const shape = [];
  for (let axis = 0; axis < rank; axis++) {
    const one = a[axis - rank + a.length] ?? (axis < rank - a.length ? 1 : null);
    const two = b[axis - rank + b.length] ?? (axis < rank - b.length ? 1 : null);
    if (one !== null && two !== null && one !== two && one !== 1 && two !== 1)
      return { clash: [one, two], axis: axis - rank };
    shape.push(one === 1 ? two : two === 1 || two === null ? one : two);
  }
  return { shape };
}

export function sameShape(a, b) {
  return a.length === b.length && a.every((size, axis) => size === b[axis]);
}

/** As Python prints it: (None, 5, 4), (6,). */
export function shapeText(shape) {
  const sizes = shape.map((size) => (size === null ? "None" : String(size)));
  return `(${sizes.join(", ")}${sizes.length === 1 ? "," : ""})`;
}

/** As TensorFlow prints it at run time: [6,5,4]. */
export function bracket(shape) {
  return `[${shape.join(",")}]`;
}

/** "1 axis", "2 axes", "3 samples". */
export function count(number, noun) {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${noun === "axis" ? "axes" : `${noun}s`}`;
}
