"""The cheat sheet is for the wall."""

import re

import pytest
import site_build

DEPENDS = site_build.INPUTS


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_cheat_sheet_prints_on_one_sheet(browser_page, paper):
    browser_page.goto("tables/cheat-sheet/")
    pdf = browser_page.pdf(format=paper)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
