/* The list of layers: fields for a model, its arrays and its loss, and the checker's answer as you type. */

import { copyButton, create, menu, select } from "../dom.js";
import { program, readLayers, readSizes } from "../shape-code.js";
import { APIS, axisNames, check, LAYERS, LOSSES, label } from "../shape-rules.js";
import { given, LONGEST, written } from "./address.js";
import { changeNumber, moveLine } from "./edit.js";
import { number, say, stepsOf, targetsOf, verdictOf } from "./show.js";

const START = {
  api: "functional",
  input: "5, 3",
  layers: "LSTM(4)\nDense(1)",
  x: "6, 5, 3",
  y: "6, 1",
  loss: "mse",
  batch: "32",
};
const PRESETS = {
  "One number per sequence": {},
  "One number per step": { layers: "LSTM(4, return_sequences=True)\nDense(1)", y: "6, 5, 1" },
  "One class per sequence": { layers: "LSTM(4)\nDense(7)", y: "6", loss: "sparse_categorical_crossentropy" },
  "One class per step": {
    layers: "LSTM(4, return_sequences=True)\nDense(7)",
    y: "6, 5",
    loss: "sparse_categorical_crossentropy",
  },
  "Forecast of 2 steps": { layers: "LSTM(4)\nDense(2)", y: "6, 2" },
  "Encoder to one vector": { input: "None, 3", layers: "Masking()\nLSTM(4)", y: "6, 4" },
  "Decoder from one vector": {
    input: "4",
    x: "6, 4",
    layers: "RepeatVector(2)\nLSTM(4, return_sequences=True)\nTimeDistributed(Dense(3))",
    y: "6, 2, 3",
  },
  "A label per sequence, an output per step": {
    layers: "LSTM(4, return_sequences=True)\nDense(1)",
    y: "6, 1",
  },
};
const OFFERED = Object.entries(LAYERS).flatMap(([kind, { examples }]) =>
  examples.map((example) => label([kind, ...example])),
);
const characters = `${number(LONGEST)} characters`;

/** The way of the page that takes a list of layers; `changed()` is called after each change by the reader. */
export function layersWay(changed) {
  const fields = {
    input: create("input", { size: 14 }),
    layers: create("textarea", { rows: 3 }),
    api: select({ functional: "functional", sequential: "Sequential" }),
    x: create("input", { size: 14 }),
    y: create("input", { size: 14 }),
    loss: select(Object.fromEntries(Object.keys(LOSSES).map((loss) => [loss, loss]))),
    batch: create("input", { size: 5 }),
  };
  for (const [name, field] of Object.entries(fields)) {
    const plain = { spellcheck: false, autocomplete: "off", autocapitalize: "off" };
    Object.assign(field, { id: `shape-checker-${name}`, name, ...plain });
  }
  const line = create("p", { className: "sc-line", ariaHidden: "true" });
  const verdict = create("div", { className: "sc-verdict", role: "status" });
  const steps = create("div", {
    className: "scroll",
    tabIndex: 0,
    role: "region",
    ariaLabel: "Shape behind every layer",
  });
  const fits = create("p", { className: "sc-fits" });
  const code = create("code", { tabIndex: 0 });
  const copy = copyButton("Copy the program", () => code.textContent);

  const show = () => {
    fields.layers.rows = Math.min(12, Math.max(3, fields.layers.value.split("\n").length));
    for (const field of Object.values(fields)) field.removeAttribute("aria-invalid");
    for (const part of [steps, fits, code]) part.replaceChildren();
    let [config, problem] = read(fields);
    let result;
    let names;
    try {
      if (config) [result, names] = [check(config), axisNames(config)];
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      problem = error.message;
    }
    element.classList.toggle("sc-broken", Boolean(problem));
    if (problem)
      return say(verdict, line, { kind: "error", title: "Not a configuration yet", parts: [problem] });
    say(verdict, line, verdictOf(result, names));
    steps.append(stepsOf(config, result, names));
    fits.append(...targetsOf(result, names, use));
    code.textContent = program(config);
  };

  /** Puts { field: text } into the fields; those that are missing get the start's. */
  const fill = (values) => {
    const all = { ...START, ...values };
    if (!APIS.includes(all.api)) all.api = START.api;
    if (!Object.hasOwn(LOSSES, all.loss)) all.loss = START.loss;
    for (const [name, field] of Object.entries(fields)) field.value = all[name];
    show();
  };

  const edited = () => {
    show();
    changed();
  };
  const use = (target) => {
    fields.y.value = target;
    edited();
    fields.y.focus();
  };
  const presets = menu("Start from an example", Object.keys(PRESETS), (name) => {
    fill(PRESETS[name]);
    changed();
  });
  const add = menu("Add a layer", OFFERED, (layer) => {
    fields.layers.value = `${fields.layers.value.trimEnd()}\n${layer}`.trimStart();
    edited();
  });

  const row = (name, text, hint) => {
    const title = create("label", { htmlFor: fields[name].id }, text);
    if (hint) title.append(" ", create("small", {}, hint));
    return create("div", { className: `sc-field sc-${name}` }, title, fields[name]);
  };
  const model = create("fieldset", {}, create("legend", {}, "Model"), row("api", "API"));
  model.append(row("input", "Input", "without samples"), row("layers", "Layers", "one per line"), add);
  const data = create("fieldset", {}, create("legend", {}, "Data"), row("x", "x"), row("y", "y, the target"));
  data.append(row("loss", "Loss"), row("batch", "Batch size"));
  const element = create(
    "div",
    { className: "sc-ready" },
    create("p", { className: "sc-presets" }, presets),
    line,
    create("div", { className: "sc-form" }, model, data),
    verdict,
    fits,
    steps,
    create(
      "div",
      { className: "sc-program" },
      create("h2", {}, "The program"),
      copy,
      create("pre", {}, code),
    ),
  );
  element.addEventListener("input", ({ target }) => Object.values(fields).includes(target) && edited());
  // Arrow up and down change the number at the cursor; Alt with an arrow moves a layer.
  element.addEventListener("keydown", (event) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const field = event.target;
    if (!step || event.ctrlKey || event.metaKey) return;
    let moved = false;
    if (field === fields.layers) moved = event.altKey && moveLine(field, -step);
    else if (field.tagName === "INPUT") moved = !event.altKey && changeNumber(field, step);
    if (!moved) return;
    event.preventDefault();
    edited();
  });
  fill({});

  return {
    element,
    fill,
    focus: () => fields.layers.focus(),
    tooLong: `This model is longer than a link holds, ${characters} a field: the address does not keep it.`,
    notRead: `The link held more than ${characters} in a field, so it was not read.`,

    /** Fills the fields from an address; false where it is too long to be read. */
    load(url) {
      const values = given(url.searchParams);
      fill(values ?? {});
      return Boolean(values);
    },

    /** { search } for the address, or null where it cannot hold the fields. */
    written() {
      const search = written(
        Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
      );
      return search === null ? null : { search, hash: "" };
    },
  };
}

/** [configuration, null], or [null, the sentence that says what cannot be read]; marks the field. */
function read(fields) {
  const part = (name, how) => {
    try {
      return how(fields[name].value);
    } catch (error) {
      if (error instanceof SyntaxError) fields[name].setAttribute("aria-invalid", "true");
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
      input: part("input", readSizes),
      x: part("x", readSizes),
      layers: part("layers", readLayers),
      target: part("y", readSizes),
      loss: fields.loss.value,
      batch_size: part("batch", batch),
      api: fields.api.value,
    };
    return [config, null];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [null, error.message];
  }
}
