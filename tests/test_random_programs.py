"""Random configurations, written in six styles, are read as what TensorFlow does with them.

`python tests/test_random_programs.py 20000 7` checks that many, drawn from the seed 7.
"""

import json
import random
import sys
from collections import Counter

import javascript
import program_styles
import pytest
import shape_configs

DEPENDS = ["docs/javascripts/**/*.js"]

READER = javascript.JAVASCRIPTS / "program/read-program.js"
CHUNKS, CHUNK = 20, 50


def programs(seed, number=CHUNK):
    """`number` of (program, configuration, style)."""
    chance = random.Random(f"programs {seed}")
    found = []
    while len(found) < number:
        style = program_styles.STYLES[len(found) % len(program_styles.STYLES)]
        written = program_styles.write(shape_configs.draw(chance), style, chance)
        if written:
            found.append((*written, style))
    return found


@pytest.fixture(scope="session")
def read():
    return javascript.function(READER, "readProgram")


@pytest.mark.parametrize("seed", range(CHUNKS))
def test_agrees_with_tensorflow(read, seed):
    wrong = [text for one in programs(seed) if (text := disagreement(read, *one))]
    assert not wrong, "\n\n".join(wrong)


def disagreement(read, text, config, style):
    """Where the reader and TensorFlow differ; "" where they agree, or the reader says that it does not know."""
    from shape_truth import truth

    said, true = read(text, {}), truth(config)
    if said["faults"] or said["incomplete"]:
        return f"{text}\n{said['faults']} {said['incomplete']}"
    fit = said["verdict"] or {"verdict": "unknown", "class": None, "layers": [], "out": None}
    raised = [one["class"] for one in said["findings"] if one["verdict"] == "error"]
    lines = []
    if true["class"]:
        if raised != [true["class"]] and (raised or fit["verdict"] not in ("unknown", "error")):
            lines.append(
                f"raised: the reader says {raised}, {fit['verdict']}, TensorFlow {true['class']}: {true['message'][-200:]}"
            )
    else:
        if raised:
            lines.append(f"raised: the reader says {said['findings']}, TensorFlow nothing")
        if fit["verdict"] not in ("unknown", true["verdict"]):
            lines.append(f"verdict: the reader says {fit['verdict']}, TensorFlow {true['verdict']}")
        if fit["out"] and fit["out"] != true["real_out"]:
            lines.append(f"out: the reader says {fit['out']}, TensorFlow {true['real_out']}")
    shapes = [tuple(layer["output"]) for layer in fit["layers"] if layer["output"]]
    theirs = [tuple(shape) for shape, _ in true["layers"]]
    if style != "functional" and any(one != other for one, other in zip(shapes, theirs)):
        lines.append(f"layers: the reader says {shapes}, TensorFlow {theirs}")
    return "\n  ".join([f"{style} {json.dumps(config)}\n{text}", *lines]) if lines else ""


def test_most_of_them_are_known(read):
    """A reader that never knows would never be wrong: at least 95 of 100 verdicts are told, in each style."""
    known, total = Counter(), Counter()
    for seed in range(4):
        for text, _, style in programs(seed):
            said = read(text, {})
            errors = any(one["verdict"] == "error" for one in said["findings"])
            total[style] += 1
            known[style] += bool(errors or (said["verdict"] and said["verdict"]["verdict"] != "unknown"))
    assert all(known[style] >= 0.95 * total[style] for style in total), (known, total)


if __name__ == "__main__":
    number, seed = int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "1"
    reader = javascript.function(READER, "readProgram")
    count = 0
    for one in programs(f"by hand {seed}", number):
        if text := disagreement(reader, *one):
            count += 1
            print(text, "\n", flush=True)
    print(f"{number} programs, {count} disagreements")
    sys.exit(count > 0)
