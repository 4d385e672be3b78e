"""The theme's style sheets without the parts that this site never shows; they are a third of their weight.

Whoever wants one of them back takes its name out of the list.
"""

import re

UNUSED = (
    "[dir=rtl] admonition annotation annotate tabbed md-tooltip .keys .grid .critic task-list footnote mermaid arithmatex emojione twemoji "
    "md-source md-select md-version md-tag md-consent md-feedback md-post md-author md-profile md-pagination md-social "
    "md-banner md-progress md-top md-status magiclink [data-md-color-primary= [data-md-color-accent="
).split()
RULE = re.compile(r"(?P<selectors>[^{}]+)\{[^{}]*\}")
ICON = re.compile(
    r"--md-(?!search-result|clipboard|code-copy|details|nav|path|toc|typeset-table)[a-z-]+:url\(\"data:[^\"]*\"\);?"
)


def slim(css):
    return RULE.sub(lambda rule: "" if unused(rule["selectors"]) else rule[0], ICON.sub("", css))


def unused(selectors):
    return all(any(name in selector for name in UNUSED) for selector in selectors.split(","))
