/* In which order the rows of an array stand: `source.order` names the shuffle that it went through last. */

import { add, atLeast } from "../rules/symbols.js";
import { NONE, alike, whole } from "./values.js";

/** The source of what is shuffled. `seed`: as its shuffle names it; two shuffles of one seed may do the same. */
export function shuffledBy(m, source, seed) {
  m.orders = (m.orders ?? 0) + 1;
  return { ...source, order: m.seeds > 1 ? undefined : (seed ?? m.orders) };
}

/** random_state= of scikit-learn, and what may be one; undefined where each call has an order of its own. */
export const seedOf = (args) => {
  const seed = args.kw.get("random_state");
  return seed && seed.k !== "none" ? `s${seed.v}` : undefined;
};

/** Samples and targets that were shuffled apart. */
export function noticeOrders(m, parts) {
  const orders = parts.map((part) => part?.source?.order).filter(Boolean);
  if (orders.some((order) => order !== orders[0]))
    m.find({
      verdict: "silent-wrong",
      why: "Samples and targets are shuffled apart: shuffle both by one permutation.",
    });
}

export const HELD = "Each window holds its own target.";

/** Windows that hold their own target, each cut in one turn of a loop. */
export function noticeHeld(m, [x, y]) {
  if (!x || x.of !== y?.of) return;
  const [rows, columns, row, column] = [x, y].flatMap(({ at }) => [...(at.items ?? [at]), NONE].slice(0, 2));
  const all = columns.k === "none" || (columns.start?.k === "none" && columns.stop.k === "none");
  if (rows.k !== "slice" || row.k !== "num" || !(all || alike(columns, column))) return;
  const [start, stop] = [whole(rows.start), whole(rows.stop)];
  if (start !== undefined && atLeast(row.v, start) && stop !== undefined && atLeast(stop, add(row.v, 1)))
    m.trap("label-off-by-k", HELD);
}

/** Windows of rows that stand in any order. */
export function noticeTorn(m, torn) {
  if (torn)
    m.find({
      verdict: "silent-wrong",
      why: "The rows are shuffled before windows are cut: split with shuffle=False.",
    });
}
