/* What the checker holds, in an address, and back. One limit for both ways: a link holds all, or none and the
 * page says so. Fields stand in the query; a program stands in the fragment, which no browser sends away. */

export const LONGEST = 3000; // characters of one field that an address takes
export const LONGEST_PROGRAM = 8000; // characters of a program and of the answers to its questions

const FIELDS = ["api", "input", "layers", "x", "y", "loss", "batch"]; // of the list of layers

/** Is there a field of the list of layers in this query? */
export function inQuery(query) {
  return FIELDS.some((name) => query.has(name));
}

/** The query of an address for { field: text }, or null where a field is too long for one. */
export function written(values) {
  if (Object.values(values).some((text) => text.length > LONGEST)) return null;
  const query = new URLSearchParams();
  for (const [name, text] of Object.entries(values))
    query.set(name, name === "layers" ? layersWritten(text) : text);
  return query.toString();
}

/** { field: text } from a query, or null where a field is longer than an address takes. */
export function given(query) {
  const values = {};
  for (const name of FIELDS) {
    if (!query.has(name)) continue;
    const text = query.get(name);
    if (text.length > LONGEST + 1) return null; // a line end may stand behind the layers
    values[name] = name === "layers" ? layersGiven(text) : text;
  }
  return values;
}

/* Layers stand in an address as typed in a link, "LSTM(4); Dense(1)", unless a semicolon of their own
 * would part them: then line by line, with a line end behind the last, so that a single line has one. */
function layersWritten(text) {
  return text.includes(";") ? `${text}\n` : text.trim().replace(/\s*\n\s*/g, "; ");
}

function layersGiven(text) {
  return text.includes("\n") ? text.replace(/\n$/, "") : text.replace(/\s*;\s*/g, "\n");
}

/** The fragment for a program and a Map of answers by question; null where it is too long. */
export function programWritten(source, answers) {
  const answered = [...answers].filter(([, text]) => text);
  if (answered.reduce((all, [id, text]) => all + id.length + text.length, source.length) > LONGEST_PROGRAM)
    return null;
  const fragment = new URLSearchParams({ program: source });
  for (const [id, text] of answered) fragment.append("shape", `${id}=${text}`);
  return fragment.toString();
}

/** { source, answers } from a fragment; null where it holds no program, `source` null where too long. */
export function programGiven(hash) {
  if (!hash.startsWith("#program=")) return null;
  const fragment = new URLSearchParams(hash.slice(1));
  const source = fragment.get("program");
  const answers = new Map();
  let length = source.length;
  for (const entry of fragment.getAll("shape")) {
    const at = entry.lastIndexOf("=");
    answers.set(entry.slice(0, at), entry.slice(at + 1));
    length += entry.length - 1;
  }
  return { source: length > LONGEST_PROGRAM ? null : source, answers };
}
