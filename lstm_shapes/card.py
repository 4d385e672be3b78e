"""The picture that a link to the site shows elsewhere: overrides/assets/images/card.png. `make card` draws it anew."""

import re

from lstm_shapes import ROOT

CARD = ROOT / "overrides/assets/images/card.png"
ROWS = [("6 samples", "5 timesteps", "3 features"), ("6 samples", None, "4 units")]
SIZE = (12, 6.3)  # inches, of 100 pixels


def colors():
    """The light scheme's colors of the axes, as the style sheet has them."""
    css = (ROOT / "docs/stylesheets/site.css").read_text(encoding="utf-8")
    return dict(re.findall(r"--(?:ax-)?([\w-]+): (#[0-9a-f]{6});", css.split("slate")[0]))


def draw():
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    found = colors()
    figure = pyplot.figure(figsize=SIZE, dpi=100, facecolor="white")
    figure.text(0.06, 0.86, "LSTM shapes in Keras and TensorFlow", size=34, weight="bold", color=found["ink"])
    figure.text(0.06, 0.07, "Every shape printed by TensorFlow", size=22, color=found["ink-quiet"])
    for row, y in zip(ROWS, (0.62, 0.22)):
        for label, x in zip(row, (0.18, 0.45, 0.72)):
            if label:
                number, axis = label.split()
                key = axis if axis in found else "units"
                figure.text(
                    x, y, number, size=58, weight="bold", color=found[key], ha="center", family="monospace"
                )
                figure.text(x, y - 0.06, axis, size=22, color=found[key], ha="center")
    box = {"boxstyle": "round,pad=0.5", "facecolor": "#f5f5f5", "edgecolor": found["ink-quiet"]}
    figure.text(0.45, 0.42, "LSTM(4)", size=30, family="monospace", color=found["ink"], ha="center", bbox=box)
    figure.savefig(CARD, metadata={"Software": None})


if __name__ == "__main__":
    draw()
