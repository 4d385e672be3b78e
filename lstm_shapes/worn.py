"""Puts the recorded shapes at the line ends of a page's code. Pure: HTML and recordings in, HTML out.

A shape is the generated content of an empty element, so that the program stays what it is: the same text for the copy
button, for a selection by hand, for the search and for a reader's own tools. Where the line leaves room the element stands
behind it, else under its end: `--l`, the length of the line, and `--s`, that of the shapes, let the style sheet decide.
"""

import re
from html import escape, unescape

from lstm_shapes import axes, recordings

CODE = re.compile(
    r'(?P<button><button type="button" class="copy"[^>]*>Copy</button>)(?P<open><pre><code id="[^>]*>)(?P<code>.*?)(?P<close></code></pre>)',
    re.DOTALL,
)
TAG = re.compile(r"<[^>]*>")
INSIDE = re.compile(r"\([^()]*\)")
COMMA = ",\N{NO-BREAK SPACE}"
# A screen reader is spared what would stand in the middle of the code: what a program proves it prints, and that is read.
TOGGLE = '<button type="button" class="copy worn-toggle" aria-pressed="true">Shapes</button>'


def wear(html, recorded, own=()):
    """`html` with the shapes of the programs that it shows. recorded: `{digest of a program: {line: names}}`;
    `own`: numbers that mean something else on this page than in the cast."""

    def block(match):
        code = match["code"]
        shapes = recorded.get(recordings.digest(unescape(TAG.sub("", code))))
        if not shapes:
            return match[0]
        lines = code.split("\n")
        for number, names in shapes.items():
            line = unescape(TAG.sub("", lines[number - 1]))
            if not says(line, names):
                lines[number - 1] += worn(names, len(line), own)
        if lines == code.split("\n"):
            return match[0]
        return match["button"] + TOGGLE + match["open"] + "\n".join(lines) + match["close"]

    return CODE.sub(block, html)


def says(line, names):
    """Whether the line says all its shapes itself, as `np.zeros((6, 5, 3))` does: once more would be noise."""
    return all(shape in line for _, shapes in names for shape in shapes)


def text(names):
    """`[[name, [shape, ...]], ...]` as a line wears it: the shape alone where one name is bound, else each with its name.
    What is thrown away, as `_`, is not said beside others."""
    names = [entry for entry in names if entry[0] != "_"] or names
    if len(names) == 1:
        said = " | ".join(names[0][1])
    else:
        said = "  ".join(f"{name} {' | '.join(shapes)}".strip() for name, shapes in names if shapes)
    return said.replace("->", "→")  # a row could break behind the hyphen


def worn(names, length, own=()):
    """The element at the end of a line of `length` characters."""
    said = text(names)
    parts, titles = pieces(said, own)
    title = f' title="{escape(", ".join(titles))}"' if titles else ""
    return f'<b class="worn" style="--l:{length};--s:{len(said)}" aria-hidden="true"{title}>{parts}</b>'


def pieces(said, own=()):
    """(elements that together show the text, each axis in its color, [the axes of each shape]); only where they are certain."""
    found, titles, before, end = [], [], "", 0
    # A row breaks between shapes, never inside one.
    unbroken = INSIDE.sub(lambda match: match[0].replace(" ", "\N{NO-BREAK SPACE}"), said)
    for match in axes.SHAPE.finditer(said):
        entries = match[0][1:-1].split(", ")
        known = (
            axes.axes_of(entries, own) if all(re.fullmatch(r"\d+|None", entry) for entry in entries) else None
        )
        if not known:
            continue
        before += unbroken[end : match.start()] + "("
        for entry, axis in zip(entries, known, strict=True):
            if axis:
                found.append((before, entry, axes.CLASS[axis]))
                before = COMMA
            else:
                before += entry + COMMA
        before = before.removesuffix(COMMA) + ")"
        end = match.end()
        title = f"({', '.join(axis or '1' for axis in known)})"
        titles += [title] if title not in titles else []
    before += unbroken[end:]
    elements = [f'<b data-b="{escape(b)}" data-n="{n}" class="{c}"></b>' for b, n, c in found]
    return "".join(elements) + (f'<b data-b="{escape(before)}"></b>' if before else ""), titles
