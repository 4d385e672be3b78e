"""The site's JavaScript modules as one script: what the shape checker's page loads, and what Python runs in its tests."""

import posixpath
import re
from collections import Counter
from html import escape
from pathlib import Path

JAVASCRIPTS = Path(__file__).resolve().parent.parent / "docs/javascripts"
CHECKER = JAVASCRIPTS / "shape-checker.js"  # the page's script that is served as one file
IMPORT = re.compile(r'^(import|export) (\{[^}]*\}) from "(\.[^"]+)";\n', re.MULTILINE)
LATER = re.compile(r'\bimport\("(\.[^"]+)"\)')
LOADED = re.compile(r'<script type="module" src="(?P<root>(?:\.\./)*)javascripts/(?P<name>[\w./-]+\.js)">')
BUNDLED = re.compile(r"\bexport\{(\w+) as (\w+)\};\s*$")  # the last words of a bundle in vendor/
NAMED = re.compile(r"^(?:export )?(?:async )?(?:function\*?|class|const|let) (.[^ (=]*)", re.MULTILINE)
FIRST_EXAMPLE = re.compile(r'EXAMPLES = \{\s*"[^"]*": `([^`]*)`')
EMPTY_FIELD = re.compile(r'<textarea class="sc-first"[^>]*>(?=</textarea>)')
EXPORT = re.compile(r"^export (?=(?:async )?(?:function\*?|class|const|let) (\w+))", re.MULTILINE)


def with_example(html):
    """A page whose field for a program stands before its script has run: with the first example in it, so that a slow
    phone shows it at once."""

    def filled(field):
        examples = (JAVASCRIPTS / "checker/examples.js").read_text(encoding="utf-8")
        return field[0] + escape(FIRST_EXAMPLE.search(examples)[1], quote=False)

    return EMPTY_FIELD.sub(filled, html)


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
        if JAVASCRIPTS / script["name"] == CHECKER:
            return script[0]
        order = [
            file.relative_to(JAVASCRIPTS).as_posix() for file in modules(JAVASCRIPTS / script["name"])[:-1]
        ]
        links = [f'<link rel="modulepreload" href="{script["root"]}javascripts/{name}">' for name in order]
        return "\n".join([*links, script[0]])

    return LOADED.sub(named, html)


def bundle(path, within=None):
    """One script in which `exported` holds what a module exports. The modules of `within`, another script that is served
    as one, are imported from it."""
    order = modules(path)
    apart = set(modules(within) if within else [])
    names = Names(order)
    parts = ["const modules = [], links = [];"]
    if within:
        asked = ", ".join(sorted(asked_of(order, apart) & names.shared))
        place = relative(within, path)
        parts = [f'import * as apart from "{place}";', *parts, f"const {{ {asked} }} = apart;"]
    parts += ["modules.push(apart);" if file in apart else scope(file, order, names) for file in order]
    parts += ["for (const link of links) link();", f"const exported = modules[{len(order) - 1}];"]
    return "\n".join(parts) + "\n"


def asked_of(order, apart):
    """The names that the other modules of `order` import from those of `apart`."""
    return {
        part.split()[0]
        for file in order
        if file not in apart
        for match in IMPORT.finditer(file.read_text(encoding="utf-8"))
        if (file.parent / match[3]).resolve() in apart
        for part in parts_of(match)
    }


def relative(path, start):
    """A module's address as another one writes it."""
    found = posixpath.relpath(path.as_posix(), start.resolve().parent.as_posix())
    return found if found.startswith(".") else f"./{found}"


class Names:
    """What the modules of `order` see of each other without an import: `shared`, the exports whose name no other module
    exports, and all of `bare`, the modules of which no other one has a name, so that they need no scope of their own."""

    def __init__(self, order):
        self.root = order[-1]  # what it exports is asked for by name
        texts = {file: file.read_text(encoding="utf-8") for file in order}
        self.exports = {
            file: EXPORT.findall(text) + [found[2] for found in BUNDLED.finditer(text)]
            for file, text in texts.items()
        }
        exported = Counter(name for names in self.exports.values() for name in names)
        self.shared = {name for name, count in exported.items() if count == 1} - {*self.exports[self.root]}
        # handed on, or taken under another name: these are asked of their module
        self.asked = {
            part.split()[0]
            for text in texts.values()
            for match in IMPORT.finditer(text)
            for part in parts_of(match)
            if match[1] == "export" or " as " in part
        }
        tops = {file: {*NAMED.findall(text), *self.fetched(text)} for file, text in texts.items()}
        many = Counter(name for names in tops.values() for name in names)
        self.bare = {
            file
            for file, text in texts.items()
            if file != self.root
            and all(name.isidentifier() and many[name] == 1 for name in tops[file])
            and not BUNDLED.search(text)
            and all(match[1] == "import" for match in IMPORT.finditer(text))
        }

    def fetched(self, text):
        """The names under which a module imports what is not shared."""
        parts = [part for match in IMPORT.finditer(text) for part in parts_of(match)]
        return {part.split()[-1] for part in parts if part not in self.shared}

    def seen(self, file):
        """The exports of a module that all others see."""
        return [name for name in self.exports[file] if name in self.shared]


def parts_of(match):
    """What an import or an export names, as it stands there: "a" or "a as b"."""
    return [part.strip() for part in match[2].strip("{} \n").split(",") if part.strip()]


# V8 compiles a function when it is first called; a script that begins so is compiled while it loads, off the page's thread.
EAGER = "//# allFunctionsCalledOnLoad\n"


def published(path, exports, within=None):
    """A module as the site serves it: one file instead of many, which exports these names. What `within` holds, a script
    that the page has loaded before, is imported from there; what vendor/ holds keeps its notice."""
    imports, start, body = bundle(path, within).rpartition("const modules = [], links = [];\n")
    inner = [name for name in exports if name not in EXPORT.findall(path.read_text(encoding="utf-8"))]
    given = ", ".join([*inner, "...exported"])
    names = ", ".join(exports)
    # in a function, where the names of all modules may be shortened
    return compact(
        f"{imports}export const {{ {names} }} = (() => {{\n{start}{body}return {{ {given} }};\n}})();\n"
    )


def served(root):
    """{path: script} of a page's module and of those that it loads later, each as one file. What the page's own script
    holds, the later ones import from it."""
    own = modules(root)
    later = [
        (file.parent / name).resolve()
        for file in own
        for name in LATER.findall(file.read_text(encoding="utf-8"))
    ]
    asked = {name for path in later for name in asked_of(modules(path), set(own))}
    return {root.resolve(): published(root, sorted(asked))} | {
        path: EAGER + published(path, EXPORT.findall(path.read_text(encoding="utf-8")), root)
        for path in later
    }


def compact(text):
    """A script without the comments, blanks and long names that a browser does not need; `/*! notices */` stay."""
    import minify  # here: it starts the runtime of Go, which no process needs that forks

    return minify.string("application/javascript", text)


def scope(path, order, known, text=None):
    """A module as a function: its own names inside, what it exports in `modules[its place]`; one of `known.bare` as it stands.
    `text`: instead of its own."""
    text, names = path.read_text(encoding="utf-8") if text is None else text, []

    def fetch(match):
        file = (path.parent / match[3]).resolve()
        place = order.index(file)
        wanted = parts_of(match)
        if match[1] == "export":
            names.extend(part.split()[-1] for part in wanted)
        elif known:
            wanted = [part for part in wanted if part not in known.shared]
        if not wanted:
            return ""
        own = [part.split()[-1] for part in wanted]
        pattern = f"{{ {', '.join(wanted)} }}".replace(" as ", ": ")
        if place > order.index(path):
            # two modules that import each other: what the later one gives comes when it has run
            return f"let {', '.join(own)}; links.push(() => ({pattern} = modules[{place}]));\n"
        return f"const {pattern} = modules[{place}];\n"

    text = BUNDLED.sub(r"\nexport const \2 = \1;", IMPORT.sub(fetch, text))
    text = LATER.sub(
        lambda match: f'import("{relative((path.parent / match[1]).resolve(), order[-1])}")', text
    )
    names.extend(EXPORT.findall(text))
    assert not re.search(r'\bimport\("[^.]|^import\b.*"', text, re.MULTILINE), (
        f"{path}: an import that is not relative"
    )
    text = EXPORT.sub("", text)
    if known and path in known.bare:
        asked = [name for name in names if name not in known.shared or name in known.asked]
        return f"{text}\nmodules.push({{ {', '.join(asked)} }});"
    made = f"(() => {{\n{text}\nreturn {{ {', '.join(names)} }};\n}})()"
    seen = known.seen(path) if known else []
    return (
        f"const {{ {', '.join(seen)} }} = modules[{order.index(path)}] = {made};"
        if seen
        else f"modules.push({made});"
    )
