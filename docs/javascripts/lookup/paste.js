/* The pasted text without what does not matter: blanks, quotes, asterisks, colors, tags and quoting marks, on both sides
 * of a comparison; wrapped lines, Markdown and HTML cost nothing. */

import { excerpt, WHOLE } from "./excerpt.js";
import { withoutPrefixes } from "./prefixes.js";

const RUNS = 1 << 16; // different hashes of a run
const SAME = { "，": ",", "：": ":", "（": "(", "）": ")", "［": "[", "］": "]" };
const TAG =
  /^<\/?(?:a|b|i|p|br|hr|em|li|ul|ol|td|tr|th|div|pre|code|span|font|table|strong|blockquote)(?:[ /][^<>\n]{0,300})?>/i;
const ENTITY = {
  "&gt;": ">",
  "&lt;": "<",
  "&amp;": "&",
  "&quot;": "",
  "&#39;": "",
  "&#x27;": "",
  "&apos;": "",
  "&nbsp;": "",
};
const IGNORED = new Set([..." \t\r\f\v\u00a0\u200b\u2028\ufeff'\"`´‘’“”*\\"]);

/** {raw, low, at, last, behind, runs}: the text without what does not matter, where each character stands in it, where its last exception begins, where a warning ends, and its runs of four characters. */
export function squeeze(text, anchors) {
  const raw = withoutPrefixes(withoutDots(text.length > WHOLE ? excerpt(text, anchors) : text));
  const { low, at } = squeezed(raw);
  const header = lastHeader(raw);
  const [last, behind] = [header.head, header.behind].map((place) => firstFrom(at, place));
  return { raw, low, at, last, behind, runs: runsOf(low) };
}

/** The first index of a sorted list whose value is not below `place`. */
function firstFrom(list, place) {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which runs of four characters a text has, by their hashes: whether it may hold another text is known without a search. */
function runsOf(low) {
  const runs = new Uint8Array(RUNS);
  eachRun(low, (run) => {
    runs[run] = 1;
  });
  return runs;
}

/** Calls `take` with the hash of each run of four characters of `low`. */
export function eachRun(low, take) {
  let run = 0;
  for (let index = 0; index < low.length; index += 1) {
    run = ((run << 4) ^ low.charCodeAt(index)) & (RUNS - 1); // what stands five characters before has left the 16 bits
    if (index > 2) take(run);
  }
}

/** Three dots at the end of a paste say that it is cut off. From the end, for a pattern would try every place of a long run. */
function withoutDots(raw) {
  let end = raw.length;
  while (end && " \t\r\n\f\v\u00a0.…])}".includes(raw[end - 1])) end -= 1;
  return /\.\.\.|…/.test(raw.slice(end)) ? raw.slice(0, end) : raw;
}

export function squeezed(raw) {
  const codes = [];
  const at = [];
  let lineStart = true;
  for (let index = 0; index < raw.length; index += 1) {
    const letter = raw[index];
    if ((letter >= "a" && letter <= "z") || (letter >= "0" && letter <= "9")) {
      codes.push(letter); // most of a text, and nothing below is about it
      at.push(index);
      lineStart = false;
      continue;
    }
    if (letter === "\n") {
      lineStart = true;
      continue;
    }
    if (IGNORED.has(letter)) {
      if (letter === "\\") index += escapeLength(raw, index);
      continue;
    }
    if (letter === "\x1b" || letter === "\u241b") {
      index += colorLength(raw, index + 1);
      continue;
    }
    if (
      letter === "[" &&
      /[01]/.test(raw[index + 1]) &&
      /^\[(?:0|1)(?:;\d\d?){0,2}m/.test(raw.slice(index, index + 10))
    ) {
      index += raw.indexOf("m", index) - index;
      continue;
    }
    if (lineStart && (letter === ">" || letter === "|")) continue;
    lineStart = false;
    if (letter === "<") {
      const tag = TAG.exec(raw.slice(index, index + 320));
      if (tag) {
        index += tag[0].length - 1;
        continue;
      }
    }
    if (letter === "&") {
      const entity = Object.keys(ENTITY).find((name) => raw.startsWith(name, index));
      if (entity) {
        if (ENTITY[entity]) {
          codes.push(ENTITY[entity]);
          at.push(index);
        }
        index += entity.length - 1;
        continue;
      }
    }
    if ((SAME[letter] || letter) === "," && betweenWords(codes[codes.length - 1], raw, index)) continue;
    codes.push(SAME[letter] || (letter >= "A" && letter <= "Z" ? letter.toLowerCase() : letter));
    at.push(index);
  }
  return { low: codes.join(""), at };
}

/** Whether the comma at `index` parts words, and no numbers of a shape: people who type a message leave it out. */
function betweenWords(before, raw, index) {
  if (!(before >= "a" && before <= "z")) return false;
  let next = index + 1;
  while (raw[next] === " " || raw[next] === "\n") next += 1;
  return (
    raw[next] >= "a" && raw[next] <= "z" && !raw.startsWith("none", next) && !raw.startsWith("null", next)
  );
}

/** Characters after a backslash that belong to it: a written-out line end, or a written-out color. */
function escapeLength(raw, index) {
  if (raw[index + 1] === "n" || raw[index + 1] === "t") return 1;
  for (const name of ["x1b", "033", "u001b"])
    if (raw.startsWith(name, index + 1)) return name.length + colorLength(raw, index + 1 + name.length);
  return 0;
}

function colorLength(raw, index) {
  if (raw[index] !== "[") return 0;
  let end = index + 1;
  while (end < raw.length && end - index < 12 && /[\d;]/.test(raw[end])) end += 1;
  return end - index + 1;
}

/** Where the last line stands that names an exception or a warning, -1 without one: what matters comes after it.
 * `behind` is where a warning's line ends: an error that comes after a warning, without a name of its own, matters more. */
export function lastHeader(raw) {
  let [head, behind, start] = [-1, Infinity, 0];
  const ends = /\n|\\n|<br|$/g; // a line end, also written out or as HTML
  for (let end = ends.exec(raw); end; end = ends.exec(raw)) {
    const line = raw.slice(start, Math.min(end.index, start + 160));
    const error =
      /(?:Error|Exception)(?:\b|\*|`)[^\n]/.test(line) &&
      !/^\s*(?:raise|except|class)\b|[({]['"]?\w*(?:Error|Exception)/.test(line);
    if (error || /(?:Warning|WARNING)\b/.test(line)) [head, behind] = [start, error ? Infinity : end.index];
    start = end.index + end[0].length;
    if (!end[0]) break;
  }
  return { head, behind };
}
