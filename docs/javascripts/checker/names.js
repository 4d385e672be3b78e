/* Which axes the shapes of a program have, as far as its model tells. A wrong name is worse than none. */

import { readLayers } from "../shape-code.js";
import { inputNames, LAYERS, shapeText } from "../shape-rules.js";

/** From what `readProgram` returned: { layers: names behind each layer of the first fit, of(shape) }. */
export function namesIn({ config, verdict }) {
  const known = new Map(); // a shape as text: its names
  const learn = (shape, names) => {
    const text = shapeText(shape);
    const others = known.get(text);
    known.set(text, others ? names.map((name, axis) => (name === others[axis] ? name : null)) : names);
  };
  const steps = verdict?.layers ?? [];
  let names = config ? inputNames(config.input.length + 1) : null;
  let shape = config ? [null, ...config.input] : null;
  if (config) {
    learn(shape, names);
    learn(config.x, names);
  }
  const layers = steps.map((step) => {
    names = step.output && behind(step, names, shape);
    shape = step.output;
    if (shape) learn(shape, names);
    return names;
  });
  if (verdict?.out && names?.length === verdict.out.length) learn(verdict.out, names);
  return { layers, of: (shape) => known.get(shapeText(shape)) ?? alike(shape, config?.x) };
}

/** Windows like those of x, however many: (…, timesteps, features). */
function alike(shape, x) {
  if (x?.length === 3 && shape.length === 3 && shape[1] === x[1] && shape[2] === x[2]) return inputNames(3);
  return shape.map((size, axis) => (axis === 0 && size === null && shape.length > 1 ? "samples" : null));
}

/** The names behind a layer, which the program shows as `step.layer`. */
function behind({ layer, output }, before, shape) {
  const unknown = ["samples", ...Array(Math.max(0, output.length - 1)).fill(null)];
  let read;
  try {
    [read] = readLayers(layer);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (!read) return unknown;
  const [kind, size, options] = read;
  const rule = LAYERS[kind];
  // An RNN runs over its axis 1, whatever made it.
  if (rule.recurrent && !before?.[1]) before = ["samples", "timesteps", before?.[2] ?? null];
  before ??= unknown;
  if (!rule.names) return before.length === output.length ? before : unknown;
  if (kind === "Reshape" && (!shape || shape.includes("?"))) return unknown;
  const names = rule.names({ size, options }, before, shape);
  return names.length === output.length ? names : unknown;
}
