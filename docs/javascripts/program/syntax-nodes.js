/* How each node of the parser becomes one of the plain tree. */

import { bodies, children, named, without } from "./syntax.js";

const yielded = (nodes) => without(nodes, "yield", "from").filter(({ type }) => !type.isError);

export const STATEMENTS = {
  ExpressionStatement: (r, _, nodes) => ({ t: "Expr", value: r.several(without(nodes)) }),
  PrintStatement: (r, _, nodes) => ({ t: "Expr", value: r.several(without(nodes, "print")) }),
  AssignStatement: (r, _, nodes) => {
    const parts = [[]];
    for (const node of without(nodes, "TypeDef"))
      node.name === "AssignOp" ? parts.push([]) : parts.at(-1).push(node);
    if (parts.length === 1) return { t: "Field", name: r.of(nodes[0]) };
    const read = parts.map((part) => r.several(part));
    const field = named(nodes, "TypeDef").length > 0;
    return { t: "Assign", targets: read.slice(0, -1), value: read.at(-1), field };
  },
  UpdateStatement: (r, _, nodes) => {
    const at = nodes.findIndex(({ name }) => name === "UpdateOp");
    return {
      t: "AugAssign",
      target: r.several(without(nodes.slice(0, at))),
      op: r.of(nodes[at]).slice(0, -1),
      value: r.several(without(nodes.slice(at + 1))),
    };
  },
  DeleteStatement: (r, _, nodes) => ({
    t: "Delete",
    targets: without(nodes, "del", ",").map((node) => r.expression(node)),
  }),
  PassStatement: () => ({ t: "Pass" }),
  BreakStatement: () => ({ t: "Break" }),
  ContinueStatement: () => ({ t: "Continue" }),
  ScopeStatement: (r, _, nodes) => ({
    t: "Global",
    outer: nodes[0].name === "nonlocal",
    names: named(nodes, "VariableName").map((node) => r.of(node)),
  }),
  AssertStatement: (r, _, nodes) => ({ t: "Assert", test: r.expression(without(nodes, "assert", ",")[0]) }),
  RaiseStatement: (r, _, nodes) => ({
    t: "Raise",
    value: without(nodes, "raise", "from", ",")[0]
      ? r.expression(without(nodes, "raise", "from", ",")[0])
      : null,
  }),
  ReturnStatement: (r, _, nodes) => ({
    t: "Return",
    value: without(nodes, "return").length ? r.several(without(nodes, "return")) : null,
  }),
  YieldStatement: (r, _, nodes) => ({
    t: "Expr",
    value: {
      t: "Yield",
      from: nodes.some(({ name }) => name === "from"),
      value: yielded(nodes).length ? r.several(yielded(nodes)) : null,
    },
  }),
  TypeDefinition: () => ({ t: "Pass" }),
  ImportStatement: readImport,
  IfStatement: (r, _, nodes) => {
    const branches = [];
    let test = null;
    for (const node of without(nodes, "if", "elif")) {
      if (node.name === "else") test = null;
      else if (node.name === "Body") branches.push({ test, body: r.block(node) });
      else test = r.expression(node);
    }
    // elif is an if in the else
    let orelse = branches.at(-1)?.test === null ? branches.pop().body : [];
    while (branches.length) {
      const { test: own, body } = branches.pop();
      const found = { t: "If", line: own?.line, test: own ?? { t: "Unknown" }, body, orelse };
      if (!branches.length) return found;
      orelse = [found];
    }
    return { t: "Pass" };
  },
  WhileStatement: (r, _, nodes) => ({
    t: "While",
    test: r.expression(without(nodes, "while")[0]),
    body: r.block(bodies(nodes)[0] ?? nodes[0]),
    orelse: bodies(nodes)[1] ? r.block(bodies(nodes)[1]) : [],
  }),
  ForStatement: (r, node, nodes) => {
    const [from, to] = ["in", "Body"].map((name) => nodes.findIndex((child) => child.name === name));
    if (from < 0 || to < 0) return { t: "Broken", names: r.names(node) };
    return {
      t: "For",
      target: r.several(without(nodes.slice(0, from), "for", "async")),
      iter: r.several(without(nodes.slice(from + 1, to))),
      body: r.block(nodes[to]),
      orelse: bodies(nodes)[1] ? r.block(bodies(nodes)[1]) : [],
    };
  },
  TryStatement: (r, _, nodes) => {
    const found = { t: "Try", body: [], handlers: [], orelse: [], final: [] };
    let mode = "try";
    let types = [];
    for (const node of without(nodes)) {
      if (["try", "except", "else", "finally"].includes(node.name)) [mode, types] = [node.name, []];
      else if (node.name !== "Body") types.push(node);
      else if (mode === "try") found.body = r.block(node);
      else if (mode === "else") found.orelse = r.block(node);
      else if (mode === "finally") found.final = r.block(node);
      else {
        const [type, name] = without(types, "as", ",", "*");
        found.handlers.push({
          type: type ? r.expression(type) : null,
          name: name ? r.of(name) : null,
          body: r.block(node),
        });
      }
    }
    return found;
  },
  WithStatement: (r, _, nodes) => {
    const items = [];
    let as = false;
    for (const node of without(nodes, "with", "async", ",", "Body")) {
      if (node.name === "as") as = true;
      else if (as) [items.at(-1).target, as] = [r.expression(node), false];
      else items.push({ value: r.expression(node), target: null });
    }
    return { t: "With", items, body: bodies(nodes)[0] ? r.block(bodies(nodes)[0]) : [] };
  },
  FunctionDefinition: (r, node, nodes) => ({
    t: "Def",
    name: r.of(named(nodes, "VariableName")[0] ?? node),
    params: named(nodes, "ParamList")[0] ? r.parameters(named(nodes, "ParamList")[0]) : [],
    body: bodies(nodes)[0] ? r.block(bodies(nodes)[0]) : [],
    decorators: [],
    generator: (r.of(node).match(/\byield\b/g) ?? []).length,
  }),
  ClassDefinition: (r, node, nodes) => ({
    t: "Class",
    name: r.of(named(nodes, "VariableName")[0] ?? node),
    bases: named(nodes, "ArgList")[0] ? r.arguments(named(nodes, "ArgList")[0]) : [],
    body: bodies(nodes)[0] ? r.block(bodies(nodes)[0]) : [],
  }),
  DecoratedStatement: (r, node, nodes) => {
    const inner = nodes.find(({ name }) => name.endsWith("Definition"));
    if (!inner) return { t: "Broken", names: r.names(node) };
    const found = STATEMENTS[inner.name](r, inner, children(inner));
    found.decorators = named(nodes, "Decorator").map((decorator) => r.of(decorator).slice(1).trim());
    found.decorating = named(nodes, "Decorator").map((decorator) => decoratorOf(r, children(decorator)));
    return found;
  },
  MatchStatement: (r, node) => ({ t: "Broken", names: r.names(node) }),
};

/** @name, @a.name and @name(...), as the expression that they are. */
const decoratorOf = (r, nodes) =>
  without(nodes, "At", "@", ".").reduce((found, node) => {
    const { line } = found ?? {};
    if (node.name === "ArgList") return { t: "Call", f: found, args: r.arguments(node), line };
    return found
      ? { t: "Attr", object: found, name: r.of(node), line }
      : { t: "Name", name: r.of(node), line: r.line(node) };
  }, null);

function readImport(r, _, nodes) {
  const parts = without(nodes, "(", ")");
  const at = parts.findIndex(({ name }) => name === "import");
  const from =
    parts[0]?.name === "from"
      ? parts
          .slice(1, at)
          .map((node) => r.of(node))
          .join("")
      : null;
  const found = [];
  let as = false;
  let fresh = true;
  for (const node of parts.slice(at + 1)) {
    if (node.name === ",") fresh = true;
    else if (node.name === "as") as = true;
    else if (node.name === ".") continue;
    else if (node.name === "*") found.push({ name: "*", as: null });
    else if (as) [found.at(-1).as, as] = [r.of(node), false];
    else if (fresh) {
      found.push({ name: r.of(node), as: null });
      fresh = false;
    } else found.at(-1).name += `.${r.of(node)}`;
  }
  return { t: "Import", from, names: found };
}

const OPERATORS = new Set(["ArithOp", "BitOp", "CompareOp", "and", "or", "in", "not", "is"]);

function binary(r, _node, nodes) {
  const parts = without(nodes);
  const op = parts
    .filter(({ name }) => OPERATORS.has(name))
    .map((part) => r.of(part))
    .join(" ");
  const left = r.expression(parts[0]);
  const right = r.expression(parts.at(-1));
  if (op === "and" || op === "or") return { t: "Logic", op, left, right };
  if (!/^(?:[<>]=?|==|!=|<>|in|not in|is|is not)$/.test(op)) return { t: "Bin", op, left, right };
  // a < b < c comes as (a < b) < c
  if (left.t === "Compare" && parts[0].name === "BinaryExpression")
    return {
      t: "Logic",
      op: "and",
      left,
      right: { t: "Compare", line: left.line, op, left: left.right, right },
    };
  return { t: "Compare", op, left, right };
}

function subscript(r, nodes) {
  const items = [[]];
  let comma = false;
  for (const node of nodes) {
    if (node.name === ",") {
      items.push([]);
      comma = true;
    } else items.at(-1).push(node);
  }
  if (!items.at(-1).length) items.pop();
  const read = items.map((part) => {
    if (!part.some(({ name }) => name === ":")) return r.expression(part[0]);
    const bounds = [null, null, null];
    let at = 0;
    for (const node of part) node.name === ":" ? at++ : (bounds[at] = r.expression(node));
    return { t: "Slice", line: r.line(part[0]), start: bounds[0], stop: bounds[1], step: bounds[2] };
  });
  return comma ? { t: "Tuple", line: read[0]?.line, items: read } : (read[0] ?? { t: "Unknown" });
}

function comprehension(kind) {
  return (r, node, nodes) => {
    const parts = without(nodes, "(", ")", "[", "]", "{", "}");
    const at = parts.findIndex(({ name }) => name === "for" || name === "async");
    if (kind === "Dict") {
      const [key, value] = without(parts.slice(0, at), ":");
      return r.comprehension(
        kind,
        {
          t: "Tuple",
          dict: true,
          line: r.line(node),
          items: [r.expression(key), value ? r.expression(value) : { t: "Unknown" }],
        },
        parts.slice(at),
        node,
      );
    }
    return r.comprehension(kind, r.expression(parts[0]), parts.slice(at), node);
  };
}

export const items = (kind) => (r, _, nodes) => {
  const inside = without(nodes, "(", ")", "[", "]", "{", "}");
  const [only, ...more] = inside.filter(({ name }) => name !== ",");
  // [(1, 2)] holds one tuple, which is not the list's own
  if (only && !more.length) return { t: kind, items: [r.expression(only)] };
  const found = r.several(inside);
  return { t: kind, items: !nodes.length || !found ? [] : found.t === "Tuple" ? found.items : [found] };
};

export const EXPRESSION_NODES = {
  VariableName: (r, node) => ({ t: "Name", name: r.of(node) }),
  Number: (r, node) => number(r.of(node)),
  String: (r, node) => ({ t: "Str", value: unquoted(r.of(node)) }),
  FormatString: (r, node, nodes) => {
    const [, quote] = /^[A-Za-z]*("""|'''|"|')/.exec(r.of(node)) ?? ["", '"'];
    const parts = [];
    let at = node.from + r.of(node).indexOf(quote) + quote.length;
    for (const part of named(nodes, "FormatReplacement")) {
      parts.push(
        r.text.slice(at, part.from),
        ...children(part)
          .filter((child) => EXPRESSION_NODES[child.name])
          .map((child) => r.expression(child)),
      );
      const form = children(part).find(({ name }) => name.startsWith("Format"));
      const width = form && /^:0?(\d+)d?$/.exec(r.of(form));
      if (width && r.of(form).startsWith(":0"))
        parts.push({ t: "Width", width: Number(width[1]), value: parts.pop() });
      else if (form) parts.push(null); // .2f or !r
      at = part.to;
    }
    parts.push(r.text.slice(at, Math.max(at, node.to - quote.length)));
    return { t: "FStr", parts };
  },
  ContinuedString: (r, _, nodes) =>
    nodes.every(({ name }) => name === "String")
      ? { t: "Str", value: nodes.map((node) => unquoted(r.of(node)) ?? "").join("") }
      : { t: "FStr", parts: [] },
  Boolean: (r, node) => ({ t: "Const", value: r.of(node) === "True" }),
  None: () => ({ t: "Const", value: null }),
  Ellipsis: () => ({ t: "Ellipsis" }),
  ParenthesizedExpression: (r, _, nodes) => r.expression(without(nodes, "(", ")", "*")[0]),
  TupleExpression: items("Tuple"),
  ArrayExpression: items("List"),
  SetExpression: items("Set"),
  DictionaryExpression: (r, _, nodes) => {
    const entries = [];
    let [key, star] = [null, false];
    for (const node of without(nodes, "{", "}")) {
      if (node.name === "**") star = true;
      else if (node.name === "," || node.name === ":") continue;
      else if (star) {
        entries.push({ key: null, value: r.expression(node) });
        star = false;
      } else if (key === null) key = r.expression(node);
      else {
        entries.push({ key, value: r.expression(node) });
        key = null;
      }
    }
    return { t: "Dict", entries };
  },
  ComprehensionExpression: comprehension("Generator"),
  ArrayComprehensionExpression: comprehension("List"),
  SetComprehensionExpression: comprehension("Set"),
  DictionaryComprehensionExpression: comprehension("Dict"),
  CallExpression: (r, node, nodes) => ({
    t: "Call",
    f: r.expression(nodes[0]),
    args: r.arguments(nodes.at(-1)),
    end: r.lineAt(node.to - 1),
  }),
  MemberExpression: (r, _, nodes) => {
    const object = r.expression(nodes[0]);
    const property = named(nodes, "PropertyName")[0];
    if (property && nodes[1].name === ".")
      return { t: "Attr", object, name: r.of(property), line: r.line(property) };
    return { t: "Sub", object, index: subscript(r, without(nodes.slice(1), "[", "]")) };
  },
  BinaryExpression: binary,
  UnaryExpression: (r, _, nodes) => ({
    t: "Unary",
    op: r.of(nodes[0]),
    value: r.expression(without(nodes).at(-1)),
  }),
  ConditionalExpression: (r, _, nodes) => {
    const [value, test, other] = without(nodes, "if", "else").map((node) => r.expression(node));
    return { t: "Cond", test, value, other };
  },
  LambdaExpression: (r, _, nodes) => ({
    t: "Lambda",
    params: named(nodes, "ParamList")[0] ? r.parameters(named(nodes, "ParamList")[0]) : [],
    body: r.expression(without(nodes).at(-1)),
  }),
  NamedExpression: (r, _, nodes) => ({
    t: "Walrus",
    target: r.expression(nodes[0]),
    value: r.expression(without(nodes).at(-1)),
  }),
  AwaitExpression: () => ({ t: "Unknown" }),
  YieldExpression: (r, _, nodes) => ({
    t: "Yield",
    from: nodes.some(({ name }) => name === "from"),
    value: without(nodes, "yield", "from").length ? r.several(without(nodes, "yield", "from")) : null,
  }),
};

function number(text) {
  const plain = text.replace(/_/g, "").replace(/[lL]$/, "");
  if (/j$/i.test(plain) && !/^0x/i.test(plain)) return { t: "Unknown" };
  const value = Number(/^0\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, "") : plain);
  return Number.isNaN(value)
    ? { t: "Unknown" }
    : { t: "Num", value, float: /[.e]/i.test(plain) && !/^0x/i.test(plain) };
}

const ESCAPES = { n: "\n", t: "\t", r: "\r", 0: "\0", "\\": "\\", "'": "'", '"': '"', "\n": "" };

/** The text inside quotes; null where it holds an escape beyond the usual ones. */
function unquoted(text) {
  const found = /^([A-Za-z]*)("""|'''|"|')([\s\S]*)\2$/.exec(text);
  if (!found) return null;
  if (!found[3].includes("\\") || /r/i.test(found[1])) return found[3];
  if (/\\(?![ntr\\'"\n]|0(?!\d))/.test(found[3].replace(/\\\\/g, ""))) return null;
  return found[3].replace(/\\([\s\S])/g, (_, letter) => ESCAPES[letter]);
}
