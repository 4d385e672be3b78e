"""States that are passed on: initial_state and stateful."""

import tensorflow as tf
from grid import LAYERS, WRAPPED, claim, close, data, layers, make, mask_of, raises


@claim(
    "rules/initial-state",
    layer=[*LAYERS, "Bidirectional concat"],
    cut=[1, 2, 4],
    size=[(6, 5, 3), (5, 5, 3), (1, 5, 1), (6, 5, 5)],
    mask=["none", "behind", "in front", "hole"],
    exceptions={
        "`Bidirectional`": lambda layer, size, mask, cut: (
            layer.startswith("Bidirectional") and not (size[0] == 1 and mask == "in front" and cut < 3)
        ),
        "all padding": lambda mask, cut, **_: mask == "behind" and cut == 4,
    },
)
def stop_and_go_on(layer, cut, size, mask, false=False):
    """The states of the first steps start the rest: the result is that of the whole run."""
    x, mask = data(*size), mask_of(mask, *size[:2])
    recurrent = make(layer, return_state=True)
    first, rest = (None, None) if mask is None else (mask[:, :cut], mask[:, cut:])
    whole, (_, *states) = recurrent(x, mask=mask)[0], recurrent(x[:, :cut], mask=first)
    states = None if false else states
    return close(recurrent(x[:, cut:], initial_state=states, mask=rest)[0], whole)


@claim(
    "rules/initial-state",
    layer=WRAPPED,
    wrong=["units", "samples", "one sample"],
    exceptions={"one row serves all samples": lambda wrong, **_: wrong == "one sample"},
)
def states_that_do_not_fit(layer, wrong, false=False):
    """States of other units or of another batch raise an error."""
    shape = {"units": (6, 8), "samples": (2, 4), "one sample": (1, 4)}[wrong]
    state = tf.ones((6, 4) if false else shape)
    return raises(lambda: make(layer)(data(6, 5, 3), initial_state=[state] * (2 if layer == "LSTM" else 1)))


@claim(
    "rules/initial-state",
    "traps/initial-state-ignores-the-mask",
    layer=[*WRAPPED, "RNN(LSTMCell)"],
    mask=["behind", "in front", "hole"],
    passed=[False, True],
)
def the_mask_is_off(layer, mask, passed, false=False):
    """With initial_state the mask of the input is ignored, unless mask= is passed."""
    x, mask, masking = data(6, 5, 3), mask_of(mask, 6, 5), layers.Masking(-1.0)
    x[~mask] = -1
    recurrent = make(layer)
    states = [tf.ones((6, 4))] * (2 if "LSTM" in layer else 1)
    expected = recurrent(x, initial_state=states, mask=mask)
    result = recurrent(masking(x), initial_state=states, mask=mask if passed else None)
    return close(result, expected) == (passed or false)


@claim(
    "rules/stateful", layer=[*WRAPPED, "RNN(LSTMCell)"], cut=[1, 2, 4], size=[(6, 5, 3), (5, 5, 3), (1, 5, 1)]
)
def in_two_batches(layer, cut, size, false=False):
    """Sample i goes on where sample i of the batch before stopped."""
    x, recurrent = data(*size), make(layer, stateful=True)
    whole = recurrent(x).numpy()
    recurrent.reset_state()
    recurrent(x[:, :cut])
    if false:
        recurrent.reset_state()
    return close(recurrent(x[:, cut:]), whole)


@claim("rules/stateful", layer=[*WRAPPED, "RNN(LSTMCell)"], samples=[1, 2, 5, 6, 12])
def fixed_batch_size(layer, samples, false=False):
    """A stateful layer refuses another number of samples."""
    recurrent = make(layer, stateful=not false)
    recurrent(data(6, 5, 3))
    return raises(lambda: recurrent(data(samples, 5, 3))) == (samples != 6)


@claim(
    "rules/stateful",
    layer=[*WRAPPED, "RNN(LSTMCell)"],
    by=["stateful", "initial_state"],
    timesteps=[(2, 3), (1, 1)],
)
def no_gradient_over_the_border(layer, by, timesteps, false=False):
    """No gradient flows back over the border of two batches; with the states passed along it does."""
    first, second = (tf.constant(data(6, length, 3)) for length in timesteps)
    recurrent = make(layer, stateful=by == "stateful", return_state=True)
    recurrent.build((6, None, 3))
    with tf.GradientTape() as tape:
        tape.watch(first)
        _, *states = recurrent(first)
        output = recurrent(second, initial_state=None if by == "stateful" else states)[0]
    gradient = tape.gradient(output, first)
    fresh = make(layer)
    fresh.build((6, None, 3))
    fresh.set_weights(recurrent.get_weights())
    depends = not close(output, fresh(second))
    return depends and (gradient is not None) == (by == "initial_state" or false)
