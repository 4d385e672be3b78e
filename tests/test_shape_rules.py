"""The rules of the shape checker say what TensorFlow does: every output shape, every verdict, every error.

`python tests/test_shape_rules.py 20000 7` checks that many random configurations, drawn from the seed 7, in two processes.
"""

import json
import random
import re
import sys
from collections import Counter

import pytest
import shape_configs

CHUNKS, CHUNK = 20, 100
VERDICTS = ["ok", "ok-reshaped", "silent-broadcast", "silent-wrong", "error"]


def configurations(seed, number=CHUNK):
    chance = random.Random(f"shapes {seed}")
    return [shape_configs.draw(chance) for _ in range(number)]


@pytest.fixture(scope="module")
def check():
    return shape_configs.checker()


@pytest.mark.parametrize("seed", range(CHUNKS))
def test_agrees_with_tensorflow(check, seed):
    disagreements = [text for config in configurations(seed) if (text := disagreement(check, config))]
    assert not disagreements, "\n\n".join(disagreements)


@pytest.mark.parametrize("seed", range(5))
def test_agrees_with_fit(check, seed):
    """`truth` traces a step by hand; `fit` itself must report the same loss, or raise the same."""
    for config in configurations(f"fit {seed}", CHUNK // 5):
        text = fit_disagreement(check, config)
        assert not text, text


def disagreement(check, config):
    """Where the rules and TensorFlow differ, with the configuration; "" where they agree."""
    from shape_truth import truth

    said, true = check(config), truth(config)
    error = said["error"] or {"class": None, "where": None, "message": None}
    pairs = {
        "verdict": (said["verdict"], true["verdict"]),
        "class": (error["class"], true["class"]),
        "where": (error["where"], true["where"]),
        "out": (said["out"], true["out"]),
        "real_out": (said["real_out"], true["real_out"]),
        "layers": ([[layer["output"], layer["params"]] for layer in said["layers"]], [list(step) for step in true["layers"]]),
    }
    lines = [f"{what}: the rules say {ours}, TensorFlow {theirs}" for what, (ours, theirs) in pairs.items() if ours != theirs]
    if error["message"] and true["message"] and not holds(true["message"], error["message"]):
        lines.append(f"message: the rules say {error['message']!r}, TensorFlow {plain(true['message'])[-300:]!r}")
    return "\n  ".join([json.dumps(config), *lines]) if lines else ""


def fit_disagreement(check, config):
    """The same against `model.fit`: its class and message, or that its loss is the one `truth` reported."""
    from shape_truth import fit_truth, truth

    said, fitted = check(config), fit_truth(config)
    error = said["error"] or {"class": None, "message": None}
    if error["class"] != fitted["class"]:
        return f"{json.dumps(config)}\n  class: the rules say {error['class']}, fit raises {fitted['class']}: {fitted['message']}"
    if error["message"] and error["message"] not in plain(fitted["message"]):
        return f"{json.dumps(config)}\n  message: the rules say {error['message']!r}, fit {plain(fitted['message'])[-300:]!r}"
    if not error["class"] and fitted["loss"] != pytest.approx(truth(config)["loss"], rel=1e-4, abs=1e-6):
        return f"{json.dumps(config)}\n  fit reports the loss {fitted['loss']}, one step at a time it is {truth(config)['loss']}"
    return ""


def holds(message, part):
    """Is `part` in the message? In a graph without gradients TensorFlow may name the two shapes of a product in either order."""
    first, _, second = part.removeprefix("Incompatible shapes: ").partition(" vs. ")
    turned = f"Incompatible shapes: {second} vs. {first}"
    return part in plain(message) or (part.startswith("Incompatible shapes") and turned in message)


def plain(message):
    return re.sub(r"\x1b\[\d+m", "", message)


def test_the_configurations_are_worth_checking(check):
    """Every verdict, layer, kind and place of error occurs, and errors are not most of it."""
    drawn = [config for seed in range(CHUNKS) for config in configurations(seed)]
    results = [check(config) for config in drawn]
    verdicts = Counter(result["verdict"] for result in results)
    assert all(verdicts[verdict] > 0.02 * len(drawn) for verdict in VERDICTS), verdicts
    assert verdicts["error"] < 0.6 * len(drawn), verdicts
    errors = Counter((result["error"]["class"], result["error"]["where"]) for result in results if result["error"])
    places = {("ValueError", where) for where in ("build", "input", "samples", "loss")}
    assert places | {("InvalidArgumentError", "run"), ("TypeError", "build")} <= errors.keys(), errors
    layers = Counter(layer[0] for config in drawn for layer in config["layers"])
    assert set(layers) == set(shape_configs.LAYERS) and min(layers.values()) > 20, layers
    for field in ("loss", "api"):
        assert min(Counter(config[field] for config in drawn).values()) > 0.1 * len(drawn)
    partial = sum(config["x"][0] % config["batch_size"] > 0 for config in drawn)
    assert partial > 0.2 * len(drawn)
    assert sum(None in config["input"] for config in drawn) > 0.1 * len(drawn)


@pytest.mark.parametrize("seed", range(2))
def test_the_targets_it_offers_fit(check, seed):
    from shape_truth import truth

    for config in configurations(f"targets {seed}", CHUNK // 4):
        for target in check(config)["targets"]:
            verdict = truth({**config, "target": target})["verdict"]
            assert verdict in ("ok", "ok-reshaped"), f"{target} is offered, and is {verdict}: {json.dumps(config)}"


def main(number, seed):
    """Checks `number` configurations in two processes; prints every disagreement and the mix."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    chunks = [(f"{seed} {index}", min(CHUNK, number - index)) for index in range(0, number, CHUNK)]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        results = list(pool.map(check_chunk, chunks))
    for disagreements, _ in results:
        for text in disagreements:
            print(text, end="\n\n")
    mix = sum((mix for _, mix in results), Counter())
    print(f"{number} configurations of seed {seed}:", ", ".join(f"{mix[verdict]} {verdict}" for verdict in VERDICTS))
    failed = sum(len(disagreements) for disagreements, _ in results)
    print("all agree with TensorFlow" if not failed else f"{failed} disagree")
    return failed > 0


def check_chunk(chunk):
    check, drawn = shape_configs.checker(), configurations(*chunk)
    disagreements = [text for config in drawn if (text := disagreement(check, config))]
    return disagreements, Counter(check(config)["verdict"] for config in drawn)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
