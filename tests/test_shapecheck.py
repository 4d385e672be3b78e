"""snippets/shapecheck.py raises for every configuration that trains silently on something else, and for no right one."""

import contextlib
import inspect
import json
import re
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
import shape_configs
from test_shape_rules import CHUNKS, configurations

from lstm_shapes.page import read_page

DEPENDS = [
    "docs/javascripts/**/*.js",
    "tests/data/*",
]

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "snippets"))


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
        elif not (undeclared_length(config) or loses_mask(config) or one_class(config, check)):
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
    if len(declared) == 2 and declared[1] == 1 != declared[0] and found == [1]:
        return True  # a window read as samples
    return len(declared) == len(found) and any(a is not None and a != b for a, b in zip(declared, found))


def one_class(config, check):
    """A loss over classes where there is one class, or no axis of classes: always 0."""
    out = check(config)["real_out"]
    return "categorical" in config["loss"] and (out[-1] == 1 or len(out) == 1)


RECURRENT = (*shape_configs.CELLS, "Bi")


def loses_mask(config):
    """A mask is lost on the way to an RNN, to pooling or to a loss with timesteps."""
    mask = lost = False
    for name, _, options in config["layers"]:
        uses = name in RECURRENT or name == "GAP"
        if lost and uses:
            return True
        if name == "Masking":
            mask = True
            lost = False
        elif uses and not options.get("return_sequences"):
            mask = False
        elif mask and name not in (*RECURRENT, "Dense", "TD", "Dropout"):
            mask, lost = False, True
    return lost


# One case for each kind of trap that shows in shapes, masks or the graph: `trap()` gives what check_fit refuses and what
# it lets pass, each as (model, x, y) or (model, x, y, keywords). The names are those of docs/traps/.


def per_step(*layers, api="functional"):
    """Sequence in, one number per step out; the numbers of the site: samples 6, timesteps 5, features 3, units 4."""
    import tensorflow as tf

    stack = [*layers, tf.keras.layers.LSTM(4, return_sequences=True), tf.keras.layers.Dense(1)]
    return built(stack, api)


def last_step(units=1):
    import tensorflow as tf

    return built([tf.keras.layers.LSTM(4), tf.keras.layers.Dense(units)])


def built(stack, api="functional", shape=(5, 3)):
    import tensorflow as tf

    inputs = outputs = tf.keras.Input(shape)
    if api == "sequential":
        model = tf.keras.Sequential([inputs, *stack])
    else:
        for layer in stack:
            outputs = layer(outputs)
        model = tf.keras.Model(inputs, outputs)
    model.compile("sgd", "mse")
    return model


X, EACH_STEP = np.ones((6, 5, 3), "float32"), np.zeros((6, 5, 1), "float32")


def zeros(*shape):
    return np.zeros(shape, "float32")


def target_broadcast_over_time():
    return (per_step(), X, zeros(6, 1, 1)), (per_step(), X, EACH_STEP)


def target_broadcast_over_features():
    return (last_step(units=3), X, zeros(6, 1)), (last_step(units=3), X, zeros(6, 3))


def flat_target_against_a_time_axis():
    return (per_step(), X, zeros(6)), (last_step(), X, zeros(6))


def last_step_output_against_many_targets():
    return (last_step(), X, zeros(6, 5)), (per_step(), X, zeros(6, 5))


def one_target_for_the_whole_batch():
    return (last_step(), X, zeros(1, 1)), (last_step(), X, zeros(6, 1))


def sequential_accepts_another_length():
    longer = np.ones((6, 7, 3), "float32")
    model = per_step(api="sequential")
    return (model, longer, zeros(6, 7, 1)), (model, X, EACH_STEP)


def length_checked_once():
    used = per_step()
    used.predict(X, verbose=0)  # from now on predict takes any length
    return (used, np.ones((6, 7, 3), "float32"), zeros(6, 7, 1)), (used, X, EACH_STEP)


def embedding_reads_minus_one():
    import tensorflow as tf

    stack = [
        tf.keras.layers.Embedding(11, 3, mask_zero=True),
        tf.keras.layers.LSTM(4),
        tf.keras.layers.Dense(1),
    ]
    model, ids = built(stack, shape=(5,)), np.array([[2, 3, -1, -1, -1]] * 6)
    return (model, ids, zeros(6, 1)), (model, np.maximum(ids, 0), zeros(6, 1))


def window_read_as_samples():
    import tensorflow as tf

    model = built([tf.keras.layers.LSTM(4), tf.keras.layers.Dense(1)], shape=(None, 1))
    return (model, zeros(5, 1), zeros(5, 1)), (model, zeros(1, 5, 1), zeros(1, 1))


def weights_along_time():
    weight = {"sample_weight": np.ones(6), "batch_size": 5}
    return (per_step(), X, EACH_STEP, weight), (per_step(), X, EACH_STEP, {"sample_weight": np.ones((6, 1))})


def weights_along_time_by_class():
    weight = {"class_weight": {0: 1.0, 1: 2.0}}
    return (per_step(), X, EACH_STEP, weight), (last_step(), X, zeros(6, 1), weight)


def mask_lost_on_the_way():
    import tensorflow as tf

    def model(scale):
        inputs = tf.keras.Input((5, 3))
        masked = scale(tf.keras.layers.Masking()(inputs))
        outputs = tf.keras.layers.LSTM(4)(masked)
        model = tf.keras.Model(inputs, outputs)
        model.compile("sgd", "mse")
        return model

    return (model(lambda x: x * 2.0), X, zeros(6, 4)), (model(lambda x: x), X, zeros(6, 4))


def mask_not_passed_behind_a_product():
    import tensorflow as tf

    def model(passed):
        inputs, masking = tf.keras.Input((5, 3)), tf.keras.layers.Masking()
        named = {"mask": masking.compute_mask(inputs)} if passed else {}
        lstm = tf.keras.layers.LSTM(4, return_sequences=True)
        outputs = tf.keras.layers.LSTM(4)(lstm(masking(inputs) * 2.0, **named))
        return with_loss(tf.keras.Model(inputs, outputs), "mse")

    return (model(False), X, zeros(6, 4)), (model(True), X, zeros(6, 4))


def mask_lost_by_an_unmasked_branch():
    import tensorflow as tf

    def model(*masked):
        inputs = tf.keras.Input((5, 3))
        branches = [tf.keras.layers.Masking()(inputs) if use else inputs for use in masked]
        outputs = tf.keras.layers.LSTM(4)(tf.keras.layers.Concatenate()(branches))
        model = tf.keras.Model(inputs, outputs)
        model.compile("sgd", "mse")
        return model

    return (model(True, False), X, zeros(6, 4)), (model(True, True), X, zeros(6, 4))


def attention_takes_the_mask_off(before=None):
    import tensorflow as tf

    def model(before):
        inputs = tf.keras.Input((5, 3))
        x = tf.keras.layers.Masking()(inputs)
        query = before(x)
        attended = tf.keras.layers.MultiHeadAttention(2, 4)(query, query)
        outputs = tf.keras.layers.Dense(1)(tf.keras.layers.Add()([x, attended]))
        return with_loss(tf.keras.Model(inputs, outputs), "mse")

    right = model(tf.keras.layers.LayerNormalization())
    return (model(before or (lambda x: x)), X, zeros(6, 5, 1)), (right, X, zeros(6, 5, 1))


def attention_takes_the_mask_off_through_dropout():
    """Outside of training Dropout hands on its input itself."""
    import tensorflow as tf

    return attention_takes_the_mask_off(tf.keras.layers.Dropout(0.5))


def zipped_to_the_shorter():
    return (last_step(), X, zeros(5, 1)), (last_step(), X, zeros(6, 1))


def with_loss(model, loss, **keywords):
    model.compile("sgd", loss, **keywords)
    return model


def output_with_one_class():
    sparse, binary = "sparse_categorical_crossentropy", "binary_crossentropy"
    return (with_loss(last_step(), sparse), X, zeros(6, 1)), (with_loss(last_step(), binary), X, zeros(6, 1))


def accuracy_becomes_argmax():
    model = lambda name: with_loss(last_step(units=3), "binary_crossentropy", metrics=[name])  # noqa: E731
    return (model("accuracy"), X, zeros(6, 3)), (model("binary_accuracy"), X, zeros(6, 3))


def masking_nan():
    import tensorflow as tf

    nan, real = tf.keras.layers.Masking(float("nan")), tf.keras.layers.Masking(-1.0)
    return (per_step(nan), X, EACH_STEP), (per_step(real), X, EACH_STEP)


def decoder(initial_state=True, mask=True, states=2, cell="LSTM", batch_of_one=False):
    """Encoder and masked decoder; target timesteps 2."""
    import tensorflow as tf

    layers = tf.keras.layers
    before, ahead = tf.keras.Input((5, 3)), tf.keras.Input((2, 3))
    _, *state = layers.LSTM(4, return_state=True)(before)
    if batch_of_one:
        state = [tf.zeros((1, 4)), tf.zeros((1, 4))]
    masking = layers.Masking()
    named = {"mask": masking.compute_mask(ahead)} if mask else {}
    hidden = getattr(layers, cell)(4, return_sequences=True)(
        masking(ahead), initial_state=state[:states], **named
    )
    model = tf.keras.Model([before, ahead], layers.Dense(3)(hidden))
    model.compile("sgd", "mse")
    return model


def initial_state_ignores_the_mask():
    x, y = [X, zeros(6, 2, 3)], np.ones((6, 2, 3))
    return (decoder(mask=False), x, y), (decoder(), x, y)


def initial_state_of_batch_one():
    x, y = [X, zeros(6, 2, 3)], np.ones((6, 2, 3))
    return (decoder(batch_of_one=True), x, y), (decoder(), x, y)


def gru_given_lstm_states():
    x, y = [X, zeros(6, 2, 3)], np.ones((6, 2, 3))
    return (decoder(cell="GRU"), x, y), (decoder(cell="GRU", states=1), x, y)


def decoder_fed_its_own_target():
    y = np.arange(36.0).reshape(6, 2, 3)
    return (decoder(), [X, y], y), (decoder(), [X, np.roll(y, 1, axis=1)], y)


def decoder_of_ids_fed_its_own_one_hot_target():
    import tensorflow as tf

    layers = tf.keras.layers
    before, ahead = tf.keras.Input((5, 3)), tf.keras.Input((2,))
    state = layers.GRU(4)(before)
    hidden = layers.GRU(4, return_sequences=True)(layers.Embedding(11, 3)(ahead), initial_state=state)
    model = tf.keras.Model([before, ahead], layers.Dense(11, activation="softmax")(hidden))
    model.compile("sgd", "categorical_crossentropy")
    ids = np.arange(12).reshape(6, 2) % 11
    return (model, [X, ids], np.eye(11)[ids]), (model, [X, np.roll(ids, 1, axis=1)], np.eye(11)[ids])


def first_sample_for_first_step():
    import tensorflow as tf

    def model(last):
        inputs = tf.keras.Input((5, 3))
        made = tf.keras.Model(inputs, last(tf.keras.layers.LSTM(4, return_sequences=True)(inputs)))
        made.compile("sgd", "mse")
        return made

    x, y = zeros(5, 5, 3), np.ones((5, 4))
    return (model(lambda sequence: sequence[-1]), x, y), (model(lambda sequence: sequence[:, -1]), x, y)


SEEN = [
    first_sample_for_first_step,
    length_checked_once,
    embedding_reads_minus_one,
    target_broadcast_over_time,
    target_broadcast_over_features,
    flat_target_against_a_time_axis,
    last_step_output_against_many_targets,
    one_target_for_the_whole_batch,
    sequential_accepts_another_length,
    window_read_as_samples,
    weights_along_time,
    weights_along_time_by_class,
    mask_lost_on_the_way,
    mask_not_passed_behind_a_product,
    mask_lost_by_an_unmasked_branch,
    attention_takes_the_mask_off,
    attention_takes_the_mask_off_through_dropout,
    zipped_to_the_shorter,
    output_with_one_class,
    accuracy_becomes_argmax,
    masking_nan,
    initial_state_ignores_the_mask,
    initial_state_of_batch_one,
    gru_given_lstm_states,
    decoder_fed_its_own_target,
    decoder_of_ids_fed_its_own_one_hot_target,
]


TRAPS = [read_page(path) for path in sorted((ROOT / "docs/traps").glob("*.md")) if path.stem != "index"]


@pytest.mark.reads("docs/traps/*.md")
def test_a_trap_page_names_its_guard_if_there_is_a_case():
    """`guard: nothing` is for what check_fit does not see, such as values in the wrong place, or a report that misleads."""
    named = {page.path.stem for page in TRAPS if page.meta["guard"] == "check_fit"}
    seen = {trap.__name__.replace("_", "-") for trap in SEEN}
    assert named == seen & {page.path.stem for page in TRAPS}


def refused(page, folder, monkeypatch):
    """What check_fit says before each `fit`, `evaluate` and `train_on_batch` of a page's blocks."""
    import shapelines

    monkeypatch.chdir(folder)
    said = []
    for fence in page.blocks:
        code, recorder = shapelines.compiled(fence.code, page.name, check=shapelines.checker())
        with warnings.catch_warnings(), contextlib.suppress(SystemExit):
            warnings.simplefilter("ignore")
            exec(code, {"__name__": "__main__"})
        said += [recorder.refused] if recorder.refused else []
    return said


UNGUARDED = [
    pytest.param(page, id=page.path.stem, marks=pytest.mark.reads(page.name))
    for page in TRAPS
    if page.meta["guard"] == "nothing"
]


@pytest.mark.parametrize("page", UNGUARDED)
def test_what_no_guard_sees_passes(page, tmp_path, monkeypatch):
    assert refused(page, tmp_path, monkeypatch) == []


@pytest.mark.reads("docs/traps/target-broadcast-over-time.md")
def test_what_a_guard_sees_is_refused_on_its_page(tmp_path, monkeypatch):
    """The control of the test above."""
    (page,) = [page for page in TRAPS if page.path.stem == "target-broadcast-over-time"]
    assert refused(page, tmp_path, monkeypatch)


@pytest.mark.parametrize("trap", SEEN, ids=lambda trap: trap.__name__)
def test_check_fit_refuses_a_trap_and_passes_its_repair(trap):
    import shapecheck

    def checked(model, x, y, keywords=None):
        shapecheck.check_fit(model, x, y, **(keywords or {}))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        wrong, right = trap()
        with pytest.raises(ValueError, match=r"^[A-Z\w].* .*\.$"):
            checked(*wrong)
        checked(*right)


def fit_with(loss, y, sample_weight=None, batch_size=6):
    import tensorflow as tf

    model = per_step()
    model.compile(tf.keras.optimizers.SGD(0.0), loss)
    history = model.fit(X, y, sample_weight=sample_weight, batch_size=batch_size, shuffle=False, verbose=0)
    return history.history["loss"][0]


@pytest.mark.parametrize("units", [1, 2])
@pytest.mark.parametrize("kind", ["activation", "TensorFlow", "Activation", "Softmax", "TimeDistributed"])
def test_a_softmax_over_one_unit_is_refused_however_it_is_written(kind, units):
    import shapecheck
    import tensorflow as tf

    layers = tf.keras.layers
    last = {
        "activation": lambda: [layers.Dense(units, activation="softmax")],
        "TensorFlow": lambda: [layers.Dense(units, activation=tf.nn.softmax)],
        "Activation": lambda: [layers.Dense(units), layers.Activation("softmax")],
        "Softmax": lambda: [layers.Dense(units), layers.Softmax()],
        "TimeDistributed": lambda: [layers.TimeDistributed(layers.Dense(units, activation="softmax"))],
    }[kind]()
    model = tf.keras.Sequential([tf.keras.Input((5, 3)), layers.LSTM(4, return_sequences=True), *last])
    model.compile("sgd", "mse")
    refused = (
        pytest.raises(ValueError, match="softmax over 1 unit") if units == 1 else contextlib.nullcontext()
    )
    with refused:
        shapecheck.check_fit(model, X, zeros(6, 5, units))


@pytest.mark.parametrize("shape", [(6, 5, 1), (6, 5)])
def test_strict_gives_the_loss_of_the_loss_it_wraps(shape):
    import shapecheck
    import tensorflow as tf

    tf.keras.utils.set_random_seed(1)
    wrapped = fit_with(shapecheck.strict("mse"), zeros(*shape))
    tf.keras.utils.set_random_seed(1)
    assert wrapped == fit_with("mse", zeros(*shape))


@pytest.mark.parametrize(
    "loss", ["mse", "mae", lambda y_true, y_pred: (y_true - y_pred) ** 2], ids=["mse", "mae", "function"]
)
@pytest.mark.parametrize("shape", [(6,), (6, 1), (6, 1, 1), (6, 1, 5)])
@pytest.mark.parametrize("batch_size", [6, 4])
def test_strict_refuses_to_broadcast(loss, shape, batch_size):
    import shapecheck

    with pytest.raises(ValueError, match="does not pair them one to one"):
        fit_with(shapecheck.strict(loss), zeros(*shape), batch_size=batch_size)


def test_strict_refuses_weights_along_time():
    import shapecheck

    with pytest.raises(ValueError, match="sample_weight is"):
        fit_with(shapecheck.strict("mse"), EACH_STEP, sample_weight=np.ones(6), batch_size=5)
    fit_with(shapecheck.strict("mse"), EACH_STEP, sample_weight=np.ones((6, 1)))


def test_strict_refuses_a_batch_of_one_target_while_it_runs():
    import shapecheck
    import tensorflow as tf

    batches = tf.data.Dataset.zip(
        (
            tf.data.Dataset.from_tensor_slices(X).batch(3),
            tf.data.Dataset.from_tensor_slices(zeros(6, 5, 1)).batch(1),
        )
    )
    model = per_step()
    model.compile("sgd", shapecheck.strict("mse"))
    with pytest.raises(tf.errors.InvalidArgumentError, match="one would be repeated"):
        model.fit(batches, shuffle=False, verbose=0)


def test_one_label_against_steps_that_a_dataset_leaves_open():
    import shapecheck
    import tensorflow as tf

    model = built([tf.keras.layers.LSTM(4, return_sequences=True), tf.keras.layers.Dense(1)], (None, 3))
    model.compile("sgd", "mse")

    def batches(*target):
        return tf.data.Dataset.from_generator(
            lambda: iter([(X, zeros(*(size or 6 for size in target)))]),
            output_signature=(tf.TensorSpec((None, None, 3)), tf.TensorSpec(target)),
        )

    with pytest.raises(ValueError, match="repeated along timesteps"):
        shapecheck.check_fit(model, batches(None, 1))
    shapecheck.check_fit(model, batches(None, None, 1))
    shapecheck.check_fit(model, batches(None, None))


def test_strict_sparse_classes():
    import shapecheck
    import tensorflow as tf

    loss = shapecheck.strict("sparse_categorical_crossentropy")
    output = tf.fill((6, 5, 7), 1 / 7)
    assert np.isclose(loss(zeros(6, 5), output), np.log(7)) and np.isclose(
        loss(zeros(6, 5, 1), output), np.log(7)
    )
    for shape in [(6,), (6, 1), (6, 5, 7)]:
        with pytest.raises(ValueError, match="without its last axis, classes"):
            loss(zeros(*shape), output)
    with pytest.raises(ValueError, match="over one class is always 0"):
        loss(zeros(6, 1), output[..., :1])


def test_traces(capsys):
    import shapecheck
    import tensorflow as tf

    model = built(
        [
            tf.keras.layers.Masking(name="masking"),
            tf.keras.layers.LSTM(4, return_sequences=True, name="lstm"),
            lambda x: x * 2.0,
            tf.keras.layers.Dense(1, name="dense"),
        ]
    )
    shapecheck.trace_shapes(model, X)
    shapecheck.trace_masks(model, X)
    lines = [" ".join(line.split()).split(" ", 1) for line in capsys.readouterr().out.splitlines()]
    assert [shape for _, shape in lines[:4]] == ["(6, 5, 3)", "(6, 5, 4)", "(6, 5, 4)", "(6, 5, 1)"]
    assert [mask for _, mask in lines[4:]] == ["mask (6, 5)", "mask (6, 5)", "mask lost", "no mask"]
    with pytest.raises(TypeError, match="functional, or Sequential"):
        shapecheck.trace_shapes(tf.keras.Sequential([tf.keras.layers.Dense(1)]), X)


# Programs in other people's style. Each runs up to its first training, which the guard gets instead of Keras.

PROGRAMS = ROOT / "tests/data/guarded_programs.py"
IMPORTS, *CELLS = re.split(r"(?m)^(?=# %% )", PROGRAMS.read_text(encoding="utf-8"))


def cells(kind):
    programs = {cell.split("\n", 1)[0].removeprefix("# %% "): cell for cell in CELLS}
    return [pytest.param(text, id=title) for title, text in programs.items() if title.startswith(kind)]


@contextlib.contextmanager
def guarded():
    """Keras's fit, evaluate and train_on_batch ask the guard, and train nothing."""
    import shapecheck
    import tensorflow as tf

    names = ("fit", "evaluate", "train_on_batch")
    real = {name: getattr(tf.keras.Model, name) for name in names}
    said = []

    def asked(name):
        def method(self, *args, **named):
            given = inspect.signature(real[name]).bind(self, *args, **named).arguments
            given["model"] = given.pop("self")
            said.append(shapecheck.check_fit(**given))

        return method

    for name in names:
        setattr(tf.keras.Model, name, asked(name))
    try:
        yield said
    finally:
        for name in names:
            setattr(tf.keras.Model, name, real[name])
        tf.keras.mixed_precision.set_global_policy("float32")


def run_guarded(cell):
    with guarded() as said, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        names = {}
        exec(IMPORTS, names)
        exec(compile(cell, PROGRAMS.name, "exec"), names)
    assert said
    return said


@pytest.mark.parametrize("cell", cells("right"))
def test_the_guard_lets_right_programs_of_other_people_pass(cell):
    run_guarded(cell)


@pytest.mark.parametrize("cell", cells("wrong"))
def test_the_guard_refuses_wrong_programs_of_other_people(cell):
    with pytest.raises(ValueError, match=r"^[A-Z\w].* .*\.$") as caught:
        run_guarded(cell)
    assert "shapecheck.py" in str(caught.traceback[-1].path)


def test_there_are_enough_programs():
    assert len(cells("right")) >= 30 and len(cells("wrong")) >= 10


def test_what_it_cannot_judge_it_says():
    said = {param.id: param.values[0] for param in cells("right")}
    for title in ("a Python generator", "quantile loss by a function", "own compute_loss"):
        assert run_guarded(said[f"right: {title}"])[0].startswith("Not judged: ")
    assert run_guarded(said["right: no input layer"]) == [None]


def test_refuses_what_is_not_compiled_and_lists_of_numbers():
    import shapecheck
    import tensorflow as tf

    with pytest.raises(ValueError, match="is not compiled"):
        shapecheck.check_fit(tf.keras.Sequential([tf.keras.layers.LSTM(1)]), X, zeros(6, 1))
    with pytest.raises(ValueError, match=r"pass np.array\(y\)"):
        shapecheck.check_fit(last_step(), X, [0.0] * 6)


def test_losses_of_keras_are_known_by_what_they_are():
    """A loss that is not known passes unjudged: so all of Keras must be known."""
    import shapecheck
    import tensorflow as tf

    losses = tf.keras.losses
    for name in shapecheck._FUNCTIONS:
        assert shapecheck._kind(losses.get(name)), name
    for name in ("MeanSquaredError", "Huber", "SparseCategoricalCrossentropy", "BinaryCrossentropy"):
        assert shapecheck._kind(getattr(losses, name)()), name

    class SparseCategoricalCrossentropy(losses.Loss):
        pass

    def mean_squared_error(y_true, y_pred):
        pass

    assert shapecheck._kind(SparseCategoricalCrossentropy()) == shapecheck._kind(mean_squared_error) == ""
    assert shapecheck._kind(losses.CTC()) == "", "its targets have other axes than its outputs"


def test_y_may_be_missing():
    import shapecheck

    shapecheck.check_fit(last_step(), X)


def test_a_model_that_the_guard_builds_gets_the_weights_that_fit_gives():
    import shapecheck
    import tensorflow as tf

    losses = []
    for look in (False, True):
        tf.keras.utils.set_random_seed(3)
        model = tf.keras.Sequential([tf.keras.layers.LSTM(4), tf.keras.layers.Dense(1)])
        model.compile("sgd", "mse")
        if look:
            shapecheck.check_fit(model, X, zeros(6, 1))
        losses.append(model.fit(X, zeros(6, 1), verbose=0).history["loss"])
    assert losses[0] == losses[1]


@pytest.mark.parametrize("suffix", ["keras", "h5"])
@pytest.mark.parametrize("loss", ["mse", "sparse_categorical_crossentropy", "object"])
def test_a_model_saved_with_strict_loads(tmp_path, suffix, loss):
    import shapecheck
    import tensorflow as tf

    if loss == "object":
        loss = tf.keras.losses.Huber(delta=2.0)
    model = last_step(units=3)
    model.compile("sgd", shapecheck.strict(loss))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # .h5 is called legacy
        model.save(tmp_path / f"model.{suffix}")
        loaded, second = (tf.keras.models.load_model(tmp_path / f"model.{suffix}") for _ in range(2))
    y = zeros(6) if loss == "sparse_categorical_crossentropy" else zeros(6, 3)
    assert loaded.evaluate(X, y, verbose=0) == model.evaluate(X, y, verbose=0)
    with pytest.raises(ValueError, match="one to one|needs a target"):
        second.evaluate(X, zeros(6, 5, 1), verbose=0)
    with pytest.raises(ValueError, match="number of axes of target"):
        loaded.evaluate(X, zeros(6, 5, 1), verbose=0)


@pytest.mark.reads("docs/tools/shapecheck.md")
def test_a_copy_of_the_file_tells_where_it_is_from():
    text = (ROOT / "snippets/shapecheck.py").read_text(encoding="utf-8")
    for line in (
        "From the site LSTM Shapes, page tools/shapecheck/",
        "SPDX-License-Identifier: MIT-0",
        "Copyright the LSTM Shapes authors.",
        '__version__ = "',
    ):
        assert line in text
    assert (ROOT / "docs/tools/shapecheck.md").exists()
    assert max(map(len, text.splitlines())) <= 88
