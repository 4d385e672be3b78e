/* Functions and classes of the program. */

import { call } from "./calls.js";
import { execute } from "./statements.js";
import { Yielded } from "./machine.js";
import { both, dict, NONE, single, tuple, unknown } from "./values.js";

const DEEPEST = 24; // calls within calls

/** What a function of the program gives for these arguments. */
export function callFunction(m, fn, args) {
  if (m.depth >= DEEPEST) return unknown();
  if (fn.generator && !args.inside) return { k: "gen", fn, args };
  fn.called = true;
  const names = bindParameters(m, fn, args);
  if (!names) return unknown();
  const [outer, at] = [m.scope, m.line];
  m.scope = { names, outer: fn.scope, globals: new Set() };
  m.depth++;
  if (fn.name !== "<lambda>")
    for (const { name, line } of fn.params)
      if (name !== "self" && name !== "cls" && names.has(name)) m.record(line, name, names.get(name));
  try {
    const ending = execute(m, fn.body);
    if (ending.r === undefined) return ending.dead ? unknown() : { ...NONE, of: fn };
    return ending.n ? unknown(ending.r) : ending.r;
  } finally {
    m.depth--;
    m.scope = outer;
    m.line = at;
  }
}

function bindParameters(_m, fn, args) {
  const names = new Map();
  const rest = [...args.pos];
  const named = new Map(args.kw);
  let keywordOnly = false;
  for (const [at, { name, star }] of fn.params.entries()) {
    if (star === "*") {
      names.set(name, args.open ? unknown() : tuple(rest.splice(0)));
      keywordOnly = true;
    } else if (star === "**")
      names.set(
        name,
        dict(
          [...named].map(([key, value]) => [`s:${key}`, value]),
          args.open,
        ),
      );
    else if (!keywordOnly && rest.length) names.set(name, rest.shift());
    else if (named.has(name)) {
      names.set(name, named.get(name));
      named.delete(name);
    } else names.set(name, args.open ? unknown() : (fn.defaults[at] ?? unknown()));
  }
  return names;
}

/** A function with nothing known of its arguments, so that what it says itself is told. */
export function tryFunction(m, fn) {
  m.maybe++;
  try {
    m.attempt(() => callFunction(m, fn, { pos: [], kw: new Map(), open: true }));
  } finally {
    m.maybe--;
  }
}

/** The first value that a generator function yields, or null. */
export function firstYield(m, { fn, args }) {
  if (fn?.k !== "fn") return null;
  const { yielding, maybe, quiet, unseen, collected } = m; // a yield leaves whatever it stands in
  m.maybe++;
  m.yielding = m.maybe;
  m.collected = null;
  try {
    m.attempt(() => callFunction(m, fn, { ...args, inside: true }));
    return null;
  } catch (error) {
    if (!(error instanceof Yielded)) throw error;
    return error.value;
  } finally {
    Object.assign(m, { yielding, maybe, quiet, unseen, collected });
  }
}

/** What a generator function yields: {items, exact}, exact where it yields these, in this order; null where that is not known. */
export function yields(m, { fn, args }) {
  if (fn?.k !== "fn" || m.depth >= DEEPEST) return null;
  const { yielding, collected } = m;
  m.yielding = 0;
  m.collected = { items: [], exact: true, maybe: m.maybe };
  try {
    const { raised } = m.attempt(() => callFunction(m, fn, { ...args, inside: true }));
    return { items: m.collected.items, exact: m.collected.exact && !raised };
  } finally {
    Object.assign(m, { yielding, collected });
  }
}

/** One of the values that a generator function yields, whichever; null where that is not known. */
export function anyYield(m, value) {
  const items = yields(m, value)?.items;
  return items?.length ? single(items.reduce(both)) : null;
}

/** Bases that give an object nothing that is asked for here. */
const PLAIN_BASES = /^(?:builtins\.object|tensorflow\.Module|abc\.ABC|typing\.(?:Generic|Protocol))$/;

/** An object of a class of the program. */
export function construct(m, cls, args) {
  const foreign =
    cls.bases.some((base) => base.k !== "cls" && !(base.k === "lib" && PLAIN_BASES.test(base.path))) ||
    cls.bases.some((base) => base.k === "cls" && base.foreign);
  cls.foreign = foreign;
  const made = { k: "inst", cls, attrs: new Map(), foreign };
  const init = method(cls, "__init__");
  if (init) callFunction(m, init, { ...args, pos: [made, ...args.pos] });
  else fill(m, made, args);
  return made;
}

/** The fields of a dataclass, those of its bases first. */
const fieldsOf = (cls, depth = 0) => [
  ...new Set([
    ...(depth > 8 ? [] : cls.bases.flatMap((base) => (base.k === "cls" ? fieldsOf(base, depth + 1) : []))),
    ...cls.fields,
  ]),
];

/** What a dataclass does with its arguments. */
function fill(m, made, args) {
  for (const [at, name] of fieldsOf(made.cls).entries()) {
    const own = method(made.cls, name);
    const { factory, value } = own?.type === "field" ? own : { value: own };
    made.attrs.set(
      name,
      args.open
        ? unknown()
        : (args.pos[at] ??
            args.kw.get(name) ??
            (factory ? call(m, factory, { pos: [], kw: new Map(), open: false }) : value) ??
            unknown()),
    );
  }
  const after = method(made.cls, "__post_init__");
  if (after?.k === "fn") callFunction(m, after, { pos: [made], kw: new Map(), open: false });
}

/** The method or class attribute of this name. */
export function method(cls, name, depth = 0) {
  if (cls.attrs.has(name)) return cls.attrs.get(name);
  if (depth > 8) return undefined;
  for (const base of cls.bases) {
    if (base.k !== "cls") continue;
    const found = method(base, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
