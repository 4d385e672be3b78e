"""The pytest plugin: every block of the pages runs as a file that a reader runs alone, and prints what the page says.

pytest-codeblocks finds the blocks; how one runs, what its failure says, which need not run again and which machine runs
which is decided here.
"""

import hashlib
import json
import random
import sys
from importlib import metadata
from pathlib import Path

import pytest
from pytest_codeblocks import plugin as codeblocks

from lstm_shapes import ROOT, program, recordings, standing
from lstm_shapes.warm import Warm

DURATIONS = "tests/data/durations.json"
# What runs a program: the first with all that it imports.
RUNNER = ("lstm_shapes/warm.py", "lstm_shapes/blocks.py", "snippets/shapelines.py")
LIBRARIES = ("tensorflow", "keras", "numpy")


def pytest_addoption(parser):
    group = parser.getgroup("LSTM Shapes")
    group.addoption(
        "--seed",
        type=int,
        default=0,
        help="run in a random order and with random numbers drawn from this seed; 0 keeps the order of the pages",
    )
    group.addoption("--fork", action="store_true", help="run every program in a process of its own")
    group.addoption(
        "--plain",
        action="store_true",
        help="run programs as they are: nothing looks at the shapes of their lines",
    )
    group.addoption("--fresh", action="store_true", help="run also what stands from an earlier run")
    group.addoption("--shard", metavar="I/N", help="run the I-th of N parts, equal in time")
    group.addoption(
        "--write-durations", action="store_true", help=f"write {DURATIONS}, by which shards are cut"
    )


def pytest_configure(config):
    config.programs = Programs(config)
    codeblocks.TestBlock = Block  # the plugin makes its items of this class


def pytest_unconfigure(config):
    config.programs.close()


@pytest.fixture(scope="session")
def programs(request):
    """Runs programs as the options of this run say: `programs.run(code, name)`."""
    return request.config.programs


class Programs:
    """How this run executes programs, and which of their results stand from an earlier one."""

    def __init__(self, config):
        self.seed, self.plain = config.getoption("--seed"), config.getoption("--plain")
        self.fresh = config.getoption("--fresh") or self.plain
        self.green = Path(config.rootpath) / standing.GREEN
        self.warm = Warm() if config.getoption("--fork") else None
        self.recorded = recordings.read(Path(config.rootpath))

    def run(self, code, name, first_line=1, folder=None):
        """What the program prints; see program.run."""
        return (self.warm or program).run(code, name, first_line, self.seed, folder, self.plain)

    def check(self, item, code, name, first_line, expected, folder=None):
        """Runs the program, unless it is known to print `expected` and to wear the shapes that are recorded.

        Raises program.Different where it prints something else, program.ProgramError where its lines wear other shapes.
        """
        recorded = self.recorded.get((name, recordings.digest(code)))
        result = self.green / key(code, expected + repr(recorded and (recorded, recorded.errors)), folder)
        if not self.fresh and result.exists():
            item.user_properties.append(("program", "stands"))
            return
        item.user_properties.append(("program", "ran"))
        printed = self.run(code, name, first_line, folder)
        if printed != expected:
            raise program.Different(f"{name}:{first_line - 1}", expected, printed)
        if self.plain:
            return
        if problem := recordings.difference(name, first_line, recorded, printed.shapes):
            raise program.ProgramError(problem)
        standing.keep(result)

    def close(self):
        if self.warm:
            self.warm.close()


def key(code, expected, folder=None, root=ROOT):
    """The name of a result: it changes with all that the result depends on."""
    digest = hashlib.sha256()
    neighbors = sorted(Path(folder).glob("*.py")) if folder else []
    runner = sorted(standing.imports(root / RUNNER[0], root).union(root / name for name in RUNNER[1:]))
    for text in (
        code,
        expected,
        sys.version,
        *(metadata.version(name) for name in LIBRARIES),
        *(
            path.read_text(encoding="utf-8")
            for path in [root / "requirements/test.lock", *runner, *neighbors]
        ),
    ):
        digest.update(text.encode() + b"\0")
    return digest.hexdigest()


class Block(codeblocks.TestBlock):
    def runtest(self):
        block, page = self.obj, self.path.relative_to(self.config.rootpath).as_posix()
        self.config.programs.check(self, block.code, page, block.lineno + 1, block.expected_output or "")

    def repr_failure(self, excinfo):
        if isinstance(excinfo.value, (program.ProgramError, program.Different)):
            return str(excinfo.value)
        return pytest.Item.repr_failure(self, excinfo)

    def reportinfo(self):
        return self.path, self.obj.lineno - 1, f"{self.path.name}:{self.obj.lineno}"


# ---- order and shards ----------------------------------------------------------------------------------------------


def pytest_collection_modifyitems(config, items):
    shard, seed = config.getoption("--shard"), config.getoption("--seed")
    if shard:
        items[:] = part(items, *parse_shard(shard), durations(config.rootpath))
    if seed:
        random.Random(seed).shuffle(items)


def parse_shard(text):
    index, _, count = text.partition("/")
    if not (index.isdecimal() and count.isdecimal() and 1 <= int(index) <= int(count)):
        raise pytest.UsageError(f"--shard {text}: write the part and the number of parts, such as 2/5")
    return int(index), int(count)


def durations(root):
    file = Path(root) / DURATIONS
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


def cost_key(nodeid):
    """A page, or a test without its parameters: what keeps its name when lines move and cases come."""
    return nodeid.split("::line ")[0].split("[")[0]


def part(items, index, count, seconds):
    """The items of shard `index` of `count`: the longest first, each to the shard that has the least so far."""
    usual = sum(seconds.values()) / len(seconds) if seconds else 1
    cost = {item: seconds.get(cost_key(item.nodeid), usual) for item in items}
    loads, mine = [0.0] * count, set()
    for item in sorted(items, key=lambda item: (-cost[item], item.nodeid)):
        least = loads.index(min(loads))
        loads[least] += cost[item]
        if least == index - 1:
            mine.add(item)
    return [item for item in items if item in mine]


# ---- what a run says at its end ------------------------------------------------------------------------------------


def pytest_terminal_summary(terminalreporter, config):
    """The figures that tests have recorded, such as how many real errors the lookup finds, and which programs ran."""
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    counts, standing_tests = {"ran": 0, "stands": 0}, 0
    for report in reports:
        for name, value in report.user_properties:
            if name == "figure":
                terminalreporter.write_line(value)
            elif name == "program":
                counts[value] += 1
            elif name == "test":
                standing_tests += 1
    if any(counts.values()):
        terminalreporter.write_line(
            f"programs: {counts['ran']} ran, {counts['stands']} stand from an earlier run"
        )
    if standing_tests:
        terminalreporter.write_line(f"other tests: {standing_tests} stand from an earlier run")
    if config.getoption("--write-durations"):
        write_durations(reports, config.rootpath)


def write_durations(reports, root):
    """The mean seconds of each page's blocks and of each test, as this run measured them."""
    found = {}
    for report in reports:
        found.setdefault(cost_key(report.nodeid), []).append(report.duration)
    means = {name: round(sum(times) / len(times), 2) for name, times in sorted(found.items())}
    (Path(root) / DURATIONS).write_text(json.dumps(means, indent=1) + "\n", encoding="utf-8")
