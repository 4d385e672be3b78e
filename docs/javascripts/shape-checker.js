/* The page of the shape checker: two ways in, a program or a list of layers. The address holds them. */

import { programGiven } from "./checker/address.js";
import { inQuery, layersWay } from "./checker/form.js";
import { programWay } from "./checker/program.js";
import { copyButton, create } from "./dom.js";

const WAYS = { program: "Paste a program", layers: "List the layers" };

let shown = null; // the page as it stands, which an address that changes by hand fills anew

document$.subscribe(mount);
for (const event of ["popstate", "hashchange"]) window.addEventListener(event, () => shown?.());

function mount() {
  const root = document.getElementById("shape-checker-tool");
  if (!root || root.dataset.mounted) return;
  root.dataset.mounted = "yes";
  root.hidden = false;

  let current;
  let later;
  // At once, so that no reload loses a letter, and once more when the typing rests: browsers leave out
  // changes of the address that come too fast, as those of a key that is held.
  const changed = () => {
    address();
    later = setTimeout(() => root.isConnected && address(), 1000);
  };
  const made = {
    program: () =>
      programWay(changed, (values) => {
        way("layers").fill(values);
        choose("layers");
      }),
    layers: () => layersWay(changed),
  };
  const ways = {}; // each is built when it is wanted first
  const way = (name) => {
    ways[name] ??= made[name]();
    return ways[name];
  };

  const link = copyButton("Copy the link", () => {
    address();
    return location.href;
  });
  const note = create("p", { className: "sc-note", role: "status" });
  const panel = create("div");
  const choice = create("fieldset", { className: "sc-ways" }, create("legend", {}, "What do you have?"));
  const radios = {};
  for (const [name, text] of Object.entries(WAYS)) {
    radios[name] = create("input", { type: "radio", name: "shape-checker-way", value: name });
    radios[name].addEventListener("change", () => choose(name));
    choice.append(create("label", {}, radios[name], ` ${text}`));
  }
  root.replaceChildren(create("div", { className: "sc-head" }, choice, link), note, panel);

  const turn = (name) => {
    current = way(name);
    radios[name].checked = true;
    panel.replaceChildren(current.element);
  };

  /** The reader's choice of a way: the step back leads to the other one. */
  const choose = (name) => {
    address();
    turn(name);
    address("pushState");
    if (document.activeElement === document.body) radios[name].focus();
  };

  /** Writes what the way holds into the address. If it is too long, it holds none, and the page says so. */
  const address = (how = "replaceState") => {
    clearTimeout(later);
    const held = current.written();
    const url = new URL(location.href);
    url.search = held?.search ?? "";
    if (held?.hash || url.hash.startsWith("#program=")) url.hash = held?.hash ?? "";
    try {
      if (url.href !== location.href) history[how](history.state, "", url);
    } catch (error) {
      if (error.name !== "SecurityError") throw error; // too fast for this browser
    }
    note.textContent = held ? "" : current.tooLong;
    link.disabled = !held;
  };

  const load = () => {
    const url = new URL(location.href);
    turn(inQuery(url.searchParams) && !programGiven(url.hash) ? "layers" : "program");
    note.textContent = current.load(url) ? "" : current.notRead;
    link.disabled = false;
  };
  shown = () => root.isConnected && !isHeld() && load();
  const isHeld = () => {
    const url = new URL(location.href);
    const program = url.hash.startsWith("#program=");
    if (!program && !inQuery(url.searchParams)) return true; // a link to a section of the page
    const held = current.written();
    return (
      Boolean(held) &&
      url.search === (held.search && `?${held.search}`) &&
      (!program || url.hash === `#${held.hash}`)
    );
  };
  load();
}
