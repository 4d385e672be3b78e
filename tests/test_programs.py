"""The program reader against recorded runs: every block of the site, and programs in other people's style.

What it may never do is say a wrong shape. The figures stand in the summary of the run, and `python tests/test_programs.py`
prints each shape and error of the site's blocks that it does not know.
"""

import ast
import re
from pathlib import Path

import javascript
import pytest
import record_programs

from lstm_shapes import ROOT, page, recordings

DEPENDS = ["docs/javascripts/**/*.js", "docs/**/*.md", "tests/data/**/*", "recordings/*"]

DATA = Path(__file__).resolve().parent / "data"
READER = javascript.JAVASCRIPTS / "program/read-program.js"

# Traps of which a program's text, its shapes and the order of its calls tell nothing: they are in the numbers, or in what was meant.
NOT_TOLD = {
    "encoder-state-after-the-padding",
    "end-token-left-in-the-decoder-input",
    "first-sample-for-first-step",
    "generator-that-ends",
    "label-off-by-k",
    "logits-taken-for-probabilities",
    "mask-of-one-row",
    "real-zeros-are-masked",
    "start-token-masked-away",
    "stateful-rows-of-one-sequence",
    "stateful-shuffled",
    "teacher-forcing-at-prediction",
    "time-major-data",
    "timedistributed-counts-samples",
    "timesteps-and-features-swapped",
    "units-taken-for-timesteps",
    "weights-of-a-larger-model",
    "windows-across-a-split-or-series",
}
# Their pages show them on a layer or a decoder alone, where they are no mistake yet; in a model that trains they are found.
FOUND_IN_TRAINING = {
    "decoder-fed-its-own-target": """
import numpy as np
import tensorflow as tf
source, target = tf.keras.Input((5, 3)), tf.keras.Input((2, 7))
_, h, c = tf.keras.layers.LSTM(4, return_state=True)(source)
out = tf.keras.layers.Dense(7)(tf.keras.layers.LSTM(4, return_sequences=True)(target, initial_state=[h, c]))
model = tf.keras.Model([source, target], out)
model.compile(loss="mse")
x, y = np.zeros((6, 5, 3)), np.zeros((6, 2, 7))
model.fit([x, {decoder}], y)
""",
    "go-backwards-comes-out-reversed": """
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.Input((5, 3)), tf.keras.layers.LSTM(4, return_sequences=True, go_backwards={backwards})])
model.compile(loss="mse")
model.fit(np.zeros((6, 5, 3)), np.zeros((6, 5, 4)))
""",
}


@pytest.fixture(scope="module")
def read():
    return javascript.function(READER, "readProgram")


def compare(said, lines):
    """`(known, total, wrong)` of what the reader says against recorded `{line: [[name, [text, ...]], ...]}`."""
    ours = {
        (entry["line"], name["name"]): name["texts"] for entry in said["lines"] for name in entry["names"]
    }
    known = total = 0
    wrong = []
    for line, names in lines.items():
        for name, texts in names:
            mine = ours.get((int(line), name), [])
            all_of_them = "..." not in texts
            texts = [text for text in texts if text != "..."]
            total += len(texts)
            known += sum(text in mine for text in texts)
            for text in mine if all_of_them else []:
                if not any(fits(text, true) for true in texts):
                    wrong.append(f"line {line}, {name}: the reader says {text}, the run {', '.join(texts)}")
    return known, total, wrong


def fits(text, true):
    """A ? stands for a number that the reader does not know."""
    return re.fullmatch(re.escape(text).replace(r"\?", r"(?:\d+|None)"), true) is not None


def errors(said, raised):
    """`(found, total)` of recorded errors, [[lines of the traceback], class]."""
    mine = [(one["line"], one["class"]) for one in said["findings"] if one["verdict"] == "error"]
    return sum(any((line, name) in mine for line in lines) for lines, name in raised), len(raised)


def site():
    """`(page, code, what its run met)` of each block that a reader could paste."""
    recorded = recordings.read()
    for one in page.read_pages(ROOT):
        for fence in one.blocks:
            yield one.name, fence.code, recorded[one.name, recordings.digest(fence.code)]


def tells_all(code):
    """Whether each error that the program catches is printed where it is caught: what is only returned is not recorded."""
    handlers = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.ExceptHandler)]
    return all(any("print(" in ast.unparse(step) for step in handler.body) for handler in handlers)


def test_every_block_of_the_site(read, record_property):
    known = total = found = raised = 0
    wrong, false, faults = [], [], []
    for name, code, met in site():
        said = read(code, {})
        assert said["incomplete"] is None, f"{name}: {said['incomplete']}\n{code}"
        k, t, w = compare(said, met)
        known, total = known + k, total + t
        wrong += [f"{name}: {text}\n{code}" for text in w]
        faults += [f"{name}: {text}" for text in said["faults"]]
        f, r = errors(said, met.errors)
        found, raised = found + f, raised + r
        if tells_all(code):
            false += [
                f"{name}: {one['line']} {one['class']} {one['message']}\n{code}"
                for one in said["findings"]
                if one["verdict"] == "error"
                and not any(one["line"] in where and one["class"] == kind for where, kind in met.errors)
            ]
    figures = f"{known} of {total} shapes known, {len(wrong)} wrong; {found} of {raised} errors found, {len(false)} false"
    record_property("figure", f"program reader on the site's blocks: {figures}")
    assert not wrong, "\n".join(wrong)
    assert not false, "errors that the run does not raise:\n" + "\n".join(false)
    assert not faults, "\n".join(faults)
    assert known >= 0.85 * total, (known, total)
    assert found >= 0.80 * raised and raised > 300, (found, raised)


def programs():
    for entry in record_programs.read():
        yield entry, (DATA / "programs" / entry["program"]).read_text(encoding="utf-8")


def test_the_recordings_are_those_of_the_programs():
    names = sorted(path.name for path in (DATA / "programs").glob("*.py"))
    assert [entry["program"] for entry in record_programs.read()] == names
    for entry, text in programs():
        assert entry["code"] == record_programs.digest(text), (
            f"{entry['program']} is not what was recorded; run make record-programs"
        )


def test_programs_of_other_people(read, record_property):
    known = total = mistakes = 0
    missed = []
    for entry, text in programs():
        said = read(text, entry["given"])
        k, t, wrong = compare(said, entry["lines"])
        assert not wrong and not said["faults"], f"{entry['program']}: {wrong} {said['faults']}"
        known, total = known + k, total + t
        trap = re.search(r"^# trap: (silent|traps/\S+)", text, re.MULTILINE)
        if entry["error"]:
            mistakes += 1
            if not errors(said, [entry["error"]])[0]:
                missed.append(entry["program"])
        elif trap:
            mistakes += 1
            told = [one["verdict"] if trap[1] == "silent" else one["trap"] for one in said["findings"]]
            if not any((one or "").startswith(trap[1]) for one in told):
                missed.append(entry["program"])
        else:
            assert not said["findings"], f"{entry['program']}: {said['findings']}"
    figures = f"{known} of {total} shapes known; {mistakes - len(missed)} of {mistakes} mistakes found"
    record_property("figure", f"program reader on {len(list(programs()))} programs: {figures}")
    assert known >= 0.80 * total, (known, total)
    assert len(missed) <= 0.1 * mistakes, missed


TRAPS = sorted(path.stem for path in (ROOT / "docs/traps").glob("*.md") if path.stem != "index")


@pytest.mark.parametrize("name", TRAPS)
def test_trap_is_found_or_no_program_tells_it(read, name):
    blocks = [
        fence.code
        for one in page.read_pages(ROOT)
        if one.name == f"docs/traps/{name}.md"
        for fence in one.blocks
    ]
    found = {
        one["trap"].split("/")[1] for code in blocks for one in read(code, {})["findings"] if one["trap"]
    }
    if name in NOT_TOLD:
        assert name not in found, "found now: take it out of NOT_TOLD"
    elif name in FOUND_IN_TRAINING:
        text = FOUND_IN_TRAINING[name]
        wrong, right = (
            text.format(decoder=d, backwards=b) for d, b in (("y", True), ("np.zeros((6, 2, 7))", False))
        )
        told = [[one["trap"] for one in read(code, {})["findings"]] for code in (wrong, right)]
        assert told == [[f"traps/{name}/"], []]
    else:
        assert name in found


REPAIRED = {
    "accuracy-becomes-argmax": (
        "metrics=['accuracy']",
        "metrics=['binary_accuracy']",
        "Dense(3, activation='sigmoid')",
        "binary_crossentropy",
        "(6, 3)",
    ),
    "flat-target-against-a-time-axis": (
        "np.zeros(6)",
        "np.zeros((6, 6, 1))",
        "LSTM(4, return_sequences=True), layers.Dense(1)",
        "mse",
        None,
    ),
    "target-broadcast-over-features": ("np.zeros((6, 1))", "np.zeros((6, 4))", "LSTM(4)", "mse", None),
    "last-step-output-against-many-targets": (
        "np.zeros((6, 2))",
        "np.zeros((6, 1))",
        "LSTM(4), layers.Dense(1)",
        "mse",
        None,
    ),
}


@pytest.mark.parametrize("name", REPAIRED)
def test_a_repair_passes(read, name):
    wrong, right, stack, loss, target = REPAIRED[name]
    for change, told in ((wrong, True), (right, False)):
        metrics = change if change.startswith("metrics") else "metrics=[]"
        y = f"np.zeros({target})" if target else change
        if not stack.startswith("LSTM"):
            stack = f"LSTM(4), layers.{stack}"
        code = f"""
import numpy as np
from tensorflow.keras import Sequential, Input, layers
model = Sequential([Input((6, 3)), layers.{stack}])
model.compile("sgd", "{loss}", {metrics})
model.fit(np.zeros((6, 6, 3)), {y})
"""
        found = [one["trap"] for one in read(code, {})["findings"]]
        assert (f"traps/{name}/" in found) == told and (told or not found), (code, found)


def test_what_no_program_says_is_asked_for(read):
    code = "import pandas as pd\ndf = pd.read_csv('a.csv')\nx = df.values[:, 1:]\nmodel.fit(x, y)\n"
    asked = read(code, {})["questions"]
    assert [(one["id"], one["line"], one["what"]) for one in asked] == [("df", 2, "pd.read_csv")]
    told = read(code, {"df": [100, 4]})
    assert {
        "line": 3,
        "names": [{"name": "x", "shapes": [[100, 3]], "text": "(100, 3)", "texts": ["(100, 3)"]}],
    } in told["lines"]
    assert read(code, {"df": [None, 4]})["lines"][1]["names"][0]["text"] == "(?, 3)"


def test_a_notebook_and_a_session_are_read_as_their_code(read):
    for code in (
        "!pip install x\n%matplotlib inline\nIn [3]: import numpy as np\n   ...: x = np.zeros((2, 3))\nOut[3]: 5\n",
        ">>> import numpy as np\n>>> for i in range(2):\n...     x = np.zeros((2, 3))\n...\nprinted\n",
        "```python\n    import numpy as np\n    x = np.zeros((2, 3.0 and 3))\n```\n",
    ):
        said = read(code, {})
        assert said["incomplete"] is None, said
        assert [name["text"] for line in said["lines"] for name in line["names"]] == ["(2, 3)"], said["lines"]


HOSTILE = {
    "a megabyte of letters": "x" * 1_000_000,
    "a megabyte of brackets": "(" * 1_000_000,
    "a megabyte of lines": "x = 1\n" * 170_000,
    "deep blocks": "\n".join(" " * n + "if x:" for n in range(400)),
    "deep operators": "x = " + "-" * 30_000 + "1",
    "a long sum": "x = " + "1+" * 25_000 + "1",
    "an endless loop": "while True:\n    x = 1\n",
    "an endless loop that grows": "import numpy as np\nx = []\nwhile True:\n    x.append(np.zeros(3))\n",
    "recursion": "def f(n):\n    return f(n + 1) + f(n + 2)\nx = f(0)\n",
    "loops in loops": "s = 0\nfor a in range(1000):\n    for b in range(1000):\n        for c in range(1000):\n            s = s + a * b * c\n",
    "hostile names": "__proto__ = {'__proto__': 1}\nconstructor = 3\nx = {}['constructor']\nx.__proto__.y = 1\nhasOwnProperty = toString(valueOf)\n",
    "quotes": '"""\n' * 9_999 + "'''\n" * 9_999,
    "broken": "x = (1,\nimport numpy as np\ny = np.zeros(3))\n",
    "nothing": "",
    "zeros": "\0" * 5_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_get_a_sentence(read, name):
    said = read(HOSTILE[name], {})
    assert said["faults"] == []
    if said["incomplete"]:
        assert (
            re.fullmatch(r"[A-Z][^<>]*\.", said["incomplete"]["sentence"]) and said["incomplete"]["line"] >= 1
        )


def test_names_of_a_program_are_plain_text(read):
    code = "import numpy as np\nx = np.load('<img src=x onerror=alert(1)>')\ny = np.zeros((2, 3)).reshape('<b>', 4)\nx.mean()\nd = {'<script>': np.zeros(3)}\n"
    said = read(code, {"__proto__": [3], "constructor": [1, 2]})
    assert said["faults"] == [] and all("<b>" not in one["why"] for one in said["findings"])


if __name__ == "__main__":
    reader = javascript.function(READER, "readProgram")
    for name, code, met in site():
        said = reader(code, {})
        ours = {
            (entry["line"], one["name"]): one["texts"] for entry in said["lines"] for one in entry["names"]
        }
        for line, names in met.items():
            for own, texts in names:
                if missing := set(texts) - set(ours.get((line, own), [])):
                    print(f"{name}: {code.splitlines()[line - 1].strip()}   # {own} {missing}")
        for where, kind in met.errors:
            if not errors(said, [[where, kind]])[0]:
                print(f"{name}: {code.splitlines()[where[-1] - 1].strip()}   raises {kind}")
