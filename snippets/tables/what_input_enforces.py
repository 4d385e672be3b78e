# SPDX-License-Identifier: MIT-0
"""What a declared Input makes a model refuse: each call gets data that differs from
the declaration.
"""

import numpy as np
import tensorflow as tf

layers = tf.keras.layers
DECLARED = {
    "Input((5, 3))": {"shape": (5, 3)},
    "Input((None, 3))": {"shape": (None, 3)},
}
GIVEN = {
    "as declared": (6, 5, 3),
    "more samples": (10, 5, 3),
    "more timesteps": (6, 9, 3),
    "more features": (6, 5, 7),
    "no features axis": (6, 5),
    "no samples axis": (5, 3),
    "an axis of 1 behind": (6, 5, 3, 1),
    "an axis of 1 in front": (1, 6, 5, 3),
    "no timesteps": (6, 0, 3),
}


def functional(declared):
    x = tf.keras.Input(**declared)
    return tf.keras.Model(x, layers.SimpleRNN(4)(x))


def sequential(declared):
    return tf.keras.Sequential([tf.keras.Input(**declared), layers.SimpleRNN(4)])


def call(model, x):
    return f"`{model(x).shape}`"


def predict(model, x):
    return f"`{model.predict(x, batch_size=len(x), verbose=0).shape}`"


def fit(model, x):
    model.compile(loss="mse", optimizer="sgd")
    model.fit(x, np.zeros((len(x), 4), "float32"), batch_size=len(x), verbose=0)
    return "accepted"


def fit_dataset(model, x):
    """From a Dataset whose specification leaves the number of timesteps open."""
    y = np.zeros((len(x), 4), "float32")
    specs = tf.TensorSpec((None, None, 3)), tf.TensorSpec((None, 4))
    dataset = tf.data.Dataset.from_generator(lambda: [(x, y)], output_signature=specs)
    model.compile(loss="mse", optimizer="sgd")
    model.fit(dataset, steps_per_epoch=1, shuffle=False, verbose=0)
    return "accepted"


def verdict(make, declared, use, shape):
    try:
        return use(make(declared), np.ones(shape, "float32"))
    except (ValueError, tf.errors.InvalidArgumentError):
        return "error"


def verdicts(make, declared, shape):
    """The output's shape or `error` where both calls agree, else one word for each."""
    called, predicted = (verdict(make, declared, use, shape) for use in (call, predict))
    return (
        called if called == predicted else f"model(x): {called}, predict: {predicted}"
    )


MODELS = {"functional": functional, "Sequential": sequential}
print(
    "Each cell is the same for `model(x)` and `predict`: the output's shape, or "
    "error.\n"
)
print(
    "| given |",
    " | ".join(f"`{text}` {name}" for text in DECLARED for name in MODELS),
    "|",
)
print("|" + " --- |" * (1 + len(DECLARED) * len(MODELS)))
for name, shape in GIVEN.items():
    cells = [
        verdicts(make, declared, shape)
        for declared in DECLARED.values()
        for make in MODELS.values()
    ]
    print(f"| {name}, `{shape}` |", " | ".join(cells), "|")

print(
    "\n`fit`, also from a Dataset that leaves the timesteps open, and with a "
    "declared batch.\n"
)
print("| declared | from | given | functional | Sequential |")
print("| --- | --- | --- | --- | --- |")
for declared, use, text, name in (
    ({"shape": (5, 3)}, fit, "arrays", "as declared"),
    ({"shape": (5, 3)}, fit, "arrays", "more timesteps"),
    ({"shape": (5, 3)}, fit, "arrays", "more features"),
    ({"shape": (5, 3)}, fit_dataset, "Dataset", "more timesteps"),
    ({"shape": (5, 1)}, fit, "arrays", "no features axis"),
    ({"batch_shape": (6, 5, 3)}, fit, "arrays", "more samples"),
    ({"batch_shape": (6, 5, 3)}, fit, "arrays", "more timesteps"),
):
    cells = [verdict(make, declared, use, GIVEN[name]) for make in MODELS.values()]
    options = ", ".join(f"{option}={value}" for option, value in declared.items())
    print(
        f"| `Input({options})` | {text} | {name}, `{GIVEN[name]}` |",
        " | ".join(cells),
        "|",
    )
