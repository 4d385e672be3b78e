/* Pages that are near a text which no page has: those that share its most telling words, and its words rightly spelt. */

const MESSAGE = 0.3; // so much of its telling words a message must share to be near
const PAGE = 0.15; // and so much of a question's words a page
const READ = 1000; // characters that are compared
const SHOWN = 3; // pages at most

/** [{url, score}]: at most three pages that share the most telling words with `text`, from its last exception, at `head`, on.
 *
 * An exception is compared with each message, most of which it must share. What names none (`head` is -1) may be a question
 * in words: it is also compared with all that a page says. */
export function near(text, head, { sayings, telling }) {
  const own = words(text.slice(Math.max(head, 0)).slice(0, READ));
  const weight = (set) => [...set].reduce((sum, word) => sum + telling(word), 0);
  const size = weight(own);
  const score = ({ set, whole, message }) => {
    const shared = [...set].filter((word) => own.has(word));
    if (shared.length < 2 || (head >= 0 && !message)) return 0;
    const part = weight(shared) / (message ? Math.sqrt(size * whole) : size);
    return part > (message ? MESSAGE : PAGE) ? part : 0;
  };
  const best = new Map();
  for (const saying of sayings) best.set(saying.url, Math.max(score(saying), best.get(saying.url) || 0));
  const found = [...best].map(([url, score]) => ({ url, score })).filter((page) => page.score);
  return found.sort((a, b) => b.score - a.score).slice(0, SHOWN);
}

function words(text) {
  return new Set(text.toLowerCase().match(/[a-z]{3,30}/g) || []);
}

/** The words of each message, and of each page as a whole, and how much a word tells: the fewer pages have it, the more. */
export function vocabulary(pages) {
  const sayings = pages.flatMap((page) => {
    const messages = [...(page.messages || []), ...(page.older_messages || []), ...(page.causes || []).flatMap((cause) => cause.says || [])];
    const around = [page.title, page.description, ...(page.sections || []).map((section) => section.title), ...(page.causes || []).map((cause) => cause.reason)];
    const saying = (text, message) => ({ url: page.url, message, set: words(text.replace(/\{[a-z_]+\}/g, " ")) });
    return [...messages.map((text) => saying(text, true)), saying([...messages, ...around].join(" "), false)];
  });
  const spread = new Map();
  const spelt = new Set(); // the words of messages
  for (const { message, set } of sayings) for (const word of set) message ? spelt.add(word) : spread.set(word, (spread.get(word) || 0) + 1);
  const telling = (word) => Math.log((pages.length + 1) / (spread.get(word) || 1));
  for (const saying of sayings) saying.whole = [...saying.set].reduce((sum, word) => sum + telling(word), 0);
  return { sayings, telling, spelt };
}
