/* Loops. A short one runs turn by turn. A long one, or one whose length the program does not say, is read once for all turns:
 * what a turn changes is taken as unknown until nothing new changes, a list that grows keeps its count and what its entries share. */

import { iterate } from "./iterate.js";
import {
  add,
  isNumber,
  isSym,
  minus,
  over as ratio,
  same,
  times,
  atLeast,
  younger,
  supposing,
} from "../rules/symbols.js";
import { assign } from "./assignments.js";
import { evaluate } from "./expressions.js";
import { either, execute, ON } from "./statements.js";
import { yesOrNo } from "./refusals.js";
import { LONG, SHORT, allTurns } from "./turns.js";

export function execFor(m, { target, iter, body, orelse, line }) {
  const over = iterate(m, evaluate(m, iter));
  const turn = (element) => {
    assign(m, target, element, line);
    return execute(m, body);
  };
  if (isNumber(over.count) && over.at && (over.count <= SHORT || m.yielding))
    return finish(m, oneByOne(m, over, turn), orelse);
  // a look at the first batch
  if (over.first && body.at(-1)?.t === "Break")
    return finish(m, oneByOne(m, { ...over, count: 1, at: over.first }, turn), orelse);
  const before = m.steps;
  const mark = m.mark();
  const together = m.attempt(() => inParts(m, over, turn));
  if (
    together.result?.exact ||
    !isNumber(over.count) ||
    !over.at ||
    m.collected ||
    over.count > LONG ||
    over.count * Math.max(4, (before - m.steps) / 3) > m.steps * 0.25
  ) {
    if (together.raised) throw together.raised;
    m.apply(together.changes);
    return finish(m, together.result.ending, orelse);
  }
  m.rewind(mark);
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
  return factor > 0 ? ratio(add(times(rest, -1), factor - 1), factor) : add(ratio(rest, -factor), 1);
}

function finish(m, ending, orelse) {
  if (orelse.length && ending.n && !ending.broken) return execute(m, orelse);
  return ending;
}

function oneByOne(m, over, turn) {
  const { unseen, stops } = m;
  const one = (at) => {
    // the turns behind one that raises are never taken
    if (m.stops > stops) m.unseen++;
    try {
      return turn(over.at(at));
    } finally {
      m.unseen = unseen;
    }
  };
  for (let at = 0; at < over.count; at++) {
    m.step();
    const ending = one(at);
    if (
      ending === ON ||
      (ending.n && !ending.b && ending.r === undefined) ||
      (!ending.n && ending.c && !ending.b && ending.r === undefined)
    )
      continue;
    if (!ending.n && !ending.c) return ending.b ? { ...ending, n: true, b: false, broken: true } : ending;
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
  const act = () => {
    const asked = evaluate(m, test);
    return supposing(asked.yes, () => execute(m, body));
  };
  const budget = m.steps;
  for (let turns = 0; turns < LONG; turns++) {
    if ((turns > SHORT && m.steps < budget / 2) || (m.collected && turns > 2)) break; // who knows how long it runs
    const known = yesOrNo(m, evaluate(m, test));
    if (known === false) return finish(m, ON, orelse);
    if (known === null || turns === SHORT) {
      const counted = m.attempt(() => whileCounted(m, test, act));
      if (counted.result?.exact) {
        m.apply(counted.changes);
        return finish(m, ON, orelse);
      }
      if (known === null) break;
    }
    const ending = execute(m, body);
    if (ending === ON || (!ending.n && ending.c && !ending.b && ending.r === undefined)) continue;
    if (!ending.n && !ending.c) return ending.b ? { ...ending, n: true, b: false } : ending;
    break;
  }
  const { ending } = allTurns(m, act);
  return { ...ending, n: true, b: false, c: false };
}

/** `while start + size <= len(data)` with a `start` that each turn moves as far: as many turns as a `for` would take. */
function whileCounted(m, test, act) {
  let asked = null;
  m.quiet++;
  const trial = m.attempt(() =>
    allTurns(m, () => {
      asked = evaluate(m, test);
      return act();
    }),
  );
  m.quiet--;
  if (!trial.result || trial.result.begins || asked?.yes?.length !== 1) return null;
  const { turn, since } = trial.result;
  const [room] = asked.yes;
  const term = isSym(room) && room.terms.find(([atom]) => atom === turn.terms[0][0]);
  const count = term?.[1] < 0 ? cutOf(room, turn, since) : null;
  return count === null || atLeast(count, 0) === false ? null : allTurns(m, act, 0, count);
}
