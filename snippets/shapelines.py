"""Shows a program with the shape of every array, tensor and model at its line's end.

    python shapelines.py train.py [arguments]        runs train.py as Python would,
                                                     then prints it with its shapes
    python shapelines.py --out shapes.txt train.py   writes them to a file instead
    python shapelines.py --check train.py            stops at a fit that would train on
                                                     something else, by shapecheck.py

In a notebook, `import shapelines; shapelines.next_cell()` shows the shapes of the next
cell under it.

What is recorded: each name at the end of the statement that binds it (`=`, `+=`, `:=`,
unpacking, `for`, `with`, the arguments of a function), attributes that are assigned
(`self.h = ...`), what a function returns, and each layer on its own line in
`Sequential([...])` or `model.add(...)`. A value wears a shape if it is an array, a
tensor (also a symbolic, ragged or sparse one), a variable, a pandas frame, a scipy
matrix, a torch or JAX array, a Dataset (the shape of one element), a model (`input ->
output`), or a list, tuple or dict of these.

What is not recorded: plain numbers and lists of numbers, lambdas, comprehension
variables, other files that the program imports, and a function under `@tf.function`,
which TensorFlow compiles anew from its source: there
`tf.config.run_functions_eagerly(True)` helps. An object of an unknown class is asked
for nothing that would run its code.

Errors: what the program raises, it raises as it does alone. A program that cannot be
read ends with status 2 and a sentence.
"""

# LSTM Shapes, tools/shapelines/, version 1. Python 3.9 or later, nothing else.
# SPDX-License-Identifier: MIT-0
# Copyright the LSTM Shapes authors

import argparse
import ast
import atexit
import builtins
import importlib.machinery
import inspect
import operator
import os
import re
import sys
import tokenize
import types
import weakref

MOST = 4  # shapes that one name shows on one line
SHORT = 4  # entries of a list that are spelled out
LIBRARIES = {
    "h5py",
    "jax",
    "jaxlib",
    "keras",
    "numpy",
    "pandas",
    "polars",
    "scipy",
    "tensorflow",
    "tf_keras",
    "torch",
}
PLAIN = {bool, bytes, complex, float, int, str, type(None)}


def compiled(source, filename, first_line=1, check=None):
    """`(code, recorder)`: run the code with `exec`, then ask `recorder.lines()` or
    `recorder.picture(source)`.

    source: text, or bytes as they stand in a file. filename, first_line: place of the
    source for tracebacks; the lines of the recorder count from there. The code does
    what `compile(source, filename, "exec")` does, with the same line numbers and names;
    nothing of the recorder is in its namespaces. Raises the same SyntaxError.
    check: None, or a function of `(model, method name, arguments, keywords)` that is
    called before each call of `fit`, `evaluate` and `train_on_batch`, and returns a
    sentence if the program must stop there.
    """
    if first_line > 1:
        source = ("\n" if isinstance(source, str) else b"\n") * (
            first_line - 1
        ) + source
    recorder = Recorder(filename, check)
    # The recorder becomes a constant of the code: a name in a namespace could be seen,
    # printed or overwritten.
    mark = "shapelines"
    while mark.encode() in (source.encode() if isinstance(source, str) else source):
        mark += "+"
    try:
        tree = recorder.rewrite(ast.parse(source, filename), lambda: ast.Constant(mark))
        return with_constant(
            compile(tree, filename, "exec", dont_inherit=True), mark, recorder
        ), recorder
    except (
        RecursionError
    ):  # an expression deeper than a walk in Python can go: the program runs as it is
        return compile(source, filename, "exec", dont_inherit=True), recorder


def with_constant(code, mark, value):
    """The code with `value` in place of the constant `mark`, in its functions too."""

    def new(constant):
        if isinstance(constant, types.CodeType):
            return with_constant(constant, mark, value)
        return value if type(constant) is str and constant == mark else constant

    return code.replace(co_consts=tuple(map(new, code.co_consts)))


class Recorder:
    """What a rewritten program tells: texts of shapes, by place. It holds no object of
    the program, only weak references.
    """

    def __init__(self, filename="", check=None):
        self.filename = filename
        self.check = check
        self.places = [(0, "", "look")]  # (line, name, kind) by number
        self.found = {}  # number -> texts in order
        # (weak reference, number) of layers and models that are not built yet
        self.waiting = []
        self.refused = None  # (line, sentence) where `check` stopped the program

    def __reduce__(self):
        """A function that is sent to another process takes something there that sees
        nothing.
        """
        return types.SimpleNamespace, (), {"see": {}.get, "get": {}.get}

    def rewrite(self, tree, eye):
        """The tree with a look at every name it binds; `eye` makes the expression that
        means this recorder.
        """
        return ast.fix_missing_locations(
            _Rewriter(self.places, eye, self.check).visit(tree)
        )

    def see(self, number, value):
        """Called by the program, in a statement of its own."""
        self.get(number, value)

    def get(self, number, value):
        """Called by the program, around an expression: the value passes through."""
        if self.waiting:
            self.settle()
        if type(value) in PLAIN or number == 0:
            return value
        if self.places[number][2] == "call":
            return self.guarded(number, value)
        if len(self.found.get(number, ())) <= MOST:
            quiet(self.look, number, value)
        return value

    def look(self, number, value):
        text = quiet(self.text, number, value)
        if text:
            self.note(number, text)
        elif is_layer(value) if self.places[number][2] == "layer" else grows(value):
            if not any(
                reference() is value and place == number
                for reference, place in self.waiting
            ):
                self.waiting.append((weakref.ref(value), number))

    def text(self, number, value):
        if self.places[number][2] == "layer":
            value = attribute(value, "output") if is_layer(value) else value
        return shape_text(value)

    def note(self, number, text):
        texts = self.found.setdefault(number, [])
        if text not in texts:
            texts.append(text)

    def settle(self):
        """Looks again at what was not built."""
        for entry in list(self.waiting):
            reference, number = entry
            value = reference()
            text = None if value is None else quiet(self.text, number, value)
            if text:
                self.note(number, text)
            if (text or value is None) and entry in self.waiting:
                self.waiting.remove(entry)

    def lines(self):
        """`{line: [[name, [shape, ...]], ...]}` of the lines that met a shape.

        All names of such a line, in their order: one that met none has an empty list. A
        layer and a returned value have the name "". A fifth shape is "...".
        """
        self.settle()
        lines = {}
        for number, (line, name, kind) in enumerate(self.places):
            texts = self.found.get(number, [])
            if number and kind != "call" and (name or texts):
                shown = lines.setdefault(line, {}).setdefault(name, [])
                shown += [text for text in texts if text not in shown]
        return {
            line: [
                [name, texts[:MOST] + ["..."] * (len(texts) > MOST)]
                for name, texts in names.items()
            ]
            for line, names in sorted(lines.items())
            if any(names.values())
        }

    def picture(self, source, error=None):
        """The source with the shapes as comments at its line ends; up to the line that
        raised, if `error` is given.

        source: text that begins at line 1.
        """
        lines = source.removesuffix("\n").split("\n")
        messages, last = {}, len(lines)
        own = [
            line
            for frame, line in frames(error)
            if frame.f_code.co_filename == self.filename
        ]
        if self.refused:
            own, text = [self.refused[0]], self.refused[1]
        elif own and not isinstance(error, (SystemExit, KeyboardInterrupt)):
            text = f"{type(error).__name__}: {error}"
        else:
            own = []
        if own:
            last = max(statement_end(source, line) for line in own)
            messages[statement_end(source, own[-1])] = re.sub(
                r"\x1b\[[\d;]*m", "", text
            )
        shapes = {
            line: worn(entries)
            for line, entries in self.lines().items()
            if line <= len(lines)
        }
        widths = [len(lines[line - 1]) for line in shapes if len(lines[line - 1]) <= 72]
        column = max(widths, default=0) + 2
        picture = []
        for number, line in enumerate(lines[:last], 1):
            if number in shapes:
                line = f"{line.ljust(column - 2)}  # {shapes[number]}"
            picture.append(line)
            if number in messages:
                picture += ["# " + part for part in messages[number].splitlines()]
        return "".join(line + "\n" for line in picture)

    def guarded(self, number, method):
        """`model.fit` that asks `check` first."""
        model = getattr(method, "__self__", None)
        if not is_layer(model):
            return method

        def call(*arguments, **keywords):
            sentence = self.check(model, method.__name__, arguments, keywords)
            if sentence:
                line = self.places[number][0]
                self.refused = line, sentence
                raise SystemExit(f"{self.filename}:{line}: {sentence}")
            return method(*arguments, **keywords)

        return call


def worn(entries):
    """One line's entries as text: the shape alone where one name is bound, else each
    with its name.
    """
    if len(entries) == 1:
        return " | ".join(entries[0][1])
    return "  ".join(
        f"{name} {' | '.join(texts)}".strip() for name, texts in entries if texts
    )


# ---- the syntax tree -----------------------------------------------------------------


class _Rewriter(ast.NodeTransformer):
    """Puts `recorder.see(number, name)` behind what binds a name, and
    `recorder.get(number, value)` around a value.
    """

    def __init__(self, places, eye, check):
        self.places, self.eye, self.check = places, eye, check

    def call(self, method, place, value):
        if place:
            self.places.append(place)
        number = len(self.places) - 1 if place else 0
        function = ast.Attribute(self.eye(), method, ast.Load())
        return ast.copy_location(
            ast.Call(function, [ast.Constant(number), value], []), value
        )

    def get(self, line, name, kind, value):
        return self.call("get", (line, name, kind), value)

    def look(self, value):
        return self.call("get", None, value)

    def see(self, line, names):
        """Statements that look at `names`, Name nodes."""
        for name in names:
            value = ast.copy_location(ast.Name(name.id, ast.Load()), name)
            yield ast.copy_location(
                ast.Expr(self.call("see", (line, name.id, "name"), value)), name
            )

    def visit_Assign(self, node):
        self.generic_visit(node)
        for target in node.targets:
            node.value = self.attribute(target, node)
        return [node, *self.see(node.end_lineno, bound(*node.targets))]

    def visit_AnnAssign(self, node):
        if node.value is None:
            return node
        node.value = self.visit(node.value)  # not the annotation: it may become a text
        node.value = self.attribute(node.target, node)
        return [node, *self.see(node.end_lineno, bound(node.target))]

    def attribute(self, target, node):
        """`self.h = value`: the value is looked at, since reading the attribute could
        run code.
        """
        if not isinstance(target, ast.Attribute):
            return node.value
        return self.get(node.end_lineno, ast.unparse(target), "name", node.value)

    def visit_AugAssign(self, node):
        self.generic_visit(node)
        return [node, *self.see(node.end_lineno, bound(node.target))]

    def visit_For(self, node):
        self.generic_visit(node)
        node.body[:0] = self.see(node.target.end_lineno, bound(node.target))
        return node

    visit_AsyncFor = visit_For

    def visit_With(self, node):
        self.generic_visit(node)
        targets = [item.optional_vars for item in node.items if item.optional_vars]
        node.body[:0] = [
            look
            for target in targets
            for look in self.see(target.end_lineno, bound(target))
        ]
        return node

    visit_AsyncWith = visit_With

    def visit_NamedExpr(self, node):
        self.generic_visit(node)
        return self.get(node.end_lineno, node.target.id, "name", node)

    def visit_FunctionDef(self, node):
        node.decorator_list = [self.visit(entry) for entry in node.decorator_list]
        args = self.visit(node.args)
        looks = []
        for arg in [
            *args.posonlyargs,
            *args.args,
            args.vararg,
            *args.kwonlyargs,
            args.kwarg,
        ]:
            if arg and arg.arg not in ("self", "cls"):
                looks += self.see(
                    arg.lineno, [ast.copy_location(ast.Name(arg.arg), arg)]
                )
        text = node.body[:1] if ast.get_docstring(node, clean=False) is not None else []
        body = ast.Module(node.body[len(text) :], [])
        node.body = [*text, *looks, *self.visit(body).body]
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_arg(self, node):
        return node

    def visit_Lambda(self, node):
        return node  # Keras saves the code of a lambda: it stays as it is

    def visit_Return(self, node):
        self.generic_visit(node)
        if node.value:
            node.value = self.get(node.end_lineno, "", "name", node.value)
        return node

    def visit_Expr(self, node):
        call = node.value
        self.generic_visit(node)
        if isinstance(call, ast.Call):
            if (
                name_of(call) == "add"
                and len(call.args) == 1
                and not isinstance(call.args[0], ast.Starred)
            ):
                call.args = [
                    self.get(call.args[0].end_lineno, "", "layer", call.args[0])
                ]
            node.value = self.look(node.value)
        return node

    def visit_Call(self, node):
        name = name_of(node)
        self.generic_visit(node)
        if name == "Sequential":
            for layers in [
                *node.args[:1],
                *(key.value for key in node.keywords if key.arg == "layers"),
            ]:
                if isinstance(layers, ast.List):
                    self.layers(layers, node)
        elif self.check and name in ("fit", "evaluate", "train_on_batch"):
            node.func = self.get(node.lineno, "", "call", node.func)
        return node

    def layers(self, layers, call):
        """Each layer on a line of its own, the last of several; none on the line of the
        model itself.
        """
        entries = layers.elts
        for index, entry in enumerate(entries):
            later = entries[index + 1] if index + 1 < len(entries) else call
            if (
                not isinstance(entry, ast.Starred)
                and later.end_lineno != entry.end_lineno
            ):
                entries[index] = self.get(entry.end_lineno, "", "layer", entry)


def name_of(call):
    """`fit` of `model.fit(x, y)`."""
    return (
        call.func.attr
        if isinstance(call.func, ast.Attribute)
        else getattr(call.func, "id", "")
    )


def bound(*targets):
    """The names that targets bind, as Name nodes."""
    for target in targets:
        if isinstance(target, ast.Name):
            yield target
        elif isinstance(target, ast.Starred):
            yield from bound(target.value)
        elif isinstance(target, (ast.List, ast.Tuple)):
            yield from bound(*target.elts)


def statement_end(source, line):
    """The last line of the statement that stands on `line`; a statement with a body
    ends at its colon.
    """
    ends = [
        node.end_lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.stmt)
        and not hasattr(node, "body")
        and node.lineno <= line <= node.end_lineno
    ]
    return min(ends, default=line)


def frames(error):
    trace = getattr(error, "__traceback__", None)
    while trace:
        yield trace.tb_frame, trace.tb_lineno
        trace = trace.tb_next


# ---- shapes --------------------------------------------------------------------------


def quiet(function, *arguments):
    """What the function returns, or None where an object of the program raises."""
    try:
        return function(*arguments)
    except KeyboardInterrupt:
        raise
    except BaseException:
        return None


def shape_text(value, depth=0):
    """The shape as text, such as `(6, 5, 3)`, `[(6, 4), (6, 4)]` or `(None, 5, 3) ->
    (None, 4)`; None if it has none.
    """
    kind = type(value)
    if kind in PLAIN or depth > 3:
        return None
    if issubclass(kind, dict):
        return dict_text(value, depth) if kind.items is dict.items else None
    if issubclass(kind, (list, tuple)):
        plain = list if issubclass(kind, list) else tuple
        return (
            list_text(value, plain, depth) if kind.__iter__ is plain.__iter__ else None
        )
    if defined(value, "element_spec"):
        inner = shape_text(attribute(value, "element_spec"), depth)
        return f"Dataset of {inner}" if inner else None
    if defined(value, "output_shape"):
        ends = attribute(value, "input_shape"), attribute(value, "output_shape")
        return " -> ".join(map(structure, ends))
    if any(
        base.__module__ == "numpy" and base.__name__ in ("generic", "dtype")
        for base in kind.__mro__
    ):
        return None  # a number, and the name of a kind of number
    if defined(value, "shape"):
        return one_shape(attribute(value, "shape"))
    return None


def list_text(values, plain, depth):
    left, right = "[]" if plain is list else "()"
    if len(values) <= SHORT:
        texts = [shape_text(value, depth + 1) for value in values]
        if not any(texts):
            return None
        inner = ", ".join(
            text or type(value).__name__ for text, value in zip(texts, values)
        )
        return (
            f"{left}{inner}{',' if plain is tuple and len(values) == 1 else ''}{right}"
        )
    first = shape_text(values[0], depth + 1)
    if not first:
        return None
    if all(shape_text(value, depth + 1) == first for value in values):
        return f"{len(values)} x {first}"
    texts = [
        shape_text(value, depth + 1) or type(value).__name__ for value in values[:SHORT]
    ]
    return f"{left}{', '.join(texts)}, ...{right}"


def dict_text(values, depth):
    texts = {}
    for key, value in values.items():
        text = shape_text(value, depth + 1)
        if not text and (not texts or len(values) > SHORT):
            return None
        texts[key] = text or type(value).__name__
        if len(texts) > SHORT:
            break
    shown = [
        f"{key}: {text}"
        for key, text in list(texts.items())[:SHORT]
        if type(key) in PLAIN
    ]
    return (
        "{" + ", ".join([*shown, *["..."] * (len(values) > len(shown))]) + "}"
        if shown
        else None
    )


def grows(value):
    """A model of layers that knows its shapes once it is built; an empty one belongs to
    its `add` lines.
    """
    return defined(value, "output_shape") and bool(attribute(value, "layers"))


def is_layer(value):
    return any(
        base.__name__ == "Layer" and library(base) for base in type(value).__mro__
    )


def structure(shapes):
    """A shape, or a list or dict of them, as Keras gives for several inputs."""
    if isinstance(shapes, dict):
        return (
            "{"
            + ", ".join(f"{key}: {structure(shape)}" for key, shape in shapes.items())
            + "}"
        )
    if isinstance(shapes, (list, tuple)) and any(
        isinstance(entry, (list, tuple, dict)) for entry in shapes
    ):
        return "[" + ", ".join(map(structure, shapes)) + "]"
    return one_shape(shapes)


def one_shape(shape):
    if not issubclass(type(shape), (list, tuple)) and not library(type(shape)):
        return None
    if getattr(shape, "rank", 0) is None:  # TensorFlow knows nothing of it
        return "(...)"
    sizes = tuple(None if size is None else operator.index(size) for size in shape)
    return str(sizes)


def library(base):
    return base.__module__.partition(".")[0] in LIBRARIES


def defined(value, name):
    """Whether reading the attribute runs no code but a known library's."""
    for base in type(value).__mro__:
        if name in base.__dict__:
            return library(base) or not hasattr(base.__dict__[name], "__get__")
    try:
        return name in object.__getattribute__(value, "__dict__")
    except AttributeError:
        return False


def attribute(value, name):
    return object.__getattribute__(value, name)


# ---- the command ---------------------------------------------------------------------


def run(path, arguments=(), check=None):
    """Runs the program at `path` as `python path arguments` would, and returns
    `(recorder, source, error or None)`.

    `sys.argv`, `sys.path[0]` and the main module are the program's from then on. Raises
    OSError or SyntaxError if the program cannot be read; what it raises itself is
    `error`.
    """
    path = os.fspath(path)
    full = os.path.abspath(path)
    with open(full, "rb") as file:
        raw = file.read()
    try:
        code, recorder = compiled(raw, full, check=check)
    except Exception as error:
        raise error.with_traceback(None) from None
    with tokenize.open(full) as file:
        source = file.read()
    module = types.ModuleType("__main__")
    loader = importlib.machinery.SourceFileLoader("__main__", full)
    vars(module).update(
        __loader__=loader,
        __annotations__={},
        __builtins__=builtins,
        __file__=full,
        __cached__=None,
    )
    sys.modules["__main__"] = module
    sys.argv[:] = [path, *arguments]
    sys.path[0] = os.path.dirname(os.path.realpath(full))
    try:
        exec(code, vars(module))
    except BaseException as error:
        return recorder, source, error
    return recorder, source, None


def picture(path, arguments=()):
    """The program at `path` with its shapes as text; it runs here, and the main module
    is the old one afterwards.
    """
    main, argv, paths = sys.modules["__main__"], list(sys.argv), list(sys.path)
    try:
        recorder, source, error = run(path, arguments)
        return recorder.picture(source, error)
    finally:
        sys.modules["__main__"], sys.argv[:], sys.path[:] = main, argv, paths


def checker():
    """`check` for `compiled`: what shapecheck.check_fit says, where it can see."""

    def check(model, method, arguments, keywords):
        import shapecheck

        try:
            given = (
                inspect.signature(getattr(model, method))
                .bind(*arguments, **keywords)
                .arguments
            )
            given = {
                key: given[key]
                for key in ("x", "y", "sample_weight", "class_weight", "batch_size")
                if key in given
            }
            if method == "train_on_batch":
                given["batch_size"] = len(given["x"])
            shapecheck.check_fit(
                model,
                **{key: value for key, value in given.items() if value is not None},
            )
        except Exception as error:
            *_, (frame, _) = frames(error)
            # What shapecheck itself raises is its verdict; anything else means that it
            # cannot see, or that fit raises too.
            if isinstance(error, ValueError) and frame.f_globals is vars(shapecheck):
                return str(error)

    return check


def main():
    parser = argparse.ArgumentParser(
        prog="shapelines.py",
        description="Run a program and print it with the shape of every array, "
        "tensor and model at its line.",
    )
    parser.add_argument(
        "--out",
        metavar="FILE",
        help="write the program with its shapes here, not to standard error",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="stop at a fit that would be silently wrong; needs shapecheck.py",
    )
    parser.add_argument("program")
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    if not sys.argv[1:]:
        print(__doc__, file=sys.stderr)
        return
    given = parser.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    if given.check and not os.path.isfile(os.path.join(here, "shapecheck.py")):
        parser.error(f"--check needs shapecheck.py beside shapelines.py, in {here}")
    if not os.path.isfile(given.program):
        parser.error(f"there is no program {given.program}")
    out = os.path.abspath(given.out) if given.out else None
    state = {}
    # Registered before the program runs, so it comes after everything the program
    # leaves to the end of Python.
    atexit.register(lambda: show(out, *state["ran"]) if state else None)
    if given.check:
        sys.path.append(here)
    try:
        state["ran"] = run(
            given.program, given.arguments, checker() if given.check else None
        )
    except Exception as error:  # the program is not Python
        raise_as_alone(error)
    if state["ran"][2]:
        raise_as_alone(state["ran"][2])


def show(out, recorder, source, error):
    text = recorder.picture(source, error)
    if out:
        with open(out, "w", encoding="utf-8") as file:
            file.write(text)
    elif sys.stderr:
        sys.stderr.write(text)


def raise_as_alone(error):
    """The interpreter ends as it would for the program alone: same status, and a
    traceback that begins in the program.
    """
    trace = error.__traceback__
    while trace and trace.tb_frame.f_globals is globals():
        trace = trace.tb_next
    hook = sys.excepthook
    sys.excepthook = lambda kind, value, _: hook(
        kind, value.with_traceback(trace), trace
    )
    raise error


# ---- notebooks -----------------------------------------------------------------------


class Cells:
    """Records every cell that an IPython shell runs from now on, each with a recorder
    of its own, until `end`.
    """

    def __init__(self, shell):
        self.shell, self.recorders = shell, []
        shell.ast_transformers.append(self)

    def visit(self, tree):
        recorder = Recorder()
        self.recorders.append(recorder)
        # A cell is compiled statement by statement: no constant can reach it. The name
        # stays for the cell's functions.
        name = f"__shapelines_{id(recorder)}__"
        setattr(builtins, name, recorder)
        return recorder.rewrite(tree, lambda: ast.Name(name, ast.Load()))

    def end(self):
        self.shell.ast_transformers.remove(self)


def next_cell():
    """Shows the next cell of the notebook under itself, with its shapes. Raises
    RuntimeError outside of IPython.
    """
    shell = "IPython" in sys.modules and sys.modules["IPython"].get_ipython()
    if not shell:
        raise RuntimeError(
            "next_cell() is for a notebook; "
            "a program runs as: python shapelines.py program.py"
        )
    state = {}

    def before(info):
        shell.events.unregister("pre_run_cell", before)
        shell.events.register("post_run_cell", after)
        state["source"], state["cells"] = info.raw_cell, Cells(shell)

    def after(result):
        shell.events.unregister("post_run_cell", after)
        state["cells"].end()
        for recorder in state["cells"].recorders:  # none, where the cell is no Python
            for frame, _ in frames(result.error_in_exec):
                if frame.f_globals is shell.user_ns:
                    recorder.filename = frame.f_code.co_filename
            print(recorder.picture(state["source"], result.error_in_exec), end="")

    shell.events.register("pre_run_cell", before)


if __name__ == "__main__":
    main()
