/* Guesses, for a text that has no page's message as it stands: its words rightly spelt, and messages that share its words. */

const MESSAGE = 0.3; // so much of its telling words a message must share to be near
const PAGE = 0.15; // and so much of a question's words a page
const SURE = 0.53; // and so much, word pairs included, a message that the text may mean
const READ = 1000; // characters that are compared
const ANYONES =
  /exception encountered when calling \S{1,60}\.call\(\)|object has no attribute|object is not \w+|no module named|cannot import name/g; // words of frames and of Python itself, in any error
const AXES = /^(?:ndim|rank|dimensions)\d$/;
const SHOWN = 3; // pages at most
const SPELT = 5; // a word with so many letters can be misspelt
const LONG = 8; // and one with so many in two places
const UNKNOWN = 40; // words that are spelt at most
const CUT_WORD = 4; // so many letters of the last word tell it

/** [{url, score}]: at most three pages that share the most telling words with `text`, from its last exception, at `head`, on.
 *
 * An exception is compared with each message, most of which it must share. What names none (`head` is -1) may be a question
 * in words: it is also compared with all that a page says. */
export function near(text, head, { sayings, telling }) {
  const own = words(said(text, head));
  const size = weight(own, telling);
  return best(sayings, ({ set, whole, message }) => {
    const shared = [...set].filter((word) => own.has(word));
    if (shared.length < 2 || (head >= 0 && !message)) return 0;
    const part = weight(shared, telling) / (message ? Math.sqrt(size * whole) : size);
    return part > (message ? MESSAGE : PAGE) ? part : 0;
  });
}

/** [{url, score}]: at most three pages one of whose messages shares so many words and pairs of words with `text` that it may be meant. */
export function meant(text, { sayings, telling }) {
  const own = pairs(text);
  const size = weight(own, telling);
  return best(sayings, ({ message, pairs: set, paired }) => {
    if (!message) return 0;
    const shared = [...set].filter((word) => own.has(word));
    if ([...own].some((word) => AXES.test(word) && !set.has(word))) return 0; // it says another number of axes
    const part = shared.length < 3 ? 0 : weight(shared, telling) / Math.sqrt(size * paired);
    return part > SURE ? part : 0;
  });
}

function best(sayings, score) {
  const scores = new Map();
  for (const saying of sayings) scores.set(saying.url, Math.max(score(saying), scores.get(saying.url) || 0));
  const found = [...scores].map(([url, part]) => ({ url, score: part })).filter((page) => page.score);
  return found.sort((a, b) => b.score - a.score).slice(0, SHOWN);
}

function weight(set, telling) {
  return [...set].reduce((sum, word) => sum + telling(word), 0);
}

function words(text) {
  return new Set(text.toLowerCase().match(/[a-z]{3,30}/g) || []);
}

/** The words of a text, each with the next one, and its numbers of axes. */
function pairs(text) {
  const list =
    text
      .toLowerCase()
      .replace(ANYONES, " ")
      .replace(/(ndim|rank) ?=? ?(\d)/g, "$1$2 ")
      .replace(/(\d) dim(?:ension)?s?\b/g, "dimensions$1 ")
      .match(/[a-z]{2,30}\d?/g) || [];
  return new Set(list.flatMap((word, index) => (index ? [word, `${list[index - 1]} ${word}`] : [word])));
}

/** The words of each message of a page, and of the page as a whole. */
export function sayingsOf(page) {
  const messages = [
    ...(page.messages || []),
    ...(page.older_messages || []),
    ...(page.causes || []).flatMap((cause) => cause.says || []),
  ];
  const around = [
    page.title,
    page.description,
    ...(page.sections || []).map((section) => section.title),
    ...(page.causes || []).map((cause) => cause.reason),
  ];
  const saying = (text, message) => {
    const plain = text.replace(/\{[a-z_]+\}/g, " ");
    return { url: page.url, message, set: words(plain), pairs: message ? pairs(plain) : new Set() };
  };
  return [...new Set(messages)]
    .map((text) => saying(text, true))
    .concat(saying([...messages, ...around].join(" "), false));
}

/** How much each word of the `sayings` of so many pages tells: the fewer pages have it, the more. */
export function vocabulary(sayings, pages) {
  const pagesOf = new Map(); // how many pages have a word or a pair
  const seen = new Map();
  const spelt = new Map(); // the words of messages, and how many have them
  for (const { url, message, set, pairs } of sayings) {
    if (message) set.forEach((word) => spelt.set(word, (spelt.get(word) || 0) + 1));
    for (const word of [...set, ...pairs]) {
      if (seen.get(word) === url) continue;
      seen.set(word, url);
      pagesOf.set(word, (pagesOf.get(word) || 0) + 1);
    }
  }
  const telling = (word) => Math.log((pages + 1) / (pagesOf.get(word) || 1));
  for (const saying of sayings) {
    saying.whole = weight(saying.set, telling);
    saying.paired = weight(saying.pairs, telling);
  }
  const common = [...spelt.keys()].sort((a, b) => spelt.get(b) - spelt.get(a));
  return { sayings, telling, known: new Set(common), spelt: common };
}

/** What `text` says from its last exception, at `head`, on; so much of it is compared. */
export function said(text, head) {
  return text.slice(Math.max(head, 0)).slice(0, READ);
}

/** `text` with its unknown words spelt as the nearest word of a message, and its last word, if cut off, as a whole. */
export function respelt(text, { spelt, known }) {
  let left = UNKNOWN;
  return text.replace(/[A-Za-z]{4,24}/g, (word, index) => {
    const low = word.toLowerCase();
    if (known.has(low) || left-- <= 0) return word;
    const last = !text.slice(index + word.length).trim();
    return (
      (last && low.length >= CUT_WORD && only(spelt.filter((each) => each.startsWith(low)))) ||
      (low.length >= SPELT && neighbor(low, spelt)) ||
      word
    );
  });
}

function only(list) {
  return list.length ? list.sort((a, b) => a.length - b.length)[0] : "";
}

/** The one word of `list` that is fewest mistakes away from `word`, the commonest of several, "" if none is near enough.
 * Its first letter is right, or changed places with the second: so people misspell, and so few words are left to compare. */
function neighbor(word, list) {
  const most = word.length < LONG ? 1 : 2;
  let [nearest, least] = ["", most + 1];
  for (const each of list) {
    if (each[0] !== word[0] && each[0] !== word[1]) continue;
    if (Math.abs(each.length - word.length) >= least || each.length < CUT_WORD) continue;
    const mistakes = distance(word, each, least - 1);
    if (mistakes < least) [nearest, least] = [each, mistakes];
  }
  return nearest;
}

/** Letters to add, to take away, to change or to swap with the next, to make `a` of `b`; more than `most` counts as one more. */
function distance(a, b, most) {
  let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length];
}
