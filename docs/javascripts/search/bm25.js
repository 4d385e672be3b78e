/* The ranking of the site's search: BM25 over pages, where a word of a title or a heading weighs more than one of the text.
 * Pure: no DOM, no network, no clock. */

import { SAID, STOP, TALK } from "./words.js";

// How much a word weighs, by where it stands on a page; `more` are the words of a page's texts that no result shows.
const WEIGHTS = { title: 4.8, tags: 4, heading: 1, lead: 1.2, text: 0.8, more: 0.6 };
const FLAT = 3; // BM25's k: how fast more of the same word stops to count
const LENGTH = { words: 0.4, sentence: 0.6 }; // BM25's b: how much a long page is held back, by the kind of query
const BEGUN = 0.6; // what the beginning of a word counts that is still being typed
const PAIR = 3; // what two words count that stand side by side in a title, a tag or a heading, as in the query
const TEXT_PAIR = 0.7; // and in a text
const PAIR_OF_SENTENCE = 0.7; // of that in a question, which has many pairs
// A query of more words than this is a question in whole sentences: many of its words are no topic of any page, its numbers
// are the asker's own, and the pages for it are those that answer a question or describe what somebody sees.
const SENTENCE = 2;
// A line of code has more words than it says: beyond this many it is a question with code in it.
const CODE = /[a-z]\(|\w=|[a-z]_[a-z]|[a-z]\.[a-z]|\w\[|\w = /i;
const SENTENCE_OF_CODE = 6;
// In code numbers and letters are the asker's own, and these stand in every program: so much they count there.
const OWN = /^(?:\d+|[a-z]|tf|kera|layer|model|np|add)$/;
const OWN_WORD = 0.25;
const CHAT = 0.7; // of a word that stands in no title, tag or heading
const OWN_NUMBER = 0.5; // of a number or a letter
const RARE = 2.2; // and so much no word weighs more for being rare: a rare word may be the asker's own subject
const KINDS = {
  words: { answers: 1.1, traps: 1.1, tables: 0.9 },
  sentence: { answers: 1.05, traps: 1.05, errors: 0.9 },
}; // of the score of a page, by the kind of query
const MEANT = 0.9; // of a word of the site that stands for one of the question's, less if others stand for it too
const KNOWN = 0.3; // of that, if titles, tags or headings have the question's word itself
const PHRASE = 0.7; // what a title, a tag or a sentence of the first text counts that shares words with a question
const WHOLE = 0.6; // the more, the more of its words are shared: the power of their share
const SPELT = 5; // letters of a word that may be misspelt
const SHOWN = 30; // pages of an answer
const SECTIONS = 6; // and sections of a page
const ROOTS = new Map(); // word -> what stem made of it
const MEANT_BY = new Map(); // a word of an asker -> those of the site
for (const [word, said] of Object.entries(SAID))
  for (const each of said.split(" ").map(stem))
    MEANT_BY.set(each, [...(MEANT_BY.get(each) || []), stem(word)]);
const TALKED = new Set(TALK.map(stem));
const BROKEN = /seq2seq|\[-\d\]|[a-z]+(?:'s)?|\d+d\b|\d+/g;
const COUNTED = "howmany"; // a word of its own, since many to many asks something else
const NUMBERS = { two: 2, three: 3, four: 4, five: 5 };

/** The words of a text as they are compared: without endings, and without those that say nothing. */
export function wordsOf(text) {
  return broken(text)
    .filter((word) => !STOP.has(word))
    .map(stem);
}

/** The words of a text as they stand there, but what is written in several ways in one of them. */
function broken(text) {
  const one = text
    .toLowerCase()
    .replace(/n['’]t\b|['’](?:m|ve|re|ll|d)\b/g, " ") // don't, I'm
    .replace(/time[- ]step/g, "timestep")
    .replace(/\by_?pred\b/g, "output")
    .replace(/\by_?true\b/g, "target")
    .replace(/look[- _]back/g, "lookback")
    .replace(/timedistributed(?=dense)|cudnn(?=lstm|gru)/g, "$& ") // layers of old versions
    .replace(/\[:, ?(-\d)(?:, ?:)?\]/g, "[$1]")
    .replace(/how many\b/g, COUNTED)
    .replace(/\bndim ?=? ?([2-5])\b/g, "$1d")
    .replace(
      /\b(two|three|four|five|[2-5])[- ](?:d\b|dim(?:ension(?:al|s)?|s)?\b|ax[ei]s\b)/g,
      (_, count) => `${NUMBERS[count] || count}d`,
    );
  return one.match(BROKEN) || [];
}

/** A word without the endings that people vary: windows, masked, forecasting, batches. */
export function stem(word) {
  if (!ROOTS.has(word)) ROOTS.set(word, rootOf(word));
  return ROOTS.get(word);
}

function rootOf(word) {
  if (word.length < 4 || /\d/.test(word)) return word;
  let root = word.replace(/'s$/, "");
  root = root.replace(/(?:sses|shes|ches|xes)$/, (end) => end.slice(0, -2)).replace(/ies$/, "y");
  if (/[^s]s$/.test(root) && !/(?:us|is)$/.test(root)) root = root.slice(0, -1);
  if (/.{3,}ing$/.test(root)) root = root.slice(0, -3).replace(/([bdgmnprt])\1$/, "$1");
  else if (/.{3,}ed$/.test(root)) root = root.slice(0, -2).replace(/([bdgmnprt])\1$/, "$1");
  else root = root.replace(/(.{5})(?:ion|al)$/, "$1");
  return root.replace(/e$/, "");
}

/** An index of `docs`, the sections [{location, title, text, tags}] of the site's search index. `#id` is a section of the page before. */
export function indexOf(docs) {
  const pages = new Map(); // address -> {address, sections, counts: word -> weight, size}
  const found = new Map(); // word -> pages that have it
  const topics = new Set(); // the words of titles, tags and headings
  const phrases = new Map(); // word -> the titles, tags and sentences that have it, {page, size}
  let address = "";
  for (const { location, ...rest } of docs) {
    const [own, id] = location.split("#");
    address = own || address;
    const doc = { location: id ? `${address}#${id}` : address, ...rest };
    const page =
      pages.get(address) ||
      pages
        .set(address, { address, sections: [], counts: new Map(), pairs: new Map(), size: 0 })
        .get(address);
    const section = { doc, words: new Set() };
    page.sections.push(section);
    const add = (text, weight, pair) => {
      const words = wordsOf(text);
      words.forEach((word, place) => {
        page.counts.set(word, (page.counts.get(word) || 0) + weight);
        section.words.add(word);
        if (pair === PAIR) topics.add(word);
        const two = `${words[place - 1]} ${word}`;
        if (place && pair && page.pairs.get(two) !== PAIR) page.pairs.set(two, pair);
      });
      page.size += words.length;
      return new Set(words);
    };
    const phrase = (words) => {
      const entry = { page, size: words.size };
      for (const word of words) (phrases.get(word) || phrases.set(word, []).get(word)).push(entry);
    };
    const title = add(plain(doc.title), id ? WEIGHTS.heading : WEIGHTS.title, PAIR);
    add(doc.more || "", WEIGHTS.more, 0);
    if (id) {
      add(plain(doc.text), WEIGHTS.text, TEXT_PAIR);
      continue;
    }
    phrase(title);
    for (const tag of doc.tags || []) phrase(add(tag, WEIGHTS.tags, PAIR));
    for (const part of plain(doc.text).split(/[.:;] /)) phrase(add(part, WEIGHTS.lead, TEXT_PAIR));
  }
  for (const page of pages.values())
    for (const word of page.counts.keys()) (found.get(word) || found.set(word, []).get(word)).push(page);
  const mean = [...pages.values()].reduce((sum, page) => sum + page.size, 0) / Math.max(pages.size, 1);
  return { pages, found, topics, phrases, mean, sorted: [...found.keys()].sort(), whole: wholeWords(docs) };
}

/** How often each word, as it is written, stands in a title or a heading: what a word that is being typed may become. */
function wholeWords(docs) {
  const whole = new Map();
  for (const doc of docs)
    for (const word of plain(doc.title)
      .toLowerCase()
      .match(/[a-z_]{3,}/g) || [])
      whole.set(word, (whole.get(word) || 0) + 1);
  return whole;
}

/** The text of what the theme's index holds as HTML. */
export function plain(html) {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}

/** [{page, score, terms}]: the pages that fit `query`, the best first. Its last word may be unfinished. */
export function search(index, query) {
  const typed = broken(query);
  const open = /[a-z]$/i.test(query) ? typed[typed.length - 1] : "";
  const words = wordsOf(query).map((word) => (word === stem(open) ? word : spelt(index, word)));
  const code = CODE.test(query);
  const sentence = words.length > (code ? SENTENCE_OF_CODE : SENTENCE);
  const scores = new Map();
  const give = (page, word, points) => {
    const entry = scores.get(page) || scores.set(page, { page, score: 0, terms: new Set() }).get(page);
    entry.score += points;
    if (word) entry.terms.add(word);
  };
  const weigh = (word, part) => {
    const own = index.found.get(word) || [];
    for (const page of own)
      give(page, word, part * bm25(index, page, page.counts.get(word), own.length, sentence));
  };
  for (const word of new Set(words)) {
    const own = code && OWN.test(word) ? OWN_WORD : 1;
    weigh(word, sentence ? partOf(index, word) : own);
  }
  if (sentence) {
    const meant = new Map(); // a word of the site -> the question's
    for (const word of words)
      for (const other of MEANT_BY.get(word) || [])
        if (!words.includes(other) && !meant.has(other)) meant.set(other, word);
    for (const [word, asked] of meant) weigh(word, meantPart(index, asked));
    for (const [page, value] of nearest(index, new Set(words), meant)) give(page, null, PHRASE * value);
  }
  if (open.length > 1 && (STOP.has(open) || !index.found.has(stem(open)))) {
    // It may become several words: they count as one, as rare as they are together.
    const best = new Map();
    for (const word of begun(index.sorted, open)) {
      for (const page of index.found.get(word)) {
        const count = page.counts.get(word);
        if (count > (best.get(page)?.count || 0)) best.set(page, { word, count });
      }
    }
    for (const [page, { word, count }] of best) {
      give(page, word, BEGUN * bm25(index, page, count, best.size));
    }
  }
  const part = sentence ? PAIR_OF_SENTENCE : 1;
  words.forEach((word, place) => {
    if (!place) return;
    const pair = `${words[place - 1]} ${word}`;
    for (const { page } of scores.values())
      if (page.pairs.has(pair)) give(page, word, part * page.pairs.get(pair));
  });
  const kinds = sentence ? KINDS.sentence : KINDS.words;
  for (const entry of scores.values()) entry.score *= kinds[entry.page.address.split("/")[0]] || 1;
  return [...scores.values()].sort((a, b) => b.score - a.score || (a.page.address < b.page.address ? -1 : 1));
}

/** The word of a topic that an unknown `word` is one slip away from, the commonest; `word` itself without one. */
function spelt({ found, topics }, word) {
  if (word.length < SPELT || /\d/.test(word) || found.has(word) || MEANT_BY.has(word) || TALKED.has(word))
    return word;
  let best = word;
  for (const topic of topics)
    if (topic[0] === word[0] && slip(word, topic) && found.get(topic).length > (found.get(best)?.length || 0))
      best = topic;
  return best;
}

/** Whether two words differ by a letter too many, too few, another one, or two exchanged. */
function slip(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let [from, left, right] = [0, a.length, b.length];
  while (from < left && from < right && a[from] === b[from]) from++;
  while (left > from && right > from && a[left - 1] === b[right - 1]) {
    left--;
    right--;
  }
  const [one, other] = [a.slice(from, left), b.slice(from, right)];
  return (one.length < 2 && other.length < 2) || (one.length === 2 && one === other[1] + other[0]);
}

/** page -> what the phrase of it counts that is nearest to a question, which shares two words with it at least. */
function nearest({ found, phrases, pages, topics }, words, meant) {
  const shared = new Map(); // a phrase -> {value, count} of its words
  const add = (word, value) => {
    for (const phrase of phrases.get(word) || []) {
      const entry = shared.get(phrase) || shared.set(phrase, { value: 0, count: 0 }).get(phrase);
      entry.value += value;
      entry.count += 1;
    }
  };
  const weightOf = (word) =>
    partOf({ topics }, word) * rarity(pages.size, found.get(word)?.length || 0, true);
  for (const word of words) add(word, weightOf(word));
  for (const [word, said] of meant) add(word, meantPart({ topics }, said) * weightOf(said));
  const best = new Map();
  for (const [{ page, size }, { value, count }] of shared)
    if (count > 1) best.set(page, Math.max(best.get(page) || 0, value * (count / size) ** WHOLE));
  return best;
}

/** What a word of the site counts that stands for `asked`. */
function meantPart({ topics }, asked) {
  return (MEANT * (topics.has(asked) ? KNOWN : 1)) / Math.sqrt(MEANT_BY.get(asked).length);
}

/** What a word of a question in whole sentences counts: less if it is of no topic, a number or a letter. */
function partOf(index, word) {
  const topic = index.topics.has(word) && !TALKED.has(word);
  return (topic ? 1 : CHAT) * (/^(?:\d+|[a-z])$/.test(word) ? OWN_NUMBER : 1);
}

/** "how many" is one word here, which no text holds as it is: what to mark in its place. */
function written(word) {
  return word === "howmany" ? "many" : word;
}

/** What the theme shows for `query`: {items: [[page, ...sections]], suggest}, each with its score, its terms and its words marked. */
export function answer(index, query) {
  const typed = [...new Set(broken(query))].filter(
    (word) => !STOP.has(word) && word !== COUNTED && /^\w+$/.test(word),
  );
  const items = search(index, query)
    .slice(0, SHOWN)
    .map(({ page, score, terms }) => {
      const fits = (word, own) =>
        own.has(stem(word)) || [...terms].some((term) => own.has(term) && term.startsWith(word));
      const has = (own) => Object.fromEntries(typed.map((word) => [written(word), fits(word, own)]));
      const marks = new Set([...terms].map(written));
      const shown = ({ doc, words }, score, own) => ({
        ...doc,
        title: marked(doc.title, marks),
        text: marked(doc.text, marks),
        score,
        terms: has(own || words),
      });
      const [lead, ...rest] = page.sections;
      const weight = ({ words }) =>
        [...terms]
          .filter((term) => words.has(term))
          .reduce((sum, term) => sum + 1 / index.found.get(term).length, 0);
      const best = rest
        .map((section) => ({ section, weight: weight(section) }))
        .filter((each) => each.weight)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, SECTIONS);
      return [
        shown(lead, score, page.counts),
        ...best.map((each) => shown(each.section, score * Math.min(each.weight, 1))),
      ];
    });
  return { items, suggest: completion(index.whole, query) };
}

/** HTML with the words that fit marked, as the theme marks them; tags and entities stay as they are. */
function marked(html, terms) {
  return html.replace(/<[^>]*>|&#?\w+;|[a-z0-9]+/gi, (part) =>
    /^[<&]/.test(part) || !terms.has(stem(part.toLowerCase()))
      ? part
      : `<mark data-md-highlight>${part}</mark>`,
  );
}

/** [word]: the commonest word that the last one of `query` may become, [] without one. */
function completion(whole, query) {
  const [last] = /[a-z_]{3,}$/.exec(query.toLowerCase()) || [];
  if (!last) return [];
  const words = [...whole].filter(([word]) => word.startsWith(last) && word !== last);
  return words
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)
    .slice(0, 1)
    .map(([word]) => word);
}

function bm25({ pages, mean }, page, count, spread, sentence) {
  const long = sentence ? LENGTH.sentence : LENGTH.words;
  return (
    (rarity(pages.size, spread, sentence) * count * (FLAT + 1)) /
    (count + FLAT * (1 - long + (long * page.size) / mean))
  );
}

/** What a word weighs that `spread` of all pages have. */
function rarity(all, spread, sentence) {
  return Math.min(Math.log(1 + (all - spread + 0.5) / (spread + 0.5)), sentence ? RARE : Infinity);
}

/** The words of a sorted list that begin with `start`. */
function begun(sorted, start) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < start) low = middle + 1;
    else high = middle;
  }
  const list = [];
  while (low < sorted.length && sorted[low].startsWith(start) && list.length < 50) list.push(sorted[low++]);
  return list;
}
