"""The names and the colors of the axes: which axis a number of a shape means, and the mark that colors it."""

import re

# The cast of numbers of the whole site. Both timesteps count as time; units and classes are the last axis after a layer.
LAST = {3: "features", 4: "units", 7: "classes", 8: "units", 11: "classes"}
CAST = {6: "samples", 5: "timesteps", 2: "timesteps", **LAST}
CLASS = {
    "samples": "ax-samples",
    "timesteps": "ax-timesteps",
    "features": "ax-features",
    "units": "ax-units",
    "classes": "ax-units",
}

ENTRY = r"(?:\d+|None|[a-z]+(?: timesteps)?)"
SHAPE = re.compile(rf"(?<![\w\]])\({ENTRY}(?:, {ENTRY}){{1,2}}\)")
# Text outside tags; what stands in links to headings, drawings and scripts stays as it is.
TEXT = re.compile(r"(<svg.*?</svg>|<script.*?</script>|<style.*?</style>|<[^>]*>)|([^<]+)", re.DOTALL)


def color(html, own=()):
    """`html` with the axes of every shape in its text marked, such as `(6, 5, 3)` and `(samples, timesteps)`.

    `own`: numbers that mean something else on this page than in the cast.
    """
    return TEXT.sub(lambda match: match[1] or SHAPE.sub(lambda shape: mark(shape, own), match[2]), html)


def mark(match, own=()):
    entries = match[0][1:-1].split(", ")
    numbers = not any(re.match("[a-z]", entry) for entry in entries)
    axes = axes_of(entries, own) if numbers else named(entries)
    if not axes:
        return match[0]
    inside = ", ".join(
        f'<span class="{CLASS[axis]}">{entry}</span>' if axis else entry
        for entry, axis in zip(entries, axes, strict=True)
    )
    title = f' title="({", ".join(axis or "1" for axis in axes)})"' if numbers else ""
    return f'<span class="shape"{title}>({inside})</span>'


def named(entries):
    """The axes of names such as (samples, target timesteps, 1); None where one of them is another word."""
    axes = [None if entry in ("1", "None") else entry.removeprefix("target ") for entry in entries]
    return axes if all(axis is None or axis in CLASS for axis in axes) else None


def axes_of(entries, own=()):
    """The axis of each entry of a shape, where the cast leaves no doubt; else None. An entry may be `None` or 1.

    A wrong color is worse than none: a number must stand where its axis belongs, and two axes need samples, or time
    before features, to be told from any other pair. `own` numbers have no axis.
    """
    cast = {number: axis for number, axis in CAST.items() if number not in own}
    found = [cast.get(int(entry), entry) if entry != "None" else entry for entry in entries]
    last = found[-1] if found[-1] in LAST.values() else None
    if (
        len(found) == 3
        and found[0] in ("samples", "None", "1")
        and found[1] in ("timesteps", "None", "1")
        and (last or found[2] == "1")
    ):
        # (1, 1, 3) and (None, 1, 1) could be anything.
        return ["samples", "timesteps", last] if found.count("1") < 2 or found[0] == "samples" else None
    if len(found) == 2 and entries[1] != "2":
        if found[0] in ("samples", "None") and (last or found[1] == "timesteps"):
            return ["samples", found[1]]
        if found[0] == "samples" and found[1] == "1":
            return ["samples", None]
        if entries[0] == "5" and last:
            return ["timesteps", last]
    return None
