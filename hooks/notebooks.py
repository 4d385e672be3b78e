"""Notebooks in the site's own look.

mkdocs-jupyter puts half a megabyte of styles and a copy of every cell into each page. This keeps the cells and gives
them the markup of every other page, so that they have its type, colors, copy buttons and search.
"""

import json
import re
from html import escape
from pathlib import Path

from bs4 import BeautifulSoup
from mkdocs.structure.toc import AnchorLink, TableOfContents

HEAVY = re.compile(r"<style.*?</style>|<script.*?</script>", re.DOTALL)


def is_notebook(page):
    return page.file.src_uri.endswith(".ipynb")


def on_page_markdown(markdown, page, config, files):
    """A notebook has no front matter: its first heading is the title, its metadata hold the description."""
    if is_notebook(page):
        page.meta.update(head(json.loads(markdown)))


def head(notebook):
    first = "".join(notebook["cells"][0]["source"]).split("\n")[0]
    return {
        "title": first.removeprefix("# ").strip(),
        "kind": "learn",
        **notebook["metadata"].get("lstm_shapes", {}),
    }


def on_page_content(html, page, config, files):
    if is_notebook(page):
        cells = BeautifulSoup(HEAVY.sub("", html), "html.parser")
        parts = [
            part
            for cell in cells.select(".jp-Notebook > .jp-Cell")
            for part in (code(cell) if "jp-CodeCell" in cell["class"] else prose(cell))
        ]
        page.toc = contents(cells)
        return "\n".join(parts)


def prose(cell):
    text = cell.select_one(".jp-RenderedMarkdown")
    for heading in text.select("h1, h2, h3, h4"):
        link, anchor = heading.select_one(".anchor-link"), heading.select_one("a[id]")
        link.extract()
        if anchor:
            heading["id"] = anchor["id"]
            anchor.extract()
        if heading.name != "h1":
            link["class"], link["href"] = "headerlink", f"#{heading['id']}"
            link["title"] = link["aria-label"] = "Link to this section"
            link.string = "#"
            heading.append(link)
    yield text.decode_contents().strip()


def code(cell):
    yield f'<div class="language-python highlight"><pre><code>{cell.select_one(".highlight-ipynb pre").decode_contents().strip()}\n</code></pre></div>'
    for output in cell.select(".jp-OutputArea-output"):
        text = output.find("pre", recursive=False)
        if text:
            yield f'<div class="language-text output highlight"><pre><code>{escape(text.get_text().rstrip(), quote=False)}\n</code></pre></div>'
        else:
            yield f'<div class="output">{output.decode_contents().strip()}</div>'


def contents(cells):
    """The table of contents from the headings themselves: their ids are the ones that the page answers."""
    top = []
    for heading in cells.select(".jp-RenderedMarkdown h1, .jp-RenderedMarkdown h2"):
        title = heading.get_text().removesuffix("#").strip()
        entry = AnchorLink(title, heading["id"], int(heading.name[1]))
        (top[0].children if top else top).append(entry)
    return TableOfContents(top)


def as_markdown(path):
    """The notebook as one Markdown text: its cells, and under each what it printed."""
    parts = []
    for cell in json.loads(Path(path).read_text(encoding="utf-8"))["cells"]:
        source = "".join(cell["source"])
        parts.append(
            re.sub(r'<a id="[\w-]+"></a>', "", source)
            if cell["cell_type"] == "markdown"
            else f"```python\n{source}\n```"
        )
        for output in cell.get("outputs", []):
            text = "".join(output.get("text") or output.get("data", {}).get("text/plain", ""))
            if text:
                parts.append(f"```text\n{text.rstrip()}\n```")
    return "\n\n".join(parts) + "\n"
