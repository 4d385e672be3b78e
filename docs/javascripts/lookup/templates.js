/* Texts with holes, and the places of a paste where they fit.
 *
 * Every search is for fixed text within a bounded window, so time grows with the length of the paste alone.
 */

import { eachRun, squeezed } from "./paste.js";

const GAP = 500; // a hole matches at most so many characters
const OCCURRENCES = 40; // of one text's beginning that are tried
const CUT = 24; // so many characters tell a text whose other part is cut off
const LEAD = 60; // a paste that begins within a message may hold so much before the next fixed text
const PART = 8; // a fixed text that a cut message may begin with is at least so long

// So much of a text must be there: a whole one, and one that the paste cuts off.
const WHOLE_COVERAGE = 0.7;
const CUT_COVERAGE = 0.4;
const LOOSE_COVERAGE = 0.15; // for a guess
// And so many of its fixed characters.
const CAUSE_KEPT = 6;
const WHOLE_KEPT = 10;
const CUT_KEPT = 20;
const LOOSE_KEPT = { behind: 9, before: 16 }; // for a guess, by the side that is cut off

const COVERAGE = 100; // points of a text that is there as a whole
const CUT_WORTH = 0.75; // of a text that is cut off nobody knows how much would follow
const SHORT = 12; // a text with so many fixed characters gets half of them
const SAME_VALUE = 1 / 4; // points for each character of a number, shape or name that is the text's own
const OTHER_VALUE = 3; // points taken for each one that is another, for three at most
const LAST = 40; // points of a match in the last exception or warning, and once more behind a warning

export const NAMED = /\{[a-z_]+\}/g;
const ANY =
  /\{[a-z_]+\}|\((?:none|null|\d+|\?)(?:, ?(?:none|null|\d+|\?))*,?\)|\[(?:none|null|\d+|\?)(?:, ?(?:none|null|\d+|\?))*\]|(?<![a-z\d])(['"`])[\w ./-]{1,60}?\1(?![a-z\d])|(?<!ndim=|\d)\d+(?!\d| dimension)/gi;

const BEFORE_WORD = /^,(?=[a-z])(?!none|null)/;

/** {parts: [{fixed}|{hole, value}], weight}: what of a message is fixed, and what stands for anything. */
export function template(message, free = ANY) {
  const parts = [];
  let end = 0;
  const fixed = (raw) => {
    const last = parts[parts.length - 1];
    // Between words a paste has no comma; behind a number it stands, and there the hole takes it.
    const low = last ? plain(raw).replace(BEFORE_WORD, "") : plain(raw);
    if (low) parts.push({ fixed: low });
  };
  for (const match of message.matchAll(free)) {
    fixed(message.slice(end, match.index));
    const named = match[0][0] === "{";
    parts.push({ hole: named ? match[0].slice(1, -1) : "", value: named ? "" : plain(match[0]) });
    end = match.index + match[0].length;
  }
  fixed(message.slice(end).replace(/[.,:]+$/, ""));
  const weight = parts.reduce((sum, part) => sum + (part.fixed || part.value).length, 0);
  let lead = ""; // the value of a leading hole; what comes before the first fixed text is compared, not searched
  while (parts.length && !("fixed" in parts[0])) lead = parts.shift().value;
  const runs = [];
  if (parts.length) eachRun(parts[0].fixed, (run) => runs.push(run));
  return { parts, lead, weight, message, runs, whole: free === NAMED, paste: null, found: [] };
}

function plain(raw) {
  return squeezed(raw).low;
}

/** Every place where `text` fits `paste`: {score, holes}. A message that the paste cuts off, before or behind, fits with what is there. */
export function* matches(text, paste) {
  const first = text.parts.length ? text.parts[0].fixed : "";
  if (!first) return;
  let at = text.runs.every((run) => paste.runs[run]) ? paste.low.indexOf(first) : -1;
  for (let tried = 0; at >= 0 && tried < OCCURRENCES; tried += 1) {
    const match = matchAt(text, paste, at);
    if (match) yield match;
    at = paste.low.indexOf(first, at + 1);
  }
  if (text.whole) return;
  const least = paste.loose ? CUT / 2 : CUT;
  const begun = first.includes(paste.low.slice(-least)) ? overlap(paste.low, first, paste.low.length) : 0;
  const match =
    begun < least
      ? null
      : scored(
          text,
          paste,
          paste.low.length - begun,
          { kept: begun, equal: 0, other: 0, cut: "behind" },
          Object.create(null),
        );
  if (match) yield match;
  for (let index = 0; index < text.parts.length; index += 1) {
    const rest = headless(text, paste, index);
    if (rest) yield rest;
  }
}

/** `text` from its fixed part `index` on, if the paste begins with the end of that part, or shortly before it. */
function headless(text, paste, index) {
  const { fixed } = text.parts[index];
  if (!fixed || fixed.length < PART) return null;
  const ended = fixed.includes(paste.low.slice(0, CUT / 2))
    ? overlap(fixed, `${paste.low.slice(0, fixed.length)}\n`, fixed.length)
    : 0;
  if (ended >= CUT / 2) return matchAt(text, paste, ended - fixed.length, index);
  if (paste.loose) return null; // other words before it say that it is another message
  const start = index ? paste.low.slice(0, LEAD + fixed.length).indexOf(fixed) : -1;
  return start < 0 ? null : matchAt(text, paste, start, index);
}

function matchAt(text, paste, start, from = 0) {
  const { low } = paste;
  const holes = Object.create(null);
  const first = text.parts[from].fixed.length;
  const count = {
    kept: first + Math.min(start, 0),
    equal: 0,
    other: 0,
    cut: from > 0 || start < 0 ? "before" : "",
  };
  let at = start + first;
  const cutBehind = (cut) =>
    scored(text, paste, start, { ...count, kept: count.kept + cut, cut: count.cut || "behind" }, holes);
  const compare = (value, got) => (got === value ? (count.equal += value.length) : (count.other += 1));
  const lead = from ? text.parts[from - 1].value : text.lead;
  if (lead && start >= 0) compare(lead, low.slice(Math.max(0, start - lead.length), start));
  for (let index = from + 1; index < text.parts.length; index += 1) {
    const part = text.parts[index];
    const next = text.parts[index + 1];
    if ("fixed" in part) {
      const cut = overlap(low.slice(at, at + part.fixed.length), part.fixed, low.length - at);
      if (low.startsWith(part.fixed, at)) count.kept += part.fixed.length;
      else if (text.whole || at + cut < low.length) return null;
      else return cutBehind(cut);
      at += part.fixed.length;
      continue;
    }
    let end;
    if (next && "fixed" in next) {
      const within = low.slice(at, at + GAP + next.fixed.length).indexOf(next.fixed, bracket(low, at));
      if (within < 0) {
        if (text.whole || low.length - at > GAP) return null;
        const cut = overlap(low, next.fixed, low.length - at);
        const last = low.length - cut;
        if (valueEnd(paste, at) < last && !part.value.startsWith(low.slice(at, last))) return null; // the paste goes on, with something else
        if (part.value && low.startsWith(part.value, at)) compare(part.value, part.value);
        return cutBehind(cut);
      }
      end = at + within;
    } else {
      end = valueEnd(paste, at);
    }
    const stop = end > at && low[end - 1] === "," ? end - 1 : end;
    if (part.value) compare(part.value, low.slice(at, stop));
    if (part.hole && stop > at)
      holes[part.hole] = {
        low: low.slice(at, stop),
        raw: paste.raw.slice(paste.at[at], paste.at[stop - 1] + 1),
      };
    at = end;
  }
  return scored(text, paste, start, count, holes);
}

/** How far behind `at` the bracket closes that opens there, 0 without one: a comma inside a shape ends no hole. */
function bracket(low, at) {
  let depth = 0;
  for (let index = at; index < low.length && index - at < GAP; index += 1) {
    if ("([{".includes(low[index])) depth += 1;
    else if (")]}".includes(low[index])) depth -= 1;
    if (depth === 0) return index > at ? index - at + 1 : 0;
  }
  return 0;
}

/** Length of the longest beginning of `word` that `low` ends with, at most `limit`. */
function overlap(low, word, limit) {
  for (let length = Math.min(word.length - 1, limit); length > 0; length -= 1)
    if (low.endsWith(word.slice(0, length))) return length;
  return 0;
}

function scored(text, paste, start, { kept, equal, other, cut }, holes) {
  const coverage = (kept + equal) / text.weight;
  const least = cut ? (paste.loose ? LOOSE_COVERAGE : CUT_COVERAGE) : WHOLE_COVERAGE;
  if (coverage < least) return null;
  if (kept < (text.whole ? CAUSE_KEPT : cut ? (paste.loose ? LOOSE_KEPT[cut] : CUT_KEPT) : WHOLE_KEPT))
    return null;
  const place = Math.max(start, 0);
  const score =
    (COVERAGE * (cut ? CUT_WORTH : coverage) * kept) / (kept + SHORT) +
    SAME_VALUE * equal -
    OTHER_VALUE * Math.min(other, 3) +
    (place >= paste.last ? LAST : 0) +
    (place >= paste.behind ? LAST : 0);
  return { score, holes, there: cut ? coverage : 1 };
}

/** Where the value ends that starts at `at` and that no fixed text follows: a bracket, a list of numbers, or a word. */
function valueEnd(paste, at) {
  const { raw } = paste;
  if (at >= paste.low.length) return at;
  const begin = paste.at[at];
  let end = begin;
  if ("([{<".includes(raw[begin])) {
    while (end < raw.length && end - begin < GAP && !")]}>".includes(raw[end])) end += 1;
    end += 1;
  } else if (/[\d?N-]/.test(raw[begin])) {
    const list = /^(?:(?:-?\d+|None|null|\?)L?(?:,\s{0,20})?)+/.exec(raw.slice(begin, begin + 4 * GAP));
    end = begin + (list ? list[0].length : 1);
  } else {
    while (end < raw.length && end - begin < GAP && /[\w./:-]/.test(raw[end])) end += 1;
  }
  while (at < paste.low.length && paste.at[at] < end) at += 1;
  return at;
}
