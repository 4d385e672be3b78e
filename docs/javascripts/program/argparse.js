/* argparse: what a script's options are when nobody gives any. */

import { NONE, bool, itemsOf, list, tuple, unknown } from "./values.js";
import { text } from "./arguments.js";
import { builtinFunctions } from "./builtins.js";

const TYPES = { "builtins.int": "num", "builtins.float": "num", "builtins.str": "str" };

/** {name, value} of add_argument(...); null for one that stands by position. */
function option(m, args) {
  const flags = args.pos.map(text);
  if (!flags.length || flags.includes(null)) return null;
  const long = flags.find((flag) => flag.startsWith("--")) ?? flags[0];
  const name = text(args.kw.get("dest")) ?? long.replace(/^-+/, "").replaceAll("-", "_");
  if (args.open || !flags[0].startsWith("-") || args.kw.has("required")) return { name, value: unknown() };
  const action = text(args.kw.get("action"));
  const given = args.kw.get("default");
  if (given === undefined && /^store_(?:true|false)$/.test(action ?? ""))
    return { name, value: bool(action === "store_false") };
  if (given === undefined) return { name, value: NONE };
  // the type is applied to a text
  const type = args.kw.get("type")?.path;
  if (given.k === "str" && type && type !== "builtins.str")
    return {
      name,
      value: Object.hasOwn(TYPES, type)
        ? builtinFunctions.get(type)(m, { pos: [given], kw: new Map() })
        : unknown(),
    };
  return { name, value: given };
}

export const scriptFunctions = new Map();
scriptFunctions.set("argparse.ArgumentParser", () => {
  const options = {};
  const parser = { k: "obj", type: "parser" };
  const parsed = (_m, args) =>
    args.pos.length && args.pos[0].k !== "none" && itemsOf(args.pos[0])?.length !== 0
      ? unknown()
      : { k: "obj", type: "namespace", attrs: { ...options } };
  parser.methods = {
    add_argument: (m, args) => {
      const own = option(m, args);
      if (own) options[own.name] = own.value;
      return NONE;
    },
    add_argument_group: () => parser,
    set_defaults: (_m, args) => {
      for (const [name, value] of args.kw) options[name] = value;
      return NONE;
    },
    parse_args: parsed,
    parse_known_args: (m, args) => tuple([parsed(m, args), list([])]),
  };
  return parser;
});
