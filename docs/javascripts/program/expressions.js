/* Expressions of the program: each gives a value of values.js, and `unknown()` where it is not understood. */

import { fresh, isNumber, now, supposing, times } from "../rules/symbols.js";
import { attribute } from "./attributes.js";
import { call } from "./calls.js";
import { columnOf } from "./frames.js";
import { anyYield } from "./functions.js";
import { index } from "./indexing.js";
import { iterate } from "./iterate.js";
import { loopComprehension } from "./comprehensions.js";
import { Yielded } from "./machine.js";
import { compare, operate } from "./operators.js";
import { asked } from "./questions.js";
import { yesOrNo } from "./refusals.js";
import { scrubbed } from "./turns.js";
import {
  ELLIPSIS,
  NONE,
  appended,
  arr,
  bool,
  dict,
  itemsOf,
  join,
  keyOf,
  lib,
  list,
  num,
  runs,
  setOf,
  str,
  tuple,
  unknown,
} from "./values.js";

const BUILTINS = new Set(
  (
    "abs all any bool bytes callable dict dir divmod enumerate filter float format frozenset getattr hasattr hash id input int isinstance iter len list map max min next " +
    "object open ord chr pow print property range repr reversed round set setattr delattr exec globals slice sorted staticmethod classmethod str sum super tuple type vars xrange zip unicode " +
    "Exception ValueError TypeError KeyError IndexError RuntimeError NotImplementedError AssertionError AttributeError ImportError StopIteration ZeroDivisionError"
  ).split(" "),
);

/* Names that are known where their import is not pasted. */
const MEANT = { __proto__: null, np: "numpy", tf: "tensorflow", keras: "keras" };
const KERAS = /^(?:Seq|Inp|LSTM|GRU|Dense|Drop|Bi|Emb)/;

export function evaluate(m, node) {
  m.step();
  const read = EXPRESSIONS[node.t];
  return read ? read(m, node) : unknown();
}

const EXPRESSIONS = {
  Name: (m, { name }) => {
    const found = m.lookup(name);
    if (found !== undefined) return found;
    if (name === "True" || name === "False") return bool(name === "True");
    if (BUILTINS.has(name)) return lib(`builtins.${name}`);
    const paths = m.stars ?? (KERAS.test(name) ? ["keras", "keras.layers"] : []);
    const star = paths.map((path) => m.resolve(`${path}.${name}`)).find(Boolean);
    if (star) return star;
    if (name.startsWith("__")) return name === "__name__" ? str("__main__") : str(null);
    // a name that the pasted part does not define
    if (MEANT[name]) return lib(MEANT[name]);
    const value = asked(m, m.root(name, ""));
    m.globals.set(name, value);
    return value;
  },
  Num: (_, { value, float }) => num(Number.isSafeInteger(value) || float ? value : null, float),
  Str: (_, { value }) => str(value),
  FStr: (m, { parts }) => {
    const texts = parts.map((part) => {
      if (part === null || typeof part === "string") return part;
      if (part.t === "Width") {
        const { v, k, float } = evaluate(m, part.value);
        return k === "num" && isNumber(v) && v >= 0 && !float ? String(v).padStart(part.width, "0") : null;
      }
      const value = evaluate(m, part);
      if (value.k === "str") return value.v;
      return value.k === "num" && isNumber(value.v) && !value.float ? String(value.v) : null;
    });
    return str(
      texts.includes(null) ||
        texts.some((text) => text.includes("\\") || text.includes("{{") || text.includes("}}"))
        ? null
        : texts.join(""),
    );
  },
  Const: (_, { value }) => (value === null ? NONE : bool(value)),
  Ellipsis: () => ELLIPSIS,
  Tuple: (m, node) => sequence(m, node, tuple),
  List: (m, node) => sequence(m, node, list),
  Set: (m, { items }) => {
    const values = items.map((item) => evaluate(m, item));
    return setOf(values);
  },
  Dict: (m, { entries }) => {
    const made = dict();
    for (const { key, value } of entries) {
      const held = evaluate(m, value);
      if (key === null) {
        if (held.k === "dict") for (const [own, entry] of held.map) made.map.set(own, entry);
        if (held.k !== "dict" || held.open) made.open = true;
        continue;
      }
      const own = keyOf(evaluate(m, key));
      own === null ? (made.open = true) : made.map.set(own, held);
    }
    return made;
  },
  Attr: (m, node) => attribute(m, evaluate(m, node.object), node.name),
  Sub: (m, node) => {
    const object = evaluate(m, node.object);
    const at = evaluateIndex(m, node.index);
    m.line = node.line;
    return index(m, object, at);
  },
  Call: (m, node) => callNode(m, node),
  Bin: (m, { op, left, right, line }) => {
    const [a, b] = [evaluate(m, left), evaluate(m, right)];
    m.line = line ?? m.line;
    return operate(m, op, a, b);
  },
  Unary: (m, { op, value }) => {
    const operand = evaluate(m, value);
    if (op === "not") {
      const known = yesOrNo(m, operand);
      return { k: "bool", v: known === null ? null : !known, yes: operand.no, no: operand.yes };
    }
    if (operand.k === "num") {
      if (op === "-")
        return { ...num(operand.v === null ? null : times(operand.v, -1), operand.float), nan: operand.nan };
      return op === "+" ? operand : num(null);
    }
    if (operand.k === "arr")
      return arr(operand.shape, {
        lib: operand.lib,
        dt: operand.dt,
        data: op === "-" ? operand.data?.map((v) => -v) : undefined,
        mask: operand.lib === "np" ? undefined : null,
        source: operand.source,
      });
    return unknown(operand);
  },
  Logic: (m, { op, left, right }) => {
    const a = evaluate(m, left);
    const known = yesOrNo(m, a);
    if (known === (op === "or")) return a;
    if (known !== null) return evaluate(m, right);
    const and = op === "and";
    const road = () => supposing(and ? a.yes : a.no, () => evaluate(m, right));
    const { result, changes, raised } = m.attempt(road);
    m.merge(new Map(), changes);
    if (a.k !== "bool" || result?.k !== "bool" || raised) return unknown(a);
    const both = (key) => [...(a[key] ?? []), ...(result[key] ?? [])];
    return { ...bool(null), yes: and ? both("yes") : [], no: and ? [] : both("no") };
  },
  Compare: (m, { op, left, right, line }) => {
    const [a, b] = [evaluate(m, left), evaluate(m, right)];
    m.line = line ?? m.line;
    return compare(m, op, a, b);
  },
  Cond: (m, { test, value, other }) => {
    const found = evaluate(m, test);
    const known = yesOrNo(m, found);
    if (known !== null) return evaluate(m, known ? value : other);
    const [one, two] = [
      m.attempt(() => supposing(found.yes, () => evaluate(m, value))),
      m.attempt(() => supposing(found.no, () => evaluate(m, other))),
    ];
    m.merge(one.changes, two.changes);
    if (one.raised || two.raised) return (one.raised ? two.result : one.result) ?? unknown();
    return join(one.result, two.result);
  },
  Lambda: (m, { params, body, line }) => ({
    k: "fn",
    name: "<lambda>",
    params,
    body: [{ t: "Return", line, value: body }],
    scope: m.scope,
    line,
    defaults: defaults(m, params),
  }),
  Walrus: (m, { target, value, line }) => {
    const found = evaluate(m, value);
    if (target.t === "Name") {
      m.bind(target.name, found);
      m.record(line, target.name, found);
    }
    return found;
  },
  Comp: (m, node) => loopComprehension(m, node, evaluate),
  Yield: (m, { value, from }) => {
    const given = value ? evaluate(m, value) : NONE;
    const over = from ? iterate(m, given) : { count: 1, at: () => given, any: () => given };
    const known = isNumber(over.count) && over.count <= 64 && over.at;
    if (m.yielding && over.count !== 0)
      throw new Yielded(m.maybe > m.yielding ? unknown() : known ? over.at(0) : over.any());
    const { collected } = m;
    if (!collected) return unknown();
    if (!known || m.maybe > collected.maybe || collected.items.length > 500) collected.exact = false;
    if (known) for (let at = 0; at < over.count; at++) collected.items.push(over.at(at));
    else collected.items.push(over.any());
    return unknown();
  },
  Star: (m, { value }) => unknown(evaluate(m, value)),
  Slice: (m, node) => evaluateIndex(m, node),
};

export function defaults(m, params) {
  return params.map(({ value }) => (value ? evaluate(m, value) : null));
}

function sequence(m, { items }, make) {
  const values = [];
  for (const item of items) {
    if (item.t !== "Star") {
      values.push(evaluate(m, item));
      continue;
    }
    const held = evaluate(m, item.value);
    const several = itemsOf(held) ?? rowsOf(held);
    if (!several) return unknown(held);
    values.push(...several);
  }
  return make(values);
}

/** What a star spreads beside lists and tuples: the values of a dictionary, the rows of a short array. */
function rowsOf(value) {
  if (value.k === "entries") return value.items;
  if (value.k !== "arr" || !value.shape || !isNumber(value.shape[0]) || value.shape[0] > 16) return null;
  return Array.from({ length: value.shape[0] }, () =>
    arr(value.shape.slice(1), { lib: value.lib, dt: value.dt }),
  );
}

/** zip(*pairs) of a long list or of a generator: its columns; null where it is none of tuples of one length. */
function columnsOf(m, value) {
  const since = now();
  const first = value.k === "gen" ? anyYield(m, value) : null;
  const rows = first
    ? [{ n: fresh(), v: scrubbed(first, since) }]
    : value.k === "list" && !itemsOf(value)
      ? value.runs.of
      : [];
  const width = rows[0]?.v.items?.length;
  if (!width || rows.some(({ v }) => v.k !== "tuple" || v.items.length !== width)) return null;
  const column = (at) => runs(rows.reduce((of, { n, v }) => appended(of, n, v.items[at]), []));
  return { k: "entries", items: rows[0].v.items.map((_, at) => ({ k: "list", runs: column(at) })) };
}

export function evaluateIndex(m, node) {
  if (node.t === "Slice") {
    const [start, stop, step] = [node.start, node.stop, node.step].map((bound) =>
      bound ? evaluate(m, bound) : NONE,
    );
    return { k: "slice", start, stop, step };
  }
  if (node.t === "Tuple") {
    if (node.items.some(({ t }) => t === "Star")) return unknown();
    return { ...tuple(node.items.map((item) => evaluateIndex(m, item))) };
  }
  return evaluate(m, node);
}

function callNode(m, node) {
  const f = evaluate(m, node.f);
  const args = { pos: [], kw: new Map(), open: false, nodes: node.args };
  for (const { key, star, value } of node.args) {
    const given = columnOf(evaluate(m, value));
    if (star === "*") {
      const columns = f.path === "builtins.zip" && node.args.length === 1 && columnsOf(m, given);
      if (columns) return columns;
      const several = itemsOf(given) ?? rowsOf(given);
      several ? args.pos.push(...several) : (args.open = true);
    } else if (star === "**") {
      if (given.k === "dict" && !given.open)
        for (const [own, entry] of given.map) args.kw.set(own.slice(2), entry);
      else args.open = true;
    } else if (key !== null) args.kw.set(key, given);
    else args.pos.push(given);
  }
  m.step();
  m.line = node.line;
  return call(m, f, args, node);
}

// Operators ------------------------------------------------------------------------------------------------------------
