"""The site in Chromium: on the home page and the first page of each kind."""

import gzip
import re
from pathlib import Path

import pytest
import site_build
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from lstm_shapes import notebook, slim
from lstm_shapes.page import KINDS, read_pages

DEPENDS = site_build.INPUTS

NOT_COUNTED = "search/search_index.json"
FIRST_VISIT = 80_000  # bytes
FIRST_VISIT_OF_A_NOTEBOOK = 150_000  # with its pictures
NOTEBOOKS = [notebook.read(path).url for path in notebook.paths()]


def samples():
    """kind -> address of the first page of this kind."""
    found = {"home": ""}
    for page in read_pages():
        found.setdefault(page.meta["kind"], page.url)
    return found | {"learn": NOTEBOOKS[0]}


SAMPLES = samples()
each_kind = pytest.mark.parametrize("url", SAMPLES.values(), ids=SAMPLES.keys())


def settled(page, url):
    page.goto(url)
    assert page.evaluate("window.document$ !== undefined")


def violations(page):
    """What axe finds; on a phone the size of what a finger must hit too, as Lighthouse has it."""
    phone = page.viewport_size["width"] < 500
    return Axe().run(page, options={"rules": {"target-size": {"enabled": phone}}}).response["violations"]


@pytest.mark.parametrize("scheme, width", [("light", 360), ("dark", 1280)])
@each_kind
def test_accessible(browser_page, url, scheme, width):
    browser_page.set_viewport_size({"width": width, "height": 800})
    browser_page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    settled(browser_page, url)
    browser_page.wait_for_selector(f"body[data-md-color-scheme={'slate' if scheme == 'dark' else 'default'}]")
    found = violations(browser_page)
    assert not found, "\n".join(
        f"{rule['id']}: {rule['help']}: {node['html'][:150]}" for rule in found for node in rule["nodes"]
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_footer_can_be_read(browser_page, scheme):
    """The theme's footer is dark, and its links white; axe does not judge text on a ground that it cannot tell."""
    browser_page.emulate_media(color_scheme=scheme)
    browser_page.goto("")
    color = "element => getComputedStyle(element).color"
    assert browser_page.locator(".md-copyright a").evaluate(color) == browser_page.locator(
        ".md-copyright"
    ).evaluate(color)


@each_kind
def test_nothing_is_wider_than_a_small_screen(browser_page, url):
    browser_page.set_viewport_size({"width": 320, "height": 800})
    settled(browser_page, url)
    wide = browser_page.evaluate(
        """() => {
            const scrolls = element => element.closest('pre, .scroll, .md-sidebar, .md-search, .md-header, .md-skip')
            return [...document.querySelectorAll('body *')]
                .filter(element => !scrolls(element) && element.getBoundingClientRect().right > innerWidth + 1)
                .map(element => element.outerHTML.slice(0, 120))
        }"""
    )
    assert wide == []
    assert browser_page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize(
    "url, limit",
    [
        *((url, FIRST_VISIT) for kind, url in SAMPLES.items() if kind not in ("tool", "learn")),
        *((url, FIRST_VISIT_OF_A_NOTEBOOK) for url in NOTEBOOKS),
    ],
)
def test_first_visit_is_light(browser_page, url, limit):
    bodies = {}
    browser_page.on("response", lambda response: bodies.setdefault(response.url, response))
    settled(browser_page, url)
    browser_page.wait_for_load_state("networkidle")
    sizes = {
        url: len(gzip.compress(response.body()))
        for url, response in list(bodies.items())  # reading a body lets others arrive
        if response.ok and not url.endswith(NOT_COUNTED)
    }
    assert sum(sizes.values()) <= limit, sizes


@each_kind
def test_dropped_styles_are_not_needed(browser_page, url):
    """lstm_shapes/slim.py takes rules out of the theme; no element may miss one."""
    from material import templates

    styles = Path(templates.__file__).parent / "assets/stylesheets"
    dropped = {
        re.sub(r":{1,2}(?:before|after)", "", rule["selectors"])
        for sheet in styles.glob("*.css")
        for rule in slim.RULE.finditer(sheet.read_text(encoding="utf-8"))
        if slim.unused(rule["selectors"])
    }
    settled(browser_page, url)
    used = browser_page.evaluate(
        "selectors => selectors.filter(selector => document.querySelector(selector))", sorted(dropped)
    )
    assert used == [], "drop the name from UNUSED in lstm_shapes/slim.py"


@pytest.mark.parametrize("system", ["light", "dark"])
def test_the_whole_page_follows_the_colors_of_the_palette_and_is_styled_once(browser_page, system):
    """Scroll bars and fields too; the theme's meta for it, for which a browser styles every page anew, is gone."""
    scheme = "() => getComputedStyle(document.documentElement).colorScheme"
    browser_page.emulate_media(color_scheme=system)
    settled(browser_page, "about/")
    assert "color-scheme" not in browser_page.locator("head meta").evaluate_all(
        "all => all.map(meta => meta.name)"
    )
    seen = [browser_page.evaluate(scheme)]
    for _ in range(3):
        browser_page.locator(".md-header label[for^=__palette]:visible").click()
        seen.append(browser_page.evaluate(scheme))
    assert seen == [system, "light", "dark", system]
    before = browser_page.evaluate("document.documentElement.className")
    assert set(before.split()) == {"js", "js-focus-visible"}


def test_the_browser_lets_nothing_leave(browser, site):
    """The policy of every page: a request to another host is refused by the browser itself. Its own requests are not."""
    page = browser.new_page()
    page.goto(site)
    refused = page.evaluate(
        """async () => {
            const refused = []
            addEventListener('securitypolicyviolation', event => refused.push(event.effectiveDirective))
            await fetch('http://127.0.0.1:9/').catch(() => {})
            await fetch('catalog.json')
            const form = Object.assign(document.createElement('form'), { action: 'http://127.0.0.1:9/', method: 'post' })
            document.body.append(form)
            form.submit()
            await new Promise(done => setTimeout(done, 200))
            return refused
        }"""
    )
    assert refused == ["connect-src", "form-action"]
    page.close()


def test_navigation_keeps_the_window(browser_page):
    settled(browser_page, "")
    browser_page.evaluate("window.marker = 1")
    browser_page.click(".md-tabs >> text=Answers")
    browser_page.wait_for_url("**/answers/")
    assert browser_page.evaluate("window.marker") == 1, (
        "a full reload: instant navigation found another site_url in sitemap.xml"
    )


def test_navigation_keeps_the_style_sheets(browser_page):
    """slim.light changes how the theme compares heads; a sheet that is not found again is loaded anew, and the page blinks."""
    settled(browser_page, "answers/target-shape/")
    browser_page.evaluate("window.sheets = [...document.querySelectorAll('link[rel=stylesheet]')]")
    for section, address in (("Errors", "**/errors/"), ("Tools", "**/tools/")):
        browser_page.click(f".md-tabs >> text={section}")
        browser_page.wait_for_url(address)
        expect(browser_page).to_have_title(re.compile(f"^{section}"))
        assert browser_page.evaluate("sheets.length > 1 && sheets.every(sheet => sheet.isConnected)")
        sheets = browser_page.locator("link[rel=stylesheet]")
        assert sheets.count() == browser_page.evaluate("sheets.length")


def test_search_finds_a_page(browser_page):
    settled(browser_page, "")
    browser_page.keyboard.press("f")
    browser_page.keyboard.type("same number of samples", delay=5)
    expect(browser_page.locator(".md-search-result__item a").first).to_contain_text("samples")


def test_copies_a_block_without_its_output(browser_page):
    settled(browser_page, SAMPLES["answer"])
    block = browser_page.locator(".highlight:has(+ .output)").first
    block.locator("button.copy[data-clipboard-target]").click()
    copied = browser_page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == block.locator("code").inner_text().strip()
    assert copied.startswith("import ")
    assert browser_page.locator(".output button").count() == 0


@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if kind.asked])
def test_copies_a_link_to_the_answer(browser_page, site, kind):
    settled(browser_page, SAMPLES[kind])
    address, description = (
        site + SAMPLES[kind],
        browser_page.get_attribute("meta[name=description]", "content"),
    )
    browser_page.click("text=Copy address")
    assert browser_page.evaluate("navigator.clipboard.readText()") == address
    browser_page.click("text=Copy as Markdown")
    copied = browser_page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(description) and copied.endswith(f"]({address}))")
    # The page that instant navigation brings in has buttons that work, too.
    browser_page.click(".md-header .md-logo")
    browser_page.wait_for_url(site)
    browser_page.go_back()
    browser_page.wait_for_url(address)
    browser_page.click("text=Copy address")
    assert browser_page.evaluate("navigator.clipboard.readText()") == address


def test_without_scripts_a_page_is_complete(browser, site):
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto(SAMPLES["answer"])
    assert page.is_visible(".cite a") and not page.is_visible(".cite button")
    assert page.is_visible("h1") and page.is_visible(".output")
    context.close()


def test_the_checks_see_a_bad_page(browser_page):
    """The control: what the tests above look for is found where it is."""
    body = "<link rel=icon href='data:,'><div style='width: 900px'>wide</div><img src='data:,'>"
    body += "<p style='line-height: 1'><a href='a'>a</a><br><a href='b'>b</a></p>"
    browser_page.route("**/bad/", lambda route: route.fulfill(content_type="text/html", body=body))
    browser_page.set_viewport_size({"width": 360, "height": 800})
    browser_page.goto("bad/")
    found = {rule["id"] for rule in violations(browser_page)}
    assert {"image-alt", "html-has-lang", "target-size"} <= found
    assert browser_page.evaluate("document.documentElement.scrollWidth") > 360
