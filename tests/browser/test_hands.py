"""The site by keyboard, by a mouse's paste, and on a phone's search: what a hand can reach, and what an eye sees of it."""

import re
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect
from test_ask import MESSAGE, PROGRAM

QUERY = "[data-md-component=search-query]"
PAGE = "answers/how-long-is-the-output/"


def opened(page, url=PAGE, width=1280):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(url)
    assert page.evaluate("window.document$ !== undefined")
    return page


def focused(page, times):
    """What each press of Tab reaches: [whether it is in sight, its text or name]."""
    reached = []
    for _ in range(times):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                """() => {
                const here = document.activeElement, box = here.getBoundingClientRect()
                return [box.right > 0 && box.left < innerWidth, here.ariaLabel || here.textContent.trim().slice(0, 40)]
            }"""
            )
        )
    return reached


def test_the_closed_drawer_is_out_of_the_tab_order_and_opens_by_key(browser_page):
    page = opened(browser_page, width=360)
    reached = focused(page, 10)
    assert all(seen for seen, _ in reached), reached
    names = [name for _, name in reached]
    assert "Navigation" in names and "Search" in names
    page.locator("label[for=__drawer] [role=button]").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".md-sidebar--primary")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(page.locator(".md-sidebar--primary")).not_to_be_in_viewport()


def test_ctrl_k_opens_the_search_and_a_hint_is_shown(browser_page):
    page = opened(browser_page)
    assert page.inner_text(".md-search__key") == "/"
    page.keyboard.press("Control+k")
    expect(page.locator(QUERY)).to_be_focused()
    expect(page.locator(".md-search__key")).to_be_hidden()
    page.set_viewport_size({"width": 360, "height": 800})
    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    expect(page.locator(QUERY)).to_be_focused()


def test_a_focus_ring_is_two_pixels_wide(browser_page):
    for url in (PAGE, "tools/error-lookup/", "tools/shape-checker/", ""):
        page = opened(browser_page, url)
        page.locator("article :is(textarea, a, button)").filter(visible=True).first.wait_for()
        for stop in (
            page.locator("article :is(a, button, textarea, select, input)").filter(visible=True).all()[:6]
        ):
            page.keyboard.press("Shift")  # the keyboard is what moves the focus
            # In one step: the checker may draw its results anew between two.
            ring = stop.evaluate("stop => { stop.focus(); return getComputedStyle(stop).outline; }")
            assert "solid 2px" in ring, (url, ring, stop.evaluate("stop => stop.outerHTML.slice(0, 100)"))


def test_code_that_scrolls_has_a_name(browser_page):
    page = opened(browser_page, "rules/where-sample-counts-are-checked/", 360)
    names = page.locator("pre > code").evaluate_all("blocks => blocks.map(block => block.ariaLabel)")
    assert set(names) == {"Program", "Output"}


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("text, tool", [(MESSAGE, "error-lookup/#q="), (PROGRAM, "shape-checker/#program=")])
def test_a_paste_with_the_mouse_is_searched_and_sent_to_its_tool(browser_page, width, text, tool):
    page = opened(browser_page, width=width)
    page.keyboard.press("Control+k")
    expect(page.locator(".md-search-result__meta")).to_contain_text(re.compile("Type to start", re.I))
    # As a paste from the menu of a mouse: an input event, and no key.
    page.evaluate(
        "text => document.execCommand('insertText', false, text)",
        text.replace("\n", " ") if width == 0 else text,
    )
    link = page.locator(".md-search__message a")
    expect(link).to_be_visible()
    assert tool in link.get_attribute("href") and text.split("\n")[-1][:20] in unquote(
        link.get_attribute("href")
    )
    expect(page.locator(".md-search-result__item").first).to_be_attached()
    expect(page.locator(".md-search__suggest")).to_be_hidden()


def test_a_result_says_which_kind_of_page_it_is(browser_page):
    page = opened(browser_page)
    page.keyboard.press("Control+k")
    page.keyboard.type("how many windows")
    first = page.locator(".md-search-result__item > a[href*='answers/how-many-windows'] h1").first
    expect(first).to_be_visible()
    assert first.evaluate("title => getComputedStyle(title, '::after').content") == '"Answer"'
    expect(page.locator(".md-search__message")).to_be_hidden()
