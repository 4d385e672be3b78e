"""Write what runs print into the pages: outputs, tables, lists, permanent addresses. A person reads the diff."""

import sys

import pages as contract
import pytest

DIRECTIVE = contract.OUTPUT


class Outputs:
    """Collects outputs of blocks by page and line; writes each page once, from its end, so that lines keep their place."""

    def __init__(self, root):
        self.root = root
        self.found = {}

    def of_block(self, path, line, printed):
        self.found.setdefault(path, {})[line] = printed

    def write(self):
        for path, by_line in self.found.items():
            page = contract.read_page(path, self.root)
            lines = page.text.split("\n")
            for fence in reversed(page.fences):
                if fence.line in by_line:
                    lines[fence.end : after_output(fence)] = [
                        DIRECTIVE,
                        "```text",
                        *by_line[fence.line].removesuffix("\n").split("\n"),
                        "```",
                    ]
            save(path, "\n".join(lines))


def after_output(fence):
    return fence.output.end if fence.output else fence.end


def save(path, text):
    if path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
        print("wrote", path.relative_to(contract.ROOT).as_posix())


def write_region(page, first, last, text):
    lines = page.text.split("\n")
    lines[first - 1 : last] = text.strip("\n").split("\n")
    return "\n".join(lines)


def refresh_lists(root=contract.ROOT):
    for path in sorted((root / "docs").rglob("*.md")):
        pages = contract.read_pages(root)
        page = contract.read_page(path, root)
        for what, name, first, last in reversed(page.regions):
            if what == "list":
                page.text = write_region(
                    page, first, last, "\n" + contract.expected_list(name, pages, root) + "\n"
                )
        save(path, page.text)


def refresh_permalinks(root=contract.ROOT):
    file = root / "tests/permalinks.txt"
    promised = file.read_text(encoding="utf-8").split() if file.is_file() else []
    new = sorted(set(contract.addresses(contract.read_pages(root), root)) - set(promised))
    if new:
        file.write_text("\n".join([*promised, *new]) + "\n", encoding="utf-8")
        print(f"promised {len(new)} addresses")


def tests_of(name):
    """The tests that run what the page or notebook `name` shows."""
    if name.endswith(".ipynb"):
        return [f"tests/test_notebooks.py::test_notebook[{name}]"]
    page = contract.read_page(contract.ROOT / name)
    programs = {contract.INCLUDE.match(fence.info)["path"] for fence in page.includes} | {
        program for what, program, _, _ in page.regions if what == "table"
    }
    return ([name] if page.blocks else []) + [
        f"tests/test_snippets.py::test_snippet[{program}]" for program in sorted(programs)
    ]


def main(name=None):
    """Everything, or one page: `python tests/refresh.py docs/answers/x.md`."""
    if name and not (contract.ROOT / name).is_file():
        return f"{name} does not exist; name a page such as docs/answers/x.md"
    tests = tests_of(name) if name else ["docs", "tests/test_snippets.py", "tests/test_notebooks.py"]
    status = pytest.main(["-q", "--refresh", *tests]) if tests else 0
    refresh_lists()
    refresh_permalinks()
    return int(status)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
