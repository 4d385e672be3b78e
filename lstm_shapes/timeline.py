"""`time` pictures: what happens along the time axis. One text line a row, readable as it stands.

```time
step      0 1 2 3 4 5 6 7
x[0]      0 1 2 3 4
y[0]                5 6
x[1]        1 2 3 4 5
y[1]                  6 7
```

The first line is the axis: its numbers or words are the columns. Each further row has a name and cells, each under a
column. Parsed here, drawn in the build, and checked against the page: every row is a line that a block prints, the same
name and the same values. A row shorter than the axis stands under equal numbers. `T` and `F` stand for True and False.
"""

import re
from html import escape
from typing import NamedTuple

SHORT = {"True": "T", "False": "F"}


class Row(NamedTuple):
    name: str
    cells: tuple  # of (column, text)

    @property
    def values(self):
        return [text for _, text in self.cells]


class Picture(NamedTuple):
    axis: Row
    rows: tuple


def parse(lines):
    """The picture of a fence's lines. Raises ValueError, with the place and the remedy, where they are none."""
    lines = [line for line in lines if line.strip()]
    if len(lines) < 2:
        raise ValueError("a time picture has an axis and at least one row; write both")
    name, words = split(lines[0])
    places = [start for start, _ in words]
    if len(places) < 2:
        raise ValueError(f"the axis {lines[0]!r} has no columns; write step 0 1 2 3")
    axis = Row(name, tuple((number, text) for number, (_, text) in enumerate(words)))
    return Picture(axis, tuple(row(line, places, axis) for line in lines[1:]))


def split(line):
    """(name, [(where it begins, word)]): the name is what stands before the first gap of two blanks."""
    match = re.match(r"(\S+(?: \S+)*?)  +", line)
    if not match:
        raise ValueError(f"{line!r} has no name with two blanks behind it; write x[0]   0 1 2")
    return match[1], [
        (word.start(), word[0]) for word in re.finditer(r"\S+", line) if word.start() >= match.end()
    ]


def row(line, places, axis):
    name, words = split(line)
    for start, word in words:
        if start not in places:
            raise ValueError(f"{word!r} of {name} stands under no column of the axis; align it")
    cells = tuple((places.index(start), word) for start, word in words)
    if len(cells) < len(places) and all(word.lstrip("-").isdecimal() for _, word in cells):
        for column, word in cells:
            if word != axis.cells[column][1]:
                raise ValueError(
                    f"{word} of {name} stands under {axis.cells[column][1]}; a row that is shorter than the axis stands under equal numbers"
                )
    return Row(name, cells)


def check(lines, outputs):
    """The problems of a picture on a page whose blocks print `outputs` (texts): rows that no block prints."""
    printed = [line.strip() for text in outputs for line in text.splitlines()]
    for row in parse(lines).rows:
        if not any(
            said.startswith(row.name) and values(said[len(row.name) :]) == row.values for said in printed
        ):
            yield f"no block prints {row.name} {' '.join(row.values)}; print that line, or correct the picture"


def values(text):
    """The values of a printed row: numbers and words, without brackets, commas and quotes."""
    words = re.sub(r"[\[\](),'\"]", " ", text).split()
    return [SHORT.get(word, word) for word in words]


# ---- the picture ---------------------------------------------------------------------------------------------------

CELL, ROW, NAME, MARGIN = 30, 28, 8.2, 10


def kind(name):
    """How a row is drawn: `mask`, `target` or `input`, told by its name."""
    if re.match(r"mask|real|weight", name):
        return "mask"
    return "target" if re.match(r"y\b|y\[|target|label|forecast", name) else "input"


def draw(lines):
    """The picture as HTML: a figure with one SVG. Time runs to the right; a mask's False is hollow."""
    picture = parse(lines)
    rows = [picture.axis, *picture.rows]
    left = MARGIN + max(len(row.name) for row in rows) * NAME + 8
    widest = max(len(text) for row in rows for text in row.values)
    cell = max(CELL, widest * NAME + 12)
    width, height = left + cell * len(picture.axis.cells) + MARGIN, ROW * len(rows) + 2 * MARGIN
    parts = []
    for number, row in enumerate(rows):
        y = MARGIN + number * ROW
        parts.append(f'<text class="name" x="{MARGIN}" y="{y + 18}">{escape(row.name)}</text>')
        for column, text in row.cells:
            x = left + column * cell
            if number:
                off = " off" if text in ("F", "0") and kind(row.name) == "mask" else ""
                parts.append(
                    f'<rect class="{kind(row.name)}{off}" x="{x + 1:g}" y="{y + 2}" width="{cell - 2:g}" height="{ROW - 4}" rx="3"/>'
                )
            shown = "axis" if not number else "value"
            parts.append(f'<text class="{shown}" x="{x + cell / 2:g}" y="{y + 19}">{escape(text)}</text>')
    title = "Along the time axis: " + "; ".join(
        f"{row.name} {' '.join(row.values)}"
        + (f" from {picture.axis.cells[row.cells[0][0]][1]}" if row.cells else "")
        for row in picture.rows
    )
    return (
        '<figure class="time" data-search-exclude tabindex="0">'
        f'<svg role="img" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg></figure>"
    )
