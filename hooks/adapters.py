"""All that ties the site to MkDocs: each event hands plain text to lstm_shapes and takes plain text back.

A change of generator costs this file.
"""

import json
import logging
import posixpath
import re
import sys
from html import unescape
from pathlib import Path
from types import SimpleNamespace

from mkdocs.structure.toc import AnchorLink, TableOfContents

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lstm_shapes import catalog, dress, notebook, provenance, recordings, scripts, web, worn  # noqa: E402
from lstm_shapes.page import KINDS, read_pages  # noqa: E402
from lstm_shapes.slim import light, slim, unindented, without_comments  # noqa: E402

PAGE_LINK = re.compile(r'href="(?P<page>[^":#]+\.(?:md|ipynb))')
MORE = 6  # pages on the same subject at the end of a page
build = SimpleNamespace()  # what this build collects


def on_startup(command, dirty):
    """A build prints problems only. On the handlers: --strict counts warnings at the logger."""
    if command == "build":
        for handler in logging.getLogger("mkdocs").handlers:
            if isinstance(handler, logging.StreamHandler):
                handler.setLevel(logging.WARNING)


def on_pre_build(config):
    build.order = []  # addresses as the navigation has them
    build.entries, build.twins, build.downloads = {}, {}, {}  # by address
    build.moved = {}  # old address -> new one
    build.recorded = recordings.read()
    build.links = web.web(read_pages(), [notebook.read(path) for path in notebook.paths()])
    build.changed = provenance.last_changes()
    config.extra["printed_by"] = provenance.printed_by()


def on_nav(nav, config, files):
    build.order.extend(page.url for page in nav.pages)


def on_page_markdown(markdown, page, config, files):
    learned = is_notebook(page) and notebook.read(page.file.abs_src_path)
    if learned:
        page.meta.update(learned.meta)
    kind = KINDS.get(page.meta.get("kind"))
    page.meta["asked"] = bool(kind and kind.asked)
    if page.meta.get("kind") == "index":
        page.meta["search"] = {"exclude": True}
    page.meta["tags"] = page.meta.get("search_words") or []  # the theme's search knows this name

    def absolute(target):
        file = linked(target, page, files)
        return config.site_url + file.page.url if file and file.page else None

    page.meta["web"] = build.links.get(page.url, [])
    page.meta["file"] = published_file(page.file.src_uri)
    page.meta["changed"] = build.changed.get(f"docs/{page.file.src_uri}", "")
    text = notebook.as_markdown(learned) if learned else markdown
    text += "\n\n" + web.as_markdown(page.meta["web"], config.site_url)
    build.twins[page.url] = catalog.twin(text, ROOT, config.site_url + page.url, absolute)
    if learned:
        for path in (learned.path, learned.path.with_suffix(".py")):
            text = catalog.linked(path.read_text(encoding="utf-8"), absolute)
            build.downloads[page.url + path.name] = text
        return None
    return dress.markdown(markdown)


def on_page_content(html, page, config, files):
    if is_notebook(page):
        html, headings = notebook.as_html(html, notebook.read(page.file.abs_src_path))
        html = PAGE_LINK.sub(lambda match: f'href="{address(match["page"], page, files)}', html)
        page.toc = contents(headings)
    for heading in page.toc:
        if heading.level == 1:
            heading.id = dress.TOP
    own = page.meta.get("own_numbers") or []
    html = dress.content(
        html, page.meta.get("kind"), page.meta.get("older_messages") or [], root_of(page), own
    )
    html = scripts.with_example(html)
    return worn.wear(html, recordings.shown_on(f"docs/{page.file.src_uri}", build.recorded), own)


def on_page_context(context, page, config, nav):
    page.meta["more"] = more(page)
    second = [heading for top in page.toc for heading in [top, *top.children] if heading.level == 2]
    sections = [(heading.id, unescape(re.sub("<[^>]*>", "", heading.title))) for heading in second]
    build.entries[page.url] = catalog.entry(page.url, page.title, page.meta, sections)
    build.moved.update({old.strip("/") + "/": page.url for old in page.meta.get("formerly") or []})


def on_post_page(output, page, config):
    return unindented(scripts.preloaded(dress.whole(output)))


def on_post_build(config):
    site, base = Path(config.site_dir), config.site_url
    if (
        site / "catalog.json"
    ).is_file():  # a preview builds what was saved alone; the other pages are as they were
        before = json.loads((site / "catalog.json").read_text(encoding="utf-8"))["pages"]
        build.entries = {page["url"]: page for page in before} | build.entries
    order = dict.fromkeys([*build.order, *sorted(build.entries)])
    pages = [build.entries[url] for url in order if url in build.entries]
    write(site / "catalog.json", catalog.as_json(pages))
    write(site / "errors.json", catalog.for_the_lookup(pages))
    search = site / "search/search_index.json"
    write(search, catalog.for_the_search(search.read_text(encoding="utf-8")))
    write(site / "llms.txt", catalog.overview(pages, config.site_name, config.site_description, base))
    write(site / "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n")
    for url, text in build.twins.items():
        write(site / url / "index.md", text)
    for place, text in build.downloads.items():
        write(site / place, text)
    for old, url in build.moved.items():
        write(site / old / "index.html", catalog.redirect(base + url, build.entries[url]["title"]))
    write(
        site / "llms-full.txt",
        "\n\n---\n\n".join(build.twins[url].strip() for url in order if url in build.twins),
    )
    for path in (ROOT / "snippets").rglob("*.py"):  # the name above a snippet leads to its file
        write(site / path.relative_to(ROOT), path.read_text(encoding="utf-8"))
    for page in (ROOT / "docs/tools").glob("*.md"):
        if name := published_file(f"tools/{page.name}"):
            write(site / name, (ROOT / "snippets" / name).read_text(encoding="utf-8"))
    for sheet in (site / "assets/stylesheets").glob("*.css"):
        write(sheet, slim(sheet.read_text(encoding="utf-8")))
    for sheet in (site / "stylesheets").glob("*.css"):
        write(sheet, without_comments(sheet.read_text(encoding="utf-8")))
    for script in (site / "assets/javascripts").glob("bundle.*.js"):
        write(script, light(script.read_text(encoding="utf-8")))
    served = scripts.served(scripts.CHECKER)
    for path in scripts.JAVASCRIPTS.rglob("*.js"):
        text = served.get(path) or scripts.compact(path.read_text(encoding="utf-8"))
        write(site / "javascripts" / path.relative_to(scripts.JAVASCRIPTS), text)


def linked(target, page, files):
    """The file that a page's link leads to, or None."""
    return files.get_file_from_path(
        posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), target))
    )


def address(target, page, files):
    """A link of a notebook, which MkDocs does not resolve, as the address of its page."""
    file = linked(target, page, files)
    return file.url_relative_to(page.file) if file else target


def published_file(page):
    """The file that a tool's page is about, which has an address of its own: "shapecheck.py" of tools/shapecheck.md."""
    name = Path(page).stem + ".py"
    return name if page.startswith("tools/") and (ROOT / "snippets" / name).is_file() else None


def root_of(page):
    """From a page to the site's root: "../../"."""
    return "../" * page.url.count("/")


def more(page):
    """Up to MORE neighbors of a page in its group of the navigation, the nearest first; none that it links to anyway."""
    if not page.parent or not page.parent.parent:
        return []  # an index page, or a page beside one
    linked = {other.url for _, pages in build.links.get(page.url, []) for other in pages}
    here = build.order.index(page.url)
    others = [
        other for other in page.parent.children if other.is_page and other.url not in linked | {page.url}
    ]
    nearest = sorted(others, key=lambda other: abs(build.order.index(other.url) - here))[:MORE]
    return sorted(nearest, key=lambda other: build.order.index(other.url))


def is_notebook(page):
    return page.file.src_uri.endswith(".ipynb")


def contents(headings):
    """The table of contents of a notebook: its ids are the ones that its cells set."""
    top = []
    for level, title, id in headings:
        (top[0].children if top else top).append(AnchorLink(title, id, level))
    return TableOfContents(top)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
