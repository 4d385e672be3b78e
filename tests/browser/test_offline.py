"""The zip of `make offline`, opened from a disk: pages, lookup, search and checker, without a server."""

import re
import zipfile
from urllib.parse import quote

import pytest
import site_build
from playwright.sync_api import expect
from test_ask import MESSAGE, PROGRAM

from lstm_shapes import offline


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    site, _ = site_build.build(tmp_path_factory)
    path = tmp_path_factory.mktemp("offline") / "site.zip"
    assert offline.write(site, path) < 6_000_000
    zipfile.ZipFile(path).extractall(path.parent)
    return path.parent / "lstm-shapes"


@pytest.fixture
def disk(browser, folder):
    """(page, address of its root); a failing script, a refused file or a request beyond the disk fails the test."""
    context = browser.new_context()
    page, problems = context.new_page(), []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: message.type == "error" and problems.append(message.text))
    page.on("request", lambda asked: asked.url.startswith(("file:", "data:")) or problems.append(asked.url))
    yield page, folder.as_uri() + "/"
    context.close()
    assert problems == []


def test_a_message_pasted_on_the_home_page_finds_its_section(disk):
    page, root = disk
    page.goto(root + "index.html")
    page.fill("#ask-text", MESSAGE)
    page.locator("#ask .ask-results a").first.click()
    page.wait_for_url("**/errors/expected-ndim-3-found-ndim-2/index.html#*")
    page.get_by_role("link", name="Paste your message").click()
    page.get_by_label("Your message or traceback").fill(MESSAGE)
    expect(page.locator("#lookup li a").first).to_be_visible()


def test_the_search_finds_a_page(disk):
    page, root = disk
    page.goto(root + "answers/index.html")
    page.keyboard.press("Control+k")
    page.keyboard.type("how many windows")
    page.locator(".md-search-result__item > a").first.click()
    page.wait_for_url("**/answers/how-many-windows/index.html*")


def test_the_checker_reads_a_program(disk):
    page, root = disk
    page.goto(f"{root}tools/shape-checker/index.html#program={quote(PROGRAM)}")
    expect(page.locator(".sc-listing li").first).to_be_visible()
    page.get_by_role("radio", name="List the layers").check()
    expect(page.locator("#shape-checker-layers")).to_be_visible()


def test_every_link_of_a_page_leads_to_a_file(folder):
    for path in [folder / "index.html", folder / "answers/target-shape/index.html"]:
        links = re.findall(r'(?:href|src)="(?![a-z]+:|//|#)([^"#?]+)', path.read_text(encoding="utf-8"))
        assert len(links) > 20
        assert [link for link in links if not (path.parent / link).is_file()] == []
