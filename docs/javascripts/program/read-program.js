/* Every shape of a pasted Keras program, worked out without running it. No DOM, no network, no clock.
 *
 *   import { readProgram } from "./program/read-program.js";
 *   const result = readProgram(source, given);
 *
 * source   the program's text: a script, cells of a notebook pasted together, with prompts and magics, Keras 1, 2 or 3.
 * given    what the reader answered: {id of a question: [sizes]}, a size a whole number or null for "left open". {} at first.
 *
 * The result is plain JSON. Line numbers count from 1 and are those of the text as it was pasted.
 *
 *   lines       [{line, names: [{name, shapes, text}]}], sorted by line; lines without a shape are absent
 *                 name     what is bound there (x, h, self.data, model), or the layer's class for a layer on a line of its own
 *                          inside a Sequential, and for model.add(...)
 *                 shapes   the shapes that it met there, in order, each once, at most four: [[6, 5, 3]]. A size is a number,
 *                          null (Python's None: Keras leaves the axis open) or "?" (not known). A list of arrays and a model
 *                          put down one shape for each part
 *                 text     the same as the page shows it: "(6, 5, 3)", "(None, 5, 3) -> (None, 4)", "6 x (5, 3)",
 *                          "[(6, 5, 4), (6, 4)]", several with ", " between them; texts, one text for each shape that was met
 *   findings    [{line, verdict, class, message, why, page, trap, caught}], sorted by line
 *                 verdict  "error" (this line raises), or it trains silently on something else: "silent-broadcast",
 *                          "silent-wrong" (as in `check`), "trap" (any other trap)
 *                 class    the exception's class, such as "ValueError", or null
 *                 message  the stable part of its message, or null
 *                 why      one or two sentences in plain text, never markup; may hold names and numbers of the program
 *                 page     path of the error page with its section, such as "errors/incompatible-shapes/#sample-weight", or null
 *                 trap     path of the trap page, or null
 *                 caught   whether the program catches this error, and goes on. One that it passes over without a word is absent
 *   questions   [{id, name, line, what}]: shapes that no program says, in order. `what` is what it comes from: "pd.read_csv".
 *                 Answers go into `given` under `id`; a question stays in the list when it is answered
 *   fits        [{line, call, verdict, class, message, why, page, trap, layers, out, target, targets}]: each fit, evaluate
 *                 and train_on_batch whose outcome is known, in the order of the run. verdict: "ok", "ok-reshaped",
 *                 "silent-broadcast", "silent-wrong", "error" or "unknown".
 *                 layers   [{line, layer, output, params}]: the shape behind each layer as it is built, its batch axis null but where the
 *                          first batch builds the model with its own size; params may be null
 *                 out, target   shapes on all samples, or null
 *                 targets  shapes of targets that would fit, [] where that is not known
 *   verdict     fits[0] or null
 *   config      what `check` of shape-rules.js takes, if the model of fits[0] is one that it knows, else null
 *   incomplete  null, or {line, reason, sentence}: reason "syntax" (no Python from there; what stands elsewhere is read),
 *                 "budget" (the program takes more steps than are spent on it: what comes later is not known),
 *                 "length" (only the beginning is read) or "nesting"
 *   faults      [], or where this reader itself failed: what depends on that is not known
 *
 * It may say "not known"; it may never say a wrong shape. What is not understood is unknown, and so is all that depends on
 * it. A finding on a line means: this happens if the program comes to this line. A line that raises gives nothing, and the
 * reading goes on behind it.
 *
 *   clean.js, syntax.js           the text as a plain tree          values.js, ../rules/symbols.js   what names can stand for
 *   statements, assignments, loops, functions, expressions, operators, calls: the interpreter; machine.js, its state; missing, refusals: what Python refuses
 *   builtins, library, text-methods, itertools: Python itself
 *   numpy, tensor-table, making, layout, entrywise, joining, indexing, array-index, arrays; frames, frame-making, frame-groups, preparation (pandas, scikit-learn, keras.utils); tokenizer; argparse;
 *   datasets, dataset-methods
 *   layers, layer-calls, layer-rules, layer-results, several-inputs, recurrent, recurrent-inputs, models, own-models, model-calls, compiling, fits,
 *   verdicts, fit-checks, fit-trace, training-log, predict, traps: Keras, by ../rules
 */

import { forget } from "../rules/symbols.js";
import { tryFunction } from "./functions.js";
import { Exhausted, Machine, Raised } from "./machine.js";
import { resolve } from "./calls.js";
import { forgetSplits } from "./sklearn.js";
import { execute } from "./statements.js";
import { parse } from "./syntax.js";
import { clean } from "./clean.js";

export function readProgram(source, given = {}) {
  forget();
  forgetSplits();
  const { text, cut } = clean(source);
  const m = new Machine(given);
  m.resolve = resolve;
  let incomplete =
    cut === null
      ? null
      : {
          line: cut,
          reason: "length",
          sentence: `This is too long to be read whole: it is read up to line ${cut}.`,
        };
  try {
    const { body, error } = parse(text);
    if (error) incomplete = { ...error, sentence: SENTENCES[error.reason](error.line) };
    runBody(m, body);
    for (const fn of m.functions) if (!fn.called && m.findings.size < 200) tryFunction(m, fn);
  } catch (error) {
    const reason =
      error instanceof Exhausted
        ? "budget"
        : error instanceof RangeError || error instanceof InternalProblem
          ? "nesting"
          : null;
    if (!reason) throw error;
    incomplete ??= { line: m.line, reason, sentence: SENTENCES[reason](m.line) };
  }
  return report(m, incomplete);
}

const SENTENCES = {
  syntax: (line) =>
    `Line ${line} is not Python, so nothing of this program runs. The rest is read all the same.`,
  nesting: (line) => `Line ${line} is nested more deeply than is read here.`,
  budget: (line) =>
    `The program takes more steps than are spent on it: from line ${line} on, shapes are not known.`,
};

// quickjs says InternalError where others say RangeError
const InternalProblem = globalThis.InternalError ?? RangeError;

function runBody(m, body) {
  try {
    execute(m, body);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
  }
}

function report(m, incomplete) {
  const lines = [...m.records]
    .sort(([one], [two]) => one - two)
    .map(([line, names]) => ({
      line,
      names: [...names].map(([name, met]) => ({
        name,
        shapes: met.flatMap(({ shapes }) => shapes).slice(0, 8),
        text: met.map(({ text }) => text).join(", "),
        texts: met.map(({ text }) => text),
      })),
    }));
  const fits = m.fits.map(({ entry }) => entry);
  return {
    lines,
    findings: [...m.findings.values()].sort((one, two) => one.line - two.line),
    questions: m.roots
      .filter(({ wanted }) => wanted)
      .map(({ id, name, line, what }) => ({ id, name, line, what })),
    fits,
    verdict: fits[0] ?? null,
    config: m.fits[0]?.config ?? null,
    incomplete,
    faults: m.faults,
  };
}
