/* Statements of the program. `execute` gives how a block can end: {n: it goes on, r: the value it may return, b: break, c: continue}. */

import { differ, fresh, showShape, supposing } from "../rules/symbols.js";
import { call, context } from "./calls.js";
import { defaults, evaluate, evaluateIndex } from "./expressions.js";
import { assign, boundNames } from "./assignments.js";
import { deleteIndex } from "./indexing.js";
import { columnOf } from "./frames.js";
import { importNames } from "./imports.js";
import { execFor, execWhile } from "./loops.js";
import { Exhausted, Raised, Yielded } from "./machine.js";
import { operate } from "./operators.js";
import { rooted } from "./questions.js";
import { yesOrNo } from "./refusals.js";
import { NONE, forgetNumbers, itemsOf, appended, join, runs, touch, unknown } from "./values.js";

export const ON = { n: true };
const STOPPED = { wanted: true }; // the root of what a line would have given that raises: nobody is asked for it

export function execute(m, statements, from = 0) {
  for (let at = from; at < statements.length; at++) {
    const ending = guarded(m, statements[at]);
    if (ending === ON) continue;
    if (!ending.n) return ending;
    // this block may have ended here, or goes on
    m.maybe++;
    const rest = () => supposing(ending.told, () => execute(m, statements, at + 1));
    const { result, raised, changes } = m.attempt(rest);
    m.maybe--;
    if (raised) return { ...ending, n: false };
    m.merge(new Map(), changes);
    return either({ ...ending, n: false }, result);
  }
  return ON;
}

export function either(one, two) {
  if (one === ON && two === ON) return ON;
  return { n: Boolean(one.n || two.n), r: join(one.r, two.r), b: one.b || two.b, c: one.c || two.c };
}

/** One statement. Where it raises and nothing catches it, what it would have bound is unknown, and the reading goes on. */
function guarded(m, statement) {
  m.step(statement.line);
  const depth = m.depth;
  const scope = m.scope;
  try {
    return EXECUTE[statement.t]?.(m, statement) ?? ON;
  } catch (error) {
    if (
      error instanceof Exhausted ||
      error instanceof Yielded ||
      error instanceof RangeError ||
      error.name === "InternalError" ||
      (error instanceof Raised && m.catching)
    )
      throw error;
    if (!(error instanceof Raised)) m.faults.push(`line ${m.line}: ${error.stack ?? error}`);
    if (!m.maybe && !m.quiet) m.stops++;
    m.depth = depth;
    m.scope = scope;
    for (const name of boundNames([statement])) m.bind(name, { k: "?", root: STOPPED });
    return ON;
  }
}

const EXECUTE = {
  Expr: (m, { value, line }) => {
    evaluate(m, value);
    m.line = line;
    return ON;
  },
  Assign: (m, { targets, value, line, end }) => {
    let found = columnOf(evaluate(m, value));
    m.line = line;
    const single = targets.find(({ t }) => t === "Name");
    if (single) found = rooted(m, single.name, found, line);
    for (const target of targets) assign(m, target, found, line, end);
    return ON;
  },
  AugAssign: (m, { target, op, value, line, end }) => {
    const before = evaluate(m, target);
    const other = evaluate(m, value);
    m.line = line;
    if (before.k === "list" && op === "+") {
      touch(m, before);
      const several = itemsOf(other);
      const added = other.k === "list" ? other.runs.of : several?.map((v) => ({ n: 1, v }));
      m.set(
        before,
        "runs",
        runs(
          added
            ? added.reduce((of, { n, v }) => appended(of, n, v), before.runs.of)
            : [{ n: unknownCount(), v: unknown() }],
        ),
      );
      m.record(end, target.name ?? "", before);
      return ON;
    }
    const found = operate(m, op, before, other);
    const same = inPlace(m, before, found, op);
    assign(m, target, same ?? found, line, end);
    return ON;
  },
  Delete: (m, { targets }) => {
    for (const target of targets) {
      if (target.t === "Name") m.set(m.scope.names, target.name, undefined);
      if (target.t !== "Sub") continue;
      const object = evaluate(m, target.object);
      deleteIndex(m, object, evaluateIndex(m, target.index));
    }
    return ON;
  },
  Pass: () => ON,
  Field: () => ON,
  Broken: (m, { names }) => {
    for (const name of names) if (m.lookup(name) !== undefined) m.bind(name, { k: "?", root: STOPPED });
    return ON;
  },
  Break: () => ({ n: false, b: true }),
  Continue: () => ({ n: false, c: true }),
  Return: (m, { value, end }) => {
    const found = value ? evaluate(m, value) : NONE;
    if (end) m.record(end, "", found);
    return { n: false, r: found };
  },
  Raise: (m, { value }) => {
    if (value) evaluate(m, value);
    return { n: false, dead: true };
  },
  Global: (m, { names, outer }) => {
    for (const name of names) outer ? m.bindOutside(name) : m.scope.globals.add(name);
    return ON;
  },
  Assert: (m, { test }) => {
    evaluate(m, test);
    return ON;
  },
  Import: (m, statement) => {
    importNames(m, statement);
    return ON;
  },
  If: (m, { test, body, orelse }) => {
    const found = evaluate(m, test);
    const known = yesOrNo(m, found);
    if (known !== null) return execute(m, known ? body : orelse);
    return branch(
      m,
      () => supposing(found.yes, () => execute(m, body)),
      () => supposing(found.no, () => execute(m, orelse)),
      [found.yes, found.no],
    );
  },
  For: execFor,
  While: execWhile,
  With: (m, { items, body, line }) => {
    let silent = false;
    for (const { value, target } of items) {
      const given = evaluate(m, value);
      silent ||= /\b(?:suppress|raises|assertRaises)\b/.test(given.what ?? "");
      const found = context(m, given);
      if (target) assign(m, target, found, line);
    }
    if (silent)
      return execTry(m, { body, handlers: [{ type: null, name: null, body: [] }], orelse: [], final: [] });
    return execute(m, body);
  },
  Try: execTry,
  Def: (m, node) => {
    const made = {
      k: "fn",
      name: node.name,
      params: node.params,
      body: node.body,
      scope: m.scope,
      line: node.line,
      defaults: defaults(m, node.params),
      generator: node.generator,
      decorators: node.decorators,
      called: false,
    };
    m.functions.push(made);
    // its getter keeps the name
    const setter = node.decorators?.some((one) => one.endsWith(".setter"));
    m.bind(setter ? `${node.name}.setter` : node.name, decorated(m, node, made));
    return ON;
  },
  Class: (m, node) => {
    const made = {
      k: "cls",
      name: node.name,
      bases: node.bases.filter(({ key }) => !key).map(({ value }) => evaluate(m, value)),
      attrs: new Map(),
      fields: node.body
        .filter(({ t, field }) => t === "Field" || field)
        .map(({ name, targets }) => name ?? targets[0].name),
      line: node.line,
    };
    const names = new Map();
    const outer = m.scope;
    m.scope = { names, outer, globals: new Set() };
    try {
      execute(m, node.body);
    } finally {
      m.scope = outer;
    }
    for (const [name, value] of names) made.attrs.set(name, value);
    for (const value of names.values()) if (value.k === "fn") value.called = true; // methods are not tried alone
    m.bind(node.name, decorated(m, node, made));
    return ON;
  },
};

/** What the decorators that the program defines itself make of a function or class; others are known by their names. */
function decorated(m, { decorating = [], decorators, line }, made) {
  const own = decorating.map((one) => {
    const f = one && rootOf(one).t === "Name" && m.lookup(rootOf(one).name);
    return (
      ["fn", "bound", "cls", "inst"].includes(f?.k) &&
      !decorators.some((text) => /\.(?:setter|getter)$/.test(text))
    );
  });
  if (!own.includes(true)) return made;
  made.decorators = decorators.filter((_, at) => !own[at]);
  let found = made;
  for (let at = decorating.length - 1; at >= 0; at--) {
    if (!own[at]) continue;
    const f = evaluate(m, decorating[at]);
    found = call(m, f, { pos: [found], kw: new Map(), open: false });
    m.line = line;
  }
  return found;
}

const rootOf = (one) => (one.t === "Name" ? one : rootOf(one.f ?? one.object));

/** `x *= y` changes the list, dictionary, set or array that x stands for; undefined where x stands for another value then. */
function inPlace(m, before, found, op) {
  touch(m, before);
  if (before.k === "list" && found.k === "list") m.set(before, "runs", found.runs);
  else if (before.k === "dict" && op === "|") {
    for (const [key, value] of found.map ?? []) m.set(before.map, key, value);
    if (!found.map || found.open) m.set(before, "open", true);
  } else if (before.k === "set") m.set(before, "items", null);
  else if (before.k === "arr" && before.lib === "np" && before.shape?.length) {
    forgetNumbers(m, before);
    if (found.k !== "arr" || found.lib !== "np" || !found.shape) return undefined;
    const { shape } = before;
    if (found.shape.length > shape.length || found.shape.some((size, axis) => differ(size, shape[axis])))
      m.raise(
        "ValueError",
        "non-broadcastable output operand",
        `${showShape(shape)} is changed in place, and the result would be ${showShape(found.shape)}.`,
      );
    return found;
  } else return undefined;
  return before;
}

const unknownCount = () => fresh();

/** Two roads of which the program takes one, and what each of them tells of sizes. */
export function branch(m, one, two, told = []) {
  m.maybe++;
  const roads = [one, two].map((road) => m.attempt(road));
  m.maybe--;
  const dead = roads.map(({ raised, result }) => raised || result.dead);
  if (dead[0] && dead[1]) {
    const raised = roads[0].raised || roads[1].raised;
    if (raised) throw raised;
    return { n: false, dead: true };
  }
  const alive = dead.findIndex((gone) => !gone);
  if (dead[0] || dead[1]) {
    m.apply(roads[alive].changes);
    return roads[alive].result;
  }
  m.merge(roads[0].changes, roads[1].changes);
  const ending = either(roads[0].result, roads[1].result);
  const [goes, too] = roads.map(({ result }) => result.n);
  return goes === too ? ending : { ...ending, told: told[goes ? 0 : 1] };
}

function execTry(m, { body, handlers, orelse, final }) {
  const catching = m.catching;
  m.catching = handlers.length > 0 || catching;
  const { doubts } = m;
  const tried = m.attempt(() => execute(m, body));
  m.catching = catching;
  let ending;
  if (tried.raised || tried.result.dead) {
    // what came before the line that raises has been done
    m.apply(tried.changes);
    const type = tried.raised?.type ?? null;
    const handler = handlers.find((one) => type === null || catches(m, one.type, type));
    if (!handler) {
      if (final.length) execute(m, final);
      if (tried.raised) throw tried.raised;
      return tried.result;
    }
    if (tried.raised) m.catch(tried.raised, tells(handler));
    ending = handle(m, handler);
  } else if (handlers.length) {
    // nothing that is known raises; what is not known might
    const roads = handlers.map((handler) => () => handle(m, handler));
    const handled = roads.map((road) => {
      m.maybe++;
      const found = m.attempt(road);
      m.maybe--;
      return found;
    });
    m.apply(tried.changes);
    ending = tried.result;
    if (orelse.length && ending.n) ending = execute(m, orelse);
    for (const [at, { raised, result, changes }] of handled.entries()) {
      const leaves = result.b && m.doubts > doubts; // `except IndexError: break`
      if (raised || result.dead || !(changesState(changes, handlers[at].name) || leaves)) continue;
      m.merge(new Map(), changes);
      if (result !== ON) ending = either(ending, result);
    }
  } else {
    m.apply(tried.changes);
    ending = tried.result;
  }
  if (final.length) {
    const last = execute(m, final);
    if (last !== ON) return last;
  }
  return ending;
}

/** Does a handler change more than the name of what it caught? */
function changesState(changes, name) {
  return [...changes.values()].some((own) => [...own.keys()].some((key) => key !== name));
}

/** Does a handler say what it caught, or that it caught something? */
const tells = ({ name, body }) =>
  JSON.stringify(body)
    .match(/"name":"([^"]*)"/g)
    ?.some((one) => one === '"name":"print"' || one === `"name":"${name}"`) ?? false;

function handle(m, { name, body }) {
  if (name) m.bind(name, { k: "obj", type: "exception" });
  return execute(m, body);
}

function catches(_m, node, type) {
  if (!node) return true;
  const named = node.t === "Tuple" ? node.items : [node];
  return named.some((one) => {
    const path = one.t === "Name" ? one.name : one.t === "Attr" ? one.name : "";
    return (
      path === type ||
      path === "Exception" ||
      path === "BaseException" ||
      (path === "LookupError" && /^(Key|Index)Error$/.test(type)) ||
      (path === "OpError" && type === "InvalidArgumentError")
    );
  });
}

// Assignment -----------------------------------------------------------------------------------------------------------
