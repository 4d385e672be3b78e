"""The page of the error lookup in Chromium: paste, results, keyboard, address, back, instant navigation, light and dark."""

import re

import pytest
import site_build
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from lstm_shapes.page import read_pages

DEPENDS = site_build.INPUTS

LOOKUP = "tools/error-lookup/"
ERROR = "ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 100\n'y' sizes: 99\n"
TARGET = re.compile(r"/errors/data-cardinality-is-ambiguous/#more-or-fewer-targets$")


@pytest.fixture
def lookup(browser_page):
    browser_page.goto(LOOKUP)
    expect(field(browser_page)).to_be_visible()
    return browser_page


def field(page):
    return page.get_by_label("Your message or traceback")


def results(page):
    return page.locator("#lookup li")


def test_a_paste_finds_its_section(lookup):
    field(lookup).fill(ERROR)
    expect(results(lookup).first).to_contain_text(
        "The first axis, which counts the samples, has 100 entries in x and 99 in y."
    )
    results(lookup).first.get_by_role("link").click()
    lookup.wait_for_url(TARGET)
    expect(lookup.locator("#more-or-fewer-targets")).to_be_in_viewport()


def test_results_follow_what_is_typed(lookup):
    field(lookup).fill(ERROR)
    expect(results(lookup).first).to_contain_text("99 in y.")
    field(lookup).fill("IndexError: tuple index out of range")
    expect(results(lookup).first).to_contain_text("fewer entries")
    field(lookup).fill("")
    expect(results(lookup)).to_have_count(0)


def test_nothing_found_says_so(lookup):
    field(lookup).fill("NameError: name 'x' is not defined")
    expect(lookup.get_by_role("status").filter(has_text="No page here has this message")).to_be_visible()
    field(lookup).fill("my embedding gets ids of the wrong vocabulary")
    expect(lookup.get_by_role("status").filter(has_text="A guess")).to_be_visible()
    expect(results(lookup).first.get_by_role("link")).to_have_attribute("href", re.compile("/errors/"))


def test_the_address_holds_the_paste(lookup):
    field(lookup).fill(ERROR)
    lookup.wait_for_url("**/#q=**")
    lookup.reload()
    expect(field(lookup)).to_have_value(ERROR)
    expect(results(lookup).first).to_contain_text("99 in y.")
    field(lookup).fill("")
    lookup.wait_for_url(f"**/{LOOKUP}")


def test_the_paste_is_never_sent(lookup):
    """Neither by a key, nor by loading the page again, nor by coming back to it."""
    secret = "/home/ann/secret/train.py ValueError: too many values to unpack (expected 2)"
    asked = []
    lookup.on("request", lambda request: asked.append(request.url + (request.post_data or "")))
    field(lookup).fill(secret)
    lookup.wait_for_url("**/#q=**")
    lookup.reload()
    expect(field(lookup)).to_have_value(secret)
    results(lookup).first.get_by_role("link").click()
    lookup.wait_for_url("**/errors/**")
    lookup.go_back()
    expect(field(lookup)).to_have_value(secret)
    assert asked and not [url for url in asked if "secret" in url.partition("#")[0]]


@pytest.mark.parametrize(
    "address, text",
    [
        ("#q=expected%20ndim%3D3%2C%20found%20ndim%3D2", "expected ndim=3, found ndim=2"),
        ("#q=a%22%5D%5C%0Ab'%3Cb%3E", "a\"]\\\nb'<b>"),
        ("#q=100%", "100%"),
    ],
)
def test_a_link_fills_the_field(browser_page, address, text):
    browser_page.goto(LOOKUP + address)
    expect(field(browser_page)).to_have_value(text)
    browser_page.goto("errors/")
    browser_page.goto(LOOKUP)
    browser_page.evaluate("address => { location.hash = address }", address)
    expect(field(browser_page)).to_have_value(text)


def test_an_example_is_a_click_away(lookup):
    lookup.get_by_role("button", name="Try an example").click()
    expect(results(lookup).first).to_contain_text("99 in y.")
    expect(lookup.get_by_role("button", name="Try an example")).to_be_hidden()


def test_a_mistake_of_ours_is_not_called_a_failed_download(browser, site):
    """A condition that the lookup does not know: it says what failed, and loads the pages once."""
    context = browser.new_context(base_url=site)
    page, asked = context.new_page(), []

    def broken(route):
        asked.append(route.request.url)
        pages = route.fetch().json()
        causes = [cause for each in pages["pages"] for cause in each.get("causes", []) if cause.get("when")]
        for cause in causes:
            cause["when"] = [rule.replace(" != ", " =! ") for rule in cause["when"]]
        route.fulfill(json=pages)

    page.route("**/errors.json", broken)
    page.goto(LOOKUP)
    for text in (ERROR, ERROR + " ", ERROR + "  "):
        field(page).fill(text)
        expect(
            page.get_by_role("status").filter(has_text="a mistake of this site (condition")
        ).to_be_visible()
    field(page).fill("Cannot unstack 7 tensors into a TensorArray of static size 5")
    expect(results(page).first.get_by_role("link")).to_be_visible()
    assert len(asked) == 1
    context.close()


@pytest.mark.parametrize("width", [360, 800, 1280])
def test_what_stands_below_does_not_jump(browser_page, width):
    """The place that is kept before the script runs is the place that the tool takes."""
    browser_page.set_viewport_size({"width": width, "height": 800})
    below = "document.getElementById('messages').offsetTop"
    script = "**/error-lookup-page.js"
    browser_page.route(script, lambda route: route.fulfill(body="", content_type="text/javascript"))
    browser_page.goto("tools/error-lookup/")
    kept = browser_page.evaluate(below)
    browser_page.unroute(script)
    browser_page.goto("about:blank")
    browser_page.goto("tools/error-lookup/")
    expect(field(browser_page)).to_be_visible()
    assert abs(browser_page.evaluate(below) - kept) <= 2


def test_a_failed_download_is_tried_again(browser, site):
    context = browser.new_context(base_url=site)
    page = context.new_page()
    page.route("**/errors.json", lambda route: route.abort())
    page.goto(LOOKUP)
    field(page).fill(ERROR)
    expect(page.get_by_role("status").filter(has_text="did not load")).to_be_visible()
    page.unroute("**/errors.json")
    field(page).fill(ERROR + " ")
    expect(results(page).first).to_contain_text("99 in y.")
    context.close()


def test_back_brings_the_paste_again(lookup):
    field(lookup).fill(ERROR)
    results(lookup).first.get_by_role("link").click()
    lookup.wait_for_url(TARGET)
    lookup.go_back()
    expect(field(lookup)).to_have_value(ERROR)
    expect(results(lookup).first).to_contain_text("99 in y.")


def test_the_keyboard_is_enough(lookup):
    field(lookup).focus()
    lookup.keyboard.insert_text("too many values to unpack (expected 2)")
    expect(results(lookup)).not_to_have_count(0)
    lookup.keyboard.press("ArrowDown")
    expect(results(lookup).nth(0).get_by_role("link")).to_be_focused()
    lookup.keyboard.press("ArrowDown")
    expect(results(lookup).nth(1).get_by_role("link")).to_be_focused()
    lookup.keyboard.press("ArrowUp")
    lookup.keyboard.press("ArrowUp")
    expect(field(lookup)).to_be_focused()
    lookup.keyboard.press("ArrowDown")
    lookup.keyboard.press("Enter")
    lookup.wait_for_url("**/errors/too-many-values-to-unpack/**")


def test_instant_navigation_mounts_it_once(browser_page):
    browser_page.goto("errors/")
    assert browser_page.evaluate("window.document$ !== undefined")
    for _ in range(2):
        browser_page.evaluate(f"location.href = new URL('../{LOOKUP}', location.href)")
        expect(field(browser_page)).to_have_count(1)
        field(browser_page).fill(ERROR)
        expect(results(browser_page).first).to_contain_text("99 in y.")
        browser_page.locator("a[href*='/errors/'], a[href^='../../errors/']").first.click()
        browser_page.wait_for_url("**/errors/**")


def test_pasted_html_is_text(lookup):
    field(lookup).fill(
        '<img src=x onerror="window.stolen=1"> Layer <b>dense</b> expects 1 input(s), but it received <script>stolen=1</script>7 input tensors.'
    )
    expect(results(lookup)).not_to_have_count(0)
    assert lookup.evaluate(
        "window.stolen === undefined && !document.querySelector('#lookup img, #lookup script, #lookup b')"
    )


def test_a_megabyte_is_answered(lookup):
    lookup.evaluate(
        "text => { const field = document.getElementById('lookup-text'); field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })) }",
        "shape (1, 2) " * 80_000 + ERROR,
    )
    expect(results(lookup).first).to_contain_text("99 in y.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible_with_results(lookup, scheme):
    lookup.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    field(lookup).fill(ERROR)
    expect(results(lookup).first).to_be_visible()
    found = Axe().run(lookup).response["violations"]
    assert not found, "\n".join(
        f"{rule['id']}: {node['html'][:150]}" for rule in found for node in rule["nodes"]
    )


def test_without_scripts_the_page_lists_all_messages(browser, site):
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto(LOOKUP)
    assert page.locator("#lookup").is_hidden()
    assert page.get_by_text("Without JavaScript nothing can be pasted").is_visible()
    links = page.locator("article a[href*='errors/']")
    assert links.count() == sum(
        len(each.meta["messages"]) for each in read_pages() if each.meta["kind"] == "error"
    )
    context.close()
