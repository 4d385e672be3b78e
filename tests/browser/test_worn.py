"""Shapes at the line ends: they are seen, and they are no part of the program."""

import pytest
import site_build

from lstm_shapes import ROOT, recordings, worn
from lstm_shapes.page import read_page

DEPENDS = site_build.INPUTS

PAGE = "answers/stack-lstms/"
NOTEBOOK = "learn/sequences-of-different-lengths/"
SNIPPET = "tools/shapelines/"


def programs(page):
    found = read_page(ROOT / f"docs/{page.strip('/')}.md")
    return [fence.code for fence in found.blocks]


def test_what_is_copied_is_the_program(browser_page):
    browser_page.goto(PAGE)
    blocks = browser_page.locator(".highlight:has(.worn)")
    assert blocks.count() == len(programs(PAGE))  # each wears something
    for block, code in zip(blocks.all(), programs(PAGE), strict=True):
        block.get_by_role("button", name="Copy").click()
        copied = browser_page.evaluate("navigator.clipboard.readText()")
        assert copied == code.rstrip("\n")
        assert block.locator("code").text_content() == code


def test_a_selection_by_hand_is_the_program(browser_page):
    browser_page.goto(PAGE)
    for number, code in enumerate(programs(PAGE)):
        browser_page.evaluate(
            "number => getSelection().selectAllChildren(document.querySelectorAll('.highlight code:has(.worn)')[number])",
            number,
        )
        browser_page.keyboard.press("Control+c")
        copied = browser_page.evaluate("navigator.clipboard.readText()")
        assert copied.rstrip("\n") == code.rstrip("\n")


def test_a_selection_with_the_mouse_is_the_program(browser_page):
    """From the first character of a line that wears a shape to the end of the next line, across the shape."""
    browser_page.goto(PAGE)
    code = browser_page.locator("code:has(.worn)").first
    text = code.text_content()
    box = code.bounding_box()
    row = 0.64 * 20 * 1.55
    first = next(index for index, line in enumerate(text.split("\n")) if line.startswith("x ="))
    browser_page.mouse.move(box["x"] + 0.9 * 12.8 + 4, box["y"] + 0.9 * 12.8 + row * (first + 0.5))
    browser_page.mouse.down()
    browser_page.mouse.move(box["x"] + box["width"] - 4, box["y"] + 0.9 * 12.8 + row * (first + 1.5), steps=8)
    browser_page.mouse.up()
    browser_page.keyboard.press("Control+c")
    copied = browser_page.evaluate("navigator.clipboard.readText()")
    assert copied and copied.rstrip("\n") in text


def test_the_button_turns_them_off_everywhere(browser_page):
    browser_page.goto(PAGE)
    shapes = browser_page.locator(".worn")
    toggle = browser_page.get_by_role("button", name="Shapes").first
    assert shapes.first.is_visible() and toggle.get_attribute("aria-pressed") == "true"
    toggle.focus()
    browser_page.keyboard.press("Enter")
    assert not shapes.first.is_visible() and toggle.get_attribute("aria-pressed") == "false"
    browser_page.click(".md-header .md-logo")
    browser_page.wait_for_selector(".page--home")
    browser_page.go_back()
    browser_page.wait_for_selector(".worn", state="attached")
    assert not shapes.first.is_visible()
    browser_page.goto("answers/target-shape/")
    assert not shapes.first.is_visible()
    assert browser_page.locator(".worn-toggle").last.get_attribute("aria-pressed") == "false"
    browser_page.locator(".worn-toggle").last.click()
    browser_page.goto(PAGE)
    assert shapes.first.is_visible()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    "address", [PAGE, "answers/target-shape/", "traps/mask-lost-on-the-way/", NOTEBOOK, SNIPPET]
)
def test_shapes_push_and_scroll_nothing(browser, site, address, width):
    """Every shape lies inside its block, none on code, and no line begins elsewhere than without shapes."""
    context = browser.new_context(base_url=site, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(address)
    assert page.locator(".worn").count() > 0
    measured = """() => [...document.querySelectorAll("code:has(.worn)")].map(code => code.scrollWidth)"""
    on = page.evaluate(measured)
    outside = page.evaluate(
        """() => [...document.querySelectorAll(".worn b")].filter(b => [...b.getClientRects()].some(part => {
            const box = b.closest("pre").getBoundingClientRect()
            return part.left < box.left || part.right > box.right + 0.5
        })).length"""
    )
    covered = page.evaluate(
        """() => [...document.querySelectorAll(".worn")].filter(worn => {
            const range = document.createRange(), code = worn.closest("code")
            const shapes = [...worn.children].flatMap(part => [...part.getClientRects()])
            const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
            while (walker.nextNode()) {
                range.selectNodeContents(walker.currentNode)
                for (const text of range.getClientRects())
                    for (const shape of shapes)
                        if (text.width > 1 && Math.min(text.right, shape.right) - Math.max(text.left, shape.left) > 1
                            && Math.min(text.bottom, shape.bottom) - Math.max(text.top, shape.top) > 4) return true
            }
        }).map(worn => worn.outerHTML)"""
    )
    page.evaluate("document.documentElement.dataset.shapes = 'off'")
    off = page.evaluate(measured)
    context.close()
    assert all(shown <= hidden for shown, hidden in zip(on, off, strict=True))
    assert outside == 0 and covered == []


def test_without_scripts_they_are_there(browser, site):
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto(PAGE)
    assert page.locator(".worn").first.is_visible() and not page.locator(".worn-toggle").first.is_visible()
    context.close()


def test_printed_pages_have_them(browser_page):
    browser_page.goto(PAGE)
    browser_page.emulate_media(media="print")
    assert browser_page.locator(".worn").first.is_visible()
    assert not browser_page.locator(".worn-toggle").first.is_visible()


def test_a_screen_reader_hears_the_program_alone(browser_page):
    """The accessibility tree of a block has its code and none of the generated shapes."""
    browser_page.goto(PAGE)
    browser_page.locator(".md-search-result__meta", has_text="Type to start").wait_for(state="attached")
    session = browser_page.context.new_cdp_session(browser_page)

    def heard():
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
        return [node["name"]["value"] for node in nodes if not node.get("ignored") and "name" in node]

    with_shapes = heard()
    browser_page.evaluate("document.documentElement.dataset.shapes = 'off'")
    assert any("tf.keras.Sequential" in name for name in with_shapes)
    assert with_shapes == heard()


def test_recorded_shapes_are_on_the_page(browser_page):
    browser_page.goto(PAGE)
    recorded = recordings.shown_on(f"docs/{PAGE.strip('/')}.md", recordings.read())
    expected = sum(
        not worn.says(code.split("\n")[line - 1], names)
        for code in programs(PAGE)
        for line, names in recorded[recordings.digest(code)].items()
    )
    assert browser_page.locator(".worn").count() == expected
