"""What the site offers beside its pages: the catalog, a Markdown twin of every page, llms.txt, redirects. Pure functions."""

import json
import re
import textwrap
from collections import Counter
from html import escape

from lstm_shapes.dress import TERMINAL
from lstm_shapes.page import INCLUDED

COMMENT = re.compile(r"^<!--.*-->\n", re.MULTILINE)
PRINTED = re.compile(r"<pre\b.*?</pre>", re.DOTALL)
OUTLINE = re.compile(
    r"learn/[^#]*#|tables/(?!cheat-sheet)|versions/(?:changes|errata[^#]*#)|tools/error-lookup/#messages"
)
INLINE = re.compile(r"</?(?:code|strong|em|a|span|b|i)\b[^>]*>")
TAGS = re.compile(r"<[^>]*>")
WORD = re.compile(r"[a-z]{2,}|\d+d\b")  # as the ranking breaks a text
SHOWN, SHOWN_OF_A_SECTION = 300, 71  # letters of a text that a result of the search shows
COMMON = 4  # a word that more than one page in so many has tells no page from another
BLANKS = re.compile(r"\s+")
LINK = re.compile(r"\]\((?P<target>[^)\s#]+)(?P<anchor>#[^)\s]*)?\)")


def entry(url, title, meta, sections):
    """One page of the catalog; `sections` are (id, title) of its second-level headings."""
    return {
        "url": url,
        "kind": meta.get("kind", ""),
        "title": title,
        "description": meta.get("description", ""),
        "sections": [{"id": id, "title": title} for id, title in sections],
        "messages": meta.get("messages") or [],
        "older_messages": meta.get("older_messages") or [],
        "rules": meta.get("rules") or [],
        "causes": meta.get("causes") or [],
    }


def as_json(entries):
    return json.dumps({"pages": entries}, ensure_ascii=False, indent=1, default=str) + "\n"


def for_the_lookup(entries):
    """The error pages alone, without what is empty: what the error lookup downloads."""
    keep = ("url", "title", "description", "sections", "messages", "older_messages", "causes")
    pages = [{key: page[key] for key in keep if page[key]} for page in entries if page["kind"] == "error"]
    return json.dumps({"pages": pages}, ensure_ascii=False, separators=(",", ":"), default=str)


def for_the_search(index):
    """The theme's search index without outputs, which repeat shapes and messages, and without what sections repeat of their page.

    A section's location is its anchor alone, "#id": it belongs to the page that stands before it in the list. Its text
    is what a result shows; `more` are the words behind that, each once a page, of error pages alone: their messages are
    pasted, and other pages are asked for in the words of their `search_words`.
    Of notebooks the first words and the headings are kept, of tables of numbers and of lists of other pages the headings.
    """
    whole = json.loads(index)
    pages = []
    for section in whole["docs"]:
        text = TAGS.sub(" ", INLINE.sub("", PRINTED.sub(" ", section["text"])))
        section["text"] = BLANKS.sub(" ", text).strip()
        if OUTLINE.match(section["location"]):
            section["text"] = ""
        section.pop("boost", None)  # the ranking is our own
        _, sign, anchor = section["location"].partition("#")
        if sign or not section.get("tags"):
            section.pop("tags", None)
        if sign:
            section["location"] = sign + anchor
            pages[-1].append(section)
        else:
            pages.append([section])
    spread = Counter(
        word for page in pages for word in {word for part in page for word in words(part["text"])}
    )
    common = {word for word, count in spread.items() if count > len(pages) / COMMON}
    for page in pages:
        shorten(page, common)
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))


def shorten(page, common):
    """Cut the texts of a page's sections to what a result shows; on an error page, words behind it that no other text has
    go to `more`."""
    seen, pasted = set(common), page[0]["location"].startswith("errors/")
    for section in page:
        text, letters = section["text"], SHOWN_OF_A_SECTION if section is not page[0] else SHOWN
        section["text"] = textwrap.shorten(text, letters, placeholder=" …")
        seen.update(words(" ".join([section["title"], section["text"], *section.get("tags", [])])))
        rest = sorted(set(words(text)) - seen)
        if rest and pasted:
            section["more"] = " ".join(rest)
            seen.update(rest)


def words(text):
    return WORD.findall(text.lower())


def twin(markdown, root, address, absolute):
    """A page as Markdown for who takes it elsewhere: its text, its files in place, links that lead anywhere."""
    text = COMMENT.sub("", markdown)
    text = INCLUDED.sub(lambda match: (root / match["path"]).read_text(encoding="utf-8").rstrip(), text)
    return f"{TERMINAL.sub('', linked(text, absolute)).strip()}\n\nLink to this page: {address}\n"


def linked(text, absolute):
    """Markdown, or a file that holds some, whose links lead to their pages from anywhere.

    `absolute(target)` gives the address of a page that the text links to, or None.
    """

    def link(match):
        found = absolute(match["target"])
        return f"]({found}{match['anchor'] or ''})" if found else match[0]

    return LINK.sub(link, text)


def overview(entries, site_name, site_description, site_url):
    """llms.txt: every page in a line, by folder."""
    lines, folder = [f"# {site_name}", "", f"> {site_description}"], ""
    for page in entries:
        if page["url"].split("/")[0] != folder:
            folder = page["url"].split("/")[0]
            lines += ["", f"## {folder.title()}", ""]
        lines.append(f"- [{page['title']}]({site_url}{page['url']}index.md): {page['description']}")
    return "\n".join(lines) + "\n"


def redirect(url, title):
    """A page that moved: its old address leads on, with the heading that the reader asked for."""
    return f"""<!doctype html>
<meta charset="utf-8">
<title>{escape(title)}</title>
<link rel="canonical" href="{escape(url)}">
<meta name="robots" content="noindex">
<script>location.replace({json.dumps(url).replace("<", chr(92) + "u003c")} + location.hash)</script>
<meta http-equiv="refresh" content="1; url={escape(url)}">
<a href="{escape(url)}">{escape(title)}</a>
"""
