/* Python's own modules beside the builtins: collections, copy, dataclasses, functools, json, re, types. */

import { call } from "./calls.js";
import { iterate } from "./iterate.js";
import { isNumber } from "../rules/symbols.js";
import { fromJson } from "./text-methods.js";
import { dict, itemsOf, list, num, runs, str, unknown, whole } from "./values.js";

const namespace = (entries) => ({
  k: "inst",
  cls: { k: "cls", name: "namespace", bases: [], attrs: new Map(), fields: [] },
  attrs: new Map(entries),
  foreign: false,
});

/** A pattern that JavaScript and Python read alike, for plain letters; null for others. */
function patternOf(pattern, ...texts) {
  const known = [pattern, ...texts].every(
    (one) => one?.k === "str" && one.v !== null && /^[\n -~]*$/.test(one.v),
  );
  if (!known || /[($^{]|\\[^\\dwsDWS.\-[\]+*?|/]/.test(pattern.v.replaceAll("[^", "["))) return null;
  try {
    return new RegExp(pattern.v, "g");
  } catch {
    return null;
  }
}

const texts = (found) => (found && found.length <= 2000 ? list(found.map(str)) : unknown());

/** A deque is a list that holds `most` entries at most. */
function deque(m, args) {
  const most = args.kw.get("maxlen") ?? args.pos[1];
  const over = args.pos[0] ? iterate(m, args.pos[0]) : { count: 0, at: () => unknown() };
  if (!isNumber(over.count) || !over.at || over.count > 500) return unknown();
  const size = most && most.k !== "none" ? whole(most) : Number.POSITIVE_INFINITY;
  if (!isNumber(size)) return unknown();
  const items = Array.from({ length: over.count }, (_, at) => over.at(at));
  return { ...list(items.slice(Math.max(0, items.length - size))), deque: true, most: size };
}

const copied = (value) => {
  if (value?.k === "list") return { ...value, lazy: undefined, runs: value.runs };
  if (value?.k === "dict") return { ...value, map: new Map(value.map) };
  if (value?.k === "inst") return { ...value, attrs: new Map(value.attrs) };
  if (["arr", "set", "frame"].includes(value?.k)) return { ...value };
  return ["num", "str", "tuple"].includes(value?.k) ? value : unknown();
};

export const libraryFunctions = new Map(
  Object.entries({
    "copy.copy": (_, args) => copied(args.pos[0]),
    "copy.deepcopy": (_, { pos: [value] }) =>
      value?.k === "arr" || value?.k === "num" ? copied(value) : unknown(),
    "collections.deque": deque,
    "types.SimpleNamespace": (_, args) => (args.open || args.pos.length ? unknown() : namespace(args.kw)),
    "argparse.Namespace": (_, args) => (args.open || args.pos.length ? unknown() : namespace(args.kw)),
    "dataclasses.replace": (_, args) => {
      const [given] = args.pos;
      return given?.k === "inst" && !args.open
        ? { ...given, attrs: new Map([...given.attrs, ...args.kw]) }
        : unknown();
    },
    "dataclasses.asdict": (_, { pos: [given] }) =>
      given?.k === "inst" &&
      [...given.attrs.values()].every(({ k }) => ["num", "str", "bool", "none", "tuple"].includes(k))
        ? dict([...given.attrs].map(([name, value]) => [`s:${name}`, value]))
        : unknown(),
    "json.loads": (_, args) => (args.pos[0]?.k === "str" ? fromJson(args.pos[0].v) : unknown()),
    "re.sub": (_, args) => {
      const [pattern, by, text] = args.pos;
      const read = args.pos.length === 3 && !args.kw.size ? patternOf(pattern, by, text) : null;
      return str(read && !/[\\$]/.test(by.v) ? text.v.replace(read, by.v) : null);
    },
    "re.findall": (_, args) => {
      const read = args.pos.length === 2 ? patternOf(...args.pos) : null;
      return read ? texts(args.pos[1].v.match(read) ?? []) : unknown();
    },
    "re.split": (_, args) => {
      const read = args.pos.length === 2 ? patternOf(...args.pos) : null;
      return read && !read.test("") ? texts(args.pos[1].v.split(new RegExp(read.source))) : unknown();
    },
    "functools.reduce": (m, args, node) => {
      const [f, values, first] = args.pos;
      const over = f && values ? iterate(m, values) : null;
      if (!over || !isNumber(over.count) || !over.at || over.count > 256) return unknown();
      const items = Array.from({ length: over.count }, (_, at) => over.at(at));
      if (first) items.unshift(first);
      return items.length
        ? items.reduce((one, two) => call(m, f, { pos: [one, two], kw: new Map(), open: false }, node))
        : unknown();
    },
  }),
);

/** Methods of a deque that a list has not, and append where it is full; undefined for the others. */
export function dequeMethod(m, self, name, args) {
  if (!["append", "appendleft", "popleft", "extendleft", "rotate", "extend", "insert"].includes(name))
    return undefined;
  const items = itemsOf(self, 500);
  const [value] = args.pos;
  const set = (held) => m.set(self, "runs", runs(held.map((v) => ({ n: 1, v }))));
  if (!items || !["append", "appendleft", "popleft"].includes(name) || (name !== "popleft" && !value)) {
    m.set(self, "runs", runs([{ n: whole(num(null)), v: unknown() }]));
    return unknown();
  }
  if (name === "append") set([...items, value].slice(-self.most));
  if (name === "appendleft") set([value, ...items].slice(0, self.most));
  if (name !== "popleft") return { k: "none" };
  set(items.slice(1));
  return items[0] ?? unknown();
}
