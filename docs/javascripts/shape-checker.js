/* The page of the shape checker: fields, and the answer as you type. The whole state lives in the address. */

import { check, label } from "./shape-rules.js";
import { program, readLayers, readSizes, showLayers, showSizes } from "./shape-code.js";

const SITE = new URL("../", import.meta.url);
const LONGEST = 2000; // characters of one field that an address may bring

const LOSSES = ["mse", "mae", "binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy"];
const LAYERS = [
  ["LSTM", 4], ["LSTM", 4, { return_sequences: true }], ["GRU", 4], ["SimpleRNN", 4], ["Bi", 4], ["Dense", 1], ["TD", 1], ["RepeatVector", 2], ["Last"], ["Flatten"],
  ["GAP"], ["GMP"], ["Conv1D", [4, 3]], ["MaxPool", 2], ["Masking"], ["Dropout"], ["Permute"], ["Reshape", [-1, 1]],
];
const START = { api: "functional", input: "5, 3", layers: "LSTM(4)\nDense(1)", x: "6, 5, 3", y: "6, 1", loss: "mse", batch: "32" };
const PRESETS = {
  "One number a sequence": {},
  "One number a step": { layers: "LSTM(4, return_sequences=True)\nDense(1)", y: "6, 5, 1" },
  "One class a sequence": { layers: "LSTM(4)\nDense(7)", y: "6", loss: "sparse_categorical_crossentropy" },
  "One class a step": { layers: "LSTM(4, return_sequences=True)\nDense(7)", y: "6, 5", loss: "sparse_categorical_crossentropy" },
  "Forecast of 2 steps": { layers: "LSTM(4)\nDense(2)", y: "6, 2" },
  "Encoder to one vector": { input: "None, 3", layers: "Masking()\nLSTM(4)", y: "6, 4" },
  "Decoder from one vector": { input: "4", x: "6, 4", layers: "RepeatVector(2)\nLSTM(4, return_sequences=True)\nTimeDistributed(Dense(3))", y: "6, 2, 3" },
  "A label a sequence, an output a step": { layers: "LSTM(4, return_sequences=True)\nDense(1)", y: "6, 1" },
};
const VERDICTS = {
  ok: "Fits",
  "ok-reshaped": "Is reshaped harmlessly",
  "silent-broadcast": "Trains silently on the wrong thing",
  "silent-wrong": "Trains silently on the wrong thing",
};
const WHERE = { build: "while the model is built", input: "when x meets the model", samples: "before training starts", loss: "in the loss", run: "while a batch runs" };

document$.subscribe(mount);

function mount() {
  const root = document.getElementById("shape-checker-tool");
  if (!root || root.dataset.mounted) return;
  root.dataset.mounted = "yes";
  root.hidden = false;

  const fields = {
    input: create("input", { size: 14 }),
    layers: create("textarea", { rows: 3 }),
    api: select({ functional: "functional", sequential: "Sequential" }),
    x: create("input", { size: 14 }),
    y: create("input", { size: 14 }),
    loss: select(Object.fromEntries(LOSSES.map((loss) => [loss, loss]))),
    batch: create("input", { size: 5 }),
  };
  for (const [name, field] of Object.entries(fields)) {
    Object.assign(field, { id: `shape-checker-${name}`, name, spellcheck: false, autocomplete: "off", autocapitalize: "off" });
  }
  const add = select({ "": "Add a layer", ...Object.fromEntries(LAYERS.map((layer) => [label(layer), label(layer)])) });
  add.setAttribute("aria-label", "Add a layer");
  const verdict = create("div", { className: "sc-verdict" });
  verdict.setAttribute("role", "status");
  const steps = create("div", { className: "scroll" });
  steps.tabIndex = 0;
  steps.setAttribute("role", "region");
  steps.setAttribute("aria-label", "Shape behind every layer");
  const fits = create("p", { className: "sc-fits" });
  const code = create("code");
  const copy = create("button", { type: "button", className: "sc-button" }, "Copy the program");
  const presets = create("p", { className: "sc-presets" }, "Start from: ");
  for (const [name, changes] of Object.entries(PRESETS)) {
    const button = create("button", { type: "button", className: "sc-button" }, name);
    button.addEventListener("click", () => fill({ ...START, ...changes }));
    presets.append(button, " ");
  }

  const row = (name, text, hint) => create("div", { className: `sc-field sc-${name}` }, create("label", { htmlFor: fields[name].id }, text, hint ? create("small", {}, ` ${hint}`) : ""), fields[name]);
  const model = create("fieldset", {}, create("legend", {}, "Model"), row("api", "API"), row("input", "Input", "without samples"), row("layers", "Layers", "one a line"), add);
  const data = create("fieldset", {}, create("legend", {}, "Data"), row("x", "x"), row("y", "y, the target"), row("loss", "Loss"), row("batch", "Batch size"));
  const pre = create("pre", {}, code);
  pre.tabIndex = 0;
  root.replaceChildren(
    presets, create("div", { className: "sc-form" }, model, data), verdict, fits, steps,
    create("div", { className: "sc-program" }, create("h2", {}, "The program"), copy, pre),
  );

  const fill = (values) => {
    for (const [name, field] of Object.entries(fields)) field.value = values[name];
    show();
    address();
  };

  const show = () => {
    fields.layers.rows = Math.min(12, Math.max(3, fields.layers.value.split("\n").length));
    for (const field of Object.values(fields)) field.removeAttribute("aria-invalid");
    const [config, problem] = read(fields);
    for (const part of [steps, fits, code]) part.replaceChildren();
    root.classList.toggle("sc-broken", Boolean(problem));
    if (problem) return say(verdict, "sc-error", "Not a configuration yet", problem);
    let result;
    try {
      result = check(config);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      root.classList.add("sc-broken");
      return say(verdict, "sc-error", "Not a configuration yet", error.message);
    }
    showVerdict(verdict, result);
    showSteps(steps, config, result);
    showFits(fits, result, (shape) => {
      fields.y.value = showSizes(shape);
      show();
      address();
      fields.y.focus();
    });
    code.textContent = program(config);
  };

  const address = () => {
    const url = new URL(location.href);
    for (const [name, field] of Object.entries(fields)) url.searchParams.set(name, name === "layers" ? field.value.trim().replace(/\s*\n\s*/g, "; ") : field.value);
    if (url.href !== location.href) history.replaceState(history.state, "", url);
  };

  let later;
  const changed = () => {
    show();
    clearTimeout(later);
    later = setTimeout(() => root.isConnected && address(), 200);
  };
  root.addEventListener("input", (event) => event.target !== add && changed());
  add.addEventListener("change", () => {
    if (!add.value) return;
    fields.layers.value = `${fields.layers.value.trimEnd()}\n${add.value}`.trimStart();
    add.value = "";
    changed();
  });
  // Arrow up and down change the number at the cursor; Alt with an arrow moves a layer.
  root.addEventListener("keydown", (event) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const field = event.target;
    if (!step || event.ctrlKey || event.metaKey) return;
    const moved = field === fields.layers ? event.altKey && moveLine(field, -step) : field.tagName === "INPUT" && !event.altKey && changeNumber(field, step);
    if (!moved) return;
    event.preventDefault();
    changed();
  });
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    copy.textContent = "Copied";
    setTimeout(() => (copy.textContent = "Copy the program"), 1500);
  });

  const given = new URL(location.href).searchParams;
  const values = { ...START };
  for (const name of Object.keys(values)) if (given.has(name)) values[name] = given.get(name).slice(0, LONGEST);
  values.layers = values.layers.replace(/\s*;\s*/g, "\n");
  for (const name of ["api", "loss"]) if (![...fields[name].options].some((option) => option.value === values[name])) values[name] = START[name];
  for (const [name, field] of Object.entries(fields)) field.value = values[name];
  show();
}

/** [configuration, null], or [null, the sentence that says what cannot be read]; marks the field. */
function read(fields) {
  const part = (name, how) => {
    try {
      return how(fields[name].value);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      fields[name].setAttribute("aria-invalid", "true");
      throw error;
    }
  };
  const batch = (text) => {
    const sizes = readSizes(text);
    if (sizes.length !== 1) throw new SyntaxError("The batch size is one whole number, such as 32.");
    return sizes[0];
  };
  try {
    const config = {
      input: part("input", readSizes), x: part("x", readSizes), layers: part("layers", readLayers), target: part("y", readSizes),
      loss: fields.loss.value, batch_size: part("batch", batch), api: fields.api.value,
    };
    return [config, null];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [null, error.message];
  }
}

function showVerdict(verdict, { verdict: word, error, why, trap }) {
  if (!error) return say(verdict, word.startsWith("ok") ? "sc-ok" : "sc-silent", VERDICTS[word], why, trap && ["Read the trap", trap]);
  say(verdict, "sc-error", `Raises ${error.class} ${WHERE[error.where]}`, why, error.page && ["Read about this error", error.page]);
  verdict.children[0].after(create("p", {}, create("code", {}, error.message)));
}

function say(verdict, kind, title, sentence, link) {
  verdict.className = `sc-verdict ${kind}`;
  const text = create("p", {}, sentence);
  if (link) text.append(" ", create("a", { href: new URL(link[1], SITE).href }, link[0]), ".");
  verdict.replaceChildren(create("p", {}, create("strong", {}, `${title}.`)), text);
}

function showSteps(steps, config, { layers, out, real_out, error }) {
  const table = create("table");
  const head = table.createTHead().insertRow();
  const body = table.createTBody();
  const row = (name, shape, parameters, last) => {
    const line = body.insertRow();
    line.append(create("th", { scope: "row" }, create("code", {}, name)), create("td", {}, shape ? colored(shape, last) : "raises"), create("td", {}, parameters));
  };
  for (const title of ["Layer", "Shape behind it", "Parameters"]) head.append(create("th", { scope: "col" }, title));
  let last = "features";
  row(`Input(${showSizes(config.input)})`, [null, ...config.input], "", last);
  layers.forEach((step, index) => {
    if (["LSTM", "GRU", "SimpleRNN", "Bi", "Dense", "TD", "Conv1D"].includes(config.layers[index][0])) last = "units";
    row(step.layer, step.output, step.params ? step.params.toLocaleString("en") : "0", last);
  });
  if (layers.length < config.layers.length) row(label(config.layers[layers.length], config.api), null, "", last);
  const total = layers.reduce((sum, step) => sum + step.params, 0);
  if (real_out) row("output for x", real_out, `${total.toLocaleString("en")} in all`, last);
  else if (out && error && error.where !== "samples") row("output for x", null, "", last);
  steps.replaceChildren(table);
}

function showFits(fits, { targets, real_out }, use) {
  if (!targets.length) return;
  fits.append(targets.length === 1 ? "The target that fits: " : "Targets that fit: ");
  for (const shape of targets) {
    const button = create("button", { type: "button", className: "sc-button" }, colored(shape, shape.length < real_out.length ? "timesteps" : "units"));
    button.addEventListener("click", () => use(shape));
    fits.append(button, " ");
  }
}

/** A shape with each axis in its color and its name as title. */
function colored(shape, last) {
  const names = shape.length === 1 ? ["samples"] : ["samples", ...Array(Math.max(0, shape.length - 2)).fill("timesteps"), last];
  const element = create("span", { className: "shape" }, "(");
  shape.forEach((size, axis) => {
    if (axis) element.append(", ");
    element.append(create("span", { className: `ax-${names[axis]}`, title: names[axis] }, size === null ? "None" : String(size)));
  });
  element.append(shape.length === 1 ? ",)" : ")");
  return element;
}

/** Adds to the number that the cursor touches; the cursor stays. */
function changeNumber(field, step) {
  const at = field.selectionStart;
  const before = /\d*$/.exec(field.value.slice(0, at))[0];
  const after = /^\d*/.exec(field.value.slice(at))[0];
  if (!before && !after) return false;
  const start = at - before.length;
  const changed = String(Math.max(1, Number(before + after) + step));
  field.setRangeText(changed, start, at + after.length, "end");
  return true;
}

/** Exchanges the cursor's line with its neighbor. */
function moveLine(field, by) {
  const lines = field.value.split("\n");
  const at = field.selectionStart;
  const line = field.value.slice(0, at).split("\n").length - 1;
  if (line + by < 0 || line + by >= lines.length) return false;
  [lines[line], lines[line + by]] = [lines[line + by], lines[line]];
  field.value = lines.join("\n");
  const cursor = lines.slice(0, line + by + 1).join("\n").length;
  field.setSelectionRange(cursor, cursor);
  return true;
}

function select(options) {
  const element = create("select");
  for (const [value, text] of Object.entries(options)) element.append(create("option", { value }, text));
  return element;
}

function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
