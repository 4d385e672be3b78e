"""A notebook in docs/learn/: read, checked, as Markdown, and as HTML in the site's own look.

mkdocs-jupyter puts half a megabyte of styles and a copy of every cell into each page. `as_html` keeps the cells and
gives them the markup of every other page, so that they have its type, colors, copy buttons and search.
"""

import json
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

from lstm_shapes import ROOT

ANCHOR = re.compile(r'<a id="([\w-]+)"></a>')
HEAVY = re.compile(r"<style.*?</style>|<script.*?</script>", re.DOTALL)


@dataclass
class Notebook:
    path: Path
    root: Path
    cells: list
    meta: dict  # as the front matter of a page

    @property
    def name(self):
        return self.path.relative_to(self.root).as_posix()

    @property
    def url(self):
        return self.path.relative_to(self.root / "docs").with_suffix("").as_posix() + "/"

    @property
    def title(self):
        return self.meta["title"]

    @property
    def description(self):
        return self.meta.get("description")

    @property
    def ids(self):
        """Ids of the headings: the anchors that the cells set themselves."""
        return ANCHOR.findall("".join(source(cell) for cell in self.cells if cell["cell_type"] == "markdown"))


def paths(root=ROOT):
    return sorted(path for path in (root / "docs").rglob("*.ipynb") if ".ipynb_checkpoints" not in path.parts)


def read(path, root=None):
    """The notebook at `path`. It has no front matter: its first heading is the title, its metadata hold the description."""
    found = json.loads(Path(path).read_text(encoding="utf-8"))
    root = root or next(parent.parent for parent in Path(path).parents if parent.name == "docs")
    title = source(found["cells"][0]).split("\n")[0].removeprefix("# ").strip()
    return Notebook(
        Path(path),
        root,
        found["cells"],
        {"title": title, "kind": "learn", **found["metadata"].get("lstm_shapes", {})},
    )


def source(cell):
    return "".join(cell["source"])


def check(notebook):
    """Problems of one notebook, by cell."""
    from lstm_shapes.contract import SHAPE, normal

    cells, problems = notebook.cells, []
    if cells[0]["cell_type"] != "markdown" or not source(cells[0]).startswith("# "):
        problems.append("the first cell is not a title; begin it with # and the title")
    if not notebook.description:
        problems.append('no description; add metadata "lstm_shapes": {"description": "..."}')
    printed = "".join(json.dumps(cell.get("outputs", "")) for cell in cells)
    known = {normal(shape) for shape in SHAPE.findall(printed)}
    for number, cell in enumerate(cells):
        if cell["cell_type"] == "markdown":
            problems += [
                f"cell {number}: shape {shape} is printed by no cell"
                for shape in SHAPE.findall(source(cell))
                if normal(shape) not in known
            ]
            problems += [
                f'cell {number}: heading {line!r} has no anchor; end it with <a id="a-short-id"></a>'
                for line in source(cell).split("\n")
                if line.startswith("##") and not ANCHOR.search(line)
            ]
        elif cell["cell_type"] == "code":
            said = json.dumps(cell["outputs"])
            if not cell["outputs"]:
                problems.append(f"cell {number} shows no output; print what it proves, then run make refresh")
            if "WARNING:" in said:
                problems.append(f"cell {number} shows a warning; remove its cause, then run make refresh")
            if any(output["output_type"] == "error" for output in cell["outputs"]):
                problems.append(f"cell {number} holds an error; catch it and print it, then run make refresh")
    return [f"{notebook.name}: {problem}" for problem in problems]


def execute(path, folder=None):
    """`(notebook, shapes)`: the notebook at `path` as a run leaves it (an nbformat notebook), executed in `folder` or in an
    empty one, and what the lines of each code cell wear.

    Raises nbclient's CellExecutionError where a cell fails.
    """
    import os
    import tempfile

    import nbformat
    from nbclient import NotebookClient

    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    found = nbformat.read(path, as_version=4)
    meta = nbformat.from_dict(found.metadata)
    with tempfile.TemporaryDirectory() as empty:
        resources = {"metadata": {"path": str(folder or empty)}}
        client = NotebookClient(found, timeout=300, kernel_name="python3", resources=resources)
        tell = nbformat.v4.new_code_cell(TELL)
        with client.setup_kernel():
            client.kc.execute(WATCH.format(path=str(SHAPELINES)), silent=True)
            found.cells.append(tell)
            for number, cell in enumerate(found.cells):
                client.execute_cell(cell, number)
        found.cells.pop()
        shapes = json.loads("".join(output["text"] for output in tell.outputs))
    found.metadata = meta
    for cell in found.cells:
        cell.metadata.pop("execution", None)
    return found, [{int(line): names for line, names in lines.items()} for lines in shapes]


SHAPELINES = ROOT / "snippets/shapelines.py"
WATCH = """
def __watch():
    from importlib.util import module_from_spec, spec_from_file_location

    spec = spec_from_file_location("shapelines", {path!r})
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Cells(get_ipython())


__shapelines__ = __watch()
del __watch
"""
TELL = "import json; print(json.dumps([recorder.lines() for recorder in __shapelines__.recorders[:-1]]))"


def written(found):
    """The text of a notebook's file."""
    import nbformat

    return nbformat.writes(found) + "\n"


def as_markdown(notebook):
    """The notebook as one Markdown text: its cells, and under each what it printed."""
    parts = []
    for cell in notebook.cells:
        parts.append(
            ANCHOR.sub("", source(cell))
            if cell["cell_type"] == "markdown"
            else f"```python\n{source(cell)}\n```"
        )
        for output in cell.get("outputs", []):
            text = "".join(output.get("text") or output.get("data", {}).get("text/plain", ""))
            if text:
                parts.append(f"```text\n{text.rstrip()}\n```")
    return "\n\n".join(parts) + "\n"


def as_html(html):
    """What mkdocs-jupyter made of a notebook -> (the same cells in the site's markup, [(level, title, id)] of its headings)."""
    from bs4 import BeautifulSoup

    cells = BeautifulSoup(HEAVY.sub("", html), "html.parser")
    parts = [
        part
        for cell in cells.select(".jp-Notebook > .jp-Cell")
        for part in (code(cell) if "jp-CodeCell" in cell["class"] else prose(cell))
    ]
    headings = [
        (int(heading.name[1]), heading.get_text().removesuffix("#").strip(), heading["id"])
        for heading in cells.select(".jp-RenderedMarkdown h1, .jp-RenderedMarkdown h2")
    ]
    return "\n".join(parts), headings


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
