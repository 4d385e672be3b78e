"""What a run of a program met, line by line."""


class Shapes(dict):
    """`{line: [[name, [shape, ...]], ...]}`, lines counted from the program's first.

    errors: `[[[line, ...], class], ...]` of the errors that the program caught and printed something about; the lines are
    those of the traceback that are the program's own.
    """

    def __init__(self, lines=(), errors=()):
        super().__init__(lines)
        self.errors = list(errors)
