"""Which tests need not run again: a green result stands until something changes that it depends on.

A test module that is worth it names the files that its tests read, besides the Python that it imports:

    DEPENDS = ["docs/javascripts/shape-rules.js", "docs/javascripts/rules/*.js"]

and what one of them, or one of its cases, reads beyond that:

    @pytest.mark.reads("docs/traps/*.md")

A test of such a module that opens another file of the project fails, so that the list cannot be too short. What the
system brings (Chromium, Node) is not part of a result; `--fresh` runs everything.
"""

import ast
import contextlib
import hashlib
import json
import os
import sys
from functools import cache
from importlib import metadata
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

from lstm_shapes import ROOT

GREEN = ".cache/green"
LIBRARIES = ("tensorflow", "keras", "numpy", "pytest")
NOT_OURS = {".venv", ".cache", ".git", "node_modules", "site", "__pycache__"}
opened = None  # a set while a test runs whose module names its files


def watch(event, arguments):
    if event == "open" and opened is not None and isinstance(arguments[0], str | os.PathLike):
        opened.add(os.fspath(arguments[0]))


sys.addaudithook(watch)


# ---- what a result depends on --------------------------------------------------------------------------------------


@cache
def imports(path, root=ROOT):
    """The project's own modules that the Python file at `path` imports, and those that they import."""
    found, waiting = set(), [Path(path)]
    while waiting:
        file = waiting.pop()
        if file in found:
            continue
        found.add(file)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            else:
                continue
            for name in names:
                for folder in {file.parent, root, root / "tests", root / "snippets"}:
                    module = folder / name.replace(".", "/")
                    for candidate in (module.with_suffix(".py"), module / "__init__.py"):
                        if candidate.is_file():
                            waiting.append(candidate)
    return frozenset(found)


@cache
def inputs(path, depends, root=ROOT):
    """All files that the results of the test module at `path` depend on, as sorted paths."""
    files = set(imports(path, root)) | {root / "requirements/test.lock", root / "pyproject.toml"}
    for folder in [parent for parent in Path(path).parents if parent.is_relative_to(root)]:
        if (folder / "conftest.py").is_file():
            files |= imports(folder / "conftest.py", root)
    for pattern in depends:
        files |= {file for file in root.glob(pattern) if file.is_file() and "__pycache__" not in file.parts}
    return tuple(sorted(files))


@cache
def module_key(path, depends, root=ROOT):
    """A digest of everything that the tests of one module depend on."""
    digest = hashlib.sha256(repr([sys.version, *map(metadata.version, LIBRARIES)]).encode())
    for file in inputs(path, depends, root):
        digest.update(
            str(file.relative_to(root)).encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest()
        )
    return digest.hexdigest()


def depends_of(item):
    """The patterns that a test names: its module's and its own; None where its module names none."""
    named = getattr(getattr(item, "module", None), "DEPENDS", None)
    if named is None:
        return None
    return (*named, *sorted(pattern for mark in item.iter_markers("reads") for pattern in mark.args))


def result(item):
    """The file that holds an item's green result; None where its module does not say what it depends on."""
    depends = depends_of(item)
    if depends is None:
        return None
    key = module_key(item.path, depends)
    name = hashlib.sha256(f"{item.nodeid}\0{key}".encode()).hexdigest()
    return Path(item.config.rootpath) / GREEN / name


# ---- the plugin ----------------------------------------------------------------------------------------------------


def pytest_configure(config):
    config.addinivalue_line(
        "markers", "reads(*patterns): files of the project that this test reads, besides DEPENDS"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    file = result(item)
    if not file:
        return None
    if not item.config.getoption("--fresh") and (said := read(file)) is not None:
        stand(item, nextitem, said)
    else:
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        reports = runtestprotocol(item, nextitem=nextitem)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        if all(report.passed for report in reports):
            keep(file, json.dumps(item.user_properties))
    return True


def read(file):
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def keep(file, text=""):
    with contextlib.suppress(OSError):  # a checkout that is only read keeps no results
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def stand(item, nextitem, said):
    """Reports the item as passed, with the figures that it told when it ran."""
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    properties = [*map(tuple, said), ("test", "stands")]
    report = pytest.TestReport(
        item.nodeid, item.location, {}, "passed", None, "call", user_properties=properties
    )
    item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    item.session._setupstate.teardown_exact(nextitem)  # what the test before left for this one


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item):
    global opened
    opened = set() if result(item) else None
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    global opened
    try:
        outcome = yield
    finally:
        seen, opened = opened, None
    if seen and (unnamed := unnamed_files(item, seen)):
        pytest.fail(
            f"reads {', '.join(unnamed)}, which neither DEPENDS of {item.path.name} nor a mark `reads` names: "
            "a result would stand when they change",
            pytrace=False,
        )
    return outcome


def unnamed_files(item, seen, root=ROOT):
    known = set(inputs(item.path, depends_of(item), root))
    files = {Path(os.path.abspath(path)) for path in seen}
    own = {
        file
        for file in files
        if file.is_relative_to(root) and not NOT_OURS & set(file.relative_to(root).parts)
    }
    return sorted(str(file.relative_to(root)) for file in own - known if file.is_file())
