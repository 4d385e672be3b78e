"""A new page that keeps the contract, but for its content: what a writer starts from."""

from lstm_shapes import OUTPUT, ROOT
from lstm_shapes.page import KINDS

PROGRAM = """\
```python
import numpy as np
import tensorflow as tf

x = np.ones((6, 5, 3), "float32")  # (samples, timesteps, features)
y = np.ones((6, 1), "float32")  # (samples, values)

model = tf.keras.Sequential([
    tf.keras.Input((5, 3)),  # (timesteps, features)
    tf.keras.layers.LSTM(4),
    tf.keras.layers.Dense(1),
])
print("x", x.shape, "y", y.shape, "output", model.output_shape)
```
{output}
```text
x (6, 5, 3) y (6, 1) output (None, 1)
```
"""
WHY = """\
## Why {{ #why }}

Why it is so, in two or three sentences, with a link to the rule behind it.
"""
ANSWER = f"""\
# {{title}}

The answer in one sentence.

```shapes
x (6, 5, 3) -> LSTM(4) -> (6, 4) -> Dense(1) -> (6, 1)
```

{PROGRAM}
## The proof {{{{ #proof }}}}

The sentence that the second block proves, then the block, with its control.

{WHY}"""
STATEMENT = f"""\
# {{title}}

The answer in one sentence.

## The program {{{{ #program }}}}

{PROGRAM}
{WHY}"""
ERROR = """\
# {title}

Its cause in one sentence.

## The cause {{ #cause }}

```python
import numpy as np

try:
    raise ValueError("{title}")
except ValueError as error:
    print(error)
```
{output}
```text
{title}
```
"""
BODIES = {"answer": ANSWER, "rule": STATEMENT, "trap": STATEMENT, "error": ERROR}
MORE = {"error": 'messages:\n  - "{title}"\n', "trap": "guard: nothing\n"}


def write(kind, name, root=ROOT):
    """Writes the page and says what is next. The exit status, or the reason that nothing was written."""
    path = root / "docs" / KINDS[kind].folder / f"{name}.md"
    place = path.relative_to(root).as_posix()
    if path.exists():
        return f"{place} exists; edit it, or choose another name"
    if not name.replace("-", "").isalnum() or name != name.lower():
        return f"{name!r} is no address; write small letters, digits and hyphens, such as how-many-windows"
    title = name.replace("-", " ").capitalize() + ("?" if kind == "answer" else "")
    head = f'---\ntitle: "{title}"\ndescription: The answer in one sentence.\nkind: {kind}\n'
    head += MORE.get(kind, "").format(title=title)
    path.write_text(
        f"{head}---\n\n{BODIES[kind].format(title=title, output=OUTPUT)}", encoding="utf-8", newline="\n"
    )
    print(
        f"wrote {place}\n"
        f"1. Write it. 2. Put {place.removeprefix('docs/')} into its group of nav in mkdocs.yml.\n"
        f"3. make refresh PAGE={place}, and read the diff. 4. make check PAGE={place}"
    )
    return 0
