// Stands in for what a browser refuses a page of a disk: import(), fetch and workers. lstm_shapes/offline.py packs it.

window.offline = { root: new URL("../", document.currentScript.src), modules: {}, data: {} };

{
  const { root, modules, data } = window.offline;
  const pending = {};

  /** Loads a file of the site as a script, once. */
  const script = (name) =>
    (pending[name] ??= new Promise((resolve, reject) => {
      const element = document.createElement("script");
      Object.assign(element, { src: new URL(name, root), onload: resolve, onerror: reject });
      document.head.append(element);
    }));

  window.offline.load = async (name) => {
    if (!modules[name]) await script(`javascripts/${name}`);
    return modules[name];
  };

  window.fetch = async (address) => {
    const name = new URL(address, location.href).href.replace(root.href, "");
    const index = name === "search/search_index.json"; // which the theme has as a script of its own
    await script(index ? "search/search_index.js" : `${name}.js`);
    return new Response(JSON.stringify(index ? window.__index : data[name]));
  };

  // The worker of the search, in the page itself.
  window.Worker = class extends EventTarget {
    async postMessage({ type, data: sent }) {
      const { indexOf, answer } = await window.offline.load("search/bm25.js");
      if (type === 0) this.index = indexOf(sent.docs);
      const told = type === 0 ? { type: 1 } : type === 2 ? { type: 3, data: answer(this.index, sent) } : null;
      if (told) this.dispatchEvent(new MessageEvent("message", { data: told }));
    }
  };

  // A page is the file index.html in its folder.
  addEventListener(
    "click",
    (event) => {
      const link = event.target.closest?.("a[href]");
      if (link?.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    },
    { capture: true },
  );
}
