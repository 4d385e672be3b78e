"""A program does not notice what ran before it: each leak is planted by one program and looked for by the next.

In a fork none is left. In one process, `reset` undoes what is listed as undone there; the rest is what forks are for.
"""

import os
import signal
import threading

import pytest

from lstm_shapes import program
from lstm_shapes.warm import Warm

DEPENDS = ["snippets/shapelines.py"]

# leak: (program that plants it, program that prints the same in a fresh interpreter only if nothing is left)
LEAKS = {
    "op determinism": (
        "import tensorflow as tf\ntf.config.experimental.enable_op_determinism()",
        "from tensorflow.python.framework import config\nprint(config.is_op_determinism_enabled())",
    ),
    "TensorFloat-32": (
        "import tensorflow as tf\ntf.config.experimental.enable_tensor_float_32_execution(False)",
        "import tensorflow as tf\nprint(tf.config.experimental.tensor_float_32_execution_enabled())",
    ),
    "XLA": (
        "import tensorflow as tf\ntf.config.optimizer.set_jit('autoclustering')",
        "import tensorflow as tf\nprint(repr(tf.config.optimizer.get_jit()))",
    ),
    "tf.data debug mode": (
        "import tensorflow as tf\ntf.data.experimental.enable_debug_mode()",
        "from tensorflow.python.data.ops import debug_mode\nprint(debug_mode.DEBUG_MODE)",
    ),
    "check_numerics": (
        "import tensorflow as tf\ntf.debugging.enable_check_numerics()",
        "import tensorflow as tf\ntry:\n    print(tf.math.log(tf.constant(0.0)).numpy())\n"
        "except tf.errors.InvalidArgumentError:\n    print('checked')",
    ),
    "NumPy behavior of tensors": (
        "import tensorflow as tf\ntf.experimental.numpy.experimental_enable_numpy_behavior()",
        "import tensorflow as tf\nprint(hasattr(tf.constant(1), 'ravel'))",
    ),
    "soft placement": (
        "import tensorflow as tf\ntf.config.set_soft_device_placement(False)",
        "import tensorflow as tf\nprint(tf.config.get_soft_device_placement())",
    ),
    "device scope": (
        "import tensorflow as tf\ntf.device('CPU:0').__enter__()",
        "from tensorflow.python.eager import context\nprint(repr(context.context().device_name))",
    ),
    "name scope": (
        "import tensorflow as tf\ntf.name_scope('left').__enter__()",
        "from tensorflow.python.eager import context\nprint(repr(context.context().scope_name))",
    ),
    "layer replaced": (
        "import tensorflow as tf\ntf.keras.layers.LSTM = tf.keras.layers.GRU",
        "import tensorflow as tf\nprint(tf.keras.layers.LSTM.__name__)",
    ),
    "method replaced": (
        "import tensorflow as tf\ntf.keras.layers.LSTM.call = None",
        "import tensorflow as tf\nprint(tf.keras.layers.LSTM.call is None)",
    ),
    "NumPy replaced": (
        "import numpy as np\nnp.zeros = None",
        "import numpy as np\nprint(np.zeros is None)",
    ),
    "builtin replaced": ("import builtins\nbuiltins.len = None", "print(len is None)"),
    "module put into sys.modules": (
        "import sys, types\nsys.modules['shapecheck'] = types.ModuleType('shapecheck')",
        "import sys\nprint('shapecheck' in sys.modules)",
    ),
    "logging": (
        "import logging\nlogging.getLogger('tensorflow').setLevel(1)\nlogging.disable(50)",
        "import logging\nprint(logging.getLogger('tensorflow').level == 1, logging.root.manager.disable)",
    ),
    "NumPy's error handler": (
        "import numpy as np\nnp.seterrcall(print)",
        "import numpy as np\nprint(np.geterrcall())",
    ),
    "NumPy's buffer": ("import numpy as np\nnp.setbufsize(16)", "import numpy as np\nprint(np.getbufsize())"),
    "decimal": (
        "import decimal\ndecimal.getcontext().prec = 3",
        "import decimal\nprint(decimal.getcontext().prec)",
    ),
    "recursion limit": (
        "import sys\nsys.setrecursionlimit(5000)",
        "import sys\nprint(sys.getrecursionlimit() == 5000)",
    ),
    "alarm handler": (
        "import signal\nsignal.signal(signal.SIGUSR1, lambda *_: None)",
        "import signal\nprint(signal.getsignal(signal.SIGUSR1) == signal.SIG_DFL)",
    ),
    "garbage collector": ("import gc\ngc.disable()", "import gc\nprint(gc.isenabled())"),
    "socket timeout": (
        "import socket\nsocket.setdefaulttimeout(1)",
        "import socket\nprint(socket.getdefaulttimeout())",
    ),
    "exception hook": (
        "import sys\nsys.excepthook = print",
        "import sys\nprint(sys.excepthook is print)",
    ),
    "locale": (
        "import locale\nlocale.setlocale(locale.LC_ALL, 'C.UTF-8')",
        "import locale\nprint(locale.setlocale(locale.LC_NUMERIC))",
    ),
    "thread that prints late": (
        "import threading, time\ndef late():\n    time.sleep(0.3)\n    print('late')\nthreading.Thread(target=late, daemon=True).start()",
        "import time\ntime.sleep(0.6)\nprint('on time')",
    ),
    "retracing counter": (
        "import tensorflow as tf\nfor _ in range(6):\n    tf.function(lambda x: x)(tf.constant(1))",
        "from tensorflow.python.eager.polymorphic_function import polymorphic_function as p\n"
        "print(len(p._frequent_tracing_detector_manager._detectors))",
    ),
    "variable of the environment": (
        "import os\nos.environ['LEFT'] = '1'",
        "import os\nprint('LEFT' in os.environ)",
    ),
    "working folder": (
        "import os, tempfile\nos.chdir(tempfile.mkdtemp())",
        "import os\nprint(os.listdir('.'))",
    ),
    "dtype policy": (
        "import tensorflow as tf\ntf.keras.mixed_precision.set_global_policy('mixed_float16')",
        "import tensorflow as tf\nprint(tf.keras.mixed_precision.global_policy().name)",
    ),
}


@pytest.fixture(scope="session")
def warm():
    process = Warm()
    yield process
    process.close()


@pytest.mark.parametrize("leak", LEAKS)
def test_nothing_is_left_in_a_fork(warm, leak):
    plant, probe = LEAKS[leak]
    fresh = warm.run(probe, "probe.py")
    warm.run(plant, "plant.py")
    assert warm.run(probe, "probe.py") == fresh
    # The control: planted and looked for in one program, it shows.
    if leak != "working folder":
        assert warm.run(f"{plant}\n{probe}", "both.py") != fresh


def test_a_fork_reports_what_a_program_does(warm):
    assert warm.run("print(1)", "one.py") == "1\n"
    for code, words in {
        "import os\nos._exit(3)": "docs/x.md:5: the program ends its process \\(exit code 3\\)",
        "1 / 0": "docs/x.md:5: ZeroDivisionError",
        "import os\nos.system('true')": "docs/x.md:6: .* starts another process",
    }.items():
        with pytest.raises(program.ProgramError, match=words):
            warm.run(code, "docs/x.md", 5)
    short = Warm(limit=1)
    with pytest.raises(program.ProgramError, match="docs/x.md:5: the program takes more than 1 s"):
        short.run("while True:\n    pass", "docs/x.md", 5)
    assert short.run("print(2)", "two.py") == "2\n", "the process lives on"
    short.close()


def test_who_was_interrupted_leaves_no_answer_to_the_next():
    """As pytest-timeout does it: a signal whose handler raises while the answer is awaited."""

    def interrupt(*_):
        raise TimeoutError

    before, process = signal.signal(signal.SIGUSR1, interrupt), Warm()
    try:
        assert process.run("print(1)", "one.py") == "1\n"
        threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGUSR1)).start()
        with pytest.raises(TimeoutError):
            process.run("import time\ntime.sleep(2)\nprint('late')", "late.py")
        assert process.run("print(2)", "two.py") == "2\n"
    finally:
        signal.signal(signal.SIGUSR1, before)
        process.close()


def test_both_ways_print_the_same(warm):
    code = "import numpy as np\nprint(__name__, np.ones((6, 5, 3)).shape)"
    assert warm.run(code, "x.py") == program.run(code, "x.py") == "__main__ (6, 5, 3)\n"


def test_the_project_is_out_of_a_programs_reach(warm):
    for module in ("site_build", "adapters", "shapecheck"):
        with pytest.raises(program.ProgramError, match="No module named"):
            warm.run(f"import {module}", "x.py")
