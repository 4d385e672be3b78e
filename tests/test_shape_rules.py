"""The rules of the shape checker say what TensorFlow does: every output shape, every verdict, every error.

`python tests/test_shape_rules.py 20000 7` checks that many random configurations, drawn from the seed 7, in two processes.
"""

import json
import random
import re
import sys
from collections import Counter

import javascript
import pytest
import shape_configs

DEPENDS = ["docs/javascripts/shape-code.js", "docs/javascripts/shape-rules.js", "docs/javascripts/rules/*.js"]

CHUNKS, CHUNK = 20, 100
VERDICTS = ["ok", "ok-reshaped", "silent-broadcast", "silent-wrong", "error"]


def configurations(seed, number=CHUNK):
    chance = random.Random(f"shapes {seed}")
    return [shape_configs.draw(chance) for _ in range(number)]


@pytest.fixture(scope="session")
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
        "layers": (
            [[layer["output"], layer["params"]] for layer in said["layers"]],
            [list(step) for step in true["layers"]],
        ),
    }
    lines = [
        f"{what}: the rules say {ours}, TensorFlow {theirs}"
        for what, (ours, theirs) in pairs.items()
        if ours != theirs
    ]
    if error["message"] and true["message"] and not holds(true["message"], error["message"]):
        lines.append(
            f"message: the rules say {error['message']!r}, TensorFlow {plain(true['message'])[-300:]!r}"
        )
    return "\n  ".join([json.dumps(config), *lines]) if lines else ""


def fit_disagreement(check, config):
    """The same against `model.fit`: its class and message, or that its loss is the one `truth` reported."""
    from shape_truth import fit_truth, truth

    said, fitted = check(config), fit_truth(config)
    error = said["error"] or {"class": None, "message": None}
    if error["class"] != fitted["class"]:
        return f"{json.dumps(config)}\n  class: the rules say {error['class']}, fit raises {fitted['class']}: {fitted['message']}"
    if error["message"] and not holds(fitted["message"], error["message"]):
        return f"{json.dumps(config)}\n  message: the rules say {error['message']!r}, fit {plain(fitted['message'])[-300:]!r}"
    if not error["class"] and fitted["loss"] != pytest.approx(truth(config)["loss"], rel=1e-4, abs=1e-6):
        return f"{json.dumps(config)}\n  fit reports the loss {fitted['loss']}, one step at a time it is {truth(config)['loss']}"
    return ""


def holds(message, part):
    """Is `part` in the message? TensorFlow names the two shapes in either order: whichever of the loss and its gradient fails first."""
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
    errors = Counter(
        (result["error"]["class"], result["error"]["where"]) for result in results if result["error"]
    )
    places = {("ValueError", where) for where in ("build", "input", "samples", "loss")}
    assert places | {("InvalidArgumentError", "run"), ("TypeError", "build")} <= errors.keys(), errors
    layers = Counter(layer[0] for config in drawn for layer in config["layers"])
    assert set(layers) == set(shape_configs.TABLE) and min(layers.values()) > 20, layers
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
            assert verdict in ("ok", "ok-reshaped"), (
                f"{target} is offered, and is {verdict}: {json.dumps(config)}"
            )


NAMES = {
    # after Permute the numbers are turned, and so are their names
    "Permute((2, 1))": ([5, 3], ["samples", "features", "timesteps"]),
    "Permute((2, 1)); LSTM(4, return_sequences=True)": ([5, 3], ["samples", "features", "units"]),
    "Permute((2, 1)); Conv1D(4, 3)": ([5, 3], ["samples", None, "filters"]),
    "Permute((2, 1)); MaxPooling1D(2)": ([5, 3], ["samples", None, "timesteps"]),
    "Permute((2, 1)); x[:, -1]": ([5, 3], ["samples", "timesteps"]),
    "Permute((2, 1)); GlobalMaxPooling1D()": ([5, 3], ["samples", "timesteps"]),
    # Flatten mixes axes, unless there is one
    "Flatten()": ([5, 3], ["samples", None]),
    "LSTM(4); Flatten()": ([5, 3], ["samples", "units"]),
    "Flatten(); Dense(7)": ([5, 3], ["samples", "units"]),
    "Flatten(); RepeatVector(2)": ([5, 3], ["samples", "timesteps", None]),
    # Reshape keeps what agrees from the first or from the last axis on
    "Reshape((5, 3))": ([5, 3], ["samples", "timesteps", "features"]),
    "Reshape((3, 5))": ([5, 3], ["samples", None, None]),
    "Reshape((15,))": ([5, 3], ["samples", None]),
    "Reshape((5, 3, 1))": ([5, 3], ["samples", "timesteps", "features", None]),
    "Reshape((1, 5, 3))": ([5, 3], ["samples", None, "timesteps", "features"]),
    "Reshape((5, 1, 3))": ([5, 3], ["samples", "timesteps", None, "features"]),
    "Reshape((6, 2, 2))": ([6, 4], ["samples", "timesteps", None, None]),
    "Reshape((-1, 3))": ([None, 3], ["samples", "timesteps", "features"]),
    "Reshape((-1, 2))": ([None, 4], ["samples", None, None]),
    "Reshape((-1, 1))": ([4], ["samples", "features", None]),
    "LSTM(4, return_sequences=True); Reshape((5, 2, 2))": ([5, 3], ["samples", "timesteps", None, None]),
    # the rest by what the layers do
    "": ([5, 4, 3], ["samples", None, None, "features"]),
    "Dense(7)": ([5, 4, 3], ["samples", None, None, "units"]),
    "LSTM(4, return_sequences=True); Dense(1)": ([5, 3], ["samples", "timesteps", "units"]),
    "Conv1D(4, 3); MaxPooling1D(2)": ([5, 3], ["samples", "timesteps", "filters"]),
    "GlobalAveragePooling1D()": ([5, 3], ["samples", "features"]),
    "RepeatVector(2); GRU(4, return_sequences=True)": ([4], ["samples", "timesteps", "units"]),
    "x[:, -1]": ([5, 3], ["samples", "features"]),
    "Masking(); Dropout(0.2)": ([5, 3], ["samples", "timesteps", "features"]),
}  # fmt: skip


@pytest.mark.parametrize("layers", NAMES)
def test_axes_are_named_where_the_name_is_certain(layers):
    declared, wanted = NAMES[layers]
    config = {
        "input": declared,
        "x": [6, *(size or 5 for size in declared)],
        "layers": shape_configs.exported("readLayers")(layers.replace("; ", "\n")),
        "target": [6],
        "loss": "mse",
        "batch_size": 32,
        "api": "functional",
    }
    names = shape_configs.exported("axisNames")(config)
    assert names["out"] == wanted
    assert not layers or names["layers"][-1] == wanted


def test_every_shape_has_as_many_names_as_axes(check):
    names = shape_configs.exported("axisNames")
    for config in configurations("names", 1000):
        result, named = check(config), names(config)
        assert [len(step["output"]) for step in result["layers"]] == [len(axes) for axes in named["layers"]]
        assert result["real_out"] is None or len(result["real_out"]) == len(named["out"]), config


def test_a_row_of_the_table_is_all_that_a_layer_needs():
    """What the page's menu offers for a layer is read as that layer."""
    read, label = shape_configs.exported("readLayers"), shape_configs.exported("label")
    for kind, row in shape_configs.TABLE.items():
        assert row["examples"], kind
        for example in row["examples"]:
            for api in shape_configs.APIS:
                [layer] = read(label([kind, *example], api))
                assert layer[:2] == [kind, example[0] if example else None]


NONSENSE = {
    "no object": [None, 5, "x", [], True],
    "a field missing": [{}, {"input": [5, 3]}],
    "sizes": [{"x": value} for value in (None, 6, "6,5,3", [], [0], [-1, 5], [6.5, 5], [1e300], ["6"], [None], [6] * 9, {"0": 6})],
    "undeclared": [{"input": value} for value in ([], [0, 3], [[5], 3], [5, 3, 2, 1], ["None"])],
    "target": [{"target": value} for value in (None, [], [6, None], [6, "<b>"], [True])],
    "batch": [{"batch_size": value} for value in (0, -1, None, 1.5, "32", 1e9, [])],
    "loss": [{"loss": value} for value in (None, "", "MSE", "<img src=x onerror=alert(1)>", [], "toString")],
    "api": [{"api": value} for value in (None, "subclass", 0)],
    "layers": [{"layers": value} for value in (None, "LSTM", {}, [[]], ["LSTM"], [["LSTM"]], [["__proto__", 1]], [["LSTM", 4, 5]], [["Dropout"]] * 51)],
    "sizes of layers": [{"layers": [layer]} for layer in (["LSTM", 0], ["Dense", -4], ["Dense", "4"], ["Flatten", 3], ["Reshape", []], ["Reshape", [-1, -1]], ["Conv1D", 3], ["Conv1D", [3]], ["MaxPool", None])],
    "options": [{"layers": [layer]} for layer in (["LSTM", 4, {"units": 3}], ["LSTM", 4, {"return_sequences": "yes"}], ["Bi", 4, {"merge_mode": None}], ["Dense", 1, {"constructor": 1}], ["Conv1D", [1, 1], {"strides": 0}])],
    "a stranger": [{"extra": 1}],
    "too many values": [{"input": [9], "x": [6, 9], "layers": [["RepeatVector", 1000000], ["Flatten"], ["RepeatVector", 1000000], ["Flatten"]]}],
}  # fmt: skip


@pytest.mark.parametrize("kind", NONSENSE)
def test_nonsense_is_refused_with_a_sentence(check, kind):
    """A TypeError with one sentence, never a result, an error of the module itself, or a hang."""
    good = {
        "input": [5, 3],
        "x": [6, 5, 3],
        "layers": [],
        "target": [6, 5, 3],
        "loss": "mse",
        "batch_size": 32,
        "api": "functional",
    }
    for value in NONSENSE[kind]:
        partial = kind in ("no object", "a field missing")
        with pytest.raises(Exception, match=r"^TypeError: .{10,240}\.(?:\n|$)") as refused:
            check(value if partial else {**good, **value})
        assert not re.search("undefined is|not a function|cannot read|not iterable", str(refused.value)), (
            value
        )


def test_numbers_that_are_no_numbers():
    """What JSON cannot carry: NaN, infinity, functions, a list that holds itself."""
    context = javascript.context(shape_configs.RULES)
    for value in (
        "NaN",
        "Infinity",
        "() => 1",
        "undefined",
        "Symbol('x')",
        "new Date()",
        "10n",
        "(() => { const a = []; a.push(a); return a })()",
    ):
        for field in ("x: [{}, 5]", "layers: [['LSTM', {}]]", "batch_size: {}", "loss: {}"):
            code = f"try {{ exported.check({{input: [5, 3], x: [6, 5, 3], layers: [], target: [6], loss: 'mse', batch_size: 32, api: 'functional', {field.format(value)}}}); 'no error' }} catch (error) {{ error instanceof TypeError ? error.message : 'broken: ' + error }}"
            said = context.eval(code)
            assert re.search(r"must be .*\.$", said) and "broken" not in said, (
                f"{field.format(value)}: {said}"
            )


def test_layers_shown_as_code_are_read_as_the_same():
    read, show = shape_configs.exported("readLayers"), shape_configs.exported("showLayers")
    for config in configurations("code", 500):
        layers = [
            [kind, size, {"cell": options.get("cell", "LSTM"), **options} if kind == "Bi" else options]
            for kind, size, options in config["layers"]
        ]
        assert read(show(config["layers"])) == layers
    for shape in ([6], [6, 5, 3], [None, 3]):
        assert shape_configs.exported("readSizes")(shape_configs.exported("showSizes")(shape)) == shape


PASTED = {
    "LSTM(64, activation='relu', return_sequences=True, dropout=0.2, name=\"a\"),": ["LSTM", 64, {"return_sequences": True}],
    "outputs = tf.keras.layers.Dense(units=1)(hidden)": ["Dense", 1, {}],
    "model.add(keras.layers.GRU(4))  # (samples, units)": ["GRU", 4, {}],
    "outputs, *states = LSTM(4, return_state=True)(inputs)": ["LSTM", 4, {"return_state": True}],
    "last = hidden[:, -1, :]": ["Last", None, {}],
    "tf.keras.layers.Lambda(lambda t: t[:, -1])": ["Last", None, {}],
    "Conv1D(8, kernel_size=(3,), padding='causal', strides=2)": ["Conv1D", [8, 3], {"padding": "causal", "strides": 2}],
    "MaxPool1D()": ["MaxPool", 2, {}],
    "Bidirectional(layers.GRU(4), merge_mode='sum')": ["Bi", 4, {"cell": "GRU", "merge_mode": "sum"}],
    "Reshape((5, -1))": ["Reshape", [5, -1], {}],
    "Dropout(.2)": ["Dropout", None, {}],
}  # fmt: skip
REFUSED = ["LSTM", "LSTM(4", "LSTM(4, use_bias=False)", "LSTM(True)", "LSTM(4, 5)", "Embedding(11, 4)", "Dense(1) Dense(2)", "Permute((1, 2))", "TimeDistributed(LSTM(4))", "__proto__(3)", "LSTM(__proto__=3)", "<img src=x>", "(" * 200, "a" * 9999, "Bidirectional(" * 15 + "LSTM(4)"]  # fmt: skip


@pytest.mark.parametrize("line", PASTED)
def test_a_line_pasted_from_a_program(line):
    assert shape_configs.exported("readLayers")(line) == [PASTED[line]]


@pytest.mark.parametrize("line", REFUSED, ids=lambda line: line[:30])
def test_a_line_that_is_no_layer_is_refused(line):
    with pytest.raises(Exception, match=r"^SyntaxError: Line 2: .{5,200}\.(\n|$)"):
        shape_configs.exported("readLayers")("\n" + line)


@pytest.mark.parametrize("seed", range(2))
def test_the_program_does_what_the_rules_say(check, seed):
    program = shape_configs.exported("program")
    for config in configurations(f"program {seed}", 8):
        said, code = check(config), program(config)
        raised, printed = outcome(code)
        assert raised == (said["error"]["class"] if said["error"] else None), code
        assert raised or printed.startswith(f"output {tuple(said['real_out'])} target"), code


def outcome(code):
    """`(class of what the program raises or None, what it prints)`."""
    import contextlib
    import io
    import warnings

    printed = io.StringIO()
    with warnings.catch_warnings(), contextlib.redirect_stdout(printed):
        warnings.simplefilter("ignore")
        try:
            exec(compile(code, "<program>", "exec"), {"__name__": "__main__"})
        except Exception as error:
            return type(error).__name__, printed.getvalue()
    return None, printed.getvalue()


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
    print(
        f"{number} configurations of seed {seed}:",
        ", ".join(f"{mix[verdict]} {verdict}" for verdict in VERDICTS),
    )
    failed = sum(len(disagreements) for disagreements, _ in results)
    print("all agree with TensorFlow" if not failed else f"{failed} disagree")
    return failed > 0


def check_chunk(chunk):
    check, drawn = shape_configs.checker(), configurations(*chunk)
    disagreements = [text for config in drawn if (text := disagreement(check, config))]
    return disagreements, Counter(check(config)["verdict"] for config in drawn)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
