"""Loops that fill lists: how many entries they hold, and of which shape, is what Python says. Imports no TensorFlow.

`python tests/test_loops.py 5000 7` checks that many, drawn from the seed 7.
"""

import random
import re
import sys

import javascript
import pytest

DEPENDS = ["docs/javascripts/**/*.js"]

READER = javascript.JAVASCRIPTS / "program/read-program.js"


def draw(chance):
    """A program that walks through an array and appends to lists, in ways that people write."""
    n = lambda least, most: chance.randint(least, most)  # noqa: E731
    rows = chance.choice([n(10, 60), n(70, 900), n(4100, 9000)])
    size, ahead, step = n(1, 8), n(1, 5), n(1, 6)
    head = [
        "import numpy as np",
        f"data = np.zeros(({rows}, {n(1, 4)}))",
        f"size, ahead, step = {size}, {ahead}, {step}",
        "x, y, z = [], [], []",
    ]
    end = chance.choice(
        ["len(data)", "data.shape[0]", str(rows), "len(data) - size", "len(data) - size - ahead + 1"]
    )
    over = chance.choice(
        [f"range({end})", f"range(0, {end}, step)", f"range(size, {end})", f"range(size, {end}, step)"]
    )
    place = chance.choice(["i", "i", "i + size", "i - 1", "k"])
    if place == "k":
        head.append(f"k = {n(0, 3)}")
    window = chance.choice(
        [
            f"data[{place}:{place} + size]",
            "data[i:i + size]",
            "data[i - size:i]",
            f"data[{place}:{place} + size, 0]",
            "data[:size]",
        ]
    )
    bound = chance.choice(["i + size", "i", "i + size + ahead", "2 * i", place])
    limit = chance.choice(["len(data)", "len(data) - 1", "size", str(rows // 2), "len(x)"])
    test = f"{bound} {chance.choice(['>', '>=', '<', '<=', '==', '!='])} {limit}"
    if chance.random() < 0.2:
        test = f"{test} {chance.choice(['and', 'or'])} i {chance.choice(['>', '<'])} {n(0, rows)}"
    if chance.random() < 0.15:
        test = f"not ({test})"
    target = chance.choice(
        ["data[i % len(data)]", "data[min(i, len(data) - 1), 0]", "i", "data[0:ahead]", window]
    )
    steps = [f"x.append({window})", f"y.append({target})"]
    guard = chance.choice(["break", "continue", "append", "else", "none", "both"])
    if guard in ("break", "continue"):
        steps.insert(n(0, 2), f"if {test}:\n        {guard}")
    elif guard == "append":
        steps.append(f"if {test}:\n        z.append({target})")
    elif guard == "else":
        steps = [f"if {test}:\n        x.append({window})\n    else:\n        y.append({target})"]
    elif guard == "both":
        steps += [f"if {test}:\n        z.append(data[0])", f"if i > {n(0, rows)}:\n        break"]
    if place == "k":
        steps.append(f"k {chance.choice(['+= 1', '+= step', '= k + 2'])}")
    if chance.random() < 0.15:
        steps.append("z += [data[0], data[0]]")
    style = chance.choice(["for", "for", "for", "while", "enumerate", "zip"])
    if style == "while":
        first, walk = chance.choice([("0", "1"), ("size", "step"), ("0", "step")])
        steps = [part for part in steps if "continue" not in part]
        loop = [f"i = {first}", f"while i < {end}:", *[f"    {part}" for part in steps], f"    i += {walk}"]
    elif style == "enumerate":
        loop = ["for i, row in enumerate(data):", *[f"    {part}" for part in steps]]
    elif style == "zip":
        loop = [f"for i, row in zip({over}, data):", *[f"    {part}" for part in steps]]
    else:
        loop = [f"for i in {over}:", *[f"    {part}" for part in steps]]
    last = ["if len(x):\n    u = x[0]"] if chance.random() < 0.2 else []
    return "\n".join([*head, *loop, "a = np.array(x)", "b = np.array(y)", "c = np.array(z)", *last]) + "\n"


def truth(text):
    """{name: shape}, or None where the program raises."""
    names = {}
    try:
        exec(compile(text, "program", "exec"), names)
    except ValueError:  # windows of different lengths make no array
        return None
    return {name: str(names[name].shape) for name in "abc"}


def disagreement(read, text):
    """`(where the reader and Python differ, known, total)`."""
    true, said = truth(text), read(text, {})
    assert not said["faults"], (text, said["faults"])
    if true is None:
        return "", 0, 0
    ours = {
        one["name"]: one["text"] for line in said["lines"] for one in line["names"] if one["name"] in true
    }
    wrong = [
        f"{name}: the reader says {told}, Python {true[name]}"
        for name, told in ours.items()
        if not re.fullmatch(re.escape(told).replace(r"\?", r"\d+"), true[name])
        and not (told.startswith("(?") and true[name] == "(0,)")  # a list that a condition leaves empty
    ]
    errors = [one["message"] for one in said["findings"] if one["verdict"] == "error"]
    wrong += [f"the reader says that it raises: {errors}"] if errors else []
    known = sum(ours.get(name) == shape for name, shape in true.items())
    return ("\n".join([text, *wrong]) if wrong else ""), known, len(true)


@pytest.mark.parametrize("seed", range(4))
def test_agrees_with_python(seed):
    read = javascript.function(READER, "readProgram")
    chance = random.Random(f"loops {seed}")
    found = [disagreement(read, draw(chance)) for _ in range(75)]
    wrong = [text for text, _, _ in found if text]
    assert not wrong, "\n\n".join(wrong)
    known, total = (sum(one[place] for one in found) for place in (1, 2))
    assert known >= 0.85 * total, (known, total)


def test_a_breakage_is_caught():
    """A reader that counts one turn too many is told."""
    read = javascript.function(READER, "readProgram")
    text = "import numpy as np\nx, y, z = [], [], []\nfor i in range(500):\n    x.append(np.zeros(3))\na = np.array(x)\nb = np.array(y)\nc = np.array(z)\n"
    assert disagreement(read, text) == ("", 3, 3)
    assert disagreement(lambda code, given: read(code.replace("500", "501"), given), text)[0]


if __name__ == "__main__":
    number, seed = int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "1"
    reader = javascript.function(READER, "readProgram")
    by_hand = random.Random(f"loops by hand {seed}")
    total_known, total_all, differ = 0, 0, 0
    for _ in range(number):
        told, known_here, all_here = disagreement(reader, draw(by_hand))
        total_known, total_all, differ = total_known + known_here, total_all + all_here, differ + bool(told)
        if told:
            print(told, "\n", flush=True)
    print(f"{number} loops, {differ} disagreements, {total_known} of {total_all} shapes known")
    sys.exit(differ > 0)
