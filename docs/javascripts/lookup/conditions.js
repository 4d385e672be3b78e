/* The conditions of `causes`: the whole language, and nothing else. A cause fits if all its conditions hold.
 *
 *   condition   "not " condition
 *             | operand (" == " | " != " | " < " | " > " | " multiple ") operand
 *             | ("same " | "zero ") hole
 *             | hole " like " word (" " word)*
 *             | "text has " word (" " word)*
 *   operand     number | factor ("*" factor)*
 *   factor      number | hole | hole "[" number "]" | "len(" hole ")"
 *   hole        a name of small letters and _, which a text of the same cause holds in braces
 *   number      digits, with - before them for an index from the end
 *   word        small letters, digits and signs, without blanks, quotes and asterisks: as the text reads without them
 *
 * One blank stands between words, and nothing else is a condition: an unknown one is an error.
 *
 *   a == b   a != b   a < b   a > b     None, null and ? are equal to any number and different from none
 *   a multiple b                        a is two or more times b
 *   same hole                           two or more numbers, all equal
 *   zero hole                           one of its numbers is 0
 *   hole like lstm gru                  its text contains one of these words
 *   text has matmul lstm                the pasted text contains one of these words
 *
 * A hole that is compared, counted or indexed holds numbers: what stands behind the list of them does not count.
 */

const FACTOR = /^(len\()?([a-z_]+)\)?(?:\[(-?\d+)\])?$/;
const MANY = 1000; // numbers of one hole that are read

/** Whether condition `rule` holds for what the `holes` of a match and the `paste` say. */
export function holds(rule, holes, paste) {
  const words = rule.split(" ");
  if (words[0] === "not") return !holds(rule.slice(4), holes, paste);
  if (words[0] === "same")
    return numbers(holes[words[1]]).length > 1 && new Set(numbers(holes[words[1]])).size === 1;
  if (words[0] === "zero") return numbers(holes[words[1]]).includes(0);
  if (words[1] === "like")
    return words.slice(2).some((word) => (holes[words[0]] || { low: "" }).low.includes(word));
  if (words[1] === "has") return words.slice(2).some((word) => has(paste, word));
  const [left, right] = [operand(words[0], holes), operand(words[2], holes)];
  if (left === undefined || right === undefined) return false;
  const any = left === null || right === null;
  if (words[1] === "==") return any || left === right;
  if (words[1] === "!=") return !any && left !== right;
  if (words[1] === "<") return !any && left < right;
  if (words[1] === ">") return !any && left > right;
  if (words[1] === "multiple") return !any && left > right && left % right === 0;
  throw new Error(`condition ${rule}: unknown; the head of lookup/conditions.js lists them`);
}

/** Whether the paste contains `word`; many causes ask for the same ones. */
function has(paste, word) {
  paste.words ??= new Map();
  if (!paste.words.has(word)) paste.words.set(word, paste.low.includes(word));
  return paste.words.get(word);
}

/** A number; null for None and ?; undefined where the paste does not say. */
function operand(word, holes) {
  const values = word.split("*").map((each) => factor(each, holes));
  if (values.includes(undefined)) return undefined;
  return values.includes(null) ? null : values.reduce((product, value) => product * value, 1);
}

function factor(word, holes) {
  if (/^-?\d+$/.test(word)) return Number(word);
  const [, count, name, index] = FACTOR.exec(word) || [];
  if (!name || !(name in holes)) return undefined;
  const list = numbers(holes[name]);
  return count ? list.length : list.at(Number(index || 0));
}

/** The numbers that a hole holds, None and ? as null, and what stands before the comma of [,10]: so TensorFlow.js prints None. */
function numbers(hole) {
  const list = hole ? listOf(hole.low) : "";
  return [...list.matchAll(/-?\d+|none|null|\?|(?<=[[(]),/gi)]
    .slice(0, MANY)
    .map(([word]) => (/\d/.test(word) ? Number(word) : null));
}

/** The list of numbers, or the shape, that `text` begins with; all of it if it begins with neither. */
export function listOf(text) {
  const [list] = /^(?:none|null|\d+l?|[\s,.?()[\]-])+/i.exec(text) || [text];
  return list.replace(/[\s,.-]+$/, "") || text;
}

/** The names of the holes that condition `rule` reads numbers from. */
export function numbered(rule) {
  const words = rule.replace(/^not /, "").split(" ");
  if (words[0] === "same" || words[0] === "zero") return [words[1]];
  if (words[1] === "like" || words[1] === "has") return [];
  const factors = [words[0], words[2]].flatMap((word) => word.split("*"));
  return factors.flatMap((word) => (FACTOR.exec(word) || [])[2] || []);
}
