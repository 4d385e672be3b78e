// What @lezer/lr takes of @lezer/common, as far as the program reader needs it: one whole text, read once, becomes nodes with
// names and places. No buffers, no parts that are read anew, no mixed languages: the bundle is a fifth smaller without them.

export const DefaultBufferLength = 1024; // asked for by the parser; nodes here stand each by itself
export const IterMode = {};

/** Properties of nodes, such as the names of brackets: nobody asks for them. */
export const NodeProp = new Proxy({}, { get: () => ({ deserialize: (value) => value }) });

export const NodeType = {
  define: ({ id, name = "", top = false, error = false }) => ({
    id,
    name,
    isTop: top,
    isError: error,
    isAnonymous: name === "",
  }),
};

export class NodeSet {
  constructor(types) {
    this.types = types;
  }

  extend() {
    return this;
  }
}

class Node {
  firstChild = null;
  nextSibling = null;

  constructor(type, from, to, parent) {
    Object.assign(this, { type, name: type.name, from, to, parent });
  }

  /** Goes from this node on through the whole tree, a node before its children. */
  cursor() {
    return new Cursor(this);
  }
}

class Cursor {
  constructor(node) {
    this.node = node;
  }

  get type() {
    return this.node.type;
  }

  get from() {
    return this.node.from;
  }

  get to() {
    return this.node.to;
  }

  next() {
    let node = this.node;
    if (node.firstChild) this.node = node.firstChild;
    else {
      while (node && !node.nextSibling) node = node.parent;
      if (!node) return false;
      this.node = node.nextSibling;
    }
    return true;
  }
}

export class Tree {
  /** `buffer` is read from its end: a node before its children, and of these the last one first. Its records of no size speak
   *  of parts that could be read anew. Nodes without a name, the repetitions of a rule, leave their children to their parent. */
  static build({ buffer, nodeSet, topID, length }) {
    const topNode = new Node(nodeSet.types[topID], 0, length, null);
    const open = [{ node: topNode, until: 0 }];
    while (buffer.pos > 0) {
      while (buffer.pos <= open.at(-1).until) open.pop();
      const { id, start, end, size, pos } = buffer;
      buffer.next();
      if (size < 0) continue;
      const type = nodeSet.types[id];
      const parent = open.at(-1).node;
      let node = parent;
      if (!type.isAnonymous) {
        node = new Node(type, start, end, parent);
        node.nextSibling = parent.firstChild;
        parent.firstChild = node;
      }
      if (size > 4) open.push({ node, until: pos - size });
    }
    return { topNode };
  }
}

/** A parser reads a text from its beginning to its end. */
export class Parser {
  parse(text) {
    const input = {
      length: text.length,
      chunk: (from) => text.slice(from),
      lineChunks: false,
      read: (from, to) => text.slice(from, to),
    };
    const parse = this.createParse(input, [], [{ from: 0, to: text.length }]);
    for (;;) {
      const tree = parse.advance();
      if (tree) return tree;
    }
  }
}
