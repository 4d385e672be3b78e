/* Python text to a plain tree. `parse(text)` gives {body, error}: statements, and the line of the first syntax error or null.
 *
 * A node is {t, line, ...}; t names what it is, as in Python's own `ast`. What is not told apart here is {t: "Unknown"}; a
 * statement that does not parse is {t: "Broken", names}, with the names that it mentions. */

import { parser } from "../vendor/lezer-python.js";
import { EXPRESSION_NODES, STATEMENTS } from "./syntax-nodes.js";

const NESTED = 120; // nested brackets, blocks and operators; Python itself stops at 100 blocks

export function parse(text) {
  return new Reader(text).program();
}

class Reader {
  constructor(text) {
    this.text = text;
    this.starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
    this.error = null;
    this.depth = 0;
  }

  program() {
    const deep = this.deepest();
    if (deep !== null) return { body: [], error: { line: deep, reason: "nesting" } };
    const tree = parser.parse(this.text);
    const body = this.statements(tree.topNode);
    return { body, error: this.error };
  }

  /** The line where more brackets stand open than any program has, or null. */
  deepest() {
    let open = 0;
    for (const found of this.text.matchAll(/[()[\]{}]|[-+~]{200}/g)) {
      if (found[0].length > 1 || open > 200) return this.lineAt(found.index);
      open = "([{".includes(found[0]) ? open + 1 : Math.max(0, open - 1);
    }
    return null;
  }

  line(node) {
    return this.lineAt(node.from);
  }

  lineAt(at) {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  of(node) {
    return this.text.slice(node.from, node.to);
  }

  failed(node, reason = "syntax") {
    const line = this.line(node);
    if (!this.error || line < this.error.line) this.error = { line, reason };
  }

  statements(parent) {
    const found = [];
    for (const node of children(parent)) {
      if (node.name === "Comment" || node.name === ":") continue;
      if (node.type.isError) {
        this.failed(node);
        found.push({ t: "Broken", line: this.line(node), names: this.names(node) });
      } else if (node.name === "StatementGroup") found.push(...this.statements(node));
      else if (node.name !== ";") found.push(this.statement(node));
    }
    return found;
  }

  statement(node) {
    const simple = !/^(If|While|For|Try|With|Match|Decorated)Statement$|Definition$/.test(node.name);
    const bare = node.name === "YieldStatement" && this.of(node).trim() === "yield";
    if (simple && !bare && broken(node)) {
      this.failed(broken(node));
      return { t: "Broken", line: this.line(node), names: this.names(node) };
    }
    if (++this.depth > NESTED) {
      this.failed(node, "nesting");
      this.depth--;
      return { t: "Broken", line: this.line(node), names: this.names(node) };
    }
    try {
      const read = STATEMENTS[node.name];
      const found = read ? read(this, node, children(node)) : { t: "Broken", names: this.names(node) };
      found.line = this.line(node);
      found.end = this.lineAt(Math.max(node.from, node.to - 1));
      return found;
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      this.failed(node, "nesting");
      return { t: "Broken", line: this.line(node), names: [] };
    } finally {
      this.depth--;
    }
  }

  /** Every name in a piece of text that could be read or bound there. */
  names(node) {
    return [
      ...new Set(
        this.of(node)
          .slice(0, 2000)
          .match(/[A-Za-z_]\w*/g) || [],
      ),
    ];
  }

  block(node) {
    return this.statements(node);
  }

  /** Expressions with commas between: one, or a tuple. */
  several(nodes) {
    const items = [];
    let comma = false;
    let starred = false;
    for (const node of nodes) {
      if (node.name === ",") comma = true;
      else if (node.name === "*") starred = true;
      else {
        const item = this.expression(node);
        items.push(starred ? { t: "Star", line: item.line, value: item } : item);
        starred = false;
      }
    }
    if (items.length === 1 && !comma) return items[0];
    return { t: "Tuple", line: items[0]?.line, items };
  }

  expression(node) {
    if (++this.depth > NESTED) {
      this.depth = 0;
      throw new TooDeep();
    }
    const depth = this.depth;
    const read = EXPRESSION_NODES[node.name];
    const found = read ? read(this, node, children(node)) : { t: "Unknown" };
    found.line ??= this.line(node);
    this.depth = depth - 1;
    return found;
  }

  arguments(node) {
    const found = [];
    let key = null;
    let star = "";
    const nodes = children(node).filter(({ name }) => name !== "(" && name !== ")" && name !== "Comment");
    for (let index = 0; index < nodes.length; index++) {
      const child = nodes[index];
      if (child.name === "*" || child.name === "**") star = child.name;
      else if (child.name === ",") [key, star] = [null, ""];
      else if (child.name === "VariableName" && nodes[index + 1]?.name === "AssignOp") {
        key = this.of(child);
        index++;
      } else if (child.name === "for" || child.name === "async") {
        // a generator without parentheses: sum(x for x in y)
        const rest = nodes.slice(index);
        const element = found.pop()?.value ?? { t: "Unknown" };
        found.push({ key: null, star: "", value: this.comprehension("Generator", element, rest, child) });
        break;
      } else found.push({ key, star, value: this.expression(child) });
    }
    return found;
  }

  /** `for a in b if c for d in e`, behind the element. */
  comprehension(kind, element, nodes, at) {
    const clauses = [];
    let targets = null;
    let mode = null;
    for (const node of nodes) {
      if (node.name === "for") [mode, targets] = ["target", []];
      else if (node.name === "in") mode = "iter";
      else if (node.name === "if") mode = "if";
      else if (node.name === "async") mode = null;
      else if (mode === "target") targets.push(node);
      else if (mode === "iter") {
        clauses.push({ target: this.several(targets), iter: this.expression(node), tests: [] });
        mode = null;
      } else if (mode === "if" && clauses.length) clauses.at(-1).tests.push(this.expression(node));
    }
    return { t: "Comp", line: this.line(at), kind, element, clauses };
  }

  parameters(node) {
    const found = [];
    let star = "";
    const nodes = children(node).filter(({ name }) => name !== "(" && name !== ")" && name !== "Comment");
    for (let index = 0; index < nodes.length; index++) {
      const child = nodes[index];
      if (child.name === "*" || child.name === "**") star = child.name;
      else if (child.name === ",") star = "";
      else if (child.name === "VariableName")
        found.push({ name: this.of(child), star, value: null, line: this.line(child) });
      else if (child.name === "AssignOp" && found.length)
        found.at(-1).value = this.expression(nodes[++index]);
    }
    return found;
  }
}

class TooDeep extends Error {}

export function children(node) {
  const found = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

/** The first error inside a node, without the bodies of nested statements. */
function broken(node) {
  const cursor = node.cursor();
  const end = node.to;
  do {
    if (cursor.from > end) break;
    if (cursor.type.isError) return { from: cursor.from, to: cursor.to };
  } while (cursor.next() && cursor.from <= end && !(cursor.from === end && cursor.type.isTop));
  return null;
}

export const bodies = (nodes) => nodes.filter(({ name }) => name === "Body");
export const named = (nodes, ...names) => nodes.filter(({ name }) => names.includes(name));
export const without = (nodes, ...names) =>
  nodes.filter(({ name }) => !names.includes(name) && name !== "Comment");
