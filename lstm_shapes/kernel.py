"""Runs inside the kernel of a notebook that is recorded: watches its shapes, keeps its progress bars out, draws SVG."""

from importlib.util import module_from_spec, spec_from_file_location

SVG = {"metadata": {"Creator": None, "Date": None, "Format": None, "Type": None}}


def record(shell, shapelines, style):
    """The recorder of the shapes of the cells that `shell` runs from now on; shapelines, style: paths."""
    import tensorflow as tf
    from matplotlib import pyplot
    from matplotlib.figure import Figure

    tf.keras.config.disable_interactive_logging()
    shell.run_line_magic("matplotlib", "inline")
    shell.run_line_magic("config", "InlineBackend.figure_formats = ['svg']")
    shell.run_line_magic("config", f"InlineBackend.print_figure_kwargs = {SVG}")
    pyplot.style.use(style)
    shell.display_formatter.formatters["application/json"].for_type(Figure, shows)
    spec = spec_from_file_location("shapelines", shapelines)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Cells(shell)


def shows(figure):
    """What a picture shows, as lines of text: its words, and the arrays behind it.

    An array of integers as it is, any other by its shape: its digits may depend on the machine.
    """
    lines = []
    for axes in figure.axes:
        ticks = [label.get_text() for axis in (axes.xaxis, axes.yaxis) for label in fixed(axis)]
        legend = [text.get_text() for text in axes.get_legend().texts] if axes.get_legend() else []
        words = [axes.get_title(), axes.get_xlabel(), axes.get_ylabel(), *ticks, *legend]
        lines.append("axes: " + " | ".join(word for word in words if word))
        lines += [f"line: {array(line.get_xdata())}, {array(line.get_ydata())}" for line in axes.lines]
        lines += [f"image: {array(image.get_array())}" for image in axes.images]
        lines += [f"points: {array(points.get_offsets())}" for points in axes.collections]
        lines += [f"bars: {array(bars.datavalues)}" for bars in axes.containers]
        lines += [f"text: {text.get_text()}" for text in axes.texts]
    return lines


def fixed(axis):
    """The labels of an axis that the program names itself."""
    from matplotlib.ticker import NullFormatter, ScalarFormatter

    own = isinstance(axis.get_major_formatter(), NullFormatter | ScalarFormatter)
    return [] if own else axis.get_ticklabels()


def array(values):
    import numpy as np

    values = np.asarray(values)
    return str(values.astype(int).tolist()) if values.dtype.kind in "biu" else str(values.shape)
