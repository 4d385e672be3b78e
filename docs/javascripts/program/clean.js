/* A pasted text as plain Python with the same lines: prompts, magics, shell commands and fences of a notebook or a forum go. */

// what is read; the rest of a longer text is left aside
const CHARACTERS = 30000;
const LINES = 1500;

const DROPPED = /^\s*(?:!(?!=).*|%%?[A-Za-z].*|\?.*|[\w.]+\?\??|```.*|~~~.*|Out\[\d*\]:.*)\s*$/;
const CELL = /^\s*(?:In\s?\[[\d*\s]*\]:|\.{3,}:)\s?/;

/* The parser reads no number that ends in a point, 1. or 1.e-3. Texts and comments stay as they are. */
const TOKENS =
  /("""|''')[\s\S]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*|(?<![\w.])(\d[\d_]*)\.(?=[eE][-+]?\d|(?![\w.]))/g;

/** {text, cut}: `cut` is the line where a text ends that is too long, or null. */
export function clean(source) {
  const given = String(source).trimEnd();
  let text = given.slice(0, CHARACTERS).replace(/\r\n?/g, "\n");
  let cut = null;
  const first = text.split("\n", LINES + 1);
  if (given.length > CHARACTERS || first.length > LINES) {
    // whole lines: the last one may be cut itself
    text = first.slice(0, -1).join("\n");
    cut = text.split("\n").length;
  }
  text = text
    .replace(/[\u00a0\u2007\u202f\u3000]/g, " ")
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2018\u2019]/g, "'");
  text = text.replace(TOKENS, (token, _, digits) => (digits ? `${digits}.0` : token));
  let lines = text.split("\n");
  // a prompt in a docstring is no session
  if (/^\s*>>>/m.test(text.replace(TOKENS, ""))) lines = lines.map(session);
  lines = lines.map((line) => {
    const code = line.replace(CELL, "");
    return DROPPED.test(code) ? "" : code;
  });
  return { text: lines.map(dedented(lines)).join("\n"), cut };
}

/** A line of an interactive session: what is typed stays, what Python answered goes. */
function session(line) {
  return /^\s*(?:>>>|\.\.\.)(?: (.*)|)$/.exec(line)?.[1] ?? "";
}

/** Takes away the margin that all lines share: a program cut out of a function or a list. */
function dedented(lines) {
  let margin = null;
  for (const line of lines) {
    if (!line.trim() || /^\s*#/.test(line)) continue;
    const [own] = /^[ \t]*/.exec(line);
    if (margin === null) margin = own;
    while (!own.startsWith(margin)) margin = margin.slice(0, -1);
    if (!margin) break;
  }
  return (line) => (margin && line.startsWith(margin) ? line.slice(margin.length) : line);
}
