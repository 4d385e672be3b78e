"""Code, outputs and tables on every width: nothing is cut without a sign, nothing is scrambled, nothing lies on code."""

import pytest
from playwright.sync_api import expect

COVERED = """() => {
  const covered = []
  for (const button of document.querySelectorAll(".highlight > button")) {
    const box = button.getBoundingClientRect(), range = document.createRange()
    const walker = document.createTreeWalker(button.parentElement, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      if (!walker.currentNode.data.trim() || !walker.currentNode.parentElement.checkVisibility() || walker.currentNode.parentElement.closest("button")) continue
      range.selectNodeContents(walker.currentNode)
      for (const text of range.getClientRects())
        if (Math.min(text.right, box.right) - Math.max(text.left, box.left) > 1
            && Math.min(text.bottom, box.bottom) - Math.max(text.top, box.top) > 2) covered.push(walker.currentNode.data)
    }
  }
  return covered
}"""


def opened(page, url, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(url)
    return page


@pytest.mark.parametrize("width", [320, 360, 800, 1280])
@pytest.mark.parametrize(
    "url", ["tools/shapecheck/", "errors/data-cardinality-is-ambiguous/", "learn/recognize-gestures/"]
)
def test_buttons_cover_no_code(browser_page, url, width):
    page = opened(browser_page, url, width)
    assert page.locator(".highlight > button").count() > 2
    assert page.evaluate(COVERED) == []


def test_columns_of_an_output_stay_columns_and_its_messages_wrap(browser_page):
    page = opened(browser_page, "rules/where-sample-counts-are-checked/", 360)
    rows = page.locator(".output .columns")
    assert rows.count() > 5
    tops = (
        "rows => rows.filter(row => new Set([...row.getClientRects()].map(part => part.top)).size > 1).length"
    )
    assert rows.evaluate_all(tops) == 0
    code = page.locator(".output code:has(.columns)").first
    assert code.evaluate("code => code.scrollWidth > code.clientWidth")
    page.goto("errors/data-cardinality-is-ambiguous/")
    assert page.locator(".output code:not(:has(.columns))").first.evaluate(
        "code => code.scrollWidth <= code.clientWidth"
    )


def test_the_cheat_sheet_fits_a_phone(browser_page):
    page = opened(browser_page, "tables/cheat-sheet/", 360)
    wide = page.locator(".scroll").evaluate_all(
        "tables => tables.filter(table => table.scrollWidth > table.clientWidth).map(table => table.textContent)"
    )
    assert wide == []


BROKEN = """() => [...document.querySelectorAll("table :is(th, td)")].flatMap(cell => {
  const words = [], range = document.createRange()
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  while (walker.nextNode())
    for (const word of walker.currentNode.data.matchAll(/[A-Za-z]{2,}/g)) {
      range.setStart(walker.currentNode, word.index)
      range.setEnd(walker.currentNode, word.index + word[0].length)
      if (new Set([...range.getClientRects()].map(part => part.top)).size > 1) words.push(word[0])
    }
  return words
})"""


OVERFLOWS = """() => [...document.querySelectorAll("table td code")].filter(
  code => code.getBoundingClientRect().right > code.closest("td").getBoundingClientRect().right + 1
).map(code => code.textContent)"""


@pytest.mark.parametrize("url", ["tables/cheat-sheet/", "answers/save-and-export/"])
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_no_cell_of_a_table_lies_on_the_next(browser_page, url, width):
    page = opened(browser_page, url, width)
    assert page.locator("table td code").count() > 2
    assert page.evaluate(OVERFLOWS) == []


@pytest.mark.parametrize("url", ["tables/cheat-sheet/", "errors/expected-ndim-3-found-ndim-2/"])
@pytest.mark.parametrize("width", [320, 360])
def test_no_word_of_a_table_is_broken(browser_page, url, width):
    page = opened(browser_page, url, width)
    assert page.locator("table td").count() > 10
    assert page.evaluate(BROKEN) == []


@pytest.mark.parametrize("width", [360, 1280])
def test_a_table_takes_the_same_room_before_and_after_the_theme_wraps_it(browser, site, browser_page, width):
    """Or all that stands below it jumps while the page loads."""
    boxes = "boxes => boxes.map(box => [box.offsetTop, box.offsetHeight])"
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(site + "tables/cheat-sheet/")
    before = page.locator(".scroll").evaluate_all(boxes)
    context.close()
    page = opened(browser_page, "tables/cheat-sheet/", width)
    expect(page.locator(".scroll .md-typeset__table")).to_have_count(len(before))
    assert page.locator(".scroll").evaluate_all(boxes) == before


def test_a_wide_table_keeps_its_first_column_in_sight(browser_page):
    page = opened(browser_page, "tables/target-by-output-by-loss/", 320)
    table = page.locator(".scroll").first
    table.evaluate("table => { table.scrollLeft = 80 }")
    first, box = table.locator("tbody td").first.bounding_box(), table.bounding_box()
    assert table.evaluate("table => table.scrollLeft") > 40
    assert abs(first["x"] - box["x"]) < 1


@pytest.mark.parametrize(
    "url",
    ["", "answers/how-long-is-the-output/", "answers/encoder-vector-at-every-step/", "tables/window-counts/"],
)
def test_nothing_is_wider_than_320_pixels_without_scripts(browser, site, url):
    context = browser.new_context(
        base_url=site, java_script_enabled=False, viewport={"width": 320, "height": 800}
    )
    page = context.new_page()
    page.goto(url)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_paper_is_used_to_its_edge(browser_page):
    page = opened(browser_page, "answers/how-long-is-the-output/", 700)
    page.emulate_media(media="print")
    for part in (".page > p", ".highlight"):
        box = page.locator(part).first.bounding_box()
        assert box["x"] + box["width"] > 640 and box["x"] < 60, part
    expect(page.locator(".highlight button").first).to_be_hidden()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_columns_of_a_table_stand_from_its_first_row_on(browser_page, width):
    """A row that arrives later moves none: each column has the width that it has with all rows."""
    page = browser_page
    page.set_viewport_size({"width": width, "height": 800})
    page.goto("/tables/cheat-sheet/")
    columns = "[...document.querySelectorAll('thead th')].map(cell => cell.offsetWidth)"
    whole = page.evaluate(columns)
    page.evaluate(
        "document.querySelectorAll('tbody tr:not(.widths) ~ tr:not(.widths)').forEach(row => row.remove())"
    )
    assert page.evaluate(columns) == whole
    page.evaluate("document.querySelectorAll('.widths').forEach(row => row.remove())")
    assert page.evaluate(columns) != whole
