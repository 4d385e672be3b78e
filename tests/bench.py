"""The numbers to keep, as ratios from one run. `python tests/bench.py`

block suite, one process  : at most 1.15 x the plain cost of the same blocks in one warm process
block suite, two workers  : at most 0.65 x one process
one process for each block: for comparison, from every thirtieth block
page contract             : seconds for 200 pages
build                     : at most 1.5 x plain Material with the same pages
"""

import contextlib
import io
import os
import subprocess
import sys
import tempfile
import time
import types
import warnings
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTEST = [sys.executable, "-m", "pytest", "-q", "docs"]


def seconds(call):
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def run(*command):
    """Seconds of a command; it must succeed, or its time says nothing."""
    return seconds(
        lambda: subprocess.run(
            command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    )


def code_of_blocks():
    import pages

    return [fence.code for page in pages.read_pages() for fence in page.blocks]


def execute_plainly(codes):
    """What the blocks cost by themselves: executed one after the other, nothing reset and nothing compared."""
    for code in codes:
        module = types.ModuleType("__main__")
        sys.modules["__main__"] = module
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            # Not a file: autograph cannot read such a function, and the block then fails here as it would in exec.
            with contextlib.suppress(Exception):
                exec(compile(code, "<block>", "exec"), module.__dict__)


def in_a_warm_process(what):
    """Prints the CPU seconds of the blocks in this process, TensorFlow imported before: `plain`, or under `pytest`.

    CPU seconds: a busy machine changes them little. One process for each, since every pass leaves memory behind that
    makes the next one slower.
    """
    import numpy  # noqa: F401
    import pytest
    import tensorflow  # noqa: F401

    codes = code_of_blocks()
    start = time.process_time()
    if what == "plain":
        with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):  # some blocks save a model
            execute_plainly(codes)
    else:
        with contextlib.redirect_stdout(io.StringIO()):
            assert pytest.main(["-q", "docs"]) == 0
    print(time.process_time() - start)


def cpu_seconds(what):
    run = subprocess.run(
        [sys.executable, __file__, what], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return float(run.stdout.split()[-1])


def main():
    sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "hooks")]
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    if sys.argv[1:]:
        return in_a_warm_process(sys.argv[1])
    codes = code_of_blocks()
    plain, tested = cpu_seconds("plain"), cpu_seconds("pytest")
    report(
        "block suite, one process, to the plain blocks",
        tested / plain,
        1.15,
        f"{len(codes)} blocks: {tested:.1f} s of CPU to {plain:.1f} s",
    )
    one, two = run(*PYTEST), run(*PYTEST, "-n", "2")
    report(
        "block suite, two workers, to one process",
        two / one,
        0.65,
        f"{two:.1f} s to {one:.1f} s, with TensorFlow's import",
    )
    sample = codes[::30]
    each = seconds(
        lambda: [
            subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT) for code in sample
        ]
    ) / len(sample)
    report(
        "a process for each block, to one process",
        each * len(codes) / one,
        None,
        f"{each:.1f} s a block, from {len(sample)} blocks",
    )
    pages = len(list((ROOT / "docs").rglob("*.md")))
    contract = run(sys.executable, "-m", "pytest", "-q", "tests/test_pages.py")
    report(
        "page contract, seconds for 200 pages",
        contract * 200 / pages,
        3,
        f"{contract:.1f} s for {pages} pages",
    )
    subprocess.run([sys.executable, "tests/bench_build.py"], cwd=ROOT, check=True)


def report(what, ratio, keep, detail):
    print(f"{what:48} {ratio:6.2f}" + (f"  keep {keep}" if keep else " " * 11) + f"  ({detail})", flush=True)


if __name__ == "__main__":
    main()
