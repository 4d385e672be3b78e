"""Run a program as a reader does: a file of its own in a fresh interpreter, without paying for the interpreter."""

import contextlib
import inspect
import io
import linecache
import os
import random
import sys
import tempfile
import traceback
import types
import warnings

NETWORK = {"socket.connect", "socket.getaddrinfo", "socket.sendto"}
escape = None  # a list while a program runs; what it tried


def watch(event, args):
    if escape is not None and event in NETWORK:
        escape.append(event)
        raise PermissionError("a program of this site opens no network connection")


sys.addaudithook(watch)


class ProgramError(Exception):
    """The program failed; the text names its page and line."""


def run(code, name, first_line=1, seed=0, folder=None):
    """What the program `code` prints.

    `name` and `first_line` place it for tracebacks: `docs/answers/x.md` and the line of its first line there.
    From `folder`, where it is given, the program can import its neighbors.
    Raises ProgramError where the program raises, exits, warns without printing it, or opens a network connection.
    """
    global escape
    place = f"<{name}>"
    source = "\n" * (first_line - 1) + code
    # inspect and autograph read a function's source through linecache.
    linecache.cache[place] = (len(source), None, source.splitlines(keepends=True), place)
    module = types.ModuleType("__main__")
    module.__file__ = name  # not `place`: autograph would read that file anew, and find none
    printed = io.StringIO()
    escape = tried = []
    try:
        with fresh(module, seed, folder) as warned, contextlib.redirect_stdout(printed):
            try:
                exec(compile(source, place, "exec"), module.__dict__)
            except Exception as error:
                raise ProgramError(located(error, place)) from None
            except SystemExit:
                raise ProgramError(f"{name}:{first_line}: the program exits; let it end") from None
    finally:
        escape = None
    if tried:
        raise ProgramError(
            f"{name}:{first_line}: the program opens a network connection; make its data in the program"
        )
    if warned:
        raise ProgramError(
            f"{name}:{line_in(warned[0], place, first_line)}: {warned[0].category.__name__}: {warned[0].message}\n"
            "The reader would see this warning too: remove its cause, or catch it and print it."
        )
    return printed.getvalue()


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
    """A program's own surroundings: main module, working folder, arguments, warnings, and what TensorFlow remembers."""
    main, argv, path = sys.modules["__main__"], sys.argv, list(sys.path)
    before, environ = os.getcwd(), dict(os.environ)
    with tempfile.TemporaryDirectory() as scratch, warnings.catch_warnings(record=True) as warned:
        as_python_does()
        sys.modules["__main__"], sys.argv = module, [module.__file__]
        sys.path[:0] = [folder] if folder else []
        os.chdir(scratch)
        reset(seed)
        try:
            yield warned
        finally:
            sys.modules["__main__"], sys.argv, sys.path[:] = main, argv, path
            os.chdir(before)
            os.environ.clear()
            os.environ.update(environ)


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
