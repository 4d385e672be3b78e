/* In which order the rows of an array stand: `source.order` names the shuffle that it went through last. */

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
      why: "Samples and targets are shuffled each in an order of its own: shuffle both by one permutation.",
    });
}

/** Windows of rows that stand in any order. */
export function noticeTorn(m, torn) {
  if (torn)
    m.find({
      verdict: "silent-wrong",
      why: "The rows are shuffled before windows are cut, and no window is a piece of time: split with shuffle=False.",
    });
}
