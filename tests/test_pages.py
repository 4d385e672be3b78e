"""The page contract, for each page and for the pages together. No TensorFlow; a second or two."""

import pages as contract
import pytest

PAGES = contract.read_pages()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_page(page):
    report(contract.check_page(page))


def test_collection():
    report(list(contract.check_collection(PAGES)))


def report(problems):
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)
