/* The program way: a text field that takes a whole program, and the program again with its shapes. */

import { create, idle, menu, whenIdle } from "../dom.js";
import { readLayers, readSizes, showLayers, showSizes } from "../shape-code.js";
import { LONGEST_PROGRAM, programGiven, programWritten } from "./address.js";
import { EXAMPLES } from "./examples.js";
import { findingsOf, lineButton, linesOf, titleOf } from "./listing.js";
import { namesIn } from "./names.js";
import { colored, inText, number, programSteps, say, sharedNames } from "./show.js";

const FIRST = Object.values(EXAMPLES)[0];
const ROUNDS = 2; // of warming up: after more of them a browser is tuned to the examples alone, and begins anew with another program
const FITS = { ok: "Fits", "ok-reshaped": "Is reshaped harmlessly" };
const characters = `${number(LONGEST_PROGRAM)} characters`;

let warm = false; // warming up once is enough for all visits of this page
let reader; // a promise of the module that reads programs: loaded once, and by this way alone

function load() {
  reader ??= import("../program/read-program.js").catch((error) => {
    reader = undefined;
    throw error;
  });
  return reader;
}

/** Reads the examples again and again while the page is idle, until `typing()` is true: what a browser has run often, it
 *  runs many times as fast, and so the first program that is pasted. */
function warmUp(readProgram, typing) {
  const cold = Array(ROUNDS).fill(Object.values(EXAMPLES)).flat();
  whenIdle(() => {
    if (!typing()) readProgram(cold.shift(), {});
    return typing() || !cold.length;
  });
}

/** The way of the page that takes a program. `changed()` is called after each change; `send(fields)` fills
 *  the list of layers. */
export function programWay(changed, send) {
  const field = create("textarea", { id: "shape-checker-program", rows: 16, spellcheck: false, wrap: "off" });
  Object.assign(field, { autocomplete: "off", autocapitalize: "off" });
  const answers = new Map(); // the text in the field of each question, also where it is not asked now
  const asked = new Map(); // the fields by the questions' ids
  const questions = create("fieldset", { className: "sc-questions", hidden: true });
  questions.append(
    create("legend", {}, "Shapes that the program does not say"),
    create("p", {}, "Type what you know, such as 1000, 4. None leaves a size open."),
  );
  const line = create("p", { className: "sc-line", ariaHidden: "true" });
  const verdict = create("div", { className: "sc-verdict", role: "status" });
  const findings = create("ol", { className: "sc-findings" });
  const unread = create("p", { className: "sc-note" });
  const listing = create("ol", { className: "sc-listing", ariaLabel: "Your program with its shapes" });
  const steps = create("div", {
    className: "scroll",
    tabIndex: 0,
    role: "region",
    ariaLabel: "Shape behind every layer",
  });
  const fits = create("p", { className: "sc-fits" });
  const open = create(
    "button",
    { type: "button", className: "sc-button" },
    "Try changes in the list of " + "layers",
  );
  const models = create("div", { className: "sc-models" }, create("h2", {}, "The model"), steps, fits, open);
  const examples = menu("Start from an example", Object.keys(EXAMPLES), (name) => {
    fill(EXAMPLES[name], new Map());
    changed();
  });
  const element = create(
    "div",
    {},
    create(
      "div",
      { className: "sc-paste" },
      create(
        "p",
        { className: "sc-presets" },
        create("label", { htmlFor: field.id }, "Your program"),
        " ",
        examples,
      ),
      line,
      field,
      questions,
    ),
    verdict,
    findings,
    create("h2", {}, "Line by line"),
    unread,
    listing,
    models,
  );

  let form = null; // what the list of layers would hold
  let latest = 0;
  let typed = false;
  /** Reads the field and shows what is found; between the steps it waits for `between()`. */
  const show = async (between = () => {}) => {
    const turn = ++latest;
    let readProgram;
    try {
      ({ readProgram } = await load());
    } catch {
      const sentence =
        "The part of this page that reads programs did not load. Type again to fetch it " + "once more.";
      return say(verdict, line, { kind: "error", title: "Not loaded", parts: [sentence] });
    }
    try {
      await between();
      if (turn !== latest) return;
      const result = readProgram(field.value, given());
      await between();
      if (turn !== latest) return;
      render(result);
    } catch (error) {
      const sentence =
        "This page fails on your program, which is a mistake of the page. What stands below is older.";
      say(verdict, line, { kind: "error", title: "Not read", parts: [sentence] });
      reportError(error);
    }
  };

  /** Shows the first example once the page stands, unless something is shown before. What a browser runs for the first
   *  time takes long: it is read line by line before, so that a slow phone answers in between. */
  const later = async () => {
    const turn = latest;
    const loaded = await load().catch(() => null);
    for (let end = 0; loaded && end >= 0; end = FIRST.indexOf("\n", end + 1)) {
      await idle();
      if (turn !== latest) return;
      loaded.readProgram(FIRST.slice(0, end), {});
    }
    if (turn === latest) show(idle);
  };

  /** Before the first program is pasted: at the first sign of a reader, or when the page has stood for some seconds. */
  const prepare = async () => {
    if (warm) return;
    warm = true;
    const loaded = await load().catch(() => null);
    if (loaded) warmUp(loaded.readProgram, () => typed);
  };
  for (const sign of ["pointerenter", "focusin"]) element.addEventListener(sign, prepare, { once: true });
  setTimeout(prepare, 5000);

  /** What the reader answered, as sizes; an answer that is no shape is marked and counts as none. */
  const given = () => {
    const shapes = {};
    for (const [id, text] of answers) {
      const input = asked.get(id)?.input;
      input?.removeAttribute("aria-invalid");
      if (!text.trim()) continue;
      try {
        Object.defineProperty(shapes, id, { value: readSizes(text), enumerable: true });
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        input?.setAttribute("aria-invalid", "true");
      }
    }
    return shapes;
  };

  const render = (result) => {
    const names = namesIn(result);
    ask(result.questions);
    say(verdict, line, summary(field.value, result, names, toLine));
    const others = result.findings.filter((finding) => !isSaid(finding, headline(result)));
    findings.replaceChildren(...findingsOf(others, names, toLine));
    unread.textContent = result.incomplete?.sentence ?? "";
    listing.replaceChildren(...linesOf(field.value, result, names, (finding) => toFinding(finding, others)));
    const { layers = [], out = null, targets = [] } = result.verdict ?? {};
    steps.replaceChildren(programSteps(layers, out, names));
    fits.replaceChildren(...offers(targets, out, names));
    form = formFor(field.value, result);
    open.hidden = !form;
    models.hidden = !layers.length && !form;
    element.classList.add("sc-ready");
  };

  /** Shows a field for each question; those that stay keep what is typed, and the cursor. */
  const ask = (all) => {
    const wanted = new Set(all.map(({ id }) => id));
    for (const [id, { row }] of asked) if (!wanted.has(id)) row.remove();
    let before = questions.children[1];
    for (const question of all) {
      if (!asked.has(question.id)) asked.set(question.id, fieldFor(question, asked.size));
      const { row, title } = asked.get(question.id);
      const from = question.what ? `, from ${question.what}` : "";
      title.replaceChildren(create("code", {}, question.name), ` on line ${question.line}${from}`);
      if (before.nextElementSibling !== row) before.after(row);
      before = row;
    }
    questions.hidden = !all.length;
  };

  const fieldFor = ({ id }, place) => {
    const input = create("input", {
      id: `shape-checker-shape-${place}`,
      size: 14,
      value: answers.get(id) ?? "",
    });
    Object.assign(input, { spellcheck: false, autocomplete: "off", inputMode: "text" });
    input.addEventListener("input", () => {
      answers.set(id, input.value);
      edited();
    });
    const title = create("label", { htmlFor: input.id });
    return { row: create("div", { className: "sc-field" }, title, input), title, input };
  };

  const toLine = (number) => reveal(listing.children[number - 1]);
  const toFinding = (finding, others) => reveal(findings.children[others.indexOf(finding)] ?? verdict);
  verdict.tabIndex = -1;

  let waiting;
  const edited = () => {
    typed = true;
    clearTimeout(waiting);
    // A long program is read when the typing rests.
    if (field.value.length < 20000) show();
    else waiting = setTimeout(show, 300);
    changed();
  };
  field.addEventListener("input", edited);
  // An example that nobody touched gives way to what is pasted.
  field.addEventListener("paste", () => Object.values(EXAMPLES).includes(field.value) && field.select());
  open.addEventListener("click", () => send(form));

  const fill = (source, shapes, then = show) => {
    field.value = source;
    answers.clear();
    for (const { row } of asked.values()) row.remove();
    asked.clear();
    for (const [id, text] of shapes) answers.set(id, text);
    then();
  };

  return {
    element,
    focus: () => field.focus(),
    tooLong: `This program is longer than a link holds, ${characters}: the address does not keep it.`,
    notRead: `The link held more than ${characters}, so it was not read.`,

    /** Fills the field from an address; false where it holds more than is read. */
    load(url) {
      const found = programGiven(url.hash);
      const tooLong = found !== null && found.source === null;
      if (found && !tooLong) fill(found.source, found.answers);
      else fill(FIRST, new Map(), later); // what nobody pasted can wait until the page stands
      return !tooLong;
    },

    /** { hash } for the address, or null where it cannot hold the program. */
    written() {
      const hash = programWritten(field.value, answers);
      return hash === null ? null : { search: "", hash };
    },
  };
}

/** What stands above all: the first fit, or the error that ends the program before it. */
function headline({ verdict, findings }) {
  const known = verdict && verdict.verdict !== "unknown";
  const free = findings.filter(({ caught }) => !caught);
  const error = free.find((finding) => finding.verdict === "error");
  if (error && (!known || error.line < verdict.line)) return error;
  return known ? verdict : (free[0] ?? findings[0] ?? verdict);
}

/** Is a finding what the headline says already? */
function isSaid(finding, head) {
  return head && finding.line === head.line && finding.verdict === head.verdict && finding.why === head.why;
}

/** What to say in the verdict's place. */
function summary(source, result, names, go) {
  const head = headline(result);
  if (head && head.verdict !== "unknown") {
    const title = FITS[head.verdict] ?? titleOf(head);
    const error = head.verdict === "error" ? "error" : "silent";
    const kind = head.verdict in FITS ? "ok" : error;
    const trap = head.trap && ["Read the trap", head.trap];
    const link = head.page ? ["Read about this", head.page] : trap;
    return {
      kind,
      title,
      place: lineButton(head.line, go),
      message: head.message,
      parts: inText(head.why ?? "", names.of),
      link,
    };
  }
  const [title, ...parts] = nothing(source, result);
  return { kind: "open", title, parts };
}

/** [title, sentence] where there is no verdict. */
function nothing(source, { verdict, questions, incomplete, lines }) {
  if (!source.trim()) return ["Paste a program", "Its shapes appear below, line by line."];
  if (isLayers(source) && !lines.length)
    return [
      "A list of layers",
      "Input, data and loss have fields of their own: open them in the list of layers.",
    ];
  const missing = [...new Set(questions.map(({ name }) => name))].join(", ");
  if (missing)
    return [
      "Not known yet",
      `It depends on shapes that the program does not say: ${missing}. Type them above.`,
    ];
  if (incomplete) return ["Read in part", incomplete.sentence];
  if (verdict)
    return [
      `Not known: the training on line ${verdict.line}`,
      "It holds something that this page does not know.",
    ];
  if (!lines.length)
    return ["No shape is found", "No line makes an array, a tensor or a layer that this page knows."];
  return ["No training is found", "The shapes stand at their lines; this page finds no fit among them."];
}

/** The fields of the list of layers for a program that fits it, or null. */
function formFor(source, { config, lines }) {
  if (!config) return isLayers(source) && !lines.length ? { layers: source.trim() } : null;
  const { input, x, layers, target, loss, batch_size, api } = config;
  const shapes = { input: showSizes(input), x: showSizes(x), y: showSizes(target) };
  return { ...shapes, layers: showLayers(layers), loss, batch: String(batch_size), api };
}

function isLayers(source) {
  try {
    return readLayers(source).length > 0;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function offers(targets, out, names) {
  if (!targets.length) return [];
  const shapes = targets.flatMap((shape) => [
    colored(shape, sharedNames(shape, out, names.of(out ?? []))),
    " ",
  ]);
  return [targets.length === 1 ? "The target that fits: " : "Targets that fit: ", ...shapes];
}

function reveal(element) {
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
