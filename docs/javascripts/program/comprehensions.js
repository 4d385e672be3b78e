/* Comprehensions: lists, sets, dictionaries and generators of them. */

import { iterate } from "./iterate.js";
import { fresh, isNumber, times, atLeast, younger, now } from "../rules/symbols.js";
import { assign } from "./assignments.js";
import { evaluate } from "./expressions.js";
import { appended, dict, join, keyOf, runs, unknown } from "./values.js";
import { yesOrNo } from "./refusals.js";
import { LONG, SHORT, scrubbed } from "./turns.js";

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
    const known = tests.map((test) => yesOrNo(m, evaluate(m, test)));
    return known.includes(false) ? false : known.includes(null) ? null : true;
  };
  if (
    isNumber(over.count) &&
    over.at &&
    (over.count <= SHORT ||
      (over.count <= LONG &&
        (tests.length || element.dict || differing(m, target, over.any(), element, line)))) &&
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
  if (
    at === clauses.length - 1 &&
    !tests.length &&
    isNumber(over.count) &&
    over.count > 0 &&
    over.at &&
    !since
  )
    lastTurn(m, target, over, element, line);
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

/** Its last turn, which an index of its own may leave behind. */
function lastTurn(m, target, over, element, line) {
  m.unseen++;
  const { raised } = m.attempt(() => {
    assignQuietly(m, target, over.at(over.count - 1), line);
    return evaluate(m, element);
  });
  m.unseen--;
  if (raised) throw raised;
}

/** Would the element have another shape in some turns, as a window that the end cuts off, or is it a text? */
function differing(m, target, value, element, line) {
  const since = now();
  m.quiet++;
  const { result } = m.attempt(() => {
    assignQuietly(m, target, value, line);
    return evaluate(m, element);
  });
  m.quiet--;
  return (
    (result?.k === "arr" && result.shape?.some((size) => younger(size, since))) ||
    (result?.k === "str" && result.v === null)
  );
}

function assignQuietly(m, target, value, line) {
  m.unseen++;
  try {
    assign(m, target, value, line);
  } finally {
    m.unseen--;
  }
}
