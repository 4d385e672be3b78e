"""The page contract, for each page and for the pages together. No TensorFlow; a second or two."""

import pytest

from lstm_shapes import collection, contract
from lstm_shapes.page import read_pages

PAGES = read_pages()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_page(page):
    report(contract.check_page(page))


def test_collection():
    report(list(collection.check_collection(PAGES)))


def report(problems):
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)
