"""The web between pages. From their front matter the rules behind a page, and on each rule what rests on it; from the
links of the notebooks, on each page that one leads to, the whole task; from those of the errata, the claim that it corrects."""

import posixpath
from typing import NamedTuple

FOLLOW = {  # kinds that rest on rules, in the order in which a rule lists them
    "answer": "Answers that rest on this rule",
    "error": "Error messages behind which it stands",
    "trap": "Traps that break it",
    "table": "Tables that measure it",
    "rule": "Rules that build on it",
    "version": "Versions and errata",
}
TASKS = "Whole tasks that use it"
CORRECTED = "Claims of well-known pages that it corrects"


def web(pages, notebooks=()):
    """address -> [(heading, [page, ...])], without empty groups. `pages` are lstm_shapes.page.Page, `notebooks` Notebook."""
    rules = {page.path.stem: page for page in pages if page.meta.get("kind") == "rule"}
    found = {}
    for page in pages:
        behind = [rules[name] for name in page.meta.get("rules") or [] if name in rules]
        if behind and page.meta.get("kind") != "rule":
            heading = "The rule behind this" if len(behind) == 1 else "The rules behind this"
            found.setdefault(page.url, []).append((heading, behind))
    for name, rule in rules.items():
        for kind, heading in FOLLOW.items():
            resting = [
                page
                for page in pages
                if page.meta.get("kind") == kind and name in (page.meta.get("rules") or [])
            ]
            if resting:
                found.setdefault(rule.url, []).append((heading, resting))
    tasks = [pair for notebook in notebooks for pair in uses(notebook, pages)]
    corrected = [pair for page in pages for pair in corrections(page, pages)]
    for heading, pairs in ((TASKS, tasks), (CORRECTED, corrected)):
        by_url = {}
        for other, page in pairs:
            others = by_url.setdefault(page.url, [])
            if other not in others:
                others.append(other)
        for url, others in by_url.items():
            found.setdefault(url, []).append((heading, others))
    return found


def uses(notebook, pages):
    """(notebook, page) for each page that its text links to."""
    known = {page.name: page for page in pages}
    for _, target, _ in notebook.links:
        if (name := place(notebook, target)) in known:
            yield notebook, known[name]


def place(page, target):
    """The file that a link of `page` leads to, from the root."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.name), target.partition("#")[0]))


class Section(NamedTuple):
    """A section in a list of pages: its address, and its title where a page has its own."""

    url: str
    meta: dict


def corrections(page, pages):
    """(section, answer or trap) for each link from a section of an errata page."""
    if page.meta.get("kind") != "version" or not page.path.stem.startswith("errata"):
        return
    known = {other.name: other for other in pages if other.meta.get("kind") in ("answer", "trap")}
    for line, target, _ in page.links:
        above = [heading for heading in page.headings if heading.level == 2 and heading.line < line]
        if above and (name := place(page, target)) in known:
            yield Section(f"{page.url}#{above[-1].id}", {"title": above[-1].text}), known[name]


def as_markdown(groups, site_url):
    """The end of a page's Markdown twin."""
    parts = []
    for heading, pages in groups:
        links = "\n".join(f"- [{page.meta['title']}]({site_url}{page.url})" for page in pages)
        parts.append(f"## {heading}\n\n{links}")
    return "\n\n".join(parts)
