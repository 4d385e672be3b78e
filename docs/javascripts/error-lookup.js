/* Find the error page, and the section, for a pasted message. Pure: no DOM, no network, no clock.
 *
 * What a page writer writes is front matter; nothing here names a page.
 *
 *   messages, older_messages   a stable part of the message, as it is printed. Numbers, shapes and quoted names in it
 *                              stand for any other, but the same ones count as evidence. {name} stands for anything.
 *                              A number of axes, `ndim=3` or `3 dimensions`, stands for itself: it is what is said.
 *   causes                     what tells one section of the page from another, the likeliest first:
 *     - section: more-or-fewer-targets
 *       says: "x sizes: {x} y sizes: {y}"        a text, or a list of them; only {name} stands for anything.
 *                                                Without it, the page's messages
 *       when: ["len(x) == 1", "x != y"]          all must hold (lookup/conditions.js has the grammar); without it, `says` is enough
 *       reason: "x has {x} samples, y has {y}."  shown to the reader, with what the holes matched
 */

import { holds, listOf, numbered } from "./lookup/conditions.js";
import { anchors } from "./lookup/excerpt.js";
import { meant, near, respelt, said, sayingsOf, vocabulary } from "./lookup/near.js";
import { lastHeader, squeeze } from "./lookup/paste.js";
import { matches, NAMED, template } from "./lookup/templates.js";

const EVIDENCE = 10; // points that a cause adds which has a text of its own
const CONDITIONS = 2; // and conditions
const ORDER = 1 / 10; // points that each earlier cause of a page takes from the next
const CLEARER = 10; // points by which a message must fit better, rightly spelt, than the paste as it stands
const COMMON = 2; // points of a page for a cut message, each time that its causes and wordings double: it is met the more
const RIVAL = 25; // points by which a cut message must fit better than another page's to be certain
const MOST = 0.6; // so much of a cut message must be there to be certain
const PART_OF = 5000; // characters of a paste that may be a part of a message
const NEAR = 2000; // characters around a misspelt message that are read again
const STEP = 8; // pages are prepared at a time, in some milliseconds
const SHARED = "Its message shares most of these words.";
const SHORTEST = 8; // a shorter paste says nothing
const REASON = 80; // characters of what a hole matched that a reason shows

/** Error pages that fit the pasted `text`, the likeliest first: [{url, section, score, reason}]. `section` may be "".
 *
 * Results with `guess: true` do not have the message as it stands: a word is misspelt or missing, or the paste is cut off
 * where it does not yet tell which of several messages it is. Then all results are guesses. */
export function lookup(text, pages) {
  const known = compiled(pages);
  const paste = squeeze(String(text), known.anchors);
  if (paste.low.length < SHORTEST) return [];
  const found = search(paste, known);
  const { head } = lastHeader(paste.raw);
  const words = said(paste.raw, head);
  const right = respelt(words, known.vocabulary);
  const better =
    right === words ? [] : search(squeeze(around(paste.raw, head, right, words), known.anchors), known);
  if (better.length && better[0].score > (found.length ? found[0].score + CLEARER : 0))
    return guesses(better);
  if (found.length) return cutShort(found) ? guesses(found) : found.map(plain);
  const near = meant(right, known.vocabulary);
  const begun = paste.raw.length > PART_OF ? [] : search({ ...paste, loose: true }, known);
  return guesses([
    ...near.map(({ url, score }) => ({
      url,
      section: "",
      score,
      reason: SHARED,
    })),
    ...begun.filter(({ url }) => near.every((page) => page.url !== url)),
  ]);
}

/** Whether the paste is cut off where it does not yet tell which of several messages it is. */
function cutShort([first, ...others]) {
  const rival = others.find((result) => result.url !== first.url);
  return first.there < 1 && (first.there < MOST || (rival && rival.score > first.score - RIVAL));
}

/** A result without how much of its message is there. */
function plain({ there, ...result }) {
  return result;
}

function guesses(results) {
  return results.map((result) => ({ ...plain(result), guess: true }));
}

/** `right` in place of `words`, with so much of the paste around it as conditions may ask for. */
function around(raw, head, right, words) {
  const from = Math.max(head, 0);
  const to = from + words.length;
  return raw.slice(Math.max(0, from - NEAR), from) + right + raw.slice(to, to + NEAR);
}

function search(paste, known) {
  const found = known.pages.flatMap((page) => ofPage(page, paste));
  return found.sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** [{url, score}]: at most three pages that share the most telling words with `text`; for when lookup finds nothing. */
export function nearest(text, pages) {
  const known = compiled(pages);
  const { raw } = squeeze(String(text), known.anchors);
  return near(raw, lastHeader(raw).head, known.vocabulary);
}

const kept = new WeakMap(); // the pages as they are searched, for they are searched at each key

function compiled(pages) {
  if (!kept.get(pages)?.vocabulary) Array.from(preparation(pages));
  return kept.get(pages);
}

/** Prepares `pages`, some at each step, so that the first `lookup` has less to do; it does at once what is left. */
export function* preparation(pages) {
  if (!kept.has(pages)) kept.set(pages, { pages: [], sayings: [], templates: new Map() });
  const known = kept.get(pages);
  while (known.pages.length < pages.length) {
    const page = pages[known.pages.length];
    known.pages.push(searchable(page, known.templates));
    known.sayings.push(...sayingsOf(page));
    if (known.pages.length % STEP === 0) yield;
  }
  known.anchors ??= anchors(known.pages);
  yield;
  known.vocabulary ??= vocabulary(known.sayings, pages.length);
}

/** A page with its texts as templates; causes of all pages share the `templates` of equal texts. */
function searchable(page, templates) {
  const saying = (says) => templates.get(says) || templates.set(says, template(says, NAMED)).get(says);
  return {
    url: page.url,
    common: COMMON * Math.log2(1 + (page.causes || []).length + (page.older_messages || []).length),
    texts: [
      ...(page.messages || []).map((message) => ({
        ...template(message),
        reason: "The page's message has these words.",
      })),
      ...(page.older_messages || []).map((message) => ({
        ...template(message),
        reason: "An older or neighboring wording of the page's message.",
      })),
    ],
    causes: (page.causes || []).map((cause) => {
      const when = [cause.when || []].flat();
      return {
        ...cause,
        says: [cause.says || []].flat().map(saying),
        when,
        numbers: new Set(when.flatMap(numbered)),
      };
    }),
  };
}

/** One result for each section of `page` that fits, without a section if none does. */
function ofPage(page, paste) {
  const best = strongest(page.texts, paste);
  const fitting = [];
  page.causes.forEach((cause, index) => {
    const match = cause.says.length
      ? strongest(cause.says, paste, (m) => cause.when.every((rule) => holds(rule, m.holes, paste)))
      : best;
    if (match)
      fitting.push({
        cause,
        match,
        rank: (cause.says.length ? EVIDENCE : 0) + (cause.when.length ? CONDITIONS : 0) - index * ORDER,
      });
  });
  const all = [best, ...fitting.map(({ match }) => match)].filter(Boolean);
  if (!all.length) return [];
  const { there } = all[0];
  const score = Math.max(...all.map((match) => match.score)) + (there < 1 ? page.common : 0);
  if (!fitting.length) return [{ url: page.url, section: "", score, reason: best.reason, there }];
  const results = new Map();
  for (const { cause, match, rank } of fitting.sort((a, b) => b.rank - a.rank)) {
    if (results.has(cause.section)) continue;
    results.set(cause.section, {
      url: page.url,
      section: cause.section,
      score: score + rank,
      there,
      reason: fill(cause.reason || match.reason, match.holes, cause.numbers),
    });
  }
  return [...results.values()];
}

function strongest(texts, paste, fits = () => true) {
  let best = null;
  for (const text of texts) {
    if (text.paste !== paste) Object.assign(text, { paste, found: [...matches(text, paste)] }); // causes share their texts
    for (const match of text.found) {
      // Of two places that are equally good the later one has the shorter holes: `IndexError: index 7` names one number.
      const better = !best || match.score > best.score || (match.score === best.score && best.text === text);
      if (better && fits(match)) best = { ...match, text, reason: match.there < 1 ? SHARED : text.reason };
    }
  }
  return best;
}

function fill(reason, holes, numbers) {
  return reason.replace(/\{([a-z_]+)\}/g, (_, name) =>
    name in holes ? shown(holes[name].raw, numbers.has(name)) : "…",
  );
}

/** What a hole matched, in one line that is not too long; of a hole for numbers the numbers alone. */
function shown(raw, isNumbers) {
  const line = raw.replace(/\s*\n\s*/g, "").trim();
  const value = isNumbers ? listOf(line) : line;
  return value.length > REASON ? `${value.slice(0, REASON - 3)}…` : value;
}
