"""Every question that people were seen to ask has a page and a section that answer it."""

import json

from lstm_shapes import ROOT, collection
from lstm_shapes.page import read_pages

ANSWERED = json.loads((ROOT / "tests/questions.json").read_text(encoding="utf-8"))


def test_every_question_has_its_answer():
    addresses = set(collection.addresses(read_pages()))
    lost = {question: target for question, target in ANSWERED.items() if "/" + target not in addresses}
    assert not lost, f"questions whose page or section does not exist: {lost}; write it or name another"


def test_no_question_is_forgotten():
    assert len(ANSWERED) == 147
