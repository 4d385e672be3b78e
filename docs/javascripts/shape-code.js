/* The shape checker's configuration as Python code: what a reader types or pastes, and the program that it
 * describes. No DOM. */

import { LAYERS, label, one, shapeText } from "./shape-rules.js";

/* Arguments that change no shape. */
const NEUTRAL =
  /^(name|seed|dtype|(recurrent_)?(activation|dropout)|unroll|\w+_(initializer|regularizer|constraint))$/;

/* By the name in a program: the kinds that are one call of Keras. */
const KINDS = new Map();
for (const [kind, { keras, aliases = [] }] of Object.entries(LAYERS))
  for (const name of [keras, ...aliases]) KINDS.set(name, kind);

/** `layers` of a configuration from text, one layer per line, as it stands in a program.
 *  Throws a SyntaxError with one sentence. */
export function readLayers(text) {
  const layers = [];
  text.split("\n").forEach((line, index) => {
    const code = line.replace(/#.*$/, "").trim().replace(/,$/, "");
    if (!code) return;
    try {
      layers.push(readLayer(code));
    } catch (error) {
      throw error instanceof SyntaxError ? new SyntaxError(`Line ${index + 1}: ${error.message}`) : error;
    }
  });
  return layers;
}

/** A list of sizes from text: "6, 5, 3", "(None, 3)", "[6,]". Throws a SyntaxError with one sentence. */
export function readSizes(text) {
  const inner = text
    .trim()
    .replace(/^[([]/, "")
    .replace(/[)\]]$/, "")
    .trim()
    .replace(/,$/, "");
  return inner.split(",").map((entry) => {
    const word = entry.trim();
    if (word === "None" || word === "?") return null;
    if (!/^-?\d{1,15}$/.test(word))
      throw new SyntaxError(`A shape is a list of whole numbers, such as 6, 5, 3; ${quoted(word)} is none.`);
    return Number(word);
  });
}

/** Sizes as a reader types them. */
export function showSizes(shape) {
  return shape.map((size) => size ?? "None").join(", ");
}

/** `layers` as text, one per line. */
export function showLayers(layers) {
  return layers.map((layer) => label(layer)).join("\n");
}

/** The program that a configuration describes: it trains one epoch, then prints the shapes of output and
 *  target. */
export function program({ input, x, layers, target, loss, batch_size, api }) {
  const axes = (shape, last) =>
    shape.length === 1
      ? last
      : shape.length === 2
        ? `timesteps, ${last}`
        : `${shape
            .slice(2)
            .map((_, axis) => `axis ${axis + 1}`)
            .join(", ")}, timesteps, ${last}`;
  const declared = `tf.keras.Input(${shapeText(input)})`;
  const code = (layer) =>
    layer[0] === "Last"
      ? label(layer, api).replace("Lambda", "tf.keras.layers.Lambda")
      : label(layer, api).replace(/\b([A-Z]\w+)\(/g, "tf.keras.layers.$1(");
  const lines = ["import numpy as np", "import tensorflow as tf", ""];
  if (api === "sequential") {
    lines.push(
      "model = tf.keras.Sequential(",
      "    [",
      `        ${declared},  # (${axes(input, "features")})`,
      ...layers.map((layer) => `        ${code(layer)},`),
      "    ]",
      ")",
    );
  } else {
    lines.push(`inputs = outputs = ${declared}  # (${axes(input, "features")})`);
    for (const layer of layers)
      lines.push(
        layer[0] === "Last"
          ? "outputs = outputs[:, -1]"
          : `outputs${layer[2]?.return_state ? ", *states" : ""} = ${code(layer)}(outputs)`,
      );
    lines.push("model = tf.keras.Model(inputs, outputs)");
  }
  const array = (shape) =>
    `np.zeros(${shapeText(shape)}, "float32")  # ` +
    `(${["samples", ...(shape.length > 1 ? [axes(shape.slice(1), "features")] : [])].join(", ")})`;
  lines.push(`model.compile("sgd", "${loss}")`, "");
  lines.push(`x = ${array(x)}`, `y = ${array(target).replace("features", "units")}`, "");
  lines.push(`model.fit(x, y, batch_size=${batch_size}, verbose=0)`);
  lines.push(`print("output", model.predict(x, verbose=0).shape, "target", y.shape)`);
  return `${lines.join("\n")}\n`;
}

function readLayer(code) {
  if (code.length > 300) throw new SyntaxError("this is too long for a layer.");
  if (
    /^(?:\w+ *= *)?(?:Lambda\( *lambda (\w+) *: *\1|\w+) *\[ *:, *-1(?:, *:)? *\] *\)?$/.test(
      code.replace(/(?:\w+\.)+Lambda/, "Lambda"),
    )
  )
    return ["Last", null, {}];
  const reader = new Reader(
    code.replace(/^[\w\s,*]{1,60}=(?!=)\s*/, "").replace(/^model\.add\((.*)\)$/, "$1"),
  );
  const call = reader.call();
  if (reader.more("(")) reader.skipCall(); // LSTM(4)(x)
  reader.end();
  return layerOf(call);
}

function layerOf({ name, positional, named }) {
  if (name === "TimeDistributed") {
    const [inner] = positional;
    if (inner?.name !== "Dense")
      throw new SyntaxError("the checker knows TimeDistributed around Dense only.");
    return ["TD", layerOf(inner)[1], {}];
  }
  if (name === "Bidirectional") {
    const [inner] = positional;
    if (!LAYERS.Bi.options.cell.includes(inner?.name))
      throw new SyntaxError("Bidirectional needs an LSTM, GRU or SimpleRNN inside.");
    const [, units, options] = layerOf(inner);
    const { merge_mode, ...others } = named;
    const known = (option) => option in LAYERS.Bi.options;
    const strange = [
      ...Object.keys(options).filter((option) => !known(option)),
      ...Object.keys(others).filter((option) => !NEUTRAL.test(option)),
    ][0];
    if (strange) throw new SyntaxError(`the checker does not know ${strange} of Bidirectional.`);
    return [
      "Bi",
      units,
      { cell: inner.name, ...options, ...(merge_mode === undefined ? {} : { merge_mode }) },
    ];
  }
  if (name === "Permute") {
    if (String(positional[0]) !== "2,1") throw new SyntaxError("the checker knows Permute((2, 1)) only.");
    return ["Permute", null, {}];
  }
  if (name === "Lambda" || !KINDS.has(name))
    throw new SyntaxError(`the checker does not know ${quoted(name)}.`);
  const kind = KINDS.get(name);
  const { arguments: names = [], options: known = {}, read } = LAYERS[kind];
  if (positional.length > names.length) throw new SyntaxError(`${name} takes fewer values than that.`);
  const given = { ...named };
  positional.forEach((value, index) => {
    given[names[index]] = value;
  });
  const options = {};
  for (const [key, value] of Object.entries(given)) {
    if (Object.hasOwn(known, key)) options[key] = one(value);
    else if (!names.includes(key) && !NEUTRAL.test(key))
      throw new SyntaxError(`the checker does not know ${key} of ${name}.`);
  }
  const size = read ? read(given) : names.length ? given[names[0]] : null;
  if (LAYERS[kind].size !== "target shape")
    for (const entry of [size].flat()) if (size !== null) whole(entry);
  return [kind, size, options];
}

function whole(value) {
  if (!Number.isInteger(value)) throw new SyntaxError("a whole number is missing.");
  return value;
}

function quoted(text) {
  return `"${text.length > 30 ? `${text.slice(0, 30)}…` : text}"`;
}

/** Reads calls and literals of Python from left to right, each character once. */
class Reader {
  constructor(code) {
    this.rest = code.trim();
  }

  take(pattern, what) {
    const found = pattern.exec(this.rest);
    if (!found) throw new SyntaxError(`expected ${what} at ${quoted(this.rest || "the end")}.`);
    this.rest = this.rest.slice(found[0].length).trimStart();
    return found;
  }

  more(text) {
    return this.rest.startsWith(text);
  }

  end() {
    if (this.rest) throw new SyntaxError(`one layer per line: ${quoted(this.rest)} is too much.`);
  }

  call() {
    const name = this.take(/^(?:\w+\.){0,6}(\w+)\s*\(/, "a layer such as LSTM(4)")[1];
    const [positional, named] = [[], {}];
    while (!this.more(")")) {
      const key = /^(\w+)\s*=/.exec(this.rest);
      if (key) {
        this.take(/^\w+\s*=/, "a name");
        Object.defineProperty(named, key[1], { value: this.value(), enumerable: true, configurable: true });
      } else positional.push(this.value());
      if (!this.more(")")) this.take(/^,/, "a comma");
    }
    this.take(/^\)/, "a parenthesis");
    return { name, positional, named };
  }

  value(depth = 0) {
    if (depth > 3) throw new SyntaxError("this is nested too deeply.");
    if (this.more("(") || this.more("[")) {
      this.take(/^[([]/, "a list");
      const items = [];
      while (!this.more(")") && !this.more("]")) {
        items.push(this.value(depth + 1));
        if (!this.more(")") && !this.more("]")) this.take(/^,/, "a comma");
      }
      this.take(/^[)\]]/, "the end of the list");
      return items;
    }
    if (/^(?:\w+\.){0,6}[A-Z]\w*\s*\(/.test(this.rest)) return this.call();
    const [word] = this.take(
      /^(?:-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?|"[^"]*"|'[^']*'|True|False|None)/,
      "a number, a string, True, False or None",
    );
    if (/^["']/.test(word)) return word.slice(1, -1);
    return { True: true, False: false, None: null }[word] ?? (word === "None" ? null : Number(word));
  }

  skipCall() {
    this.take(/^\([\w\s.,[\]=]*\)/, "what the layer is called on");
  }
}
