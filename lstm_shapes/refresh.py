"""Write what runs print into the pages: outputs, tables, lists, promised addresses. A person reads the diff.

The only writer. Programs run each in a process of its own, two at a time.
"""

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import local

from lstm_shapes import OUTPUT, ROOT, collection, contract, notebook, recordings
from lstm_shapes.page import read_pages
from lstm_shapes.program import Printed, ProgramError
from lstm_shapes.warm import Warm

WORKERS = 2


class Runs:
    """Programs in warm processes, one for each worker."""

    def __init__(self):
        self.own, self.started = local(), []

    def run(self, *arguments):
        """What the program prints, or the ProgramError that it ends with."""
        if not hasattr(self.own, "warm"):
            self.own.warm = Warm()
            self.started.append(self.own.warm)
        try:
            return self.own.warm.run(*arguments)
        except ProgramError as error:
            return error

    def all(self, jobs):
        """The results of [(code, name, first line, seed, folder)], in their order."""
        with ThreadPoolExecutor(WORKERS) as pool:
            return list(pool.map(lambda job: self.run(*job), jobs))

    def close(self):
        for warm in self.started:
            warm.close()


def main(names=(), changed=False, root=ROOT):
    """Everything; or `names`, pages and notebooks such as docs/answers/x.md; or what `changed` since it was recorded.

    The exit status: 1 where a program fails.
    """
    for name in names:
        if not (root / name).is_file():
            return f"{name} does not exist; name a page such as docs/answers/x.md"
    names = {as_notebook(name) for name in names}
    recorded = recordings.read(root)
    if changed:
        names = {
            program.page
            for program in recordings.programs(read_pages(root), root)
            if (program.page, recordings.digest(program.code)) not in recorded
            or recordings.lacks_errors(program, recorded)
        }
        names |= {page.name for page in read_pages(root) if names & set(page.programs)} or {"nothing"}
        names |= {
            learned.name
            for learned in map(notebook.read, notebook.paths(root))
            if notebook.check_pair(learned)
        }

    def wanted(name):
        return not names or name in names

    sources = [
        path for path in notebook.sources(root) if wanted(as_notebook(path.relative_to(root).as_posix()))
    ]
    pages = [page for page in read_pages(root) if wanted(page.name)]
    runs = Runs()
    try:
        problems = refresh_pages(pages, runs, root, recorded)
    finally:
        runs.close()
    for source in sources:
        found, shapes = notebook.execute(source)
        path = source.with_suffix(".ipynb")
        save(path, notebook.written(found), root)
        for cell, lines in zip(recordings.of_notebook(notebook.read(path, root)), shapes, strict=True):
            recorded[cell.page, recordings.digest(cell.code)] = lines
    programs = recordings.programs(read_pages(root), root)
    shown = {path for page in pages for path in page.programs}
    recordings.write(
        recorded, programs, root, keep=lambda page: not (changed or wanted(page) or page in shown)
    )
    refresh_lists(root)
    refresh_permalinks(root, wanted)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def as_notebook(name):
    """`docs/learn/x.ipynb` for the program that it is made from, docs/learn/x.py; any other name as it is."""
    return re.sub(r"^(docs/learn/.+)\.py$", r"\1.ipynb", name)


def refresh_pages(pages, runs, root, recorded):
    """Runs the blocks of the pages and the snippets that they show, and writes what they print. The problems, in order.

    The shapes that their lines wear go into `recorded`.
    """
    blocks = [(page, fence) for page in pages for fence in page.blocks]
    snippets = sorted({path for page in pages for path in page.programs if (root / path).is_file()})
    jobs = [
        *((fence.code, page.name, fence.line + 1) for page, fence in blocks),
        *(
            ((root / path).read_text(encoding="utf-8"), path, 1, 0, str((root / path).parent))
            for path in snippets
        ),
    ]
    results = runs.all(jobs)
    for (code, name, *_), result in zip(jobs, results, strict=True):
        if isinstance(result, Printed):
            recorded[name, recordings.digest(code)] = result.shapes
    of_block = {
        (page.name, fence.line): result for (page, fence), result in zip(blocks, results, strict=False)
    }
    of_snippet = dict(zip(snippets, results[len(blocks) :], strict=True))
    for page in pages:
        save(page.path, with_outputs(page, of_block, of_snippet), root)
    return [str(result) for result in results if isinstance(result, ProgramError)]


def with_outputs(page, of_block, of_snippet):
    """The page's text with what its programs printed; what a failing one printed before stays."""
    changes = []  # (first, last, lines), counted from 0, last excluded
    for fence in page.fences:
        if fence.include:
            printed = of_snippet.get(fence.include) if fence.output else None
        else:
            printed = of_block.get((page.name, fence.line))
        if isinstance(printed, str):
            end = fence.output.end if fence.output else fence.mark or fence.end
            text = printed.removesuffix("\n").split("\n")
            changes.append((fence.end, end, [OUTPUT, "```text", *text, "```"]))
    for table in page.tables:
        if isinstance(printed := of_snippet.get(table.name), str):
            changes.append((table.first - 1, table.last, ["", *printed.strip("\n").split("\n"), ""]))
    lines = page.text.split("\n")
    for first, last, text in sorted(changes, reverse=True):  # from the end, so that lines keep their place
        lines[first:last] = text
    return "\n".join(lines)


def save(path, text, root=ROOT):
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")
        print("wrote", path.relative_to(root).as_posix())


def refresh_lists(root=ROOT):
    pages = read_pages(root)
    for page in pages:
        lines = page.text.split("\n")
        for region in reversed(page.regions):
            if region.what == "list":
                text = collection.expected_list(region.name, pages, root).strip("\n").split("\n")
                lines[region.first - 1 : region.last] = text
        save(page.path, "\n".join(lines), root)


def refresh_permalinks(root=ROOT, wanted=lambda name: True):
    """Promises the addresses of pages that can be published: they keep the contract and stand in the navigation."""
    pages, listed = read_pages(root), {path for _, path in collection.nav_entries(root)}
    drafts = [
        page
        for page in pages
        if contract.check_page(page) or page.path.relative_to(root / "docs").as_posix() not in listed
    ]
    promised = collection.promised_addresses(root)
    published = [page for page in pages if page not in drafts and wanted(page.name)]
    new = sorted(set(collection.addresses(published, root)) - set(promised))
    if new:
        text = "\n".join([*promised, *new]) + "\n"
        (root / collection.PERMALINKS).write_text(text, encoding="utf-8", newline="\n")
        print(f"promised {len(new)} addresses")
    for page in drafts:
        if wanted(page.name):
            print(f"{page.name} is not promised yet: make check PAGE={page.name}")
