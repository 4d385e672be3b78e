"""A new page that keeps the contract, but for its content: what a writer starts from."""

from lstm_shapes import OUTPUT, ROOT
from lstm_shapes.page import KINDS

ANSWER_TO_COME = "The answer in one sentence."
CAUSE_TO_COME = "Its cause in one sentence."
PROOF_TO_COME = "The sentence that the second block proves, then the block, with its control."
WHY_TO_COME = "Why it is so, in two or three sentences, with a link to the rule behind it."
TO_COME = (ANSWER_TO_COME, CAUSE_TO_COME, PROOF_TO_COME, WHY_TO_COME)  # no finished page holds one
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
WHY = f"""\
## Why {{{{ #why }}}}

{WHY_TO_COME}
"""
ANSWER = f"""\
# {{title}}

{ANSWER_TO_COME}

```shapes
x (6, 5, 3) -> LSTM(4) -> (6, 4) -> Dense(1) -> (6, 1)
```

{PROGRAM}
## The proof {{{{ #proof }}}}

{PROOF_TO_COME}

{WHY}"""
STATEMENT = f"""\
# {{title}}

{ANSWER_TO_COME}

## The program {{{{ #program }}}}

{PROGRAM}
{WHY}"""
ERROR = f"""\
# {{title}}

{CAUSE_TO_COME}

## The cause {{{{ #cause }}}}

```python
import numpy as np

try:
    raise ValueError("{{title}}")
except ValueError as error:
    print(error)
```
{{output}}
```text
{{title}}
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
    head = f'---\ntitle: "{title}"\ndescription: {ANSWER_TO_COME}\nkind: {kind}\n'
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
