"""TensorFlow builds the layers of every `shapes` line, and every shape on the line is the one that it gives."""

import pytest

from lstm_shapes import picture
from lstm_shapes.page import read_pages

LINES = [
    (page.name, fence.line + offset, line)
    for page in read_pages()
    for fence in page.fences
    if fence.info == "shapes"
    for offset, line in enumerate(fence.code.splitlines(), 1)
    if line.strip()
]


@pytest.mark.parametrize("page, number, line", LINES, ids=[f"{page}:{number}" for page, number, _ in LINES])
def test_shapes_line(page, number, line, programs, request):
    code, expected = picture.program(line)
    programs.check(request.node, code, page, number + 1, expected)
