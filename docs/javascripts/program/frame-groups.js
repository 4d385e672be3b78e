/* pandas' groupby: rows of a frame by the values of a column, as far as a shape tells. */

import { fresh, isNumber, minus } from "../rules/symbols.js";
import { bound } from "./arguments.js";
import { call } from "./calls.js";
import { frame, textsOf } from "./frames.js";
import { arr, entryOf, itemsOf, lengthOf, listsOf, num, repeated, tuple, unknown } from "./values.js";

const EACH_GROUP = "first last mean std var min max sum median count nunique prod quantile".split(" ");
const EACH_ROW = "transform cumcount diff fillna ffill bfill shift cumsum pct_change rank".split(" ");

/** `of`: the frame; `columns`: the names of those that are asked for, null for all of them. */
function groups(of, keys, columns = null, width = null) {
  const sizes = (rows) => [rows, ...(width ?? [])];
  const chosen = (rows) => frame(sizes(rows), { columns });
  const methods = Object.fromEntries([
    ...EACH_GROUP.map((name) => [name, () => chosen(fresh(1, of.shape[0]))]),
    ...EACH_ROW.map((name) => [
      name,
      () => (name === "cumcount" ? frame([of.shape[0]]) : chosen(of.shape[0])),
    ]),
    // a function of each group: baskets of ids as lists
    ...["apply", "agg"].map((name) => [
      name,
      (m, args) => {
        const [f] = args.pos;
        if (width?.length !== 0 || !f || f.k === "str" || f.k === "list" || f.k === "dict") return unknown();
        const each = call(m, f, { pos: [frame([fresh(1)])], kw: new Map(), open: false });
        return frame([fresh(1, of.shape[0])], {
          held: each.k === "list" ? repeated(fresh(), listsOf(entryOf(each))) : undefined,
        });
      },
    ]),
    ["size", () => frame([fresh(1, of.shape[0])])],
    ["get_group", () => frame([fresh(1, of.shape[0]), ...of.shape.slice(1)], { columns: of.columns })],
  ]);
  return {
    k: "obj",
    type: "groups",
    methods,
    attrs: { ngroups: num(fresh(1, of.shape[0])) },
    index: (at) => {
      const names = textsOf(at);
      if (at.k === "str") return groups(of, keys, null, []);
      return at.k === "list" ? groups(of, keys, names, [lengthOf(at) ?? fresh()]) : unknown();
    },
    // one group: its key and its rows
    each: () =>
      tuple([
        keys === 1 ? arr([], { dt: null, scalar: true }) : tuple(new Array(keys).fill(unknown())),
        methods.get_group(),
      ]),
  };
}

export function groupby(of, args) {
  const [by] = bound(args, "by");
  const keys = by?.k === "str" ? 1 : by?.k === "list" ? itemsOf(by)?.length : undefined;
  if (of.shape?.length !== 2 || !isNumber(keys) || args.kw.has("as_index") || args.kw.has("axis"))
    return unknown();
  const names = by.k === "str" ? [by.v] : textsOf(by);
  const columns = of.columns && names ? of.columns.filter((name) => !names.includes(name)) : null;
  return groups(of, keys, columns, [minus(of.shape[1], keys)]);
}
