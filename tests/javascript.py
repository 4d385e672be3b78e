"""The site's JavaScript as Python calls it: a module and its relative imports, in one QuickJS. Imports no TensorFlow."""

import json
import re
from pathlib import Path

from quickjs import Context

JAVASCRIPTS = Path(__file__).resolve().parent.parent / "docs/javascripts"
IMPORT = re.compile(r'^(import|export) (\{[^}]*\}) from "(\.[^"]+)";\n', re.MULTILINE)
BUNDLED = re.compile(r"\bexport\{(\w+) as (\w+)\};\s*$")  # the last words of a bundle in vendor/
EXPORT = re.compile(r"^export (?=(?:async )?(?:function\*?|class|const|let) (\w+))", re.MULTILINE)


def modules(path):
    """The files of a module and of all that it imports, in the order in which they run."""
    found, seen = [], set()

    def visit(path):
        seen.add(path)
        for _, _, name in IMPORT.findall(path.read_text(encoding="utf-8")):
            if (other := (path.parent / name).resolve()) not in seen:
                visit(other)
        found.append(path)

    visit(Path(path).resolve())
    return found


def bundle(path):
    """One script in which `exported` holds what a module exports. QuickJS finds no files by itself."""
    order = modules(path)
    return "\n".join(
        [
            "const modules = [], links = [];",
            *(scope(file, order) for file in order),
            "for (const link of links) link();",
            f"const exported = modules[{len(order) - 1}];",
        ]
    )


def scope(path, order):
    """A module as a function: its own names inside, what it exports in `modules[its place]`."""
    text, names = path.read_text(encoding="utf-8"), []

    def fetch(match):
        place = order.index((path.parent / match[3]).resolve())
        own = re.findall(r"\w+(?=\s*[,}])", match[2])
        if match[1] == "export":
            names.extend(own)
        pattern = match[2].replace(" as ", ": ")
        if place > order.index(
            path
        ):  # two modules that import each other: what the later one gives comes when it has run
            return f"let {', '.join(own)}; links.push(() => ({pattern} = modules[{place}]));\n"
        return f"const {pattern} = modules[{place}];\n"

    text = BUNDLED.sub(r"\nexport const \2 = \1;", IMPORT.sub(fetch, text))
    names.extend(EXPORT.findall(text))
    assert "import(" not in text and not re.search(r'^import\b.*"', text, re.MULTILINE), (
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
