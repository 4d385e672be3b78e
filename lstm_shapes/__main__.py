"""The command line: `python -m lstm_shapes check docs/answers/x.md`; see --help."""

import argparse
import sys

from lstm_shapes import ROOT, collection, contract, draft, notebook, picture, recordings, refresh
from lstm_shapes.page import read_page, read_pages
from lstm_shapes.program import Different, ProgramError
from lstm_shapes.refresh import Runs


def main():
    parser = argparse.ArgumentParser(prog="python -m lstm_shapes", description=__doc__.split(":")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("check", help="the contract of all pages; with a page, its programs too")
    command.add_argument("page", nargs="?", help="such as docs/answers/x.md")
    command = commands.add_parser("refresh", help="write what runs print into the pages")
    command.add_argument("pages", nargs="*", help="pages or notebooks; without one, everything")
    command.add_argument("--changed", action="store_true", help="the pages whose programs are not recorded")
    command = commands.add_parser("new", help="a page that keeps the contract but for its content")
    command.add_argument("kind", choices=sorted(draft.BODIES))
    command.add_argument("name", help="the address of the page, such as how-many-windows")
    given = parser.parse_args()
    if given.command == "check":
        return check_one(given.page) if given.page else check_all()
    if given.command == "refresh":
        return refresh.main(given.pages, given.changed)
    return draft.write(given.kind, given.name)


def check_all(root=ROOT):
    pages, notebooks = read_pages(root), [notebook.read(path) for path in notebook.paths(root)]
    problems = [problem for page in pages for problem in contract.check_page(page)]
    problems += [problem for learned in notebooks for problem in notebook.check(learned)]
    problems += collection.check_collection(pages, root)
    problems += recordings.check(recordings.read(root), recordings.programs(pages, root))
    return report(problems, f"{len(pages)} pages and {len(notebooks)} notebooks keep the contract")


def check_one(name, root=ROOT):
    path = (root / name).resolve()
    if not path.is_file() or path.suffix != ".md":
        return f"{name} is no page; name one such as docs/answers/x.md"
    page = read_page(path, root)
    problems = [*contract.check_page(page), *collection.check_one(page, read_pages(root), root)]
    jobs, expected = zip(*programs_of(page, root), strict=True) if page.fences else ((), ())
    runs = Runs()
    try:
        results = runs.all(jobs)
    finally:
        runs.close()
    recorded = recordings.read(root)
    programs = [
        program for program in recordings.programs([page], root) if program.page in (name, *page.programs)
    ]
    problems += recordings.unrecorded(recorded, programs)
    for job, said, result in zip(jobs, expected, results, strict=True):
        if isinstance(result, ProgramError):
            problems.append(str(result))
        elif said not in (None, result):
            problems.append(str(Different(f"{job[1]}:{job[2] - 1}", said, result)))
        elif other := recordings.difference(
            job[1], job[2], recorded.get((job[1], recordings.digest(job[0]))), result.shapes
        ):
            problems.append(other)
    return report(problems, f"{page.name} keeps the contract; {len(jobs)} programs print what it says")


def programs_of(page, root):
    """((code, name, first line, seed, folder), what it should print or None) of all that the page runs."""
    for fence in page.blocks:
        yield (fence.code, page.name, fence.line + 1), fence.output and fence.output.code
    for fence in page.fences:
        for number, line in enumerate(
            fence.code.splitlines() if fence.info == "shapes" else [], fence.line + 1
        ):
            try:
                code, printed = picture.program(line)
            except ValueError:
                continue  # the contract has named it
            yield (code, page.name, number + 1), printed
    outputs = {fence.include: fence.output.code for fence in page.includes if fence.output}
    for name in page.programs:
        path = root / name
        if path.is_file():
            yield (path.read_text(encoding="utf-8"), name, 1, 0, str(path.parent)), outputs.get(name)


def report(problems, well):
    print("\n".join(problems) if problems else well)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
