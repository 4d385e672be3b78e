"""snippets/shapelines.py changes nothing that a program does, and says the shapes that it meets."""

import gc
import linecache
import pickle
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest

SNIPPETS = Path(__file__).resolve().parent.parent / "snippets"
sys.path.append(str(SNIPPETS))

import shapelines  # noqa: E402

DEPENDS = ["docs/tools/shapelines.md"]


def lines(source, check=None, **names):
    """`{line: [[name, [shape, ...]], ...]}` of a program, and its namespace."""
    source = textwrap.dedent(source).strip("\n") + "\n"
    place = f"<{abs(hash(source))}>"
    linecache.cache[place] = (len(source), None, source.splitlines(keepends=True), place)
    code, recorder = shapelines.compiled(source, place, check=check)
    space = {"__name__": "__main__", "np": np, **names}
    exec(code, space)
    return recorder.lines(), space


# ---- programs in the manner of other people, written before the recorder met them ----------------------------------


def both(folder, name, program, *arguments, options=(), stdin=None, cwd=None):
    """Runs the program alone and under shapelines.py; all that it does is the same. Returns what shapelines adds."""
    path = folder / name
    path.write_text(textwrap.dedent(program).lstrip("\n"), encoding="utf-8")

    def command(*head):
        return subprocess.run(
            [sys.executable, *head, str(path), *arguments],
            cwd=cwd or folder,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    alone, worn = command(), command(str(SNIPPETS / "shapelines.py"), *options)
    assert (worn.returncode, worn.stdout) == (alone.returncode, alone.stdout)
    assert worn.stderr.startswith(alone.stderr)
    return worn.stderr.removeprefix(alone.stderr)


def wears(picture, start):
    """The comment that shapelines put behind the line that begins with `start`."""
    found = [line for line in picture.split("\n") if line.strip().startswith(start)]
    assert found, f"no line {start!r} in\n{picture}"
    return found[0].rpartition("  # ")[2].strip() if "  # " in found[0] else ""


def test_functions(tmp_path):
    picture = both(
        tmp_path,
        "prepare.py",
        '''
        import numpy as np


        def create_dataset(dataset, look_back=1):
            """Turns rows into X and y."""
            dataX, dataY = [], []
            for i in range(len(dataset) - look_back):
                a = dataset[i:(i + look_back), 0]
                dataX.append(a)
                dataY.append(dataset[i + look_back, 0])
            return np.array(dataX), np.array(dataY)


        dataset = np.arange(20.).reshape(-1, 1)
        train, test = dataset[:13], dataset[13:]
        trainX, trainY = create_dataset(train, look_back=3)
        testX, testY = create_dataset(test, look_back=3)
        trainX = np.reshape(trainX, (trainX.shape[0], 1, trainX.shape[1]))
        print(trainX.shape)
        ''',
    )
    assert wears(picture, "def create_dataset") == "dataset (13, 1) | (7, 1)"
    assert wears(picture, "a = ") == "(3,)"
    assert wears(picture, "return") == "((10, 3), (10,)) | ((4, 3), (4,))"
    assert wears(picture, "train, test") == "train (13, 1)  test (7, 1)"
    assert wears(picture, "trainX, trainY") == "trainX (10, 3)  trainY (10,)"
    assert wears(picture, "trainX = ") == "(10, 1, 3)"
    assert wears(picture, "dataX, dataY") == wears(picture, "print") == ""


def test_classes(tmp_path):
    picture = both(
        tmp_path,
        "cell.py",
        """
        import numpy as np

        class LSTMCell(object):
            def __init__(self, input_dim, hidden_dim):
                self.hidden_dim = hidden_dim
                self.W = np.zeros((input_dim + hidden_dim, 4 * hidden_dim))
                self.b = np.zeros(4 * hidden_dim)

            @staticmethod
            def sigmoid(v): return 1 / (1 + np.exp(-v))

            def step(self, x_t, h, c):
                z = np.concatenate([x_t, h], axis=1) @ self.W + self.b
                i, f, g, o = np.split(z, 4, axis=1)
                c = self.sigmoid(f) * c + self.sigmoid(i) * np.tanh(g)
                return self.sigmoid(o) * np.tanh(c), c

            def __call__(self, x):
                h = c = np.zeros((x.shape[0], self.hidden_dim))
                for t in range(x.shape[1]):
                    h, c = self.step(x[:, t], h, c)
                return h

        cell = LSTMCell(3, 4)
        print(cell(np.ones((6, 5, 3))))
        """,
    )
    assert wears(picture, "self.W") == "(7, 16)"
    assert wears(picture, "def sigmoid") == "v (6, 4)  (6, 4)"
    assert wears(picture, "def step") == "x_t (6, 3)  h (6, 4)  c (6, 4)"
    assert wears(picture, "i, f, g, o") == "i (6, 4)  f (6, 4)  g (6, 4)  o (6, 4)"
    assert wears(picture, "h = c") == "h (6, 4)  c (6, 4)"
    assert wears(picture, "cell = ") == ""


def test_loops_that_build_windows(tmp_path):
    picture = both(
        tmp_path,
        "windows.py",
        """
        import numpy as np
        series = np.random.default_rng(0).normal(size=(12, 3))
        X = []
        y = []
        for start in range(0, len(series) - 5):
            X += [series[start:start + 5]]
            y.append(series[start + 5])
        steps = X[:]
        X = np.asarray(X); y = np.asarray(y)
        while len(X) > 1:
            half, X = X[len(X) // 2:], X[:len(X) // 2]
        rest = None
        for shrinking in range(6, 0, -1):
            rest = series[:shrinking]
        """,
    )
    assert (
        wears(picture, "X += ")
        == "[(5, 3)] | [(5, 3), (5, 3)] | [(5, 3), (5, 3), (5, 3)] | [(5, 3), (5, 3), (5, 3), (5, 3)] | ..."
    )
    assert wears(picture, "steps") == "7 x (5, 3)"
    assert wears(picture, "X = np") == "X (7, 5, 3)  y (7, 3)"
    assert wears(picture, "half, X") == "half (4, 5, 3) | (2, 5, 3)  X (3, 5, 3) | (1, 5, 3)"
    assert wears(picture, "rest = series") == "(6, 3) | (5, 3) | (4, 3) | (3, 3) | ..."


def test_gradient_tape(tmp_path, capsys):
    import tensorflow as tf

    path = tmp_path / "custom_training.py"
    path.write_text(
        textwrap.dedent("""
        import numpy as np
        import tensorflow as tf
        from tensorflow import keras
        from tensorflow.keras import layers

        x_train = np.ones((7, 5, 3), dtype='float32')
        y_train = np.zeros((7, 1), dtype='float32')
        train_dataset = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(4)

        inputs = keras.Input(shape=(5, 3), name='series')
        x1 = layers.LSTM(4, return_sequences=True)(inputs)
        x2, state_h, state_c = layers.LSTM(8, return_state=True)(x1)
        outputs = layers.Dense(1)(x2)
        model = keras.Model(inputs=inputs, outputs=outputs)
        optimizer = keras.optimizers.SGD(learning_rate=1e-3)
        loss_fn = keras.losses.MeanSquaredError()

        for epoch in range(2):
            for step, (x_batch, y_batch) in enumerate(train_dataset):
                with tf.GradientTape(persistent=True) as tape:
                    logits = model(x_batch, training=True)
                    loss_value = loss_fn(y_batch, logits)
                grads = tape.gradient(loss_value, model.trainable_weights)
                optimizer.apply_gradients(zip(grads, model.trainable_weights))

        net = keras.Sequential([
            layers.LSTM(4),
            layers.Dropout(0.5),
            layers.Dense(
                1
            ),
        ])
        net.compile('sgd', 'mse')
        net.fit(x_train, y_train, verbose=0)

        stacked = keras.models.Sequential()
        stacked.add(layers.Input((None, 3)))
        stacked.add(layers.GRU(8))
        print([w.name for w in model.weights], stacked.name)
        """),
        encoding="utf-8",
    )
    tf.keras.backend.clear_session()  # other tests have made models, and a name counts them
    picture = shapelines.picture(path)
    assert "'gru'" not in picture and "sequential_1" in capsys.readouterr().out
    assert wears(picture, "train_dataset") == "Dataset of ((None, 5, 3), (None, 1))"
    assert wears(picture, "x2, state_h") == "x2 (None, 8)  state_h (None, 8)  state_c (None, 8)"
    assert wears(picture, "model = ") == "(None, 5, 3) -> (None, 1)"
    assert wears(picture, "for step, (x_batch") == "x_batch (4, 5, 3) | (3, 5, 3)  y_batch (4, 1) | (3, 1)"
    assert wears(picture, "loss_value") == "()"
    assert wears(picture, "grads") == "[(3, 16), (4, 16), (16,), (4, 32), ...]"
    assert wears(picture, "layers.LSTM(4),") == "(None, 4)"
    assert wears(picture, "layers.Dense(") == ""
    assert wears(picture, "),") == "(None, 1)"
    assert wears(picture, "])") == "(None, 5, 3) -> (None, 1)"
    assert wears(picture, "stacked =") == ""
    assert wears(picture, "stacked.add(layers.Input") == "(None, None, 3)"
    assert wears(picture, "stacked.add(layers.GRU") == "(None, 8)"


def test_main_guard(tmp_path):
    picture = both(
        tmp_path,
        "app.py",
        """
        #!/usr/bin/env python
        # -*- coding: utf-8 -*-
        from __future__ import annotations
        import numpy as np

        def load() -> dict[str, np.ndarray]:
            return {'x': np.zeros((6, 5, 3)), 'y': np.zeros((6, 2, 1)), 'name': 'größe'}

        def main() -> None:
            batch: dict = load()
            for key, value in batch.items():
                if isinstance(value, str): continue
                flat = value.reshape(len(value), -1)
                print(key, flat.shape, sorted(globals()), sorted(locals()))

        if __name__ == "__main__":
            print(__name__, __file__, __doc__, __spec__, sorted(dir()))
            main()
        """,
    )
    assert wears(picture, "return {") == "{x: (6, 5, 3), y: (6, 2, 1), name: str}"
    assert wears(picture, "for key, value") == "value (6, 5, 3) | (6, 2, 1)"
    assert wears(picture, "flat") == "(6, 15) | (6, 2)"


def test_argparse(tmp_path):
    picture = both(
        tmp_path,
        "train.py",
        """
        import argparse, sys
        import numpy as np
        parser = argparse.ArgumentParser(description='Train')
        parser.add_argument('--timesteps', type=int, default=5)
        parser.add_argument('--out', default='-')
        parser.add_argument('files', nargs='*')
        args = parser.parse_args()
        x = np.ones((6, args.timesteps, 3))
        print(sys.argv[1:], args, len(sys.stdin.read()))
        """,
        "--timesteps",
        "7",
        "--out",
        "model.h5",
        "a.csv",
        "--",
        "b.csv",
        options=("--out", str(tmp_path / "shapes.txt")),
        stdin="1,2,3\n",
    )
    assert picture == ""
    assert wears((tmp_path / "shapes.txt").read_text(encoding="utf-8"), "x = ") == "(6, 7, 3)"


def test_exception(tmp_path):
    picture = both(
        tmp_path,
        "broken.py",
        """
        import numpy as np

        def join(a, b):
            both = np.concatenate([
                a, b,
            ], axis=-1)
            return both

        x = np.ones((6, 5, 3))
        s = np.ones((6, 4))
        z = join(
            x,
            s)
        print("never")
        """,
    )
    assert wears(picture, "def join") == "a (6, 5, 3)  b (6, 4)"
    assert (
        "    ], axis=-1)\n# ValueError: all the input arrays must have same number of dimensions" in picture
    )
    assert picture.endswith("    s)\n")


def test_exit(tmp_path):
    picture = both(
        tmp_path,
        "check.py",
        """
        import sys, atexit
        import numpy as np
        atexit.register(print, "bye")
        x = np.zeros((4, 3))
        if x.shape[0] < 5:
            print("too few rows", file=sys.stderr)
            sys.exit(3)
        y = x[:5]
        """,
    )
    assert wears(picture, "x = ") == "(4, 3)" and wears(picture, "y = ") == ""


def test_neighbor(tmp_path):
    (tmp_path / "src").mkdir()
    (tmp_path / "src/features.py").write_text(
        "import numpy as np\n\ndef scale(x):\n    mean = x.mean(0)\n    return x - mean\n", encoding="utf-8"
    )
    picture = both(
        tmp_path / "src",
        "main.py",
        """
        import numpy as np
        import features
        from features import scale

        raw = np.loadtxt('data.csv', delimiter=',')
        scaled = scale(raw)
        print(features.__name__, scaled.sum())
        """,
        cwd=(tmp_path / "src/data.csv").write_text("1,2\n3,4\n5,6\n") and tmp_path / "src",
    )
    assert wears(picture, "raw") == wears(picture, "scaled") == "(3, 2)"
    assert "mean" not in picture


def test_path_with_a_space(tmp_path):
    folder = tmp_path / "my project"
    folder.mkdir()
    picture = both(
        folder,
        "my model.py",
        """
        import os, sys
        import numpy as np
        print(sys.argv, os.getcwd(), __file__, sys.path[0])
        w = np.zeros((3, 4), dtype=[("a", "f4")])
        """,
        "an argument",
        cwd=tmp_path,
    )
    assert wears(picture, "w = ") == "(3, 4)"


# ---- more ways to end ----------------------------------------------------------------------------------------------


def test_interrupt(tmp_path):
    picture = both(
        tmp_path,
        "long.py",
        """
        import os, signal
        import numpy as np
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell in the background ignores it
        x = np.zeros((6, 5))
        os.kill(os.getpid(), signal.SIGINT)
        while True:
            y = x[:2]
        """,
    )
    assert wears(picture, "x = ") == "(6, 5)"


@pytest.mark.parametrize(
    "program",
    [
        "x = (1,\n",
        "def f():\n  x = 1\n return x\n",
        "return 3\n",
        "x = 1\n\ny = x is 1\n",
        "raise SystemExit('message')\n",
        "import sys\nsys.excepthook = lambda kind, value, trace: print(kind, trace.tb_lineno)\nx = [][0]\n",
        "class Odd(Exception):\n    def __str__(self): raise ValueError\nraise Odd\n",
        "try:\n    {}['a']\nexcept KeyError as error:\n    raise ValueError('b') from error\n",
        "x = '\\d'\nimport warnings\nwarnings.warn('old', DeprecationWarning)\n",
        "x = " + " + ".join(["1"] * 3000) + "\nprint(x)\n",
        "x = " + " + ".join(["1"] * 700) + "\nprint(x)\n",
    ],
    ids=lambda program: program[:16],
)
def test_ends_as_alone(program, tmp_path):
    both(tmp_path, "odd.py", program)


@pytest.mark.parametrize(
    "arguments, sentence",
    [
        (["none.py"], "there is no program none.py"),
        (["--check", "there.py"], "--check needs shapecheck.py beside shapelines.py"),
        (["--out", "shapes.txt"], "the following arguments are required: program"),
    ],
)
def test_bad_input(arguments, sentence, tmp_path):
    (tmp_path / "there.py").touch()
    (tmp_path / "shapelines.py").write_text((SNIPPETS / "shapelines.py").read_text(encoding="utf-8"))
    ran = subprocess.run(
        [sys.executable, "shapelines.py", *arguments],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2 and sentence in ran.stderr


# ---- what is recorded ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement, entries",
    [
        ("a = x", [["a", ["(6, 5, 3)"]]]),
        ("a = b = x[0]", [["a", ["(5, 3)"]], ["b", ["(5, 3)"]]]),
        ("a: 'array' = x", [["a", ["(6, 5, 3)"]]]),
        ("a: int", None),
        ("x += 1", [["x", ["(6, 5, 3)"]]]),
        ("a, (b, *c) = x[0], (x, x[1], 3)", [["a", ["(5, 3)"]], ["b", ["(6, 5, 3)"]], ["c", ["[(5, 3), int]"]]]),
        ("[a, b] = x[:2]", [["a", ["(5, 3)"]], ["b", ["(5, 3)"]]]),
        ("print(len(a := x[:2]))", [["a", ["(2, 5, 3)"]]]),
        ("b = [a for a in (x,) if (c := a[0]) is not None]", [["c", ["(5, 3)"]], ["b", ["[(6, 5, 3)]"]]]),
        ("if False and (a := x): pass", None),
        ("for a in x: pass", [["a", ["(5, 3)"]]]),
        ("for i, a in enumerate([x, x[0], x[0, 0], x, x]): pass", [["i", []], ["a", ["(6, 5, 3)", "(5, 3)", "(3,)"]]]),
        ("for a in []: pass", None),
        ("with Holder(x) as a: pass", [["a", ["(6, 5, 3)"]]]),
        ("with Holder(x) as a, Holder((x, x)) as (b, c): pass", [[n, ["(6, 5, 3)"]] for n in "abc"]),
        ("def f(a, /, b, *c, d=x, **e): pass\nf(x, x[0], x, y=x)", [["a", ["(6, 5, 3)"]], ["b", ["(5, 3)"]], ["c", ["((6, 5, 3),)"]], ["d", ["(6, 5, 3)"]], ["e", ["{y: (6, 5, 3)}"]]]),
        ("def f(): return x\nf()", [["", ["(6, 5, 3)"]]]),
        ("def f(): yield x\na, = f()", None),
        ("h = Holder(x); h.value = x[0]; h.other = 3", [["h", []], ["h.value", ["(5, 3)"]], ["h.other", []]]),
        ("class A: a = x", [["a", ["(6, 5, 3)"]]]),
        ("global a; a = x", [["a", ["(6, 5, 3)"]]]),
        ("a = 3; b = 'text'; c = None; d = 2.5, [1, 2]; e = np.float32(3); f = np.dtype('f4')", None),
        ("a = np.array(3)", [["a", ["()"]]]),
        ("a = [x] * 4", [["a", ["[(6, 5, 3), (6, 5, 3), (6, 5, 3), (6, 5, 3)]"]]]),
        ("a = [x] * 6", [["a", ["6 x (6, 5, 3)"]]]),
        ("a = [x, x, x[0], x, x]", [["a", ["[(6, 5, 3), (6, 5, 3), (5, 3), (6, 5, 3), ...]"]]]),
        ("a = ((x, x[0]),) * 5", [["a", ["5 x ((6, 5, 3), (5, 3))"]]]),
        ("a = {i: x for i in range(7)}", [["a", ["{0: (6, 5, 3), 1: (6, 5, 3), 2: (6, 5, 3), 3: (6, 5, 3), ...}"]]]),
        ("a = []; a.append(a); b = [[[[[x]]]]]", None),
        ("lambda: (a := x)", None),
        ("set().add(3)", None),
        ("a = type('Lazy', (), {'shape': property(lambda self: x.shape)})()", None),
        ("a = type('Own', (), {'shape': (2, None)})()", [["a", ["(2, None)"]]]),
        ("import math, array; a = math, array, len, type, np, np.ones, ..., array.array('d', [1])", None),
    ],
)  # fmt: skip
def test_statement(statement, entries):
    class Holder:
        def __init__(self, value):
            self.value = value

        def __enter__(self):
            return self.value

        def __exit__(self, *_):
            pass

    found, _ = lines(statement, x=np.zeros((6, 5, 3)), Holder=Holder)
    assert found.get(1) == entries


def test_the_kinds_of_TensorFlow():
    found, _ = lines(
        """
        import tensorflow as tf
        keras = tf.keras
        eager = tf.zeros((6, 5))
        variable, weight = tf.Variable(eager), keras.Variable(eager)
        symbolic = keras.Input((None, 3), name="a")
        ragged, sparse = tf.ragged.constant([[1], [2, 3]]), tf.sparse.from_dense([[0, 1]])
        data = tf.data.Dataset.from_tensor_slices({"x": eager}).batch(2, drop_remainder=True)
        words = keras.Input((4,), dtype="int32", name="b")
        model = keras.Model({"a": symbolic, "b": words}, [keras.layers.LSTM(4)(symbolic), words])
        nested = keras.Sequential([
            keras.Input((5, 3)),
            keras.Sequential([keras.layers.LSTM(4, return_sequences=True)]),
            *[keras.layers.Dense(2)],
            keras.layers.Dense(
                1), keras.layers.Flatten(), ])
        unbuilt = keras.Sequential([keras.layers.Dense(2)])
        unknown = tf.TensorSpec(None)
        gradient = tf.IndexedSlices(eager, tf.range(6), dense_shape=tf.constant([11, 5]))
        @tf.function
        def twice(inside):
            if tf.reduce_sum(inside) > 0:
                inside = inside + 1
            return inside
        result = twice(eager)
        """
    )
    shown = {line: shapelines.worn(entries) for line, entries in found.items()}
    assert shown == {
        3: "(6, 5)",
        4: "variable (6, 5)  weight (6, 5)",
        5: "(None, None, 3)",
        6: "ragged (2, None)  sparse (1, 2)",
        7: "Dataset of {x: (2, 5)}",
        8: "(None, 4)",
        9: "[(None, None, 3), (None, 4)] -> [(None, 4), (None, 4)]",
        11: "(None, 5, 3)",
        12: "(None, 5, 4)",
        15: "(None, 5, 3) -> (None, 5)",
        17: "(...)",
        18: "(11, 5)",
        24: "(6, 5)",
    }


def test_pandas_and_scipy():
    """Stand-ins: neither is needed to run this project's tests."""
    frame = type("DataFrame", (), {"__module__": "pandas.core.frame", "shape": property(lambda self: (9, 2))})
    matrix = type(
        "csr_matrix", (), {"__module__": "scipy.sparse._csr", "shape": property(lambda self: (9, 4))}
    )
    assert lines("a, b = f(), m()", f=frame, m=matrix)[0] == {1: [["a", ["(9, 2)"]], ["b", ["(9, 4)"]]]}


# ---- what is not changed ---------------------------------------------------------------------------------------------


class Broken:
    @property
    def shape(self):
        raise SystemExit("a broken shape")


class Grasping:
    def __getattribute__(self, name):
        raise SystemExit(f"{name} was read")


class Claiming(np.ndarray):
    shape = property(lambda self: time_passes())


class Torn:
    __slots__ = ("shape",)


class OddSizes:
    shape = ("many", object(), 3.5)


class Boundless:
    shape = property(lambda self: self.shape)


def time_passes():
    raise AssertionError("a lazy shape was asked")


@pytest.mark.parametrize(
    "make",
    [Broken, Grasping, lambda: np.zeros(3).view(Claiming), Torn, OddSizes, Boundless, lambda: Broken],
)
def test_strangers(make):
    stranger = make()
    source = "a = stranger; b = [stranger, x]; c = {'k': stranger}\nfor d in [stranger]: pass\ndone = x"
    assert lines(source, stranger=stranger, x=np.zeros(2))[0][3] == [["done", ["(2,)"]]]


def test_a_mock_is_not_called():
    from unittest.mock import MagicMock

    stranger = MagicMock()
    found, _ = lines("a = stranger", stranger=stranger)
    assert found == {} and stranger.mock_calls == []


def test_keeps_nothing_alive():
    _, space = lines(
        "import weakref\nx = np.zeros(3)\nr = weakref.ref(x)\ny = [x, x]\ndel x, y\ndied = r() is None"
    )
    assert space["died"]


def test_keeps_no_model_alive():
    _, space = lines(
        """
        import tensorflow as tf, weakref
        def make():
            return tf.keras.Sequential([
                tf.keras.layers.Dense(1),
            ])
        model = make()
        reference = weakref.ref(model)
        del model
        """
    )
    gc.collect()
    assert space["reference"]() is None


def test_namespaces_names_and_source():
    source = '''
        """Text of the module."""
        import inspect
        def outer(a, b=2):
            """Text."""
            total = a + b
            def inner():
                nonlocal total
                total += 1
                return total
            return inner, sorted(locals())
        class Thing:
            """Text."""
            size: int = 3
            __secret = 4
            def get(self): return self.__secret
        inner, names = outer(1)
        report = [__doc__, names, inner.__qualname__, outer.__doc__, Thing.__doc__, inspect.getsource(outer),
            inspect.getsource(Thing.get), outer.__code__.co_varnames, inner.__code__.co_freevars,
            outer.__code__.co_firstlineno, Thing().get(), sorted(vars(Thing)), sorted(globals()), Thing.__annotations__]
    '''
    source = textwrap.dedent(source)
    place = "<names>"
    linecache.cache[place] = (len(source), None, source.splitlines(keepends=True), place)
    alone, worn = {"__name__": "m"}, {"__name__": "m"}
    exec(compile(source, place, "exec"), alone)
    exec(shapelines.compiled(source, place)[0], worn)
    assert alone["report"] == worn["report"]


def test_first_line():
    code, recorder = shapelines.compiled("x = np.zeros(2)\nraise ValueError", "<page>", first_line=40)
    with pytest.raises(ValueError) as error:
        exec(code, {"np": np})
    assert recorder.lines() == {40: [["x", ["(2,)"]]]}
    assert error.traceback[-1].lineno == 40  # pytest counts from 0


def test_the_mark_is_no_constant_of_the_program():
    _, space = lines("a = 'shapelines'; b = np.zeros(3); c = ['shapelines', 'shapelines+']")
    assert (space["a"], space["c"]) == ("shapelines", ["shapelines", "shapelines+"])


def test_a_pickled_recorder_sees_nothing():
    recorder = pickle.loads(pickle.dumps(shapelines.Recorder()))
    assert recorder.get(3, "value") == "value" and recorder.see(3, "value") == "value"


# ---- --check, the notebook -------------------------------------------------------------------------------------------

FIT = """
    import tensorflow as tf
    x, y = np.zeros((6, 5, 3), "float32"), np.zeros((6, 1), "float32")
    model = tf.keras.Sequential([tf.keras.Input((5, 3)), tf.keras.layers.LSTM(4, return_sequences={sequences}), tf.keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    def train():
        try:
            {call}
        except Exception:
            print("swallowed")
    train()
"""


@pytest.mark.parametrize(
    "call",
    [
        "model.fit(x, y, verbose=0)",
        "model.evaluate(y=y, x=x, verbose=0)",
        "loss = model.train_on_batch(x, y)",
    ],
)
def test_check_stops_at_a_silent_mistake(call):
    check = shapelines.checker()
    with pytest.raises(
        SystemExit, match=r"7: Target \(6, 1\) and output \(6, 5, 1\): mse does not pair them"
    ):
        lines(FIT.format(sequences=True, call=call), check=check)
    lines(FIT.format(sequences=False, call=call), check=check)
    lines(FIT.format(sequences=True, call=call))


@pytest.mark.parametrize(
    "call",
    [
        "model.fit((batch for batch in [(x, y)]), verbose=0)",
        "model.fit(rows=3)",
        "type('Scaler', (), {'fit': lambda self, x: self})().fit(x)",
    ],
)
def test_check_says_nothing_where_it_cannot_see(call):
    lines(FIT.format(sequences=True, call=call), check=shapelines.checker())


def test_check_is_a_command(tmp_path):
    """With stand-ins for Keras and shapecheck.py, so that TensorFlow is not loaded once more."""
    for name in ("shapelines.py",):
        (tmp_path / name).write_text((SNIPPETS / name).read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "shapecheck.py").write_text(
        "def check_fit(model, x, y, batch_size=32):\n    if len(x) != y: raise ValueError('not one to one')\n"
    )
    (tmp_path / "keras.py").write_text("class Layer:\n    def fit(self, x, y): print('fits', y)\n")
    (tmp_path / "train.py").write_text(
        "from keras import Layer\nm = Layer()\nm.fit([1], 1)\nm.fit([1], 2)\nprint(3)\n"
    )
    command = [sys.executable, "shapelines.py", "--check", "train.py"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (1, "fits 1\n")
    assert ran.stderr.startswith(f"{tmp_path / 'train.py'}:4: not one to one\n")
    assert ran.stderr.endswith("m.fit([1], 2)\n# not one to one\n")


def test_notebook(capsys):
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell.instance()
    try:
        cells = [
            f"import sys; sys.path.append({str(SNIPPETS)!r})\nimport numpy as np, shapelines\nshapelines.next_cell()",
            "x = np.zeros((6, 5))\nlast = x[0]\ndef f(a):\n    return a\nf(x).shape",
            "y = x[0]\nf(y).shape",
            "shapelines.next_cell()",
            "z = x[:2]\nx @ x\nnever = 3",
            "z",
        ]
        outputs = []
        for cell in cells:
            shell.run_cell(cell, store_history=False)
            outputs.append(capsys.readouterr().out)
    finally:
        InteractiveShell.clear_instance()
    assert outputs[0] == outputs[3] == "" and "#" not in outputs[2] + outputs[5]
    assert re.search(r"\(6, 5\)\n", outputs[1])  # the cell's own result
    assert outputs[1].endswith(
        "x = np.zeros((6, 5))  # (6, 5)\nlast = x[0]           # (5,)\ndef f(a):             # (6, 5)\n"
        "    return a          # (6, 5)\nf(x).shape\n"
    )
    assert (
        "z = x[:2]  # (2, 5)\nx @ x\n# ValueError: matmul" in outputs[4]
        and "never" not in outputs[4].split("# Val")[-1]
    )


def test_next_cell_outside_of_a_notebook(monkeypatch):
    monkeypatch.delitem(sys.modules, "IPython", raising=False)
    with pytest.raises(RuntimeError, match="is for a notebook"):
        shapelines.next_cell()
