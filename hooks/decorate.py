"""What the build adds to a page's own text: outputs joined to their blocks, drawn `shapes` lines, axes in color.

A page is complete without it.
"""

import logging
import re

import axes
import shapes

OUTPUT = "<!--pytest-codeblocks:expected-output-->"
COMMENT = re.compile(r"^<!--.*-->\s*$")


def on_startup(command, dirty):
    """A build prints problems only. On the handlers: --strict counts warnings at the logger."""
    if command == "build":
        for handler in logging.getLogger("mkdocs").handlers:
            if isinstance(handler, logging.StreamHandler):
                handler.setLevel(logging.WARNING)


def on_page_markdown(markdown, page, config, files):
    if page.file.src_uri.endswith(".md"):
        return decorated(markdown)


def decorated(markdown):
    lines, output, drawing, closing = [], False, None, None
    for line in markdown.split("\n"):
        if closing:
            if line.strip() == closing:
                closing = None
                if drawing is not None:
                    line, drawing = drawn(drawing), None
            elif drawing is not None:
                drawing.append(line)
                continue
        elif COMMENT.match(line):
            # The comments are for the tests. Without an empty line a table would run into the text after it.
            output = line.strip() == OUTPUT
            line = ""
        elif fence := re.match(r"(`{3,})(.*)$", line):
            closing = fence[1]
            if fence[2] == "shapes":
                drawing = []
                continue
            if output:
                line = closing + " { .text .output .no-copy }"
            output = False
        lines.append(line)
    return "\n".join(lines)


def drawn(lines):
    try:
        return shapes.draw(lines)
    except ValueError:  # a test names the line; the reader gets it as it stands
        return "\n".join(["```text", *lines, "```"])


def on_page_content(html, page, config, files):
    return finished(axes.color(verdict(html, page)))


def finished(html):
    """A link whose text is a sign needs a name; a wide table scrolls in its own box, also by keyboard."""
    html = html.replace("<table>", '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>').replace("</table>", "</table></div>")
    return html.replace('title="Link to this section">', 'title="Link to this section" aria-label="Link to this section">')


LINE = re.compile(r"^(reported|meant)\b.*$", re.MULTILINE)
OUTPUT_CODE = re.compile(r'(<div class="language-text output no-copy highlight"><pre>.*?<code>)(.*?)(</code>)', re.DOTALL)


def verdict(html, page):
    """The lines of an output that begin with `reported` and `meant`, marked so that they stand side by side."""
    if page.meta.get("kind") != "trap":
        return html
    return OUTPUT_CODE.sub(lambda match: match[1] + LINE.sub(r'<span class="\1">\g<0></span>', match[2]) + match[3], html)
