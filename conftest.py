"""Blocks of the pages run under pytest-codeblocks; this makes each one behave as a file that a reader runs alone.

It stands at the root because pytest loads it for docs/ and for tests/ alike.
"""

import random
from pathlib import Path

import program
import pytest
from pytest_codeblocks import plugin as codeblocks
from refresh import Outputs

ROOT = Path(__file__).parent


def pytest_addoption(parser):
    parser.addoption(
        "--seed",
        type=int,
        default=0,
        help="run in a random order and with random numbers drawn from this seed; 0 keeps the order of the pages",
    )
    parser.addoption(
        "--refresh", action="store_true", help="write what runs print into the pages instead of comparing it"
    )


def pytest_configure(config):
    if config.getoption("--refresh"):
        config.outputs = Outputs(ROOT)


def pytest_collection_modifyitems(config, items):
    seed = config.getoption("--seed")
    if seed:
        random.Random(seed).shuffle(items)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    if not isinstance(item, codeblocks.TestBlock):
        return (yield)
    block, page = item.obj, item.path.relative_to(ROOT).as_posix()
    outputs = getattr(item.config, "outputs", None)

    def run(code, _):
        printed = program.run(code, page, block.lineno + 1, item.config.getoption("--seed"))
        if outputs:
            outputs.of_block(item.path, block.lineno, printed)
            block.expected_output = None
        print(printed, end="")

    codeblocks.exec = run  # the plugin's own exec has neither a file name nor a main module
    try:
        return (yield)
    finally:
        del codeblocks.exec


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if isinstance(item, codeblocks.TestBlock) and call.excinfo:
        report.longrepr = explain(item, str(call.excinfo.value))
    return report


def explain(item, text):
    """The failure as `page:line: what happened`, without the block that stands on the page anyway."""
    page, block = item.path.relative_to(ROOT).as_posix(), item.obj
    if "Expected output" in text:
        said, got = text.split("```\nbut got\n```\n")
        expected = said.split("Expected output\n```\n")[1]
        return f"{page}:{block.lineno}: prints something else than the page says\n--- page\n{expected}+++ run\n{got.removesuffix('```')}If the run is right: make refresh PAGE={page}, and read the diff."
    if f"{page}:" in text:
        return text[text.index(f"{page}:") :]
    return f"{page}:{block.lineno}: {text}"


def pytest_sessionfinish(session):
    outputs = getattr(session.config, "outputs", None)
    if outputs:
        outputs.write()


def pytest_terminal_summary(terminalreporter):
    """The figures that tests have recorded, such as how many real errors the lookup finds."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "figure":
                terminalreporter.write_line(value)
