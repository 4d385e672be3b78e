/* A pasted program seen again: the shapes at the end of each line, and each finding on its line. */

import { create } from "../dom.js";
import { inText, SITE } from "./show.js";

const LONGEST = 1500; // lines that are shown
const MOST = 50; // findings that are listed and marked

export const TITLES = {
  "silent-broadcast": "Trains silently on the wrong thing",
  "silent-wrong": "Trains silently on the wrong thing",
  trap: "A silent trap",
};

/** What a finding is called: "Raises ValueError", "A silent trap". */
export function titleOf(finding) {
  const caught = finding.caught ? ", which the program catches" : "";
  return TITLES[finding.verdict] ?? `Raises ${finding.class ?? "an error"}${caught}`;
}

/** A button that leads to a line of the program. */
export function lineButton(number, go) {
  const button = create("button", { type: "button", className: "sc-button" }, `Line ${number}`);
  button.addEventListener("click", () => go(number));
  return button;
}

/** One item for each finding: line, what, why and page; a button leads to the line. */
export function findingsOf(findings, names, go) {
  return findings.slice(0, MOST).map((finding) => {
    const title = create("strong", {}, `${titleOf(finding)}.`);
    const text = create("p", {}, lineButton(finding.line, go), " ", title);
    const entry = create("li", { className: finding.verdict, tabIndex: -1 }, text);
    if (finding.message) entry.append(create("p", {}, create("code", {}, finding.message)));
    const why = create("p", {}, ...inText(finding.why, names.of));
    const link = finding.page ? ["Read about this", finding.page] : ["Read the trap", finding.trap];
    if (link[1]) why.append(" ", create("a", { href: new URL(link[1], SITE).href }, link[0]), ".");
    entry.append(why);
    return entry;
  });
}

/** One item for each line of the source. `back` leads from a marked line to its finding. */
export function linesOf(source, { lines, findings }, names, back) {
  const shapes = new Map(lines.map((entry) => [entry.line, entry.names]));
  const marks = new Map();
  for (const finding of findings.slice(0, MOST))
    marks.set(finding.line, [...(marks.get(finding.line) ?? []), finding]);
  return source
    .trimEnd()
    .split(/\r\n?|\n/)
    .slice(0, LONGEST)
    .map((text, index) => {
      const number = index + 1;
      const item = create("li", { tabIndex: -1 }, create("code", {}, text || " "));
      const found = shapes.get(number);
      if (found) item.append(create("span", { className: "sc-shapes" }, ...shapesOf(found, names)));
      for (const finding of marks.get(number) ?? []) {
        item.className = "sc-marked";
        const kind = finding.verdict === "error" ? (finding.class ?? "raises") : "silent";
        const mark = create("button", { type: "button", className: "sc-mark", title: finding.why }, kind);
        mark.addEventListener("click", () => back(finding));
        item.append(mark);
      }
      return item;
    });
}

function shapesOf(found, names) {
  return found.map(({ name, text }) =>
    create(
      "span",
      {},
      create("span", { className: "sc-name" }, name),
      " ",
      ...inText(text.replaceAll("->", "→"), names.of),
    ),
  );
}
