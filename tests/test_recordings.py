"""The recorded shapes of all programs: complete, compared with runs, and put on pages without changing their text."""

import json
import re
from html import unescape

import pytest

from lstm_shapes import ROOT, program, recordings, worn
from lstm_shapes.page import read_page, read_pages
from lstm_shapes.shapes import Shapes

PROGRAMS = recordings.programs(read_pages())
PAGE = """---
title: A title
description: A sentence.
kind: answer
---

# A title

```python
import numpy as np

x = np.ones((6, 5, 3))
print(x.shape)
```

## More { #more }

```python
import numpy as np

y = np.ones((6, 2))
print(y.shape)
```

```python
print(3)
```
"""


@pytest.fixture
def site(tmp_path):
    """A project of one page, with its recordings."""
    (tmp_path / "docs/answers").mkdir(parents=True)
    (tmp_path / "docs/answers/x.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "snippets").mkdir()
    recorded = {
        (found.page, recordings.digest(found.code)): program.run(found.code, found.page, found.line).shapes
        for found in of(tmp_path)
    }
    recordings.write(recorded, of(tmp_path), tmp_path)
    return tmp_path


def of(root):
    return recordings.programs([read_page(root / "docs/answers/x.md", root)], root)


def test_every_program_is_recorded():
    problems = list(recordings.check(recordings.read(), PROGRAMS))
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("name", recordings.FILES)
def test_a_file_is_sorted(name):
    entries = [json.loads(line) for line in (ROOT / name).read_text(encoding="utf-8").splitlines()]
    assert {recordings.file_of(entry["page"]) for entry in entries} == {name}
    order = [(entry["page"], entry["section"], entry["position"]) for entry in entries]
    assert order == sorted(set(order))


def test_recordings(site):
    lines = (site / recordings.FILE).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["lines"] for line in lines] == [
        {"3": [["x", ["(6, 5, 3)"]]]},
        {"3": [["y", ["(6, 2)"]]]},
        {},
    ]
    assert [(entry["section"], entry["position"]) for entry in map(json.loads, lines)] == [
        ("", 1),
        ("more", 1),
        ("more", 2),
    ]
    assert list(recordings.check(recordings.read(site), of(site))) == []


def test_changed_code_must_be_recorded_again(site):
    path = site / "docs/answers/x.md"
    path.write_text(PAGE.replace("np.ones((6, 2))", "np.ones((6, 4))"), encoding="utf-8")
    first, second = recordings.check(recordings.read(site), of(site))
    assert first == (
        "docs/answers/x.md:19: the shapes of this program are not recorded; run make refresh PAGE=docs/answers/x.md"
    )
    assert "docs/answers/x.md has no program" in second and second.endswith("run make refresh")
    recordings.write(recordings.read(site), of(site), site)  # what belongs to no program is gone
    assert len((site / recordings.FILE).read_text(encoding="utf-8").splitlines()) == 2


def test_a_run_that_meets_other_shapes():
    recorded = {3: [["x", ["(6, 5, 3)"]]]}
    assert recordings.difference("docs/x.md", 10, recorded, recorded) is None
    assert (
        recordings.difference("docs/x.md", 10, None, recorded) is None
    )  # test_every_program_is_recorded names it
    for shapes in ({3: [["x", ["(6, 3, 5)"]]]}, {}, {**recorded, 5: [["y", ["(6,)"]]]}):
        problem = recordings.difference("docs/x.md", 10, recorded, shapes)
        assert re.match(
            rf"docs/x\.md:{14 if 5 in shapes else 12}: wears other shapes than recorded\n", problem
        )
        assert "make refresh PAGE=docs/x.md" in problem


CATCHES = """import numpy as np

try:
    x = np.ones((6, 5))
    x.reshape(7, 2)
except ValueError as error:
    print(error)
"""


def test_an_error_that_a_program_prints_is_recorded(site):
    path = site / "docs/answers/x.md"
    path.write_text(PAGE.replace("print(3)\n", CATCHES), encoding="utf-8")
    recorded = recordings.read(site)
    recorded |= {
        (one.page, recordings.digest(one.code)): program.run(one.code, one.page, one.line).shapes
        for one in of(site)
    }
    recordings.write(recorded, of(site), site)
    found = [one.errors for one in recordings.read(site).values()]
    assert found == [[], [], [[[5], "ValueError"]]]
    assert not any(recordings.lacks_errors(one, recordings.read(site)) for one in of(site))


def test_an_error_in_a_comprehension_is_the_same_on_every_python():
    """Up to 3.11 a comprehension has a frame of its own, on the same line."""
    code = "try:\n    print([int(word) for word in 'ab'])\nexcept ValueError as error:\n    print(error)\n"
    assert program.run(code, "docs/x.md", 1).shapes.errors == [[[2], "ValueError"]]


def test_a_run_that_catches_other_errors():
    recorded, run = Shapes({}, [[[5], "ValueError"]]), Shapes({}, [[[5], "TypeError"]])
    assert recordings.difference("docs/x.md", 10, recorded, recorded) is None
    for other in (run, Shapes()):
        problem = recordings.difference("docs/x.md", 10, recorded, other)
        assert problem.startswith(
            "docs/x.md:10: catches other errors than recorded\n--- recorded\n[[[5], 'ValueError']]"
        )
    # a recording of a time before errors were recorded is made again by refresh --changed
    for page, lacks in (
        ("docs/x.md", True),
        ("docs/learn/x.ipynb", False),
    ):  # a notebook's kernel records none
        one = recordings.Program(page, "", 1, 10, CATCHES)
        found = recordings.lacks_errors(one, {(page, recordings.digest(CATCHES)): Shapes()})
        assert bool(found) is lacks


# ---- on the page -----------------------------------------------------------------------------------------------------

HTML = (
    '<div class="language-python highlight"><button type="button" class="copy" data-clipboard-target="#b">Copy</button>'
    '<pre><code id="b"><span class="kn">import</span> numpy <span class="k">as</span> np\n'
    'x = np.ones((<span class="n">6</span>, 5)) <span class="c1"># a &lt; b</span>\n</code></pre></div>'
)
CODE = "import numpy as np\nx = np.ones((6, 5)) # a < b\n"


def shown(html):
    """What a reader sees: the generated content in its place."""
    html = re.sub(r'<b data-b="([^"]*)"(?: data-n="([^"]*)")?[^>]*></b>', r"\1\2", html)
    return unescape(re.sub("<[^>]*>", "", html)).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    "names, said, titles",
    [
        ([["x", ["(6, 5, 3)"]]], "(6, 5, 3)", "(samples, timesteps, features)"),
        ([["i", []], ["x", ["(6, 5, 3)"]]], "x (6, 5, 3)", "(samples, timesteps, features)"),
        ([["x", ["(6, 5, 3)", "(2, 5, 3)"]]], "(6, 5, 3) | (2, 5, 3)", "(samples, timesteps, features)"),
        ([["a", ["(6, 1)"]], ["b", ["(9, 9)"]]], "a (6, 1)  b (9, 9)", "(samples, 1)"),
        ([["", ["(None, 5, 3) -> (None, 4)"]]], "(None, 5, 3) → (None, 4)", "(samples, timesteps, features), (samples, units)"),
        ([["", ["[(3, 16), (4, 16), (16,)]"]]], "[(3, 16), (4, 16), (16,)]", None),
        ([["d", ["{<x>: ()}", "..."]]], "{<x>: ()} | ...", None),
    ],
)  # fmt: skip
def test_a_line_wears_its_shapes(names, said, titles):
    html = worn.wear(HTML, {recordings.digest(CODE): {2: names}})
    assert re.sub('<b class="worn".*</b></b>|<button[^>]*worn-toggle.*?</button>', "", html) == HTML
    line = next(line for line in html.split("\n") if 'class="worn"' in line)
    assert shown(line) == "x = np.ones((6, 5)) # a < b" + said
    assert f'style="--l:27;--s:{len(said)}" aria-hidden="true"' in line
    assert (f'title="{titles}"' in line) if titles else ("title" not in line)
    assert ("ax-" in line) == bool(titles)  # a color never stands without its name


def test_other_code_wears_nothing():
    assert worn.wear(HTML, {recordings.digest(CODE + "\ny = 1"): {2: [["x", ["(6, 5)"]]]}}) == HTML
    assert worn.wear(HTML, {recordings.digest(CODE): {}}) == HTML


def test_a_line_that_says_its_shape_does_not_repeat_it():
    code = recordings.digest(CODE)
    assert worn.wear(HTML, {code: {2: [["x", ["(6, 5)"]]]}}) == HTML
    assert 'class="worn"' in worn.wear(HTML, {code: {2: [["x", ["(6, 5)", "(5, 6)"]]]}})
