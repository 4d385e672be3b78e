/* The loss: how it pairs target and output, and whether each prediction meets its own target. No DOM. */

import { LOSSES } from "./layers.js";
import { attempt, batchAxis, onAll, Refused, refuse } from "./model.js";
import { bracket, broadcast, count, filledUp, sameShape, sameRank, total, shapeText } from "./sizes.js";

/** Does the target fit? {verdict, why, trap, error}. */
export function judge(forward, x, target, loss, batchSize, buildError = null) {
  const outcome = attempt(() => {
    if (buildError) throw new Refused(buildError);
    if (x[0] !== target[0])
      refuse(
        "ValueError",
        "samples",
        `Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' ` +
          `sizes: ${x[0]}`,
        `x has ${count(x[0], "sample")}, the target ${target[0]}: axis 0 of both must be the same.`,
        "errors/data-cardinality-is-ambiguous/#more-or-fewer-targets",
      );
    if (forward.error) throw new Refused(forward.error);
    if (forward.states)
      refuse(
        "KeyError",
        "loss",
        "The path: (0,) in the `loss` argument, can't be found in either the model's output (`y_pred`) or " +
          "in the labels (`y_true`).",
        `return_state=True in the last layer of a Sequential model puts out ${forward.states} tensors, ` +
          `and there is one target.`,
        "errors/the-path-in-the-loss-argument/#states-among-the-outputs",
      );
    return fit(forward, x, target, loss, batchSize);
  });
  if (outcome.error) return { verdict: "error", error: outcome.error };
  if (!forward.other) return outcome;
  return { ...outcome, why: `${outcome.why} ${forward.other}`, trap: outcome.trap || forward.otherTrap };
}

/** One epoch: the graph is traced once, then runs on each size of batch. */
function fit(forward, x, target, loss, batchSize) {
  const out = onAll(forward, x[0]);
  const { pairs, classes } = LOSSES[loss];
  const sparse = pairs === "class numbers";
  const wanted = sparse ? out.slice(0, -1) : out;
  const names = forward.names.map((name, axis) => name ?? `axis ${axis}`);
  if (classes && names.length > 1) names[names.length - 1] = "classes";
  const story = { loss, target, out, names };

  const traced = pair([batchAxis(x, batchSize), ...target.slice(1)], forward, story);
  if (forward.late) {
    const { layer, shape, why } = forward.late;
    refuse(
      "InvalidArgumentError",
      "run",
      `Matrix size-incompatible: In[0]: [${Math.min(batchSize, x[0]) * shape[2]},${shape.at(-1)}], In[1]: ` +
        `[${layer.features},${layer.size}]`,
      why,
      "errors/matrix-size-incompatible/#other-features",
    );
  }
  const batches = [Math.min(batchSize, x[0]), x[0] % batchSize].filter(
    (samples, index) => samples && (index === 0 || x[0] > batchSize),
  );
  const wrong = batches.map((samples) => runBatch(traced, samples, story)).find(Boolean);

  const [y, p] = [shapeText(target), shapeText(out)];
  if (forward.packed || total(target) !== total(wanted))
    return { verdict: "silent-broadcast", ...(wrong || {}), why: (wrong || lastTaken(story)).why };
  if (wrong) return { verdict: "silent-wrong", ...wrong };
  const single = classes && out.at(-1) === 1;
  const always = single ? " With a single class this loss is always 0." : "";
  const trap = single ? "traps/output-with-one-class/" : null;
  if (!sameShape(target, wanted))
    return {
      verdict: "ok-reshaped",
      trap,
      why:
        `Target ${y} and output ${p} differ by axes of size 1, which Keras adds or drops: each ` +
        `prediction meets its own target.${always}`,
    };
  const why = sparse
    ? `The target ${y} holds one class number for each row of the output ${p}.`
    : `Target and output are both ${y}, that is (${story.names.join(", ")}): each prediction meets its ` +
      `own target.`;
  return { verdict: "ok", trap, why: why + always };
}

/** Target and output as the loss compares them, in the graph. What contradicts here is a ValueError. */
function pair(target, { shape: output, mask }, story) {
  const pairing = { broadcast: pairBroadcast, equal: pairEqual, "class numbers": pairClassNumbers };
  const paired = pairing[LOSSES[story.loss].pairs](...sameRank(target, output), story);
  if (!mask) return { ...paired, weights: null, classes: output.at(-1) };
  const [values, weights] = sameRank(paired.values, mask);
  const { clash } = broadcast(values, weights);
  if (clash) {
    const message = `Dimensions must be equal, but are ${clash[0]} and ${clash[1]} for`;
    refuse("ValueError", "loss", message, maskTooLong(story, values, weights));
  }
  return { ...paired, values, weights, classes: output.at(-1) };
}

/** The smaller side is repeated. */
function pairBroadcast(y, p, story) {
  const { shape, clash, axis } = broadcast(y, p);
  if (clash) {
    const message = `Dimensions must be equal, but are ${clash[0]} and ${clash[1]} for`;
    const section = story.out.length === 3 && p.length + axis === 1 ? "target-timesteps" : "target-units";
    const page = `errors/dimensions-must-be-equal/#${section}`;
    refuse("ValueError", "loss", message, clashing(story, y, p, axis), page);
  }
  return { y, p, values: shape.slice(0, -1) };
}

/** The shapes must agree. */
function pairEqual(y, p, { loss, out, names, target }) {
  const shapes = `target.shape=${shapeText(y)}, output.shape=${shapeText(p)}`;
  const why =
    `${loss} needs a target of the output's shape, ${shapeText(out)}, that is (${names.join(", ")}); ` +
    `the target is ${shapeText(target)}.`;
  if (y.length !== p.length) {
    const message = `Arguments \`target\` and \`output\` must have the same rank (ndim). Received: ${shapes}`;
    const numbers = LOSSES[loss].classes && y.length === p.length - 1;
    const section = y.length > p.length ? "label-per-step" : numbers ? "class-numbers" : "label-per-sample";
    refuse(
      "ValueError",
      "loss",
      message,
      why,
      `errors/target-and-output-must-have-the-same-rank/#${section}`,
    );
  }
  const axis = firstDifferent(y, p);
  if (axis >= 0) {
    const message = `Arguments \`target\` and \`output\` must have the same shape. Received: ${shapes}`;
    const units = axis === y.length - 1;
    const section = units ? "other-units" : y[axis] === 1 ? "label-per-sample" : "other-timesteps";
    refuse(
      "ValueError",
      "loss",
      message,
      why,
      `errors/target-and-output-must-have-the-same-shape/#${section}`,
    );
  }
  return { y, p, values: p.slice(0, -1) };
}

/** One class number for each row of the output. */
function pairClassNumbers(y, p, { out, target }) {
  if (y.length === p.length && y.at(-1) === 1) y = y.slice(0, -1);
  const shapes = `target.shape=${shapeText(y)}, output.shape=${shapeText(p)}`;
  const why =
    `Class numbers need a target of ${shapeText(out.slice(0, -1))}, the output ${shapeText(out)} without its last ` +
    `axis, classes; the target is ${shapeText(target)}.`;
  if (y.length !== p.length - 1) {
    const message = `Argument \`output\` must have rank (ndim) \`target.ndim - 1\`. Received: ${shapes}`;
    const fewer = y.length < p.length;
    const section = fewer ? "label-per-sample" : sameShape(y, p) ? "one-hot-labels" : "label-per-step";
    refuse(
      "ValueError",
      "loss",
      message,
      why,
      `errors/output-must-have-rank-target-ndim-minus-1/#${section}`,
    );
  }
  const axis = firstDifferent(y, p);
  if (axis >= 0) {
    const rule = "Arguments `target` and `output` must have the same shape up until the last dimension";
    const message = `${rule}: ${shapes}`;
    const section = y[axis] === 1 ? "label-per-sample" : "other-timesteps";
    refuse("ValueError", "loss", message, why, `errors/same-shape-up-until-the-last-dimension/#${section}`);
  }
  return { y, p, values: y };
}

/** The first axis on which two shapes are known to differ, or -1. */
function firstDifferent(a, b) {
  return a.findIndex((size, axis) => size !== null && b[axis] !== null && size !== b[axis]);
}

/** One batch: null if each prediction meets its own target under its own mask, else {why, trap}. Raises
 * where sizes clash only now. */
function runBatch({ y, p, values, weights, classes }, samples, story) {
  const [target, predictions] = [filledUp(y, samples), filledUp(p, samples)];
  let wrong = null;
  const loss = LOSSES[story.loss];
  if (loss.pairs === "broadcast") {
    const { shape, clash, axis } = broadcast(target, predictions);
    if (clash) {
      const message = `Incompatible shapes: ${bracket(target)} vs. ${bracket(predictions)}`;
      const late = "The batch size does not divide the samples, so TensorFlow finds this only while it runs.";
      const ofSteps = target.length < 3 ? "#label-per-sample" : "";
      const section = story.out.length < 3 ? "#number-per-sample" : ofSteps;
      const page = `errors/incompatible-shapes/${section}`;
      refuse(
        "InvalidArgumentError",
        "run",
        message,
        `${clashing(story, target, predictions, axis)} ${late}`,
        page,
      );
    }
    if (total(shape) !== total(target) || total(shape) !== total(predictions))
      wrong = sideRepeated(story, target, predictions, shape);
  } else if (loss.classes && predictions.at(-1) !== (classes === null ? samples : classes)) {
    wrong = lastTaken(story);
  }
  if (weights) {
    const [each, mask] = [filledUp(values, samples), filledUp(weights, samples)];
    const { shape, clash } = broadcast(each, mask);
    if (clash)
      refuse(
        "InvalidArgumentError",
        "run",
        `Incompatible shapes: ${bracket(each)} vs. ${bracket(mask)}`,
        maskTooLong(story, each, mask),
        "errors/incompatible-shapes/#sample-weight",
      );
    if (total(mask) !== 1 && (total(shape) !== total(mask) || total(shape) !== total(each)))
      wrong ??= { why: `${maskTooLong(story, each, mask)} The sizes agree by chance, so nothing is raised.` };
  }
  return wrong;
}

/** How the sentence names an axis of the target, and of the output after it gained or lost an axis of 1. */
function targetAxis(axis) {
  return axis === 0 ? "samples" : `axis ${axis}`;
}

function outputAxis({ names }, axis) {
  return names[axis] ?? "added axis";
}

function clashing(story, y, p, axis) {
  const [of_target, of_output] = [targetAxis(y.length + axis), outputAxis(story, p.length + axis)];
  return (
    `The loss lines up the last axes of target ${shapeText(story.target)} and output ${shapeText(story.out)}: ` +
    `the target's ${of_target}, ${y.at(axis)}, ${of_target === "samples" ? "meet" : "meets"} the output's ` +
    `${of_output}, ${p.at(axis)}.`
  );
}

function maskTooLong({ out, target }, values, mask) {
  return (
    `To meet the target ${shapeText(target)} the output ${shapeText(out)} loses its last axis: the loss ` +
    `holds ${shapeText(values)} values, and the mask ${shapeText(mask)} no longer lies on its own timesteps.`
  );
}

/** Which side is repeated along which axis, in a batch. */
function sideRepeated(story, y, p, shape) {
  const [ofTarget, ofOutput] = [[], []];
  shape.forEach((size, axis) => {
    const [inTarget, inOutput] = [axis - shape.length + y.length, axis - shape.length + p.length];
    if (size > 1 && (y[inTarget] ?? 1) === 1)
      ofTarget.push(`${size} times along the output's ${outputAxis(story, inOutput)}`);
    if (size > 1 && (p[inOutput] ?? 1) === 1)
      ofOutput.push(`${size} times along the target's ${targetAxis(inTarget)}`);
  });
  const parts = [
    ofTarget.length && `the target is repeated ${ofTarget.join(" and ")}`,
    ofOutput.length && `the output is repeated ${ofOutput.join(" and ")}`,
  ];
  const shift = p.length - y.length;
  const turned =
    shift > 0
      ? `, the target's samples on the output's ${outputAxis(story, shift)}`
      : shift < 0
        ? `, the output's samples on the target's axis ${-shift}`
        : "";
  const batch = y[0] === story.target[0] ? "" : "In a batch, ";
  return {
    why:
      `${batch}${batch ? "the" : "The"} loss compares target ${shapeText(y)} and output ${shapeText(p)} as ` +
      `${shapeText(shape)}${turned}: ${parts.filter(Boolean).join(", and ")}.`,
    trap: `traps/${repeatedTrap(story, y, p)}/`,
  };
}

function repeatedTrap({ target, out }, y, p) {
  if (target.length === 1 && out.length > 2) return "flat-target-against-a-time-axis";
  if (out.length === 2 && out[1] === 1 && target.length > 1) return "last-step-output-against-many-targets";
  const time = out.length === 3 && (y.at(y.length - 2) ?? 1) === 1 && p.length === 3 && p[1] > 1;
  // an output that has lost its last axis of 1 ends in its timesteps
  const last = out.length === 3 && p.length === 2 && y.at(-1) === 1 && p[1] > 1;
  return time || last || (y.length < p.length && out.length === 3)
    ? "target-broadcast-over-time"
    : "target-broadcast-over-features";
}

/** The output lost its class axis to a target without it. */
function lastTaken({ out, target, names }) {
  return {
    why:
      `To meet the target ${shapeText(target)} the output ${shapeText(out)} loses its last axis, classes, and ` +
      `its ${names.at(-2) ?? "samples"} are taken for classes.`,
    trap: "traps/output-with-one-class/#time",
  };
}

/** The target shapes that fit this loss: the output's own, and the same with or without a last axis of 1. */
export function fitting(out, forward, x, loss, batchSize) {
  const sparse = LOSSES[loss].pairs === "class numbers";
  const plain = sparse ? out.slice(0, -1) : out;
  const shapes = [plain];
  if (sparse) shapes.push([...plain, 1]);
  else if (plain.at(-1) === 1 && plain.length > 1) shapes.push(plain.slice(0, -1));
  return shapes.filter(
    (shape) => shape.length && judge(forward, x, shape, loss, batchSize).verdict.startsWith("ok"),
  );
}
