"""snippets/shapecheck.py raises for every configuration that trains silently on something else, and for no right one."""

import json
import random
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
import shape_configs
from test_shape_rules import CHUNKS, configurations

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "snippets"))


@pytest.mark.parametrize("seed", range(CHUNKS))
def test_check_fit_on_the_random_configurations(seed):
    """All that are silently wrong, and as many right ones, of the configurations that test_shape_rules.py draws."""
    check = shape_configs.checker()
    drawn = [(config, check(config)["verdict"]) for config in configurations(seed)]
    wrong = [pair for pair in drawn if pair[1].startswith("silent")]
    right = [pair for pair in drawn if pair[1].startswith("ok")]
    for config, verdict in wrong + right[: len(wrong)]:
        said = refusal(config)
        if verdict.startswith("silent"):
            assert said, f"not refused, and it is {verdict}: {json.dumps(config)}"
        elif not (undeclared_length(config) or loses_mask(config)):
            assert not said, f"refused, and it is {verdict}: {json.dumps(config)}\n{said}"


def refusal(config):
    """What check_fit says about a configuration; "" where it lets it pass."""
    import shape_truth
    import shapecheck
    import tensorflow as tf

    tf.keras.backend.clear_session(free_memory=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model, _ = shape_truth.build(config)
        model.compile("sgd", config["loss"])
        x, y = np.zeros(config["x"], "float32"), np.zeros(config["target"], "float32")
        try:
            shapecheck.check_fit(model, x, y, batch_size=config["batch_size"])
        except ValueError as error:
            return str(error)
    return ""


def undeclared_length(config):
    """The model runs, but x brings another size than the declared one."""
    declared, found = config["input"], config["x"][1:]
    return len(declared) == len(found) and any(a is not None and a != b for a, b in zip(declared, found))


def loses_mask(config):
    """A mask is lost on the way to an RNN, to pooling or to a loss with timesteps."""
    mask = lost = False
    rank = len(config["x"])
    for name, size, options in config["layers"]:
        uses = name in shape_configs.RECURRENT or name == "GAP"
        if lost and uses:
            return True
        if name == "Masking":
            mask = True
            lost = False
        elif uses and not options.get("return_sequences"):
            mask = False
        elif mask and name not in (*shape_configs.RECURRENT, "Dense", "TD", "Dropout"):
            mask, lost = False, True
    return lost
