/* What a layer gives: a tensor with its mask, and where a mask was lost before a layer that needs it. */

import { arr } from "./values.js";

/** Where an array comes from that a model has made of numbers. */
export const PREDICTED = { predicted: true };

export const result = (input, shape, mask, more = {}) =>
  arr(shape, {
    lib: input.lib === "kt" ? "kt" : "tf",
    dt: "f",
    mask,
    eager: input.eager,
    lost: input.lost,
    bare: input.bare,
    unmasks: input.unmasks,
    flat: false,
    one_step: input.one_step,
    source: input.eager ? PREDICTED : undefined,
    ...more,
  });

/** A layer that needs the mask behind one that dropped it. */
export function noticeLost(m, layer, input) {
  if (!input.lost || input.mask) return;
  m.trap(
    input.lost.startsWith("branch") ? "mask-lost-by-an-unmasked-branch" : "mask-lost-on-the-way",
    input.lost.startsWith("branch")
      ? `${input.lost.slice(7)} joins a branch with a mask and one without: ${layer.name} counts every padded timestep.`
      : `The mask is lost in ${input.lost} before ${layer.name} can use it: every padded timestep counts.`,
  );
}
