"""Pictures of the time axis: what they say, what they refuse, and what a page must print for them."""

import pytest

from lstm_shapes import timeline

LINES = ["step      0 1 2 3 4 5", "x[0]      0 1 2 3", "y[0]              4", "mask[0]   T T T F F F"]


def test_a_picture_is_read_by_columns():
    picture = timeline.parse(LINES)
    assert picture.axis.values == list("012345")
    assert [row.name for row in picture.rows] == ["x[0]", "y[0]", "mask[0]"]
    assert picture.rows[1].cells == ((4, "4"),)


def test_every_row_is_a_line_that_a_block_prints():
    printed = "x[0] [0 1 2 3]\ny[0] 4\nmask[0] [ True  True  True False False False]\n"
    assert list(timeline.check(LINES, [printed])) == []
    for line in printed.splitlines():
        wrong = printed.replace(line, line.replace("3", "9").replace("4", "9").replace("True", "False"))
        assert len(list(timeline.check(LINES, [wrong]))) == 1


@pytest.mark.parametrize(
    "lines, words",
    [
        (["step  0 1 2"], "at least one row"),
        (["step  0 1 2", "x   0 1 2"], "under no column"),
        (["step  0 1 2", "x       0 1"], "under equal numbers"),
        (["step  0 1 2", "x 0 1 2"], "two blanks"),
        (["step  0", "x     0"], "no columns"),
    ],
)
def test_a_picture_that_is_none_is_refused(lines, words):
    with pytest.raises(ValueError, match=words):
        timeline.parse(lines)


def test_words_may_stand_anywhere():
    lines = ["step      0     1   2", "decoder   <s>   a   b", "target    a     b   </s>"]
    assert timeline.parse(lines).rows[1].values == ["a", "b", "</s>"]
    drawn = timeline.draw(lines)
    assert "&lt;s&gt;" in drawn and "<s>" not in drawn


def test_the_drawing_says_the_picture():
    drawn = timeline.draw(LINES)
    assert drawn.count("<rect") == 4 + 1 + 6 and drawn.count(' off"') == 3
    assert "y[0] 4 from 4" in drawn.split("</title>")[0] and 'role="img"' in drawn
