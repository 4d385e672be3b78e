/* What the fields of the checker hold, in an address, and back. One limit for both ways: a link holds all,
 * or none and the page says so. */

export const LONGEST = 3000; // characters of one field that an address takes

/** The query of an address for { field: text }, or null where a field is too long for one. */
export function written(values) {
  if (Object.values(values).some((text) => text.length > LONGEST)) return null;
  const query = new URLSearchParams();
  for (const [name, text] of Object.entries(values))
    query.set(name, name === "layers" ? layersWritten(text) : text);
  return query;
}

/** { field: text } from a query for these fields, or null where a field is longer than an address takes. */
export function given(query, names) {
  const values = {};
  for (const name of names) {
    if (!query.has(name)) continue;
    const text = query.get(name);
    if (text.length > LONGEST + 1) return null; // a line end may stand behind the layers
    values[name] = name === "layers" ? layersGiven(text) : text;
  }
  return values;
}

/* Layers stand in an address as one types them into a link, "LSTM(4); Dense(1)", unless a semicolon of
 * their own would part them: then line by line, with a line end behind the last, so that a single line has
 * one too. */
function layersWritten(text) {
  return text.includes(";") ? `${text}\n` : text.trim().replace(/\s*\n\s*/g, "; ");
}

function layersGiven(text) {
  return text.includes("\n") ? text.replace(/\n$/, "") : text.replace(/\s*;\s*/g, "\n");
}
