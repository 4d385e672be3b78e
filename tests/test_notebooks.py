"""Every notebook in docs/learn/ runs again and prints what it holds."""

import json

import nbformat
import pages as contract
import pytest
from nbclient import NotebookClient

PATHS = contract.notebooks()


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


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.relative_to(contract.ROOT).as_posix())
def test_notebook(path, request, tmp_path, monkeypatch):
    monkeypatch.setenv("TF_CPP_MIN_LOG_LEVEL", "3")
    name = path.relative_to(contract.ROOT).as_posix()
    said = nbformat.read(path, as_version=4)
    ran = nbformat.from_dict(json.loads(json.dumps(said)))
    NotebookClient(
        ran, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    for number, cell in enumerate(ran.cells):
        cell.metadata.pop("execution", None)
        for kind, text in texts(cell):
            assert kind != "stderr", f"{name}: cell {number} prints to stderr: {text}"
    if request.config.getoption("--refresh"):
        ran.metadata = said.metadata
        path.write_text(nbformat.writes(ran) + "\n", encoding="utf-8")
        said = ran
    for number, (before, after) in enumerate(zip(said.cells, ran.cells)):
        assert texts(before) == texts(after), (
            f"{name}: cell {number} prints something else than the notebook holds; run make refresh PAGE={name}, and read the diff"
        )


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.relative_to(contract.ROOT).as_posix())
def test_notebook_keeps_the_contract(path):
    assert contract.check_notebook(path) == []
