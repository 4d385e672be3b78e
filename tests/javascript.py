"""A JavaScript module and what it imports as one text, for a JavaScript engine that reads no files."""

import re

IMPORT = re.compile(r"^import \{[^}]*\} from \"(?P<path>\./[^\"]+|\.\./[^\"]+)\";\n", re.MULTILINE)


def one_module(path, seen=None):
    """The text of the module at `path` behind all modules that it imports by relative paths, each once.

    They share one scope, so two modules cannot give one name to two things: the engine says so.
    """
    seen = set() if seen is None else seen
    path = path.resolve()
    if path in seen:
        return ""
    seen.add(path)
    text = path.read_text(encoding="utf-8")
    before = "".join(one_module(path.parent / match["path"], seen) for match in IMPORT.finditer(text))
    return before + re.sub(r"^export ", "", IMPORT.sub("", text), flags=re.MULTILINE)
