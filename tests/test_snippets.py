"""Every program in snippets/ runs, and prints what the pages that show it say."""

import pytest

from lstm_shapes import ROOT, collection, recordings
from lstm_shapes.page import read_pages

PAGES = read_pages()
PATHS = collection.snippets()


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_snippet(path, programs):
    name = path.relative_to(ROOT).as_posix()
    printed = programs.run(path.read_text(encoding="utf-8"), name, folder=str(path.parent))
    for page in PAGES:
        for table in page.tables:
            if table.name == name:
                assert page.between(table).strip("\n") == printed.strip("\n"), (
                    f"{page.name}:{table.first}: the table is not what {name} prints; run make refresh, and read the diff"
                )
        for fence in page.includes:
            if fence.include == name and fence.output:
                assert fence.output.code == printed, (
                    f"{page.name}:{fence.line}: {name} prints something else than the page says; run make refresh, and read the diff"
                )
    if not programs.plain:
        recorded = recordings.read().get((name, recordings.digest(path.read_text(encoding="utf-8"))))
        assert not (problem := recordings.difference(name, 1, recorded, printed.shapes)), problem
    if printed:
        shown = [page for page in PAGES if name in page.programs]
        assert any(said(page, name) for page in shown), (
            f"{name} prints, and no page shows it; add the mark and a ```text block below it, then run make refresh"
        )


def said(page, name):
    return any(table.name == name for table in page.tables) or any(
        fence.output for fence in page.includes if fence.include == name
    )
