"""The built site as a zip that works from a disk: `python -m lstm_shapes.offline site lstm-shapes-offline.zip`.

A browser lets a page of a disk load scripts, and neither modules nor workers nor data. So every module becomes a plain
script, data become scripts that hold them, and offline.js stands in for `import()`, `fetch` and the search's worker.
"""

import json
import posixpath
import re
import sys
import zipfile
from pathlib import Path

from lstm_shapes import scripts

ENTRIES = (  # what pages and other scripts load by name
    "ask.js",
    "error-lookup-page.js",
    "error-lookup.js",
    "shape-checker.js",
    "checker/form.js",
    "program/read-program.js",
    "search/bm25.js",
)
DATA = ("catalog.json", "errors.json")
INDEX = "search/search_index.json"
LEFT_OUT = re.compile(r"\.map$|/lunr/|/workers/|index\.md$|^sitemap|^robots\.txt$|^llms|^404\.html$")
DYNAMIC = re.compile(r'\bimport\("(\.[^"]+)"\)')
LINK = re.compile(r'(\bhref=")(?![a-z]+:|//|#)([^"#?]*)([^"]*")')
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
MODULE = re.compile(r'<script type="module" src="')
LEFT_OFF = re.compile(  # asks for modules or for twins, which the zip does not have
    r'<link rel="modulepreload"[^>]*>\n|<script src="[^"]*copy-section\.js"></script>|<a href="[^"]*index\.md">As Markdown</a>|<link rel="alternate[^>]*>'
)


def write(site, path):
    """Writes the zip at `path` from the built site; returns its size in bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in files(Path(site)):
            # Without a time of its own, so that the same site gives the same zip.
            entry = zipfile.ZipInfo(f"lstm-shapes/{name}")
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text, compresslevel=9)
    return Path(path).stat().st_size


def files(site):
    """(name, text or bytes) of every file of the zip."""
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if (
            not path.is_file()
            or LEFT_OUT.search(name)
            or name.startswith("javascripts/")
            or name == INDEX
            or name in DATA
        ):
            continue
        yield (
            name,
            page(path.read_text(encoding="utf-8"), name) if path.suffix == ".html" else path.read_bytes(),
        )
    for name in ("shapes-toggle.js", "search-box.js"):
        text = (scripts.JAVASCRIPTS / name).read_text(encoding="utf-8")
        yield f"javascripts/{name}", DYNAMIC.sub(lambda match: f'offline.load("{match[1][2:]}")', text)
    for name in ENTRIES:
        yield f"javascripts/{name}", script(name)
    yield "javascripts/offline.js", Path(__file__).with_name("offline.js").read_text(encoding="utf-8")
    for name in DATA:
        yield (
            f"{name}.js",
            f"offline.data[{json.dumps(name)}] = {(site / name).read_text(encoding='utf-8').strip()};\n",
        )
    yield INDEX.removesuffix("on"), f"var __index = {(site / INDEX).read_text(encoding='utf-8')};\n"


def page(html, name):
    root = "../" * name.count("/")
    # With it the theme takes a page of a disk for one that never loads.
    html = re.sub(r'"navigation\.instant",? ?', "", html)
    html = POLICY.sub(f'<script src="{root}javascripts/offline.js"></script>', LEFT_OFF.sub("", html))
    return LINK.sub(
        lambda match: match[1] + file_of(match[2]) + match[3], MODULE.sub('<script defer src="', html)
    )


def file_of(target):
    """A link to a page as the file on the disk: "../answers/" -> "../answers/index.html"."""
    if target == "" or posixpath.basename(target) not in ("", ".", ".."):
        return target
    return posixpath.join(target, "index.html")


def script(name):
    """A module and all that it imports as one plain script, which leaves its exports in `offline.modules`."""
    order = scripts.modules(scripts.JAVASCRIPTS / name)
    parts = [scripts.scope(path, order, None, plain(path)) for path in order]
    return "\n".join(
        [
            "(() => {",
            "const modules = [], links = [];",
            *parts,
            "for (const link of links) link();",
            f"offline.modules[{json.dumps(name)}] = modules[{len(order) - 1}];",
            "})();",
            "",
        ]
    )


def plain(path):
    """A module's text with what only modules have replaced."""
    here = path.relative_to(scripts.JAVASCRIPTS).as_posix()

    def load(match):
        return f'offline.load("{posixpath.normpath(posixpath.join(posixpath.dirname(here), match[1]))}")'

    text = path.read_text(encoding="utf-8").replace(
        "import.meta.url", f'new URL("javascripts/{here}", offline.root)'
    )
    return DYNAMIC.sub(load, text)


if __name__ == "__main__":
    size = write(*sys.argv[1:])
    print(f"{sys.argv[2]}: {size / 1e6:.1f} MB; unpack it and open lstm-shapes/index.html")
