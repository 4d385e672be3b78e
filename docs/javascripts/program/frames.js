/* pandas: frames and their columns, as far as a shape tells. {k: "frame", shape, columns: names or null, column: whether it is one column;
 * lists: name -> what the program has put there; held: that of one column} */

import { add, fresh, isNumber, minus, times } from "../rules/symbols.js";
import { groupby } from "./frame-groups.js";
import { flag } from "./arguments.js";
import { sliceBounds } from "./array-index.js";
import { call } from "./calls.js";
import { iterate } from "./iterate.js";
import { shuffledBy } from "./orders.js";
import { need } from "./questions.js";
import { refuseColumns, refuseDrop } from "./refusals.js";
import {
  ELLIPSIS,
  NONE,
  anyOf,
  arr,
  entryOf,
  itemsOf,
  lengthOf,
  list,
  num,
  repeated,
  runs,
  sizeValue,
  str,
  tuple,
  unknown,
  whole,
} from "./values.js";

export const frame = (shape, more = {}) => ({
  k: "frame",
  shape,
  columns: null,
  column: shape?.length === 1,
  ...more,
});

/** 0 or 1, by number or by name; undefined where it is not known. */
export function axisNamed(value) {
  if (!value) return 0;
  if (value.k === "str") return { index: 0, rows: 0, columns: 1 }[value.v];
  return whole(value);
}

/** Names of columns without those that are taken out; null where they are not known. */
function columnsWithout(columns, taken) {
  const names = taken?.k === "str" ? [taken.v] : taken && textsOf(taken);
  return columns && names?.every((name) => columns.includes(name))
    ? columns.filter((name) => !names.includes(name))
    : null;
}

/** What stands in a frame's columns changes. */
export function forgetCells(m, object) {
  m.set(object, "lists", undefined);
  m.set(object, "held", undefined);
}

export function textsOf(value) {
  const items = itemsOf(value);
  return items?.every((item) => item.k === "str" && item.v !== null) ? items.map(({ v }) => v) : null;
}

/** Cells are single values, but where the program has put lists or arrays there. */
function values(object) {
  const lists = object.held && ["list", "tuple", "arr"].includes(anyOf(object.held)?.k);
  return arr(object.shape, {
    dt: lists || object.mixed ? "o" : (object.dt ?? null),
    root: object.root,
    cells: !lists,
    source: object.source,
    cut: object.cut ?? { of: object, at: ELLIPSIS },
    held: lists ? object.held : undefined,
  });
}

export function frameAttribute(m, object, name) {
  if (object.k === "iloc") return { k: "method", self: object, name };
  need(m, object);
  switch (name) {
    case "values":
      return values(object);
    case "shape":
      return object.shape ? tuple(object.shape.map(sizeValue)) : unknown();
    case "iloc":
    case "loc":
    case "iat":
    case "at":
      return { k: "iloc", of: object, places: name === "iloc" };
    case "T":
      return object.shape.length === 2 ? frame([object.shape[1], object.shape[0]]) : object;
    case "columns":
      return object.columns
        ? { ...list(object.columns.map(str)), labels: true }
        : { k: "list", runs: runs([{ n: object.shape[1] ?? fresh(), v: str(null) }]), labels: true };
    case "index":
      return frame([object.shape[0]], { index: true });
    case "size":
      return num(null);
    case "ndim":
      return num(object.shape.length);
    case "empty":
      return { k: "bool", v: null };
    default:
      if (METHODS.has(name)) return { k: "method", self: object, name };
      // df.Close is a column, where it is no method
      if (
        object.shape?.length === 2 &&
        (object.columns?.includes(name) || (/^[A-Z]/.test(name) && !object.columns))
      )
        return frame([object.shape[0]], { root: undefined });
      return { k: "method", self: object, name };
  }
}

/** df.level: a name that is no method of pandas, and is not called, is a column. */
export function columnOf(value) {
  return value.k === "method" &&
    value.self.k === "frame" &&
    value.self.shape?.length === 2 &&
    !METHODS.has(value.name)
    ? frame([value.self.shape[0]])
    : value;
}

/** A column that is read is one that the frame has. */
function noteRead(m, frame_, names) {
  if (names.some((name) => !frame_.read?.has(name)))
    m.set(frame_, "read", new Set([...(frame_.read ?? []), ...names]));
}

/** df["a"], df[["a", "b"]], df[mask], df[1:], df.iloc[...], df.loc[...] */
export function indexFrame(m, object, at) {
  const own = object.k === "iloc" ? object.of : object;
  need(m, own);
  if (!own.shape) return unknown();
  refuseColumns(m, object, at, own, object.places);
  const [rows, columns] = own.shape;
  const kept = { rolling: own.rolling, source: own.source, cut: { of: own, at } };
  if (object.k !== "iloc") {
    if (at.k === "num" && own.shape.length === 1) return num(null, true);
    if (at.k === "str") {
      if (own.shape.length === 1) return unknown();
      if (own.columns && at.v !== null && !own.columns.includes(at.v) && !own.root) return unknown();
      noteRead(m, own, [at.v]);
      return frame([rows], { held: own.lists?.get(at.v), ...kept });
    }
    if (at.k === "list") {
      const count = lengthOf(at);
      noteRead(m, own, textsOf(at) ?? []);
      return own.shape.length === 2
        ? frame([rows, count ?? fresh()], { columns: textsOf(at), ...kept })
        : unknown();
    }
    if (at.k === "slice")
      return frame([sliceBounds(m, at, rows)?.count ?? fresh(), ...own.shape.slice(1)], {
        columns: own.columns,
      });
    if ((at.k === "arr" && at.dt === "b") || at.k === "frame") {
      const left = fresh(0, rows);
      const held = own.held && repeated(left, entryOf(own.held));
      return frame([left, ...own.shape.slice(1)], { columns: own.columns, held });
    }
    return unknown();
  }
  const items = at.k === "tuple" ? at.items : [at];
  const shape = [];
  for (const [axis, size] of [rows, columns].entries()) {
    if (axis >= own.shape.length) break;
    const item = items[axis];
    if (!item) shape.push(size);
    else if (item.k === "slice") {
      const plain = item.start.k === "none" && item.stop.k === "none";
      const bounds = object.places || plain ? sliceBounds(m, item, size) : null;
      shape.push(bounds?.count ?? fresh());
    } else if (item.k === "list") shape.push(lengthOf(item) ?? fresh());
    else if (item.k === "num" && object.places) continue;
    else if (item.k === "str" && axis === 1) continue;
    else if ((item.k === "arr" && item.dt === "b") || item.k === "frame") shape.push(fresh(0, size));
    else if (item.k === "arr" && item.shape?.length === 1) shape.push(item.shape[0]);
    else return unknown();
  }
  if (!shape.length) return num(null, true);
  return frame(shape, { columns: shape.length === 2 && items.length === 1 ? own.columns : null });
}

const KEPT = new Set(
  "interpolate fillna ffill bfill abs round clip copy astype reset_index_ set_axis rename sort_values sort_index apply_ map replace shift cumsum pct_change rank isin between isnull isna notna infer_objects convert_dtypes str dt sample_ diff".split(
    " ",
  ),
);
// what waits for a mean or the like: on as many rows, or on one for each period
const ROLLING = new Set(["rolling", "ewm", "expanding", "resample"]);
const COUNTED = new Set("mean std var min max sum median count quantile".split(" "));
const METHODS = new Set([
  ...KEPT,
  ...ROLLING,
  ...COUNTED,
  ..."to_frame add_prefix add_suffix to_numpy head tail dropna drop describe info plot hist corr groupby pivot pivot_table melt assign merge join apply set_index reset_index to_csv unique value_counts nunique tolist items iterrows pop insert transpose append query sample iloc loc to_list filter select_dtypes agg duplicated drop_duplicates".split(
    " ",
  ),
]);

export function frameMethod(m, object, name, args) {
  if (object.k === "iloc") return unknown();
  need(m, object);
  const [rows, ...rest] = object.shape ?? [fresh(), fresh()];
  const inplace = flag(args.kw.get("inplace")) === true;
  if (inplace || /^(?:update|insert)$/.test(name)) forgetCells(m, object);
  const done = (shape, more = {}) => {
    const source = name.startsWith("sort") ? undefined : object.source;
    if (!inplace) return frame(shape, { columns: object.columns, source, ...more });
    m.set(object, "shape", shape);
    m.set(object, "source", source);
    if ("columns" in more) m.set(object, "columns", more.columns);
    return NONE;
  };
  if (ROLLING.has(name))
    return frame([name === "resample" ? fresh() : rows, ...rest], { columns: object.columns, rolling: true });
  if (object.rolling && name === "agg" && args.pos[0]?.k !== "str") return unknown();
  if (object.rolling && (COUNTED.has(name) || name === "apply" || name === "agg"))
    return frame([rows, ...rest], { columns: object.columns });
  if ((name === "apply" || name === "map") && !rest.length && args.pos[0] && object.held) {
    const over = iterate(m, object.held);
    const each = call(m, args.pos[0], { pos: [over.any()], kw: new Map(), open: false });
    return frame([rows], { held: repeated(rows, each) });
  }
  // several shifts lie side by side
  if (name === "shift" && (args.pos[0] ?? args.kw.get("periods") ?? NONE).k === "list") return unknown();
  if (KEPT.has(name))
    return done([rows, ...rest], /^(?:rename|set_axis)$/.test(name) ? { columns: null } : {});
  switch (name) {
    case "to_numpy":
      return values(object);
    case "to_frame":
      return frame([rows, 1]);
    case "add_prefix":
    case "add_suffix": {
      const own = args.pos[0]?.v;
      const renamed = (one) => (name === "add_prefix" ? own + one : one + own);
      return frame([rows, ...rest], { columns: (own && object.columns?.map(renamed)) || null });
    }
    case "tolist":
    case "to_list":
      if (object.held) return object.held;
      return repeated(rows, num(null, true));
    case "head":
    case "tail": {
      const count = args.kw.size ? undefined : args.pos[0] ? whole(args.pos[0]) : 5;
      if (!isNumber(count) || !isNumber(rows)) return frame([fresh(), ...rest], { columns: object.columns });
      const taken = count < 0 ? Math.max(rows + count, 0) : Math.min(count, rows);
      return frame([taken, ...rest], { columns: object.columns });
    }
    case "dropna":
      return axisNamed(args.pos[0] ?? args.kw.get("axis")) === 0
        ? done([fresh(0, rows), ...rest])
        : done([rows, fresh()], { columns: null });
    case "merge": {
      const [other] = args.pos;
      const on = args.kw.get("on");
      const keys = on?.k === "str" ? 1 : on ? lengthOf(on) : undefined;
      return other?.k === "frame" && other.shape?.length === 2 && isNumber(keys)
        ? frame([fresh(), minus(add(rest[0] ?? fresh(), other.shape[1]), keys)])
        : frame([fresh(), fresh()]);
    }
    case "filter": {
      const names = args.pos[0] ?? args.kw.get("items");
      if (rest.length !== 1 || args.kw.has("axis") || args.pos.length > 1) return unknown();
      return frame([rows, (names?.k === "list" && lengthOf(names)) || fresh()], {
        columns: names ? textsOf(names) : null,
      });
    }
    case "melt": {
      const ids = args.pos[0] ?? args.kw.get("id_vars");
      const kept = !ids || ids.k === "none" ? 0 : ids.k === "str" ? 1 : lengthOf(ids);
      if (args.pos.length > 1 || args.kw.has("value_vars") || !isNumber(kept) || !rest.length)
        return unknown();
      return frame([times(rows, minus(rest[0], kept)), kept + 2]);
    }
    case "select_dtypes":
      return frame([rows, fresh()]);
    case "groupby":
      return groupby(object, args);
    case "pivot":
    case "pivot_table":
      return frame([fresh(), fresh()]);
    case "nunique":
      return object.column ? num(fresh()) : unknown();
    case "value_counts":
      return object.column ? frame([fresh()]) : unknown();
    case "assign": {
      const added = [...args.kw.keys()].filter((one) => !object.columns?.includes(one));
      return object.columns && !args.open
        ? frame([rows || fresh(), add(rest[0], added.length)], { columns: [...object.columns, ...added] })
        : frame([rows || fresh(), fresh()]);
    }
    case "duplicated":
      return frame([rows]);
    case "drop_duplicates":
    case "query":
    case "mode":
      return done([fresh(), ...rest]);
    case "sample": {
      const count = args.kw.has("frac") ? undefined : whole(args.pos[0] ?? args.kw.get("n") ?? num(1));
      const all = args.kw.get("frac")?.v === 1;
      return done([all ? rows : (count ?? fresh()), ...rest], { source: shuffledBy(m) });
    }
    case "pop":
      removeColumn(m, object, args.pos[0]);
      return frame([rows]);
    case "insert":
      m.set(object, "shape", [rows || fresh(), add(rest[0] ?? fresh(), 1)]);
      m.set(object, "columns", null);
      return NONE;
    case "drop": {
      const labels = args.kw.get("columns") ?? args.pos[0] ?? args.kw.get("labels");
      const axis = args.kw.has("columns") ? 1 : axisNamed(args.pos[1] ?? args.kw.get("axis"));
      refuseDrop(m, object, labels, axis, args);
      const both = args.kw.has("columns") && (args.kw.has("index") || args.kw.has("errors"));
      const count = both ? undefined : labels?.k === "str" ? 1 : labels ? lengthOf(labels) : undefined;
      const width = count === undefined ? fresh() : minus(rest[0] ?? fresh(), count);
      if (axis === 1)
        return done([both ? fresh() : rows, width], {
          columns: columnsWithout(object.columns, !both && labels),
        });
      return axis === 0
        ? done([fresh(), ...rest])
        : done(
            object.shape.map(() => fresh()),
            { columns: null },
          );
    }
    case "set_index": {
      const keys = args.pos[0] ?? args.kw.get("keys");
      const own = keys?.k === "str" ? 1 : keys?.k === "list" ? lengthOf(keys) : undefined;
      const width = own === undefined || args.kw.has("drop") ? fresh() : minus(rest[0] ?? fresh(), own);
      return done([rows, width], { columns: columnsWithout(object.columns, own && keys) });
    }
    case "reset_index":
      return flag(args.kw.get("drop")) === true
        ? done([rows, ...rest])
        : done([rows, rest.length ? add(rest[0], 1) : fresh()], { columns: null });
    case "transpose":
      return frame([...(object.shape ?? [])].reverse());
    case "iterrows": // a row holds one value for each column
      return repeated(rows, tuple([{ ...unknown(), cell: true }, frame([...rest])]));
    case "unique":
      return arr([fresh(1)], { dt: null });
    default: {
      if (COUNTED.has(name) && !args.pos.length && !args.kw.size)
        return object.column ? num(null, true) : frame([rest[0] ?? fresh()], { of: rest[0] });
      const axis =
        COUNTED.has(name) && args.pos.length + args.kw.size === 1
          ? (args.pos[0] ?? args.kw.get("axis"))
          : null;
      if (axis && name !== "quantile" && rest.length && axisNamed(axis) === 0)
        return frame([rest[0]], { of: rest[0] });
      // along each row
      if (COUNTED.has(name) && rest.length && axisNamed(args.pos[0] ?? args.kw.get("axis")) === 1)
        return frame([rows]);
      if (COUNTED.has(name)) return unknown();
      return ["plot", "info", "hist", "to_csv"].includes(name) ? NONE : unknown();
    }
  }
}

/** `del df["a"]` and `df.pop("a")` */
export function removeColumn(m, object, name) {
  const [rows, columns] = object.shape ?? [];
  if (columns === undefined) return;
  m.set(object, "shape", [rows, minus(columns, 1)]);
  m.set(object, "columns", object.columns?.filter((one) => one !== name?.v) ?? null);
}

/** Methods of other things of libraries: scalers, tokenizers, files. */
export function objectMethod(m, object, name, args) {
  return (
    object.methods?.[name]?.(m, args, object) ??
    (object.type === "file" || object.type === "context" ? { ...unknown(), what: "" } : unknown())
  );
}
