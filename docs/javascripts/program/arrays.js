/* What NumPy and TensorFlow do with the shapes of arrays: indexing, broadcasting, products. Lists and tables of pandas are indexed here too. */

import { rangeCount } from "./iterate.js";
import { allSame, differ, fresh, isNumber, isSym, product, same, showShape } from "../rules/symbols.js";
import { columnOf } from "./frames.js";
import { ELLIPSIS, FEW, arr, lengthOf, unknown } from "./values.js";
import { need } from "./questions.js";

const COMPARISONS = ["==", "!=", "<", ">", "<=", ">="];

/** A number, list, tuple or frame as an array; null where its shape cannot be told. */
export function toArray(m, given, options = {}) {
  if (!given) return null;
  const value = columnOf(given);
  switch (value.k) {
    case "arr":
      return value;
    case "num":
      return arr([], {
        dt: value.float ? "f" : "i",
        data: isNumber(value.v) ? [value.v] : value.nan ? [NaN] : undefined,
        ...options,
      });
    case "bool":
      return arr([], { dt: "b", data: value.v === null ? undefined : [Number(value.v)], ...options });
    case "str":
      return arr([], {
        dt: "s",
        texts: value.v === null ? undefined : [value.v],
        ...options,
      });
    case "frame":
      return arr(value.shape, {
        dt: value.dt ?? null,
        source: value.source,
        cut: value.cut ?? { of: value, at: ELLIPSIS },
        ...options,
      });
    case "range":
      return arr([rangeLength(value)], { dt: "i", ...options });
    case "tuple":
    case "list": {
      const entries = value.k === "tuple" ? value.items.map((v) => ({ n: 1, v })) : value.runs.of;
      const count = lengthOf(value);
      if (!entries.length) return arr([0], { dt: "f", data: [], ...options });
      if (count !== 1 && entries.some(({ v }) => v.varies)) return arr(null, { dt: null, ...options });
      const parts = entries.map(({ v }) => toArray(m, v));
      if (parts.some((part) => !part)) return null;
      if (parts.some((part) => part.shape === null)) return arr(null, { dt: null, ...options });
      const [first] = parts;
      const ragged = parts.find(
        (part) =>
          part.shape.length !== first.shape.length ||
          part.shape.some((size, axis) => differ(size, first.shape[axis])),
      );
      if (ragged) return { ...arr(null, options), ragged: [first.shape, ragged.shape], count };
      if (!parts.every((part) => allSame(part.shape, first.shape))) {
        // some sizes may differ, and then there is no array
        if (
          parts.some((part) =>
            part.shape.some(
              (size, axis) => !same(size, first.shape[axis]) && (isSym(size) || isSym(first.shape[axis])),
            ),
          )
        )
          return arr(null, options);
      }
      const kinds = new Set(parts.map(({ dt }) => dt));
      const dt =
        kinds.size === 1
          ? first.dt
          : kinds.has(null)
            ? null
            : kinds.has("s")
              ? "s"
              : kinds.has("o")
                ? "o"
                : kinds.has("f")
                  ? "f"
                  : "i";
      let data;
      if (parts.every((part) => part.data) && isNumber(count)) {
        data = [];
        for (const [at, part] of parts.entries()) {
          const times_ = entries[at].n;
          if (data.length + part.data.length * times_ > FEW) {
            data = undefined;
            break;
          }
          for (let turn = 0; turn < times_; turn++) data.push(...part.data);
        }
      }
      const texts =
        isNumber(count) && count <= FEW && parts.every((part) => part.texts)
          ? parts.flatMap((part, at) => new Array(entries[at].n).fill(part.texts).flat())
          : undefined;
      const same_ = parts.every((part) => part.source === first.source) ? first.source : undefined;
      const { cut } = entries[0].v;
      const at = cut?.of.shape?.length < 3 && cut.at;
      const torn = (at?.items?.[0] ?? at)?.k === "slice" && same_?.order;
      const source = cut || value.source ? { ...same_, torn, each: cut, ...value.source } : same_;
      return arr([count, ...first.shape], { dt, data, texts, source, ...options });
    }
    default:
      return null;
  }
}

const rangeLength = ({ start, stop, step }) =>
  start === null || stop === null ? fresh() : (rangeCount(start, stop, step) ?? fresh());

// Indexing -------------------------------------------------------------------------------------------------------------

export const plainTuple = (shape) => showShape(shape).replaceAll(" ", "");

// Elementwise ----------------------------------------------------------------------------------------------------------

/** {shape} of two shapes broadcast, or {clash: [size, size]}; {} where it is not known whether they fit. */
export function broadcastSizes(a, b) {
  const rank = Math.max(a.length, b.length);
  const shape = [];
  for (let axis = 0; axis < rank; axis++) {
    const one = axis < rank - a.length ? 1 : a[axis - rank + a.length];
    const two = axis < rank - b.length ? 1 : b[axis - rank + b.length];
    if (same(one, two)) shape.push(one);
    else if (one === 1) shape.push(two);
    else if (two === 1) shape.push(one);
    else if (isNumber(one) && isNumber(two)) return { clash: [one, two] };
    else if (isNumber(one) || isNumber(two)) shape.push(isNumber(one) ? one : two);
    else shape.push(one === null && two === null ? null : fresh());
  }
  return { shape };
}

export function elementwise(m, op, a, b) {
  const [one, two] = [toArray(m, a), toArray(m, b)];
  for (const value of [a, b]) need(m, value);
  if (!one || !two) return unknown(a, b);
  const kt = one.lib === "kt" || two.lib === "kt";
  const tf = kt || one.lib === "tf" || two.lib === "tf";
  const options = {
    lib: kt ? "kt" : tf ? "tf" : "np",
    dt: dtOf(one, two, op),
    mask: tf ? null : undefined,
    eager: one.eager || two.eager,
  };
  if (one.shape === null || two.shape === null)
    return arr(null, { ...options, root: (one.shape === null ? a : b).root });
  const { shape, clash } = broadcastSizes(one.shape, two.shape);
  if (clash) {
    const shown = `${showShape(one.shape)} and ${showShape(two.shape)}`;
    const why = `${shown} are lined up at their last axes, and ${clash[0]} meets ${clash[1]}.`;
    if (kt)
      m.raise(
        "ValueError",
        `Cannot broadcast shape, the failure dim has value ${clash[0]}, which cannot be broadcasted to ${clash[1]}`,
        why,
        "errors/cannot-broadcast-shape/",
      );
    if (tf && m.tracing)
      m.raise("ValueError", `Dimensions must be equal, but are ${clash[0]} and ${clash[1]} for`, why, null);
    if (tf)
      m.raise(
        "InvalidArgumentError",
        `Incompatible shapes: [${one.shape}] vs. [${two.shape}]`,
        why,
        "errors/incompatible-shapes/",
      );
    m.raise(
      "ValueError",
      `operands could not be broadcast together with shapes ${plainTuple(one.shape)} ${plainTuple(two.shape)}`,
      why,
      "errors/operands-could-not-be-broadcast-together/",
    );
  }
  noticeAllDifferences(m, op, one, two);
  let data;
  if (!tf && one.data && two.data && isNumber(product(shape))) data = combined(op, one, two, shape);
  const lost = one.mask || two.mask ? "an operator" : (one.lost ?? two.lost);
  const scalar =
    !shape.length && options.lib === "np" && (a.k !== "arr" || a.scalar) && (b.k !== "arr" || b.scalar);
  return arr(shape, { ...options, data, lost, scalar, source: sourceOf(op, one.source ?? two.source) });
}

/** Where the result of an operation comes from: what a comparison gives is decided. */
const sourceOf = (op, source) =>
  source?.predicted && COMPARISONS.includes(op) ? { ...source, decided: true } : source;

/** Predictions (n, 1) against a target (n,): n times n differences, of which nobody tells. */
function noticeAllDifferences(m, op, one, two) {
  if (op !== "-" && op !== "==") return;
  const [output, target] = one.source?.predicted ? [one, two] : [two, one];
  const [samples, columns] = output.shape;
  if (!output.source?.predicted || output.shape.length !== 2 || columns !== 1) return;
  if (target.shape.length !== 1 || samples === 1 || target.shape[0] === 1) return;
  m.find({
    verdict: "silent-broadcast",
    why: `${showShape(output.shape)} and ${showShape(target.shape)} give ${showShape([samples, target.shape[0]])}: each prediction meets the targets of all samples. Take prediction[:, 0].`,
    page: "answers/why-is-there-no-error/#own-loss",
  });
}

function dtOf(one, two, op) {
  if (COMPARISONS.includes(op)) return "b";
  if (one.dt === null || two.dt === null) return null;
  if (op === "/" || one.dt === "f" || two.dt === "f") return "f";
  if (one.dt === "b" && two.dt === "b" && ["&", "|", "^"].includes(op)) return "b";
  return one.dt === "o" || two.dt === "o" ? "o" : "i";
}

function combined(op, one, two, shape) {
  const apply = {
    "+": (x, y) => x + y,
    "-": (x, y) => x - y,
    "*": (x, y) => x * y,
    "/": (x, y) => x / y,
    "//": (x, y) => Math.floor(x / y),
    "%": (x, y) => ((x % y) + y) % y,
    "**": (x, y) => x ** y,
    max: Math.max,
    min: Math.min,
  }[op];
  if (!apply || !shape.every(isNumber)) return undefined;
  const count = shape.reduce((all, size) => all * size, 1);
  if (count > FEW) return undefined;
  const place = (at, own) => {
    let [rest, index, scale] = [at, 0, 1];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const here = rest % shape[axis];
      rest = Math.floor(rest / shape[axis]);
      const size = own[axis - shape.length + own.length];
      if (size === undefined) continue;
      if (size !== 1) index += here * scale;
      scale *= size;
    }
    return index;
  };
  return Array.from({ length: count }, (_, at) =>
    apply(one.data[place(at, one.shape)], two.data[place(at, two.shape)]),
  );
}

export function matmul(m, a, b) {
  const [one, two] = [toArray(m, a), toArray(m, b)];
  if (!one || !two) return unknown(a, b);
  const lib = [one.lib, two.lib].includes("kt") ? "kt" : [one.lib, two.lib].includes("tf") ? "tf" : "np";
  const options = { lib, dt: one.dt === two.dt ? one.dt : null, mask: lib === "np" ? undefined : null };
  if (one.shape === null || two.shape === null || !one.shape.length || !two.shape.length)
    return arr(null, options);
  const left = one.shape.length === 1 ? [1, ...one.shape] : one.shape;
  const right = two.shape.length === 1 ? [...two.shape, 1] : two.shape;
  if (differ(left.at(-1), right.at(-2))) {
    const why = `The last axis of ${showShape(one.shape)} and the first of ${showShape(two.shape)} differ.`;
    if (lib === "tf" && m.tracing)
      m.raise(
        "ValueError",
        `Dimensions must be equal, but are ${left.at(-1)} and ${right.at(-2)} for`,
        why,
        "errors/dimensions-must-be-equal/",
      );
    if (lib === "tf")
      m.raise(
        "InvalidArgumentError",
        `Matrix size-incompatible: In[0]: [${one.shape}], In[1]: [${two.shape}]`,
        why,
        "errors/matrix-size-incompatible/",
      );
    m.raise(
      "ValueError",
      lib === "kt"
        ? "Dimensions must be equal"
        : `matmul: Input operand 1 has a mismatch in its core dimension 0`,
      why,
      lib === "kt" ? null : "errors/matmul-input-operand-1-has-a-mismatch/",
    );
  }
  const { shape } = broadcastSizes(left.slice(0, -2), right.slice(0, -2));
  if (!shape) return arr(null, options);
  return arr(
    [
      ...shape,
      ...(one.shape.length === 1 ? [] : [left.at(-2)]),
      ...(two.shape.length === 1 ? [] : [right.at(-1)]),
    ],
    { ...options },
  );
}
