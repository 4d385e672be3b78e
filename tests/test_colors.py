"""The four colors of the axes: apart for every eye, and readable."""

import itertools
import math
import re

import pytest

from lstm_shapes import ROOT

# Machado, Oliveira and Fernandes (2009), full severity, on linear RGB.
SIGHT = {
    "normal": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
GROUNDS = {"default": ("#ffffff", "#f5f5f5"), "slate": ("#1e2129", "#272a35")}  # page and code


def linear(color):
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def lab(rgb):
    rows = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    white = [0.95047, 1, 1.08883]
    xyz = [sum(a * b for a, b in zip(row, rgb)) / light for row, light in zip(rows, white)]
    x, y, z = [part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in xyz]
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one, other, sight):
    """CIE76, as an eye of this sight sees both."""

    def seen(color):
        return lab([min(1, max(0, sum(a * b for a, b in zip(row, linear(color))))) for row in SIGHT[sight]])

    return math.dist(seen(one), seen(other))


def contrast(one, other):
    light, dark = sorted(
        (sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(x))) for x in (one, other)), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


def colors(scheme):
    css = (ROOT / "docs/stylesheets/site.css").read_text(encoding="utf-8")
    block = re.search(rf'\[data-md-color-scheme="{scheme}"\] \{{(.*?)\}}', css, re.DOTALL)[1]
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))


@pytest.mark.parametrize("scheme", GROUNDS)
def test_axes_are_apart_for_every_eye_and_readable(scheme):
    found = colors(scheme)
    axes = [value for name, value in found.items() if name.startswith("ax-")]
    assert len(axes) == 4
    for sight in SIGHT:
        assert min(distance(*pair, sight) for pair in itertools.combinations(axes, 2)) >= 30, sight
        # A number without an axis is written in ink.
        assert min(distance(axis, found["ink"], sight) for axis in axes) >= 25, sight
    assert min(contrast(axis, ground) for axis in axes for ground in GROUNDS[scheme]) >= 4.5


def test_the_measure_sees_two_colors_that_are_one():
    """What the site had: samples and units, apart for most readers."""
    assert distance("#79b8ff", "#d2a8ff", "protan") < 3 < 30 < distance("#79b8ff", "#d2a8ff", "normal")
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
