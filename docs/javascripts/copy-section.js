// Beside the # of a section: its Markdown, with the link to it. The text is cut from the page's twin, index.md.

const SECTION = "Copy this section as Markdown";

document$.subscribe(() => {
  for (const link of document.querySelectorAll("article h2[id] > .headerlink:last-child")) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "section" });
    button.textContent = "Copy";
    button.ariaLabel = button.title = SECTION;
    link.after(button);
  }
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("button.section");
  if (!button) return;
  const { id } = button.parentElement;
  const page = new URL(location.pathname, location.href);
  try {
    const response = await fetch(new URL("index.md", page));
    if (!response.ok) throw new Error(response.status);
    const section = cut(await response.text(), id);
    await navigator.clipboard.writeText(
      `${section}\n\n${new URL(`#${id}`, document.querySelector("link[rel=canonical]").href)}\n`,
    );
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not copied";
  }
  setTimeout(() => (button.textContent = "Copy"), 1500);
});

/** The lines from the heading that ends in { #id } up to the next one of its level, without the marks of ids. */
function cut(markdown, id) {
  const lines = [];
  let inside = false;
  let fence = "";
  for (const line of markdown.split("\n")) {
    const [mark] = /^`{3,}/.exec(line) || [];
    if (mark) fence = fence ? (line.trim() === fence ? "" : fence) : mark;
    if (!fence && line.startsWith("## ")) inside = line.includes(`{ #${id} }`);
    if (inside && !line.startsWith("Link to this page: ")) lines.push(line.replace(/ \{ #[\w-]+ \}$/, ""));
  }
  return lines.join("\n").trim();
}
