"""Traps of batches, of files and of sequence to sequence."""

import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf
from grid import LAYERS, UNITS, WITH_BIDIRECTIONAL, WRAPPED, build, claim, close, data, layers, make, raises
from windows import sees

Dataset = tf.data.Dataset


@claim(
    "traps/first-sample-for-first-step",
    layer=WITH_BIDIRECTIONAL,
    samples=[2, 5, 6],
    timesteps=[2, 5, 6],
)
def last_sample_for_the_last_step(layer, samples, timesteps, false=False):
    """sequence[-1] is the last sample with all its steps; it trains where samples and timesteps are equal."""
    x, recurrent = data(samples, timesteps, 3), make(layer, return_sequences=True)
    last = close(recurrent(x)[-1], recurrent(x[-1:])[0])
    model = build("functional", (timesteps, 3), recurrent, lambda sequence: sequence[-1], layers.Dense(1))
    model.compile(loss="mse")
    fails = raises(lambda: model.train_on_batch(x, np.zeros((samples, 1))))
    return last and fails == (samples != timesteps and not false)


@claim("traps/generator-that-ends", source=["generator", "Dataset"], batches=[3, 4], epochs=[2, 3])
def later_epochs_measure_less(source, batches, epochs, false=False):
    """A generator as validation_data gives the first epoch all its batches and the later ones fewer."""
    x, count = np.zeros((6, 1), "float32"), range(1, batches + 1)

    def pairs():
        return ((x, np.full((6, 1), number, "float32")) for number in count)

    spec = (tf.TensorSpec((None, 1)),) * 2
    model = build("Sequential", (1,), layers.Activation("linear"))
    model.compile(optimizer="sgd", loss="mse")
    given = pairs() if source == "generator" else Dataset.from_generator(pairs, output_signature=spec)
    measured = model.fit(x, x, validation_data=given, epochs=epochs, verbose=0).history["val_loss"]
    whole = np.mean(np.square(count))
    less = [not np.isclose(loss, whole) for loss in measured[1:]]
    return bool(np.isclose(measured[0], whole)) and less == [source == "generator" or false] * (epochs - 1)


@claim(
    "traps/mask-of-one-row",
    layer=WITH_BIDIRECTIONAL,
    real=[1, 3, 5],
    samples=[1, 4, 5, 6],
    unroll=[False, True],
)
def one_row_serves_all(layer, real, samples, unroll, false=False):
    """A mask of one row is that of every sample."""
    x, mask = data(samples, 5, 3), np.arange(5)[None] < real
    recurrent = make(layer, unroll=unroll)
    rows = np.repeat(mask, samples, axis=0)
    rows[1:] |= false
    return close(recurrent(x, mask=mask), recurrent(x, mask=rows))


@claim("traps/stateful-rows-of-one-sequence", layer=[*WRAPPED, "RNN(LSTMCell)"], rows=[2, 5, 6], steps=[1, 5])
def each_row_from_zero(layer, rows, steps, false=False):
    """The rows of one batch do not continue each other: the output is that of a stateless layer."""
    x, stateful, stateless = data(rows, steps, 3), make(layer, stateful=True), make(layer)
    stateful.build(x.shape)
    stateless.build(x.shape)
    stateless.set_weights(stateful.get_weights())
    expected = stateless(x.reshape(1, -1, 3))[0] if false else stateless(x)[-1]
    return close(stateful(x)[-1], expected)


class Order(layers.Layer):
    """Keeps the first number of each sample in the order in which the layer read them."""

    def __init__(self):
        super().__init__()
        self.read = []

    def call(self, x):
        self.read += np.ravel(x[:, 0]).tolist()
        return x


@claim(
    "traps/stateful-shuffled",
    source=["arrays", "Dataset"],
    shuffle=[None, True, False, "batch"],
    batch=[1, 2, 4],
)
def arrays_are_shuffled(source, shuffle, batch, false=False):
    """fit shuffles arrays unless shuffle=False; a Dataset keeps its order."""
    x, order = np.arange(24.0)[:, None], Order()
    model = tf.keras.Sequential([order])
    model.compile(loss="mse", run_eagerly=True)
    options = {} if shuffle is None else {"shuffle": shuffle}
    if source == "arrays":
        model.fit(x, x, batch_size=batch, verbose=0, **options)
    else:
        model.fit(Dataset.from_tensor_slices((x, x)).batch(batch), verbose=0, **options)
    in_order = order.read[-24:] == x.ravel().tolist()
    alone = (shuffle, batch) == ("batch", 1)  # "batch" shuffles inside each batch
    return in_order == (source == "Dataset" or shuffle is False or alone or false)


@claim(
    "traps/timedistributed-counts-samples",
    length=["open", "declared by the model alone", "declared"],
    samples=[1, 2, 5],
    timesteps=[5, 9],
)
def as_many_steps_as_samples(length, samples, timesteps, false=False):
    """Where the timesteps are open, TimeDistributed computes as many steps as there are samples."""
    inputs = tf.keras.Input((None if length == "open" else timesteps, 3))
    model = tf.keras.Sequential([inputs, layers.TimeDistributed(layers.Dense(1))])
    spec = tf.TensorSpec((None, timesteps if length == "declared" else None, 3))
    steps = tf.function(model, input_signature=[spec])(data(samples, timesteps, 3)).shape[1]
    return steps == (timesteps if length == "declared" or false else samples)


@claim(
    "traps/weights-of-a-larger-model",
    layer=WRAPPED,
    larger=["saved", "loaded"],
    ending=[".weights.h5", ".keras"],
)
def left_in_the_file(layer, larger, ending, false=False):
    """A file with one layer more loads into the smaller model; a file with one layer fewer raises an error."""

    def model(count):
        parts = [make(layer, return_sequences=True) for _ in range(count)]
        return build("Sequential", (5, UNITS), *parts, layers.Dense(1))

    saved, loaded = (model(2 if larger == which else 1) for which in ("saved", "loaded"))
    for one in (saved, loaded):
        for number, part in enumerate(one.layers):  # the names of a program that builds one model
            part.name = f"{type(part).__name__.lower()}_{number}"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"model{ending}"
        saved.save_weights(path) if ending == ".weights.h5" else saved.save(path)
        fails = raises(lambda: loaded.load_weights(path))
    return fails == (larger == "loaded" and not false)


@claim("traps/encoder-state-after-the-padding", layer=LAYERS, masked=[False, True], padded=[1, 2, 4])
def state_of_the_padding(layer, masked, padded, false=False):
    """Without a mask the states are those after the padding; with one, those of the real steps."""
    x, encoder = data(6, 5, 3), make(layer, return_state=True)
    longer = np.concatenate([x, np.zeros((6, padded, 3), "float32")], axis=1)
    mask = np.arange(5 + padded)[None] < np.full((6, 1), 5)
    states = tf.nest.flatten(encoder(longer, mask=mask if masked else None)[1:])
    alone = tf.nest.flatten(encoder(x)[1:])
    same = all(close(state, real) for state, real in zip(states, alone))
    return same == (masked or false or layer == "custom cell")  # zeros add nothing to a sum


@claim("traps/end-token-left-in-the-decoder-input", lengths=[(3, 1, 2), (1, 1, 4), (2, 2), (5, 1)])
def one_easy_step_per_shorter_row(lengths, false=False):
    """In rows[:, :-1] each shorter row keeps its end token, a real step whose target is padding."""
    pad, start, end = 0, 11, 12
    words = [[start, *range(1, length + 1), end] for length in lengths]
    rows = tf.keras.utils.pad_sequences(words, padding="post")
    decoder_x, y = rows[:, :-1], rows[:, 1:]
    mask = layers.Embedding(13, 3, mask_zero=True).compute_mask(decoder_x).numpy()
    shorter = sum(length < max(lengths) for length in lengths)
    easy = int(np.sum(mask & (y == pad)))
    repaired = np.where(decoder_x == end, pad, decoder_x)
    return easy == (0 if false else shorter) and np.array_equal(repaired != pad, y != pad)


@claim(
    "traps/logits-taken-for-probabilities",
    size=[(6, 7), (6, 5, 7), (1, 3)],
    shift=[0.0, -2.0, 3.0],
    from_logits=[False, True],
)
def logits_by_name(size, shift, from_logits, false=False):
    """By its name the loss takes logits for probabilities and is wrong; with from_logits=True it is right."""
    logits, y = data(*size, 1)[..., 0] if len(size) == 2 else data(*size), np.zeros(size[:-1], int)
    honest = tf.keras.losses.SparseCategoricalCrossentropy()(y, tf.nn.softmax(logits))
    loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=from_logits)
    return bool(np.isclose(loss(y, logits + shift), honest, rtol=1e-3)) == (from_logits or false)


@claim(
    "traps/softmax-under-binary-crossentropy",
    activation=["softmax", "sigmoid"],
    classes=[2, 3, 7],
    steps=[False, True],
    ending=["activation=", "Activation", "Reshape", "TimeDistributed"],
    exceptions={
        "Reshape": lambda ending, **case: ending == "Reshape",
        "TimeDistributed": lambda ending, steps, **case: ending == "TimeDistributed" and steps,
    },
)
def loss_in_front_of_the_activation(activation, classes, steps, ending, false=False):
    """A cross-entropy takes the numbers in front of a softmax or sigmoid, and its own activation of them."""
    wide = tf.keras.initializers.RandomNormal(stddev=3.0, seed=1)
    head = layers.Dense(classes, None if ending == "Activation" else activation, kernel_initializer=wide)
    last = layers.TimeDistributed(head) if ending == "TimeDistributed" and steps else head
    shape = (5, classes) if steps else (classes,)
    rest = {"Activation": [layers.Activation(activation)], "Reshape": [layers.Reshape(shape)]}
    model = build("Sequential", (5, 3), layers.LSTM(4, return_sequences=steps), last, *rest.get(ending, []))
    x = data(6, 5, 3)
    y = np.eye(classes, dtype="float32")[np.arange(6 * (5 if steps else 1)) % classes].reshape(6, *shape)
    logits = np.array(model.layers[0](x)) @ np.array(head.kernel) + np.array(head.bias)
    losses = tf.keras.losses
    loss = losses.BinaryCrossentropy if activation == "softmax" else losses.CategoricalCrossentropy
    model.compile(loss=loss())
    meant = loss()(y, model.predict(x, verbose=0)) if false else loss(from_logits=True)(y, logits)
    return bool(np.isclose(model.evaluate(x, y, verbose=0), meant, rtol=1e-3))


@claim("traps/teacher-forcing-at-prediction", layer=LAYERS, step=[1, 2, 3])
def predict_reads_the_target(layer, step, false=False):
    """Fed the shifted target, the prediction of a step depends on the right token of the step before."""
    return sees(make(layer, return_sequences=True), True, step, step if false else step - 1)
