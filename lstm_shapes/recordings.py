"""What a run met: the shapes that each line of each program wears, and the errors that it catches and prints;
recordings/shapes.jsonl, one line for each program, and recordings/notebooks.jsonl, one for each cell of a notebook.

`refresh` writes the files, a test run compares them, the build reads them. A program is known by its page and by a hash of its
code: one that changes is a new one, and wears nothing until it is recorded again.
"""

import hashlib
import json
import re
from pathlib import Path
from typing import NamedTuple

from lstm_shapes import ROOT, collection, notebook
from lstm_shapes.shapes import Shapes

FILE = "recordings/shapes.jsonl"
NOTEBOOKS = "recordings/notebooks.jsonl"  # apart: they run long, and need not run again when a page changes
FILES = (FILE, NOTEBOOKS)
CATCHES = re.compile(r"^\s*except .* as \w+:\n\s*print\(", re.MULTILINE)


class Program(NamedTuple):
    """A block of a page, a snippet or a cell of a notebook."""

    page: str  # docs/answers/x.md, or the snippet or notebook itself
    section: str  # id of the heading above a block
    position: int  # of the block in its section, of the cell in its notebook
    line: int  # of the code's first line in its file; a notebook's cells have none
    code: str

    @property
    def place(self):
        return f"{self.page}:{self.line}" if self.line else f"{self.page}: cell {self.position}"


def digest(code):
    return hashlib.sha256(code.strip("\n").encode()).hexdigest()[:16]


def of_page(page):
    """The programs that stand on a page, in their order."""
    positions = {}
    for fence in page.blocks:
        positions[fence.section] = positions.get(fence.section, 0) + 1
        yield Program(page.name, fence.section, positions[fence.section], fence.line + 1, fence.code)


def of_notebook(learned):
    for number, cell in enumerate(learned.cells):
        if cell["cell_type"] == "code":
            yield Program(learned.name, "", number, 0, notebook.source(cell))


def of_snippet(path, root=ROOT):
    name = path.relative_to(root).as_posix()
    return Program(name, "", 1, 1, path.read_text(encoding="utf-8"))


def programs(pages, root=ROOT):
    """Every program of the site."""
    return [
        *(program for page in pages for program in of_page(page)),
        *(of_snippet(path, root) for path in collection.snippets(root)),
        *(program for path in notebook.paths(root) for program in of_notebook(notebook.read(path, root))),
    ]


def read(root=ROOT, files=FILES):
    """`{(page, digest): Shapes}`; empty without a file."""
    found = {}
    for file in filter(Path.is_file, (root / name for name in files)):
        for text in file.read_text(encoding="utf-8").splitlines():
            entry = json.loads(text)
            lines = {int(line): names for line, names in entry["lines"].items()}
            found[entry["page"], entry["code"]] = Shapes(lines, entry.get("errors", []))
    return found


def file_of(page):
    return NOTEBOOKS if page.endswith(".ipynb") else FILE


def shown_on(page, recorded):
    """`{digest: {line: names}}` of the programs that stand on a page: its own, and the snippets that it may show."""
    return {
        code: lines
        for (name, code), lines in recorded.items()
        if name == page or name.startswith("snippets/")
    }


def write(recorded, programs, root=ROOT, keep=lambda page: False):
    """Writes what `recorded`, as `read` gives it, holds of the programs.

    What belongs to none of them goes, but for the pages that `keep` names: those that were not run this time.
    """
    known = {(program.page, digest(program.code)): program for program in programs}
    entries = []
    for (page, code), shapes in recorded.items():
        program = known.get((page, code))
        if program:
            entries.append((page, program.section, program.position, program.line, code, shapes))
        elif keep(page):
            entries.append((page, "", 0, 0, code, shapes))
    lines = {name: [] for name in FILES}
    for page, section, position, _, code, shapes in sorted(entries, key=lambda entry: entry[:5]):
        text = json.dumps(
            {"page": page, "section": section, "position": position, "code": code, "lines": shapes}
            | ({"errors": shapes.errors} if getattr(shapes, "errors", None) else {}),
            ensure_ascii=False,
        )
        lines[file_of(page)].append(text + "\n")
    (root / FILE).parent.mkdir(exist_ok=True)
    for name in FILES:
        (root / name).write_text("".join(lines[name]), encoding="utf-8", newline="\n")


def check(recorded, programs):
    """Problems: programs that are not recorded, and recordings that belong to no program."""
    yield from unrecorded(recorded, programs)
    known = {(program.page, digest(program.code)) for program in programs}
    for page, code in sorted(recorded.keys() - known):
        yield f"{file_of(page)}: {page} has no program {code}; run make refresh"


def unrecorded(recorded, programs):
    for program in programs:
        if (program.page, digest(program.code)) not in recorded:
            yield f"{program.place}: the shapes of this program are not recorded; run {remedy(program.page)}"


def lacks_errors(program, recorded):
    """Whether a recorded program seems to print an error that its recording does not hold. Of a notebook none is recorded."""
    known = recorded.get((program.page, digest(program.code)))
    return (
        not program.page.endswith(".ipynb")
        and known is not None
        and not known.errors
        and CATCHES.search(program.code)
    )


def remedy(page):
    """A snippet may stand on several pages."""
    return f"make refresh PAGE={page}" if page.startswith("docs/") else "make refresh"


def difference(page, first_line, recorded, shapes):
    """None, or one sentence that names the line where a run met other shapes or errors than `recorded`.

    first_line: of the program in its page. What is not recorded at all is `check`'s to say.
    """
    if recorded is None:
        return None
    known, met = (getattr(one, "errors", []) for one in (recorded, shapes))
    if known != met:
        return (
            f"{page}:{first_line}: catches other errors than recorded\n--- recorded\n{known}\n+++ run\n{met}\n"
            f"If the run is right: {remedy(page)}, and read the diff."
        )
    for line in sorted(recorded.keys() | shapes.keys()):
        if recorded.get(line) != shapes.get(line):
            return (
                f"{page}:{first_line + line - 1}: wears other shapes than recorded\n--- recorded\n{recorded.get(line)}\n"
                f"+++ run\n{shapes.get(line)}\nIf the run is right: {remedy(page)}, and read the diff."
            )
