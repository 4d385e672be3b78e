"""The tests are tested: each breakage of a copied tree is caught, with page, line and what to do."""

import os
import shutil
import subprocess
import sys

import pytest

from lstm_shapes import ROOT, collection, contract, draft, program, recordings
from lstm_shapes.page import read_pages

DEPENDS = [  # what a copied tree is made of
    "conftest.py",
    "docs/javascripts/**/*",
    "docs/stylesheets/*",
    "hooks/*",
    "lstm_shapes/*",
    "mkdocs.yml",
    "overrides/**/*",
    "requirements/*",
    "snippets/shapelines.py",
    "tests/*.py",
    "tests/claims/*.py",
    "tests/data/durations.json",
]

PAGE = """\
---
title: How long is a window?
description: A window has as many timesteps as you cut.
kind: answer
---

# How long is a window?

As long as you cut it: `(6, 5, 3)` has 5 timesteps.

## Cut one { #cut }

```python
import numpy as np

window = np.zeros((6, 5, 3))  # (samples, timesteps, features)
print(window.shape)
```
<!--pytest-codeblocks:expected-output-->
```text
(6, 5, 3)
```

See [the first section](#cut).

```shapes
x (6, 5, 3) -> LSTM(4) -> (6, 4)
```
"""

ERROR_PAGE = """\
---
title: not enough values to unpack
description: You unpack more values than there are.
kind: error
messages:
  - not enough values to unpack
---

# not enough values to unpack

You unpack more values than there are.

## A GRU has one state { #gru }

```python
import numpy as np

try:
    output, h, c = np.zeros((2, 4))
except ValueError as error:
    print(error)
```
<!--pytest-codeblocks:expected-output-->
```text
not enough values to unpack (expected 3, got 2)
```
"""


@pytest.fixture
def tree(tmp_path):
    """A small project of its own that keeps the contract: one answer, one error page, one snippet."""
    for folder in ("docs/answers", "docs/errors", "snippets"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("lstm_shapes", "tests", "hooks", "overrides", "requirements"):
        shutil.copytree(
            ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "browser", "data")
        )
    for name in ("conftest.py", "pyproject.toml", "mkdocs.yml"):
        shutil.copy(ROOT / name, tmp_path)
    for name in ("stylesheets", "javascripts"):
        shutil.copytree(ROOT / "docs" / name, tmp_path / "docs" / name)
    write(
        tmp_path,
        "docs/index.md",
        "---\ntitle: Home\ndescription: The home page.\nkind: index\n---\n\n# Home\n\n[A window](answers/window.md)\n",
    )
    write(tmp_path, "docs/answers/window.md", PAGE)
    write(tmp_path, "docs/errors/unpack.md", ERROR_PAGE)
    write(tmp_path, "snippets/windows.py", 'print("(6, 5, 3)")  # SPDX-License-Identifier: MIT-0\n')
    append(
        tmp_path,
        "docs/index.md",
        '\n```python title="snippets/windows.py"\n--8<-- "snippets/windows.py"\n```\n<!--pytest-codeblocks:expected-output-->\n```text\n(6, 5, 3)\n```\n',
    )
    shutil.copy(ROOT / "snippets/shapelines.py", tmp_path / "snippets")  # the runner records with it
    append(
        tmp_path,
        "docs/index.md",
        '\n```python title="snippets/shapelines.py"\n--8<-- "snippets/shapelines.py"\n```\n',
    )
    config = (tmp_path / "mkdocs.yml").read_text()
    start = config.index("\nnav:")
    end = next(
        (at for at in range(start + 5, len(config)) if config[at - 1] == "\n" and config[at].isalpha()),
        len(config),
    )
    nav = "\nnav:\n  - index.md\n  - answers/window.md\n  - errors/unpack.md\n"
    write(tmp_path, "mkdocs.yml", config[:start] + nav + config[end:])
    write(
        tmp_path,
        collection.PERMALINKS,
        "/\n/answers/window/\n/answers/window/#cut\n/errors/unpack/\n/errors/unpack/#gru\n",
    )
    found = recordings.programs(read_pages(tmp_path), tmp_path)
    shapes = {
        (one.page, recordings.digest(one.code)): program.run(one.code, one.page, one.line).shapes
        for one in found
    }
    recordings.write(shapes, found, tmp_path)
    return tmp_path


def write(tree, name, text):
    (tree / name).write_text(text, encoding="utf-8")


def append(tree, name, text):
    write(tree, name, (tree / name).read_text(encoding="utf-8") + text)


def change(tree, name, old, new):
    text = (tree / name).read_text(encoding="utf-8")
    assert old in text, f"the breakage does not apply: {old!r} is not in {name}"
    write(tree, name, text.replace(old, new, 1))


def problems(tree):
    pages = read_pages(tree)
    return [problem for page in pages for problem in contract.check_page(page)] + list(
        collection.check_collection(pages, tree)
    )


def test_the_clean_tree_keeps_the_contract(tree):
    assert problems(tree) == []


def test_a_page_moved_with_its_redirect_keeps_the_contract(tree):
    (tree / "docs/answers/window.md").rename(tree / "docs/answers/length-of-a-window.md")
    change(
        tree,
        "docs/answers/length-of-a-window.md",
        "kind: answer",
        "kind: answer\nformerly: [answers/window/]",
    )
    change(tree, "docs/index.md", "answers/window.md", "answers/length-of-a-window.md")
    change(tree, "mkdocs.yml", "answers/window.md", "answers/length-of-a-window.md")
    append(tree, collection.PERMALINKS, "/answers/length-of-a-window/\n/answers/length-of-a-window/#cut\n")
    assert problems(tree) == []
    run = build(tree)
    assert run.returncode == 0, run.stderr
    assert "length-of-a-window/" in (tree / "site/answers/window/index.html").read_text(encoding="utf-8")


WINDOW = "docs/answers/window.md"
UNPACK = "docs/errors/unpack.md"
BROKEN = {
    # breakage: (file, old, new, line of the report, words of the report)
    "fence named py": (WINDOW, "```python", "```py", 13, "use exactly python"),
    "fence named python3": (WINDOW, "```python", "```python3", 13, "use exactly python"),
    "fence with a title": (WINDOW, "```python", '```python title="x.py"', 13, "use exactly python"),
    "fence with a space": (WINDOW, "```python", "``` python", 13, "use exactly python"),
    "fence with braces": (WINDOW, "```python", "```{.python}", 13, "use exactly python"),
    "fence without a name": (WINDOW, "```python", "```", 13, "use exactly python"),
    "shell fence": (WINDOW, "```shapes", "```bash", 26, "use exactly python"),
    "tilde fence": (WINDOW, "```python", "~~~python", 13, "three backticks"),
    "quoted fence": (WINDOW, "```python", "> ```python", 13, "quote"),
    "indented fence": (WINDOW, "```python", "  ```python", 13, "first column"),
    "indented code": (WINDOW, "See [the", "    print(1)\n\nSee [the", 24, "indented code"),
    "cont": (WINDOW, "```python", "<!--pytest-codeblocks:cont-->\n```python", 13, "forbidden"),
    "skip mark": (WINDOW, "```python", "<!--pytest.mark.skip-->\n```python", 13, "forbidden"),
    "xfail mark": (WINDOW, "```python", "<!--pytest.mark.xfail-->\n```python", 13, "forbidden"),
    "skipfile": (WINDOW, "# How long", "<!--pytest-codeblocks:skipfile-->\n# How long", 7, "forbidden"),
    "missing output": (WINDOW, "<!--pytest-codeblocks:expected-output-->\n", "", 18, "no verified output"),
    "directive before the wrong fence": (
        WINDOW,
        "expected-output-->\n```text",
        "expected-output-->\n```console",
        19,
        "```text block on the next line",
    ),
    "directive away from its fence": (
        WINDOW,
        "expected-output-->\n```text",
        "expected-output-->\n\n```text",
        19,
        "next line",
    ),
    "directive after no block": (
        WINDOW,
        "See [the",
        "<!--pytest-codeblocks:expected-output-->\n```text\n1\n```\n\nSee [the",
        24,
        "follows no python block",
    ),
    "text between block and output": (
        WINDOW,
        "<!--pytest-codeblocks",
        "It prints:\n<!--pytest-codeblocks",
        20,
        "follows no python block",
    ),
    "block without imports": (WINDOW, "import numpy as np\n\n", "", 13, "does not start at its imports"),
    "26 lines": (
        WINDOW,
        "print(window.shape)",
        "print(window.shape)" + "\nprint(window.shape)" * 22,
        13,
        "26 lines",
    ),
    "line of 89 characters": (
        WINDOW,
        "print(window.shape)",
        "print(window.shape)  " + "#" * 68,
        17,
        "89 characters",
    ),
    "first block with a try": (
        WINDOW,
        "print(window.shape)",
        "try:\n    print(window.shape)\nexcept ValueError:\n    pass",
        17,
        "a try in the first block",
    ),
    "first block with a loop over cases": (
        WINDOW,
        "print(window.shape)",
        "for name, each in zip('ab', [window, window]):\n    print(each.shape)",
        17,
        "a loop over cases",
    ),
    "first block with a loop over cases by a name": (
        WINDOW,
        "print(window.shape)",
        "cases = {'a': window, 'b': window}\nfor name, each in cases.items():\n    print(each.shape)",
        18,
        "a loop over cases",
    ),
    "first block that is long": (
        WINDOW,
        "print(window.shape)",
        "print(window.shape)\n" * 14,
        13,
        "15 at most",
    ),
    "block that prints nothing": (WINDOW, "print(window.shape)", "window.shape", 13, "prints nothing"),
    "block that is not Python": (WINDOW, "print(window.shape)", "print(window.shape", 17, "not Python"),
    "summary": (WINDOW, "print(window.shape)", "print(window.shape, window.summary())", 17, "summary()"),
    "private attribute": (
        WINDOW,
        "print(window.shape)",
        "print(window.shape, window._keras_mask)",
        17,
        "private attribute",
    ),
    "keras imported directly": (WINDOW, "import numpy as np", "import keras", 14, "tf.keras"),
    "numbers in a comment": (WINDOW, "# (samples, timesteps, features)", "# (6, 5, 3)", 16, "name the axes"),
    "unclosed fence": (WINDOW, "(6, 4)\n```\n", "(6, 4)\n", 26, "never closed"),
    "unknown front-matter key": (
        WINDOW,
        "kind: answer",
        "kind: answer\nauthor: me",
        5,
        "'author' is unknown",
    ),
    "missing front-matter key": (
        WINDOW,
        "description: A window has as many timesteps as you cut.\n",
        "",
        2,
        "no 'description'",
    ),
    "no front matter": (WINDOW, "---\ntitle", "title", 1, "no front matter"),
    "broken front matter": (WINDOW, "title: How", "title: [How", 3, "not YAML"),
    "search words of the wrong type": (
        WINDOW,
        "kind: answer",
        "kind: answer\nsearch_words: pandas",
        5,
        "not a list of texts",
    ),
    "front matter of the wrong type": (
        WINDOW,
        "kind: answer",
        "kind: answer\nrules: sample-count",
        5,
        "not a list",
    ),
    "description that is no sentence": (WINDOW, "as you cut.\nkind", "as you cut\nkind", 3, "full sentences"),
    "kind that does not fit": (WINDOW, "kind: answer", "kind: trap", 2, "does not fit"),
    "trap without its guard": (WINDOW, "kind: answer", "kind: trap", 2, "no 'guard'"),
    "own number that is none": (
        WINDOW,
        "kind: answer",
        "kind: answer\nown_numbers: [9]",
        5,
        "own_numbers [9] is no list of numbers of the cast",
    ),
    "unknown guard": (WINDOW, "kind: answer", "kind: trap\nguard: strict", 5, "guard 'strict' is unknown"),
    "rule without a page": (WINDOW, "kind: answer", "kind: answer\nrules: [no-such-rule]", 5, "has no page"),
    "title that differs": (WINDOW, "# How long is a window?", "# How long?", 7, "differs from the title"),
    "second title": (WINDOW, "## Cut one { #cut }", "# Cut one { #cut }", 11, "first-level headings"),
    "heading without id": (WINDOW, " { #cut }", "", 11, "has no id"),
    "id twice": (WINDOW, "See [the", "## Again { #cut }\n\nSee [the", 1, "stands twice"),
    "renamed id": (WINDOW, "{ #cut }", "{ #slice }", None, "is promised and no longer answers"),
    "new id without promise": (
        WINDOW,
        "See [the",
        "## More { #more }\n\nSee [the",
        None,
        "published and not promised",
    ),
    "broken link": (WINDOW, "(#cut)", "(no-such-page.md)", 24, "does not exist"),
    "broken anchor": (WINDOW, "(#cut)", "(#no-such-id)", 24, "no id"),
    "missing include": (
        "docs/index.md",
        '--8<-- "snippets/windows.py"',
        '--8<-- "snippets/other.py"',
        11,
        "its only line is",
    ),
    "include of a missing file": (
        "docs/index.md",
        'title="snippets/windows.py"\n--8<-- "snippets/windows.py"',
        'title="snippets/gone.py"\n--8<-- "snippets/gone.py"',
        11,
        "does not exist",
    ),
    "shape that no block printed": (WINDOW, "`(6, 5, 3)` has", "`(6, 8, 3)` has", 9, "stands in no block"),
    "time picture that no block prints": (
        WINDOW,
        "See [the",
        "```time\nstep    0 1 2\nrow     0 1\n```\n\nSee [the",
        24,
        "no block prints row 0 1",
    ),
    "time picture out of its columns": (
        WINDOW,
        "See [the",
        "```time\nstep    0 1 2\nrow      0 1\n```\n\nSee [the",
        24,
        "under no column",
    ),
    "time picture shifted": (
        WINDOW,
        "See [the",
        "```time\nstep    0 1 2\nrow       0 1\n```\n\nSee [the",
        24,
        "stands under equal numbers",
    ),
    "malformed shapes line": (WINDOW, "-> (6, 4)", "-> (6, 4", 27, "shapes line"),
    "error section without its message": (
        UNPACK,
        "not enough values to unpack (expected 3, got 2)",
        "too many values to unpack",
        13,
        "does not print the message",
    ),
    "error page without messages": (
        UNPACK,
        "messages:\n  - not enough values to unpack\n",
        "",
        2,
        "no 'messages'",
    ),
    "error page without a section": (
        UNPACK,
        "## A GRU has one state { #gru }\n\n",
        "",
        1,
        "without a section",
    ),
    "cause without a section": (
        UNPACK,
        "---\n\n# not",
        "causes:\n  - section: lstm\n---\n\n# not",
        8,
        "names no section",
    ),
    "cause with an unknown key": (
        UNPACK,
        "---\n\n# not",
        "causes:\n  - section: gru\n    if: x\n    reason: So.\n---\n\n# not",
        8,
        "no key 'if'",
    ),
    "cause without a reason": (
        UNPACK,
        "---\n\n# not",
        "causes:\n  - section: gru\n---\n\n# not",
        8,
        "has no reason",
    ),
    "conditions without a text": (
        UNPACK,
        "---\n\n# not",
        'causes:\n  - section: gru\n    when: ["len(x) == 1"]\n    reason: So.\n---\n\n# not',
        8,
        "without a text",
    ),
    "condition on a hole of no text": (
        UNPACK,
        "---\n\n# not",
        'causes:\n  - section: gru\n    says: "got {y}"\n    when: ["len(x) == 1"]\n    reason: So.\n---\n\n# not',
        8,
        "no hole of",
    ),
    "reason with a hole of no text": (
        UNPACK,
        "---\n\n# not",
        'causes:\n  - section: gru\n    says: "got {y}"\n    reason: "{x}."\n---\n\n# not',
        8,
        "hole of no text",
    ),
    "reason with a hole that begins the text": (
        UNPACK,
        "---\n\n# not",
        'causes:\n  - section: gru\n    says: "{y} got"\n    reason: "{y}."\n---\n\n# not',
        8,
        "one that begins it",
    ),
    "image of a missing file": (WINDOW, "See [the", "![A window](no.svg)\n\nSee [the", 24, "image no.svg"),
    "reference without a target": (WINDOW, "See [the", "[this][nope]. See [the", 24, "names no target"),
    "link whose text has brackets": (
        WINDOW,
        "See [the",
        "[x[0] and more](nope.md). See [the",
        24,
        "link to nope.md",
    ),
    "link in HTML": (WINDOW, "See [the", '<a href="../nope/">this</a>. See [the', 24, "raw HTML <a>"),
    "script": (WINDOW, "See [the", "<script>1</script>\n\nSee [the", 24, "raw HTML <script>"),
    "underlined heading": (WINDOW, "See [the", "More\n----\n\nSee [the", 24, "by underlining"),
    "heading without a blank": (WINDOW, "See [the", "##More\n\nSee [the", 24, "without a blank"),
    "page in no nav": (
        "mkdocs.yml",
        "  - answers/window.md\n",
        "",
        None,
        f"{WINDOW}:1: stands nowhere in nav",
    ),
    "nav of a missing page": (
        "mkdocs.yml",
        "  - answers/window.md\n",
        "  - answers/window.md\n  - answers/gone.md\n",
        None,
        "names answers/gone.md, which does not exist",
    ),
    "block that imports the project": (
        WINDOW,
        "import numpy as np",
        "import numpy as np, lstm_shapes",
        14,
        "import lstm_shapes",
    ),
    "block that imports what readers lack": (
        WINDOW,
        "import numpy as np",
        "import numpy as np\nfrom pytest import raises",
        15,
        "import pytest",
    ),
    "HTML comment": (WINDOW, "See [the", "<!-- later -->\nSee [the", 24, "HTML comment"),
    "date in prose": (WINDOW, "See [the", "Written 2026-01-01. See [the", 24, "a date"),
    "version number in prose": (WINDOW, "See [the", "Since Keras 3.12. See [the", 24, "version number"),
    "padding word": (WINDOW, "See [the", "You simply see [the", 24, "'simply'"),
    "unclosed generated list": (
        "docs/index.md",
        "[A window]",
        "<!--list:answers-->\n[A window]",
        9,
        "never closed",
    ),
    "stale generated list": (
        "docs/index.md",
        "[A window](answers/window.md)\n",
        "<!--list:answers-->\n- old\n<!--/list-->\n",
        10,
        "run make refresh",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_breakage_is_caught(tree, name):
    file, old, new, line, words = BROKEN[name]
    change(tree, file, old, new)
    found = problems(tree)
    place = f"{file}:{line}: " if line else ""
    assert any(problem.startswith(place) and words in problem for problem in found), (
        "\n".join(found) or "nothing was reported"
    )


def test_a_page_moved_without_redirect_is_caught(tree):
    (tree / WINDOW).rename(tree / "docs/answers/moved.md")
    change(tree, "docs/index.md", "answers/window.md", "answers/moved.md")
    assert any(
        "/answers/window/ is promised" in problem and "formerly" in problem for problem in problems(tree)
    )


def test_a_retired_heading_keeps_answering(tree):
    change(
        tree, WINDOW, "## Cut one { #cut }", '## Slice one { #slice }\n\n<a id="cut"></a>Formerly "Cut one".'
    )
    append(tree, collection.PERMALINKS, "/answers/window/#slice\n")
    assert problems(tree) == []


def test_a_section_that_no_cause_names_is_caught(tree):
    change(tree, UNPACK, "---\n\n# not", "causes:\n  - section: gru\n    reason: So.\n---\n\n# not")
    assert not any("has no cause" in problem for problem in problems(tree))
    append(tree, UNPACK, "\n## Another { #another }\n")
    assert any(f"{UNPACK}:31: section #another has no cause" in problem for problem in problems(tree))


def test_two_pages_that_claim_one_old_address_are_caught(tree):
    for name in (WINDOW, UNPACK):
        kind = "answer" if name == WINDOW else "error"
        change(tree, name, f"kind: {kind}", f"kind: {kind}\nformerly: [answers/old/]")
    assert any("formerly names /answers/old/, and so does another" in problem for problem in problems(tree))


def git(tree, *arguments):
    command = ["git", "-c", "user.name=t", "-c", "user.email=t@t", *arguments]
    subprocess.run(command, cwd=tree, check=True, capture_output=True)


def test_a_past_that_git_does_not_tell_is_caught(tree, monkeypatch):
    git(tree, "init", "-q")  # no commit yet: git log fails
    assert any("git does not tell its past" in problem for problem in problems(tree))
    git(tree, "add", ".")
    git(tree, "commit", "-qm", "first")
    assert problems(tree) == []
    monkeypatch.setenv("PATH", "")  # no git at all
    assert any("git does not tell its past" in problem for problem in problems(tree))


def test_a_removed_promise_is_caught(tree):
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
        git(tree, *arguments)
    change(tree, WINDOW, " { #cut }", " { #slice }")
    change(tree, WINDOW, "(#cut)", "(#slice)")
    change(tree, collection.PERMALINKS, "/answers/window/#cut", "/answers/window/#slice")
    git(tree, "commit", "-qam", "second")
    assert any("/answers/window/#cut was taken out" in problem for problem in problems(tree))


def test_a_snippet_shown_nowhere_is_caught(tree):
    write(tree, "snippets/hidden.py", "print(1)\n")
    assert any(problem.startswith("snippets/hidden.py:1: shown on no page") for problem in problems(tree))


def test_a_snippet_that_nobody_may_copy_is_caught(tree):
    change(tree, "snippets/windows.py", "SPDX-License-Identifier: MIT-0", "x" * 60)
    found = problems(tree)
    assert any(problem.startswith("snippets/windows.py:1: no license") for problem in found)
    append(tree, "snippets/windows.py", "#" * 89)
    assert any(problem.startswith("snippets/windows.py:2: 89 characters") for problem in problems(tree))


def test_no_pages_at_all_is_caught(tree):
    shutil.rmtree(tree / "docs")
    assert any("no pages at all" in problem for problem in problems(tree))


# ---- breakages that only a run shows -------------------------------------------------------------------------------


def run_pytest(tree, *arguments):
    command = [sys.executable, "-m", "pytest", "-q", *arguments]
    environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3"}
    environment = {key: value for key, value in environment.items() if not key.startswith("PYTEST")}
    return subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=200, env=environment)


def build(tree):
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=tree,
        capture_output=True,
        text=True,
        timeout=200,
    )


def test_the_clean_tree_runs(tree):
    run = run_pytest(tree, "docs", "tests/test_snippets.py")
    assert run.returncode == 0 and "4 passed" in run.stdout, run.stdout


RUNS = {
    # breakage: (file, old, new, words of the report, what else pytest needs)
    "changed output": (
        WINDOW,
        "```text\n(6, 5, 3)",
        "```text\n(6, 5, 4)",
        [f"{WINDOW}:13: prints something else", "make refresh"],
        [],
    ),
    "block that raises": (
        WINDOW,
        "print(window.shape)",
        "print(windows.shape)",
        [f"{WINDOW}:17: NameError", "windows"],
        [],
    ),
    "block that warns": (
        WINDOW,
        "print(window.shape)",
        "import warnings; warnings.warn('look'); print(window.shape)",
        [f"{WINDOW}:17: UserWarning: look"],
        [],
    ),
    "block that exits": (
        WINDOW,
        "print(window.shape)",
        "print(window.shape); raise SystemExit",
        [f"{WINDOW}:14: the program exits"],
        [],
    ),
    "hanging block": (
        WINDOW,
        "print(window.shape)",
        "while True: pass  # print(window.shape)",
        [WINDOW, "line 13", "Timeout"],
        ["-o", "timeout=3"],
    ),
    "block that kills the process": (
        WINDOW,
        "print(window.shape)",
        "import os; os._exit(1); print(1)",
        [f"crashed while running '{WINDOW}::line 13'"],
        ["-n", "1"],
    ),
    "block that opens a connection": (
        WINDOW,
        "print(window.shape)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9'); print(1)",
        [f"{WINDOW}:", "network connection"],
        [],
    ),
    "block that hides its connection": (
        WINDOW,
        "print(window.shape)",
        "import socket\ntry: socket.create_connection(('127.0.0.1', 9))\nexcept Exception: print(window.shape)",
        [f"{WINDOW}:", "network connection"],
        [],
    ),
    "error that speaks of expected output": (
        WINDOW,
        "print(window.shape)",
        "print(1); raise ValueError('Expected output ``` but got ```')",
        [f"{WINDOW}:17: ValueError: Expected output", "1 failed"],
        [],
    ),
    "failing snippet": (
        "snippets/windows.py",
        "print",
        "print(1 / 0)\nprint",
        ["snippets/windows.py:1: ZeroDivisionError"],
        [],
    ),
    "snippet that prints something else": (
        "snippets/windows.py",
        "(6, 5, 3)",
        "(6, 5, 4)",
        ["docs/index.md:11: snippets/windows.py prints something else"],
        [],
    ),
    "wrong number in a shapes line": (
        WINDOW,
        "-> (6, 4)",
        "-> (6, 8)",
        [f"{WINDOW}:27", "(6, 4)"],
        ["tests/test_shapes.py"],
    ),
}


@pytest.mark.parametrize("name", RUNS)
def test_breakage_is_caught_by_a_run(tree, name):
    file, old, new, words, more = RUNS[name]
    change(tree, file, old, new)
    targets = (
        [] if any(argument.startswith("tests/") for argument in more) else ["docs", "tests/test_snippets.py"]
    )
    run = run_pytest(tree, *targets, *more)
    said = run.stdout + run.stderr
    assert run.returncode != 0 and all(word in said for word in words), said


def test_no_blocks_at_all_fail_the_run(tree):
    for path in (tree / "docs").rglob("*.md"):
        path.unlink()
    assert run_pytest(tree, "docs").returncode != 0


BUILDS = {
    "broken link": (WINDOW, "(#cut)", "(no-such-page.md)", "no-such-page.md"),
    "broken anchor": (WINDOW, "(#cut)", "(#no-such-id)", "no-such-id"),
    "missing include": (
        "docs/index.md",
        '--8<-- "snippets/windows.py"',
        '--8<-- "snippets/gone.py"',
        "gone.py",
    ),
    "page outside the navigation": ("mkdocs.yml", "  - answers/window.md\n", "", "answers/window.md"),
}


@pytest.mark.parametrize("name", BUILDS)
def test_breakage_is_caught_by_the_build(tree, name):
    file, old, new, words = BUILDS[name]
    change(tree, file, old, new)
    run = build(tree)
    assert run.returncode != 0 and words in run.stdout + run.stderr, run.stdout + run.stderr


def test_the_clean_tree_builds(tree):
    run = build(tree)
    assert run.returncode == 0, run.stderr


# ---- a block is a file that a reader runs alone --------------------------------------------------------------------

POLLUTION = """\
```python
import random, warnings
import numpy as np
import tensorflow as tf

tf.keras.layers.LSTM(4)(np.zeros((6, 5, 3), "float32"))
tf.keras.mixed_precision.set_global_policy("mixed_float16")
tf.keras.backend.set_floatx("float64")
tf.config.run_functions_eagerly(True)
tf.random.set_seed(5), np.random.seed(5), random.seed(5)
np.set_printoptions(precision=1)
warnings.simplefilter("ignore")
print(1)
```
<!--pytest-codeblocks:expected-output-->
```text
1
```
"""
PROBE = """\
```python
import pickle, warnings
import numpy as np
import tensorflow as tf

@tf.function
def positive_part(x):
    if tf.reduce_sum(x) > 0:  # a condition on a tensor
        return x
    return tf.zeros_like(x)

class Pair:
    pass

layer = tf.keras.layers.LSTM(4)
print(layer.name, layer(np.zeros((6, 5, 3))).dtype, positive_part(tf.constant([-1.0])).numpy())
print(np.array([1 / 3]), tf.executing_eagerly(), tf.config.functions_run_eagerly(), __name__)
print(type(pickle.loads(pickle.dumps(Pair()))).__name__)
with warnings.catch_warnings(record=True) as caught:
    warnings.warn("heard")
print(len(caught), len(tf.keras.utils.get_custom_objects()))
```
<!--pytest-codeblocks:expected-output-->
```text
lstm <dtype: 'float32'> [0.]
[0.33333333] True False __main__
Pair
1 0
```
"""


@pytest.mark.parametrize(
    "blocks", [PROBE, POLLUTION + "\n" + PROBE, PROBE + "\n" + PROBE], ids=["alone", "after another", "twice"]
)
def test_a_block_does_not_depend_on_what_ran_before(tree, blocks):
    write(tree, "docs/answers/probe.md", blocks)
    run = run_pytest(tree, "docs/answers/probe.md")
    assert run.returncode == 0, run.stdout


def test_a_block_prints_what_a_file_prints(tree):
    """The control of the test above: a fresh interpreter prints the same."""
    code, expected = (
        PROBE.split("```python\n")[1].split("```")[0],
        PROBE.split("```text\n")[1].split("```")[0],
    )
    write(tree, "probe.py", code)
    run = subprocess.run(
        [sys.executable, "probe.py"],
        cwd=tree,
        capture_output=True,
        text=True,
        timeout=100,
        env=os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3"},
    )
    assert run.stdout == expected, run.stderr


def refresh(tree, name):
    command = [sys.executable, "-m", "lstm_shapes", "refresh", name]
    return subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=200)


def test_refresh_writes_what_a_run_prints(tree):
    change(tree, WINDOW, "```text\n(6, 5, 3)", "```text\nold")
    change(
        tree,
        UNPACK,
        "<!--pytest-codeblocks:expected-output-->\n```text\nnot enough values to unpack (expected 3, got 2)\n```\n",
        "",
    )
    assert refresh(tree, WINDOW).returncode == refresh(tree, UNPACK).returncode == 0
    assert (tree / WINDOW).read_text() == PAGE and (tree / UNPACK).read_text() == ERROR_PAGE


def test_refresh_fills_a_bare_mark(tree):
    """What the README says: a block, and the mark on the line after it."""
    change(tree, WINDOW, "expected-output-->\n```text\n(6, 5, 3)\n```\n", "expected-output-->\n")
    assert refresh(tree, WINDOW).returncode == 0
    assert (tree / WINDOW).read_text() == PAGE


def test_refresh_keeps_what_a_failing_block_printed(tree):
    change(tree, WINDOW, "print(window.shape)", "print(windows.shape)")
    before = (tree / WINDOW).read_text()
    run = refresh(tree, WINDOW)
    assert run.returncode == 1 and f"{WINDOW}:17: NameError" in run.stderr
    assert (tree / WINDOW).read_text() == before


def test_refresh_promises_no_draft(tree):
    """A page in no nav, or one that breaks the contract, gets no address that must answer for ever."""
    change(tree, "mkdocs.yml", "  - answers/window.md\n", "")
    change(tree, WINDOW, "## Cut one { #cut }", "## Cut one { #slice }")
    run = refresh(tree, WINDOW)
    assert f"{WINDOW} is not promised yet" in run.stdout
    assert "#slice" not in (tree / collection.PERMALINKS).read_text()
    change(tree, "mkdocs.yml", "  - errors/", "  - answers/window.md\n  - errors/")
    change(tree, WINDOW, "(#cut)", "(#slice)")
    refresh(tree, WINDOW)
    assert "/answers/window/#slice\n" in (tree / collection.PERMALINKS).read_text()


def check(tree, *arguments):
    command = [sys.executable, "-m", "lstm_shapes", "check", *arguments]
    return subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=200)


def test_check_of_one_page(tree):
    run = check(tree, WINDOW)
    assert run.returncode == 0 and "2 programs print what it says" in run.stdout, run.stdout + run.stderr
    change(tree, WINDOW, "-> (6, 4)", "-> (6, 8)")
    change(tree, WINDOW, "```text\n(6, 5, 3)", "```text\n(6, 5, 4)")
    change(tree, WINDOW, "(#cut)", "(gone.md)")
    append(tree, WINDOW, "\n## More { #more }\n")
    change(tree, "mkdocs.yml", "  - answers/window.md\n", "")
    said = check(tree, WINDOW).stdout
    for words in (
        f"{WINDOW}:13: prints something else",
        f"{WINDOW}:27: prints something else",
        f"{WINDOW}:24: link to gone.md",
        f"{WINDOW}:1: stands nowhere in nav",
        "/answers/window/#more is published and not promised",
    ):
        assert words in said, said


def test_check_of_all_pages(tree):
    assert "3 pages and 0 notebooks keep the contract" in check(tree).stdout
    change(tree, WINDOW, "(#cut)", "(gone.md)")
    run = check(tree)
    assert run.returncode == 1 and f"{WINDOW}:24: link to gone.md" in run.stdout
    assert "no page; name one such as" in check(tree, "docs/gone.md").stderr


@pytest.mark.parametrize("kind", ["answer", "rule", "trap", "error"])
def test_a_new_page_keeps_the_contract_once_it_stands_in_nav(tree, kind):
    (tree / f"docs/{kind}s").mkdir(exist_ok=True)
    new = [sys.executable, "-m", "lstm_shapes", "new", kind, "how-many-windows"]
    assert subprocess.run(new, cwd=tree).returncode == 0
    again = subprocess.run(new, cwd=tree, capture_output=True, text=True)
    assert again.returncode == 1 and "exists" in again.stderr
    change(
        tree, "mkdocs.yml", "  - errors/unpack.md", f"  - errors/unpack.md\n  - {kind}s/how-many-windows.md"
    )
    name = f"docs/{kind}s/how-many-windows.md"
    before = (tree / name).read_text()
    assert refresh(tree, name).returncode == 0 and (tree / name).read_text() == before
    left = problems(tree)
    # What is not written yet, and addresses that are not promised before it is.
    expected = ("is what `make new` wrote", "is published and not promised")
    assert all(any(words in problem for words in expected) for problem in left), left
    assert any(expected[0] in problem for problem in left), left
    for sentence in draft.TO_COME:
        before = before.replace(sentence, "Windows are cut from the rows of a series.")
    (tree / name).write_text(before)
    assert refresh(tree, name).returncode == 0 and problems(tree) == []


def test_refresh_keeps_an_empty_line_at_the_end(tree):
    change(tree, WINDOW, "print(window.shape)", "print(window.shape, end='\\n\\n')")
    assert refresh(tree, WINDOW).returncode == 0
    assert run_pytest(tree, WINDOW).returncode == 0


def test_refresh_names_a_missing_page(tree):
    run = refresh(tree, "docs/gone.md")
    assert run.returncode != 0 and "docs/gone.md does not exist" in run.stderr


def test_refresh_forgets_what_a_snippet_was(tree):
    """The page that shows it is refreshed; no recording of the snippet's former text is left."""
    append(tree, "snippets/windows.py", "rows = 7\n")
    assert refresh(tree, "docs/index.md").returncode == 0
    assert "3 pages and 0 notebooks keep the contract" in check(tree).stdout
