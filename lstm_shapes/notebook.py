"""A notebook in docs/learn/: read, checked, as Markdown, and as HTML in the site's own look.

mkdocs-jupyter puts half a megabyte of styles and a copy of every cell into each page. `as_html` keeps the cells and
gives them the markup of every other page, so that they have its type, colors, copy buttons and search.
"""

import ast
import itertools
import json
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

from lstm_shapes import ROOT

ANCHOR = re.compile(r'<a id="([\w-]+)"></a>')
LINK = re.compile(r"\]\(([^)\s]+)\)")
GUESS = "guess = None"  # a cell for the reader to fill in, which shows nothing
SEED = re.compile(r"^SEED = \d+$", re.MULTILINE)
HOME = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
FOLDED = {
    "cellView": "form",
    "jupyter": {"source_hidden": True, "outputs_hidden": True},
}  # in Colab, in Jupyter
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

    @property
    def links(self):
        """[(cell, target, False)], as a page has its links."""
        return [
            (number, target, False)
            for number, cell in enumerate(self.cells)
            if cell["cell_type"] == "markdown"
            for target in LINK.findall(source(cell))
        ]


def paths(root=ROOT):
    return sorted(path for path in (root / "docs").rglob("*.ipynb") if ".ipynb_checkpoints" not in path.parts)


def sources(root=ROOT):
    """The programs that the notebooks are made from, NAME.py beside NAME.ipynb."""
    return sorted((root / "docs/learn").glob("*.py"))


def parsed(path, seed=None):
    """The notebook that the program at `path` says, without outputs (an nbformat notebook); with `SEED = seed`, if given."""
    import jupytext

    text = Path(path).read_text(encoding="utf-8")
    if seed is not None:
        text = SEED.sub(f"SEED = {seed}", text)
    found = jupytext.reads(text, fmt="py:percent")
    found.metadata = {**HOME, "lstm_shapes": found.metadata.get("lstm_shapes", {})}
    for number, cell in enumerate(found.cells):
        cell.id = f"cell-{number}"
        if is_answer(cell):
            cell.metadata.update(FOLDED)
    return found


def is_answer(cell):
    return "answer" in cell["metadata"].get("tags", [])


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
    from lstm_shapes.contract import COLUMNS, LIBRARIES, PADDING_WORDS, SHAPE, normal, problems_of

    cells, problems = notebook.cells, []
    if cells[0]["cell_type"] != "markdown" or not source(cells[0]).startswith("# "):
        problems.append("the first cell is not a title; begin it with # and the title")
    if not notebook.description:
        problems.append('no description; add metadata "lstm_shapes": {"description": "..."}')
    problems += check_pair(notebook)
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
            if word := PADDING_WORDS.search(re.sub(r"`[^`]*`", "", LINK.sub("]", source(cell)))):
                problems.append(f"cell {number}: {word[0]!r} adds nothing, or says axis worse; write plainly")
        elif cell["cell_type"] == "code":
            said = json.dumps(cell["outputs"])
            if not cell["outputs"] and source(cell) != GUESS:
                problems.append(f"cell {number} shows no output; print what it proves, then run make refresh")
            if "WARNING:" in said:
                problems.append(f"cell {number} shows a warning; remove its cause, then run make refresh")
            if any(output["output_type"] == "error" for output in cell["outputs"]):
                problems.append(f"cell {number} holds an error; catch it and print it, then run make refresh")
            if pictures(cell) and not cell["metadata"].get("alt"):
                problems.append(f'cell {number} draws and has no text alternative; write # %% alt="..."')
            if pictures(cell) and not any(output["output_type"] == "stream" for output in cell["outputs"]):
                problems.append(f"cell {number} draws and prints nothing; print what the picture shows")
            problems += [
                f"cell {number}: a line of {len(line)} characters, {COLUMNS} at most; break it"
                for line in source(cell).split("\n")
                if len(line) > COLUMNS
            ]
            problems += [
                f"cell {number}: {problem}"
                for node in ast.walk(ast.parse(source(cell)))
                for problem in problems_of(node, LIBRARIES | {"matplotlib"})
            ]
    return [f"{notebook.name}: {problem}" for problem in problems]


def check_pair(notebook):
    """The notebook is made from the program beside it."""
    program = notebook.path.with_suffix(".py")
    if not program.is_file():
        return [f"no {program.name} beside it; write the notebook there"]

    def cells(found):
        return [(cell["cell_type"], source(cell), cell["metadata"]) for cell in found]

    if cells(parsed(program).cells) != cells(notebook.cells):
        name = program.relative_to(notebook.root).as_posix()
        return [f"its cells are not those of {program.name}; run make refresh PAGE={name}"]
    return []


def pictures(cell):
    """The SVG texts of the pictures below a cell."""
    found = [output.get("data", {}).get("image/svg+xml") for output in cell.get("outputs", [])]
    return ["".join(svg) for svg in found if svg]


def execute(path, folder=None, seed=None):
    """`(notebook, shapes)`: the notebook that the program at `path` says, as a run in `folder` or in an empty one leaves it
    (an nbformat notebook), and what the lines of each code cell wear.

    Raises nbclient's CellExecutionError where a cell fails.
    """
    import os
    import tempfile

    import nbformat
    from nbclient import NotebookClient

    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    found = parsed(path, seed)
    with tempfile.TemporaryDirectory() as empty:
        resources = {"metadata": {"path": str(folder or empty)}}
        client = NotebookClient(
            found,
            timeout=300,
            startup_timeout=300,
            coalesce_streams=True,
            kernel_name="python3",
            resources=resources,
        )
        tell = nbformat.v4.new_code_cell(TELL)
        with client.setup_kernel():
            client.kc.execute(RECORD, silent=True)
            found.cells.append(tell)
            for number, cell in enumerate(found.cells):
                client.execute_cell(cell, number)
        found.cells.pop()
        shapes = json.loads("".join(output["text"] for output in tell.outputs))
    found.metadata = parsed(path).metadata
    for cell in found.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            if shown := output.get("data", {}).pop("application/json", None):
                output.metadata["shows"] = shown
    return found, [{int(line): names for line, names in lines.items()} for lines in shapes]


RECORD = f"""
def __record():
    from importlib.util import module_from_spec, spec_from_file_location

    spec = spec_from_file_location("kernel", {str(ROOT / "lstm_shapes/kernel.py")!r})
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.record(
        get_ipython(),
        {str(ROOT / "snippets/shapelines.py")!r},
        {str(ROOT / "lstm_shapes/notebook.mplstyle")!r},
    )


__shapelines__ = __record()
del __record
"""
TELL = "import json; print(json.dumps([recorder.lines() for recorder in __shapelines__.recorders[:-1]]))"


def written(found):
    """The text of a notebook's file."""
    import nbformat

    return nbformat.writes(found) + "\n"


def as_markdown(notebook):
    """The notebook as one Markdown text: its cells, and under each what it printed, of pictures the text alternative."""
    parts = []
    for cell in notebook.cells:
        parts.append(
            ANCHOR.sub("", source(cell))
            if cell["cell_type"] == "markdown"
            else f"```python\n{source(cell)}\n```"
        )
        for output in cell.get("outputs", []):
            text = "".join(output.get("text") or output.get("data", {}).get("text/plain", ""))
            if "image/svg+xml" in output.get("data", {}):
                parts.append(f"Picture: {cell['metadata'].get('alt')}")
            elif text:
                parts.append(f"```text\n{text.rstrip()}\n```")
    return "\n\n".join(parts) + "\n"


def as_html(html, notebook):
    """What mkdocs-jupyter made of a notebook -> (the same cells in the site's markup, [(level, title, id)] of its headings)."""
    from bs4 import BeautifulSoup

    found = BeautifulSoup(HEAVY.sub("", html), "html.parser")
    parts, drawn = [], itertools.count(1)
    cells = zip(found.select(".jp-Notebook > .jp-Cell"), notebook.cells, strict=True)
    for answer, group in itertools.groupby(cells, key=lambda pair: is_answer(pair[1])):
        inside = [
            part
            for html, cell in group
            for part in (code(html, cell, drawn) if cell["cell_type"] == "code" else prose(html))
        ]
        parts += [*FOLD, *inside, "</details>"] if answer else inside
    headings = [
        (int(heading.name[1]), heading.get_text().removesuffix("#").strip(), heading["id"])
        for heading in found.select(".jp-RenderedMarkdown h1, .jp-RenderedMarkdown h2")
    ]
    return "\n".join(parts), headings


FOLD = ['<details class="answer">', "<summary>Answer</summary>"]


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


def code(html, cell, drawn):
    yield f'<div class="language-python highlight"><pre><code>{html.select_one(".highlight-ipynb pre").decode_contents().strip()}\n</code></pre></div>'
    for output in html.select(".jp-OutputArea-output"):
        text = output.find("pre", recursive=False)
        if text:
            yield f'<div class="language-text output highlight"><pre><code>{escape(text.get_text().rstrip(), quote=False)}\n</code></pre></div>'
    for svg in pictures(cell):
        yield f'<figure class="drawn">{inline(svg, cell["metadata"]["alt"], next(drawn))}</figure>'


INK = "#808080"  # of notebook.mplstyle


def inline(svg, alt, number):
    """A recorded picture as an element of a page, the `number`-th on it: ids of its own, no styles but its own, ink as text."""
    svg = re.sub(r"^.*?<svg\b", "<svg", HEAVY.sub("", svg), flags=re.DOTALL)
    used = set(re.findall(r"#([\w-]+)", svg))
    svg = re.sub(
        r' id="([^"]*)"',
        lambda match: f' id="drawn-{number}-{match[1]}"' if match[1] in used else "",
        svg,
    )
    svg = re.sub(r'(url\(|href=")#([\w-]+)', rf"\1#drawn-{number}-\2", svg)
    svg = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL).replace(INK, "currentColor")
    return re.sub(
        r"\n\s*", "\n", svg.replace("<svg", f'<svg role="img" aria-label="{escape(alt)}"', 1)
    ).strip()
