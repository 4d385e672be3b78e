/* Keras' Tokenizer: the words of texts that the program itself holds, and their numbers. */

import { fresh, isNumber } from "../rules/symbols.js";
import { bound, text } from "./arguments.js";
import {
  NONE,
  arr,
  dict,
  itemsOf,
  lengthOf,
  list,
  listsOf,
  num,
  repeated,
  str,
  truth,
  whole,
} from "./values.js";

const FILTERED = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n';
const MOST = 2000; // different words, and texts

export const tokenizerFunctions = new Map();
tokenizerFunctions.set("keras.preprocessing.text.Tokenizer", (_m, args) => {
  const [limit, filters, lower, split, byChar, oov] = bound(
    args,
    "num_words",
    "filters",
    "lower",
    "split",
    "char_level",
    "oov_token",
  );
  const chars = byChar ? truth(byChar) : false;
  const other = oov && oov.k !== "none" ? text(oov) : undefined;
  const most = limit && limit.k !== "none" ? whole(limit) : Infinity;
  const filtered = filters ? text(filters) : FILTERED;
  const read = filtered !== null && !lower && !split && chars !== null && other !== null;
  const [numbers, words] = [dict([], true), dict([], true)];
  const object = {
    k: "obj",
    type: "Tokenizer",
    cls: "Tokenizer",
    counts: read ? new Map() : null, // how often each word came, or null where that is not known
    attrs: { word_index: numbers, index_word: words, num_words: limit ?? NONE },
  };

  const wordsOf = (value) => {
    const given = value.k === "str" ? value.v?.toLowerCase() : null;
    if (typeof given === "string")
      return chars
        ? [...given]
        : [...given]
            .map((one) => (filtered.includes(one) ? " " : one))
            .join("")
            .split(" ")
            .filter(Boolean);
    const parts = value.k === "list" ? itemsOf(value, MOST) : null;
    return parts?.every(({ k, v }) => k === "str" && v !== null)
      ? parts.map(({ v }) => v.toLowerCase())
      : null;
  };
  const textsOf = ({ pos: [value] }) => {
    const found = value && value.k !== "str" && itemsOf(value, MOST)?.map(wordsOf);
    return found && !found.includes(null) ? found : null;
  };

  const numbersOf = (parts) =>
    parts
      .map((word) => numbers.map.get(`s:${word}`)?.v)
      .map((at) => (at === undefined || at >= most ? other !== undefined && 1 : at))
      .filter(Boolean);

  object.methods = {
    fit_on_texts: (m, own) => {
      const texts = object.counts && textsOf(own);
      const counts = texts && new Map(object.counts);
      for (const word of texts?.flat() ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
      const known = counts && counts.size <= MOST;
      const order = known ? [...counts].sort((one, two) => two[1] - one[1]).map(([word]) => word) : [];
      if (other !== undefined) order.unshift(other);
      m.set(object, "counts", known ? counts : null);
      m.set(numbers, "map", new Map(order.map((word, at) => [`s:${word}`, num(at + 1)])));
      m.set(words, "map", new Map(order.map((word, at) => [`n:${at + 1}`, str(word)])));
      for (const one of [numbers, words]) m.set(one, "open", !known);
      return NONE;
    },
    texts_to_sequences: (_, own) => {
      const texts = object.counts && isNumber(most) ? textsOf(own) : null;
      if (texts) return list(texts.map((parts) => list(numbersOf(parts).map((at) => num(at)))));
      const count = own.pos[0] && own.pos[0].k !== "?" ? lengthOf(own.pos[0]) : undefined;
      return repeated(count ?? fresh(), listsOf(num(null)));
    },
    texts_to_matrix: (_, own) =>
      arr([
        (own.pos[0] && lengthOf(own.pos[0])) ?? fresh(),
        isNumber(most) && most !== Infinity ? most : fresh(),
      ]),
  };
  return object;
});
