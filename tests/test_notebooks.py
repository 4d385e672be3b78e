"""Every notebook in docs/learn/ is the one that its program says, runs again and prints what it holds, whatever its seed."""

import os

import nbformat
import pytest

from lstm_shapes import ROOT, collection, notebook, recordings

DEPENDS = [
    "docs/learn/*",
    recordings.NOTEBOOKS,
    "snippets/shapelines.py",
    "lstm_shapes/kernel.py",
    "lstm_shapes/notebook.mplstyle",
]
SOURCES = notebook.sources()
SEEDS = [None, *map(int, os.environ.get("SEEDS", "").split())]  # None: the notebook's own


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def shown(cell):
    """What a reader sees below a cell: [(stream, result or picture, text)]; a stream may arrive in pieces."""
    found = []
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if output["output_type"] == "stream":
            piece = (output["name"], output["text"])
        elif "image/svg+xml" in data:
            piece = ("picture", "\n".join(output["metadata"]["shows"]))
        elif "text/plain" in data:
            piece = ("result", data["text/plain"])
        else:
            continue
        if found and found[-1][0] == piece[0] in ("stdout", "stderr"):
            piece = (piece[0], found.pop()[1] + piece[1])
        found.append(piece)
    return found


def differences(name, said, ran):
    """What a run shows otherwise than the notebook says, by cell."""
    for number, (before, after) in enumerate(zip(said.cells, ran.cells, strict=True)):
        for kind, text in shown(after):
            if kind == "stderr":
                yield f"{name}: cell {number} prints to stderr: {text}"
        if shown(before) != shown(after):
            yield (
                f"{name}: cell {number} shows something else than the notebook holds\n--- notebook\n{shown(before)}\n"
                f"+++ run\n{shown(after)}\nIf the run is right: make refresh PAGE={name}, and read the diff."
            )


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_notebook(path, seed):
    if seed is not None and not notebook.SEED.search(path.read_text(encoding="utf-8")):
        pytest.skip("has no SEED")
    name, made = name_of(path), path.with_suffix(".ipynb")
    said, (ran, shapes) = nbformat.read(made, as_version=4), notebook.execute(path, seed=seed)
    found = [
        problem for problem in differences(name, said, ran) if seed is None or "shows something" in problem
    ]
    assert not found, "\n".join(found)
    recorded = recordings.read(files=[recordings.NOTEBOOKS])
    for cell, lines in zip(recordings.of_notebook(notebook.read(made)), shapes, strict=True):
        expected = recorded.get((name_of(made), recordings.digest(cell.code)))
        assert not (problem := recordings.difference(name, 1, expected, lines)), problem


# ---- the machinery, on a notebook of its own -------------------------------------------------------------------------

PROGRAM = """\
# ---
# jupyter:
#   lstm_shapes:
#     description: A model learns nothing from zeros.
# ---

# %% [markdown]
# # Zeros
#
# The target is `(6, 1)`. See [the answer](../answers/x.md#more).

# %%
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
tf.keras.utils.set_random_seed(SEED)
x, y = np.zeros((6, 5, 3)), np.zeros((6, 1))
model = tf.keras.Sequential([tf.keras.layers.LSTM(4), tf.keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit(x, y, epochs=2)
print(y.shape, "seed", SEED)

# %% alt="Two bars of one height, and \\"nothing\\" else"
plt.bar(["a", "b"], [2, 2])
plt.plot([0, 1], [0.5, 1.5], label="half")
plt.legend()
plt.show()
print("bars of 2")

# %% [markdown]
# ## Exercises <a id="exercises"></a>
#
# What does it predict?

# %% tags=["answer"]
print(model.predict(x).shape)
"""


@pytest.fixture
def learned(tmp_path):
    path = tmp_path / "docs/learn/zeros.py"
    path.parent.mkdir(parents=True)
    path.write_text(PROGRAM, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def recorded(tmp_path_factory):
    """The notebook of PROGRAM as a run under another seed leaves it."""
    path = tmp_path_factory.mktemp("learn") / "zeros.py"
    path.write_text(PROGRAM, encoding="utf-8")
    return notebook.execute(path, seed=3)[0]


def test_the_record_has_no_progress_bar(recorded):
    assert shown(recorded.cells[1]) == [("stdout", "(6, 1) seed 3\n")]


def test_a_picture_is_recorded_by_what_it_shows(recorded):
    (kind, said), (_, printed) = shown(recorded.cells[2])
    assert (kind, printed) == ("picture", "bars of 2\n")
    assert said.split("\n") == ["axes: a | b | half", "line: [0, 1], (2,)", "bars: [2, 2]"]
    (svg,) = notebook.pictures(recorded.cells[2])
    assert "<text" in svg and "#808080" in svg and "<metadata" not in svg and "#ffffff" not in svg


def test_another_picture_is_told_from_it(recorded):
    other = nbformat.from_dict(recorded)
    other.cells[2].outputs[0].metadata["shows"][2] = "bars: [2, 3]"
    (problem,) = differences("x", other, recorded)
    assert "cell 2 shows something else" in problem
    assert not list(differences("x", recorded, recorded))


def test_on_the_site_answers_are_folded_and_pictures_have_words(recorded, tmp_path):
    from mkdocs_jupyter.nbconvert2 import nb2html

    (tmp_path / "zeros.ipynb").write_text(notebook.written(recorded), encoding="utf-8")
    html = nb2html(tmp_path / "zeros.ipynb")
    made, headings = notebook.as_html(html, notebook.Notebook(None, None, recorded.cells, {}))
    assert headings == [(1, "Zeros", "Zeros"), (2, "Exercises", "exercises")]
    folded = made.split('<details class="answer">')[1].split("</details>")[0]
    assert "predict" in folded and "(6, 1)" in folded and made.count("<details") == 1
    assert 'role="img" aria-label="Two bars of one height, and &quot;nothing&quot; else"' in made
    assert "#808080" not in made and "<style" not in made
    assert "Picture: Two bars" in notebook.as_markdown(notebook.Notebook(None, None, recorded.cells, {}))


def test_two_pictures_share_no_id(recorded):
    (svg,) = notebook.pictures(recorded.cells[2])
    first, second = notebook.inline(svg, "a", 1), notebook.inline(svg, "b", 2)
    ids = [set(notebook.re.findall(r' id="([^"]*)"', text)) for text in (first, second)]
    assert ids[0] and not ids[0] & ids[1]
    for text, own in zip((first, second), ids, strict=True):
        assert set(notebook.re.findall(r'(?:url\(|href=")#([\w-]+)', text)) == own


def check(learned, recorded):
    """Problems of the notebook, its cells as the program says them, its outputs as they were recorded."""
    made = notebook.parsed(learned)
    for cell, ran in zip(made.cells, recorded.cells, strict=True):
        if cell.cell_type == "code":
            cell.outputs = ran.outputs
    learned.with_suffix(".ipynb").write_text(notebook.written(made), encoding="utf-8")
    return notebook.check(notebook.read(learned.with_suffix(".ipynb")))


def test_it_keeps_the_contract(learned, recorded):
    assert check(learned, recorded) == []


@pytest.mark.parametrize(
    "before, after, said",
    [
        ("# # Zeros\n", "# Zeros\n", "the first cell is not a title"),
        ("     description: A model", "     about: A model", "no description"),
        ("`(6, 1)`", "`(6, 2)`", "cell 0: shape (6, 2) is printed by no cell"),
        (' <a id="exercises"></a>', "", "has no anchor"),
        ("# What does", "# What simply does", "'simply' adds nothing"),
        (' alt="Two bars of one height, and \\"nothing\\" else"', "", "cell 2 draws and has no text"),
        ("import numpy as np", "import numpy as np\nimport pandas", "import pandas"),
        ("bars of 2", "bars of 2" * 20, "a line of 189 characters, 88 at most"),
    ],
)
def test_breakages(learned, recorded, before, after, said):
    assert before in PROGRAM
    learned.write_text(PROGRAM.replace(before, after), encoding="utf-8")
    problems = check(learned, recorded)
    assert len(problems) == 1 and said in problems[0], problems


def test_a_picture_without_its_text(learned, recorded):
    quiet = nbformat.from_dict(recorded)
    quiet.cells[2].outputs = quiet.cells[2].outputs[:1]
    assert check(learned, quiet) == [
        "docs/learn/zeros.ipynb: cell 2 draws and prints nothing; print what the picture shows"
    ]


def test_a_notebook_that_is_not_its_program(learned, recorded):
    assert check(learned, recorded) == []
    made = notebook.read(learned.with_suffix(".ipynb"))
    learned.write_text(PROGRAM.replace("epochs=2", "epochs=3"), encoding="utf-8")
    (problem,) = notebook.check(made)
    assert "its cells are not those of zeros.py; run make refresh PAGE=docs/learn/zeros.py" in problem
    learned.unlink()
    (problem,) = notebook.check(made)
    assert "no zeros.py beside it" in problem


def test_a_program_without_its_notebook(learned):
    (problem,) = collection.check_sources(learned.parents[2])
    assert "docs/learn/zeros.py:1: has no notebook yet" in problem


def test_a_link_that_leads_nowhere(learned, recorded):
    assert check(learned, recorded) == []
    root = learned.parents[2]
    (problem,) = collection.check_links([notebook.read(learned.with_suffix(".ipynb"))], root)
    assert "docs/learn/zeros.ipynb:0: link to ../answers/x.md, which does not exist" in problem
