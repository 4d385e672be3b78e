"""Random configurations for the shape checker, and the checker itself as Python calls it. Imports no TensorFlow."""

import json
import math
import re
from pathlib import Path

from quickjs import Context

JAVASCRIPTS = Path(__file__).resolve().parent.parent / "docs/javascripts"
RULES, CODE = JAVASCRIPTS / "shape-rules.js", JAVASCRIPTS / "shape-code.js"


def checker():
    """`check` of docs/javascripts/shape-rules.js as a Python function on plain dictionaries."""
    return exported("check")


def exported(name):
    """One exported function of the two modules; arguments and result travel as JSON."""
    context = Context()
    rules = RULES.read_text(encoding="utf-8")
    code = re.sub(r"^import .*$", "", CODE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    # Each in its own scope, since both may use a name.
    code = re.sub(r"^export function (\w+)", r"globalThis.\1 = \1; function \1", code, flags=re.MULTILINE)
    context.module(
        rules
        + "\n{"
        + code
        + "}"
        + f"\nglobalThis.{name} ??= {name}; globalThis.call = (text) => JSON.stringify({name}(...JSON.parse(text)));"
    )
    call = context.get("call")
    function = lambda *arguments: json.loads(call(json.dumps(arguments)))  # noqa: E731
    function.context = context
    return function


SIZED = {  # which layers take a tensor of so many axes, the samples included
    2: ["Dense", "Dense", "Dense", "RepeatVector", "RepeatVector", "Reshape", "Reshape", "Dropout", "Flatten", "Masking", "Last"],
    3: ["LSTM", "LSTM", "LSTM", "GRU", "GRU", "SimpleRNN", "SimpleRNN", "Bi", "Bi", "Dense", "Dense", "TD", "TD", "Flatten", "GAP",
        "GMP", "Conv1D", "Conv1D", "MaxPool", "Permute", "Reshape", "Last", "Last", "Masking", "Masking", "Dropout"],
    4: ["Flatten", "Reshape", "Reshape", "Reshape", "Dense", "TD", "Dropout", "Masking", "Last"],
}  # fmt: skip
LAYERS = sorted({layer for layers in SIZED.values() for layer in layers})
RECURRENT = ["LSTM", "GRU", "SimpleRNN", "Bi"]
LOSSES = ["mse", "mae", "binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy"]


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
        name = random.choice(SIZED[len(out)] if len(out) in SIZED and random.random() > 0.03 else LAYERS)
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
        "api": random.choice(["functional", "sequential"]),
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
    size, options = None, {}
    if name in RECURRENT:
        size = pick()
        if random.random() < 0.6:
            options["return_sequences"] = random.random() < 0.9
        if name == "Bi":
            options["cell"] = random.choice(["LSTM", "GRU", "SimpleRNN"])
            if random.random() < 0.6:
                options["merge_mode"] = random.choice(["concat", "sum", "mul", "ave"])
        else:
            if random.random() < 0.06:
                options["return_state"] = True
            if random.random() < 0.1:
                options["go_backwards"] = True
    elif name in ("Dense", "TD", "RepeatVector"):
        size = pick()
    elif name == "Conv1D":
        size = [pick(), random.randint(1, 4)]
        if random.random() < 0.6:
            options["padding"] = random.choice(["valid", "same", "causal"])
        if random.random() < 0.4:
            options["strides"] = random.randint(1, 3)
    elif name == "MaxPool":
        size = random.randint(1, 3)
        if random.random() < 0.5:
            options["padding"] = random.choice(["valid", "same"])
    elif name == "Reshape":
        size = shape[1:]
        random.shuffle(size)
        count = math.prod(size)
        size = random.choice(
            [
                size,
                [*size[:2], 1],
                [1, *size[:2]],
                [count],
                [count, 1],
                [1, count],
                [-1, size[-1] if size else 1],
                [-1],
            ]
        )
        size = list(size) or [1]
        if -1 not in size and random.random() < 0.3:
            size[random.randrange(len(size))] = random.choice([-1, -1, pick()])
    return [name, size, options]


def after(shape, layer):
    """Roughly the shape after a layer: enough to draw the next one and the target."""
    (name, size, options), (samples, *axes) = layer, shape
    time = axes[0] if axes else 1
    if name in RECURRENT:
        units = size * 2 if name == "Bi" and options.get("merge_mode", "concat") == "concat" else size
        return [samples, time, units] if options.get("return_sequences") else [samples, units]
    if name in ("Dense", "TD"):
        return [samples, *axes[:-1], size]
    if name == "RepeatVector":
        return [samples, size, *axes[:1]]
    if name == "Flatten":
        return [samples, math.prod(axes)]
    if name in ("GAP", "GMP"):
        return [samples, *axes[-1:]]
    if name == "Last":
        return [samples, *axes[1:]]
    if name == "Permute":
        return [samples, *axes[::-1]]
    if name == "Conv1D":
        valid = options.get("padding", "valid") == "valid"
        return [
            samples,
            max(1, -(-(time - (size[1] - 1 if valid else 0)) // options.get("strides", 1))),
            size[0],
        ]
    if name == "MaxPool":
        same = options.get("padding") == "same"
        return [samples, max(1, -(-time // size) if same else time // size), *axes[1:]]
    if name == "Reshape":
        known = math.prod(s for s in size if s > 0)
        return [samples, *[s if s > 0 else max(1, math.prod(axes) // known) for s in size]]
    return list(shape)
