/* What tools put before each line of a text, and behind it: times and levels of loggers, names of containers and processes,
 * marks of pytest, frames, diffs. Within a message of several lines it would stand in the middle of what is compared. */

const LONGEST = 100; // characters that a prefix has at most
const SHARE = 0.8; // so many of the lines must share a prefix that no tool is known by
const NUMBERED = 3; // so many lines must count up, one by one, for their numbers to be line numbers

const DATE = String.raw`\d{4}[-/.]\d\d[-/.]\d\d|\d\d[-/.]\d\d[-/.]\d{4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d`;
const CLOCK = String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?`;
const TIME = String.raw`[[(<]?(?:(?:${DATE})(?:[T_ ]{1,2}${CLOCK})?|${CLOCK})[\])>:,]?`;
const LEVEL = String.raw`[[(<]?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|INF|WRN|ERR)[\])>:]?(?![\w:])`;
const KNOWN = [
  TIME,
  String.raw`[IWEF]\d{4} [\d:.]{8,15} {1,9}(?:\d{1,9} {1,9})?[\w./-]{1,60}:\d{1,6}\]`, // glog, absl
  String.raw`[\w.-]{1,40}(?:\[\d{1,9}\])?(?<=\]): `, // syslog's process, train[412]:
  String.raw`[\w./-]{1,60} {1,20}\| `, // docker compose
  String.raw`E {2,8}(?=\S)|E {0,8}$`, // pytest
  String.raw`\{"(?:log|msg|message|text)": ?"`, // JSON, a line each
].join("|");
const PREFIX = new RegExp(String.raw`^(?:[ \t]*(?:${KNOWN}))+(?:[ \t]*(?:-|\||${LEVEL}))*`);
const JSON_END = /\\n",?(?:"?[\w.]{1,20}": ?[^\n]{0,200}\})?\s*$/; // also the end of a line in a notebook's file

/** `text`, each line without what stands before it and is no part of it. */
export function withoutPrefixes(text) {
  const lines = text.split("\n").map(withoutKnown);
  const full = lines.filter((line) => line.trim());
  if (full.length < 2) return lines.join("\n");
  const prefix = shared(full);
  const first = lines.indexOf(full[0]); // it keeps its own: before a message it does no harm, and it may be all that is said
  return lines
    .map((line, index) =>
      index > first && prefix && bones(line).startsWith(prefix)
        ? unindented(line).slice(prefix.length)
        : line,
    )
    .join("\n");
}

function withoutKnown(line) {
  const prefix = PREFIX.exec(line.slice(0, 2 * LONGEST));
  const rest = prefix ? line.slice(prefix[0].length) : line;
  const end =
    rest.endsWith("}") || rest.endsWith(",") || rest.endsWith('"') || rest.endsWith("\r")
      ? JSON_END.exec(rest.slice(-2 * LONGEST))
      : null;
  return end ? rest.slice(0, rest.length - end[0].length) : rest;
}

function unindented(line) {
  return line.replace(/^\s+/, "");
}

/** The beginning of a line as prefixes are compared: its digits do not matter. */
function bones(line) {
  return unindented(line).slice(0, LONGEST).replace(/\d/g, "0");
}

/** What nearly all `lines` begin with and what ends in a sign that tools end their prefixes with; "" without it. */
function shared(lines) {
  const all = lines.slice(1).map(bones);
  const second = all[0];
  const enough = SHARE * all.length;
  for (let end = second.length; end > 0; end -= 1) {
    const sign =
      second[end - 1] === " "
        ? /[\])>|:│┃#/\d]\S*\s*$/.test(second.slice(0, end))
        : /[\])>|:│┃#+-]/.test(second[end - 1]);
    if (!sign) continue;
    const prefix = second.slice(0, end);
    if (/(?:Error|Exception|Warning)\b/.test(prefix) || /^[\s([]*(?:None|[\d,.?])/.test(prefix)) continue;
    if (all.filter((line) => line.startsWith(prefix)).length >= enough && bones(lines[0]).startsWith(prefix))
      return prefix;
  }
  return numberedLines(lines) ? second.match(/^0+/)[0] : "";
}

function numberedLines(lines) {
  const numbers = lines.map((line) => Number((/^\s*(\d{1,6})(?=[\s:.]|$)/.exec(line) || [0, "NaN"])[1]));
  return (
    lines.length >= NUMBERED && numbers.every((number, index) => !index || number === numbers[index - 1] + 1)
  );
}
