"""The program reader against recorded runs: every block of the site, and programs in other people's style.

What it may never do is say a wrong shape. The figures stand in the summary of the run, and `python tests/test_programs.py`
prints each shape and error of the site's blocks that it does not know.
"""

import ast
import functools
import re
from pathlib import Path

import javascript
import pytest
import record_programs
import trap_programs

from lstm_shapes import ROOT, page, recordings

DEPENDS = ["docs/javascripts/**/*.js", "tests/data/**/*"]

DATA = Path(__file__).resolve().parent / "data"
READER = javascript.JAVASCRIPTS / "program/read-program.js"

# Traps of which a program's text, its shapes and the order of its calls tell nothing: they are in the numbers, or in what was meant.
NOT_TOLD = {
    "encoder-state-after-the-padding",
    "end-token-left-in-the-decoder-input",
    "generator-that-ends",
    "real-zeros-are-masked",
    "start-token-masked-away",
    "stateful-rows-of-one-sequence",
    "teacher-forcing-at-prediction",
    "time-major-data",
    "timedistributed-counts-samples",
    "timesteps-and-features-swapped",
    "units-taken-for-timesteps",
    "weights-of-a-larger-model",
    "windows-across-a-split-or-series",
}


@pytest.fixture(scope="session")
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


@functools.cache
def site():
    """`(page, code, what its run met)` of each block that a reader could paste."""
    recorded = recordings.read()
    return [
        (one.name, fence.code, recorded[one.name, recordings.digest(fence.code)])
        for one in page.read_pages(ROOT)
        for fence in one.blocks
    ]


def tells_all(code):
    """Whether each error that the program catches is printed where it is caught: what is only returned is not recorded."""
    handlers = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.ExceptHandler)]
    return all(any("print(" in ast.unparse(step) for step in handler.body) for handler in handlers)


def test_a_generator_is_no_list(read):
    """It wears no shape, and in a list it is told as the recorder tells it."""
    source = "import numpy as np\nx = np.zeros((6, 5, 3))\nbatches = (rows for rows in [x])\nboth = [x, batches]\nall_of = list(batches)\n"
    names = {name["name"]: name["text"] for line in read(source, {})["lines"] for name in line["names"]}
    assert names == {"x": "(6, 5, 3)", "both": "[(6, 5, 3), generator]", "all_of": "[(6, 5, 3)]"}


def test_what_a_dataclass_is_given_stands_before_its_defaults(read):
    """Its bases' fields come first, a field may have a factory, and a named tuple is read alike."""
    source = (
        "import numpy as np\nfrom dataclasses import dataclass, field\nfrom typing import NamedTuple\n"
        "@dataclass\nclass Base:\n    n: int\n    m: int = 2\n"
        "@dataclass\nclass More(Base):\n    m: int = 5\n    parts: list = field(default_factory=list)\n    k: int = field(default=7)\n"
        "class Sizes(NamedTuple):\n    a: int = 3\n    b: int = 4\n"
        "one, two, three = More(9), More(1, 2, k=3), Sizes(b=6)\none.parts.append(8)\n"
        "x = np.zeros((one.n, one.m, one.k, len(one.parts)))\ny = np.zeros((two.n, two.m, two.k, len(two.parts)))\nz = np.zeros((three.a, three.b))\n"
    )
    names = {name["name"]: name["text"] for line in read(source, {})["lines"] for name in line["names"]}
    assert names == {"x": "(9, 5, 7, 1)", "y": "(1, 2, 3, 0)", "z": "(3, 6)"}


def test_predictions_against_a_flat_target_are_all_differences(read):
    """A column that is made on purpose, as for the distances of all pairs, is none."""
    source = (
        "import numpy as np\nfrom tensorflow import keras\nx = np.zeros((6, 5, 3))\ny = np.zeros(6)\n"
        "model = keras.Sequential([keras.Input((5, 3)), keras.layers.LSTM(4), keras.layers.Dense(1)])\n"
        "p = model.predict(x)\n"
    )
    for line in ("p - y", "np.abs(y - p)", "model(x) - y", "(p == y).mean()"):
        assert [one["verdict"] for one in read(f"{source}z = {line}\n", {})["findings"]] == [
            "silent-broadcast"
        ], line
    for line in ("p[:, 0] - y", "p - y[:, None]", "y[:, None] - y", "p.ravel() - y", "p[:3] - y[:1]"):
        assert not read(f"{source}z = {line}\n", {})["findings"], line


def test_what_measures_predictions_takes_classes_and_as_many_rows(read):
    """As scikit-learn does: rounded or compared predictions are classes, and tables have two axes."""
    source = (
        "import numpy as np\nimport tensorflow as tf\nfrom sklearn.metrics import accuracy_score, mean_squared_error\n"
        "from sklearn.linear_model import LinearRegression, LogisticRegression\n"
        "model = tf.keras.Sequential([tf.keras.Input((5, 3)), tf.keras.layers.LSTM(4), tf.keras.layers.Dense(1)])\n"
        "x, y = np.zeros((6, 5, 3)), np.zeros(6, dtype=int)\np = model.predict(x)\n"
    )
    for line in (
        "accuracy_score(y, p)",
        "accuracy_score(y, p[:, 0])",
        "accuracy_score(y[:5], p.round())",
        "mean_squared_error(y[:5], p)",
        "mean_squared_error(x, x)",
        "LogisticRegression().fit(x, y)",
        "LogisticRegression().fit(x[:, 0], y[:5])",
        "LogisticRegression().fit(x[:, 0], y).predict(x[:, 0, :2])",
    ):
        assert [one["class"] for one in read(f"{source}z = {line}\n", {})["findings"]] == ["ValueError"], line
    for line in (
        "accuracy_score(y, np.round(p))",
        "accuracy_score(y, (p > 0.5).astype('float32'))",
        "accuracy_score(y, np.where(p > 0.5, 1.0, 0.0))",
        "accuracy_score(y, p.argmax(1))",
        "mean_squared_error(y, p)",
        "LogisticRegression().fit(x[:, 0], y)",
    ):
        assert not read(f"{source}z = {line}\n", {})["findings"], line
    last = read(f"{source}z = LinearRegression().fit(x[:, 0], p).predict(x[:4, 1])\n", {})["lines"][-1]
    assert last["names"][0]["text"] == "(4, 1)"


def test_class_numbers_and_one_hot_rows_need_no_known_number_of_classes(read):
    """to_categorical leaves an axis of size 1 off, so that a table of an open number of columns may lose its last one."""
    source = (
        "import numpy as np\nimport pandas as pd\nfrom tensorflow import keras\nfrom sklearn.preprocessing import LabelEncoder\n"
        "le, x = LabelEncoder(), np.zeros((60, 9, 3))\nnumbers = le.fit_transform(pd.read_csv('a.csv')['kind'].values[:60])\n"
        "rows = keras.utils.to_categorical(numbers)\ntable = keras.utils.to_categorical(pd.read_csv('b.csv').values)\n"
        "model = keras.Sequential([keras.Input((9, 3)), keras.layers.LSTM(4), keras.layers.Dense(len(le.classes_), activation='softmax')])\n"
    )
    for loss, target, error in (
        ("categorical_crossentropy", "numbers", True),
        ("categorical_crossentropy", "rows", False),
        ("sparse_categorical_crossentropy", "numbers", False),
        ("sparse_categorical_crossentropy", "rows", True),
    ):
        said = read(f"{source}model.compile('adam', '{loss}')\nmodel.fit(x, {target})\n", {})
        assert [one["class"] for one in said["findings"]] == ["ValueError"] * error, (loss, target)
        names = {name["name"]: name["text"] for line in said["lines"] for name in line["names"]}
        assert names["rows"] == "(?, ?)" and "table" not in names


def test_columns_of_a_table_have_one_axis_and_one_length(read):
    source = "import numpy as np\nimport pandas as pd\na, b = np.zeros(6), np.zeros((6, 1))\n"
    for line, message in (
        ("pd.DataFrame({'a': a, 'b': b})", "Per-column arrays must each be 1-dimensional"),
        ("pd.DataFrame({'a': a, 'b': a[:5]})", "All arrays must be of the same length"),
    ):
        assert [one["message"] for one in read(f"{source}z = {line}\n", {})["findings"]] == [message]
    said = read(f"{source}z = pd.DataFrame({{'a': a, 'b': b[:, 0], 'c': 'x'}})\n", {})
    assert not said["findings"] and said["lines"][-1]["names"][0]["text"] == "(6, 3)"


def test_a_list_of_one_tuple_is_no_tuple(read):
    source = "import numpy as np\npairs, one = [(1, 2)], {(3, 4)}\nx = np.zeros(len(pairs))\ny = np.zeros(len(pairs[0]))\nz = np.zeros(len(one))\n"
    names = {name["name"]: name["text"] for line in read(source, {})["lines"] for name in line["names"]}
    assert names == {"x": "(1,)", "y": "(2,)", "z": "(1,)"}


def test_a_list_of_what_is_not_known_hides_no_other_list(read):
    source = (
        "import numpy as np\nx, y = [], []\nfor i in range(5000):\n    x.append(np.zeros((4, 3)))\n"
        "    y.append(label_of(i))\nx = np.array(x)\n"
    )
    assert read(source, {})["lines"][-1]["names"][0]["text"] == "(5000, 4, 3)"


def test_a_dictionary_that_a_long_loop_fills_is_not_empty(read):
    """Turn by turn its keys are known; after very many turns their number is open."""
    for times, size in ((60, "(5,)"), (600, "(?,)")):
        for put in ("index.setdefault(w, len(index))", "index[w] = 1", "index.update({w: 1})"):
            source = (
                f"import numpy as np\nindex = {{}}\nfor line in ['a b c', 'c d e'] * {times}:\n"
                f"    for w in line.split():\n        {put}\nx = np.zeros(len(index))\n"
            )
            assert read(source, {})["lines"][-1]["names"][0]["text"] == size, put


def test_batches_of_windows_have_their_length(read):
    """Their number of rows is open, but where the first batch is looked at; what was mapped after them has its own sizes."""
    source = (
        "import numpy as np\nimport tensorflow as tf\nx = np.zeros((100, 3))\n"
        "ds = tf.keras.utils.timeseries_dataset_from_array(x, None, 20, batch_size=32)\n"
        "for a in ds:\n    b = a\nfor a in ds:\n    c = a\n    break\n"
        "for a in ds.map(lambda w: tf.transpose(w, [1, 0, 2])):\n    d = a\n"
    )
    names = {name["name"]: name["text"] for line in read(source, {})["lines"] for name in line["names"]}
    assert [names[one] for one in "bcd"] == ["(?, 20, 3)", "(32, 20, 3)", "(20, ?, 3)"]


def test_a_permutation_has_no_order(read):
    for entries in ("[1, 2, 3]", "['a', 'bc', 'def']"):
        size = "one" if "1" in entries else "len(one)"
        source = (
            f"import numpy as np\nfor one in np.random.permutation({entries}):\n    x = np.zeros({size})\n"
        )
        told = [name["texts"] for line in read(source, {})["lines"] for name in line["names"]]
        assert told in ([], [["(?,)"]])


def test_words_stand_in_the_order_of_their_counts(read):
    """As long as nobody counts on."""
    for counting, size in (
        ("c = Counter('b' + 'a' * 2)", "(4,)"),
        ("c = Counter({'b': 1, 'a': 2})", "(?,)"),
        ("c = Counter('baa')\nc['b'] += 5", "(?,)"),
        ("c = Counter('baa')\nc.update({'b': 5})", "(?,)"),
        ("c = Counter('baa')\nc.update('bb')", "(?,)"),
    ):
        source = (
            f"import numpy as np\nfrom collections import Counter\n{counting}\nsizes = {{'a': 4, 'b': 3}}\n"
            "x = np.zeros(sizes[c.most_common(1)[0][0]])\n"
        )
        assert read(source, {})["lines"][-1]["names"][0]["text"] == size, counting


def test_a_decoder_is_fed_its_target_in_whatever_axes(read):
    for fed, trap in (
        ("np.expand_dims(z[:, 1:], -1)", True),
        ("z[:, 1:].reshape(6, 7, 1)", True),
        ("z[:, :-1].reshape(6, 7, 1)", False),
        ("np.expand_dims(z[:, 1:], -1).copy()\nfed[:, 1:] = fed[:, :-1]", False),
        ("z[:, 1:].reshape(6, 7, 1)\nfed[:, 1:] = fed[:, :-1]", False),
    ):
        source = (
            "import numpy as np\nfrom tensorflow.keras import Input, Model, layers\n"
            "one, two = Input((5, 3)), Input((7, 1))\n_, h, c = layers.LSTM(4, return_state=True)(one)\n"
            "d = layers.LSTM(4, return_sequences=True)(two, initial_state=[h, c])\n"
            "model = Model([one, two], layers.Dense(1)(d))\nmodel.compile('adam', 'mse')\n"
            f"z = np.random.rand(6, 8)\nfed = {fed}\n"
            "model.fit([np.zeros((6, 5, 3)), fed], z[:, 1:].reshape(6, 7, 1))\n"
        )
        found = [one["trap"] for one in read(source, {})["findings"]]
        assert found == ["traps/decoder-fed-its-own-target/"] * trap, fed


@pytest.mark.reads("docs/**/*.md", "recordings/*")
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
        trap = re.search(r"^# trap: (silent|(?:traps|answers)/\S+)", text, re.MULTILINE)
        if entry["error"]:
            mistakes += 1
            if not errors(said, [entry["error"]])[0]:
                missed.append(entry["program"])
        elif trap:
            mistakes += 1
            told = [
                one["verdict"] if trap[1] == "silent" else one["trap"] or one["page"]
                for one in said["findings"]
            ]
            if not any((one or "").startswith(trap[1]) for one in told):
                missed.append(entry["program"])
        else:
            assert not said["findings"], f"{entry['program']}: {said['findings']}"
    figures = f"{known} of {total} shapes known; {mistakes - len(missed)} of {mistakes} mistakes found"
    record_property("figure", f"program reader on {len(list(programs()))} programs: {figures}")
    assert known >= 0.80 * total, (known, total)
    assert len(missed) <= 0.1 * mistakes, missed


TRAPS = sorted(path.stem for path in (ROOT / "docs/traps").glob("*.md") if path.stem != "index")


@pytest.mark.reads("docs/**/*.md", "recordings/*")
@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_found_and_its_repair_passes_or_no_program_tells_it(read, name):
    if name in NOT_TOLD:
        codes = [code for page_, code, _ in site() if page_ == f"docs/traps/{name}.md"]
        found = [one["trap"] for code in codes for one in read(code, {})["findings"]]
        assert f"traps/{name}/" not in found, (
            "found now: take it out of NOT_TOLD, and write it in trap_programs.py"
        )
        return
    wrong, repaired = (read(trap_programs.program(name, place), {}) for place in (1, 2))
    assert f"traps/{name}/" in [one["trap"] for one in wrong["findings"]]
    assert not repaired["findings"], repaired["findings"]
    assert not wrong["faults"] and not repaired["faults"]


# These pages show their trap on a layer or a decoder alone, where it is no mistake yet.
NOT_ON_THEIR_PAGE = {"decoder-fed-its-own-target", "go-backwards-comes-out-reversed"}


@pytest.mark.reads("docs/**/*.md", "recordings/*")
@pytest.mark.parametrize("name", sorted(set(TRAPS) - NOT_TOLD - NOT_ON_THEIR_PAGE))
def test_a_trap_is_found_on_its_page(read, name):
    codes = [code for page_, code, _ in site() if page_ == f"docs/traps/{name}.md"]
    assert f"traps/{name}/" in [one["trap"] for code in codes for one in read(code, {})["findings"]]


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


def test_a_shape_that_is_given_may_be_a_table_s(read):
    source = "from elsewhere import load\ndata = load()\nclose = data[['Close']].dropna()\nx = data.to_numpy()[:5]\n"
    told = read(source + "y = data.iloc[:7]\ndata.tail()\n", {"data": [100, 4]})
    assert not told["findings"]
    assert [one["names"][0]["text"] for one in told["lines"]] == ["(100, 4)", "(?, 1)", "(5, 4)", "(7, 4)"]
    made = read(
        "import pandas as pd\nrows = load()\ndata = pd.DataFrame(rows)\ndata.tail()\n", {"data": [90, 2]}
    )
    assert not made["findings"] and made["lines"][0]["names"][0]["text"] == "(90, 2)"


def test_names_of_keras_are_known_where_their_import_is_not_pasted(read):
    said = read("net = Sequential([Input((5, 2)), LSTM(4)])\nz = net.predict(np.zeros((6, 5, 2)))\n", {})
    assert said["lines"][1]["names"][0]["text"] == "(6, 4)" and not said["findings"]
    assert not read("class Dense:\n    pass\nz = Dense()\n", {})["findings"]


def test_an_error_that_the_program_catches_is_told_as_that_or_not_at_all(read):
    start = "import numpy as np\nx = np.zeros((6, 5))\nparts = []\nfor i in range(9):\n    try:\n"
    tried = start + "        part = x[i, 0]\n    except IndexError{}:\n        {}\n    parts.append(part)\n"
    count = "z = np.zeros(len(parts))\n"
    silent = read(tried.format("", "break") + count, {})
    assert not silent["findings"] and silent["lines"][-1]["names"][0]["text"] == "(6,)"
    (told,) = read(tried.format(" as error", "print(error)\n        break"), {})["findings"]
    assert (told["line"], told["class"], told["caught"]) == (6, "IndexError", True)
    other = read(tried.format("", "break").replace("IndexError", "KeyError"), {})["findings"]
    assert {(one["line"], one["caught"]) for one in other} == {(6, False)}
    both = "def last(x):\n    return x[9]\nimport numpy as np\nx = np.zeros(5)\ntry:\n    last(x)\nexcept IndexError as e:\n    print(e)\n"
    assert [one["caught"] for one in read(both, {})["findings"]] == [True]
    assert [one["caught"] for one in read(both + "last(x)\n", {})["findings"]] == [False]


def test_sizes_that_are_told_alike_may_differ(read):
    code = "import numpy as np\nrng = np.random.default_rng(0)\nx = [np.zeros((rng.integers(1, 9), 3)) for i in range(20)]\n"
    assert not read(code, {})["lines"]
    empty = "import numpy as np\nx = [np.zeros(np.random.choice(9)) for i in range(5)], np.zeros(3)\n"
    assert not read(empty, {})["lines"]


def test_cells_of_a_table_are_single_values(read):
    """Windows and targets cut from a table's values in one loop, as most programs about a CSV file have it."""
    code = (
        "import numpy as np\nimport pandas as pd\ndf = pd.read_csv('e.csv')\nvalues = df[['a', 'b', 'c']].values\n"
        "X, y = [], []\nfor i in range(len(values) - 24):\n    X.append(values[i:i + 24])\n"
        "    y.append(values[i + 24, 0])\nX, y = np.array(X), np.array(y)\n"
    )
    for given, x, y in (
        ({}, "(?, 24, 3)", "(?,)"),
        ({"df": [8760, 4]}, "(8736, 24, 3)", "(8736,)"),
        ({"df": [8760]}, "(8736, 24, 3)", "(8736,)"),  # one number for a table is its rows
    ):
        names = read(code, given)["lines"][-1]["names"]
        assert [name["text"] for name in names] == [x, y], given


def test_a_notebook_and_a_session_are_read_as_their_code(read):
    for code in (
        "!pip install x\n%matplotlib inline\nIn [3]: import numpy as np\n   ...: x = np.zeros((2, 3))\nOut[3]: 5\n",
        ">>> import numpy as np\n>>> for i in range(2):\n...     x = np.zeros((2, 3))\n...\nprinted\n",
        "```python\n    import numpy as np\n    x = np.zeros((2, 3.0 and 3))\n```\n",
        '"""Rows.\n\n>>> x.shape\n(2, 3)\n"""\nimport numpy as np\nx = np.zeros((2, 3))\n',
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
    "a megabyte of layers": "from keras.layers import *\n"
    + "x = LSTM(4, return_sequences=True)(Input((5, 3)))\n" * 20_000,
    "a megabyte of open calls": "f(a," * 250_000,
    "a megabyte of markup": "<img src=x onerror=alert(1)>" * 40_000,
    "loops in twenty blocks": "".join(" " * deep + f"for a{deep} in range(50):\n" for deep in range(20))
    + " " * 20
    + "x = 1\n",
    "a list that holds itself": "x = []\nx.append(x)\ny = {'x': x}\ny['y'] = y\nz = x == x\n",
    "a class that makes itself": "class A:\n    def __init__(self):\n        self.a = A()\nx = A()\n",
    "a generator of itself": "def g():\n    yield from g()\nx = list(g())\nfor y in g():\n    pass\n",
    "huge numbers": "import numpy as np\nx = np.zeros((9**99, 2**62))\ny = np.zeros(-5)\nz = [0] * 10**12\n",
    "broken": "x = (1,\nimport numpy as np\ny = np.zeros(3))\n",
    "nothing": "",
    "zeros": "\0" * 5_000,
}


def test_a_text_that_is_too_long_is_read_in_part(read):
    line = "import numpy as np\n"
    for count, lines in ((1500, None), (1501, 1500), (40_000, 1500)):
        said = read(line + "x = np.zeros(3)\n" * (count - 1), {})
        assert (said["incomplete"] and said["incomplete"]["line"]) == lines and len(said["lines"]) == 1499
    said = read("import numpy as np\n" + ("x = np.zeros(3)" + " " * 100 + "\n") * 400, {})
    assert said["incomplete"] == {
        "line": 259,
        "reason": "length",
        "sentence": "This is too long to be read whole: it is read up to line 259.",
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
