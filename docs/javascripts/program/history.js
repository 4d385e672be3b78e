/* What a KerasTensor came from: {node: {inputs, redo(values, m)}, at}. `redo` does the same on other tensors, for a model that is called and
 * for fit; `at` is the place among several outputs. */

import { itemsOf, list, tuple } from "./values.js";

export function withHistory(result, node, step = undefined) {
  const history = (at) => ({ node, at, inputs: node.inputs, step, unsure: node.unsure });
  if (result.k === "arr") return { ...result, history: history(null) };
  const items = itemsOf(result, 64);
  if (!items) return result;
  return (result.k === "tuple" ? tuple : list)(
    items.map((item, at) => (item.k === "arr" ? { ...item, history: history(at) } : item)),
  );
}

export const isSymbolic = (value) => value?.k === "arr" && value.lib === "kt";

/** The KerasTensors among values, lists of them too. */
export function symbolicOf(values) {
  return values
    .flatMap((value) => (isSymbolic(value) ? [value] : (value && itemsOf(value, 64)) || []))
    .filter(isSymbolic);
}

/** Whether what a call gives may come from other tensors too. */
export const unsure = ({ pos, kw }) =>
  [...pos, ...kw.values()].some((one) => (itemsOf(one, 64) ?? [one]).some(({ k }) => k === "?"));

/** A call whose arguments hold KerasTensors: `action(args)`, with its history. */
export function recorded(args, action) {
  const inputs = symbolicOf([...args.pos, ...args.kw.values()]);
  const result = action(args);
  if (!inputs.length || (result.k !== "arr" && result.k !== "list" && result.k !== "tuple")) return result;
  return withHistory(result, {
    inputs,
    unsure: unsure(args),
    redo: (values) => {
      const old = new Map(inputs.map((tensor, at) => [tensor, values[at]]));
      const replaced = (value) => {
        if (old.has(value)) return old.get(value);
        const items = value && itemsOf(value, 64);
        return items?.some((item) => old.has(item))
          ? (value.k === "tuple" ? tuple : list)(items.map(replaced))
          : value;
      };
      return action({
        ...args,
        pos: args.pos.map(replaced),
        kw: new Map([...args.kw].map(([key, value]) => [key, replaced(value)])),
      });
    },
  });
}
