"""Random configurations for the shape checker, and the checker itself as Python calls it. Imports no TensorFlow."""

import math

import javascript

RULES, CODE = javascript.JAVASCRIPTS / "shape-rules.js", javascript.JAVASCRIPTS / "shape-code.js"
TABLE = javascript.value(RULES, "LAYERS")  # without its functions
LOSSES = list(javascript.value(RULES, "LOSSES"))
APIS = javascript.value(RULES, "APIS")
CELLS = TABLE["Bi"]["options"]["cell"]
# How much more often than others a layer is drawn, where it takes a tensor of so many axes.
OFTEN = {
    "LSTM": 3,
    "Dense": 3,
    "GRU": 2,
    "SimpleRNN": 2,
    "Bi": 2,
    "TD": 2,
    "RepeatVector": 2,
    "Conv1D": 2,
    "Reshape": 3,
}
# Options that change more than a shape are drawn rarely.
RARE = {"return_state": 0.06, "go_backwards": 0.1}


def checker():
    """`check` of docs/javascripts/shape-rules.js as a Python function on plain dictionaries."""
    return javascript.function(RULES, "check")


def exported(name):
    """One exported function of the rules, or of the reader and writer of code."""
    return javascript.function(
        CODE if name in ("readLayers", "readSizes", "showLayers", "showSizes", "program") else RULES, name
    )


def takes(layer, axes):
    """Does a layer take a tensor of so many axes, the samples included? As far as its row says."""
    row = TABLE[layer]
    return row.get("axes", axes) == axes and row.get("leastAxes", axes) <= axes


SIZED = {
    axes: [layer for layer in TABLE if takes(layer, axes) for _ in range(OFTEN.get(layer, 1))]
    for axes in (2, 3, 4)
}


def draw(random):
    """A random configuration that nearly fits: few different sizes, so that axes coincide. `random` is a `random.Random`."""
    pool = random.sample([1, 2, 2, 3, 4, 5, 6, 7], random.choice([1, 2, 3, 4]))
    pick = lambda: random.choice(pool)  # noqa: E731
    samples = random.choice([pick(), random.randint(1, 9)])

    shape = [pick() for _ in range(random.choice([1, 2, 2, 2, 2, 2, 3]))]
    declared = list(shape)
    for axis in range(len(shape)):
        if random.random() < (0.25 if axis < len(shape) - 1 else 0.04):
            declared[axis] = None
    x = [samples, *shape]
    if random.random() < 0.15:
        x = mutated(x, pick, random)

    layers, out = [], x[:1] + [size or x_size for size, x_size in zip(declared, x[1:] + shape)]
    for _ in range(random.choice([0, 1, 1, 1, 2, 2, 2, 3, 3, 4])):
        name = random.choice(SIZED[len(out)] if len(out) in SIZED and random.random() > 0.03 else list(TABLE))
        layer = draw_layer(name, out, pick, random)
        layers.append(layer)
        out = after(out, layer)
    if random.random() < 0.2 and len(out) > 1:  # the usual head of a regression
        layers.append(["Dense", 1, {}])
        out = [*out[:-1], 1]

    loss = random.choice(["mse", "mae", *LOSSES])
    target = [samples, *out[1:]]
    if loss.startswith("sparse") and len(target) > 1:
        target.pop()
    for _ in range(random.choice([0, 1, 1, 1, 2])):
        target = mutated(target, pick, random)
    if random.random() < 0.04:
        target = [pick(), *target[1:]]
    size = random.choice([32, samples, samples, pick(), pick(), max(1, samples // 2), max(1, samples - 1)])
    return {
        "input": declared,
        "x": x,
        "layers": layers,
        "target": target,
        "loss": loss,
        "batch_size": size,
        "api": random.choice(APIS),
    }


def mutated(shape, pick, random):
    """`shape` with one change that people make: an axis of 1 more or less, flat, repeated, swapped, another size."""
    shape = list(shape)
    axis = random.randrange(1, len(shape)) if len(shape) > 1 else 0
    kind = random.choice(
        ["append", "drop", "drop", "flat", "one", "one", "insert", "swap", "other", "column"]
    )
    if kind == "append" and len(shape) < 5:
        shape.append(1)
    elif kind == "drop" and len(shape) > 1:
        shape.pop()
    elif kind == "flat":
        shape = shape[:1]
    elif kind == "one" and axis:
        shape[axis] = 1
    elif kind == "insert" and axis and len(shape) < 5:
        shape.insert(axis, 1)
    elif kind == "swap" and len(shape) > 2:
        shape[1], shape[2] = shape[2], shape[1]
    elif kind == "other" and axis:
        shape[axis] = pick()
    elif kind == "column":
        shape = [shape[0], 1]
    return shape


def draw_layer(name, shape, pick, random):
    """A layer with options; a Reshape mostly fits the shape that it gets."""
    row = TABLE[name]
    what = row.get("size")
    if what == "target shape":
        size = draw_target(shape[1:], pick, random)
    elif what == "filters and kernel_size":
        size = [pick(), random.randint(1, 4)]
    elif what == "pool_size":
        size = random.randint(1, 3)
    else:
        size = pick() if what else None
    options = {}
    for option, values in row.get("options", {}).items():
        if random.random() < RARE.get(option, 0.6):
            options[option] = (
                random.randint(1, 3)
                if values == "whole"
                else random.random() < 0.9
                if values == [True, False]
                else random.choice(values)
            )
    return [name, size, options]


def draw_target(axes, pick, random):
    """A target shape for Reshape that mostly holds as many values as the axes do."""
    size = list(axes)
    random.shuffle(size)
    count = math.prod(size)
    last = size[-1] if size else 1
    size = random.choice(
        [size, [*size[:2], 1], [1, *size[:2]], [count], [count, 1], [1, count], [-1, last], [-1]]
    )
    size = list(size) or [1]
    if -1 not in size and random.random() < 0.3:
        size[random.randrange(len(size))] = random.choice([-1, -1, pick()])
    return size


CHECK = checker()


def after(shape, layer):
    """Roughly the shape after a layer, to draw the next one and the target: the checker's own, or the same if it refuses."""
    try:
        config = {
            "input": shape[1:],
            "x": shape,
            "layers": [layer],
            "target": [1],
            "loss": "mse",
            "batch_size": 1,
        }
        out = CHECK({**config, "api": "functional"})["out"]
    except Exception:
        out = None
    return [shape[0], *out[1:]] if out else list(shape)
