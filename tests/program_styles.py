"""A configuration of the shape checker written as a program, in the six styles that people use. Imports no TensorFlow."""

STYLES = ["list", "add", "functional", "keras2", "windows", "function"]


def write(config, style, random):
    """`(program, config)`: the text, and the configuration that it describes; None where the style cannot say it."""
    config = dict(config, api="functional" if style == "functional" else "sequential")
    layers = config["layers"]
    if style == "keras2" and (not layers or layers[0][0] in ("Last",)):
        return None
    if style == "windows" and (len(config["x"]) != 3 or len(config["target"]) not in (1, 2)):
        return None
    data = windows(config) if style == "windows" else arrays(config, random)
    if style == "functional":
        model = functional(layers, config["input"], random)
    elif style == "function":
        model = function(layers, config["input"])
    else:
        model = sequential(layers, config["input"], style)
    size = config["batch_size"]
    train = [
        f'model.compile(optimizer="sgd", loss="{config["loss"]}")'
        if random.random() < 0.7
        else f'model.compile("sgd", "{config["loss"]}")',
        f"model.fit(x, y, batch_size={size}, epochs=1, verbose=0)",
    ]
    imports = [
        "import numpy as np",
        "import tensorflow as tf",
        "from tensorflow.keras import layers, Model, Input, Sequential",
    ]
    return "\n".join([*imports, "", *data, "", *model, *train]) + "\n", config


def arrays(config, random):
    makes = ["np.zeros({})", "np.ones({}, dtype='float32')", "np.random.random({})", "np.full({}, 0.5)"]
    lines = []
    for name, shape in (("x", config["x"]), ("y", config["target"])):
        if name == "y" and config["loss"].startswith("sparse"):  # class numbers that every output has
            lines.append(f"y = np.zeros({python(shape)})")
        elif random.random() < 0.3:
            count = 1
            for size in shape:
                count *= size
            free = "-1" if random.random() < 0.5 else str(shape[0])
            inner = ", ".join([free, *map(str, shape[1:])])
            lines.append(
                f"{name} = np.arange({count}).reshape({inner}{',' if len(shape) == 1 else ''})".replace(
                    ",)", ")"
                )
            )
        else:
            lines.append(f"{name} = {random.choice(makes).format(python(shape))}")
    return lines


def windows(config):
    """x and y cut out of a series by the loop that everybody writes; the target is made as long as its own shape says."""
    samples, steps, features = config["x"]
    wanted = config["target"]
    lines = [
        f"series = np.random.rand({samples + steps}, {features})",
        f"n_steps = {steps}",
        "def make(series, n_steps):",
        "    xs, ys = [], []",
        "    for i in range(len(series) - n_steps):",
        "        xs.append(series[i:i + n_steps, :])",
        "        ys.append(series[i + n_steps, 0])",
        "    return np.array(xs), np.array(ys)",
        "x, y = make(series, n_steps)",
    ]
    if wanted != [samples] or config["loss"].startswith("sparse"):
        lines.append(f"y = np.zeros({python(wanted)})")
    return lines


def sequential(layers, declared, style):
    if style == "keras2":
        first = call(layers[0], "sequential")
        first = f"{first[:-1]}{'' if first.endswith('()') else ', '}input_shape={python(declared)})"
        calls = [first, *(call(layer, "sequential") for layer in layers[1:])]
        return ["model = Sequential()", *(f"model.add(layers.{one})" for one in calls)]
    calls = [f"Input({python(declared)})", *(f"layers.{call(layer, 'sequential')}" for layer in layers)]
    if style == "list":
        return ["model = Sequential([", *(f"    {one}," for one in calls), "])"]
    return ["model = Sequential()", *(f"model.add({one})" for one in calls)]


def functional(layers, declared, random):
    lines = [f"inputs = Input(shape={python(declared)})"]
    name = "inputs"
    for number, layer in enumerate(layers):
        new = random.choice(["h", f"h{number}"])
        if layer[0] == "Last":
            lines.append(f"{new} = {name}[:, -1]")
        elif layer[2].get("return_state"):
            lines.append(f"{new}, *states = layers.{call(layer, 'functional')}({name})")
        else:
            lines.append(f"{new} = layers.{call(layer, 'functional')}({name})")
        name = new
    return [*lines, f"model = Model(inputs, {name})"]


def function(layers, declared):
    lines = ["def build(shape):", "    net = Sequential()", "    net.add(Input(shape=shape))"]
    for layer in layers:
        if layer[0] in ("Dense", "LSTM", "GRU") and not layer[2]:
            lines += [f"    units = {layer[1]}", f"    net.add(layers.{layer[0]}(units))"]
        else:
            lines.append(f"    net.add(layers.{call(layer, 'sequential')})")
    return [*lines, "    return net", f"model = build({python(declared)})"]


def call(layer, api):
    """A layer of a configuration as Python, without `layers.` in front of its own name."""
    name, size, options = layer
    options = dict(options)
    if name == "Bi":
        cell = options.pop("cell", "LSTM")
        merge = options.pop("merge_mode", None)
        inner = f"layers.{cell}({', '.join([str(size), *named(options)])})"
        return f"Bidirectional({inner}{'' if merge is None else f', merge_mode={merge!r}'})"
    if name == "TD":
        return f"TimeDistributed(layers.Dense({size}))"
    if name == "Last":
        return "Lambda(lambda t: t[:, -1])"
    if name == "Permute":
        return "Permute((2, 1))"
    if name == "Dropout":
        return "Dropout(0.2)"
    if name == "Reshape":
        return f"Reshape({python(size)})"
    keras = {
        "GAP": "GlobalAveragePooling1D",
        "GMP": "GlobalMaxPooling1D",
        "MaxPool": "MaxPooling1D",
    }.get(name, name)
    positional = [str(one) for one in size] if name == "Conv1D" else [] if size is None else [str(size)]
    return f"{keras}({', '.join([*positional, *named(options)])})"


def named(options):
    return [f"{key}={value!r}" for key, value in options.items()]


def python(shape):
    return f"({', '.join(map(str, shape))}{',' if len(shape) == 1 else ''})"
