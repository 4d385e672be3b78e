"""TensorFlow builds the layers of every `shapes` line, and every shape on the line is the one that it gives."""

import pages as contract
import pytest
import shapes

LINES = [
    (page.name, fence.line + offset, line)
    for page in contract.read_pages()
    for fence in page.fences
    if fence.info == "shapes"
    for offset, line in enumerate(fence.code.splitlines(), 1)
    if line.strip()
]


@pytest.mark.parametrize("page, number, line", LINES, ids=[f"{page}:{number}" for page, number, _ in LINES])
def test_shapes_line(page, number, line):
    first, *steps = shapes.parse(line)
    given = [tensor.shape for tensor in first]
    tensors = [declared(shape) for shape in given]
    for layer, written in zip(steps[::2], steps[1::2], strict=True):
        tensors = outputs(layer, tensors)
        shapes_now = [tuple(tensor.shape) for tensor in tensors]
        said = [tensor.shape for tensor in written]
        assert said == shapes_now, (
            f"{page}:{number}: after {layer.code} TensorFlow gives {shapes_now}, the line says {said}; correct the line"
        )


def declared(shape):
    import tensorflow as tf

    return tf.keras.Input(batch_shape=shape, dtype="float32")


def outputs(layer, tensors):
    """What the layer gives for one tensor, or for several as a list; an index is taken of the first."""
    import tensorflow as tf

    if layer.is_index:
        return [eval(f"x{layer.code}", {"x": tensors[0]})]
    built = eval(layer.code, {**vars(tf.keras.layers), "tf": tf})
    result = built(tensors if len(tensors) > 1 else tensors[0])
    return list(result) if isinstance(result, (list, tuple)) else [result]
