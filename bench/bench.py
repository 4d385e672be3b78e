"""The numbers to keep, as ratios from one run: `make bench`, on every sixth page; `make bench STEP=1` on all.

block suite, one process  : at most 1.15 x the plain cost of the same blocks in one warm process
block suite, forked       : for comparison: every block in a process of its own
block suite, two workers  : at most 0.65 x one process
shapes at the line ends   : at most 1.05 x the same blocks without the recorder
one process for each block: for comparison, from every tenth of these blocks
page contract             : seconds for 200 pages
program reader            : at most 6 x, a hostile megabyte to 80 ordinary lines
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
sys.path.insert(0, str(ROOT))

from lstm_shapes.page import read_pages  # noqa: E402

STEP = int(os.environ.get("STEP", 6))
PAGES = [page for page in read_pages() if page.blocks][::STEP]
SUITE = ["-q", "--fresh", *(page.name for page in PAGES)]
PYTEST = [sys.executable, "-m", "pytest", *SUITE]


def seconds(call):
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def run(*command):
    """Seconds of a command; it must succeed, or its time says nothing."""
    quiet = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return seconds(lambda: subprocess.run(command, cwd=ROOT, check=True, **quiet))


def code_of_blocks():
    return [fence.code for page in PAGES for fence in page.blocks]


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
            assert pytest.main(SUITE) == 0
    print(time.process_time() - start)


def with_and_without_shapes():
    """Prints the CPU seconds of blocks run with the recorder, by those of the same blocks without it, in turn."""
    import tensorflow  # noqa: F401

    from lstm_shapes import program

    spent = {False: 0.0, True: 0.0}
    for number, code in enumerate(code_of_blocks()):
        for plain in (False, True) if number % 2 else (True, False):
            start = time.process_time()
            program.run(code, "block.py", plain=plain)
            spent[plain] += time.process_time() - start
    print(spent[False] / spent[True])


def cpu_seconds(what):
    command = [sys.executable, __file__, what]
    return float(
        subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()[-1]
    )


def main():
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    if sys.argv[1:] == ["shapes"]:
        return with_and_without_shapes()
    if sys.argv[1:]:
        return in_a_warm_process(sys.argv[1])
    codes = code_of_blocks()
    plain, tested = cpu_seconds("plain"), cpu_seconds("pytest")
    detail = f"{len(codes)} blocks: {tested:.1f} s of CPU to {plain:.1f} s"
    report("block suite, one process, to the plain blocks", tested / plain, 1.15, detail)
    report("with shapes at the line ends, to without", cpu_seconds("shapes"), 1.05, "in turn")
    one, two, forked = run(*PYTEST), run(*PYTEST, "-n", "2"), run(*PYTEST, "--fork")
    detail = f"{two:.1f} s to {one:.1f} s, with TensorFlow's import"
    report("block suite, two workers, to one process", two / one, 0.65, detail)
    report("a fork for each block, to one process", forked / one, None, f"{forked:.1f} s")
    sample = codes[::10]
    alone = [[sys.executable, "-c", code] for code in sample]
    each = seconds(lambda: [subprocess.run(command, capture_output=True, cwd=ROOT) for command in alone])
    detail = f"{each / len(sample):.1f} s a block, from {len(sample)} blocks"
    report("a process for each block, to one process", each / len(sample) * len(codes) / one, None, detail)
    pages = len(list((ROOT / "docs").rglob("*.md")))
    contract = run(sys.executable, "-m", "lstm_shapes", "check")
    detail = f"{contract:.1f} s for {pages} pages"
    report("page contract, seconds for 200 pages", contract * 200 / pages, 3, detail)
    subprocess.run([sys.executable, "bench/reader.py"], cwd=ROOT, check=True)
    subprocess.run([sys.executable, "bench/build.py"], cwd=ROOT, check=True)


def report(what, ratio, keep, detail):
    kept = f"  keep {keep}" if keep else " " * 11
    print(f"{what:48} {ratio:6.2f}{kept}  ({detail})", flush=True)


if __name__ == "__main__":
    main()
