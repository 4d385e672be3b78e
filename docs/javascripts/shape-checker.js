/* The page of the shape checker: two ways in, a program or a list of layers. The address holds them. */

import { inQuery, programGiven } from "./checker/address.js";
import { programWay } from "./checker/program.js";
import { copyButton, create } from "./dom.js";

const WAYS = { program: "Paste a program", layers: "List the layers" };

let shown = null; // the page as it stands, which an address that changes by hand fills anew

document$.subscribe(() => setTimeout(mount)); // a task of its own: a slow phone answers in between
for (const event of ["popstate", "hashchange"]) window.addEventListener(event, () => shown?.());

function mount() {
  const root = document.getElementById("shape-checker-tool");
  if (!root || root.dataset.mounted) return;
  root.dataset.mounted = "yes";
  root.hidden = false;

  let current; // the way that stands, by its name `turned`
  let turned;
  let later;
  // At once, so that no reload loses a letter, and once more when the typing rests: browsers leave out
  // changes of the address that come too fast, as those of a key that is held.
  const changed = () => {
    address();
    later = setTimeout(() => root.isConnected && address(), 1000);
  };
  const made = {
    program: () =>
      programWay(changed, async (values) => {
        await choose("layers");
        if (turned === "layers") current.fill(values);
      }),
    layers: async () => (await import("./checker/form.js")).layersWay(changed),
  };
  const ways = {}; // each is made when it is wanted first
  const way = async (name) => {
    ways[name] ??= await made[name]();
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
  link.disabled = true;
  root.replaceChildren(create("div", { className: "sc-head" }, choice, link), note, panel);

  /** Shows a way; false where its part of the page did not load. */
  const turn = async (name) => {
    const loaded = await way(name).catch(() => null);
    if (!loaded && !turned) await turn("program");
    if (loaded) [current, turned] = [loaded, name];
    else note.textContent = "The list of layers did not load. Choose it again to fetch it once more.";
    radios[turned].checked = true;
    panel.replaceChildren(current.element);
    return Boolean(loaded);
  };

  /** The reader's choice of a way: the step back leads to the other one. */
  const choose = async (name) => {
    address();
    if (!(await turn(name))) return;
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

  const load = async () => {
    const url = new URL(location.href);
    if (!(await turn(inQuery(url.searchParams) && !programGiven(url.hash) ? "layers" : "program"))) return;
    note.textContent = current.load(url) ? "" : current.notRead;
    link.disabled = false;
  };
  shown = () => root.isConnected && current && !isHeld() && load();
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
