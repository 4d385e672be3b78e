"""Run a program as a reader does: a file of its own in a fresh interpreter, without paying for the interpreter.

`run` resets what earlier programs left in the libraries, in this process: fast, and as complete as `reset` is.
`forked` runs it in a fork of a process that has TensorFlow imported and nothing else done: complete, at about one and a
half times the price. Both give the same text, or raise ProgramError.
"""

import contextlib
import importlib.util
import inspect
import io
import itertools
import linecache
import os
import random
import re
import sys
import tempfile
import threading
import traceback
import types
import warnings

from lstm_shapes import ROOT
from lstm_shapes.shapes import Shapes

FORBIDDEN = {  # audit events of the interpreter
    "socket.connect": "opens a network connection; make its data in the program",
    "socket.getaddrinfo": "opens a network connection; make its data in the program",
    "socket.sendto": "opens a network connection; make its data in the program",
    "subprocess.Popen": "starts another process; do without",
    "os.system": "starts another process; do without",
    "os.exec": "starts another process; do without",
    "os.posix_spawn": "starts another process; do without",
}
THREADS = 10  # seconds that a program's own threads may take to end after it
escape = None  # a list while a program runs; what it tried


def watch(event, args):
    if escape is not None and event in FORBIDDEN:
        escape.append(FORBIDDEN[event])
        raise PermissionError(f"a program of this site {FORBIDDEN[event].split(';')[0]}: refused")


sys.addaudithook(watch)


def load(path):
    """A module of a file that readers take home; it stays out of the modules that a program can see."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


shapelines = load(ROOT / "snippets/shapelines.py")


class Printed(str):
    """What a program prints; `shapes` is what its lines wear, as Shapes."""

    shapes = None

    def __new__(cls, text, shapes):
        made = super().__new__(cls, text)
        made.shapes = shapes
        return made


class Screen(io.StringIO):
    """Takes what a program prints, and notes each error that it is handling meanwhile."""

    def __init__(self, place, first_line):
        super().__init__()
        self.place, self.first_line, self.caught = place, first_line, []

    def write(self, text):
        error = sys.exc_info()[1]
        frames = traceback.extract_tb(error.__traceback__) if error else []
        lines = [frame.lineno - self.first_line + 1 for frame in frames if frame.filename == self.place]
        # A comprehension has a frame of its own up to Python 3.11.
        lines = [line for line, _ in itertools.groupby(lines)]
        noted = [lines, type(error).__name__]
        if lines and noted not in self.caught:
            self.caught.append(noted)
        return super().write(text)


class ProgramError(Exception):
    """The program failed; the text names its page and line."""


class Different(Exception):
    """A program prints something else than its page says."""

    def __init__(self, place, expected, printed):
        page = place.split(":")[0]
        super().__init__(
            f"{place}: prints something else than the page says\n--- page\n{expected}+++ run\n{printed}"
            f"If the run is right: make refresh PAGE={page}, and read the diff."
        )


def run(code, name, first_line=1, seed=0, folder=None, plain=False):
    """What the program `code` prints, as Printed: with the shapes that its lines wear.

    `name` and `first_line` place it for tracebacks: `docs/answers/x.md` and the line of its first line there.
    From `folder`, where it is given, the program can import its neighbors. With `plain` nothing looks at its lines.
    Raises ProgramError where the program raises, exits, warns without printing it, opens a network connection, starts
    a process, or leaves a thread running.
    """
    global escape
    place = f"<{name}>"
    source = "\n" * (first_line - 1) + code
    # inspect and autograph read a function's source through linecache.
    linecache.cache[place] = (len(source), None, source.splitlines(keepends=True), place)
    module = types.ModuleType("__main__")
    module.__file__ = name  # not `place`: autograph would read that file anew, and find none
    printed = Screen(place, first_line)
    tried = []
    if re.search(r"^import tensorflow", code, re.MULTILINE):
        import tensorflow  # noqa: F401  (it asks the system about its processor, which a program may not)
    try:
        with fresh(module, seed, folder) as warned, contextlib.redirect_stdout(printed):
            escape = tried
            try:
                recorder = shapelines.Recorder()
                if plain:
                    compiled = compile(source, place, "exec")
                else:
                    compiled, recorder = shapelines.compiled(source, place)
                exec(compiled, module.__dict__)
            except Exception as error:
                raise ProgramError(located(error, place)) from None
            except SystemExit:
                raise ProgramError(f"{name}:{first_line}: the program exits; let it end") from None
    finally:
        escape = None
    if tried:
        raise ProgramError(f"{name}:{first_line}: the program {tried[0]}")
    if warned:
        raise ProgramError(
            f"{name}:{line_in(warned[0], place, first_line)}: {warned[0].category.__name__}: {warned[0].message}\n"
            "The reader would see this warning too: remove its cause, or catch it and print it."
        )
    lines = {line - first_line + 1: names for line, names in recorder.lines().items()}
    return Printed(printed.getvalue(), Shapes(lines, printed.caught))


def line_in(warning, place, first_line):
    return warning.lineno if warning.filename == place else first_line


def located(error, place):
    """`page:line: the error`, then the traceback from the page on."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame.lineno for frame in frames if frame.filename == place]
    line = own[-1] if own else getattr(error, "lineno", None) or 1
    head = f"{place[1:-1]}:{line}: {type(error).__name__}: {error}"
    shown = traceback.format_list([frame for frame in frames if frame.filename == place])
    return head + "\n" + "".join(shown)


@contextlib.contextmanager
def fresh(module, seed, folder):
    """A program's own surroundings: main module, working folder, path, arguments, warnings, and what TensorFlow remembers."""
    main, argv, path, modules = sys.modules["__main__"], sys.argv, list(sys.path), set(sys.modules)
    before, environ, threads = os.getcwd(), dict(os.environ), set(threading.enumerate())
    registered = dict(custom_objects())
    with tempfile.TemporaryDirectory() as scratch, warnings.catch_warnings(record=True) as warned:
        try:
            as_python_does()
            sys.modules["__main__"], sys.argv = module, [module.__file__]
            sys.path[:] = [folder or scratch, *(entry for entry in path if not is_ours(entry))]
            os.chdir(scratch)
            reset(seed)
            yield warned
            wait_for(set(threading.enumerate()) - threads, module.__file__)
        finally:
            sys.modules["__main__"], sys.argv, sys.path[:] = main, argv, path
            for name in set(sys.modules) - modules:
                if is_ours(getattr(sys.modules[name], "__file__", None)):
                    del sys.modules[name]
            custom_objects().clear()
            custom_objects().update(registered)
            os.chdir(before)
            os.environ.clear()
            os.environ.update(environ)


def custom_objects():
    """What is registered with Keras by name; a program starts without, and whoever runs it keeps its own."""
    tensorflow = sys.modules.get("tensorflow")
    return tensorflow.keras.utils.get_custom_objects() if tensorflow else {}


def is_ours(path):
    """A file or folder of this project, which a reader's interpreter does not have on its path; "" is the working folder."""
    return path == "" or bool(path) and str(path).startswith(str(ROOT)) and "site-packages" not in str(path)


def wait_for(threads, name):
    """A thread that prints late would print into the next program's output."""
    for thread in threads:
        if not thread.daemon:
            thread.join(THREADS)
            if thread.is_alive():
                raise ProgramError(f"{name}:1: the program leaves a thread running; join it")


def as_python_does():
    """The warning filters that Python starts with."""
    warnings.resetwarnings()
    for category in (ResourceWarning, ImportWarning, PendingDeprecationWarning, DeprecationWarning):
        warnings.simplefilter("ignore", category)
    warnings.filterwarnings("default", category=DeprecationWarning, module="__main__")


def reset(seed):
    """Undo what earlier programs left in the libraries. Only in those that are loaded: a NumPy program stays fast."""
    random.seed(seed)
    numpy = sys.modules.get("numpy")
    if numpy:
        numpy.random.seed(seed)
        numpy.set_printoptions(**PRINT_OPTIONS)
        numpy.seterr(divide="warn", over="warn", under="ignore", invalid="warn")
    tensorflow = sys.modules.get("tensorflow")
    if tensorflow:
        reset_tensorflow(tensorflow, seed)


PRINT_OPTIONS = dict(
    precision=8,
    threshold=1000,
    edgeitems=3,
    linewidth=75,
    suppress=False,
    nanstr="nan",
    infstr="inf",
    sign="-",
    floatmode="maxprec",
    formatter=None,
    legacy=False,
)


def reset_tensorflow(tf, seed):
    clear = tf.keras.backend.clear_session
    # Collecting garbage before each program would double the suite's time.
    clear(**({"free_memory": False} if "free_memory" in inspect.signature(clear).parameters else {}))
    tf.keras.backend.set_floatx("float32")
    tf.keras.backend.set_epsilon(1e-7)
    tf.keras.backend.set_image_data_format("channels_last")
    tf.keras.mixed_precision.set_global_policy("float32")
    tf.keras.utils.get_custom_objects().clear()
    tf.keras.utils.enable_interactive_logging()
    tf.config.run_functions_eagerly(False)
    tf.debugging.enable_traceback_filtering()
    tf.random.set_seed(seed)
