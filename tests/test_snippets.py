"""Every program in snippets/ runs, and prints what the pages that show it say."""

import pages as contract
import program
import pytest
from refresh import DIRECTIVE, after_output, save

PATHS = sorted((contract.ROOT / "snippets").rglob("*.py"))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.relative_to(contract.ROOT).as_posix())
def test_snippet(path, request):
    name = path.relative_to(contract.ROOT).as_posix()
    seed = request.config.getoption("--seed")
    printed = program.run(path.read_text(encoding="utf-8"), name, seed=seed, folder=str(path.parent))
    for page_path in (page.path for page in contract.read_pages() if shows(page, name)):
        if request.config.getoption("--refresh"):
            save(page_path, with_output(contract.read_page(page_path), name, printed))
        compare(contract.read_page(page_path), name, printed)


def shows(page, name):
    return f'"{name}"' in page.text or f"<!--table:{name}-->" in page.text


def with_output(page, name, printed):
    """The page's text with the printed text in its tables and outputs of this program."""
    lines = page.text.split("\n")
    tables = [
        (first - 1, last, ["", *printed.strip("\n").split("\n"), ""])
        for what, shown, first, last in page.regions
        if (what, shown) == ("table", name)
    ]
    outputs = [
        (
            fence.end,
            after_output(fence),
            [DIRECTIVE, "```text", *printed.removesuffix("\n").split("\n"), "```"],
        )
        for fence in page.includes
        if contract.INCLUDE.match(fence.info)["path"] == name and fence.output
    ]
    for start, end, text in sorted(tables + outputs, reverse=True):
        lines[start:end] = text
    return "\n".join(lines)


def compare(page, name, printed):
    lines = page.text.split("\n")
    for what, program_name, first, last in page.regions:
        if what == "table" and program_name == name:
            table = "\n".join(lines[first - 1 : last])
            assert table.strip("\n") == printed.strip("\n"), (
                f"{page.name}:{first}: the table is not what {name} prints; run make refresh, and read the diff"
            )
    tables = [region for region in page.regions if region[:2] == ("table", name)]
    for fence in page.includes:
        if contract.INCLUDE.match(fence.info)["path"] == name:
            if fence.output:
                assert fence.output.code == printed, (
                    f"{page.name}:{fence.line}: {name} prints something else than the page says; run make refresh, and read the diff"
                )
            else:
                assert tables or not printed, (
                    f"{page.name}:{fence.end}: {name} prints, and the page does not show it; add {DIRECTIVE} and a ```text block, then run make refresh"
                )
