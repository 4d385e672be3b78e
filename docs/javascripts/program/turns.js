/* Every turn of a loop at once: what a turn changes is taken as unknown until nothing new changes, a list that grows keeps its count and
 * what its entries share, a number that each turn moves as far is told from the turn's own number. */

import { add, fresh, isNumber, minus, same, times, atLeast, younger, now } from "../rules/symbols.js";
import {
  alike,
  appended,
  join,
  num,
  runs,
  tuple,
  unknown,
  both,
  varying,
  listsOf,
  entryOf,
  lengthOf,
} from "./values.js";

export const SHORT = 64; // turns that are always taken one by one
export const LONG = 1000; // turns that are taken one by one where reading them together tells less

/** The turns from `from` to before `to` at once: {ending, exact, begins, turn, since}; `turn` stands for each of them. `to` is null where
 *  a turn may be the last one. begins: the first turn makes an entry of a dictionary, which the others find there. */
export function allTurns(m, act, from = 0, to = null) {
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
          before?.k === "runs" &&
          after?.k === "runs" &&
          grows(grown.get(holder) ?? before, after, trial.changes);
        const item = growth && scrubbed(growth.item, since);
        const last = growth && assumed.get(holder)?.get(key)?.of?.at(-1)?.v;
        if (last && (last.k === "?" || covers(last, item, since))) continue;
        if (growth && round < 6) {
          if (!grown.has(holder)) grown.set(holder, before);
          assume(
            holder,
            key,
            runs([
              ...grown.get(holder).of,
              { n: fresh(), v: last ? scrubbed(both(last, item), since) : item },
            ]),
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
      if (key === "open" && after) exact = false; // turn by turn its keys are known
      const before = grown.get(holder);
      if (before && after?.k === "runs") {
        const growth = grows(before, after, final.changes);
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
  if (before.k === "list") {
    const [one, two] = [before.runs.of, after.runs.of];
    if (before.varies) return two.every(({ v }) => covers(entryOf(before), v, since));
    if (after.varies || !same(lengthOf(before), lengthOf(after))) return false;
    if (one.length === 1) return two.every(({ v }) => covers(one[0].v, v, since));
    return (
      one.length === two.length &&
      one.every(({ n, v }, at) => same(n, two[at].n) && covers(v, two[at].v, since))
    );
  }
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

/** A value with its lists as the turn has left them. */
function settled(value, changes) {
  if (value.k === "tuple") return tuple(value.items.map((item) => settled(item, changes)));
  if (value.k !== "list") return value;
  const { of } = changes.get(value)?.get("runs") ?? value.runs;
  return { ...value, runs: runs(of.map(({ n, v }) => ({ n, v: settled(v, changes) }))) };
}

/** How a list that began as `before` has grown: {n, item}, or null where it changed in another way. */
function grows(before, after, changes) {
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
        item: more.reduce((all, { v }) => both(all, settled(v, changes)), settled(two.v, changes)),
      };
    }
    return null;
  }
  const more = after.of.slice(kept.length);
  if (!more.length) return null;
  return {
    n: more.reduce((all, { n }) => add(all, n), 0),
    item: more.map(({ v }) => settled(v, changes)).reduce(both),
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
        return value.runs.of.length === 1 && v.k === "arr" && v.shape?.length
          ? turning(v, [n, ...v.shape], since)
          : listsOf(scrubbed(entryOf(value), since));
      }
      return { k: "list", runs: runs(value.runs.of.map(({ n, v }) => ({ n, v: scrubbed(v, since) }))) };
    default:
      return value;
  }
}
