"""What the build writes beside the pages: catalog.json, a Markdown twin of every page, llms.txt, robots.txt, redirects."""

import json
import posixpath
import re
from html import escape, unescape
from pathlib import Path

import decorate
import notebooks

order = []  # addresses in the order of the navigation
entries = {}  # address -> entry of the catalog
twins = {}  # address -> Markdown
moved = {}  # old address -> the one that answers now

COMMENT = re.compile(r"^<!--.*-->\n", re.MULTILINE)
INCLUDE = re.compile(r'^--8<-- "(?P<path>[^"]+)"$', re.MULTILINE)
LINK = re.compile(r"\]\((?P<target>[^)\s#]+)(?P<anchor>#[^)\s]*)?\)")


def on_pre_build(config):
    for collected in (order, entries, twins, moved):
        collected.clear()


def on_nav(nav, config, files):
    order.extend(page.url for page in nav.pages)


def on_page_markdown(markdown, page, config, files):
    text = (
        notebooks.as_markdown(page.file.abs_src_path)
        if notebooks.is_notebook(page)
        else COMMENT.sub("", markdown)
    )
    root = Path(config.config_file_path).parent
    text = INCLUDE.sub(lambda match: (root / match["path"]).read_text(encoding="utf-8").rstrip(), text)
    text = LINK.sub(lambda match: absolute_link(match, page, config, files), text)
    text = decorate.TERMINAL.sub("", text)
    twins[page.url] = f"{text.strip()}\n\nLink to this page: {config.site_url}{page.url}\n"


def absolute_link(match, page, config, files):
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), match["target"]))
    file = files.get_file_from_path(target)
    return f"]({config.site_url}{file.page.url}{match['anchor'] or ''})" if file and file.page else match[0]


def on_page_context(context, page, config, nav):
    meta = page.meta
    entries[page.url] = {
        "url": page.url,
        "kind": meta.get("kind", ""),
        "title": page.title,
        "description": meta.get("description", ""),
        "sections": [
            {"id": section.id, "title": unescape(re.sub("<[^>]*>", "", section.title))}
            for section in sections(page)
        ],
        "messages": meta.get("messages") or [],
        "older_messages": meta.get("older_messages") or [],
        "rules": meta.get("rules") or [],
        "causes": meta.get("causes") or [],
    }
    moved.update({old.strip("/") + "/": page.url for old in meta.get("formerly") or []})


def sections(page):
    """The second-level headings."""
    return [entry for top in page.toc for entry in [top, *top.children] if entry.level == 2]


def on_post_build(config):
    site = Path(config.site_dir)
    pages = [entries[url] for url in dict.fromkeys([*order, *sorted(entries)]) if url in entries]
    write(
        site / "catalog.json", json.dumps({"pages": pages}, ensure_ascii=False, indent=1, default=str) + "\n"
    )
    write(site / "llms.txt", overview(pages, config))
    write(site / "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {config.site_url}sitemap.xml\n")
    for url, text in twins.items():
        write(site / url / "index.md", text)
    for old, url in moved.items():
        write(site / old / "index.html", redirect(config.site_url + url, entries[url]["title"]))


def overview(pages, config):
    """llms.txt: every page in a line, by folder."""
    lines, folder = [f"# {config.site_name}", "", f"> {config.site_description}"], ""
    for page in pages:
        if page["url"].split("/")[0] != folder:
            folder = page["url"].split("/")[0]
            lines += ["", f"## {folder.title()}", ""]
        lines.append(f"- [{page['title']}]({config.site_url}{page['url']}index.md): {page['description']}")
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


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
