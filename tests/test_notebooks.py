"""Every notebook in docs/learn/ runs again and prints what it holds."""

import nbformat
import pytest

from lstm_shapes import ROOT, notebook, recordings

DEPENDS = ["docs/learn/*", "recordings/*", "snippets/shapelines.py"]

PATHS = notebook.paths()
each = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.relative_to(ROOT).as_posix())


def texts(cell):
    """What a reader sees as text below a cell: [(stream or result, text)]; a stream may arrive in pieces."""
    found = []
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if output["output_type"] == "stream":
            piece = (output["name"], output["text"])
        elif "text/plain" in data and not {"image/png", "image/svg+xml"} & data.keys():
            piece = ("result", data["text/plain"])
        else:
            continue
        if found and found[-1][0] == piece[0] != "result":
            piece = (piece[0], found.pop()[1] + piece[1])
        found.append(piece)
    return found


@each
def test_notebook(path):
    name = path.relative_to(ROOT).as_posix()
    said, (ran, shapes) = nbformat.read(path, as_version=4), notebook.execute(path)
    for number, (before, after) in enumerate(zip(said.cells, ran.cells, strict=True)):
        for kind, text in texts(after):
            assert kind != "stderr", f"{name}: cell {number} prints to stderr: {text}"
        assert texts(before) == texts(after), (
            f"{name}: cell {number} prints something else than the notebook holds; run make refresh PAGE={name}, and read the diff"
        )
    recorded = recordings.read()
    for cell, lines in zip(recordings.of_notebook(notebook.read(path)), shapes, strict=True):
        shown = recorded.get((name, recordings.digest(cell.code)))
        assert not (problem := recordings.difference(name, 1, shown, lines)), problem


@each
def test_notebook_keeps_the_contract(path):
    assert notebook.check(notebook.read(path)) == []
