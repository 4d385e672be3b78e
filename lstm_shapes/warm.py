"""A process that has imported TensorFlow and done nothing else, and forks itself for each program.

No list of things to reset is ever complete: a fork is. The parent never runs an operation, so that it has no threads
that a fork would lose. One line of JSON in, one line out; the parent of this process is `Warm`.
"""

import json
import os
import select
import signal
import subprocess
import sys
import tempfile

from lstm_shapes import ROOT
from lstm_shapes.program import Printed, ProgramError, run
from lstm_shapes.shapes import Shapes

LIMIT = 200  # seconds for one program; less than pytest-timeout's, so that the program is named


class Warm:
    """Starts the warm process at its first program; `run` is as program.run, each time in a fork of its own."""

    def __init__(self, limit=LIMIT):
        self.limit, self.process = limit, None
        self.log = (
            tempfile.TemporaryFile()
        )  # what TensorFlow says to stderr; told only when the process itself ends

    def run(self, code, name, first_line=1, seed=0, folder=None, plain=False):
        """Raises ProgramError as program.run does, and where the program kills its process or takes too long."""
        if not self.process:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "lstm_shapes.warm"],
                cwd=ROOT,
                env={"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1", **os.environ},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self.log,
                text=True,
                encoding="utf-8",
            )
        request = dict(code=code, name=name, first_line=first_line, seed=seed, folder=folder, plain=plain)
        try:
            self.process.stdin.write(json.dumps({"limit": self.limit, "program": request}) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BaseException:  # whoever waited was interrupted; the next one must not get this answer
            self.process.kill()
            self.stop()
            raise
        if not line:
            self.log.seek(0)
            words = self.log.read().decode(errors="replace").strip().splitlines()[-20:]
            status = self.process.wait()
            self.process = None
            head = f"{name}:{first_line}: the process that starts the programs ended (exit code {status}); run it again. It said:"
            raise ProgramError("\n".join([head, *words]))
        answer = json.loads(line)
        if "problem" in answer:
            raise ProgramError(answer["problem"])
        return Printed(answer["printed"], Shapes(answer["shapes"], answer["errors"]))

    def stop(self):
        if self.process:
            self.process.stdin.close()
            self.process.stdout.close()
            self.process.wait()
            self.process = None

    def close(self):
        self.stop()
        self.log.close()


def serve():
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints past Python's stdout is no answer
    warm_up()
    for line in sys.stdin:
        request = json.loads(line)
        answers.write(json.dumps(in_a_fork(request["program"], request["limit"])) + "\n")
        answers.flush()


def warm_up():
    import gc

    import numpy.random  # noqa: F401
    import tensorflow as tf

    _ = tf.keras.layers  # loaded at its first use
    gc.collect()
    gc.freeze()


def in_a_fork(program, limit):
    """{"printed": text, "shapes": [(line, names)], "errors": as Shapes has them}, or {"problem": text} with page and line."""
    place = f"{program['name']}:{program['first_line']}"
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        sys.stdin.close()
        try:
            printed = run(**program)
            answer = {
                "printed": printed,
                "shapes": list(printed.shapes.items()),
                "errors": printed.shapes.errors,
            }
        except ProgramError as error:
            answer = {"problem": str(error)}
        with os.fdopen(writing, "w", encoding="utf-8") as pipe:
            json.dump(answer, pipe)
        os._exit(0)
    os.close(writing)
    said, late = b"", False
    while not late:
        late = not select.select([reading], [], [], limit)[0]
        piece = b"" if late else os.read(reading, 1 << 16)
        if not piece:
            break
        said += piece
    if late:
        os.kill(child, signal.SIGKILL)
    os.close(reading)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if late:
        return {
            "problem": f"{place}: the program takes more than {limit} s; make it smaller, or end its loop"
        }
    if not said:
        return {
            "problem": f"{place}: the program ends its process (exit code {status}); let it end by itself"
        }
    return json.loads(said)


if __name__ == "__main__":
    serve()
