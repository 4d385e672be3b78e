"""The site's JavaScript as Python calls it: a module and its relative imports, in one QuickJS. Imports no TensorFlow."""

import json
import re
from pathlib import Path

from quickjs import Context

JAVASCRIPTS = Path(__file__).resolve().parent.parent / "docs/javascripts"
IMPORT = re.compile(r'^(import|export) (\{[^}]*\}) from "(\.[^"]+)";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:async )?(?:function\*?|class|const|let) (\w+))", re.MULTILINE)


def modules(path):
    """The files of a module and of all that it imports, in the order in which they run."""
    found = []

    def visit(path):
        for _, _, name in IMPORT.findall(path.read_text(encoding="utf-8")):
            if (other := (path.parent / name).resolve()) not in found:
                visit(other)
        if path not in found:
            found.append(path)

    visit(Path(path).resolve())
    return found


def bundle(path):
    """One script in which `exported` holds what a module exports. QuickJS finds no files by itself."""
    order = modules(path)
    return "\n".join(
        [
            "const modules = [];",
            *(scope(file, order) for file in order),
            f"const exported = modules[{len(order) - 1}];",
        ]
    )


def scope(path, order):
    """A module as a function: its own names inside, what it exports in `modules[its place]`."""
    text, names = path.read_text(encoding="utf-8"), []

    def fetch(match):
        source = f"modules[{order.index((path.parent / match[3]).resolve())}]"
        if match[1] == "export":
            names.extend(re.findall(r"\w+(?=\s*[,}])", match[2]))
        return f"const {match[2].replace(' as ', ': ')} = {source};\n"

    text = IMPORT.sub(fetch, text)
    names.extend(EXPORT.findall(text))
    assert "import(" not in text and not re.search(r"^import ", text, re.MULTILINE), (
        f"{path}: an import that is not relative"
    )
    return f"modules.push((() => {{\n{EXPORT.sub('', text)}\nreturn {{ {', '.join(names)} }};\n}})());"


def context(path):
    """A QuickJS context that holds `exported`."""
    context = Context()
    context.eval(bundle(path))
    return context


def function(path, name):
    """One exported function as a Python function; arguments and result travel as JSON."""
    js = context(path)
    call = js.eval(f"(text) => JSON.stringify(exported.{name}(...JSON.parse(text)))")
    return lambda *arguments: json.loads(call(json.dumps(arguments)))


def value(path, name):
    """One exported value as JSON holds it: a function in it is left out."""
    return json.loads(context(path).eval(f"JSON.stringify(exported.{name})"))
