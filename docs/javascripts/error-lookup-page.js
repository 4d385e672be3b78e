/* The page of the error lookup: a text field, and results as you type.
 *
 * The text lives in the address as #q=, which a browser keeps to itself: it is never sent, not even when the page is loaded again. */

import { copyButton, create, whenIdle } from "./dom.js";
import { lookup, nearest, preparation } from "./error-lookup.js";

const SITE = new URL("../", import.meta.url);
const SHOWN = 6; // results
const LINKED = 20000; // a longer paste is not put into the address
const EXAMPLE =
  "ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 100\n'y' sizes: 99";

let errorPages; // a promise: one download for all visits of the page

document$.subscribe(mount);

function mount() {
  const root = document.getElementById("lookup");
  if (!root || root.dataset.mounted) return;
  root.dataset.mounted = "yes";
  root.hidden = false;

  const field = create("textarea", {
    id: "lookup-text",
    rows: "5",
    spellcheck: "false",
    autocomplete: "off",
  });
  field.setAttribute("aria-describedby", "lookup-status");
  const label = create("label", { htmlFor: field.id }, "Your message or traceback");
  const status = create("p", { id: "lookup-status" });
  status.setAttribute("role", "status");
  const example = create("button", { type: "button" }, "Try an example");
  const list = create("ol", { className: "lookup-results" });
  const link = copyButton("Copy the link", () => {
    address();
    return location.href;
  });
  root.replaceChildren(label, field, example, link, status, list);

  let sequence = 0;
  const show = async () => {
    const mine = (sequence += 1);
    const text = field.value;
    example.hidden = Boolean(text);
    link.hidden = !text.trim() || text.length > LINKED;
    let pages;
    try {
      pages = await (errorPages = errorPages || download());
    } catch {
      errorPages = undefined; // the next key tries again
      status.textContent = "The list of pages did not load. Try again, or look through all messages below.";
      return;
    }
    if (mine !== sequence || !root.isConnected) return;
    try {
      render(text, pages);
    } catch (error) {
      list.replaceChildren();
      status.textContent = `The lookup itself failed, which is a mistake of this site (${error.message}). Look through all messages below.`;
    }
  };

  const render = (text, pages) => {
    list.replaceChildren();
    status.textContent = "";
    if (!text.trim()) {
      const steps = preparation(pages);
      return whenIdle(() => steps.next().done);
    }
    const found = lookup(text, pages).slice(0, SHOWN);
    if (found.length) {
      status.textContent = counted(found);
      found.forEach((result) => list.append(item(result, pages)));
      return;
    }
    const near = nearest(text, pages);
    status.textContent = near.length
      ? "No page here has this message. A guess: these share the most words with it."
      : "No page here has this message, and none comes near. Try the search of this site, or paste more of the text.";
    near.forEach((result) => list.append(item({ ...result, section: "", reason: "" }, pages)));
  };

  const path = location.pathname;
  const address = () => {
    const url = new URL(location.href);
    if (url.pathname !== path) return; // on the way to another page
    const linked = field.value.trim() && field.value.length <= LINKED;
    if (linked) url.hash = `q=${encodeURIComponent(field.value)}`;
    else if (typed() !== null) url.hash = "";
    if (url.href !== location.href) history.replaceState(history.state, "", url);
  };

  let later;
  field.addEventListener("input", () => {
    show();
    clearTimeout(later);
    later = setTimeout(address, 300);
  });
  // Before a reader leaves through a result, the address holds the paste: the back button brings it again.
  list.addEventListener("click", address, { capture: true });
  // From the field, arrow down goes to the first result; there, arrows go on.
  root.addEventListener("keydown", (event) => {
    const stops = [field, ...list.querySelectorAll("a")];
    const here = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const inText = document.activeElement === field && field.selectionStart !== field.value.length;
    if (!step || here < 0 || inText || !stops[here + step]) return;
    event.preventDefault();
    stops[here + step].focus();
  });

  example.addEventListener("click", () => {
    field.value = EXAMPLE;
    field.focus();
    field.dispatchEvent(new Event("input"));
  });
  const read = () => {
    if (!root.isConnected) return window.removeEventListener("hashchange", read);
    const text = typed();
    if (text === null || text === field.value) return;
    field.value = text;
    show();
  };
  window.addEventListener("hashchange", read); // a link on this page, or the back button
  field.value = typed() || "";
  show();
}

/** The text that the address holds, null without one. */
function typed() {
  const [, text] = /^#q=(.*)$/s.exec(location.hash) || [];
  if (text === undefined) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // typed by hand, with a % of its own
  }
}

function counted(found) {
  const sure =
    found.length === 1
      ? "One place fits, with the likeliest cause."
      : `${found.length} places fit, the likeliest cause first.`;
  return found[0].guess
    ? "A guess: the message is cut off, or a word of it is misspelt or missing. The likeliest first."
    : sure;
}

async function download() {
  const response = await fetch(new URL("errors.json", SITE));
  if (!response.ok) throw new Error(`errors.json: ${response.status}`);
  return (await response.json()).pages;
}

function item({ url, section, reason }, pages) {
  const page = pages.find((candidate) => candidate.url === url);
  const heading = page.sections.find((candidate) => candidate.id === section);
  const target = new URL(url + (section ? `#${section}` : ""), SITE);
  const link = create("a", { href: target.href }, heading ? heading.title : page.title);
  const entry = create("li", {}, link);
  if (heading) entry.append(create("br"), create("small", {}, page.title));
  if (reason) entry.append(create("br"), reason);
  return entry;
}
