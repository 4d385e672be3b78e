/* A long paste is cut to the places that may matter, so that time does not grow with it. */

export const WHOLE = 30000; // characters; a longer text is cut to so many
const HEAD = 1000; // characters at the beginning that stay
const TAIL = 4000; // and at the end
const BEFORE = 500; // characters before a telling word that stay
const BEHIND = 1000; // and behind it
const APART = 300; // two places of a word that are nearer count as one
const TABLE = 8192; // places for the telling words, a power of two and far more than they are
const PLACES = 6; // the last places of a word that count

/** The words that pages' messages are recognised by, one or two a message: {hashes, indices, count}, a table in which a
 * word's hash stands at its own last bits or behind. */
export function anchors(pages) {
  const words = new Set();
  for (const page of pages) {
    for (const text of [...page.texts, ...page.causes.flatMap((cause) => cause.says)]) {
      const longest = (text.message.toLowerCase().match(/[a-z]{4,24}/g) || []).sort(
        (a, b) => b.length - a.length,
      );
      longest.slice(0, 2).forEach((word) => words.add(word));
    }
  }
  const table = { hashes: new Int32Array(TABLE), indices: new Int32Array(TABLE), count: words.size };
  [...words].forEach((word, index) => {
    const slot = slotOf(table, hash(word));
    table.hashes[slot] = hash(word);
    table.indices[slot] = index + 1; // 0 is no word
  });
  return table;
}

function slotOf({ hashes }, value) {
  let slot = value & (TABLE - 1);
  while (hashes[slot] && hashes[slot] !== value) slot = (slot + 1) & (TABLE - 1);
  return slot;
}

function hash(word) {
  let value = 0;
  for (let index = 0; index < word.length; index += 1)
    value = (Math.imul(value, 31) + word.charCodeAt(index)) | 0;
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
export function excerpt(text, anchors) {
  const counts = new Int32Array(anchors.count); // of each telling word
  const next = new Int32Array(anchors.count); // from where on it counts again
  const last = new Int32Array(anchors.count * PLACES); // its last places
  const words = hashes(text);
  for (let at = 0; at < words.length; at += 2) {
    const word = anchors.indices[slotOf(anchors, words[at])] - 1;
    if (word < 0) continue;
    const index = words[at + 1];
    if (index < next[word]) continue;
    last[word * PLACES + (counts[word] % PLACES)] = index;
    counts[word] += 1;
    next[word] = index + APART + 1;
  }
  const windows = [
    [0, HEAD],
    [text.length - TAIL, text.length],
  ];
  let room = WHOLE - HEAD - TAIL;
  const found = [...counts.keys()].filter((word) => counts[word]).sort((a, b) => counts[a] - counts[b]);
  for (const word of found) {
    for (let place = 0; place < Math.min(counts[word], PLACES); place += 1) {
      if (room < BEFORE + BEHIND) break;
      const index = last[word * PLACES + place];
      windows.push([Math.max(0, index - BEFORE), Math.min(text.length, index + BEHIND)]);
      room -= BEFORE + BEHIND;
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
