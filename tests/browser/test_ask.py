"""The one field on the home page, above the lists and on the page for a missing address."""

import pytest
import site_build
from playwright.sync_api import expect

DEPENDS = site_build.INPUTS

MESSAGE = 'Traceback (most recent call last):\n  File "train.py", line 3\nValueError: Input 0 of layer "gru_2" is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (48, 12)'
PROGRAM = "import numpy as np\nimport tensorflow as tf\n\nx = np.ones((8, 4, 2))\nmodel = tf.keras.Sequential([tf.keras.layers.LSTM(3)])\nmodel.fit(x, x)"


def results(page):
    return page.locator("#ask .ask-results a")


def test_a_message_finds_its_section(browser_page):
    browser_page.goto("")
    browser_page.fill("#ask-text", MESSAGE)
    results(browser_page).first.wait_for()
    assert "errors/expected-ndim-3-found-ndim-2/#" in results(browser_page).first.get_attribute("href")
    browser_page.keyboard.press("Enter")
    browser_page.wait_for_url("**/errors/expected-ndim-3-found-ndim-2/**")


def test_a_program_goes_to_the_checker(browser_page):
    browser_page.goto("")
    browser_page.fill("#ask-text", PROGRAM)
    results(browser_page).first.wait_for()
    assert results(browser_page).count() == 1
    assert "tools/shape-checker/#program=" in results(browser_page).first.get_attribute("href")


@pytest.mark.parametrize(
    "words, url",
    [
        ("how long is the output", "answers/how-long-is-the-output/"),
        ("return_sequences or return_state", "answers/return-sequences-or-return-state/"),
        ("set the batch size of a stateful lstm", "answers/stateful-batch-size/"),
        ("what is units", "answers/what-is-units/"),
        ("pad_sequences", "traps/pad-sequences-truncates-floats/"),
        ("do i need to reset the state between epochs", "answers/carried-from-batch-to-batch/"),
        ("loss is nan after i padded with nan", "traps/masking-nan/"),
        ("can I train on sentences of different length", "answers/different-lengths-in-one-batch/"),
        ("why is the output of my lstm 2d and not 3d", "rules/return-sequences/"),
    ],
)
def test_words_find_a_page(browser_page, words, url):
    browser_page.goto("")
    browser_page.fill("#ask-text", words)
    results(browser_page).first.wait_for()
    links = [link.get_attribute("href") for link in results(browser_page).all()]
    assert any(link.endswith(url) for link in links[:3]), links


def test_words_narrow_a_list_and_nothing_is_lost(browser_page):
    browser_page.goto("answers/")
    items, groups = browser_page.locator(".page--index > ul > li"), browser_page.locator(".page--index h2")
    before = items.count()
    browser_page.fill("#ask-text", "stateful")
    expect(items.filter(visible=True)).not_to_have_count(before)
    shown = items.filter(visible=True).all_inner_texts()
    assert any("stateful" in text.lower() for text in shown) and 0 < len(shown) < before / 3
    assert 0 < groups.filter(visible=True).count() < groups.count()
    browser_page.fill("#ask-text", "")
    expect(items.filter(visible=True)).to_have_count(before)


def test_a_missing_address_offers_the_nearest(browser, site):
    context = browser.new_context()
    page = context.new_page()
    missing = site + "answers/stateful-batch-sizes/"
    body = page.request.get(site + "404.html").body()
    page.route(missing, lambda route: route.fulfill(status=404, body=body, content_type="text/html"))
    page.goto(missing)
    assert page.inner_text("h1") == "Nothing stands at this address"
    results(page).first.wait_for()
    assert any("stateful-batch-size" in link.get_attribute("href") for link in results(page).all()[:3])
    context.close()


def test_arrows_reach_the_results_and_come_back(browser_page):
    browser_page.goto("")
    browser_page.fill("#ask-text", MESSAGE)
    results(browser_page).first.wait_for()
    browser_page.keyboard.press("ArrowDown")
    assert browser_page.evaluate("document.activeElement.closest('.ask-results') !== null")
    browser_page.keyboard.press("ArrowUp")
    assert browser_page.evaluate("document.activeElement.id") == "ask-text"


def test_pasted_markup_stays_text(browser_page):
    browser_page.goto("")
    browser_page.fill(
        "#ask-text", '<img src=x onerror="document.title=1"> Incompatible shapes: [6,5] vs. [6]'
    )
    results(browser_page).first.wait_for()
    assert browser_page.locator("#ask img").count() == 0


def test_without_scripts_the_home_page_is_a_page_of_links(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site)
    assert page.locator("#ask").is_hidden() and page.locator(".page--home > ul a").count() > 15
    context.close()
