/* The ranking of the site's search: BM25 over pages, where a word of a title or a heading weighs more than one of the text.
 * Pure: no DOM, no network, no clock. */

// How much a word weighs, by where it stands on a page.
const WEIGHTS = { title: 6, tags: 4, heading: 4, lead: 2, text: 1 };
const FLAT = 3; // BM25's k: how fast more of the same word stops to count
const LENGTH = 0.5; // BM25's b: how much a long page is held back
const BEGUN = 0.6; // what the beginning of a word counts that is still being typed
const PAIR = 3; // what two words count that stand side by side in a title, a tag or a heading, as in the query
const TEXT_PAIR = 0.6; // and in a text
const COLLECTION = 0.6; // of the score of a page that collects what others say
// A query of more words than this is a question in whole sentences: many of its words are no topic of any page, its numbers
// are the asker's own, and the pages for it are those that answer a question or describe what somebody sees.
const SENTENCE = 7;
const CHAT = 0.4; // of a word that stands in no title, tag or heading
const OWN_NUMBER = 0.2; // of a number of two digits or more
const ASKED = { words: 1.1, sentence: 1.3 }; // of the score of an answer, or of a trap, by the kind of query
const SHOWN = 30; // pages of an answer
const SECTIONS = 6; // and sections of a page
const STOP = new Set(
  "a an and are as at be but by can do does for from get have how i if in into is it its me must my no not of on one or should so than that the then there they this to use using was what when where which while why will with without you your".split(
    " ",
  ),
);
const BROKEN = /[a-z]+(?:'s)?|\d+d\b|\d+/g;
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
    .replace(/time[- ]step/g, "timestep")
    .replace(/look[- ]back/g, "lookback")
    .replace(
      /\b(two|three|four|five|[2-5])[- ](?:d\b|dim(?:ension(?:al|s)?)?\b)/g,
      (_, count) => `${NUMBERS[count] || count}d`,
    );
  return one.match(BROKEN) || [];
}

/** A word without the endings that people vary: windows, masked, forecasting, batches. */
export function stem(word) {
  if (word.length < 4 || /\d/.test(word)) return word;
  let root = word.replace(/'s$/, "");
  root = root.replace(/(?:sses|shes|ches|xes)$/, (end) => end.slice(0, -2)).replace(/ies$/, "y");
  if (/[^s]s$/.test(root) && !/(?:us|is)$/.test(root)) root = root.slice(0, -1);
  if (/.{3,}ing$/.test(root)) root = root.slice(0, -3).replace(/([bdgmnprt])\1$/, "$1");
  else if (/.{3,}ed$/.test(root)) root = root.slice(0, -2).replace(/([bdgmnprt])\1$/, "$1");
  else root = root.replace(/(.{5})(?:ion|al)$/, "$1");
  return root.replace(/e$/, "");
}

/** An index of `docs`, the sections [{location, title, text, tags}] of the theme's search index. */
export function indexOf(docs) {
  const pages = new Map(); // address -> {address, sections, counts: word -> weight, size}
  const found = new Map(); // word -> pages that have it
  const topics = new Set(); // the words of titles, tags and headings
  for (const doc of docs) {
    const [address, id] = doc.location.split("#");
    const page =
      pages.get(address) ||
      pages
        .set(address, { address, sections: [], counts: new Map(), pairs: new Map(), size: 0 })
        .get(address);
    const section = { doc, words: new Set() };
    page.sections.push(section);
    const add = (text, weight, paired) => {
      const words = wordsOf(text);
      words.forEach((word, place) => {
        page.counts.set(word, (page.counts.get(word) || 0) + weight);
        section.words.add(word);
        if (paired) topics.add(word);
        const pair = `${words[place - 1]} ${word}`;
        if (place && page.pairs.get(pair) !== PAIR) page.pairs.set(pair, paired ? PAIR : TEXT_PAIR);
      });
      page.size += words.length;
    };
    add(plain(doc.title), id ? WEIGHTS.heading : WEIGHTS.title, true);
    if (!id) for (const tag of doc.tags || []) add(tag, WEIGHTS.tags, true);
    add(plain(doc.text), id ? WEIGHTS.text : WEIGHTS.lead, false);
  }
  for (const page of pages.values())
    for (const word of page.counts.keys()) (found.get(word) || found.set(word, []).get(word)).push(page);
  const mean = [...pages.values()].reduce((sum, page) => sum + page.size, 0) / Math.max(pages.size, 1);
  return { pages, found, topics, mean, sorted: [...found.keys()].sort(), whole: wholeWords(docs) };
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
  const words = wordsOf(query);
  const typed = broken(query);
  const sentence = words.length > SENTENCE;
  const open = /[a-z]$/i.test(query) ? typed[typed.length - 1] : "";
  const scores = new Map();
  const give = (page, word, points) => {
    const entry = scores.get(page) || scores.set(page, { page, score: 0, terms: new Set() }).get(page);
    entry.score += points;
    entry.terms.add(word);
  };
  for (const word of new Set(words)) {
    const own = index.found.get(word) || [];
    const part = !sentence
      ? 1
      : (index.topics.has(word) ? 1 : CHAT) * (/^\d\d+$/.test(word) ? OWN_NUMBER : 1);
    for (const page of own) give(page, word, part * bm25(index, page, page.counts.get(word), own.length));
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
  words.forEach((word, place) => {
    if (!place) return;
    const pair = `${words[place - 1]} ${word}`;
    for (const { page } of scores.values()) if (page.pairs.has(pair)) give(page, word, page.pairs.get(pair));
  });
  for (const entry of scores.values()) {
    if (/^(?:versions|learn)\//.test(entry.page.address)) entry.score *= COLLECTION;
    else if (/^(?:answers|traps)\//.test(entry.page.address))
      entry.score *= sentence ? ASKED.sentence : ASKED.words;
  }
  return [...scores.values()].sort((a, b) => b.score - a.score || (a.page.address < b.page.address ? -1 : 1));
}

/** What the theme shows for `query`: {items: [[page, ...sections]], suggest}, each with its score, its terms and its words marked. */
export function answer(index, query) {
  const typed = [...new Set(broken(query))].filter((word) => !STOP.has(word));
  const items = search(index, query)
    .slice(0, SHOWN)
    .map(({ page, score, terms }) => {
      const fits = (word, own) =>
        own.has(stem(word)) || [...terms].some((term) => own.has(term) && term.startsWith(word));
      const has = (own) => Object.fromEntries(typed.map((word) => [word, fits(word, own)]));
      const shown = ({ doc, words }, score, own) => ({
        ...doc,
        title: marked(doc.title, terms),
        text: marked(doc.text, terms),
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

function bm25({ pages, mean }, page, count, spread) {
  const rare = Math.log(1 + (pages.size - spread + 0.5) / (spread + 0.5));
  return (rare * count * (FLAT + 1)) / (count + FLAT * (1 - LENGTH + (LENGTH * page.size) / mean));
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
