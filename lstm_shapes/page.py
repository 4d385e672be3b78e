"""A page of the site, read: front matter, fences with their outputs, headings, links, prose, generated regions.

Markdown is read by markdown-it-py, so that a page means here what it means to a reader. What cannot be published as it
stands is noted in `Page.problems` while reading, one line each: `docs/answers/x.md:12: what is wrong; what to do`.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import yaml
from markdown_it import MarkdownIt

from lstm_shapes import OUTPUT, ROOT


class Kind(NamedTuple):
    """What the front matter says of a page: where it stands, what it may hold, how readers come to it."""

    folder: str | None  # below docs/; None: an index page of any folder
    optional: frozenset
    required: frozenset = frozenset({"title", "description", "kind"})
    asked: bool = False  # readers arrive with its question, message or symptom: first in the search, with a box to cite it
    messages: bool = False  # its sections each print every one of its messages


FOUND = frozenset({"formerly", "own_numbers", "rules", "search_words"})
KINDS = {
    "rule": Kind("rules", FOUND),
    "answer": Kind("answers", FOUND, asked=True),
    "error": Kind(
        "errors",
        FOUND | {"older_messages", "causes"},
        Kind._field_defaults["required"] | {"messages"},
        asked=True,
        messages=True,
    ),
    "trap": Kind("traps", FOUND, Kind._field_defaults["required"] | {"guard"}, asked=True),
    "table": Kind("tables", FOUND),
    "tool": Kind("tools", frozenset({"formerly", "search_words"})),
    "version": Kind("versions", FOUND),
    "index": Kind(None, frozenset({"formerly"})),
}
FOLDERS = {kind.folder: name for name, kind in KINDS.items() if kind.folder}
GUARDS = ("check_fit", "nothing")  # which check of snippets/shapecheck.py stops the program of a trap

FENCES = ("python", "text", "console", "shapes", "time")
INCLUDE = re.compile(r'^python title="(?P<path>snippets/[\w/-]+\.py)"$')
INCLUDED = re.compile(r'^--8<-- "(?P<path>[^"]+)"$', re.MULTILINE)
ATTRIBUTES = re.compile(r"^(?P<text>.*?)(?: *\{ *#(?P<id>[\w-]+) *\})?$", re.DOTALL)
REGION = re.compile(r"^<!--(?P<close>/?)(?P<what>list|table)(?::(?P<name>[\w/.-]+))?-->$")
COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
REFERENCE = re.compile(r"\[[^\[\]]+\]\[[^\[\]]*\]")

MARKDOWN = MarkdownIt("commonmark").enable("table")


@dataclass
class Fence:
    """One fenced block: `line` is the line of its opening, `code` its lines with line ends."""

    info: str
    line: int
    end: int  # line of its closing fence
    code: str = ""
    section: str = ""  # id of the `##` above it, "" before the first
    output: "Fence | None" = None  # its verified output
    mark: int | None = None  # line of the mark that announces the output

    @property
    def include(self):
        """The file that a titled fence shows, or None."""
        match = INCLUDE.match(self.info)
        return match and match["path"]


class Heading(NamedTuple):
    line: int
    level: int
    text: str
    id: str | None


class Link(NamedTuple):
    line: int
    target: str
    image: bool = False


class Region(NamedTuple):
    """Generated lines between two marks, `first` to `last`."""

    what: str
    name: str
    first: int
    last: int


@dataclass
class Page:
    path: Path  # absolute
    root: Path = ROOT
    text: str = ""
    meta: dict = field(default_factory=dict)
    fences: list = field(default_factory=list)
    headings: list = field(default_factory=list)
    links: list = field(default_factory=list)
    anchors: list = field(default_factory=list)  # ids of <a id="..."></a>
    prose: list = field(default_factory=list)  # (line, text) outside fences and generated regions
    regions: list = field(default_factory=list)
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
    def lines(self):
        return self.text.split("\n")

    @property
    def kind(self):
        return KINDS.get(self.meta.get("kind"))

    @property
    def ids(self):
        return [heading.id for heading in self.headings if heading.id] + self.anchors

    @property
    def blocks(self):
        return [fence for fence in self.fences if fence.info == "python"]

    @property
    def includes(self):
        return [fence for fence in self.fences if fence.include]

    @property
    def tables(self):
        return [region for region in self.regions if region.what == "table"]

    @property
    def programs(self):
        """The files in snippets/ whose output this page shows."""
        return sorted({fence.include for fence in self.includes} | {table.name for table in self.tables})

    def between(self, region):
        return "\n".join(self.lines[region.first - 1 : region.last])

    def line_of(self, key):
        """The line of a key of the front matter."""
        for number, line in enumerate(self.lines, 1):
            if line.startswith(f"{key}:"):
                return number
        return 2

    def problem(self, line, text):
        self.problems.append(f"{self.name}:{line}: {text}")


def read_pages(root=ROOT):
    return [read_page(path, root) for path in sorted((root / "docs").rglob("*.md"))]


def read_page(path, root=ROOT):
    """The page at `path`, with the problems found while reading it."""
    page = Page(path, root, path.read_text(encoding="utf-8"))
    start = read_front_matter(page)
    read_body(page, start)
    return page


def read_front_matter(page):
    """Fills `page.meta`; the number of lines that it takes."""
    lines = page.lines
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


def read_body(page, start):
    quiet = set()  # lines that are no prose: fences and marks
    section, level, region = "", 0, None  # level: of the heading that is being read
    waiting = None  # line of an output mark that waits for its fence
    for token in MARKDOWN.parse("\n" * start + "\n".join(page.lines[start:])):
        line = token.map[0] + 1 if token.map else 0
        if waiting and token.map and token.type != "fence":
            page.problem(
                waiting,
                "an expected-output mark without a ```text block on the next line; put the block there",
            )
            waiting = None
        if token.type == "fence":
            fence = Fence(token.info, line, token.map[1], token.content, section)
            quiet.update(range(line, fence.end + 1))
            check_opening(page, token, fence, region)
            if waiting:
                attach_output(page, fence, waiting)
                waiting = None
            page.fences.append(fence)
        elif token.type == "code_block":
            quiet.update(range(line, token.map[1] + 1))
            page.problem(line, "indented code is never run; use a ```python fence")
        elif token.type == "html_block":
            for number, text in enumerate(token.content.rstrip("\n").split("\n"), line):
                if text.strip() == OUTPUT:
                    quiet.add(number)
                    check_mark(page, number)
                    waiting = number
                elif mark := REGION.match(text.strip()):
                    quiet.add(number)
                    region = read_mark(page, mark, number, region)
                else:
                    check_html(page, text, number)
        elif token.type == "heading_open":
            level = int(token.tag[1])
            if token.markup in ("=", "-"):
                page.problem(line, f"a heading by underlining; write {'#' * level} and an id")
        elif token.type == "heading_close":
            level = 0
        elif token.type == "inline":
            if level:
                match = ATTRIBUTES.match(token.content)
                page.headings.append(Heading(line, level, match["text"], match["id"]))
                if level == 2:
                    section = match["id"] or ""
            read_inline(page, token, line)
    if region:
        page.problem(
            region[2], f"<!--{region[0]}:{region[1]}--> is never closed; end it with <!--/{region[0]}-->"
        )
    if waiting:
        page.problem(
            waiting, "an expected-output mark at the end of the page; put the ```text block on the next line"
        )
    generated = {number for region in page.regions for number in range(region.first, region.last + 1)}
    for number, line in enumerate(page.lines[start:], start + 1):
        if number not in quiet and number not in generated:
            page.prose.append((number, line))
            if re.match(r"#{1,6}[^#\s]", line):
                page.problem(
                    number, "a heading without a blank after #; the site makes a heading of it, add the blank"
                )


def read_inline(page, token, line):
    """Links, images, anchors and HTML of one paragraph, heading or table cell."""
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            line += 1
        elif child.type == "link_open":
            page.links.append(Link(line, child.attrs["href"]))
        elif child.type == "image":
            page.links.append(Link(line, child.attrs["src"], image=True))
        elif child.type == "html_inline":
            check_html(page, child.content, line)
        elif child.type == "text" and (found := REFERENCE.search(child.content)):
            page.problem(line, f"{found[0]} names no target; write [words](page.md)")


class Tags(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))


def check_html(page, text, line):
    """Raw HTML: `<a id="...">` keeps an old address; a tool's page may place its script; all else is a problem."""
    for comment in COMMENT.findall(text) or (["…"] if "<!--" in text else []):
        if "pytest" in comment or "codeblocks" in comment:
            page.problem(
                line,
                f"mark <!--{comment}--> is forbidden; every block runs alone, and the only mark is {OUTPUT}",
            )
        else:
            page.problem(line, "an HTML comment; write it for the reader or delete it")
    for tag, attributes in Tags(COMMENT.sub("", text)).found:
        if tag == "a" and set(attributes) == {"id"}:
            page.anchors.append(attributes["id"])
        elif page.meta.get("kind") not in ("tool", "index"):
            page.problem(line, f"raw HTML <{tag}>; write Markdown, or put code in backticks")


def check_opening(page, token, fence, region):
    number = fence.line
    opening, closing = page.lines[number - 1], page.lines[fence.end - 1]
    if ">" in opening[: opening.index(token.markup)]:
        page.problem(number, "a quoted fence is never run; take it out of the quote")
    elif opening != opening.lstrip() or token.level:
        page.problem(number, "an indented fence; start it at the first column")
    elif token.markup != "```":
        page.problem(number, f"a fence of {token.markup} is never run; use three backticks")
    elif opening[3:] not in FENCES and not INCLUDE.match(opening[3:]):
        page.problem(
            number,
            f"fence ```{opening[3:]} is not run and not checked; use exactly {', '.join(FENCES)}",
        )
    if fence.end == number or closing.strip() != token.markup:
        page.problem(number, f"a fence that is never closed; end it with {token.markup}")
    if region:
        page.problem(number, "a fence inside a generated region; move it out")


def check_mark(page, number):
    previous = page.fences[-1] if page.fences else None
    if previous is None or previous.end != number - 1 or not previous.info.startswith("python"):
        page.problem(
            number,
            "an expected-output mark that follows no python block; put it on the line after the block's closing fence",
        )
    else:
        previous.mark = number


def attach_output(page, fence, mark):
    if fence.info != "text" or fence.line != mark + 1:
        page.problem(mark, "the expected output is not a ```text block on the next line; put it there")
    if page.fences and page.fences[-1].output is None:
        page.fences[-1].output = fence


def read_mark(page, mark, number, region):
    if mark["close"]:
        if not region or region[0] != mark["what"]:
            page.problem(number, f"<!--/{mark['what']}--> closes nothing; remove it")
        else:
            page.regions.append(Region(*region[:2], region[2] + 1, number - 1))
        return None
    if region or not mark["name"]:
        page.problem(
            number,
            f"a generated region is <!--{mark['what']}:name--> ... <!--/{mark['what']}-->, never one inside another; repair the marks",
        )
    return (mark["what"], mark["name"] or "", number)
