/* Methods of Python's texts, where the text is known. */

import { fresh, isNumber } from "../rules/symbols.js";
import {
  appended,
  bool,
  itemsOf,
  lengthOf,
  list,
  num,
  repeated,
  runs,
  str,
  tuple,
  unknown,
  whole,
} from "./values.js";

const blank = /^\s+/;
const trimmed = (text, chars, left, right) => {
  const held = chars === null ? null : new Set(chars);
  const outer = (letter) => (held ? held.has(letter) : blank.test(letter));
  let letters = [...text];
  while (left && letters.length && outer(letters[0])) letters = letters.slice(1);
  while (right && letters.length && outer(letters.at(-1))) letters = letters.slice(0, -1);
  return letters.join("");
};

function justified(text, name, width, filler) {
  const missing = width - [...text].length;
  if (missing <= 0) return text;
  if (missing > 2000) return null;
  if (name === "ljust") return text + filler.repeat(missing);
  if (name === "rjust") return filler.repeat(missing) + text;
  return name === "zfill" && !/^[+-]/.test(text) ? "0".repeat(missing) + text : null;
}

const TURNED = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  strip: (text, chars) => trimmed(text, chars, true, true),
  lstrip: (text, chars) => trimmed(text, chars, true, false),
  rstrip: (text, chars) => trimmed(text, chars, false, true),
};

const textList = (parts) =>
  parts && parts.length <= 2000
    ? { k: "list", runs: runs(parts.reduce((of, part) => appended(of, 1, str(part)), [])) }
    : repeated(fresh(), str(null));

export function stringMethod(self, name, args) {
  const [one, two] = args.pos.map((value) => (value.k === "str" ? value.v : null));
  const plain = self.v !== null && !args.kw.size;
  const known = plain && args.pos.every((value) => value.k === "str" && value.v !== null);
  switch (name) {
    case "split":
      if (!known || args.pos[1] || one === "") return textList(null);
      return textList(one === undefined ? self.v.split(/\s+/).filter(Boolean) : self.v.split(one));
    case "splitlines":
      return textList(
        known && !args.pos.length && !/[^\n -~]/.test(self.v) ? self.v.replace(/\n$/, "").split("\n") : null,
      );
    case "partition":
    case "rpartition": {
      const at = known && one ? (name === "partition" ? self.v.indexOf(one) : self.v.lastIndexOf(one)) : -1;
      return at < 0
        ? tuple([str(null), str(null), str(null)])
        : tuple([self.v.slice(0, at), one, self.v.slice(at + one.length)].map(str));
    }
    case "lower":
    case "upper":
    case "strip":
    case "lstrip":
    case "rstrip":
      return str(known ? TURNED[name](self.v, one ?? null) : null);
    case "replace":
      return str(
        known && one && two !== undefined && args.pos.length === 2 ? self.v.split(one).join(two) : null,
      );
    case "ljust":
    case "rjust":
    case "zfill": {
      const width = args.pos[0] && whole(args.pos[0]);
      const filler = args.pos[1] ? two : " ";
      return str(plain && isNumber(width) && filler ? justified(self.v, name, width, filler) : null);
    }
    case "startswith":
    case "endswith": {
      const asked = known && one !== undefined && args.pos.length === 1;
      return bool(asked ? self.v[name === "endswith" ? "endsWith" : "startsWith"](one) : null);
    }
    case "isdigit":
    case "isalpha":
    case "isalnum":
      return bool(
        known && /^[ -~]*$/.test(self.v)
          ? { isdigit: /^[0-9]+$/, isalpha: /^[a-z]+$/i, isalnum: /^[a-z0-9]+$/i }[name].test(self.v)
          : null,
      );
    case "format":
    case "capitalize":
    case "title":
    case "center":
    case "decode":
    case "encode":
    case "translate":
      return str(null);
    case "join": {
      if (self.v === "" && args.pos[0]?.letters) return { ...str(null), length: lengthOf(args.pos[0]) };
      const parts = args.pos[0] && itemsOf(args.pos[0], 512);
      const all = self.v !== null && parts?.every(({ k, v }) => k === "str" && v !== null);
      return str(
        all && parts.length < 512
          ? parts
              .map(({ v }) => v)
              .join(self.v)
              .slice(0, 1e5)
          : null,
      );
    }
    case "count":
      return num(known && one && args.pos.length === 1 ? self.v.split(one).length - 1 : null);
    case "find":
    case "index": {
      const at = known && one && args.pos.length === 1 ? self.v.indexOf(one) : -1;
      return num(at < 0 ? null : [...self.v.slice(0, at)].length);
    }
    default:
      return unknown();
  }
}

/** What json.loads makes of a text. */
export function fromJson(text) {
  const value = (held, depth) => {
    if (depth > 20) return unknown();
    if (held === null) return { k: "none" };
    if (typeof held === "boolean") return bool(held);
    if (typeof held === "string") return str(held);
    if (typeof held === "number") return Number.isInteger(held) ? num(held) : num(held, true);
    if (Array.isArray(held)) return list(held.map((one) => value(one, depth + 1)));
    return {
      k: "dict",
      map: new Map(Object.entries(held).map(([key, one]) => [`s:${key}`, value(one, depth + 1)])),
      open: false,
    };
  };
  // 2.0 is a float, which JavaScript does not tell from 2
  if (text === null || text.length > 20000 || /\d\.0+(?!\d)|\d[eE]/.test(text)) return unknown();
  try {
    return value(JSON.parse(text), 0);
  } catch {
    return unknown();
  }
}
