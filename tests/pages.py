"""Read the pages and say what breaks the page contract. Imports no TensorFlow.

A problem is one line: `docs/answers/x.md:12: what is wrong; what to do`.
"""

import ast
import json
import re
import subprocess
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import shapes
import yaml

ROOT = Path(__file__).resolve().parent.parent

FOLDERS = {
    "rules": "rule",
    "answers": "answer",
    "errors": "error",
    "traps": "trap",
    "tables": "table",
    "tools": "tool",
    "versions": "version",
}
KINDS = {*FOLDERS.values(), "index"}
REQUIRED = {"title", "description", "kind"}
OPTIONAL = {
    "index": {"formerly"},
    "tool": {"formerly"},
    "rule": {"formerly", "rules", "search_words"},
    "answer": {"formerly", "rules", "search_words"},
    "trap": {"formerly", "rules", "search_words"},
    "table": {"formerly", "rules", "search_words"},
    "version": {"formerly", "rules"},
    "error": {"formerly", "rules", "messages", "older_messages", "causes"},
}

OUTPUT = "<!--pytest-codeblocks:expected-output-->"
OPENING = re.compile(r"^(?P<indent>[\s>]*)(?P<ticks>`{3,}|~{3,})(?P<info>.*)$")
INCLUDE = re.compile(r'^python title="(?P<path>snippets/[\w/-]+\.py)"$')
HEADING = re.compile(r"^(?P<level>#{1,6}) +(?P<text>.*?)(?: *\{ *#(?P<id>[\w-]+) *\})?$")
ANCHOR = re.compile(r'<a id="([\w-]+)"></a>')
COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
REGION = re.compile(r"^<!--(?P<close>/?)(?P<what>list|table)(?::(?P<name>[\w/.-]+))?-->$")
LINK = re.compile(r"(?<!!)\[(?:[^\]\\]|\\.)*\]\((?P<target>[^)\s]+)\)")
SHAPE = re.compile(r"(?<!\w)\((?:\d+|None),(?: ?(?:\d+|None))?(?:, ?(?:\d+|None))*\)")
DATE = re.compile(
    r"\b20\d\d-\d\d-\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December) 20\d\d\b"
)
VERSION = re.compile(r"\b(?:Keras|TensorFlow|TF|Python|NumPy) v?\d+\.\d+|\b\d+\.\d+\.\d+\b")
PADDING_WORDS = re.compile(r"\b(?:simply|note that|easily|obviously|dimensions?|just)\b", re.IGNORECASE)


@dataclass
class Fence:
    """One fenced block: `line` is the line of its opening, `code` its lines with line ends."""

    info: str
    line: int
    code: str = ""
    section: str = ""  # id of the `##` above it, "" before the first
    output: "Fence | None" = None  # its verified output

    @property
    def end(self):
        return self.line + self.code.count("\n") + 1


@dataclass
class Page:
    path: Path  # absolute
    root: Path = ROOT
    text: str = ""
    meta: dict = field(default_factory=dict)
    fences: list = field(default_factory=list)
    headings: list = field(default_factory=list)  # (line, level, text, id)
    prose: list = field(default_factory=list)  # (line, text) outside fences and generated regions
    regions: list = field(
        default_factory=list
    )  # (what, name, first line, last line), lines between the marks
    problems: list = field(default_factory=list)

    @property
    def name(self):
        return self.path.relative_to(self.root).as_posix()

    @property
    def folder(self):
        return self.path.parent.relative_to(self.root / "docs").as_posix().replace(".", "", 1)

    @property
    def url(self):
        """Address below the site's root: `answers/x/`; the home page is the empty string."""
        parts = self.path.relative_to(self.root / "docs").with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "index" else parts
        return "".join(part + "/" for part in parts)

    @cached_property
    def ids(self):
        anchors = [anchor for _, text in self.prose for anchor in ANCHOR.findall(text)]
        return [id for _, _, _, id in self.headings if id] + anchors

    @property
    def blocks(self):
        return [fence for fence in self.fences if fence.info == "python"]

    @property
    def includes(self):
        return [fence for fence in self.fences if INCLUDE.match(fence.info)]

    @property
    def outputs(self):
        return [fence.output for fence in self.fences if fence.output]

    def problem(self, line, text):
        self.problems.append(f"{self.name}:{line}: {text}")


def read_page(path, root=ROOT):
    """The page at `path`, with the problems found while reading it."""
    page = Page(path, root, path.read_text(encoding="utf-8"))
    lines = page.text.split("\n")
    start = read_front_matter(page, lines)
    read_body(page, lines, start)
    return page


def read_front_matter(page, lines):
    if lines[0] != "---" or "---" not in lines[1:]:
        page.problem(1, "no front matter; begin with --- title, description, kind ---")
        return 0
    end = lines.index("---", 1)
    try:
        meta = yaml.load("\n".join(lines[1:end]), yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        page.problem(
            2 + (mark.line if mark else 0),
            f"front matter is not YAML ({getattr(error, 'problem', error)}); put texts with a colon in quotes",
        )
        return end + 1
    if isinstance(meta, dict):
        page.meta = meta
    else:
        page.problem(2, "front matter is empty; give title, description and kind")
    return end + 1


def read_body(page, lines, start):
    fence = None  # the open fence
    closing = ""
    region = None
    section = ""
    directive = 0  # line of an expected-output directive that waits for its fence
    item_open = False  # inside a list item, where indentation is not code
    for index in range(start, len(lines)):
        line, number = lines[index], index + 1
        if fence:
            if line.strip() == closing:
                fence = None
            else:
                fence.code += line + "\n"
            continue
        opening = OPENING.match(line)
        if opening:
            fence = Fence(opening["info"], number, section=section)
            closing = opening["ticks"]
            check_opening(page, opening, number, region)
            if directive:
                attach_output(page, fence, directive)
                directive = 0
            page.fences.append(fence)
            continue
        if line.strip() == OUTPUT:
            previous = page.fences[-1] if page.fences else None
            if previous is None or previous.end != number - 1 or not previous.info.startswith("python"):
                page.problem(
                    number,
                    "an expected-output mark that follows no python block; put it on the line after the block's closing fence",
                )
            directive = number
            continue
        if directive:
            page.problem(
                directive,
                "an expected-output mark without a ```text block on the next line; put the block there",
            )
            directive = 0
        mark = REGION.match(line.strip())
        if mark:
            region = read_mark(page, mark, number, region)
            continue
        check_comments(page, line, number)
        heading = HEADING.match(line)
        if heading:
            level = len(heading["level"])
            page.headings.append((number, level, heading["text"], heading["id"]))
            if level == 2:
                section = heading["id"] or ""
        if re.match(r"\s*(?:[-*+]|\d+\.)\s", line):
            item_open = True
        elif line.strip() and not line.startswith((" ", "\t")):
            item_open = False
        if re.match(r" {4}|\t", line) and line.strip() and not lines[index - 1].strip() and not item_open:
            page.problem(number, "indented code is never run; use a ```python fence")
        if not region:
            page.prose.append((number, line))
    if fence:
        page.problem(fence.line, f"a fence that is never closed; end it with {closing}")
    if region:
        page.problem(
            region[2], f"<!--{region[0]}:{region[1]}--> is never closed; end it with <!--/{region[0]}-->"
        )
    if directive:
        page.problem(
            directive,
            "an expected-output mark at the end of the page; put the ```text block on the next line",
        )


def check_opening(page, opening, number, region):
    indent, ticks, info = opening["indent"], opening["ticks"], opening["info"]
    if ">" in indent:
        page.problem(number, "a quoted fence is never run; take it out of the quote")
    elif indent:
        page.problem(number, "an indented fence; start it at the first column")
    elif ticks != "```":
        page.problem(number, f"a fence of {ticks} is never run; use three backticks")
    elif info not in ("python", "text", "console", "shapes") and not INCLUDE.match(info):
        page.problem(
            number, f"fence ```{info} is not run and not checked; use exactly python, text, console or shapes"
        )
    if region:
        page.problem(number, "a fence inside a generated region; move it out")


def attach_output(page, fence, directive):
    if fence.info != "text" or fence.line != directive + 1:
        page.problem(directive, "the expected output is not a ```text block on the next line; put it there")
    if len(page.fences) and page.fences[-1].output is None:
        page.fences[-1].output = fence


def read_mark(page, mark, number, region):
    if mark["close"]:
        if not region or region[0] != mark["what"]:
            page.problem(number, f"<!--/{mark['what']}--> closes nothing; remove it")
        else:
            page.regions.append((*region[:2], region[2] + 1, number - 1))
        return None
    if region or not mark["name"]:
        page.problem(
            number,
            f"a generated region is <!--{mark['what']}:name--> ... <!--/{mark['what']}-->, never one inside another; repair the marks",
        )
    return (mark["what"], mark["name"] or "", number)


def check_comments(page, line, number):
    for comment in COMMENT.findall(line) or (["…"] if "<!--" in line else []):
        if "pytest" in comment or "codeblocks" in comment:
            page.problem(
                number,
                f"mark <!--{comment}--> is forbidden; every block runs alone, and the only mark is {OUTPUT}",
            )
        else:
            page.problem(number, "an HTML comment; write it for the reader or delete it")


# ---- the contract, page by page ------------------------------------------------------------------------------------


def check_page(page):
    """Everything that one page can break alone; fills and returns `page.problems`."""
    check_meta(page)
    check_headings(page)
    check_blocks(page)
    check_prose(page)
    if page.meta.get("kind") == "error":
        check_messages(page)
    return page.problems


def check_meta(page):
    meta, kind = page.meta, page.meta.get("kind")
    if not meta:
        return
    folder = page.folder.split("/")[0]
    expected = "index" if page.path.name == "index.md" else FOLDERS.get(folder)
    if kind not in KINDS:
        page.problem(2, f"kind {kind!r} is unknown; use one of {', '.join(sorted(KINDS))}")
        return
    if kind != expected:
        page.problem(2, f"kind {kind!r} does not fit docs/{page.folder}; use {expected!r} or move the page")
    allowed = REQUIRED | OPTIONAL[kind] | ({"messages"} if kind == "error" else set())
    for key in meta:
        if key not in allowed:
            page.problem(
                line_of(page, key),
                f"front matter key {key!r} is unknown for kind {kind!r}; use {', '.join(sorted(allowed))}",
            )
    for key in sorted(REQUIRED | ({"messages"} if kind == "error" else set())):
        if not meta.get(key):
            page.problem(2, f"front matter has no {key!r}; add it")
    for key in ("title", "description"):
        if meta.get(key) and not isinstance(meta[key], str):
            page.problem(line_of(page, key), f"{key} is not a text; put it in quotes")
            return
    for key in ("rules", "messages", "older_messages", "formerly", "search_words"):
        if key in meta and not (
            isinstance(meta[key], list) and all(isinstance(entry, str) for entry in meta[key])
        ):
            page.problem(
                line_of(page, key), f"{key} is not a list of texts; write one entry a line, in quotes"
            )
            return
    description = meta.get("description") or "A."
    sentences = len(re.findall(r"[.?!](?=\s|$)", description.replace("e.g.", "").replace("i.e.", "")))
    if (
        not description.rstrip().endswith((".", "?", "!"))
        or not 1 <= sentences <= 2
        or len(description) > 300
    ):
        page.problem(
            line_of(page, "description"),
            "description is not one or two full sentences of at most 300 characters; write the answer that others would quote",
        )
    for rule in meta.get("rules") or []:
        if not (page.root / "docs/rules" / f"{rule}.md").is_file():
            page.problem(
                line_of(page, "rules"),
                f"rule {rule!r} has no page docs/rules/{rule}.md; write it or drop the entry",
            )


def line_of(page, key):
    for number, line in enumerate(page.text.split("\n"), 1):
        if line.startswith(f"{key}:"):
            return number
    return 2


def check_headings(page):
    titles = [heading for heading in page.headings if heading[1] == 1]
    if len(titles) != 1:
        page.problem(
            titles[1][0] if titles else 1,
            f"{len(titles)} first-level headings; a page has exactly one, its title",
        )
    elif titles[0][2] != page.meta.get("title"):
        page.problem(
            titles[0][0], "the heading differs from the title in the front matter; make them the same"
        )
    for number, level, text, id in page.headings:
        if level > 1 and not id:
            page.problem(number, f"heading {text!r} has no id; write {'#' * level} {text} {{ #a-short-id }}")
    for id in sorted({id for id in page.ids if page.ids.count(id) > 1}):
        page.problem(1, f"id {id!r} stands twice; rename one")


def check_blocks(page):
    for fence in page.includes:
        path = INCLUDE.match(fence.info)["path"]
        if fence.code.strip() != f'--8<-- "{path}"':
            page.problem(fence.line, f'a titled fence shows its file; its only line is --8<-- "{path}"')
        if not (page.root / path).is_file():
            page.problem(fence.line, f"{path} does not exist; write it or correct the path")
    for fence in page.fences:
        if fence.info == "shapes":
            check_shapes(page, fence)
    for fence in page.blocks:
        check_block(page, fence)
    for what, name, first, _ in page.regions:
        if what == "table" and not (page.root / name).is_file():
            page.problem(first - 1, f"{name} does not exist; write the program that prints this table")


def check_shapes(page, fence):
    for offset, line in enumerate(fence.code.splitlines(), 1):
        try:
            shapes.parse(line)
        except ValueError as error:
            page.problem(fence.line + offset, f"shapes line: {error}")


def check_block(page, fence):
    lines = fence.code.splitlines()
    if len(lines) > 25:
        page.problem(
            fence.line,
            f"the block has {len(lines)} lines, 25 at most; cut it, or make it a program in snippets/",
        )
    if not re.match(r"(import|from) ", fence.code.lstrip()):
        page.problem(fence.line, "the block does not start at its imports; a reader copies this block alone")
    if fence.output is None:
        page.problem(
            fence.end,
            f"the block shows no verified output; add {OUTPUT} and a ```text block on the next lines, then run make refresh",
        )
    try:
        tree = ast.parse(fence.code)
    except SyntaxError as error:
        page.problem(fence.line + (error.lineno or 0), f"the block is not Python ({error.msg}); repair it")
        return
    names = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    if "print" not in names:
        page.problem(fence.line, "the block prints nothing; print the shapes that prove the sentence")
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if node.attr == "summary":
                page.problem(
                    fence.line + node.lineno, "summary() changes with the terminal's width; print the shapes"
                )
            elif node.attr.startswith("_") and not node.attr.endswith("__"):
                page.problem(
                    fence.line + node.lineno, f"private attribute {node.attr}; use the public interface"
                )
        elif isinstance(node, ast.Import) and any(
            alias.name.split(".")[0] == "keras" for alias in node.names
        ):
            page.problem(
                fence.line + node.lineno, "import keras; write import tensorflow as tf, then tf.keras"
            )
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in (
            "keras",
            "tensorflow",
        ):
            page.problem(
                fence.line + node.lineno,
                f"from {node.module} import; write import tensorflow as tf, then tf.keras",
            )
    for offset, line in enumerate(lines, 1):
        if re.search(r"#.*\(\s*\d+\s*,", line):
            page.problem(
                fence.line + offset,
                "a comment with a concrete shape; name the axes there and print the numbers",
            )


def check_prose(page):
    printed = " ".join(fence.code for fence in page.fences)
    if page.regions:
        lines = page.text.split("\n")
        printed += " ".join("\n".join(lines[first - 1 : last]) for _, _, first, last in page.regions)
    known = {normal(shape) for shape in SHAPE.findall(printed)}
    kind, description = page.meta.get("kind"), page.meta.get("description")
    texts = page.prose + (
        [(line_of(page, "description"), description)] if isinstance(description, str) else []
    )
    for number, text in texts:
        for shape in SHAPE.findall(text):
            if normal(shape) not in known:
                page.problem(
                    number,
                    f"shape {shape} stands in no block, output or shapes line of this page; print it or drop it",
                )
        words = re.sub(r"`[^`]*`|\[[^\]]*\]\([^)]*\)", "", text)  # without code and links: they quote
        if kind == "error" and text.startswith("# "):
            continue  # the title is Keras's wording
        if DATE.search(words):
            page.problem(number, "a date in prose; drop it")
        if kind != "version" and VERSION.search(words):
            page.problem(number, "a version number in prose; say what happens, the version folds say where")
        found = PADDING_WORDS.search(words)
        if found:
            remedy = "say axis" if found[0].lower().startswith("dim") else "drop it"
            page.problem(number, f"the word {found[0]!r} in prose; {remedy}")


def normal(shape):
    return shape.replace(" ", "")


def check_messages(page):
    sections = [(number, id) for number, level, _, id in page.headings if level == 2 and id]
    for number, section in sections:
        printed = "".join(
            fence.output.code for fence in page.fences if fence.output and fence.section == section
        )
        for message in page.meta.get("messages") or []:
            if message not in printed:
                page.problem(
                    number,
                    f"section #{section} does not print the message {message!r}; raise it there in a block that catches and prints it",
                )
    if not sections:
        page.problem(1, "an error page without a section; write one ## section for each cause")
    ids = {id for _, id in sections}
    for cause in page.meta.get("causes") or []:
        if not isinstance(cause, dict) or cause.get("section") not in ids:
            page.problem(
                line_of(page, "causes"),
                f"cause {cause!r} names no section of this page; give section: and one of {', '.join(sorted(ids))}",
            )


# ---- the contract of the collection --------------------------------------------------------------------------------


def read_pages(root=ROOT):
    return [read_page(path, root) for path in sorted((root / "docs").rglob("*.md"))]


def notebooks(root=ROOT):
    return sorted(path for path in (root / "docs").rglob("*.ipynb") if ".ipynb_checkpoints" not in path.parts)


def notebook_ids(path):
    """Ids of a notebook's headings: the anchors that its cells set themselves."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    text = "".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    return ANCHOR.findall(text)


def check_collection(pages, root=ROOT):
    """Problems of the pages together: links, permanent addresses, snippets, generated lists."""
    if not pages:
        return ["docs: no pages at all; is this the project's root?"]
    return [
        *check_links(pages, root),
        *check_permalinks(pages, root),
        *check_snippets(pages, root),
        *check_lists(pages, root),
    ]


def check_links(pages, root):
    ids = {page.path: set(page.ids) for page in pages}
    ids |= {path: set(notebook_ids(path)) for path in notebooks(root)}
    for page in pages:
        for number, text in page.prose:
            for link in LINK.finditer(re.sub(r"`[^`]*`", "", text)):
                target, _, anchor = link["target"].partition("#")
                if re.match(r"[a-z]+:", target):
                    continue
                path = (page.path.parent / target).resolve() if target else page.path
                if path not in ids:
                    if not path.is_file():
                        yield f"{page.name}:{number}: link to {target}, which does not exist; correct it"
                elif anchor and anchor not in ids[path]:
                    yield f"{page.name}:{number}: link to {link['target']}, but that page has no id {anchor!r}; correct it"


def addresses(pages, root=ROOT):
    """Every address that the site answers: `answers/x/` and `answers/x/#id`."""
    found = []
    for page in pages:
        found += [page.url, *(f"{page.url}#{id}" for id in page.ids)]
    for path in notebooks(root):
        url = path.relative_to(root / "docs").with_suffix("").as_posix() + "/"
        found += [url, *(f"{url}#{id}" for id in notebook_ids(path))]
    return ["/" + address for address in found]


def moved(pages):
    """Old address -> the page that answers it now."""
    return {"/" + old.strip("/") + "/": page for page in pages for old in page.meta.get("formerly") or []}


def check_permalinks(pages, root):
    file = root / "tests/permalinks.txt"
    promised = file.read_text(encoding="utf-8").split() if file.is_file() else []
    answered, old = set(addresses(pages, root)), moved(pages)
    for address, page in old.items():
        if address in answered:
            yield f"{page.name}:{line_of(page, 'formerly')}: formerly names {address}, which is a page; drop the entry"
    for number, address in enumerate(promised, 1):
        path, _, id = address.partition("#")
        target = old.get(path)
        if address not in answered and not (target and (not id or id in target.ids)):
            yield (
                f"tests/permalinks.txt:{number}: {address} is promised and no longer answers; "
                + (
                    "keep the heading's id, or put <a id=\"" + id + '"></a> where its content is now'
                    if id
                    else "put it under formerly: in the page that holds its content now"
                )
            )
    for address in sorted(answered - set(promised)):
        yield f"tests/permalinks.txt: {address} is published and not promised; run make refresh"
    for address in removed_permalinks(root) - set(promised):
        yield f"tests/permalinks.txt: {address} was taken out; the list only grows, put it back"


def removed_permalinks(root):
    """Addresses that an earlier commit promised and a later one took out of the list."""
    if not (root / ".git").exists():
        return set()
    log = subprocess.run(
        ["git", "log", "-p", "--format=", "--", "tests/permalinks.txt"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    return {line[1:].strip() for line in log.stdout.splitlines() if line.startswith("-/")}


def check_snippets(pages, root):
    shown = {INCLUDE.match(fence.info)["path"] for page in pages for fence in page.includes}
    for path in sorted((root / "snippets").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name not in shown:
            yield f'{name}:1: shown on no page; include it with ```python title="{name}" or delete it'


# ---- generated lists -----------------------------------------------------------------------------------------------


class ConfigLoader(yaml.CSafeLoader):
    """mkdocs.yml with its !ENV and !!python tags read as nothing."""


ConfigLoader.add_multi_constructor("", lambda loader, suffix, node: None)


def nav_entries(root=ROOT):
    """[(groups, path)] in the order of the navigation; groups is the tuple of section titles above the page."""
    config = yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), ConfigLoader)
    return list(walk_nav(config.get("nav") or [], ()))


def walk_nav(entries, groups):
    for entry in entries:
        if isinstance(entry, str):
            yield groups, entry
            continue
        for title, below in entry.items():
            if isinstance(below, str):
                yield groups, below
            else:
                yield from walk_nav(below, (*groups, title))


def expected_list(name, pages, root=ROOT):
    """Markdown of the generated list `name`: a folder's pages in the order of the navigation, or `messages`."""
    if name == "messages":
        return message_list(pages)
    by_path = {
        page.path.relative_to(root / "docs").as_posix(): (
            page.meta.get("title"),
            page.meta.get("description"),
        )
        for page in pages
    }
    by_path |= {path.relative_to(root / "docs").as_posix(): notebook_head(path) for path in notebooks(root)}
    lines, group = [], None
    for groups, path in nav_entries(root):
        if not path.startswith(name + "/") or path == f"{name}/index.md" or path not in by_path:
            continue
        if groups[1:] != group:
            group = groups[1:]
            if group:
                lines += ["", f"**{' · '.join(group)}**", ""]
        title, description = by_path[path]
        # A question or a message is its own title, and there are many: their lists stay short enough to scan.
        said = "" if name in ("answers", "errors") else f": {description}"
        lines.append(f"- [{title}]({path.removeprefix(name + '/')}){said}")
    return "\n".join(lines).strip("\n") + "\n"


def message_list(pages):
    entries = []
    for page in pages:
        if page.meta.get("kind") == "error":
            target = f"../errors/{page.path.name}"
            for message in page.meta.get("messages") or []:
                entries.append(f"- [{code(message.strip())}]({target})")
    return "\n".join(sorted(entries, key=str.lower)) + "\n"


def code(text):
    """`text` as inline code, also where it holds backticks itself."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def notebook_head(path):
    """Title and description of a notebook: its first heading, and what its metadata says."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    first = "".join(notebook["cells"][0]["source"]).split("\n")[0]
    return first.removeprefix("# "), notebook["metadata"].get("lstm_shapes", {}).get("description")


def check_notebook(path, root=ROOT):
    """Problems of one notebook, by cell."""
    name = path.relative_to(root).as_posix()
    notebook = json.loads(path.read_text(encoding="utf-8"))
    cells, problems = notebook["cells"], []
    title, description = notebook_head(path)
    if cells[0]["cell_type"] != "markdown" or not "".join(cells[0]["source"]).startswith("# "):
        problems.append(f"{name}: the first cell is not a title; begin it with # and the title")
    if not description:
        problems.append(f'{name}: no description; add metadata "lstm_shapes": {{"description": "..."}}')
    printed = "".join(json.dumps(cell.get("outputs", "")) for cell in cells)
    known = {normal(shape) for shape in SHAPE.findall(printed)}
    for number, cell in enumerate(cells):
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            problems += [
                f"{name}: cell {number}: shape {shape} is printed by no cell"
                for shape in SHAPE.findall(source)
                if normal(shape) not in known
            ]
            problems += [
                f'{name}: cell {number}: heading {line!r} has no anchor; end it with <a id="a-short-id"></a>'
                for line in source.split("\n")
                if line.startswith("##") and not ANCHOR.search(line)
            ]
        elif cell["cell_type"] == "code":
            if not cell["outputs"]:
                problems.append(
                    f"{name}: cell {number} shows no output; print what it proves, then run make refresh"
                )
            if "WARNING:" in json.dumps(cell["outputs"]):
                problems.append(
                    f"{name}: cell {number} shows a warning; remove its cause, then run make refresh"
                )
            if any(output["output_type"] == "error" for output in cell["outputs"]):
                problems.append(
                    f"{name}: cell {number} holds an error; catch it and print it, then run make refresh"
                )
    return problems


def check_lists(pages, root):
    for page in pages:
        lines = page.text.split("\n")
        for what, name, first, last in page.regions:
            if what == "list" and "\n".join(lines[first - 1 : last]).strip("\n") != expected_list(
                name, pages, root
            ).strip("\n"):
                yield f"{page.name}:{first}: the list of {name} is not the pages' own titles and descriptions; run make refresh"
