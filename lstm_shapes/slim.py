"""What a page need not carry: the parts of the theme's style sheets that this site never shows, a third of their weight,
what its script does twice or too early, the comments of our own sheets, and the indents and empty lines that templates leave in HTML.

Whoever wants a part of the theme back takes its name out of the list.
"""

import re

UNUSED = (
    "[dir=rtl] admonition annotation annotate tabbed md-tooltip .keys .grid .critic task-list footnote mermaid arithmatex emojione twemoji "
    "md-source md-select md-version md-tag md-consent md-feedback md-post md-author md-profile md-pagination md-social "
    "md-banner md-progress md-top md-status magiclink [data-md-color-switching] [data-md-color-primary= [data-md-color-accent="
).split()
RULE = re.compile(r"(?P<selectors>[^{}]+)\{[^{}]*\}")
ICON = re.compile(
    r"--md-(?!search-result|clipboard|code-copy|details|nav|path|toc|typeset-table)[a-z-]+:url\(\"data:[^\"]*\"\);?"
)

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
LINE_BREAK = re.compile(r"\s*\n\s*")
# What is changed in the theme's script: where it makes a meta of the color scheme; where it makes the addresses of the first
# page's links absolute, of which links, and how it tells on a new page which parts of a head are there already.
CHANGED = {
    r'\{name:"color-scheme"\}': "{}",
    r"\$\(document\)\.subscribe\((\w+)\)": r"setTimeout(\1,0,document)",
    r'"\[href\], \[src\]",(\w+)(?=[^}]*\]=\w+\[\w+\];)': r'"[href]"+(\1===document?":not([rel=stylesheet])":"")+", [src]",\1',
    r"\((\w+)\.outerHTML,\1\)": r'(\1.sheet&&\1.href?\1.outerHTML.replace(\1.getAttribute("href"),\1.sheet.href):\1.outerHTML,\1)',
}
KEPT = r"""<(?P<name>pre|textarea|script|style)\b.*?</(?P=name)>|<(?:[^<>"']|"[^"]*"|'[^']*')*>"""
INDENT = re.compile(rf"(?P<kept>{KEPT})|\s*\n\s*", re.S)


def slim(css):
    return RULE.sub(lambda rule: "" if unused(rule["selectors"]) else rule[0], ICON.sub("", css))


def without_comments(css):
    """The site's own style sheets, without what only their writers read: comments, indents and empty lines."""
    return LINE_BREAK.sub("\n", COMMENT.sub("", css)).strip() + "\n"


def light(script):
    """The theme's script, which holds a browser up less at a page's start.

    It makes no meta of the color scheme, since a browser styles the whole page again for each change of it, and site.css
    says the scheme. It makes the addresses of the page's links absolute in a task of its own, and leaves those of the style
    sheets, which a browser would read once more: these are compared by the addresses that they were loaded from.
    """
    for theirs, ours in CHANGED.items():
        script = re.sub(theirs, ours, script)
    return script


def unused(selectors):
    return all(any(name in selector for name in UNUSED) for selector in selectors.split(","))


def unindented(html):
    """The same to a browser: of the blanks around a line break, the break is left; a tag and an element in which blanks
    count stay as they are."""
    return INDENT.sub(lambda found: found["kept"] or "\n", html)
