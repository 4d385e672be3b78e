"""The built site: every promised address, the catalog, and what may never reach a reader. No TensorFlow, no browser."""

import dataclasses
import gzip
import json
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin

import pytest
import site_build

from lstm_shapes import (
    ROOT,
    axes,
    catalog,
    collection,
    dress,
    notebook,
    picture,
    provenance,
    scripts,
    web,
    worn,
)
from lstm_shapes.page import read_pages
from lstm_shapes.slim import CHANGED, unindented, without_comments

DEPENDS = [*site_build.INPUTS, "tests/data/*.json"]
PAGES = read_pages()
NOTEBOOKS = [notebook.read(path) for path in notebook.paths()]
EXTERNAL = re.compile(r"^(?:https?:)?//")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Html(HTMLParser):
    """What the tests ask of a page: its tags with their attributes, its ids, and the text of every <pre>."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.ids, self.pre, self.stack = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.append((tag, attributes))
        self.ids += [attributes["id"]] if "id" in attributes else []
        if tag not in VOID:
            self.stack.append(tag)
        if tag == "pre":
            self.pre.append("")

    def handle_endtag(self, tag):
        while tag in self.stack and self.stack.pop() != tag:
            pass

    def handle_data(self, data):
        if "pre" in self.stack:
            self.pre[-1] += data

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]

    def meta(self, name):
        return [
            tag.get("content") for tag in self.all("meta") if tag.get("name", tag.get("property")) == name
        ]


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    return site_build.build(tmp_path_factory)


@pytest.fixture(scope="session")
def site(built):
    return built[0]


@pytest.fixture(scope="session")
def html(site):
    """Address -> page, for every page of the site, redirects among them."""
    paths = [path for path in site.rglob("*.html") if path.name == "index.html"]
    return {address_of(path, site): Html(path.read_text(encoding="utf-8")) for path in paths}


def address_of(path, site):
    return path.parent.relative_to(site).as_posix().removeprefix(".") + "/" if path.parent != site else ""


def is_redirect(page):
    return any(tag.get("http-equiv") == "refresh" for tag in page.all("meta"))


@pytest.fixture(scope="session")
def entries(site):
    return {
        entry["url"]: entry
        for entry in json.loads((site / "catalog.json").read_text(encoding="utf-8"))["pages"]
    }


def content(html, entries):
    return {url: html[url] for url in entries}.items()


# ---- the build -----------------------------------------------------------------------------------------------------


def test_a_build_prints_problems_only(built):
    assert built[1] == ""


def test_promised_addresses_answer(html):
    promised = collection.promised_addresses()
    silent = [address for address in promised if not answers(html, address)]
    assert promised and silent == []
    assert not answers(html, "/never-promised/") and not answers(
        html, promised[0].partition("#")[0] + "#never-promised"
    )


def answers(html, address):
    url, _, id = address.removeprefix("/").partition("#")
    page = html.get(url)
    if page and is_redirect(page):
        page = html.get(page.all("link")[0]["href"].removeprefix(site_build.SITE_URL))
    return page is not None and (not id or id in page.ids)


def test_catalog_holds_every_page(entries):
    for page in PAGES:
        entry = entries[page.url]
        assert {key: entry[key] for key in ("kind", "title", "description")} == {
            key: page.meta[key] for key in ("kind", "title", "description")
        }
        assert [section["id"] for section in entry["sections"]] == [
            id for _, level, _, id in page.headings if level == 2
        ]
        for key in ("messages", "older_messages", "rules", "causes"):
            assert entry[key] == (page.meta.get(key) or [])
    for learned in map(notebook.read, notebook.paths()):
        entry = entries[learned.url]
        assert {key: entry[key] for key in ("kind", "title", "description")} == learned.meta
        assert [section["id"] for section in entry["sections"]] == learned.ids
    assert len(entries) == len(PAGES) + len(notebook.paths())


def test_the_lookup_downloads_the_errors_alone(site, entries):
    text = (site / "errors.json").read_text(encoding="utf-8")
    pages = {page["url"]: page for page in json.loads(text)["pages"]}
    errors = {url: entry for url, entry in entries.items() if entry["kind"] == "error"}
    assert pages.keys() == errors.keys()
    for url, page in pages.items():
        full = {key: value for key, value in errors[url].items() if value and key not in ("kind", "rules")}
        assert page == full, url
    assert len(text) < 0.65 * (site / "catalog.json").stat().st_size


def test_every_page_says_what_it_is(html, entries):
    for url, page in content(html, entries):
        assert page.meta("description") == [entries[url]["description"]] == page.meta("og:description"), url
        assert page.meta("og:title") == [entries[url]["title"]], url
        assert len(page.all("h1")) == 1, url
        assert [id for id in page.ids if page.ids.count(id) > 1] == [], url
        assert [tag["href"] for tag in page.all("link") if tag.get("rel") == "canonical"] == [
            site_build.SITE_URL + url
        ]


def test_no_mark_of_the_tests_is_published(site):
    for path in [*site.rglob("*.html"), *site.rglob("index.md")]:
        found = re.findall(r"<!--/?(?:pytest|list|table).*|--8<--.*", path.read_text(encoding="utf-8"))
        assert found == [], path.relative_to(site)


def test_nothing_is_loaded_from_elsewhere(site, html):
    for url, page in html.items():
        loaded = [
            tag.get("src")
            for name in ("script", "img", "iframe", "source", "video", "audio")
            for tag in page.all(name)
        ]
        loaded += [
            tag["href"]
            for tag in page.all("link")
            if tag.get("rel") in ("stylesheet", "preconnect", "preload", "dns-prefetch", "icon")
        ]
        assert [address for address in loaded if address and EXTERNAL.match(address)] == [], url
    for path in [*site.rglob("*.css"), *site.rglob("javascripts/*.js")]:
        found = re.findall(
            r"""(?:url\(|@import|from\s|import\()\s*["']?(?:https?:)?//[^"')]*""",
            path.read_text(encoding="utf-8"),
        )
        assert found == [], path.relative_to(site)


def test_every_python_block_on_the_site_is_tested(html, entries):
    """Counted in the HTML by what a reader takes for Python, whatever the fence was called."""
    looks_like_python = re.compile(
        r"^(?:import \w|from \w+ import |def \w+\(|class \w+|print\()", re.MULTILINE
    )
    notebooks = {url for url, entry in entries.items() if entry["kind"] == "learn"}
    shown = {
        url: sum(bool(looks_like_python.search(text)) for text in page.pre)
        for url, page in content(html, entries)
        if url not in notebooks
    }
    # What a verified output shows of a program, as that of shapelines.py does, is tested as an output.
    printed = {
        page.url: sum(
            bool(fence.output and looks_like_python.search(fence.output.code)) for fence in page.fences
        )
        for page in PAGES
    }
    assert shown == {page.url: len(page.blocks) + len(page.includes) + printed[page.url] for page in PAGES}
    assert looks_like_python.search("import numpy as np\n") and not looks_like_python.search(
        "x (6, 5, 3)\nimported\n"
    )


def test_older_wordings_are_found(site):
    said_on, url = {}, ""
    for entry in json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))["docs"]:
        url = entry["location"].partition("#")[0] or url  # "#id" is a section of the page before
        texts = [entry["title"], entry["text"], entry.get("more", ""), *entry.get("tags", [])]
        said_on[url] = said_on.get(url, set()).union(*map(catalog.words, texts))
    spread = Counter(
        word for page in PAGES for word in set(catalog.words(page.path.read_text(encoding="utf-8")))
    )
    for page in PAGES:
        wordings = page.meta.get("older_messages") or []
        asked = {word for wording in wordings for word in catalog.words(wording)}
        lost = {
            word
            for word in asked - said_on.get(page.url, set())
            if spread[word] < len(PAGES) / catalog.COMMON
        }
        assert lost == set(), page.name


def test_the_search_index_is_small_and_holds_no_outputs(site):
    index = (site / "search/search_index.json").read_bytes()
    assert len(gzip.compress(index)) < 140_000
    assert b"<pre" not in index


def test_every_page_has_a_markdown_twin(site, entries):
    for url in entries:
        twin = (site / url / "index.md").read_text(encoding="utf-8")
        assert twin.rstrip().endswith(f"Link to this page: {site_build.SITE_URL}{url}")
        assert "<svg" not in twin and "```python " not in twin.replace('```python title="', "")
    listed = re.findall(r"\]\((.*?)index\.md\)", (site / "llms.txt").read_text(encoding="utf-8"))
    assert listed == [site_build.SITE_URL + url for url in entries]


def test_links_of_a_twin_lead_to_pages(site, entries):
    for url in entries:
        twin = re.sub(
            r"```.*?```|`[^`\n]*`", "", (site / url / "index.md").read_text(encoding="utf-8"), flags=re.DOTALL
        )
        for target in re.findall(r"\]\(([^)\s#]+)", twin):
            assert target.startswith("http"), f"{url}: {target}"
            assert (
                not target.startswith(site_build.SITE_URL)
                or target.removeprefix(site_build.SITE_URL) in entries
            ), f"{url}: {target}"


@pytest.mark.parametrize("path", notebook.paths(), ids=lambda path: path.stem)
def test_a_notebook_is_to_be_had(site, html, path):
    learned, program = notebook.read(path), path.with_suffix(".py")
    links = [tag["href"] for tag in html[learned.url].all("a") if "href" in tag]
    (colab,) = (link for link in links if "colab" in link)
    assert colab.endswith(f"/blob/main/{learned.name}")
    for name in (path.name, program.name):
        text = (site / learned.url / name).read_text(encoding="utf-8")
        assert name in links and "](../" not in text, name
        own = [target for _, target, _ in learned.links if "://" not in target]
        assert text.count(f"]({site_build.SITE_URL}") == len(own), name
    for link in links:
        address, _, id = link.partition("#")
        if address.startswith("../"):
            page = urljoin(site_build.SITE_URL + learned.url, address).removeprefix(site_build.SITE_URL)
            assert page in html and (not id or id in html[page].ids), link


def test_slim_styles_are_whole(site):
    """One cut inside a string, and the browser drops all that follows."""
    for path in [*(site / "assets/stylesheets").glob("*.css"), *(site / "stylesheets").glob("*.css")]:
        css = path.read_text(encoding="utf-8")
        assert (
            css.count("{") == css.count("}")
            and css.count('"') % 2 == 0
            and css.count("data:") == css.count('url("data:')
        )


def test_the_theme_still_has_what_is_changed_in_its_script(site):
    """Another release may word it otherwise; then what it costs would come back without a word."""
    from material import templates

    (theirs,) = (Path(templates.__file__).parent / "assets/javascripts").glob("bundle.*.js")
    theirs, ours = (
        theirs.read_text(encoding="utf-8"),
        (site / "assets/javascripts" / theirs.name).read_text(encoding="utf-8"),
    )
    for words in CHANGED:
        assert len(re.findall(words, theirs)) == 1 and not re.search(words, ours), words


def test_comments_and_indents_leave_a_style_sheet():
    css = '/* why */\n.a {\n  content: "+  "; /* two blanks */\n}\n\n@media print {\n  .a { margin: 0; }\n}\n'
    assert without_comments(css) == '.a {\ncontent: "+  ";\n}\n@media print {\n.a { margin: 0; }\n}\n'


def test_indents_go_where_nobody_sees_them():
    kept = (
        "<pre>\n  a\n\n  b</pre>",
        '<a title="x ->\n  y">',
        "<textarea>\n\n x</textarea>",
        '<script>\n  "1"\n</script>',
    )
    assert unindented("\n   <p>\n     one\n\n     two   three</p>\n") == "\n<p>\none\ntwo   three</p>\n"
    for piece in kept:
        assert unindented(f"  \n  {piece}\n\n") == f"\n{piece}\n", piece


def test_pages_are_served_without_indents(site):
    page = (site / "index.html").read_text(encoding="utf-8")
    assert unindented(page) == page


def test_modules_are_asked_for_at_once(site):
    """Each module that a page's script imports, once, with an address that is there; scripts without imports name none, and
    neither does one that is served as one file."""
    plain = '<script type="module" src="../javascripts/dom.js"></script>'
    assert scripts.preloaded(plain) == plain
    whole = '<script type="module" src="../../javascripts/shape-checker.js"></script>'
    assert scripts.preloaded(whole) == whole
    for url in ("tools/error-lookup", "answers", "."):
        page = (site / url / "index.html").read_text(encoding="utf-8")
        [name] = re.findall(r'<script type="module" src="([^"]+)"', page)
        asked = re.findall(r'<link rel="modulepreload" href="([^"]+)"', page)
        own = scripts.JAVASCRIPTS / name.split("javascripts/")[1]
        imported = [file.relative_to(scripts.JAVASCRIPTS) for file in scripts.modules(own)]
        assert all((site / url / link).is_file() for link in asked), url
        assert [link.split("javascripts/")[1] for link in [*asked, name]] == list(map(str, imported)), url


def test_redirect_carries_the_heading_and_escapes():
    page = catalog.redirect("http://x/a/?b=1&c=</script>", 'A "title" & <more>')
    assert "location.hash" in page and "</script>" not in page.split("<script>")[1].split("</script>\n")[0]
    parsed = Html(page)
    assert is_redirect(parsed) and parsed.all("a") == [{"href": "http://x/a/?b=1&c=</script>"}]
    assert parsed.all("link") == [{"rel": "canonical", "href": "http://x/a/?b=1&c=</script>"}]


# ---- what the hooks draw -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shape", "colored"),
    [
        ("(6, 5, 3)", "samples timesteps features"),
        ("(6, 2, 7)", "samples timesteps units"),
        ("(None, None, 4)", "samples timesteps units"),
        ("(6, 5, 1)", "samples timesteps"),
        ("(1, 5, 3)", "samples timesteps features"),
        ("(6, 4)", "samples units"),
        ("(6, 5)", "samples timesteps"),
        ("(5, 3)", "timesteps features"),
        ("(samples, timesteps, features)", "samples timesteps features"),
        ("(samples, target timesteps, 1)", "samples timesteps"),
        # A wrong color is worse than none.
        ("(6, 3, 5)", ""),  # features where time belongs
        ("(5, 6, 3)", ""),
        ("(6, 5, 5)", ""),
        ("(100, 5, 3)", ""),
        ("(6, 2)", ""),  # two target timesteps, or two static features
        ("(2, 3)", ""),
        ("(4, 16)", ""),
        ("(4, 4)", ""),
        ("(1, 1, 3)", ""),
        ("(6,)", ""),
        ("(6, 5, 3, 1)", ""),
        ("(6, 5, 3", ""),
        ("f(6, 5)", ""),  # arguments of a function
        ("(rows, features)", ""),
        ("<a title='(6, 5, 3)'>", ""),
        ("<svg>(6, 5, 3)</svg>", ""),
    ],
)
def test_axes_in_color(shape, colored):
    html = axes.color(f"<code>{shape}</code>")
    assert re.findall(r"ax-(\w+)", html) == colored.split()
    assert re.sub(r"</?span[^>]*>", "", html) == f"<code>{shape}</code>"


def test_a_page_may_mean_something_else_by_a_number():
    assert "classes" in axes.color("(6, 7)") and "classes" not in axes.color("(6, 7)", [7])
    assert "features" in axes.color("(6, 5, 3)", [7])
    assert "ax-units" in worn.worn([["y", ["(6, 7)"]]], 5)
    assert "ax-units" not in worn.worn([["y", ["(6, 7)"]]], 5, [7])


def test_shapes_line_is_parsed():
    steps = picture.parse(
        "x (6, 5, 3), decoder mask (6, None) -> LSTM(4, return_state=True) -> (6, 4), h (6, 4) -> [:, -1] -> (6,)"
    )
    assert steps == [
        [("x", (6, 5, 3)), ("decoder mask", (6, None))],
        ("LSTM(4, return_state=True)",),
        [("", (6, 4)), ("h", (6, 4))],
        ("[:, -1]",),
        [("", (6,))],
    ]
    assert not steps[1].is_index and steps[3].is_index


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "no layer between two shapes"),
        ("x (6, 5, 3)", "no layer between two shapes"),
        ("x (6, 5, 3) -> LSTM(4)", "no layer between two shapes"),
        ("x (6, 5, 3) -> LSTM(4) ->", "leads from or to nothing"),
        ("x (6, 5, 3) -> LSTM(4) -> (6, 4) -> Dense(1)", "no shape after Dense(1)"),
        ("x (6, 5, 3) -> LSTM(4) -> Dense(1) -> (6, 1)", "'Dense(1)' is not a shape"),
        ("x (6, five) -> LSTM(4) -> (6, 4)", "its entries are numbers or None"),
        ("x (6, 5) y (6, 5) -> LSTM(4) -> (6, 4)", "is not a shape"),
        ("x (6, 5, 3) -> LSTM(4 -> (6, 4)", "is not Python"),
        ("x (6, 5, 3) -> LSTM -> (6, 4)", "is not a layer"),
    ],
)
def test_malformed_shapes_line(line, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        picture.parse(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("x (6, 5, 3) -> LSTM(4) -> (6, 4)", "samples timesteps features | samples units"),
        (
            "x (6, 5, 3) -> LSTM(4, return_sequences=True) -> (6, 5, 4) -> [:, -1] -> (6, 4)",
            "samples timesteps features | samples timesteps units | samples units",
        ),
        ("x (6, 5) -> Embedding(11, 8) -> (6, 5, 8)", "samples timesteps | samples timesteps units"),
        ("x (6, 5, 4) -> Dense(7) -> (6, 5, 7)", "samples timesteps units | samples timesteps classes"),
        ("x (6, 4) -> RepeatVector(2) -> (6, 2, 4)", "samples units | samples timesteps units"),
        ("x (6, 5, 3) -> Flatten() -> (6, 15)", "samples timesteps features | samples -"),
        ("x (6, 5, 3) -> [:, :, 0] -> (6, 5)", "samples timesteps features | samples timesteps"),
        ("x (6, 5) -> [..., None] -> (6, 5, 1)", "samples timesteps | samples timesteps -"),
        # A wrong name is worse than none.
        (
            "x (6, 3, 5) -> Permute((2, 1)) -> (6, 5, 3)",
            "samples features timesteps | samples timesteps features",
        ),
        ("x (6, 3, 5) -> Reshape((5, 3)) -> (6, 5, 3)", "samples features timesteps | samples - -"),
        ("x (6, 7, 5, 3) -> Reshape((5, 21)) -> (6, 5, 21)", "samples - - - | samples - -"),
        (
            "x (6, 2, 5, 3) -> TimeDistributed(LSTM(4)) -> (6, 2, 4)",
            "samples - - - | samples timesteps units",
        ),
        ("x (6, 5, 9, 10, 3) -> ConvLSTM2D(4, 3) -> (6, 7, 8, 4)", "samples - - - - | samples - - -"),
        ("token (6, 1) -> Embedding(11, 3) -> (6, 1, 3)", "samples timesteps | samples timesteps features"),
        (
            "a (6, 5, 3), b (6, 5, 4) -> Concatenate() -> (6, 5, 7)",
            "samples timesteps features | samples timesteps features",
        ),
        ("x (6, 5, 3) -> LSTM(7) -> (6, 7)", "samples timesteps features | samples units"),
        ("joined (6, 6) -> Dense(1) -> (6, 1)", "samples - | samples units"),
        ("joined (6, 5, 11) -> LSTM(4) -> (6, 4)", "samples timesteps features | samples units"),
    ],
)
def test_names_of_axes(line, names):
    found = picture.axis_names(picture.parse(line))
    assert " | ".join(" ".join(axis or "-" for axis in group[0]) for group in found) == names


def test_picture_says_the_line():
    line = "x (6, 5, 3) -> Lambda(lambda x: x < 1) -> (6, 5, 3)"
    drawn = picture.draw([line, ""])
    assert drawn.count("<svg") == 1 and 'role="img"' in drawn
    assert "<title>x (6, 5, 3) -&gt; Lambda(lambda x: x &lt; 1) -&gt; (6, 5, 3)</title>" in drawn
    assert "6 samples, 5 timesteps, 3 features" in drawn.split("<desc>")[1]
    assert "1 sample, 1 timestep, 1 feature." in picture.draw(["x (1, 1, 1) -> Masking() -> (1, 1, 1)"])


def test_marks_become_markup():
    page = "A\n\n```python\nprint(1)  # <!--no mark-->\n```\n<!--pytest-codeblocks:expected-output-->\n```text\n1\n```\n\n```text\n2\n```\n\n<!--list:answers-->\n- b\n<!--/list-->\n"
    html = dress.markdown(page)
    assert html.count("``` { .text .output }\n1\n") == 1 and "```text\n2\n" in html
    assert "<!--no mark-->" in html and "<!--list" not in html and "\n- b\n" in html


def test_a_trap_shows_reported_and_meant_side_by_side():
    assert dress.side_by_side(["a\n", "reported 54\n", "meant    0\n"]).count("<span") == 3
    assert dress.side_by_side(["reported 54\n"]) == ""


def test_columns_stay_columns():
    def marked(text):
        return re.findall(r"columns\">(.*)", dress.in_columns(text.splitlines(keepends=True)))

    assert marked("lstm   (6, 5, 4)\ndense  (6, 5, 1)\na long message\n") == [
        "lstm   (6, 5, 4)",
        "dense  (6, 5, 1)",
    ]
    assert marked("[[1. 2.]\n [3. 4.]]\n") == ["[[1. 2.]", " [3. 4.]]"]
    assert marked(
        "side=pre   cut=pre  [1]\nside=post  cut=pre  [2]\nside=post cut=post [3]\nShapes differ\n"
    ) == [
        "side=pre   cut=pre  [1]",
        "side=post  cut=pre  [2]",
        "side=post cut=post [3]",  # its columns stand one blank apart by chance
    ]
    assert marked("one  (6, 4)\n") == marked("Arguments:\n  \u2022 x=1\n  \u2022 y=2\n") == []
    html = (
        '<div class="language-text output highlight"><pre><span></span><code>a  1\nb  2\n</code></pre></div>'
    )
    assert dress.content(html, "answer").count('class="columns"') == 2  # no later step takes the marks away


# ---- the web between pages, and where they come from ----------------------------------------------------------------


def test_a_page_ends_with_its_rules_and_a_rule_with_what_rests_on_it(site, html):
    links = web.web(PAGES, NOTEBOOKS)
    assert len(links) > 200
    for url, groups in links.items():
        targets = {urljoin(f"/{url}", tag.get("href", "")) for tag in html[url].all("a")}
        twin = (site / url / "index.md").read_text(encoding="utf-8")
        for heading, pages in groups:
            assert f"## {heading}" in twin, url
            for page in pages:
                assert f"]({site_build.SITE_URL}{page.url})" in twin, (url, page.url)
                assert f"/{page.url}" in targets, (url, page.url)


def test_the_first_picture_of_a_page_leads_to_what_its_colors_mean(site, html):
    assert "cast" in html["about/"].ids
    for page in PAGES:
        text = (site / page.url / "index.html").read_text(encoding="utf-8")
        pictures = re.findall(r'<figure class="(?:shapes|time)".*?</figure>', text, re.DOTALL)
        leads = [f'href="{"../" * page.url.count("/")}about/#cast"' in picture for picture in pictures]
        first = page.meta["kind"] != "index"  # such a page has its own words for it
        assert leads == [first, *[False] * (len(pictures) - 1)][: len(pictures)], page.name
    assert dress.with_legend("<p>no picture</p>", "") == "<p>no picture</p>"


def test_a_trap_says_whether_the_guard_sees_it(site):
    """`guard` in its front matter, which tests/test_shapecheck.py compares with what check_fit does."""
    for name, words in (
        ("target-broadcast-over-time", "can refuse such a program"),
        ("time-major-data", "does not see this"),
    ):
        assert f"check_fit</a> {words}" in (site / "traps" / name / "index.html").read_text(encoding="utf-8")


def test_every_rule_that_a_page_names_leads_back_to_it():
    links = web.web(PAGES)
    for page in PAGES:
        for name in page.meta.get("rules") or []:
            back = [other.url for _, others in links[f"rules/{name}/"] for other in others]
            assert page.url in back or page.url == f"rules/{name}/", (page.name, name)


def test_a_notebook_stands_on_every_page_that_it_links_to():
    for learned in NOTEBOOKS:
        used = {page.name: page for _, page in web.uses(learned, PAGES)}
        assert len(used) > 1, f"{learned.name}: link the answers and rules that it uses"
        for links, expected in ((web.web(PAGES, NOTEBOOKS), True), (web.web(PAGES), False)):
            for name, page in used.items():
                tasks = dict(links.get(page.url, [])).get(web.TASKS, [])
                assert (learned in tasks) is expected, (learned.name, name)


def test_an_erratum_stands_on_the_page_that_it_leads_to():
    section = "versions/errata-answers/#last-axis"

    def listed(pages):
        groups = dict(web.web(pages).get("answers/what-is-units/", []))
        return [other.url for other in groups.get(web.CORRECTED, [])]

    assert listed(PAGES) == [section]
    unlinked = [dataclasses.replace(page, links=[]) for page in PAGES]
    assert listed(unlinked) == []
    everywhere = {
        other.url for groups in web.web(PAGES).values() for other in dict(groups).get(web.CORRECTED, [])
    }
    sections = [
        f"{page.url}#{heading.id}"
        for page in PAGES
        if page.path.stem.startswith("errata")
        for heading in page.headings
        if heading.level == 2
    ]
    without = [url for url in sections if url not in everywhere]
    assert without == ["versions/errata-keras-guides/#layer-weights"], "link the answer in these sections"


def test_every_page_says_what_printed_it_and_when_it_changed(site, html, entries):
    lock = (ROOT / "requirements/test.lock").read_text(encoding="utf-8")
    versions, changed = provenance.printed_by(), provenance.last_changes()
    assert f"tensorflow=={versions['tensorflow']}" in lock and f"keras=={versions['keras']}" in lock
    said = f"Printed by TensorFlow {versions['tensorflow']} with Keras {versions['keras']}"
    for url in entries:
        text = (site / url / "index.html").read_text(encoding="utf-8")
        article = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', text)[1])
        article = article[0] if isinstance(article, list) else article
        page = next((page for page in PAGES if page.url == url), None)
        day = page and changed.get(page.name)
        assert said in text and article["about"][0]["softwareVersion"] == versions["tensorflow"], url
        assert article.get("dateModified") == day or not page, url
        assert (f'<time datetime="{day}">' in text) == bool(day) or not page, url


def test_the_sitemap_tells_the_day_of_the_last_commit(site, entries):
    changed = provenance.last_changes()
    days = {page.url: changed.get(page.name) for page in PAGES}
    days |= {learned.url: changed.get(learned.name) for learned in map(notebook.read, notebook.paths())}
    told = re.findall(
        r"<loc>(.*?)</loc>(?:\s*<lastmod>(.*?)</lastmod>)?",
        (site / "sitemap.xml").read_text(encoding="utf-8"),
    )
    assert {url.removeprefix(site_build.SITE_URL): day or None for url, day in told} == days


def test_a_day_that_git_does_not_tell_stays_unknown(tmp_path, monkeypatch):
    assert provenance.last_changes(tmp_path) == {}
    monkeypatch.setenv("PATH", "")
    assert provenance.last_changes() == {}


# ---- what a link carries, and what can be taken away ----------------------------------------------------------------


def test_a_link_shows_a_picture_of_our_own(site, html, entries):
    import struct

    for url, page in content(html, entries):
        (image,) = page.meta("og:image")
        assert page.meta("twitter:card") == ["summary_large_image"], url
    data = (site / image.removeprefix(site_build.SITE_URL)).read_bytes()
    assert struct.unpack(">II", data[16:24]) == (1200, 630) and len(data) < 100_000


def test_breadcrumbs_of_a_page(site):
    def told(url):
        text = (site / url / "index.html").read_text(encoding="utf-8")
        return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', text)[1])

    assert told("")["@type"] == "WebSite"
    article, crumbs = told("answers/target-shape/")
    assert article["@type"] == "TechArticle"
    steps = [(step["position"], step["name"], step["item"]) for step in crumbs["itemListElement"]]
    base = site_build.SITE_URL
    assert [steps[0][0], *steps[1]] == [1, 2, "Answers", base + "answers/"]
    assert steps[2][2] == base + "answers/target-shape/" and len(steps) == 3


def test_one_text_holds_all_pages(site, entries):
    text = (site / "llms-full.txt").read_text(encoding="utf-8")
    links = re.findall(r"^Link to this page: (.*)$", text, re.MULTILINE)
    assert links == [site_build.SITE_URL + url for url in entries]


def test_files_have_an_address(site, html):
    for name in ("shapecheck.py", "shapelines.py"):
        assert (site / name).read_bytes() == (ROOT / "snippets" / name).read_bytes()
    for url, page in html.items():
        for tag in page.all("a"):
            if "download" in tag:
                assert (site / url / tag["href"]).is_file(), (url, tag["href"])


def test_programs_that_pages_send_to_the_checker_are_read(html):
    """By the reader that the checker uses: a line with a shape, or a finding."""
    from urllib.parse import parse_qs, urlsplit

    import javascript

    read = javascript.function(javascript.JAVASCRIPTS / "program/read-program.js", "readProgram")
    links = [
        tag["href"] for page in html.values() for tag in page.all("a") if "#program=" in tag.get("href", "")
    ]
    programs = [parse_qs(urlsplit(link).fragment)["program"][0] for link in links]
    dumb = [
        program
        for program in programs
        if not (result := read(program, {}))["lines"] and not result["findings"]
    ]
    assert len(programs) > 150 and len(dumb) <= 0.1 * len(programs), dumb
