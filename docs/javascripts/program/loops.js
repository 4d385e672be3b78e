/* Loops. A short one runs turn by turn. A long one, or one whose length the program does not say, is read once for all turns:
 * what a turn changes is taken as unknown until nothing new changes, a list that grows keeps its count and what its entries share. */

import { iterate } from "./iterate.js";
import {
  add,
  fresh,
  isNumber,
  isSym,
  minus,
  over as quotient,
  same,
  times,
  atLeast,
  younger,
  now,
} from "../rules/symbols.js";
import { assign } from "./assignments.js";
import { evaluate } from "./expressions.js";
import { either, execute, ON } from "./statements.js";
import {
  alike,
  appended,
  dict,
  join,
  keyOf,
  num,
  runs,
  truth,
  tuple,
  unknown,
  both,
  varying,
} from "./values.js";

const SHORT = 64; // turns that are always taken one by one
const LONG = 4000; // turns that are taken one by one where reading them together tells less

export function execFor(m, { target, iter, body, orelse, line }) {
  const over = iterate(m, evaluate(m, iter));
  const turn = (element) => {
    assign(m, target, element, line);
    return execute(m, body);
  };
  if (isNumber(over.count) && over.at && (over.count <= SHORT || m.yielding))
    return finish(m, oneByOne(m, over, turn), orelse);
  const before = m.steps;
  const together = m.attempt(() => inParts(m, over, turn));
  if (
    together.result?.exact ||
    !isNumber(over.count) ||
    !over.at ||
    over.count > LONG ||
    over.count * Math.max(4, (before - m.steps) / 3) > m.steps * 0.7
  ) {
    if (together.raised) throw together.raised;
    m.apply(together.changes);
    return finish(m, together.result.ending, orelse);
  }
  return finish(m, oneByOne(m, over, turn), orelse);
}

/** Every turn of a `for`, in as few parts as the comparisons in the loop tell apart: `if i >= 10` is false in ten turns and true in
 *  the others, and `if i + 10 > len(data): break` ends the loop at a turn that is known. */
function inParts(m, over, turn) {
  if (!over.nth || over.count === null || over.count === undefined)
    return allTurns(m, () => turn(over.any()), 0, over.count ?? null);
  const at = (place) => turn(over.nth(place));
  const outer = m.undecided;
  const mark = m.mark();
  m.undecided = [];
  let [whole, cuts] = [null, []];
  try {
    whole = m.attempt(() => allTurns(m, at, 0, over.count));
    if (whole.result && !whole.result.exact) cuts = cutsOf(m.undecided, whole.result, over.count);
    if (whole.result?.begins && atLeast(over.count, 2) === true && !cuts.includes(1)) cuts = [1, ...cuts];
  } finally {
    outer?.push(...m.undecided);
    m.undecided = outer;
  }
  if (!cuts.length) {
    if (whole.raised) throw whole.raised;
    m.apply(whole.changes);
    return whole.result;
  }
  m.rewind(mark);
  const bounds = [0, ...cuts, over.count];
  const all = { ending: ON, exact: true };
  for (let part = 0; part + 1 < bounds.length; part++) {
    const [from, to] = [bounds[part], bounds[part + 1]];
    const found = onePart(m, over, turn, from, to);
    all.exact &&= found.exact;
    if (found.ending !== ON) all.ending = all.ending === ON ? found.ending : either(all.ending, found.ending);
    if (found.ends)
      return { ...all, ending: { ...found.ending, b: false, n: found.ending.b || found.ending.n } };
  }
  return { ...all, ending: { ...all.ending, b: false, c: false } };
}

/** The turns from `from` to before `to`: {ending, exact, ends}. `ends`: its first turn surely ends the loop. */
function onePart(m, over, turn, from, to) {
  const at = (place) => turn(over.nth(place));
  const count = minus(to, from);
  const surely = atLeast(count, 1) === true;
  const first = surely ? m.attempt(() => at(from)) : null;
  if (first?.raised) throw first.raised;
  if (first && !first.result.n && !first.result.c) {
    m.apply(first.changes);
    return { ending: first.result, exact: true, ends: true };
  }
  if (isNumber(from) && isNumber(count) && count <= SHORT && over.at) {
    const some = { count, at: (place) => over.at(from + place), any: over.any };
    return { ending: oneByOne(m, some, turn), exact: true, ends: false };
  }
  const found = allTurns(m, at, from, to);
  return { ...found, ends: false };
}

/** The turns before which a size stops or begins to be at least 0: sizes between 0 and `count`, in order. */
function cutsOf(sizes, { turn, since }, count) {
  const found = [];
  for (const size of [...sizes].reverse()) {
    const place = cutOf(size, turn, since);
    if (place === null || atLeast(0, place) === true || atLeast(place, count) === true) continue;
    if (atLeast(place, 0) === false || atLeast(count, place) !== true) continue;
    if (
      found.some((other) => same(other, place) || (atLeast(other, place) ?? atLeast(place, other)) === null)
    )
      continue;
    found.push(place);
  }
  return found.slice(0, 4).sort((one, two) => (atLeast(one, two) === true ? 1 : -1));
}

/** factor * turn + rest >= 0 changes its answer here; null where the size is no such sum. */
function cutOf(size, turn, since) {
  const term = isSym(size) && size.terms.find(([atom]) => atom === turn.terms[0][0]);
  if (!term) return null;
  const factor = term[1];
  const rest = minus(size, times(turn, factor));
  if (younger(rest, since)) return null;
  return factor > 0 ? quotient(add(times(rest, -1), factor - 1), factor) : add(quotient(rest, -factor), 1);
}

function finish(m, ending, orelse) {
  if (orelse.length && ending.n) return execute(m, orelse);
  return ending;
}

function oneByOne(m, over, turn) {
  for (let at = 0; at < over.count; at++) {
    m.step();
    const ending = turn(over.at(at));
    if (
      ending === ON ||
      (ending.n && !ending.b && ending.r === undefined) ||
      (!ending.n && ending.c && !ending.b && ending.r === undefined)
    )
      continue;
    if (!ending.n && !ending.c) return ending.b ? { ...ending, n: true, b: false } : ending;
    // this may have been the last turn
    const rest = m.attempt(() => allTurns(m, () => turn(over.any())));
    if (rest.raised) throw rest.raised;
    m.merge(new Map(), rest.changes);
    const after = either({ ...ending, n: true, b: false, c: false }, rest.result.ending);
    return { ...after, b: false, c: false };
  }
  return ON;
}

export function execWhile(m, { test, body, orelse }) {
  for (let turns = 0; turns < LONG; turns++) {
    const known = truth(evaluate(m, test));
    if (known === false) return finish(m, ON, orelse);
    if (known === null) break;
    const ending = execute(m, body);
    if (ending === ON || (!ending.n && ending.c && !ending.b && ending.r === undefined)) continue;
    if (!ending.n && !ending.c) return ending.b ? { ...ending, n: true, b: false } : ending;
    break;
  }
  const { ending } = allTurns(
    m,
    () => {
      evaluate(m, test);
      return execute(m, body);
    },
    null,
  );
  return { ...ending, n: true, b: false, c: false };
}

/** The turns from `from` to before `to` at once: {ending, exact, begins, turn, since}; `turn` stands for each of them. `to` is null where
 *  a turn may be the last one. begins: the first turn makes an entry of a dictionary, which the others find there. */
function allTurns(m, act, from = 0, to = null) {
  const since = now();
  const count = to === null ? null : minus(to, from);
  const place = fresh(from, to === null ? null : minus(to, 1));
  const turn = () => act(place);
  const assumed = new Map(); // holder -> key -> what it holds when a turn begins
  let begins = false;
  const grown = new Map(); // list -> how its runs were before the loop
  const counters = new Map(); // holder -> key -> {first, step}: a number that each turn changes by as much
  const start = (holder, key) => {
    if (assumed.get(holder)?.has(key)) return assumed.get(holder).get(key);
    return holder instanceof Map ? holder.get(key) : holder[key];
  };
  const assume = (holder, key, value) => {
    if (!assumed.has(holder)) assumed.set(holder, new Map());
    assumed.get(holder).set(key, value);
  };
  for (let round = 0; ; round++) {
    m.quiet++;
    m.maybe++;
    const trial = m.attempt(() => {
      m.apply(assumed);
      return turn();
    });
    m.quiet--;
    m.maybe--;
    if (trial.raised) break;
    let stable = true;
    for (const [holder, own] of trial.changes) {
      for (const [key, after] of own) {
        const counter = counters.get(holder)?.get(key);
        if (counter && after?.k === "num" && same(after.v, add(counter.now, counter.step))) continue;
        const before = counter ? num(counter.first) : start(holder, key);
        const steady = counter || assumed.get(holder)?.has(key) ? null : stepOf(before, after);
        if (steady) {
          const own = add(before.v, times(minus(place, from), steady));
          if (!counters.has(holder)) counters.set(holder, new Map());
          counters.get(holder).set(key, { first: before.v, now: own, step: steady });
          assume(holder, key, num(own));
          stable = false;
          continue;
        }
        counters.get(holder)?.delete(key);
        if (before === undefined && holder instanceof Map && !holder.scope) begins = true;
        if (before === undefined || after === before || covers(before, after, since)) continue;
        const growth =
          before?.k === "runs" && after?.k === "runs" && grows(grown.get(holder) ?? before, after, since);
        if (growth && round < 6) {
          if (!grown.has(holder)) grown.set(holder, before);
          const item = scrubbed(growth.item, since);
          const last = assumed.get(holder)?.get(key);
          if (last && covers(last.of.at(-1).v, item, since)) continue;
          assume(
            holder,
            key,
            runs([...grown.get(holder).of, { n: fresh(), v: last ? both(last.of.at(-1).v, item) : item }]),
          );
        } else assume(holder, key, round < 3 ? widened(before, after) : surrender(after));
        stable = false;
      }
    }
    if (stable || round > 7) break;
  }
  m.maybe++;
  const final = m.attempt(() => {
    m.apply(assumed);
    return turn();
  });
  m.maybe--;
  if (final.raised) throw final.raised;
  const ending = final.result;
  const whole = count !== null && count !== undefined && !ending.b && ending.r === undefined && !ending.dead;
  const surely = whole && atLeast(count, 1) === true;
  let exact = whole && !(begins && atLeast(count, 2) === true);
  for (const [holder, own] of final.changes) {
    for (const [key, after] of own) {
      const current = holder instanceof Map ? holder.get(key) : holder[key];
      const counter = counters.get(holder)?.get(key);
      if (counter) {
        m.set(holder, key, num(whole ? add(counter.first, times(count, counter.step)) : fresh(-Infinity)));
        continue;
      }
      const before = grown.get(holder);
      if (before && after?.k === "runs") {
        const growth = grows(before, after, since);
        const perTurn = growth && minus(growth.n, assumed.get(holder).get(key).of.at(-1).n);
        const known = whole && isNumber(perTurn) && perTurn >= 0;
        const item = growth ? scrubbed(growth.item, since) : unknown();
        // parts that the end cuts off are told apart one by one
        if (!known || item.varies) exact = false;
        m.set(
          holder,
          key,
          runs(
            perTurn === 0 && known
              ? before.of
              : appended(before.of, known ? times(count, perTurn) : fresh(), item),
          ),
        );
      } else m.set(holder, key, surely ? after : join(current, after));
    }
  }
  return { ending: { n: true, b: false, c: false, r: ending.r }, exact, begins, turn: place, since };
}

/** The whole number by which a turn changes another one; null where it is none. */
function stepOf(before, after) {
  if (before?.k !== "num" || after?.k !== "num" || before.float || after.float) return null;
  if (before.v === null || after.v === null) return null;
  const step = minus(after.v, before.v);
  return isNumber(step) && step !== 0 ? step : null;
}

/** Does the value at the beginning of a turn already stand for what it is at the end? */
function covers(before, after, since) {
  if (!before || !after) return false;
  if (alike(before, after)) return true;
  if (before.k === "?" && before.any) return true;
  if (before.k === "num" && after.k === "num") return before.v === null && before.float === after.float;
  if (before.k !== after.k) return false;
  if (before.k === "str" || before.k === "bool") return before.v === null;
  if (before.k === "tuple")
    return (
      before.items.length === after.items.length &&
      before.items.every((item, at) => covers(item, after.items[at], since))
    );
  if (before.k === "arr") {
    if (before.lib !== after.lib || (before.dt !== after.dt && before.dt !== null)) return false;
    if (before.shape === null) return true;
    return (
      after.shape !== null &&
      after.shape.length === before.shape.length &&
      before.data === undefined &&
      before.shape.every((size, axis) => same(size, after.shape[axis]) || anySize(size, since))
    );
  }
  return false;
}

const anySize = (size, since) =>
  younger(size, since) &&
  size.terms.length === 1 &&
  size.constant === 0 &&
  size.terms[0][1] === 1 &&
  size.terms[0][0].low <= 0 &&
  size.terms[0][0].high === null;

function widened(before, after) {
  if (before?.k === "num" && after?.k === "num") return num(null, before.float || after.float);
  const found = join(before, after);
  return found?.k === "arr" && found.data
    ? { ...found, data: undefined }
    : found?.k === "?"
      ? { ...found, any: true }
      : found;
}

function surrender(after) {
  if (after?.k === "runs") return runs([{ n: fresh(), v: { ...unknown(), any: true } }]);
  return after?.k ? { ...unknown(), any: true } : null;
}

/** How a list that began as `before` has grown: {n, item}, or null where it changed in another way. */
function grows(before, after) {
  const kept = before.of;
  if (after.of.length < kept.length) return null;
  for (let at = 0; at < kept.length; at++) {
    const [one, two] = [kept[at], after.of[at]];
    if (one === two || (alike(one.v, two.v) && same(one.n, two.n))) continue;
    // the last run took in more of its kind
    if (at === kept.length - 1 && alike(one.v, two.v)) {
      const more = after.of.slice(at + 1);
      return {
        n: more.reduce((all, { n }) => add(all, n), minus(two.n, one.n)),
        item: more.reduce((all, { v }) => both(all, v), two.v),
      };
    }
    return null;
  }
  const more = after.of.slice(kept.length);
  if (!more.length) return null;
  return {
    n: more.reduce((all, { n }) => add(all, n), 0),
    item: more.map(({ v }) => v).reduce(both),
  };
}

/** An array that differs from turn to turn. */
const turning = (array, shape, since) =>
  varying(
    array,
    shape.map((size) => (younger(size, since) ? undefined : size)),
  );

/** What all turns share of a value that one turn gave: a size that differs from turn to turn is no size of all. */
export function scrubbed(value, since) {
  if (!value) return value;
  switch (value.k) {
    case "num":
      return younger(value.v, since) ? num(null, value.float) : value;
    case "arr":
      if (value.shape?.some((size) => younger(size, since))) return turning(value, value.shape, since);
      return value.data && value.shape?.length ? { ...value, data: undefined } : value;
    case "tuple":
      return tuple(value.items.map((item) => scrubbed(item, since)));
    case "list":
      if (value.runs.of.some(({ n }) => younger(n, since))) {
        const [{ n, v }] = value.runs.of;
        return value.runs.of.length === 1 && v.k === "arr" && v.shape
          ? turning(v, [n, ...v.shape], since)
          : unknown();
      }
      return { k: "list", runs: runs(value.runs.of.map(({ n, v }) => ({ n, v: scrubbed(v, since) }))) };
    default:
      return value;
  }
}

// Comprehensions -------------------------------------------------------------------------------------------------------

export function loopComprehension(m, { kind, element, clauses, line }) {
  const scope = m.scope;
  m.scope = { names: new Map(), outer: scope, globals: new Set() };
  try {
    let of = [];
    const entries = dict();
    let keys = new Map(); // of a set
    comprehend(m, clauses, { at: 0, n: 1, since: null, line, element }, (n, since) => {
      const own = evaluate(m, element);
      const value = since === null ? own : scrubbed(own, since);
      if (kind === "Set") {
        const own = keyOf(value);
        own !== null && atLeast(n, 1) === true ? keys?.set(own, value) : (keys = null);
        return;
      }
      if (kind !== "Dict") {
        of = appended(of, n, value);
        return;
      }
      const key = value.k === "tuple" ? keyOf(value.items[0]) : null;
      if (key === null || atLeast(n, 1) !== true)
        Object.assign(entries, { open: true, any: join(entries.any, value.items?.[1] ?? unknown()) });
      else entries.map.set(key, value.items[1]);
    });
    if (kind === "Dict") return entries;
    if (kind === "Set") return { k: "set", items: keys && [...keys.values()] };
    return { k: "list", runs: runs(of), lazy: kind === "Generator" };
  } finally {
    m.scope = scope;
  }
}

/** Calls `give(n, since)` for the elements that the clauses make, n alike at a time; sizes younger than `since` differ among them. */
function comprehend(m, clauses, { at, n, since, line, element }, give) {
  if (at === clauses.length) {
    m.step();
    give(n, since);
    return;
  }
  const { target, iter, tests } = clauses[at];
  const over = iterate(m, evaluate(m, iter));
  const passes = () => {
    const known = tests.map((test) => truth(evaluate(m, test)));
    return known.includes(false) ? false : known.includes(null) ? null : true;
  };
  if (
    isNumber(over.count) &&
    over.at &&
    (over.count <= SHORT ||
      (over.count <= LONG && (tests.length || differing(m, target, over.any(), element, line)))) &&
    over.count * 8 < m.steps
  ) {
    for (let turn = 0; turn < over.count; turn++) {
      m.step();
      assignQuietly(m, target, over.at(turn), line);
      const passed = passes();
      if (passed !== false)
        comprehend(m, clauses, { at: at + 1, n: passed ? n : fresh(0), since, line, element }, give);
    }
    return;
  }
  const own = since ?? now();
  assignQuietly(m, target, over.any(), line);
  const passed = passes();
  if (passed === false) return;
  const known = passed && over.count !== null && over.count !== undefined && !younger(over.count, own);
  comprehend(
    m,
    clauses,
    { at: at + 1, n: known ? times(n, over.count) : fresh(0), since: own, line, element },
    give,
  );
}

/** Would the element have another shape in some turns, as a window that the end cuts off? */
function differing(m, target, value, element, line) {
  const since = now();
  m.quiet++;
  const { result } = m.attempt(() => {
    assignQuietly(m, target, value, line);
    return evaluate(m, element);
  });
  m.quiet--;
  return result?.k === "arr" && result.shape?.some((size) => younger(size, since));
}

function assignQuietly(m, target, value, line) {
  m.unseen++;
  try {
    assign(m, target, value, line);
  } finally {
    m.unseen--;
  }
}
