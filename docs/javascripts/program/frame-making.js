/* pandas: frames that its functions make: of files, of dictionaries, of other frames. */

import { add, fresh, isNumber, isSym, same, showShape } from "../rules/symbols.js";
import { bound } from "./arguments.js";
import { plainTuple, toArray } from "./arrays.js";
import { axisNamed, frame, textsOf } from "./frames.js";
import { need } from "./questions.js";
import { itemsOf, lengthOf, list, num, placeOf, str, unknown, whole } from "./values.js";

const READERS = [
  "read_csv",
  "read_excel",
  "read_table",
  "read_json",
  "read_parquet",
  "read_sql",
  "read_pickle",
  "read_hdf",
  "read_feather",
  "read_html",
];

export const frameFunctions = new Map();
for (const name of READERS) {
  frameFunctions.set(`pandas.${name}`, (_, args) => {
    const used = args.kw.get("usecols");
    const names = args.kw.get("names");
    const columns = names ? textsOf(names) : null;
    const width = args.kw.has("index_col") ? undefined : (used ? itemsOf(used) : columns)?.length;
    return frame([fresh(), width ?? fresh()], { what: `pd.${name}`, columns });
  });
}
frameFunctions.set("pandas.DataFrame", (m, args) => {
  const data = args.pos[0] ?? args.kw.get("data");
  const columns = args.kw.get("columns");
  const names = columns ? textsOf(columns) : null;
  const index = args.kw.get("index");
  if (!data && !args.open)
    return frame([index ? (lengthOf(index) ?? fresh()) : 0, columns ? (lengthOf(columns) ?? fresh()) : 0], {
      columns: columns ? names : [],
    });
  if (!data) return unknown();
  const rows = data.k === "list" ? data.runs.of.map(({ v }) => v) : [];
  const keys = rows.map((row) => (row.k === "dict" && !row.open ? [...row.map.keys()] : null));
  if (keys[0] && keys.every((own) => own?.join() === keys[0].join())) {
    const own = names ?? keys[0].map((key) => key.slice(2));
    return frame([lengthOf(data), own.length], { columns: own });
  }
  if (data.k === "dict" && !data.open) {
    const own = [...data.map.keys()].map((key) => key.slice(2));
    if (columns || index)
      return frame(
        [(index && lengthOf(index)) ?? fresh(), columns ? (lengthOf(columns) ?? fresh()) : own.length],
        { columns: columns ? names : own },
      );
    const given = [...data.map.values()];
    checkColumns(m, given);
    const arrays = given.map((value) => toArray(m, value));
    const first = arrays.map((array) => array?.shape?.[0]).find((size) => size !== undefined);
    const kinds = arrays.map((array) => array?.dt);
    return frame([first ?? fresh(), own.length], {
      lists: new Map(given.map((value, at) => [own[at], value.k === "list" ? { ...value } : undefined])),
      mixed: kinds.includes("s") && kinds.some((kind) => kind === "f" || kind === "i"),
      columns: own,
    });
  }
  need(m, data);
  const array = toArray(m, data);
  if (array?.shape?.length > 2)
    m.raise(
      "ValueError",
      `Must pass 2-d input. shape=${plainTuple(array.shape)}`,
      `A DataFrame has rows and columns, and gets ${showShape(array.shape)}.`,
    );
  const wide = array?.shape?.length === 1 ? 1 : array?.shape?.[1];
  if (names && isNumber(wide) && names.length !== wide && data.k === "arr")
    m.raise(
      "ValueError",
      `Shape of passed values is ${plainTuple(array.shape)}, indices imply`,
      `${names.length} columns are named, and the array has ${wide}.`,
    );
  if (!array?.shape)
    return frame([fresh(), names?.length ?? fresh()], { what: "pd.DataFrame", columns: names });
  return frame(array.shape.length === 1 ? [array.shape[0], 1] : array.shape, {
    columns: names,
    numbered: data.k === "arr" && !index,
  });
});
/** Columns have one axis each, and as many rows as the others. */
function checkColumns(m, columns) {
  const wide = columns.find(({ k, lib, shape }) => k === "arr" && lib === "np" && shape?.length > 1);
  if (wide)
    m.raise(
      "ValueError",
      "Per-column arrays must each be 1-dimensional",
      `A column takes one axis, and gets ${showShape(wide.shape)}: take values[:, 0].`,
      "errors/could-not-broadcast-input-array/#axis-of-size-one",
    );
  const plain = columns.filter(({ k }) => k === "arr" || k === "list");
  const counts = plain.map(lengthOf).filter(isNumber);
  if (counts.some((count) => count !== counts[0]))
    m.raise(
      "ValueError",
      "All arrays must be of the same length",
      `The columns have ${[...new Set(counts)].join(" and ")} rows.`,
      "errors/could-not-broadcast-input-array/#predictions-into-a-plot",
    );
}

frameFunctions.set("pandas.Series", (m, args) => {
  const array = args.pos[0] && toArray(m, args.pos[0]);
  return array?.shape?.length === 1 ? frame(array.shape) : unknown();
});
frameFunctions.set("pandas.concat", (_m, args) => {
  const parts = args.pos[0] && itemsOf(args.pos[0]);
  if (!parts?.every((part) => part.k === "frame")) return frame([fresh(), fresh()]);
  const axis = axisNamed(args.pos[1] ?? args.kw.get("axis"));
  const width = (part) => (part.shape.length === 1 ? 1 : part.shape[1]);
  const alike = (sizes) => (sizes.every((size) => same(size, sizes[0])) ? sizes[0] : fresh());
  // rows that differ are laid side by side by their index, columns that differ by their names
  if (axis === 1)
    return frame([alike(parts.map(({ shape }) => shape[0])), parts.map(width).reduce(add)], {
      columns: parts.every(({ columns }) => columns) ? parts.flatMap(({ columns }) => columns) : null,
    });
  if (axis !== 0 || parts.some(({ shape }) => shape.length !== parts[0].shape.length))
    return frame([fresh(), fresh()]);
  return frame([
    parts.map(({ shape }) => shape[0]).reduce(add),
    ...(parts[0].shape.length === 1 ? [] : [alike(parts.map(width))]),
  ]);
});
for (const name of ["get_dummies", "pivot_table", "crosstab"])
  frameFunctions.set(`pandas.${name}`, () => frame([fresh(), fresh()]));
frameFunctions.set("pandas.to_datetime", (_, args) => args.pos[0] ?? unknown());
/** How many of a fixed step lie between two days that are written as numbers; NaN for others. */
function stepsBetween(start, end, freq) {
  const [, many, unit] = /^(\d*)(D|h|min|s)$/.exec(freq ? freq.v : "D") ?? [];
  const [from, to] = [start, end].map((day) =>
    /^\d{4}-\d\d-\d\d$/.test(day?.v) ? Date.parse(day.v) : Number.NaN,
  );
  return Math.floor((to - from) / (many || 1) / { D: 864e5, h: 36e5, min: 6e4, s: 1e3 }[unit]) + 1;
}
frameFunctions.set("pandas.date_range", (_, args) => {
  const [start, end, periods, freq] = bound(args, "start", "end", "periods", "freq");
  const plain = !args.kw.has("inclusive") && !args.kw.has("tz");
  const count = periods && periods.k !== "none" ? whole(periods) : plain && stepsBetween(start, end, freq);
  return frame([count > 0 || isSym(count) ? count : fresh()], { index: true });
});

/** Methods of a table's columns. */
export function labelsMethod(self, name, value) {
  const [names, others] = [self, value].map((one) => one && itemsOf(one)?.map(({ v }) => v));
  if (name === "tolist" || name === "to_list") return { k: "list", runs: self.runs };
  if (!["difference", "drop"].includes(name) || !names || names.includes(null))
    return name === "get_loc" ? num(placeOf(self, value)) : unknown();
  const left = value?.k === "str" ? [value.v] : others;
  if (!left || left.includes(null)) return unknown();
  const found = names.filter((one) => !left.includes(one));
  return { ...list((name === "difference" ? found.sort() : found).map(str)), labels: true };
}
