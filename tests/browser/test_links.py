"""Ways from a page into the tools and out of the site, in Chromium: its program in the checker, its sections as Markdown, its files."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

TARGET = "answers/target-shape/"


@pytest.mark.parametrize(
    "url",
    [
        "answers/input-shape-of-an-lstm/",
        "errors/target-and-output-must-have-the-same-shape/",
        "traps/target-broadcast-over-time/",
    ],
)
def test_a_page_sends_its_first_program_to_the_checker(browser_page, url):
    browser_page.goto(url)
    link = browser_page.get_by_role("link", name="Check a program like yours")
    code = browser_page.locator(
        ".highlight:has(button.copy[data-clipboard-target]) code"
    ).first.text_content()
    fragment = urlsplit(link.get_attribute("href")).fragment
    assert parse_qs(fragment)["program"] == [code]
    link.click()
    field = browser_page.locator("#shape-checker-program")
    expect(field).to_have_value(code)
    expect(browser_page.locator(".sc-listing li").first).to_be_visible()


def test_an_error_page_asks_for_the_message(browser_page):
    browser_page.goto("errors/data-cardinality-is-ambiguous/")
    browser_page.get_by_role("link", name="Paste your message").click()
    expect(browser_page.get_by_label("Your message or traceback")).to_be_visible()


def test_the_lookup_copies_its_link(browser_page):
    browser_page.goto("tools/error-lookup/")
    field = browser_page.get_by_label("Your message or traceback")
    button = browser_page.get_by_role("button", name="Copy the link")
    expect(button).to_be_hidden()
    field.fill("expected ndim=3, found ndim=2")
    button.click()
    expect(browser_page.get_by_role("button", name="Copied")).to_be_visible()
    copied = browser_page.evaluate("navigator.clipboard.readText()")
    browser_page.goto("about/")
    browser_page.goto(copied)
    expect(field).to_have_value("expected ndim=3, found ndim=2")


def test_the_preset_of_a_label_per_sequence_links_its_own_trap(browser_page, site):
    browser_page.goto("tools/shape-checker/?layers=LSTM(4,return_sequences=True);Dense(1)&y=6,1")
    link = browser_page.locator("#shape-checker-tool .sc-verdict a")
    expect(link).to_have_attribute("href", site + "traps/target-broadcast-over-time/")


def test_a_section_is_copied_as_markdown_with_its_link(browser_page, site):
    browser_page.goto(TARGET)
    heading = browser_page.locator("article h2[id]").first
    heading.locator("button.section").click()
    expect(heading.locator("button.section")).to_have_text("Copied")
    copied = browser_page.evaluate("navigator.clipboard.readText()")
    id = heading.get_attribute("id")
    assert copied.startswith("## ") and copied.rstrip().endswith(f"{site}{TARGET}#{id}")
    assert copied.count("\n## ") == 0 and "{ #" not in copied and "```" in copied
    # Once for each heading, also on a page that instant navigation brings in.
    browser_page.click(".md-tabs >> text=Answers")
    expect(browser_page.locator("article .page--index")).to_be_visible()
    headings = browser_page.locator("article h2[id]:has(.headerlink)")
    expect(browser_page.locator("article button.section")).to_have_count(headings.count())


def test_files_are_downloaded_under_their_names(browser_page, site):
    browser_page.goto("tools/shapecheck/")
    for name in ("Download shapecheck.py", "snippets/shapecheck_demo.py"):
        with browser_page.expect_download() as download:
            browser_page.get_by_role("link", name=name).click()
        assert download.value.suggested_filename == re.split("[ /]", name)[-1]
    command = browser_page.inner_text("#__take")
    assert command.startswith("curl -O ") and command.endswith("/shapecheck.py")


def test_breadcrumbs_lead_up_on_a_phone(browser_page):
    browser_page.set_viewport_size({"width": 320, "height": 800})
    browser_page.goto(TARGET)
    crumbs = browser_page.get_by_role("navigation", name="Breadcrumbs")
    expect(crumbs).to_be_visible()
    assert browser_page.evaluate("document.documentElement.scrollWidth") <= 320
    crumbs.get_by_role("link", name="Answers").click()
    browser_page.wait_for_url("**/answers/")


def test_a_page_ends_with_more_on_its_subject(browser_page):
    browser_page.goto(TARGET)
    links = browser_page.get_by_role("navigation", name="More on this subject").get_by_role("link")
    assert 3 <= links.count() <= 6
    links.first.click()
    browser_page.wait_for_url("**/answers/**")
