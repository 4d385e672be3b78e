/* One field for whatever a reader has: a message goes to the error lookup, a program to the shape checker, words to the
 * pages. Decided as it is typed or pasted; Enter opens the first result. On a list, words also narrow the list. */

import { create } from "./dom.js";

const SITE = new URL("../", import.meta.url);
const SHOWN = 6;
const LINKED = 8000; // characters that an address takes

// One download for all visits, and none for a reader who only reads: a promise of [pages, what finds them].
let catalog;

const ASKS =
  /^(?:why|how|what|which|when|where|do|does|did|should|my|i|is (?:it|there|my|the)|can (?:i|an?|the|my|one)) /i;

/** What a text is: "program", "message", "words", or "" for none. */
export function kindOf(text) {
  const trimmed = text.trim();
  if (!trimmed) return "";
  if (/Traceback \(most|^\s*(?:[\w.]+\.)?\w*(?:Error|Exception|Warning)\b\s*:/m.test(trimmed))
    return "message";
  const lines = trimmed.split("\n").filter((line) => line.trim());
  const code =
    /^\s*(?:>>> ?)?(?:import \w|from [\w.]+ import |def \w+\(|class \w+|for \w.* in |\w[\w., ]* = |[\w.]+\(|\w*[mM]odel\.\w+\()/;
  const coded = lines.filter((line) => code.test(line)).length;
  if (coded && coded >= lines.length / 3 && (lines.length > 1 || /\w\(.*\)/.test(trimmed))) return "program";
  if (lines.length === 1 && ASKS.test(trimmed)) return "words";
  // What Keras prints has numbers, brackets or quotes and is long; a question ends with its mark.
  if (!trimmed.endsWith("?") && trimmed.length > 40 && /[=\d()[\]'"`]/.test(trimmed)) return "message";
  return "words";
}

/** At most six places for a text: [{url, title, note}], the likeliest first; url is relative to the site's root.
 * `lookup` and `nearest` are those of error-lookup.js, and `search` gives the addresses that the site's search finds. */
export function places(text, pages, { lookup, nearest, search }) {
  const kind = kindOf(text);
  if (kind === "program") return [program(text)];
  const errors = pages.filter((page) => page.kind === "error");
  const found = kind === "message" || text.length > 20 ? lookup(text, errors) : [];
  const exact = found.map(({ url, section, reason, guess }) => {
    const page = errors.find((candidate) => candidate.url === url);
    const heading = page.sections.find((candidate) => candidate.id === section);
    const target = url + (section ? `#${section}` : "");
    return {
      url: target,
      title: heading ? heading.title : page.title,
      note: guess ? `A guess. ${reason}` : reason,
    };
  });
  if (kind === "message" && exact.length) return exact.slice(0, SHOWN);
  const near = nearest(text, pages).map(({ url }) => url);
  const urls = kind === "message" ? [...near, ...search(text)] : [...search(text), ...near];
  const others = [...new Set(urls)]
    .map((url) => pages.find((candidate) => candidate.url === url))
    .filter((page) => page && page.kind !== "index")
    .map((page) => ({ url: page.url, title: page.title, note: page.description }));
  return [...exact, ...others].slice(0, SHOWN);
}

function program(text) {
  const linked = text.length <= LINKED ? `#${new URLSearchParams({ program: text })}` : "";
  return {
    url: `tools/shape-checker/${linked}`,
    title: "Read this program: the shape on every line, before it runs",
    note: linked
      ? "It is read in your browser and sent nowhere."
      : "It is too long for an address: paste it there.",
  };
}

/* ---- the page ---- */

if (typeof document$ !== "undefined") document$.subscribe(mount);

function mount() {
  const root = document.getElementById("ask");
  if (!root || root.dataset.mounted) return;
  root.dataset.mounted = "yes";
  root.hidden = false;
  const field = create("textarea", { id: "ask-text", rows: 3, spellcheck: false, autocomplete: "off" });
  field.setAttribute("aria-describedby", "ask-status");
  field.placeholder = "A message or traceback, a program, or a question";
  const label = create("label", { htmlFor: field.id }, "Paste what you have");
  const status = create("p", { id: "ask-status" });
  status.setAttribute("role", "status");
  const list = create("ol", { className: "ask-results" });
  root.replaceChildren(label, field, status, list);

  let sequence = 0;
  const show = async () => {
    const mine = (sequence += 1);
    let pages;
    let finder;
    try {
      [pages, finder] = await (catalog = catalog || download());
    } catch {
      catalog = undefined; // the next key tries again
      status.textContent = "The list of pages did not load. The links below lead everywhere.";
      return;
    }
    if (mine !== sequence || !root.isConnected) return;
    const kind = kindOf(field.value);
    narrow(kind === "words" ? field.value : "", pages);
    const found = kind ? places(field.value, pages, finder) : [];
    status.textContent =
      kind && !found.length ? "Nothing here fits. Paste more of it, or press / to search." : "";
    list.replaceChildren(...found.map(entry));
  };
  field.addEventListener("focus", () => (catalog = catalog || download().catch(() => (catalog = undefined))));
  field.addEventListener("input", show);
  root.addEventListener("keydown", (event) => {
    const stops = [field, ...list.querySelectorAll("a")];
    const here = stops.indexOf(document.activeElement);
    if (event.key === "Enter" && document.activeElement === field && !event.shiftKey && stops[1]) {
      event.preventDefault();
      stops[1].click();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const inText = document.activeElement === field && field.selectionStart !== field.value.length;
    if (!step || here < 0 || inText || !stops[here + step]) return;
    event.preventDefault();
    stops[here + step].focus();
  });
  if (root.dataset.ask === "address") {
    field.value = decodeURIComponent(location.pathname)
      .replace(/[^a-z0-9]+/gi, " ")
      .trim();
    show();
  }
}

function entry({ url, title, note }) {
  return create(
    "li",
    {},
    create("a", { href: new URL(url, SITE).href }, title),
    create("span", {}, note || ""),
  );
}

/** On a page with a list of pages: hides what does not hold every word in title, description or messages. */
function narrow(text, pages) {
  const words = text.toLowerCase().match(/[\w.=-]{2,}/g) || [];
  for (const item of document.querySelectorAll(".page--index li:has(> a)")) {
    if (item.closest("#ask")) continue;
    const url = new URL(item.querySelector("a").href).href.replace(SITE.href, "").split("#")[0];
    const page = pages.find((candidate) => candidate.url === url) || {
      title: "",
      description: "",
      messages: [],
    };
    const told = [item.textContent, page.description, ...page.messages, ...(page.older_messages || [])]
      .join(" ")
      .toLowerCase();
    item.hidden = !words.every((word) => told.includes(word));
  }
  for (const group of document.querySelectorAll(".page--index h2")) {
    const items = group.nextElementSibling?.matches("ul") ? [...group.nextElementSibling.children] : [];
    group.hidden = items.length > 0 && items.every((item) => item.hidden);
  }
}

async function download() {
  const parts = ["catalog.json", "search/search_index.json"].map(loaded); // the second one stands in the browser's cache
  const [catalog, index] = await Promise.all(parts);
  const { indexOf, search } = await import("./search/bm25.js");
  const ranked = indexOf(index.docs);
  const finder = { search: (text) => search(ranked, text).map(({ page }) => page.address) };
  return [catalog.pages, { ...finder, ...(await import("./error-lookup.js")) }];
}

async function loaded(name) {
  const response = await fetch(new URL(name, SITE));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
