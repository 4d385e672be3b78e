/* The state of a reading: names, what has been found, how much work is left, and a journal that lets one road be tried and taken back. */

import { describe } from "./describe.js";
import { join } from "./values.js";

const STEPS = 120000; // after so many steps of the program, the rest is not known

/** A Python exception of the program, in the reading. */
export class Raised extends Error {
  constructor(type, message) {
    super(message);
    this.type = type;
  }
}

export class Exhausted extends Error {}

/** Ends the reading of a generator function at its first yield. */
export class Yielded extends Error {
  constructor(value) {
    super("yield");
    this.value = value;
  }
}

export class Machine {
  constructor(given) {
    this.given = given;
    this.steps = STEPS;
    this.line = 1;
    this.journals = [];
    this.records = new Map(); // line -> name -> [{shapes, text}]
    this.findings = new Map();
    this.roots = []; // names whose shape no program says
    this.rootsOf = new Map(); // by name
    this.fits = [];
    this.quiet = 0; // above 0: a trial, whose shapes and findings do not count
    this.withheld = null; // an object: what raises is told there instead, as Keras does with what a Lambda raises
    this.muted = 0; // above 0: findings do not count, shapes do
    this.unseen = 0; // above 0: names are bound whose shapes are told later, or never
    this.collected = null; // {items, exact, maybe}: what a generator function yields
    this.maybe = 0; // above 0: on a road that the program may not take
    this.depth = 0; // of calls
    this.faults = []; // this reader's own mistakes; tests look at them
    this.functions = []; // of the program, to try those that it never calls
    this.stops = 0; // lines that raise, and nothing catches it
    this.catching = false; // inside a try: what raises ends its block
    this.globals = new Map();
    this.scope = { names: this.globals, outer: null, globals: new Set() };
    this.makers = new WeakMap(); // tensor -> the layer that gave it, of those that no KerasTensor met
    this.saved = new Map(); // path -> model
    this.doubts = 0; // how often an index may have been past the end
    this.undecided = null; // a list: sizes of which a comparison could not tell whether they are at least 0
    this.counts = new Map(); // Keras numbers the layers of a kind
  }

  step(line) {
    if (--this.steps < 0) throw new Exhausted();
    if (line) this.line = line;
  }

  // Names ------------------------------------------------------------------------------------------------------------

  lookup(name) {
    for (let scope = this.scope; scope; scope = scope.outer)
      if (scope.names.has(name)) return scope.names.get(name);
    return undefined;
  }

  bind(name, value) {
    const { globals, nonlocals, names } = this.scope;
    const own = globals.has(name) ? this.globals : (nonlocals?.get(name) ?? names);
    own.scope = true; // and no dictionary of the program
    this.set(own, name, value);
  }

  /** `nonlocal name`: it is bound where the function around binds it. */
  bindOutside(name) {
    let scope = this.scope.outer;
    while (scope && !scope.names.has(name)) scope = scope.outer;
    this.scope.nonlocals ??= new Map();
    this.scope.nonlocals.set(name, scope?.names ?? this.globals);
  }

  /** Every change of the program's state passes here: of a Map's entry or an object's field. */
  set(holder, key, given) {
    const map = holder instanceof Map;
    let value = given;
    // two roads added other layers to a model: which it has is not known
    if (given === null && holder.k === "model" && (key === "layers" || key === "lines")) {
      value = [];
      if (!holder.opaque) this.set(holder, "opaque", true);
      this.set(holder, "outputs", null);
    }
    const journal = this.journals.at(-1);
    if (journal) {
      if (!journal.has(holder)) journal.set(holder, new Map());
      const own = journal.get(holder);
      if (!own.has(key)) own.set(key, map ? holder.get(key) : holder[key]);
    }
    if (map) value === undefined ? holder.delete(key) : holder.set(key, value);
    else holder[key] = value;
  }

  /** Runs `action`, takes its changes back, and gives {result, changes}. */
  attempt(action) {
    const journal = new Map();
    this.journals.push(journal);
    const [scope, depth] = [this.scope, this.depth];
    let result;
    let raised = null;
    let ended = null;
    try {
      result = action();
    } catch (error) {
      if (error instanceof Raised) raised = error;
      else ended = error;
    }
    this.journals.pop();
    this.scope = scope;
    this.depth = depth;
    const changes = new Map();
    for (const [holder, own] of journal) {
      const after = new Map();
      for (const [key, before] of own) {
        const map = holder instanceof Map;
        after.set(key, map ? holder.get(key) : holder[key]);
        if (map) before === undefined ? holder.delete(key) : holder.set(key, before);
        else holder[key] = before;
      }
      changes.set(holder, after);
    }
    if (ended) throw ended;
    return { result, raised, changes };
  }

  apply(changes) {
    for (const [holder, own] of changes) for (const [key, value] of own) this.set(holder, key, value);
  }

  /** The state after one of two roads. */
  merge(one, two) {
    for (const holder of new Set([...one.keys(), ...two.keys()])) {
      const [a, b] = [one.get(holder), two.get(holder)];
      for (const key of new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])) {
        const current = holder instanceof Map ? holder.get(key) : holder[key];
        this.set(holder, key, join(a?.has(key) ? a.get(key) : current, b?.has(key) ? b.get(key) : current));
      }
    }
  }

  // What is found ----------------------------------------------------------------------------------------------------

  record(line, name, value) {
    if (this.quiet || this.unseen) return;
    // a model without an Input learns its shapes later
    if (value?.k === "model" && !value.inputs && value.layers.length) value.pending.push({ line, name });
    const found = describe(value);
    if (!found) return;
    if (!this.records.has(line)) this.records.set(line, new Map());
    const names = this.records.get(line);
    if (!names.has(name)) names.set(name, []);
    const met = names.get(name);
    if (!met.closed && met.length < 4 && !met.some(({ text }) => text === found.text)) met.push(found);
  }

  find(finding) {
    if (this.quiet || this.muted) return;
    const full = {
      line: this.line,
      verdict: "error",
      class: null,
      message: null,
      why: "",
      page: null,
      trap: null,
      caught: false,
      ...finding,
    };
    const key = `${full.line} ${full.verdict} ${full.class} ${full.message} ${full.trap}`;
    if (!this.findings.has(key)) this.findings.set(key, full);
    return this.findings.get(key);
  }

  /** This line raises. */
  raise(type, message, why, page = null) {
    const raised = new Raised(type, message);
    const before = this.findings.size;
    if (this.withheld) this.withheld.why ??= why;
    else {
      const finding = this.find({ class: type, message, why, page });
      if (this.findings.size > before) raised.finding = finding;
      else if (finding && !this.catching) finding.caught = false;
      // what the lines behind this one would do is still told, but not of lines that have run before
      if (finding && !this.catching)
        for (const names of this.records.values()) for (const met of names.values()) met.closed = true;
    }
    throw raised;
  }

  /** What raised is caught: told as that where the handler tells it, else not at all. */
  catch({ finding }, told) {
    if (!finding) return;
    finding.caught = told;
    for (const { entry } of this.fits) if (entry.line === finding.line) entry.caught = true;
    if (!told) for (const [key, value] of this.findings) if (value === finding) this.findings.delete(key);
  }

  /** What raises today but is understood: the reading goes on with what was meant. Under `try` it raises as it would. */
  regret(type, message, why, page = null) {
    if (this.catching) this.raise(type, message, why, page);
    this.find({ class: type, message, why, page });
  }

  trap(name, why, verdict = "trap") {
    const trap = `traps/${name}/`;
    // fit traces what was told where the layer was called
    if (this.tracing && [...this.findings.values()].some((one) => one.trap === trap && one.why === why))
      return;
    this.find({ verdict, why, trap });
  }

  /** The name by which a shape is asked for. */
  root(name, what) {
    const line = this.line;
    const own = this.rootsOf.get(name) ?? [];
    const before = own.find((root) => root.line === line);
    if (before) return before;
    const root = { id: own.length ? `${name}#${own.length + 1}` : name, name, line, what, wanted: false };
    this.rootsOf.set(name, [...own, root]);
    this.roots.push(root);
    return root;
  }

  /** How much has been recorded, for `rewind`. */
  mark() {
    const lengths = (names) => new Map([...names].map(([name, met]) => [name, met.length]));
    return new Map([...this.records].map(([line, names]) => [line, lengths(names)]));
  }

  /** Forgets the shapes that were recorded after a mark: what follows tells them more exactly. */
  rewind(mark) {
    for (const [line, names] of this.records)
      for (const [name, met] of names) {
        met.length = mark.get(line)?.get(name) ?? 0;
        if (!met.length) names.delete(name);
        if (!names.size) this.records.delete(line);
      }
  }

  want(root) {
    if (root && !root.wanted) root.wanted = true;
  }
}
