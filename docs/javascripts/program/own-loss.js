/* A loss function of the program that compile was given: what fit calls it with, and what raises in it. */

import { sameRank } from "../rules/sizes.js";
import { isSym } from "../rules/symbols.js";
import { callFunction } from "./functions.js";
import { builtFor } from "./fit-trace.js";
import { arr } from "./values.js";

/** Its call on a batch. Batches of more than one size leave the axis open from the first. */
export function callOwnLoss(m, { model, samples, batch, call, given }, loss, out, target) {
  if (loss?.k !== "fn" || model.compiled.eager || !out.shape?.length || !target.shape?.length) return;
  const size = builtFor(call, given, samples, batch);
  // Keras takes away a last axis of 1, or adds it, before it calls a function
  const tensors = sameRank([size, ...target.shape.slice(1)], [size, ...out.shape.slice(1)]).map((shape) =>
    arr(shape, { lib: "tf", mask: null }),
  );
  const { unseen } = m;
  m.tracing = (m.tracing ?? 0) + 1;
  if (m.relaxed || isSym(size)) m.unseen++;
  try {
    const found = callFunction(m, loss, { pos: tensors, kw: new Map(), open: false });
    if (found.k === "none" && !/"t":"(?:Return|Broken|Raise)"/.test(JSON.stringify(loss.body)))
      m.raise(
        "ValueError",
        "None values not supported.",
        `${loss.name} returns nothing.`,
        "errors/none-values-not-supported/#loss-without-return",
      );
  } finally {
    m.tracing--;
    m.unseen = unseen;
  }
}
