/* Reads a configuration of the checker. Throws a TypeError with one sentence where it makes no sense. No DOM.
 *
 *   input       [5, 3]       the declared Input(shape): 1 to 3 axes without samples, null where undeclared
 *   x, target   [6, 5, 3]    the arrays that fit gets, samples first
 *   layers      [["LSTM", 4, { return_sequences: true }], ["Dense", 1]], as LAYERS describes them
 *   loss, api   one of LOSSES and of APIS
 *   batch_size  32 */

import { APIS, LAYERS, LOSSES } from "./layers.js";

const LARGEST = 1e6;

export function read(config) {
  if (config === null || typeof config !== "object" || Array.isArray(config))
    bad("The configuration must be an object", config);
  const fields = ["input", "x", "layers", "target", "loss", "batch_size", "api"];
  for (const field of Object.keys(config))
    if (!fields.includes(field))
      bad(`A field of the configuration must be one of ${fields.join(", ")}`, field);
  sizes("input", config.input, 1, 3, true);
  sizes("x", config.x, 1, 5);
  sizes("target", config.target, 1, 5);
  size("batch_size", config.batch_size);
  if (typeof config.loss !== "string" || !Object.hasOwn(LOSSES, config.loss))
    bad(`loss must be one of ${Object.keys(LOSSES).join(", ")}`, config.loss);
  if (!APIS.includes(config.api)) bad(`api must be ${APIS.join(" or ")}`, config.api);
  if (!Array.isArray(config.layers) || config.layers.length > 50)
    bad("layers must be a list of at most 50 layers", config.layers);
  return {
    input: config.input,
    x: config.x,
    target: config.target,
    loss: config.loss,
    batchSize: config.batch_size,
    api: config.api,
    layers: namedLayers(config.layers.map(readLayer), config.api),
  };
}

function readLayer(entry, index) {
  const place = `layer ${index + 1}`;
  if (!Array.isArray(entry) || entry.length < 1 || entry.length > 3)
    bad(`${place} must be [name, size, options]`, entry);
  const [name, given = null, options = {}] = entry;
  if (typeof name !== "string" || !Object.hasOwn(LAYERS, name))
    bad(`${place} must be one of ${Object.keys(LAYERS).join(", ")}`, name);
  const kind = LAYERS[name];
  const what = `${place}, ${name}: ${kind.size || "second entry"}`;
  if (kind.size === "filters and kernel_size") sizes(what, given, 2, 2);
  else if (kind.size === "target shape") {
    sizes(what, Array.isArray(given) ? given.map((size) => (size === -1 ? 1 : size)) : given, 1, 4);
    if (given.filter((size) => size === -1).length > 1) bad(`${what} may hold one -1`, given);
  } else if (kind.size) size(what, given);
  else if (given !== null) bad(`${what} must be null`, given);

  if (options === null || typeof options !== "object" || Array.isArray(options))
    bad(`${place}, ${name}: options must be an object`, options);
  for (const [option, value] of Object.entries(options)) {
    if (!Object.hasOwn(kind.options || {}, option))
      bad(
        `${place}, ${name}: an option must be one of ${Object.keys(kind.options || {}).join(", ") || "none"}`,
        option,
      );
    const allowed = kind.options[option];
    if (allowed === "whole") size(`${place}, ${name}: ${option}`, value);
    else if (!allowed.includes(value))
      bad(`${place}, ${name}: ${option} must be ${allowed.join(" or ")}`, value);
  }
  return { kind: name, rule: kind, size: given, options };
}

function sizes(what, shape, least, most, undeclared = false) {
  if (!Array.isArray(shape) || shape.length < least || shape.length > most)
    bad(`${what} must be a list of ${least === most ? least : `${least} to ${most}`} sizes`, shape);
  for (const entry of shape) if (!(undeclared && entry === null)) size(`each size of ${what}`, entry);
}

function size(what, value) {
  if (!Number.isInteger(value) || value < 1 || value > LARGEST)
    bad(`${what} must be a whole number from 1 to ${LARGEST}`, value);
}

function bad(sentence, value) {
  let shown;
  try {
    shown = typeof value === "object" || typeof value === "string" ? JSON.stringify(value) : String(value);
  } catch {
    shown = "that";
  }
  throw new TypeError(`${sentence}, not ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}.`);
}

/** Keras numbers the layers of a kind: lstm, lstm_1. A wrapped layer takes a number too. */
function namedLayers(layers, api) {
  const counts = {};
  const next = (keras) => {
    const name = snake(keras);
    const count = (counts[name] ?? -1) + 1;
    counts[name] = count;
    return count ? `${name}_${count}` : name;
  };
  for (const layer of layers) {
    if (layer.kind === "Bi") next(layer.options.cell || "LSTM");
    if (layer.kind === "TD") next("Dense");
    if (layer.kind !== "Last" || api === "sequential") layer.name = next(layer.rule.keras);
  }
  return layers;
}
function snake(keras) {
  return keras
    .replace(/([a-z0-9])([A-Z][a-z])/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
}
