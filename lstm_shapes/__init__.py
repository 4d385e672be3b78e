"""The workshop of LSTM Shapes: reads the pages, runs their programs, says what does not hold, dresses the site.

Nothing here imports TensorFlow by itself; only the programs do.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = "<!--pytest-codeblocks:expected-output-->"  # the only mark: the next ```text fence is what the block prints
