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
 *       when: ["len(x) == 1", "x != y"]          all must hold; without it, `says` is enough
 *       reason: "x has {x} samples, y has {y}."  shown to the reader, with what the holes matched
 *
 * A condition is one of these, or `not` and one of these:
 *   a == b   a != b   a < b   a > b     a and b: a hole, a number, an axis `hole[0]`, `hole[-1]`, or a count `len(hole)`,
 *                                       also multiplied, `4*hole[0]`; None and ? are equal to any number and different from none
 *   a multiple b                        a is two or more times b
 *   same hole                           two or more numbers, all equal
 *   zero hole                           one of its numbers is 0
 *   hole like lstm gru                  its name contains one of these words
 *   text has matmul lstm                the pasted text contains one of these words
 *
 * Whitespace, quotes, asterisks, colors and quoting marks are ignored on both sides: wrapped lines, Markdown and HTML
 * cost nothing. Every search is for fixed text within a bounded window, so time grows with the length of the text alone.
 */

const GAP = 500; // a hole matches at most so many characters
const WHOLE = 45000; // a longer text is cut to the places that may matter
const EVIDENCE = 10; // what a cause adds that has a text of its own
const CONDITIONS = 2; // and conditions
const LAST = 40; // what a match adds that stands in the last exception or warning
const OCCURRENCES = 40; // of one text's beginning that are tried
const NEAR = 0.3; // so much of its telling words a message must share to be near
const CUT = 24; // so many characters tell a text whose other part is cut off

/** Error pages that fit the pasted `text`, the likeliest first: [{url, section, score, reason}]. `section` may be "". */
export function lookup(text, pages) {
  const known = compiled(pages);
  const paste = squeeze(String(text), known);
  if (paste.low.length < 8) return [];
  const found = known.pages.flatMap((page) => ofPage(page, paste));
  return found.sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** At most three pages that share the most telling words with `text`; for when lookup finds nothing.
 *
 * An exception is compared with each message, most of which it must share. What names none may be a question in words:
 * it is also compared with all that a page says. */
export function nearest(text, pages) {
  const { sayings, telling } = compiled(pages).vocabulary;
  const raw = String(text).slice(-WHOLE);
  const { head } = lastHeader(raw);
  const own = words(raw.slice(Math.max(head, 0)).slice(0, 1000));
  const weight = (set) => [...set].reduce((sum, word) => sum + telling(word), 0);
  const size = weight(own);
  const score = ({ set, whole, message }) => {
    const shared = [...set].filter((word) => own.has(word));
    if (shared.length < 2 || (head >= 0 && !message)) return 0;
    const part = weight(shared) / (message ? Math.sqrt(size * whole) : size);
    return part > (message ? NEAR : NEAR / 2) ? part : 0;
  };
  const best = new Map();
  for (const saying of sayings) best.set(saying.url, Math.max(score(saying), best.get(saying.url) || 0));
  const near = [...best].map(([url, score]) => ({ url, score })).filter((page) => page.score);
  return near.sort((a, b) => b.score - a.score).slice(0, 3);
}

function words(text) {
  return new Set(text.toLowerCase().match(/[a-z]{3,30}/g) || []);
}

/** The words of each message, and of each page as a whole, and how much a word tells: the fewer pages have it, the more. */
function vocabulary(pages) {
  const sayings = pages.flatMap((page) => {
    const messages = [...(page.messages || []), ...(page.older_messages || []), ...(page.causes || []).flatMap((cause) => cause.says || [])];
    const around = [page.title, page.description, ...(page.sections || []).map((section) => section.title), ...(page.causes || []).map((cause) => cause.reason)];
    const saying = (text, message) => ({ url: page.url, message, set: words(text.replace(NAMED, " ")) });
    return [...messages.map((text) => saying(text, true)), saying([...messages, ...around].join(" "), false)];
  });
  const spread = new Map();
  for (const { message, set } of sayings) if (!message) for (const word of set) spread.set(word, (spread.get(word) || 0) + 1);
  const telling = (word) => Math.log((pages.length + 1) / (spread.get(word) || 1));
  for (const saying of sayings) saying.whole = [...saying.set].reduce((sum, word) => sum + telling(word), 0);
  return { sayings, telling };
}

/* ---- pages ---- */

const cache = new WeakMap();

function compiled(pages) {
  if (!cache.has(pages)) {
    const sayings = new Map();
    const saying = (says) => sayings.get(says) || sayings.set(says, template(says, NAMED)).get(says);
    const list = pages.map((page) => ({
      url: page.url,
      texts: [
        ...(page.messages || []).map((message) => ({ ...template(message), reason: "This is the page's message." })),
        ...(page.older_messages || []).map((message) => ({ ...template(message), reason: "An older or neighboring wording of the page's message." })),
      ],
      causes: (page.causes || []).map((cause) => ({ ...cause, says: [cause.says || []].flat().map(saying), when: [cause.when || []].flat() })),
    }));
    cache.set(pages, { pages: list, anchors: anchors(list), vocabulary: vocabulary(pages) });
  }
  return cache.get(pages);
}

function ofPage(page, paste) {
  const best = strongest(page.texts, paste);
  const fitting = [];
  page.causes.forEach((cause, index) => {
    const match = cause.says.length ? strongest(cause.says, paste, (m) => cause.when.every((rule) => holds(rule, m.holes, paste))) : best;
    if (match) fitting.push({ cause, match, rank: (cause.says.length ? EVIDENCE : 0) + (cause.when.length ? CONDITIONS : 0) - index / 10 });
  });
  const score = Math.max(...[best, ...fitting.map(({ match }) => match)].map((match) => (match ? match.score : 0)));
  if (!score) return [];
  if (!fitting.length) return [{ url: page.url, section: "", score, reason: best.reason }];
  const results = new Map();
  for (const { cause, match, rank } of fitting.sort((a, b) => b.rank - a.rank)) {
    if (results.has(cause.section)) continue;
    results.set(cause.section, { url: page.url, section: cause.section, score: score + rank, reason: fill(cause.reason || match.reason, match.holes) });
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
      if (better && fits(match)) best = { ...match, text, reason: text.reason };
    }
  }
  return best;
}

function fill(reason, holes) {
  return reason.replace(/\{([a-z_]+)\}/g, (all, name) => (name in holes ? shown(holes[name]) : all));
}

function shown({ raw }) {
  const line = raw.replace(/\s*\n\s*/g, "").trim();
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}

/* ---- texts with holes ---- */

const NAMED = /\{[a-z_]+\}/g;
const ANY = /\{[a-z_]+\}|\((?:none|\d+|\?)(?:, ?(?:none|\d+|\?))*,?\)|\[(?:none|\d+|\?)(?:, ?(?:none|\d+|\?))*\]|(?<![a-z\d])(['"`])[\w ./-]{1,60}?\1(?![a-z\d])|(?<!ndim=|\d)\d+(?!\d| dimensions)/gi;

/** {parts: [{fixed}|{hole, value}], weight}: what of a message is fixed, and what stands for anything. */
function template(message, free = ANY) {
  const parts = [];
  let end = 0;
  const fixed = (raw) => {
    const low = plain(raw);
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
  return { parts, lead, weight, message, whole: free === NAMED, paste: null, found: [] };
}

function plain(raw) {
  return squeezed(raw).low;
}

/** Every place where `text` fits `paste`: {score, holes}. A message that the paste cuts off, before or behind, fits with what is there. */
function* matches(text, paste) {
  const first = text.parts.length ? text.parts[0].fixed : "";
  if (!first) return;
  let at = paste.low.indexOf(first);
  for (let tried = 0; at >= 0 && tried < OCCURRENCES; tried += 1) {
    const match = matchAt(text, paste, at);
    if (match) yield match;
    at = paste.low.indexOf(first, at + 1);
  }
  if (text.whole) return;
  const begun = first.includes(paste.low.slice(-CUT)) ? overlap(paste.low, first, paste.low.length) : 0;
  const match = begun < CUT ? null : scored(text, paste, paste.low.length - begun, { kept: begun, equal: 0, other: 0, cut: true }, {});
  if (match) yield match;
  for (let index = 0; index < text.parts.length; index += 1) {
    const rest = headless(text, paste, index);
    if (rest) yield rest;
  }
}

/** `text` from its fixed part `index` on, if the paste begins with the end of that part, or shortly before it. */
function headless(text, paste, index) {
  const { fixed } = text.parts[index];
  if (!fixed || fixed.length < 8) return null;
  const ended = fixed.includes(paste.low.slice(0, CUT / 2)) ? overlap(fixed, `${paste.low.slice(0, fixed.length)}\n`, fixed.length) : 0;
  if (ended >= CUT / 2) return matchAt(text, paste, ended - fixed.length, index);
  const start = index ? paste.low.slice(0, 60 + fixed.length).indexOf(fixed) : -1;
  return start < 0 ? null : matchAt(text, paste, start, index);
}

function matchAt(text, paste, start, from = 0) {
  const { low } = paste;
  const holes = {};
  const first = text.parts[from].fixed.length;
  const count = { kept: first + Math.min(start, 0), equal: 0, other: 0, cut: start < 0 || from > 0 };
  let at = start + first;
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
      else return scored(text, paste, start, { ...count, kept: count.kept + cut, cut: true }, holes);
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
        return scored(text, paste, start, { ...count, kept: count.kept + cut, cut: true }, holes);
      }
      end = at + within;
    } else {
      end = valueEnd(paste, at);
    }
    if (part.value) compare(part.value, low.slice(at, end));
    if (part.hole && end > at) holes[part.hole] = { low: low.slice(at, end), raw: paste.raw.slice(paste.at[at], paste.at[end - 1] + 1) };
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
  for (let length = Math.min(word.length - 1, limit); length > 0; length -= 1) if (low.endsWith(word.slice(0, length))) return length;
  return 0;
}

function scored(text, paste, start, { kept, equal, other, cut }, holes) {
  const coverage = (kept + equal) / text.weight;
  if (coverage < (cut ? 0.5 : 0.7) || kept < (text.whole ? 6 : cut ? 20 : 10)) return null;
  const score = 100 * coverage * (kept / (kept + 12)) + equal / 4 - 3 * Math.min(other, 3);
  const place = Math.max(start, 0);
  return { score: score + (place >= paste.last ? LAST : 0) + (place >= paste.behind ? LAST : 0), holes };
}

/** Where the value ends that starts at `at` and that no fixed text follows: a bracket, a list of numbers, or a word. */
function valueEnd(paste, at) {
  const { raw } = paste;
  if (at >= paste.low.length) return at;
  const begin = paste.at[at];
  let end = begin;
  if ("([{".includes(raw[begin])) {
    while (end < raw.length && end - begin < GAP && !")]}".includes(raw[end])) end += 1;
    end += 1;
  } else if (/[\d?N-]/.test(raw[begin])) {
    const list = /^(?:(?:-?\d+|None|\?)L?(?:,\s{0,20})?)+/.exec(raw.slice(begin, begin + 4 * GAP));
    end = begin + (list ? list[0].length : 1);
  } else {
    while (end < raw.length && end - begin < GAP && /[\w./:-]/.test(raw[end])) end += 1;
  }
  while (at < paste.low.length && paste.at[at] < end) at += 1;
  return at;
}

/* ---- conditions ---- */

function holds(rule, holes, paste) {
  const words = rule.split(" ");
  if (words[0] === "not") return !holds(rule.slice(4), holes, paste);
  if (words[0] === "same") return numbers(holes[words[1]]).length > 1 && new Set(numbers(holes[words[1]])).size === 1;
  if (words[0] === "zero") return numbers(holes[words[1]]).includes(0);
  if (words[1] === "like") return words.slice(2).some((word) => (holes[words[0]] || { low: "" }).low.includes(word));
  if (words[1] === "has") return words.slice(2).some((word) => paste.low.includes(word));
  const [left, right] = [operand(words[0], holes), operand(words[2], holes)];
  if (left === undefined || right === undefined) return false;
  const any = left === null || right === null;
  if (words[1] === "==") return any || left === right;
  if (words[1] === "!=") return !any && left !== right;
  if (words[1] === "<") return !any && left < right;
  if (words[1] === ">") return !any && left > right;
  if (words[1] === "multiple") return !any && left > right && left % right === 0;
  throw new Error(`condition ${rule}: unknown; the head of error-lookup.js lists them`);
}

/** A number; null for None and ?; undefined where the paste does not say. */
function operand(word, holes) {
  if (/^-?\d+$/.test(word)) return Number(word);
  const [, times, count, name, index] = /^(?:(\d+)\*)?(len\()?([a-z_]+)\)?(?:\[(-?\d+)\])?$/.exec(word) || [];
  if (!name || !(name in holes)) return undefined;
  const list = numbers(holes[name]);
  const value = count ? list.length : list.at(Number(index || 0));
  return value && times ? value * Number(times) : value;
}

function numbers(hole) {
  return [...(hole ? hole.low : "").matchAll(/-?\d+|none|\?/gi)].slice(0, 1000).map(([word]) => (/\d/.test(word) ? Number(word) : null));
}

/* ---- the pasted text ---- */

const SAME = { "，": ",", "：": ":", "（": "(", "）": ")", "［": "[", "］": "]" };
const TAG = /^<\/?(?:a|b|i|p|br|hr|em|li|ul|ol|td|tr|th|div|pre|code|span|font|table|strong|blockquote)(?:[ /][^<>\n]{0,300})?>/i;
const ENTITY = { "&gt;": ">", "&lt;": "<", "&amp;": "&", "&quot;": "", "&#39;": "", "&#x27;": "", "&apos;": "", "&nbsp;": "" };
const IGNORED = new Set([..." \t\r\f\v\u00a0\u200b\u2028\ufeff'\"`´‘’“”*\\"]);

/** {raw, low, at, last, behind}: the text without what does not matter, where each character stands in it, where its last exception begins, and where a warning ends. */
function squeeze(text, known) {
  const raw = withoutDots(text.length > WHOLE ? excerpt(text, known.anchors) : text);
  const { low, at } = squeezed(raw);
  const header = lastHeader(raw);
  const [last, behind] = [header.head, header.behind].map((place) => {
    let index = 0;
    while (index < at.length && at[index] < place) index += 1;
    return index;
  });
  return { raw, low, at, last, behind };
}

/** Three dots at the end of a paste say that it is cut off. From the end, for a pattern would try every place of a long run. */
function withoutDots(raw) {
  let end = raw.length;
  while (end && " \t\r\n\f\v\u00a0.…])}".includes(raw[end - 1])) end -= 1;
  return /\.\.\.|…/.test(raw.slice(end)) ? raw.slice(0, end) : raw;
}

function squeezed(raw) {
  const codes = [];
  const at = [];
  let lineStart = true;
  for (let index = 0; index < raw.length; index += 1) {
    const letter = raw[index];
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
    if (letter === "[" && /[01]/.test(raw[index + 1]) && /^\[(?:0|1)(?:;\d\d?){0,2}m/.test(raw.slice(index, index + 10))) {
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
    codes.push(SAME[letter] || (letter >= "A" && letter <= "Z" ? letter.toLowerCase() : letter));
    at.push(index);
  }
  return { low: codes.join(""), at };
}

/** Characters after a backslash that belong to it: a written-out line end, or a written-out color. */
function escapeLength(raw, index) {
  if (raw[index + 1] === "n" || raw[index + 1] === "t") return 1;
  for (const name of ["x1b", "033", "u001b"]) if (raw.startsWith(name, index + 1)) return name.length + colorLength(raw, index + 1 + name.length);
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
function lastHeader(raw) {
  let [head, behind, start] = [-1, Infinity, 0];
  const ends = /\n|\\n|<br|$/g; // a line end, also written out or as HTML
  for (let end = ends.exec(raw); end; end = ends.exec(raw)) {
    const line = raw.slice(start, Math.min(end.index, start + 160));
    const error = /(?:Error|Exception)(?:\b|\*|`)[^\n]/.test(line) && !/^\s*(?:raise|except|class)\b|[({]['"]?\w*(?:Error|Exception)/.test(line);
    if (error || /(?:Warning|WARNING)\b/.test(line)) [head, behind] = [start, error ? Infinity : end.index];
    start = end.index + end[0].length;
    if (!end[0]) break;
  }
  return { head, behind };
}

/* ---- a long paste ---- */

/** The words that pages' messages are recognised by, one or two a message: hash -> index. */
function anchors(pages) {
  const words = new Set();
  for (const page of pages) {
    for (const text of [...page.texts, ...page.causes.flatMap((cause) => cause.says)]) {
      const longest = (text.message.toLowerCase().match(/[a-z]{4,24}/g) || []).sort((a, b) => b.length - a.length);
      longest.slice(0, 2).forEach((word) => words.add(word));
    }
  }
  return new Map([...words].map((word, index) => [hash(word), index]));
}

function hash(word) {
  let value = 0;
  for (let index = 0; index < word.length; index += 1) value = (Math.imul(value, 31) + word.charCodeAt(index)) | 0;
  return value;
}

/** Hash and end of each word, in pairs. Nothing else happens in this loop over all characters, so that it stays fast. */
function hashes(text) {
  const found = new Int32Array(2 * Math.ceil(text.length / 5) + 2);
  let [count, value, length] = [0, 0, 0];
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) | 32 : 32;
    if (code >= 97 && code <= 122) {
      value = (Math.imul(value, 31) + code) | 0;
      length += 1;
    } else {
      if (length > 3 && length < 25) {
        found[count] = value;
        found[count + 1] = index;
        count += 2;
      }
      value = 0;
      length = 0;
    }
  }
  return found.subarray(0, count);
}

/** The surroundings of the rarest telling words in a long text, in their order, with its beginning and end. */
function excerpt(text, anchors) {
  const places = [];
  const words = hashes(text);
  for (let at = 0; at < words.length; at += 2) {
    const [word, index] = [anchors.get(words[at]), words[at + 1]];
    if (word === undefined) continue;
    const place = (places[word] = places[word] || { count: 0, last: [] });
    if (!place.last.length || index - place.last[(place.count - 1) % 6] > 300) {
      place.last[place.count % 6] = index;
      place.count += 1;
    }
  }
  const windows = [[0, 1000], [text.length - 4000, text.length]];
  let room = WHOLE - 5000;
  for (const place of places.filter(Boolean).sort((a, b) => a.count - b.count)) {
    for (const index of place.last) {
      if (room < 1500) break;
      windows.push([Math.max(0, index - 500), Math.min(text.length, index + 1000)]);
      room -= 1500;
    }
  }
  windows.sort((a, b) => a[0] - b[0]);
  const parts = [];
  let end = 0;
  for (const [from, to] of windows) {
    if (to > end) parts.push((from > end ? "\n" : "") + text.slice(Math.max(from, end), to));
    end = Math.max(end, to);
  }
  return parts.join("");
}
