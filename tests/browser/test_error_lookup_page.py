"""The page of the error lookup in Chromium: paste, results, keyboard, address, back, instant navigation, light and dark."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from lstm_shapes.page import read_pages

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
    expect(results(lookup).first).to_contain_text("x has 100 samples, y has 99.")
    results(lookup).first.get_by_role("link").click()
    lookup.wait_for_url(TARGET)
    expect(lookup.locator("#more-or-fewer-targets")).to_be_in_viewport()


def test_results_follow_what_is_typed(lookup):
    field(lookup).fill(ERROR)
    expect(results(lookup).first).to_contain_text("y has 99.")
    field(lookup).fill("IndexError: tuple index out of range")
    expect(results(lookup).first).to_contain_text("fewer axes")
    field(lookup).fill("")
    expect(results(lookup)).to_have_count(0)


def test_nothing_found_says_so(lookup):
    field(lookup).fill("NameError: name 'x' is not defined")
    expect(lookup.get_by_role("status").filter(has_text="No page here has this message")).to_be_visible()
    field(lookup).fill("my embedding gets ids of the wrong vocabulary")
    expect(results(lookup).first.get_by_role("link")).to_have_attribute("href", re.compile("/errors/"))


def test_the_address_holds_the_paste(lookup):
    field(lookup).fill(ERROR)
    lookup.wait_for_url("**/?q=**")
    lookup.reload()
    expect(field(lookup)).to_have_value(ERROR)
    expect(results(lookup).first).to_contain_text("y has 99.")
    lookup.wait_for_url("**/?q=**")
    field(lookup).click()  # the search of the theme does not stand over it
    field(lookup).fill("")
    lookup.wait_for_url(f"**/{LOOKUP}")


def test_back_brings_the_paste_again(lookup):
    field(lookup).fill(ERROR)
    results(lookup).first.get_by_role("link").click()
    lookup.wait_for_url(TARGET)
    lookup.go_back()
    expect(field(lookup)).to_have_value(ERROR)
    expect(results(lookup).first).to_contain_text("y has 99.")


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
        expect(results(browser_page).first).to_contain_text("y has 99.")
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
    expect(results(lookup).first).to_contain_text("y has 99.")


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
    links = page.locator("article a[href*='errors/']")
    assert links.count() == sum(
        len(each.meta["messages"]) for each in read_pages() if each.meta["kind"] == "error"
    )
    context.close()
