/* The page of the shape checker: fields, and the answer as you type. The whole state lives in the address. */

import { given, LONGEST, written } from "./checker/address.js";
import { changeNumber, moveLine } from "./checker/edit.js";
import { say, stepsOf, targetsOf, verdictOf } from "./checker/show.js";
import { create, select } from "./dom.js";
import { program, readLayers, readSizes } from "./shape-code.js";
import { APIS, axisNames, check, LAYERS, LOSSES, label } from "./shape-rules.js";

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
  "One number a sequence": {},
  "One number a step": { layers: "LSTM(4, return_sequences=True)\nDense(1)", y: "6, 5, 1" },
  "One class a sequence": { layers: "LSTM(4)\nDense(7)", y: "6", loss: "sparse_categorical_crossentropy" },
  "One class a step": {
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
  "A label a sequence, an output a step": {
    layers: "LSTM(4, return_sequences=True)\nDense(1)",
    y: "6, 1",
  },
};
const MENU = Object.entries(LAYERS).flatMap(([kind, { examples }]) =>
  examples.map((example) => label([kind, ...example])),
);
const TOO_LONG =
  `This model is longer than a link holds, ${LONGEST.toLocaleString("en")} characters: the ` +
  `address does not keep it.`;
const NOT_READ = `The link held more than ${LONGEST.toLocaleString("en")} characters in a field, so it was not read.`;

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
    loss: select(same(Object.keys(LOSSES))),
    batch: create("input", { size: 5 }),
  };
  for (const [name, field] of Object.entries(fields)) {
    const plain = { spellcheck: false, autocomplete: "off", autocapitalize: "off" };
    Object.assign(field, { id: `shape-checker-${name}`, name, ...plain });
  }
  const presets = select(
    { "": "Start from an example", ...same(Object.keys(PRESETS)) },
    { ariaLabel: "Start from an example" },
  );
  const add = select({ "": "Add a layer", ...same(MENU) }, { ariaLabel: "Add a layer" });
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
  const link = copyButton("Copy the link", () => {
    address();
    return location.href;
  });
  const note = create("p", { className: "sc-note", role: "status" });

  const row = (name, text, hint) => {
    const title = create("label", { htmlFor: fields[name].id }, text);
    if (hint) title.append(" ", create("small", {}, hint));
    return create("div", { className: `sc-field sc-${name}` }, title, fields[name]);
  };
  const model = create("fieldset", {}, create("legend", {}, "Model"), row("api", "API"));
  model.append(row("input", "Input", "without samples"), row("layers", "Layers", "one a line"), add);
  const data = create("fieldset", {}, create("legend", {}, "Data"), row("x", "x"), row("y", "y, the target"));
  data.append(row("loss", "Loss"), row("batch", "Batch size"));
  root.replaceChildren(
    create("p", { className: "sc-presets" }, presets, " ", link),
    note,
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

  const fill = (values) => {
    for (const [name, field] of Object.entries(fields)) field.value = values[name];
    show();
  };

  const use = (target) => {
    fields.y.value = target;
    show();
    address();
    fields.y.focus();
  };

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
    root.classList.toggle("sc-broken", Boolean(problem));
    if (problem)
      return say(verdict, line, { kind: "error", title: "Not a configuration yet", parts: [problem] });
    say(verdict, line, verdictOf(result, names));
    steps.append(stepsOf(config, result, names));
    fits.append(...targetsOf(result, names, use));
    code.textContent = program(config);
  };

  /** Writes the fields into the address. If they are too long, it holds none, and the page says so. */
  const address = () => {
    const query = written(
      Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value])),
    );
    const url = new URL(location.href);
    url.search = query ?? "";
    if (url.href !== location.href) history.replaceState(history.state, "", url);
    note.textContent = query ? "" : TOO_LONG;
    link.disabled = !query;
  };

  let later;
  const changed = () => {
    show();
    clearTimeout(later);
    later = setTimeout(() => root.isConnected && address(), 200);
  };
  root.addEventListener("input", ({ target }) => Object.values(fields).includes(target) && changed());
  presets.addEventListener("change", () => {
    if (!presets.value) return;
    fill({ ...START, ...PRESETS[presets.value] });
    presets.value = "";
    address();
  });
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
    let moved = false;
    if (field === fields.layers) moved = event.altKey && moveLine(field, -step);
    else if (field.tagName === "INPUT") moved = !event.altKey && changeNumber(field, step);
    if (!moved) return;
    event.preventDefault();
    changed();
  });

  const found = given(new URL(location.href).searchParams, Object.keys(START));
  const values = { ...START, ...found };
  if (!APIS.includes(values.api)) values.api = START.api;
  if (!Object.hasOwn(LOSSES, values.loss)) values.loss = START.loss;
  if (!found) note.textContent = NOT_READ;
  fill(values);
}

function same(words) {
  return Object.fromEntries(words.map((word) => [word, word]));
}

function copyButton(text, what) {
  const button = create("button", { type: "button", className: "sc-button" }, text);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(what());
    button.textContent = "Copied";
    setTimeout(() => {
      button.textContent = text;
    }, 1500);
  });
  return button;
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
