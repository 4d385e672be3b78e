"""Which programs run again, and which machine runs which test."""

import json
import random
import re
import shutil
import subprocess
import sys

import pytest
import test_breakages
from test_breakages import WINDOW, change, run_pytest

from lstm_shapes import ROOT, blocks, program, recordings
from lstm_shapes.page import read_page, read_pages
from lstm_shapes.shapes import Shapes

DEPENDS = test_breakages.DEPENDS

tree = test_breakages.tree


def ran(run):
    return tuple(map(int, re.search(r"programs: (\d+) ran, (\d+) stand", run.stdout).groups()))


def test_a_green_result_stands_until_the_block_changes(tree):
    assert ran(run_pytest(tree, "docs")) == (2, 0)
    assert ran(run_pytest(tree, "docs")) == (0, 2)
    assert ran(run_pytest(tree, "docs", "--fresh")) == (2, 0)
    change(tree, WINDOW, "np.zeros((6, 5, 3))", "np.ones((6, 5, 3))")
    assert ran(run_pytest(tree, "docs")) == (1, 1)


def test_a_red_result_does_not_stand(tree):
    change(tree, WINDOW, "```text\n(6, 5, 3)", "```text\n(6, 5, 4)")
    for _ in range(2):
        run = run_pytest(tree, "docs")
        assert run.returncode == 1 and ran(run)[0] >= 1


def test_another_recorded_error_is_another_result(tree):
    """The recording is a part of the result: a run is needed where it says other shapes or other errors."""
    change(
        tree,
        WINDOW,
        "print(window.shape)",
        "try:\n    window[9]\nexcept IndexError as error:\n    print(error)",
    )
    change(tree, WINDOW, "```text\n(6, 5, 3)", "```text\nindex 9 is out of bounds for axis 0 with size 6")
    code = next(fence.code for fence in read_page(tree / WINDOW, tree).blocks)
    found = recordings.read(tree)
    found["docs/answers/window.md", recordings.digest(code)] = Shapes(
        {3: [["window", ["(6, 5, 3)"]]]}, [[[5], "IndexError"]]
    )
    recordings.write(found, recordings.programs(read_pages(tree), tree), tree)
    assert ran(run_pytest(tree, WINDOW)) == (1, 0)
    assert ran(run_pytest(tree, WINDOW)) == (0, 1)
    recorded = (tree / recordings.FILE).read_text()
    assert "IndexError" in recorded
    (tree / recordings.FILE).write_text(recorded.replace("IndexError", "KeyError"))
    run = run_pytest(tree, WINDOW)
    assert run.returncode == 1 and "catches other errors than recorded" in run.stdout


def test_plain_programs_run_unwatched(tree):
    """With --plain a program is what it is, and prints the same; no recording is compared."""
    change(tree, recordings.FILE, "(6, 5, 3)", "(6, 5, 9)")
    assert run_pytest(tree, WINDOW).returncode == 1
    run = run_pytest(tree, WINDOW, "--plain")
    assert run.returncode == 0 and ran(run) == (1, 0), run.stdout
    code = "import numpy as np\nx = np.ones((6, 5, 3))\nprint(x.shape)"
    watched, unwatched = (program.run(code, "x.py", plain=plain) for plain in (False, True))
    assert watched == unwatched and watched.shapes and not unwatched.shapes


@pytest.fixture
def root(tmp_path):
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements/test.lock").write_text("numpy==1\n")
    shutil.copytree(ROOT / "lstm_shapes", tmp_path / "lstm_shapes")
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/neighbor.py").write_text("x = 1\n")
    shutil.copy(ROOT / "snippets/shapelines.py", tmp_path / "snippets")
    return tmp_path


def test_each_input_changes_the_key(root, monkeypatch):
    def key(code="print(1)", expected="1\n"):
        return blocks.key(code, expected, root / "snippets", root)

    keys = [key()]
    assert key() == keys[0]
    keys += [key(code="print(2)"), key(expected="2\n")]
    for name in (
        "requirements/test.lock",
        "snippets/neighbor.py",
        "lstm_shapes/program.py",
        "lstm_shapes/shapes.py",
        "lstm_shapes/warm.py",
        "lstm_shapes/blocks.py",
        "snippets/shapelines.py",
    ):
        with open(root / name, "a") as file:
            file.write("#\n")
        keys.append(key())
    with monkeypatch.context() as patch:
        patch.setattr(blocks.sys, "version", "3.99")
        keys.append(key())
    with monkeypatch.context() as patch:
        patch.setattr(blocks.metadata, "version", lambda name: "99")
        keys.append(key())
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_shards_together_run_each_test_once(count):
    chance = random.Random(1)
    names = [f"docs/{page}.md::line {line}" for page in "abcdefgh" for line in range(chance.randrange(1, 30))]
    names += [f"tests/test_x.py::test[{case}]" for case in range(40)]
    items = [Item(name) for name in names]
    seconds = {"docs/a.md": 3.0, "docs/b.md": 0.1, "tests/test_x.py::test": 2.0}
    parts = [blocks.part(items, index, count, seconds) for index in range(1, count + 1)]
    assert sorted(item.nodeid for part in parts for item in part) == sorted(names)
    usual = sum(seconds.values()) / len(seconds)
    loads = [sum(seconds.get(blocks.cost_key(item.nodeid), usual) for item in part) for part in parts]
    assert max(loads) - min(loads) <= 3.0, "as equal as the longest test allows"


class Item:
    def __init__(self, nodeid):
        self.nodeid = nodeid


def collected(*arguments):
    command = [sys.executable, "-m", "pytest", "-q", "--collect-only", *arguments]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return [line for line in run.stdout.splitlines() if "::" in line]


@pytest.mark.reads("docs/**/*.md")
def test_five_shards_of_the_pages():
    parts = [collected("docs", "--shard", f"{index}/5") for index in range(1, 6)]
    assert sorted(name for part in parts for name in part) == sorted(collected("docs"))


@pytest.mark.parametrize("shard", ["0/5", "6/5", "2", "a/b"])
def test_a_shard_that_is_none_is_refused(tree, shard):
    run = run_pytest(tree, "docs", "--shard", shard)
    assert (
        run.returncode != 0
        and "write the part and the number of parts, such as 2/5" in run.stdout + run.stderr
    )


@pytest.mark.reads("docs/**/*.md", "tests/**/*")
def test_durations_name_what_exists():
    """Names that are gone make the shards unequal without a word."""
    known = {blocks.cost_key(name) for name in collected("docs", "tests")}
    lost = set(json.loads((ROOT / blocks.DURATIONS).read_text())) - known
    assert len(lost) <= 0.1 * len(known), f"run make durations: {sorted(lost)[:5]} are gone"
