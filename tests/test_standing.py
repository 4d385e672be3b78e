"""A green result of a test stands until something changes that it depends on, and is never taken for more."""

import re

import pytest
import test_breakages
from test_breakages import append, run_pytest, write

from lstm_shapes import standing

DEPENDS = test_breakages.DEPENDS
tree = test_breakages.tree
MODULE = """\
from pathlib import Path

import neighbor

DEPENDS = ["docs/answers/*.md"]


def test_length(record_property):
    text = Path("docs/answers/window.md").read_text(encoding="utf-8")
    record_property("figure", f"counted: {neighbor.count(text)}")
"""


@pytest.fixture
def module(tree):
    write(tree, "tests/neighbor.py", "def count(text):\n    return text.count('window')\n")
    write(tree, "tests/test_counts.py", MODULE)
    return tree


def stands(tree, *arguments):
    """How many results of tests/test_counts.py stand, and what the run printed; the run is green."""
    run = run_pytest(tree, "tests/test_counts.py", *arguments)
    assert run.returncode == 0, run.stdout + run.stderr
    found = re.search(r"other tests: (\d+) stand", run.stdout)
    return int(found[1]) if found else 0, run.stdout


def test_a_green_result_stands_with_its_figure(module):
    assert stands(module)[0] == 0
    count, printed = stands(module)
    assert count == 1 and "1 passed" in printed and re.search(r"counted: \d+", printed)
    assert stands(module, "--fresh")[0] == 0
    append(module, "docs/answers/window.md", "\nA window more.\n")
    assert stands(module)[0] == 0
    append(module, "tests/neighbor.py", "\n# another neighbor\n")
    assert stands(module)[0] == 0
    assert stands(module)[0] == 1


def test_a_red_result_does_not_stand(module):
    append(module, "tests/test_counts.py", "    assert False\n")
    for _ in range(2):
        assert run_pytest(module, "tests/test_counts.py").returncode == 1


def test_a_file_that_is_not_named_is_told(module):
    append(module, "tests/test_counts.py", "    Path('docs/index.md').read_bytes()\n")
    run = run_pytest(module, "tests/test_counts.py")
    assert run.returncode == 1
    assert (
        "reads docs/index.md, which neither DEPENDS of test_counts.py nor a mark `reads` names" in run.stdout
    )


def test_a_case_depends_on_what_it_alone_reads(module):
    cases = """

import pytest


@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.reads(name)) for name in ["docs/index.md", "mkdocs.yml"]])
def test_case(name):
    assert Path(name).read_bytes()
"""
    append(module, "tests/test_counts.py", cases)
    assert stands(module)[0] == 0
    append(module, "docs/index.md", "\nAnother home.\n")
    assert stands(module)[0] == 2, "the test of the module, and the case that reads another file"
    append(module, "docs/answers/window.md", "\nA window more.\n")
    assert stands(module)[0] == 0, "what the module names belongs to each of its tests"


def test_each_input_changes_the_key(tmp_path, monkeypatch):
    for name, text in {
        "requirements/test.lock": "numpy==1\n",
        "pyproject.toml": "",
        "conftest.py": "from lstm_shapes import base\n",
        "lstm_shapes/__init__.py": "",
        "lstm_shapes/base.py": "",
        "lstm_shapes/deep.py": "",
        "tests/test_a.py": "def test():\n    from helper import f\n",
        "tests/helper.py": "import lstm_shapes.deep\n",
        "docs/a.md": "a",
        "docs/other.txt": "b",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path, name, text)

    def key():
        for cached in (standing.imports, standing.inputs, standing.module_key):
            cached.cache_clear()
        return standing.module_key(tmp_path / "tests/test_a.py", ("docs/*.md",), tmp_path)

    keys = [key()]
    append(tmp_path, "docs/other.txt", "#")
    assert key() == keys[0], "it does not depend on that"
    for name in (
        "requirements/test.lock",
        "pyproject.toml",
        "conftest.py",
        "lstm_shapes/base.py",
        "lstm_shapes/deep.py",
        "tests/test_a.py",
        "tests/helper.py",
        "docs/a.md",
    ):
        append(tmp_path, name, "\n#\n")
        keys.append(key())
    write(tmp_path, "docs/new.md", "a new page")
    keys.append(key())
    monkeypatch.setattr(standing.sys, "version", "3.99")
    keys.append(key())
    monkeypatch.setattr(standing.metadata, "version", lambda name: "99")
    keys.append(key())
    for cached in (standing.imports, standing.inputs, standing.module_key):
        cached.cache_clear()
    assert len(set(keys)) == len(keys)
