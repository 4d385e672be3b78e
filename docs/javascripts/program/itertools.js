/* Python's itertools, as far as their lists are known. */

import { times } from "../rules/symbols.js";
import { iterate } from "./iterate.js";
import { appended, itemsOf, list, repeated, runs, tuple, unknown } from "./values.js";

export const itertoolsFunctions = new Map();

/** What is run over as a list of its entries, or null. */
function entries(m, value) {
  const over = iterate(m, value);
  return over.at && over.count <= 64 ? Array.from({ length: over.count }, (_, at) => over.at(at)) : null;
}

itertoolsFunctions.set("itertools.product", (m, args) => {
  if (args.kw.size) return unknown();
  const parts = args.pos.map((value) => entries(m, value));
  if (!parts.includes(null) && parts.reduce((all, { length }) => all * length, 1) <= 512)
    return list(
      parts.reduce((all, part) => all.flatMap((row) => part.map((one) => [...row, one])), [[]]).map(tuple),
    );
  const overs = args.pos.map((value) => iterate(m, value));
  if (overs.some(({ count }) => count === null || count === undefined)) return unknown();
  return repeated(overs.map(({ count }) => count).reduce(times), tuple(overs.map(({ any }) => any())));
});

const chained = (parts) => {
  if (!parts?.every(({ k }) => k === "list" || k === "tuple")) return unknown();
  const all = parts.map((one) => (one.k === "list" ? one : list(one.items)));
  return {
    k: "list",
    runs: runs(all.flatMap((one) => one.runs.of).reduce((of, { n, v }) => appended(of, n, v), [])),
  };
};
itertoolsFunctions.set("itertools.chain", (_m, args) => chained(args.pos));
itertoolsFunctions.set("itertools.chain.from_iterable", (_m, args) =>
  chained(args.pos[0] && itemsOf(args.pos[0], 512)),
);
