"""What the build adds to a page's own text: outputs joined to their blocks, drawn `shapes` lines, axes in color.

Pure functions, text in and text out; the adapters in hooks/ call them. A page is complete without them.
"""

import itertools
import re
from html import escape, unescape
from urllib.parse import urlencode

from lstm_shapes import OUTPUT, axes, picture, timeline

TOKEN = re.compile(r'<span class="(?!c1|k|ow|sd|filename)\w{1,4}">([^<]*)</span>')
TOP = "__top"
TITLE = re.compile(r'<h1\b[^>]*>(.*?)(?:<a class="headerlink".*?</a>)?</h1>', re.DOTALL)
TERMINAL = re.compile(r"\x1b\[[\d;]*m")
COMMENT = re.compile(r"^<!--.*-->\s*$")
DRAWN = {"shapes": picture.draw, "time": timeline.draw}


def markdown(text):
    """A page's Markdown as the site's generator takes it: without the tests' marks, outputs named, pictures drawn."""
    lines, output, drawing, closing = [], False, None, None
    for line in text.split("\n"):
        if closing:
            if line.strip() == closing:
                closing = None
                if drawing is not None:
                    line, drawing = drawn(*drawing), None
            elif drawing is not None:
                drawing[1].append(line)
                continue
        elif COMMENT.match(line):
            # The comments are for the tests. Without an empty line a table would run into the text after it.
            output = line.strip() == OUTPUT
            line = ""
        elif fence := re.match(r"(`{3,})(.*)$", line):
            closing = fence[1]
            if fence[2] in DRAWN:
                drawing = (DRAWN[fence[2]], [])
                continue
            if output:
                line = closing + " { .text .output }"
            output = False
        lines.append(line)
    return "\n".join(lines)


def drawn(draw, lines):
    try:
        return draw(lines)
    except ValueError:  # a test names the line; the reader gets it as it stands
        return "\n".join(["```text", *lines, "```"])


def content(html, kind, older_messages=(), root="", own=()):
    """A page's HTML, without the theme around it: axes in color, plain code with copy buttons, wide tables that scroll.

    `root` leads from the page to the site's root, such as "../../"; `own`: numbers that mean something else on this page
    than in the cast.
    """
    html = outputs(html, kind == "trap")
    # Colors before plain(): the marks of its tokens keep the numbers in code apart, where (6, 5) need not be a shape.
    html = finished(plain(axes.color(html, own)))
    if kind in CHECKED:
        html = with_check(html, root)
    if kind != "index":
        html = with_legend(html, root)
    html = FILENAME.sub(rf'\1<a href="{root}\2" download>\2</a>', html)
    # The address of a page's title is that of the page: an id made from its words could meet another one on the page.
    html = TITLE.sub(rf'<h1 id="{TOP}">\1</h1>', html, count=1)
    return html + older_wordings(older_messages) if older_messages else html


def older_wordings(messages):
    """Shown, so that search engines and the site's own search find the page by them."""
    items = "".join(f"<li><code>{escape(message.strip(), quote=False)}</code></li>" for message in messages)
    return f'<div class="older"><p>Older and related wordings:</p><ul>{items}</ul></div>'


def plain(html):
    """Code is of one color but for keywords and comments: the marks of all other tokens are half of a page's weight.

    Terminal colors, which some messages of Keras carry, go too.
    """
    return TERMINAL.sub("", TOKEN.sub(r"\1", html))


FILENAME = re.compile(r'(<span class="filename">)(snippets/[^<]*)')
CELL = re.compile(r"<td\b.*?</td>", re.DOTALL)
LONG = re.compile(
    r"\b\w{9,}\b(?![^<>]*>)"
)  # a name in a table may break at its seams on a phone, and nowhere else
SEAM = re.compile(r"(?<=_)(?=\w)|(?<=[a-z])(?=[A-Z])")
CODE = re.compile(
    r'(<div class="language-(?:python|console) highlight")(>(?:<span class="filename">.*?</span>)?)<pre>(?:<span></span>)?<code>(.*)'
)
BESIDE_BUTTONS = 50  # characters of a first line that, with its shapes, stands beside the buttons


def finished(html):
    """What the theme's script would add, or leaves out: copy buttons, a scroll box for wide tables, names for links.

    Code stays out of the search: every block begins alike, and what it shows stands in its output.
    """
    number = itertools.count(1)
    html = CODE.sub(
        lambda match: "".join(
            [
                match[1],
                " data-search-exclude",
                match[2],
                copy_button(f"__block-{next(number)}", match[3]),
                match[3],
            ]
        ),
        html,
    )
    html = CELL.sub(lambda cell: LONG.sub(lambda name: SEAM.sub("<wbr>", name[0]), cell[0]), html)
    html = html.replace(
        "<table>", '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>'
    ).replace("</table>", "</table></div>")
    return html.replace(
        'title="Link to this section">', 'title="Link to this section" aria-label="Link to this section">'
    )


def copy_button(id, first_line):
    """The theme's script copies what `data-clipboard-target` names."""
    long = len(unescape(re.sub("<[^>]*>", "", first_line))) > BESIDE_BUTTONS
    kind = ' class="begins-long"' if long else ""
    return f'<button type="button" class="copy" data-clipboard-target="#{id}">Copy</button><pre><code id="{id}"{kind} role="group" aria-label="Program">'


CHECKED = ("answer", "error", "trap")
FIRST = re.compile(
    r'<div class="language-python highlight".*?<code[^>]*>(?P<code>.*?)</code>.*?</div>'
    r'(?:\s*<div class="language-text output highlight">.*?</div>)?',
    re.DOTALL,
)
LONGEST_CHECKED = 3000  # characters of a program; the shape checker takes 8000 in an address


def with_check(html, root):
    """Under the page's first program that uses Keras: a link into the shape checker that has it filled in."""
    for block in FIRST.finditer(html):
        program = unescape(re.sub("<[^>]*>", "", block["code"]))
        if "keras" in program and len(program) <= LONGEST_CHECKED:
            address = f"{root}tools/shape-checker/#{urlencode({'program': program})}"
            link = f'<p class="check" data-search-exclude><a href="{escape(address)}">Check a program like yours</a></p>'
            return html[: block.end()] + link + html[block.end() :]
    return html


PICTURE = re.compile(r'<figure class="(?:shapes|time)".*?(?=</figure>)', re.DOTALL)


def with_legend(html, root):
    """In the page's first picture, of shapes or of time: a link to what its numbers, boxes and colors mean."""
    link = f'<small><a href="{root}about/#cast">What the numbers and colors mean</a></small>'
    return PICTURE.sub(lambda picture: picture[0] + link, html, count=1)


OUTPUT_CODE = re.compile(
    r'(<div class="language-text output highlight"><pre>(?:<span></span>)?)<code>(.*?)(</code>)', re.DOTALL
)
VERDICT = re.compile(r"(reported|meant)\b(.*\n)")
FIRST_WORD = re.compile(r"\w+")
COLUMNS = re.compile(r"\S {2,}\S|^ *\[{1,3}[-\d. ]")  # of a table, or of a printed array


def outputs(html, is_trap):
    """Outputs: columns stay columns on every screen, and the two numbers of a trap stand side by side."""

    def output(match):
        lines = match[2].splitlines(keepends=True)
        code = side_by_side(lines) if is_trap else ""
        return match[1] + '<code role="group" aria-label="Output">' + (code or in_columns(lines)) + match[3]

    return OUTPUT_CODE.sub(output, html)


def in_columns(lines):
    """Lines that a narrow screen would scramble are marked, so that they scroll; a long message still wraps.

    A row whose columns happen to stand one blank apart is told by its first word, which a marked row begins with too.
    """
    texts = [re.sub("<[^>]*>", "", line) for line in lines]
    aligned = [text for text in texts if COLUMNS.search(text)]
    if len(aligned) < 2:
        return "".join(lines)
    names = {first_word(text) for text in aligned} - {None}
    return "".join(
        f'<span class="columns">{line}</span>' if COLUMNS.search(text) or first_word(text) in names else line
        for line, text in zip(lines, texts)
    )


def first_word(text):
    found = FIRST_WORD.match(text)
    return found[0] if found else None


def side_by_side(lines):
    """The lines that begin with `reported` and `meant`, marked; "" where there are none."""
    if {match[1] for match in map(VERDICT.match, lines) if match} != {"reported", "meant"}:
        return ""
    return "".join(
        VERDICT.sub(r'<span class="\1"><b>\1</b>\2</span>', line)
        if VERDICT.match(line)
        else f"<span>{line}</span>"
        for line in lines
    )


SECTION = re.compile(
    r'aria-labelledby="[^"]*"([^>]*>\s*<label class="md-nav__title"[^>]*>\s*<span class="md-nav__icon md-icon"></span>\s*)([^<]*\S)'
)


def whole(html):
    """Names for what the theme leaves without: "Copied to clipboard" is heard, a section of the navigation is told by its
    title, and the labels of the header hold buttons, which javascripts/search-box.js lets the keyboard press."""
    html = html.replace('<div class="md-dialog"', '<div class="md-dialog" role="status"')
    html = html.replace(
        '<nav class="md-path" aria-label="Navigation"', '<nav class="md-path" aria-label="Breadcrumbs"'
    )
    for name, target in (("Navigation", "__drawer"), ("Search", "__search")):
        label = f'<label class="md-header__button md-icon" for="{target}"'
        button = f'<span class="md-header__key" role="button" tabindex="0" aria-label="{name}"></span>'
        html = html.replace(f"{label}>", f"{label}>{button}")
    return ROWS.sub(steady, SECTION.sub(r'aria-label="\2"\1\2', html))


ROWS = re.compile(r"<tbody>(?P<rows>.*?)</tbody>", re.DOTALL)


def steady(body):
    """A table that begins with rows of no height, in which each column has its widest cell and the one with the widest
    word: so the columns keep their places while the rows arrive. They stand in no search and are not read out."""
    rows = [CELL.findall(row) for row in body["rows"].split("</tr>")[:-1]]
    if len({len(row) for row in rows}) != 1 or " id=" in body["rows"] or "rowspan" in body["rows"]:
        return body[0]

    def text(cell):
        return unescape(re.sub("<[^>]*>", "", cell.replace("<wbr>", " ")))

    def word(cell):  # a shape is one
        return max(map(len, re.sub(r", (?=\d|None)", ",", text(cell)).split()), default=0)

    columns = list(zip(*rows))
    widest = dict.fromkeys(
        "".join(max(column, key=width) for column in columns)
        for width in (lambda cell: len(text(cell)), word)
    )
    first = "".join(f'<tr class="widths" aria-hidden="true">{row}</tr>' for row in widest)
    return f"<tbody>\n{first}{body['rows']}</tbody>"
