"""The site's JavaScript modules as one script: what the page of a pasted program loads, and what Python runs in its tests."""

import posixpath
import re
from pathlib import Path

import rjsmin

JAVASCRIPTS = Path(__file__).resolve().parent.parent / "docs/javascripts"
IMPORT = re.compile(r'^(import|export) (\{[^}]*\}) from "(\.[^"]+)";\n', re.MULTILINE)
LOADED = re.compile(r'<script type="module" src="(?P<root>(?:\.\./)*)javascripts/(?P<name>[\w./-]+\.js)">')
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


def preloaded(html):
    """HTML that names, before a module script, all modules that it imports: a browser fetches them at once, and not one
    after the other as it reads their imports."""

    def named(script):
        order = [
            file.relative_to(JAVASCRIPTS).as_posix() for file in modules(JAVASCRIPTS / script["name"])[:-1]
        ]
        links = [f'<link rel="modulepreload" href="{script["root"]}javascripts/{name}">' for name in order]
        return "\n".join([*links, script[0]])

    return LOADED.sub(named, html)


def bundle(path, apart=()):
    """One script in which `exported` holds what a module exports; the modules of `apart` stay imports."""
    order = modules(path)
    imports = {
        file: posixpath.relpath(file.as_posix(), path.resolve().parent.as_posix())
        for file in order
        if file in apart
    }
    parts = [
        *(f'import * as apart{order.index(file)} from "{name}";' for file, name in imports.items()),
        "const modules = [], links = [];",
        *(
            f"modules.push(apart{place});" if file in imports else scope(file, order)
            for place, file in enumerate(order)
        ),
        "for (const link of links) link();",
        f"const exported = modules[{len(order) - 1}];",
    ]
    return "\n".join(parts) + "\n"


def published(path, name, apart):
    """A module that exports `name` as the site serves it: one file instead of forty, without comments. Files that the page
    has loaded before, `apart`, are imported; what vendor/ holds keeps its notice."""
    return compact(f"{bundle(path, apart)}export const {name} = exported.{name};\n")


def compact(text):
    """A script without the comments and blanks that a browser does not need; `/*! notices */` stay."""
    return rjsmin.jsmin(text, keep_bang_comments=True)


def scope(path, order, text=None):
    """A module as a function: its own names inside, what it exports in `modules[its place]`. `text`: instead of its own."""
    text, names = path.read_text(encoding="utf-8") if text is None else text, []

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
