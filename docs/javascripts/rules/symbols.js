/* Sizes of axes, and whole numbers: a number, null (Python's None: an axis that Keras leaves open), or a Sym.
 *
 * A Sym is a whole number that the program does not say: a sum of atoms, n - 60 or 2*n + 1. Two equal Syms are one number, two
 * different ones may be. An atom knows a lower and an upper bound, which are sizes themselves: the i of `for i in range(60, n)`
 * is at least 60 and at most n - 1, so that data[i - 60:i] is known to hold 60 rows. */

export class Sym {
  constructor(terms, constant) {
    this.terms = terms; // [[atom, factor], ...] sorted by atom
    this.constant = constant;
  }

  get key() {
    return `${this.terms.map(([atom, factor]) => `${factor}*${atom.id}`).join("+")}+${this.constant}`;
  }
}

let atoms = 0;
let derived = new Map(); // atoms that are functions of other sizes: n // 2
let facts = []; // sizes that are taken to be at least 0

export function forget() {
  atoms = 0;
  derived = new Map();
  facts = [];
}

/** How many atoms there are: those that come later belong to what is computed from now on. */
export const now = () => atoms;

/** A new whole number of which only bounds are known. `loop` marks one that stands for many numbers in turn. */
export function fresh(low = 0, high = null) {
  return new Sym([[{ id: ++atoms, low, high }, 1]], 0);
}

/** Runs `action` where each of these sizes is at least 0, as on the road behind a comparison. */
export function supposing(more, action) {
  if (!more?.length) return action();
  const before = facts;
  facts = [...before, ...more];
  try {
    return action();
  } finally {
    facts = before;
  }
}

/** The same whole number for the same `name` of the same arguments. */
function functionOf(name, args, low = 0, high = null) {
  const of = [...args, ...facts].map((arg) => (arg instanceof Sym ? arg.key : String(arg)));
  const key = `${name}(${of.join(",")})`;
  if (!derived.has(key)) derived.set(key, fresh(low, high));
  return derived.get(key);
}

export const isNumber = (size) => typeof size === "number";
export const isSym = (size) => size instanceof Sym;

/** Does it hold an atom that is younger than `since`? */
export function younger(size, since) {
  return (
    isSym(size) &&
    size.terms.some(([atom]) => atom.id > since || younger(atom.low, since) || younger(atom.high, since))
  );
}

/** a + factor * b. The terms of a sum stand by the age of their atoms. */
function sum(a, b, factor) {
  const left = isSym(a) ? a : { terms: [], constant: a };
  const right = isSym(b) ? b : { terms: [], constant: b };
  const kept = [];
  let at = 0;
  for (const [atom, own] of right.terms) {
    while (at < left.terms.length && left.terms[at][0].id < atom.id) kept.push(left.terms[at++]);
    const before = left.terms[at]?.[0] === atom ? left.terms[at++][1] : 0;
    if (before + factor * own !== 0) kept.push([atom, before + factor * own]);
  }
  while (at < left.terms.length) kept.push(left.terms[at++]);
  const constant = left.constant + factor * right.constant;
  return kept.length ? new Sym(kept, constant) : constant;
}

export function add(a, b) {
  if (a === null || b === null) return null;
  return isNumber(a) && isNumber(b) ? a + b : sum(a, b, 1);
}

export function minus(a, b) {
  if (a === null || b === null) return null;
  return isNumber(a) && isNumber(b) ? a - b : sum(a, b, -1);
}

export function times(a, b) {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return a * b;
  if (isNumber(a)) return times(b, a);
  if (isNumber(b))
    return b === 0
      ? 0
      : new Sym(
          a.terms.map(([atom, factor]) => [atom, factor * b]),
          a.constant * b,
        );
  const positive = atLeast(a, 0) === true && atLeast(b, 0) === true;
  return functionOf(
    "times",
    [a, b].sort((one, two) => (one.key < two.key ? -1 : 1)),
    positive ? 0 : -Infinity,
  );
}

/** a // b for b above 0. */
export function over(a, b) {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return Math.floor(a / b);
  if (b === 1) return a;
  if (isSym(a) && isNumber(b) && a.constant % b === 0 && a.terms.every(([, factor]) => factor % b === 0))
    return new Sym(
      a.terms.map(([atom, factor]) => [atom, factor / b]),
      a.constant / b,
    );
  if (same(a, b)) return 1;
  const positive = atLeast(a, 0) === true;
  return functionOf("over", [a, b], positive ? 0 : -Infinity, positive ? a : null);
}

export function remainder(a, b) {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return ((a % b) + b) % b;
  if (isSym(a) && isNumber(b) && a.terms.every(([, factor]) => factor % b === 0))
    return remainder(a.constant, b);
  return functionOf("mod", [a, b], 0, isNumber(b) ? b - 1 : null);
}

/** A part of a size, as in int(n * 0.8). */
export function part(a, fraction) {
  const positive = atLeast(a, 0) === true && fraction >= 0;
  return functionOf(`part ${fraction}`, [a], positive ? 0 : -Infinity, positive && fraction <= 1 ? a : null);
}

export function smaller(a, b) {
  if (isNumber(a) && isNumber(b)) return Math.min(a, b);
  if (a === null || b === null) return null;
  if (atLeast(b, a) === true) return a;
  if (atLeast(a, b) === true) return b;
  return functionOf(
    "min",
    [a, b].sort((one, two) => (String(one.key ?? one) < String(two.key ?? two) ? -1 : 1)),
    0,
    isNumber(a) ? a : b,
  );
}

export function larger(a, b) {
  if (isNumber(a) && isNumber(b)) return Math.max(a, b);
  if (a === null || b === null) return null;
  if (atLeast(a, b) === true) return a;
  if (atLeast(b, a) === true) return b;
  return fresh(isNumber(a) ? a : isNumber(b) ? b : 0);
}

/** Surely one and the same? An open axis is the same as an open axis. */
export function same(a, b) {
  return a === b || (isSym(a) && isSym(b) && a.key === b.key);
}

/** Surely two different numbers? */
export function differ(a, b) {
  if (a === null || b === null) return false;
  if (isNumber(a) && isNumber(b)) return a !== b;
  return atLeast(minus(a, b), 1) === true || atLeast(minus(b, a), 1) === true;
}

export function allSame(a, b) {
  return a.length === b.length && a.every((size, axis) => same(size, b[axis]));
}

/** a >= b: true, false, or null where that is not known. */
export function atLeast(a, b) {
  const gap = minus(a, b);
  if (gap === null) return null;
  if (isNumber(gap)) return gap >= 0;
  const surely = (size) => floor(size) >= 0 || facts.some((fact) => floor(minus(size, fact)) >= 0);
  if (surely(gap)) return true;
  return surely(minus(-1, gap)) ? false : null;
}

/** A number that the size is never below. */
function floor(size, depth = 0) {
  if (isNumber(size)) return size;
  if (depth > 6) return -Infinity;
  // one atom after the other gives way to the bound that makes the sum smallest, the youngest first: its bounds hold older ones
  const [atom, factor] = size.terms.at(-1);
  const bound = factor > 0 ? atom.low : atom.high;
  if (bound === null || bound === -Infinity || bound === undefined) return -Infinity;
  return floor(sum(sum(size, new Sym([[atom, 1]], 0), -factor), bound, factor), depth + 1);
}

export function product(sizes) {
  return sizes.reduce((all, size) => times(all, size), 1);
}

/** How a size is written into the result: a number, null, or "?". */
export const plain = (size) => (isSym(size) ? "?" : size);

export function showShape(shape) {
  const sizes = shape.map((size) => (isSym(size) ? "?" : size === null ? "None" : String(size)));
  return `(${sizes.join(", ")}${sizes.length === 1 ? "," : ""})`;
}
