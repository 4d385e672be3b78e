"""Runs the programs of tests/data/programs under TensorFlow and writes what their lines meet: tests/data/programs.jsonl.

`make record-programs`, which also installs pandas and scikit-learn; `python tests/record_programs.py 41_x.py` runs one. A
program says with comments what it would load: `# given: df = pd.DataFrame(...)` puts the expression in the place of the
first value that `df` gets, or of the call that stands left of ` = `.
"""

import ast
import contextlib
import hashlib
import io
import json
import linecache
import os
import re
import sys
import traceback
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"
FILE = DATA / "programs.jsonl"
GIVEN = re.compile(r"^# given: (.+?) = (.+)$", re.MULTILINE)
MADE = "(lambda np, pd: {})(__import__('numpy'), __import__('pandas'))"


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def read():
    return [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def with_given(text):
    """The program with what is given in the place of what it loads; each line stays where it is."""
    lines = text.split("\n")
    for what, value in GIVEN.findall(text):
        statement = next(
            node
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.Assign)
            and what in (ast.unparse(node.targets[0]), ast.get_source_segment(text, node.value))
        )
        node = statement.value
        first = lines[node.lineno - 1]
        behind = lines[node.end_lineno - 1][node.end_col_offset :]
        made = MADE.format(value) + "\n" * (node.end_lineno - node.lineno)
        lines[node.lineno - 1 : node.end_lineno] = (first[: node.col_offset] + made + behind).split("\n")
    return "\n".join(lines)


def record(path):
    """{program, code, given, lines, error} of one program; error is [lines of the traceback, class] or None."""
    from lstm_shapes.program import fresh, shapelines

    text = path.read_text(encoding="utf-8")
    place = f"<{path.name}>"
    source = re.sub(r"^In \[\d+\]: ", "", text, flags=re.MULTILINE)
    source = re.sub(r"^[%!]", "# ", source, flags=re.MULTILINE)
    source = with_given(source)
    linecache.cache[place] = (len(source), None, source.splitlines(keepends=True), place)  # for autograph
    code, recorder = shapelines.compiled(source, place)
    module = type(sys)("__main__")
    module.__file__ = path.name
    error = None
    with fresh(module, 0, None), contextlib.redirect_stdout(io.StringIO()):
        try:
            exec(code, module.__dict__)
        except Exception as raised:
            own = [
                frame.lineno
                for frame in traceback.extract_tb(raised.__traceback__)
                if frame.filename == place
            ]
            error = [own, type(raised).__name__]
    given = {
        what: list(eval(MADE.format(value)).shape)
        for what, value in GIVEN.findall(text)
        if what.isidentifier()
    }
    return {
        "program": path.name,
        "code": digest(text),
        "given": given,
        "lines": {str(line): names for line, names in recorder.lines().items()},
        "error": error,
    }


def in_a_fork(path):
    """No program meets what another one left."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with os.fdopen(writing, "w", encoding="utf-8") as pipe:
            json.dump(record(path), pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return json.loads(said)


if __name__ == "__main__":
    sys.path.insert(0, str(DATA.parent.parent))
    from lstm_shapes.warm import warm_up

    warm_up()
    paths = sorted((DATA / "programs").glob("*.py"))
    entries = {entry["program"]: entry for entry in read()}
    for path in paths:
        if not sys.argv[1:] or path.name in sys.argv[1:]:
            entries[path.name] = in_a_fork(path)
            print(path.name, entries[path.name]["error"] or "", flush=True)
    lines = [json.dumps(entries[path.name]) + "\n" for path in paths if path.name in entries]
    FILE.write_text("".join(lines), encoding="utf-8", newline="\n")
