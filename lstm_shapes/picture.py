"""`shapes` lines: how tensors flow through layers. Parsed here, drawn in the build, compared with TensorFlow in the tests.

x (6, 5, 3) -> LSTM(4, return_sequences=True) -> (6, 5, 4) -> Dense(1) -> (6, 5, 1)
"""

import ast
import re
from html import escape
from typing import NamedTuple

from lstm_shapes.axes import CAST, CLASS, LAST

TENSOR = re.compile(r"(?:(?P<name>[^(),\s](?:[^(),]*[^(),\s])?)\s+)?\((?P<shape>[^()]*)\)")


class Tensor(NamedTuple):
    name: str  # may be empty
    shape: tuple  # of int and None


class Layer(NamedTuple):
    code: str  # a Python expression on tf.keras.layers, or an index such as [:, -1]

    @property
    def is_index(self):
        return self.code.startswith("[")


def parse(line):
    """The steps of a line: a list of `Tensor`, a `Layer`, a list of `Tensor`, and so on.

    Raises ValueError, with the place and the remedy, where the line is anything else.
    """
    parts = [part.strip() for part in line.split("->")]
    if len(parts) < 3:
        raise ValueError(
            f"{line.strip()!r} has no layer between two shapes; write x (6, 5, 3) -> LSTM(4) -> (6, 4)"
        )
    if "" in parts:
        raise ValueError(f"{line.strip()!r} has an arrow that leads from or to nothing; drop it")
    steps = [tensors(part) if index % 2 == 0 else layer(part) for index, part in enumerate(parts)]
    if len(steps) % 2 == 0:
        raise ValueError(f"no shape after {parts[-1]}; end the line with -> and the shape that it gives")
    return steps


def tensors(text):
    """`x (6, 5, 3), mask (6, 5)` as a list of Tensor."""
    found, position = [], 0
    for match in TENSOR.finditer(text):
        if text[position : match.start()].strip() not in (("," if found else ""),):
            break
        found.append(Tensor((match["name"] or "").strip(), sizes(match["shape"], match[0])))
        position = match.end()
    if not found or text[position:].strip():
        raise ValueError(
            f"{text!r} is not a shape; write (6, 5, 3) or x (6, 5, 3), and a comma between several"
        )
    return found


def sizes(text, whole):
    entries = [entry.strip() for entry in text.removesuffix(",").split(",")]
    if not all(entry == "None" or entry.isdecimal() for entry in entries):
        raise ValueError(f"{whole.strip()!r} is not a shape; its entries are numbers or None")
    return tuple(None if entry == "None" else int(entry) for entry in entries)


def layer(text):
    try:
        tree = ast.parse(f"x{text}" if text.startswith("[") else text, mode="eval").body
    except SyntaxError:
        raise ValueError(
            f"{text!r} is not Python; write a layer such as LSTM(4), or an index such as [:, -1]"
        ) from None
    if not isinstance(tree, ast.Subscript if text.startswith("[") else ast.Call):
        raise ValueError(
            f"{text!r} is not a layer; write a call such as LSTM(4), or an index such as [:, -1]"
        )
    return Layer(text)


PROGRAM = """\
import tensorflow as tf

names = {{**vars(tf.keras.layers), "tf": tf}}
tensors = [tf.keras.Input(batch_shape=shape, dtype="float32") for shape in {shapes}]
for code in {codes}:
    if code.startswith("["):
        tensors = [eval("x" + code, {{"x": tensors[0]}})]
    else:
        result = eval(code, names)(tensors if len(tensors) > 1 else tensors[0])
        tensors = list(result) if isinstance(result, (list, tuple)) else [result]
    print(code, *(tuple(tensor.shape) for tensor in tensors))
"""


def program(line):
    """A program that builds the layers of a line in TensorFlow, and what it prints if each shape on the line is right.

    Several tensors go into a layer as a list; an index is taken of the first.
    """
    first, *steps = parse(line)
    layers, results = steps[::2], steps[1::2]
    code = PROGRAM.format(shapes=[tensor.shape for tensor in first], codes=[layer.code for layer in layers])
    expected = [
        " ".join([layer.code, *(str(tensor.shape) for tensor in result)])
        for layer, result in zip(layers, results, strict=True)
    ]
    return code, "\n".join(expected) + "\n"


# ---- the names of the axes -----------------------------------------------------------------------------------------

KEEPS_LAST = (  # layers after which the last axis is what it was
    "Masking Dropout SpatialDropout1D GaussianNoise RepeatVector Cropping1D ZeroPadding1D UpSampling1D MaxPooling1D AveragePooling1D "
    "GlobalMaxPooling1D GlobalAveragePooling1D Activation ReLU Softmax LayerNormalization BatchNormalization Identity Lambda"
).split()


MIXES = ("Flatten", "Reshape")  # layers behind which an axis is a mixture


def axis_names(steps):
    """For each list of tensors the names of the axes of each tensor; None for an axis without a name."""
    names, before = [], None
    for index in range(0, len(steps), 2):
        if index == 0:
            before = [names_of_input(tensor.shape, steps[1:2]) for tensor in steps[0]]
        else:
            before = [names_after(steps[index - 1], before[0], tensor.shape) for tensor in steps[index]]
        names.append(before)
    return names


def names_of_input(shape, layers=()):
    """Axis 1 of two is told by the cast: (6, 5) is a row of steps, (6, 4) a state. (6, 3, 5) has time last. Before an
    Embedding, the first of `layers`, the ids of a row are its steps."""
    if len(shape) == 2 and layers and layers[0].code.startswith("Embedding("):
        return ["samples", "timesteps"]
    if len(shape) == 2:
        name = CAST.get(shape[1], "features")
        return ["samples", None if name == "samples" else name]
    if len(shape) == 3 and CAST.get(shape[1]) == "features" and CAST.get(shape[2]) == "timesteps":
        return ["samples", "features", "timesteps"]
    return by_position(shape, "features" if shape[-1] in (1, 11) else LAST.get(shape[-1], "features"))


def by_position(shape, last):
    """Samples, timesteps and the last axis. Of more axes only the samples are certain: a wrong name is worse than none."""
    if len(shape) > 3:
        return ["samples", *[None] * (len(shape) - 1)]
    return ["samples", "timesteps", last][: len(shape) - 1] + [last] if len(shape) > 1 else ["samples"]


def names_after(layer, before, shape):
    if layer.is_index:
        names = indexed(layer.code, before)
        return names if len(names) == len(shape) else [None] * len(shape)
    kind, _, inside = layer.code.removeprefix("TimeDistributed(").partition("(")
    if kind in MIXES or kind.startswith("ConvLSTM"):
        return ["samples", *[None] * (len(shape) - 1)]
    if kind == "Permute" and len(before) == len(shape):
        return ["samples", *(before[axis] for axis in ast.literal_eval(f"({inside}")[:])]
    last = before[-1] if kind in KEEPS_LAST else LAST.get(shape[-1], "units")
    if last == "classes" and kind != "Dense" and kind not in KEEPS_LAST:
        last = "features" if kind == "Concatenate" else "units"
    return by_position(shape, last)


def indexed(code, names):
    """The names that are left after an index: a number takes its axis away, None adds one."""
    index = ast.parse(f"x{code}", mode="eval").body.slice
    entries = index.elts if isinstance(index, ast.Tuple) else [index]
    names, left = list(names), []
    for position, entry in enumerate(entries):
        if isinstance(entry, ast.Constant) and entry.value is Ellipsis:
            rest = sum(
                not (isinstance(later, ast.Constant) and later.value is None)
                for later in entries[position + 1 :]
            )
            while len(names) > rest:
                left.append(names.pop(0))
        elif isinstance(entry, ast.Constant) and entry.value is None:
            left.append(None)
        elif names:
            name = names.pop(0)
            if isinstance(entry, ast.Slice):
                left.append(name)
    return left + names


# ---- the picture ---------------------------------------------------------------------------------------------------

WIDTH, MARGIN = 312, 8  # fits a screen of 360 without scrolling
COLUMN, NAME_COLUMN = 84, 44
NUMBER_ROW, NAMES_ROW, ARROW, LINE, PAD = 26, 16, 14, 18, 7
CHARACTER = 7.5  # of the layer's text at 12.5 px, rounded up


def draw(lines):
    """The lines as HTML: a figure with one SVG for each.

    Time runs down: each tensor is a row of numbers, each layer a box, and an axis keeps its column, so that the eye
    sees which axis a layer changes.
    """
    return (
        '<figure class="shapes" data-search-exclude>'
        + "".join(svg(line) for line in lines if line.strip())
        + "</figure>"
    )


def svg(line):
    steps = parse(line)
    names = axis_names(steps)
    rank = max(len(tensor.shape) for group in steps[::2] for tensor in group)
    labels = [tensor.name for group in steps[::2] for tensor in group]
    left = MARGIN + (
        max(NAME_COLUMN, max(len(label) for label in labels) * CHARACTER + 12) if any(labels) else 0
    )
    width = max(WIDTH, left + rank * COLUMN + MARGIN)
    y, shapes = MARGIN, []
    for index, step in enumerate(steps):
        if isinstance(step, Layer):
            y = draw_layer(shapes, step, left, y, width)
        else:
            y = draw_tensors(shapes, step, names[index // 2], left, y, rank)
    return (
        f'<svg role="img" viewBox="0 0 {width:g} {y + MARGIN:g}" width="{width:g}" height="{y + MARGIN:g}">'
        f"<title>{escape(line.strip())}</title><desc>{escape(spoken(steps, names))}</desc>{''.join(shapes)}</svg>"
    )


def draw_tensors(shapes, group, names, left, y, rank):
    for index, (tensor, axes) in enumerate(zip(group, names, strict=True)):
        y += NUMBER_ROW
        if tensor.name:
            shapes.append(f'<text class="name" x="{MARGIN}" y="{y - 7}">{escape(tensor.name)}</text>')
        last_of_kind = index + 1 == len(group) or names[index + 1] != axes
        columns = columns_of(axes, rank)
        for size, axis, column in zip(tensor.shape, axes, columns, strict=True):
            x = left + column * COLUMN + COLUMN / 2
            mark = f' class="{CLASS[axis]}"' if axis else ""
            shapes.append(f'<g{mark}><text class="size" x="{x:g}" y="{y - 6}">{size}</text>')
            if last_of_kind and axis:
                shapes.append(f'<text class="axis" x="{x:g}" y="{y + 9}">{axis}</text>')
            shapes.append("</g>")
        if last_of_kind:
            y += NAMES_ROW
    return y


def columns_of(axes, rank):
    """Samples first, the last axis last: without a time axis its column stays empty."""
    if len(axes) == 2 and rank > 2:
        return [0, 1] if axes[1] == "timesteps" else [0, rank - 1]
    return range(len(axes))


def draw_layer(shapes, layer, left, y, width):
    lines = wrap(layer.code, int((width - 2 * MARGIN - 2 * PAD) / CHARACTER))
    box_width = max(len(line) for line in lines) * CHARACTER + 2 * PAD + 6
    box_height = len(lines) * LINE + 2 * PAD - 4
    middle = width / 2
    x = middle - box_width / 2
    top = y + ARROW - 6
    shapes.append(
        f'<path class="flow" d="M{middle:g} {y + 1}V{top}"/><rect class="layer" x="{x:g}" y="{top}" width="{box_width:g}" height="{box_height}" rx="4"/>'
    )
    for index, line in enumerate(lines):
        shapes.append(
            f'<text class="code" x="{middle:g}" y="{top + PAD + 11 + index * LINE}">{escape(line)}</text>'
        )
    bottom = top + box_height
    end = bottom + ARROW
    shapes.append(f'<path class="flow" d="M{middle:g} {bottom}V{end}m-4 -5l4 5l4 -5"/>')
    return end


def wrap(code, width):
    """`code` in lines of at most `width` characters, broken after commas and opening brackets."""
    lines = [""]
    for piece in re.findall(r"[^,(]*[,(]\s*|[^,(]+$", code):
        if lines[-1] and len(lines[-1]) + len(piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece
    return [line.rstrip() for line in lines]


def counted(size, axis):
    """1 unit, 5 timesteps, any samples."""
    one = "class" if axis == "classes" else axis.removesuffix("s")
    return f"1 {one}" if size == 1 else f"{'any' if size is None else size} {axis}"


def spoken(steps, names):
    """The line in words, for a reader who does not see the picture."""
    sentences = []
    for index, step in enumerate(steps):
        if index % 2 == 0:
            said = "; ".join(
                " ".join(
                    filter(
                        None,
                        [
                            tensor.name,
                            ", ".join(
                                counted(size, axis or "values")
                                for size, axis in zip(tensor.shape, axes, strict=True)
                            ),
                        ],
                    )
                )
                for tensor, axes in zip(step, names[index // 2], strict=True)
            )
            sentences.append(f"gives {said}" if index else said)
        else:
            sentences.append(f"The index {step.code}" if step.is_index else step.code)
    return (
        sentences[0]
        + ". "
        + ". ".join(" ".join(pair) for pair in zip(sentences[1::2], sentences[2::2], strict=True))
        + "."
    )
