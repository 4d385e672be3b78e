"""The web between pages. From their front matter the rules behind a page, and on each rule what rests on it; from the
links of the errata, on each page that one leads to, the claim that it corrects."""

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
CORRECTED = "Claims of well-known pages that it corrects"


def web(pages):
    """address -> [(heading, [page, ...])], without empty groups. `pages` are lstm_shapes.page.Page."""
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
    corrected = {}
    for page in pages:
        for section, answer in corrections(page, pages):
            sections = corrected.setdefault(answer.url, [])
            if section not in sections:
                sections.append(section)
    for url, sections in corrected.items():
        found.setdefault(url, []).append((CORRECTED, sections))
    return found


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
        name = posixpath.normpath(posixpath.join(posixpath.dirname(page.name), target.partition("#")[0]))
        if above and name in known:
            yield Section(f"{page.url}#{above[-1].id}", {"title": above[-1].text}), known[name]


def as_markdown(groups, site_url):
    """The end of a page's Markdown twin."""
    parts = []
    for heading, pages in groups:
        links = "\n".join(f"- [{page.meta['title']}]({site_url}{page.url})" for page in pages)
        parts.append(f"## {heading}\n\n{links}")
    return "\n\n".join(parts)
