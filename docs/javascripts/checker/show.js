/* The checker's answer as elements of the page. */

import { create } from "../dom.js";
import { showSizes } from "../shape-code.js";
import { sameShape, shapeText } from "../rules/sizes.js";
import { inputNames, label } from "../shape-rules.js";

export const SITE = new URL("../../", import.meta.url);
const SHAPE = /(\((?:(?:\d+|None|\?), )*(?:\d+|None|\?),?\))/;
const COLORS = {
  samples: "samples",
  timesteps: "timesteps",
  features: "features",
  units: "units",
  filters: "units",
  classes: "units",
};
const VERDICTS = {
  ok: "Fits",
  "ok-reshaped": "Is reshaped harmlessly",
  "silent-broadcast": "Trains silently on the wrong thing",
  "silent-wrong": "Trains silently on the wrong thing",
};
const WHERE = {
  build: "while the model is built",
  input: "when x meets the model",
  samples: "before training starts",
  loss: "in the loss",
  run: "while a batch runs",
};

/** What to say about a result: { kind, title, message, parts, link }. */
export function verdictOf({ verdict, error, why, trap, real_out }, names) {
  const parts = inText(why, (shape) => (real_out && sameShape(shape, real_out) ? names.out : null));
  if (!error)
    return {
      kind: verdict.startsWith("ok") ? "ok" : "silent",
      title: VERDICTS[verdict],
      parts,
      link: trap && ["Read the trap", trap],
    };
  const title = `Raises ${error.class} ${WHERE[error.where]}`;
  return {
    kind: "error",
    title,
    message: error.message,
    parts,
    link: error.page && ["Read about this", error.page],
  };
}

/** A text as parts of an element, each shape in it colored by the names that `of(shape)` returns, if any. */
export function inText(text, of) {
  return text.split(SHAPE).map((part, index) => {
    if (index % 2 === 0) return part;
    const shape = part
      .match(/\d+|None|\?/g)
      .map((size) => (size === "None" ? null : size === "?" ? size : Number(size)));
    const names = of(shape);
    return names ? colored(shape, names) : part;
  });
}

/** Fills the verdict, and the one line of it that stays in sight on a small screen. */
export function say(verdict, line, { kind, title, place, message, parts, link }) {
  const text = create("p", {}, ...parts);
  if (link) text.append(" ", create("a", { href: new URL(link[1], SITE).href }, link[0]), ".");
  verdict.className = `sc-verdict sc-${kind}`;
  const head = create("p", {}, create("strong", {}, `${title}.`));
  if (place) head.prepend(place, " ");
  verdict.replaceChildren(head);
  if (message) verdict.append(create("p", {}, create("code", {}, message)));
  verdict.append(text);
  line.className = `sc-line sc-${kind}`;
  line.textContent = `${title}.`;
}

/** The table of the shapes behind every layer. */
export function stepsOf(config, { layers, out, real_out, error }, names) {
  const input = [
    `Input(${shapeText(config.input)})`,
    colored([null, ...config.input], inputNames(config.input.length + 1)),
    "",
  ];
  const rows = layers.map((step, index) => [
    step.layer,
    colored(step.output, names.layers[index]),
    number(step.params),
  ]);
  if (layers.length < config.layers.length)
    rows.push([label(config.layers[layers.length], config.api), "raises", ""]);
  if (real_out) rows.push(["output for x", colored(real_out, names.out), `${number(sum(layers))} in all`]);
  else if (out && error && error.where !== "samples") rows.push(["output for x", "raises", ""]);
  return tableOf([input, ...rows]);
}

/** The same for a program: { line, layer, output, params } of each layer, and the output's shape or null. */
export function programSteps(layers, out, names) {
  const rows = layers.map((step, index) => [
    step.layer,
    step.output ? colored(step.output, names.layers[index]) : "not known",
    step.params === null ? "not known" : number(step.params),
  ]);
  const known = layers.every(({ params }) => params !== null);
  if (out) rows.push(["output", colored(out, names.of(out)), known ? `${number(sum(layers))} in all` : ""]);
  return tableOf(rows);
}

function tableOf(rows) {
  const table = create("table");
  const head = table.createTHead().insertRow();
  for (const title of ["Layer", "Shape behind it", "Parameters"])
    head.append(create("th", { scope: "col" }, title));
  const body = table.createTBody();
  for (const [name, shape, parameters] of rows) {
    const first = create("th", { scope: "row" }, create("code", {}, name));
    body.insertRow().append(first, create("td", {}, shape), create("td", {}, parameters));
  }
  return table;
}

function sum(layers) {
  return layers.reduce((all, { params }) => all + params, 0);
}

/** 8000 as "8,000". The browser's own way reads its tables of languages first, which takes a phone 50 ms. */
export function number(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** The targets that would fit, each a button. */
export function targetsOf({ targets, real_out }, names, use) {
  if (!targets.length) return [];
  const offers = targets.flatMap((shape) => {
    const button = create(
      "button",
      { type: "button", className: "sc-button" },
      colored(shape, sharedNames(shape, real_out, names.out)),
    );
    button.addEventListener("click", () => use(showSizes(shape)));
    return [button, " "];
  });
  return [targets.length === 1 ? "The target that fits: " : "Targets that fit: ", ...offers];
}

/** A target has the output's axes as far as it has its sizes; what it adds has no name. */
export function sharedNames(shape, output, names) {
  return shape.map((size, axis) => (size === output?.[axis] ? names[axis] : null));
}

/** A shape with each axis that has a name in its color, the name as title. */
export function colored(shape, names) {
  const element = create("span", { className: "shape" }, "(");
  shape.forEach((size, axis) => {
    if (axis) element.append(", ");
    const text = size === null ? "None" : String(size);
    const color = COLORS[names[axis]];
    element.append(color ? create("span", { className: `ax-${color}`, title: names[axis] }, text) : text);
  });
  element.append(shape.length === 1 ? ",)" : ")");
  return element;
}
