"""The layers that only the program reader knows: shapes, parameters and errors of random calls are TensorFlow's."""

import random
import warnings

import javascript
import pytest

DEPENDS = ["docs/javascripts/**/*.js"]

READER = javascript.JAVASCRIPTS / "program/read-program.js"
HEAD = "import numpy as np\nimport tensorflow as tf\nfrom tensorflow.keras import layers, Input, Model\n"


def draw(chance):
    """A program that calls one layer, or a few of one kind, on Inputs."""
    n = lambda most=6: chance.randint(1, most)  # noqa: E731

    def axes(rank):
        return [chance.choice([None, n(7), n(7)]) if k < rank - 1 else n(7) for k in range(rank)]

    pad = lambda: chance.choice(["", ", padding='same'", ", padding='valid'"])  # noqa: E731
    pair = lambda most=3: chance.choice([str(n(most)), f"({n(most)}, {n(most)})"])  # noqa: E731
    one = {
        "Embedding": (1, lambda: f"{n(20)}, {n()}"),
        "BatchNormalization": (2, lambda: chance.choice(["", "axis=-1", "center=False"])),
        "LayerNormalization": (2, lambda: ""),
        "UnitNormalization": (2, lambda: ""),
        "Activation": (2, lambda: "'relu'"),
        "ReLU": (2, lambda: ""),
        "LeakyReLU": (2, lambda: ""),
        "ELU": (2, lambda: ""),
        "Softmax": (2, lambda: ""),
        "SpatialDropout1D": (2, lambda: "0.2"),
        "GaussianNoise": (2, lambda: "0.2"),
        "Rescaling": (2, lambda: "2.0"),
        "UpSampling1D": (2, lambda: chance.choice(["", str(n())])),
        "ZeroPadding1D": (2, lambda: pair()),
        "Cropping1D": (2, lambda: "1"),
        "AveragePooling1D": (2, lambda: f"{n(3)}{pad()}"),
        "MaxPooling1D": (2, lambda: f"{n(3)}, strides={n(3)}{pad()}"),
        "GlobalAveragePooling1D": (2, lambda: chance.choice(["", "keepdims=True"])),
        "Conv1D": (2, lambda: f"{n()}, {n(3)}, dilation_rate={n(2)}{pad()}"),
        "SeparableConv1D": (2, lambda: f"{n()}, {n(3)}{pad()}"),
        "DepthwiseConv1D": (2, lambda: f"{n(3)}, depth_multiplier={n(2)}{pad()}"),
        "Conv2D": (3, lambda: f"{n()}, {pair()}, strides={n(2)}{pad()}"),
        "DepthwiseConv2D": (3, lambda: f"{pair()}, strides={n(2)}{pad()}"),
        "MaxPooling2D": (3, lambda: f"{pair()}{pad()}"),
        "AveragePooling2D": (3, lambda: f"{pair()}, strides={n(2)}{pad()}"),
        "GlobalMaxPooling2D": (3, lambda: ""),
        "UpSampling2D": (3, lambda: pair()),
        "ZeroPadding2D": (3, lambda: pair()),
        "Conv3D": (4, lambda: f"{n(3)}, {n(2)}{pad()}"),
        "MaxPooling3D": (4, lambda: f"{n(2)}{pad()}"),
        "AveragePooling3D": (4, lambda: f"{n(2)}, strides={n(2)}{pad()}"),
        "Conv1DTranspose": (2, lambda: f"{n()}, {n(4)}, strides={n(3)}{pad()}"),
        "Conv2DTranspose": (3, lambda: f"{n()}, {pair()}, strides={n(3)}{pad()}"),
        "GroupNormalization": (2, lambda: "1"),
        "Resizing": (3, lambda: f"{n()}, {n()}"),
        "ConvLSTM1D": (3, lambda: f"{n(3)}, {n(2)}, return_sequences={chance.random() < 0.5}{pad()}"),
        "ConvLSTM2D": (4, lambda: f"{n(3)}, {pair(2)}, return_sequences={chance.random() < 0.5}{pad()}"),
        "Permute": (2, lambda: "(2, 1)"),
        "RNN": (2, lambda: f"[layers.LSTMCell({n()}), layers.GRUCell({n()})], return_sequences={chance.random() < 0.5}"),
        "Bidirectional": (2, lambda: f"layers.GRU({n()}, return_sequences=True), merge_mode={chance.choice(['concat', 'sum', 'ave'])!r}"),
        "TimeDistributed": (3, lambda: chance.choice([f"layers.Conv1D({n()}, 1)", f"layers.LSTM({n()})", "layers.Flatten()", f"layers.Dense({n()})"])),
        "Lambda": (2, lambda: chance.choice(["lambda t: t[:, -1]", "lambda t: t * 2", "lambda t: t[:, :1]", "lambda t: tf.reduce_mean(t, axis=1)", "lambda t: tf.expand_dims(t, -1)"])),
        "MultiHeadAttention": (2, lambda: f"{n(2)}, {n(3)}"),
    }  # fmt: skip
    several = [
        "Concatenate",
        "Add",
        "Subtract",
        "Multiply",
        "Average",
        "Maximum",
        "Minimum",
        "Dot",
        "Attention",
        "AdditiveAttention",
    ]
    name = chance.choice([*one, *several])
    if name in one:
        rank, arguments = one[name]
        shape = axes(chance.choice([rank, rank, rank, rank, rank - 1 or 2, rank + 1]))
        again = ", a" if name == "MultiHeadAttention" else ""
        return f"{HEAD}a = Input({tuple(shape)!r})\ny = layers.{name}({arguments()})(a{again})\nmodel = Model(a, y)\n"
    steps, width = chance.choice([None, n(4)]), n(4)
    first = [steps, width]
    second = list(first)
    if chance.random() < 0.4:
        second[chance.randrange(2)] = n(4)
    if chance.random() < 0.1:
        second.pop(0)
    arguments = {
        "Concatenate": chance.choice(["", "axis=1", "axis=-1"]),
        "Dot": f"axes={chance.choice(['2', '1', '(2, 2)', '-1'])}",
    }.get(name, "")
    return f"{HEAD}a = Input({tuple(first)!r})\nb = Input({tuple(second)!r})\ny = layers.{name}({arguments})([a, b])\nmodel = Model([a, b], y)\n"


def truth(text):
    """`(shape of y, number of weights)`, or the class of what is raised."""
    import tensorflow as tf

    tf.keras.backend.clear_session(free_memory=False)
    names = {}
    try:
        exec(compile(text, "program", "exec"), names)
    except Exception as error:
        return type(error).__name__
    return str(tuple(names["y"].shape)), names["model"].count_params()


@pytest.fixture(scope="session")
def read():
    return javascript.function(READER, "readProgram")


@pytest.mark.parametrize("seed", range(6))
def test_agrees_with_tensorflow(read, seed):
    chance = random.Random(f"layers {seed}")
    wrong, known, count = [], 0, 60
    for _ in range(count):
        text = draw(chance)
        true = truth(text)
        said = read(text + "n = np.zeros((model.count_params(),))\n", {})
        errors = [one["class"] for one in said["findings"] if one["verdict"] == "error"]
        names = {name["name"]: name["text"] for line in said["lines"] for name in line["names"]}
        if errors:
            known += 1
            if errors != [true]:
                wrong.append(f"{text}the reader says {errors}, TensorFlow {true}")
        elif "y" in names and "?" not in names["y"]:
            known += 1
            weights = names.get("n", "(?,)")
            if isinstance(true, str) or names["y"] != true[0] or weights not in ("(?,)", f"({true[1]},)"):
                wrong.append(f"{text}the reader says {names['y']} and {weights}, TensorFlow {true}")
        assert not said["faults"], said["faults"]
    assert not wrong, "\n\n".join(wrong)
    assert known >= 0.8 * count, known


ALL = """
inputs, words = Input((10, 3)), Input((10,))
x = layers.Masking()(inputs)
x = layers.Bidirectional(layers.GRU(4, return_sequences=True))(x)
x = layers.Concatenate()([x, layers.Embedding(50, 8, mask_zero=True)(words)])
x = layers.LayerNormalization()(x)
x = layers.MultiHeadAttention(2, 5)(x, x)
x = layers.MultiHeadAttention(3, 4, value_dim=6, use_bias=False)(x, x)
x = layers.BatchNormalization()(x)
x = layers.Conv1D(6, 3, padding="causal")(x)
x = layers.SeparableConv1D(6, 3, padding="same", depth_multiplier=2)(x)
x = layers.TimeDistributed(layers.Dense(5))(x)
x = layers.Lambda(lambda t: t * 2)(x)
x = layers.RNN([layers.LSTMCell(4), layers.GRUCell(6)], return_sequences=True)(x)
x = layers.LSTM(4, return_sequences=True)(x)
q = layers.Dense(4)(x)
x = layers.AdditiveAttention()([q, layers.Attention()([q, x])])
encoder = tf.keras.Sequential([Input((10, 4)), layers.LSTM(9)])
x = layers.RepeatVector(3)(layers.Dropout(0.5)(encoder(layers.PReLU()(x))))
x = layers.GlobalMaxPooling1D()(layers.UpSampling1D(2)(x))
model = Model([inputs, words], layers.Dense(1)(x))
"""


def test_each_layer_of_a_functional_model_is_told():
    names = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Conv1D drops the mask
        exec(HEAD + ALL, names)
    theirs = [
        (tuple(layer.output.shape), layer.count_params())
        for layer in names["model"].layers
        if type(layer).__name__ != "InputLayer"
    ]
    fit = (
        "model.compile(loss='mse')\nmodel.fit([np.zeros((6, 10, 3)), np.zeros((6, 10))], np.zeros((6, 1)))\n"
    )
    said = javascript.function(READER, "readProgram")(HEAD + ALL + fit, {})
    ours = [(tuple(layer["output"]), layer["params"]) for layer in said["verdict"]["layers"]]
    assert sorted(map(str, ours)) == sorted(map(str, theirs))
