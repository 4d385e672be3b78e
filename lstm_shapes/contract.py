"""What one page must keep. No TensorFlow; a millisecond or two for a page.

A problem is one line: `docs/answers/x.md:12: what is wrong; what to do`.
"""

import ast
import re
import sys

from lstm_shapes import OUTPUT, axes, causes, draft, picture, timeline
from lstm_shapes.page import FOLDERS, GUARDS, KINDS

SHAPE = re.compile(r"(?<!\w)\((?:\d+|None),(?: ?(?:\d+|None))?(?:, ?(?:\d+|None))*\)")
DATE = re.compile(
    r"\b20\d\d-\d\d-\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December) 20\d\d\b"
)
VERSION = re.compile(r"\b(?:Keras|TensorFlow|TF|Python|NumPy) v?\d+\.\d+|\b\d+\.\d+\.\d+\b")
PADDING_WORDS = re.compile(r"\b(?:simply|note that|easily|obviously|dimensions?|just)\b", re.IGNORECASE)
FIRST = 15  # lines of an answer's first block, without empty ones
LINES, COLUMNS = 25, 88  # of a block: what a reader takes in at once, and what the column of the site holds
LIBRARIES = sys.stdlib_module_names | {"numpy", "tensorflow"}  # what a reader has who copies a block


def check_page(page):
    """Everything that one page can break alone; fills and returns `page.problems`."""
    check_meta(page)
    check_headings(page)
    check_blocks(page)
    check_prose(page)
    if page.kind and page.kind.messages:
        check_messages(page)
        for line, problem in causes.check(page):
            page.problem(line, problem)
    return page.problems


def check_meta(page):
    meta, kind = page.meta, page.meta.get("kind")
    if not meta:
        return
    folder = page.folder.split("/")[0]
    expected = "index" if page.path.name == "index.md" or not folder else FOLDERS.get(folder)
    if not page.kind:
        page.problem(2, f"kind {kind!r} is unknown; use one of {', '.join(sorted(KINDS))}")
        return
    if kind != expected:
        page.problem(2, f"kind {kind!r} does not fit docs/{page.folder}; use {expected!r} or move the page")
    allowed = page.kind.required | page.kind.optional
    for key in meta:
        if key not in allowed:
            page.problem(
                page.line_of(key),
                f"front matter key {key!r} is unknown for kind {kind!r}; use {', '.join(sorted(allowed))}",
            )
    for key in sorted(page.kind.required):
        if not meta.get(key):
            page.problem(2, f"front matter has no {key!r}; add it")
    for key in ("title", "description"):
        if meta.get(key) and not isinstance(meta[key], str):
            page.problem(page.line_of(key), f"{key} is not a text; put it in quotes")
            return
    for key in ("rules", "messages", "older_messages", "formerly", "search_words"):
        if key in meta and not (
            isinstance(meta[key], list) and all(isinstance(entry, str) for entry in meta[key])
        ):
            page.problem(
                page.line_of(key), f"{key} is not a list of texts; write one entry a line, in quotes"
            )
            return
    own = meta.get("own_numbers", [])
    if not isinstance(own, list) or not all(number in axes.CAST for number in own):
        page.problem(
            page.line_of("own_numbers"),
            f"own_numbers {own!r} is no list of numbers of the cast, {sorted(axes.CAST)}; list those that mean something else here",
        )
    if "guard" in meta and meta["guard"] not in GUARDS:
        page.problem(
            page.line_of("guard"),
            f"guard {meta['guard']!r} is unknown; use one of {', '.join(GUARDS)}",
        )
    description = meta.get("description") or "A."
    sentences = len(re.findall(r"[.?!](?=\s|$)", description.replace("e.g.", "").replace("i.e.", "")))
    if (
        not description.rstrip().endswith((".", "?", "!"))
        or not 1 <= sentences <= 2
        or len(description) > 300
    ):
        page.problem(
            page.line_of("description"),
            "description is not one or two full sentences of at most 300 characters; write the answer that others would quote",
        )
    for rule in meta.get("rules") or []:
        if not (page.root / "docs/rules" / f"{rule}.md").is_file():
            page.problem(
                page.line_of("rules"),
                f"rule {rule!r} has no page docs/rules/{rule}.md; write it or drop the entry",
            )


def check_headings(page):
    titles = [heading for heading in page.headings if heading.level == 1]
    if len(titles) != 1:
        page.problem(
            titles[1].line if titles else 1,
            f"{len(titles)} first-level headings; a page has exactly one, its title",
        )
    elif titles[0].text != page.meta.get("title"):
        page.problem(
            titles[0].line, "the heading differs from the title in the front matter; make them the same"
        )
    for number, level, text, id in page.headings:
        if level > 1 and not id:
            page.problem(number, f"heading {text!r} has no id; write {'#' * level} {text} {{ #a-short-id }}")
    for id in sorted({id for id in page.ids if page.ids.count(id) > 1}):
        page.problem(1, f"id {id!r} stands twice; rename one")


def check_blocks(page):
    for fence in page.includes:
        path = fence.include
        if fence.code.strip() != f'--8<-- "{path}"':
            page.problem(fence.line, f'a titled fence shows its file; its only line is --8<-- "{path}"')
        if not (page.root / path).is_file():
            page.problem(fence.line, f"{path} does not exist; write it or correct the path")
    for fence in page.fences:
        if fence.info == "shapes":
            check_shapes(page, fence)
        elif fence.info == "time":
            check_time(page, fence)
    for fence in page.blocks:
        check_block(page, fence)
    for table in page.tables:
        if not (page.root / table.name).is_file():
            page.problem(
                table.first - 1, f"{table.name} does not exist; write the program that prints this table"
            )


def check_shapes(page, fence):
    for offset, line in enumerate(fence.code.splitlines(), 1):
        try:
            picture.parse(line)
        except ValueError as error:
            page.problem(fence.line + offset, f"shapes line: {error}")


def check_time(page, fence):
    outputs = [other.output.code for other in page.fences if other.output]
    try:
        for problem in timeline.check(fence.code.splitlines(), outputs):
            page.problem(fence.line, f"time picture: {problem}")
    except ValueError as error:
        page.problem(fence.line, f"time picture: {error}")


def check_block(page, fence):
    lines = fence.code.splitlines()
    if len(lines) > LINES:
        page.problem(
            fence.line,
            f"the block has {len(lines)} lines, {LINES} at most; cut it, or make it a program in snippets/",
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
    called = {getattr(node.func, "id", None) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    if "print" not in called:
        page.problem(fence.line, "the block prints nothing; print the shapes that prove the sentence")
    for node in ast.walk(tree):
        for problem in problems_of(node):
            page.problem(fence.line + node.lineno, problem)
    if page.meta.get("kind") == "answer" and fence is page.blocks[0]:
        check_first_block(page, fence, tree)
    for number, line in enumerate(lines, fence.line + 1):
        if len(line) > COLUMNS:
            page.problem(number, f"{len(line)} characters, {COLUMNS} at most; break the line")
        if re.search(r"#.*\(\s*\d+\s*,", line):
            page.problem(number, "a comment with a concrete shape; name the axes there and print the numbers")


def check_first_block(page, fence, tree):
    """The program that the reader of an answer came for. What proves it comes in the next block."""
    lines = [line for line in fence.code.splitlines() if line.strip()]
    if len(lines) > FIRST:
        page.problem(
            fence.line,
            f"the first block of an answer has {len(lines)} lines, {FIRST} at most; show the program alone",
        )
    for node in ast.walk(tree):
        if isinstance(node, ast.Try):
            page.problem(
                fence.line + node.lineno,
                "a try in the first block of an answer; show what works, then what fails",
            )
    written = {}  # names bound to a list that is written out
    for node in tree.body:
        if isinstance(node, ast.Assign) and is_list_of_cases(node.value, written):
            written |= {ast.unparse(target): node.value for target in node.targets}
        if isinstance(node, ast.For) and is_list_of_cases(node.iter, written):
            page.problem(
                fence.line + node.lineno,
                "a loop over cases in the first block of an answer; show the one program, then compare",
            )


def is_list_of_cases(node, written):
    """A tuple, list or dictionary that is written out, also by a name in `written`, .items(), enumerate or zip."""
    if isinstance(node, ast.Call):
        inner = [node.func.value] if isinstance(node.func, ast.Attribute) else node.args
        return any(is_list_of_cases(each, written) for each in inner)
    return isinstance(node, (ast.Tuple, ast.List, ast.Dict, ast.Set)) or ast.unparse(node) in written


def problems_of(node, libraries=LIBRARIES):
    """What one node of a block's syntax tree breaks; `libraries` are those that the block may import."""
    if isinstance(node, ast.Attribute):
        if node.attr == "summary":
            yield "summary() changes with the terminal's width; print the shapes"
        elif node.attr.startswith("_") and not node.attr.endswith("__"):
            yield f"private attribute {node.attr}; use the public interface"
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or "."]
        for module in (name.split(".")[0] for name in names):
            if module == "keras" or module == "tensorflow" and isinstance(node, ast.ImportFrom):
                yield f"{module} imported in parts; write import tensorflow as tf, then tf.keras"
            elif module not in libraries:
                yield f"import {module}: who copies the block has Python, NumPy and TensorFlow; do without"


def check_prose(page):
    printed = " ".join(
        [*(fence.code for fence in page.fences), *(page.between(region) for region in page.regions)]
    )
    known = {normal(shape) for shape in SHAPE.findall(printed)}
    kind, description = page.meta.get("kind"), page.meta.get("description")
    texts = page.prose + (
        [(page.line_of("description"), description)] if isinstance(description, str) else []
    )
    for number, text in texts:
        for shape in SHAPE.findall(text):
            if normal(shape) not in known:
                page.problem(
                    number,
                    f"shape {shape} stands in no block, output or shapes line of this page; print it or drop it",
                )
        if text in draft.TO_COME:
            page.problem(number, f"{text!r} is what `make new` wrote; write yours")
        words = re.sub(r"`[^`]*`|\[[^\]]*\]\([^)]*\)", "", text)  # without code and links: they quote
        if kind == "error" and text.startswith("# "):
            continue  # the title is Keras's wording
        if page.path.stem == "changes" and text.startswith("## "):
            continue  # what changed on this site has days as headings
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
    sections = [heading for heading in page.headings if heading.level == 2 and heading.id]
    for section in sections:
        printed = "".join(
            fence.output.code for fence in page.fences if fence.output and fence.section == section.id
        )
        for message in page.meta.get("messages") or []:
            if message not in printed:
                page.problem(
                    section.line,
                    f"section #{section.id} does not print the message {message!r}; raise it there in a block that catches and prints it",
                )
    if not sections:
        page.problem(1, "an error page without a section; write one ## section for each cause")
