"""The site's own search: the box of the theme, and questions in askers' words, whose page is among the first three."""

import json
import re

import pytest
import site_build
from playwright.sync_api import expect

from lstm_shapes import ROOT

DEPENDS = site_build.INPUTS

# Written before any ranking was looked at. A third was held back until the end.
QUERIES = json.loads((ROOT / "tests/data/queries.json").read_text(encoding="utf-8"))
# Whole sentences, each with the pages that answer it. Of the first 90 the first run found 49 of 60 and, after a tuning, 24 of 30.
# Then 170 of people in issue trackers, reworded, and 206 everyday ones. The first runs of those that were written when the pages held
# the questions that people ask for them: 25 of 30 and 29 of 32 from trackers (24 and 26 with the search before that), 27 of 40
# everyday ones in far-fetched words (24), and of the last 30 everyday ones, after all mends, 26 (20). Weights and words have seen all of
# them since: what is right for new ones, only new ones tell.
QUESTIONS = json.loads((ROOT / "tests/data/questions.json").read_text(encoding="utf-8"))
# Of somebody who knew the names of the pages alone. First run: 52 of 60. Their number was looked at while weights were chosen; none of them was.
EVERYDAY = json.loads((ROOT / "tests/data/everyday.json").read_text(encoding="utf-8"))
# Short queries and whole questions as people type them. First run: 62 of 80, and of 30 more, once they were found, 19.
SEARCHES = json.loads((ROOT / "tests/data/searches.json").read_text(encoding="utf-8"))
# A hundred of somebody who knew the titles alone: whole questions, short queries, errors from memory, sentences with code in them. First
# run: 85 among three (34 of 40, 29 of 30, 14 of 15, 8 of 15), 76 first. The ranking was mended by their kinds. Of
# 40 more (`control` 1) then 31, and 34 once the numbers and letters of code counted less; of the last 30 (2) 22, as before all that.
UNSEEN = json.loads((ROOT / "tests/data/unseen_questions.json").read_text(encoding="utf-8"))
# As people ask in forums and issue trackers, reworded: stories, code, other people's words. First runs: of 80 in a forum's manner 76, of
# 40 from trackers 29, with the ranking and the words of before. Then every page got words, and these were looked at: of 22 more from
# trackers 17 (18 with all of before), of the `last` 30 22 (22), and of the `control` 20, after the `last` were looked at too, 17 (17).
# So what was asked in words that nobody had foreseen was found by four in five. Then weights and the other words of a meaning were chosen
# on all of these with most of the pages' search words taken away at random, as for a stranger's words. First runs with the ranking of
# before and after that, both without words for them: `boards` 34 and 37 of 40, their control 20 and 19 of 20, `threads`, from issue
# threads that were read for them, 30 and 33 of 40; and `late`, written after that, 33 and 29 of 40, so all that was worth nothing. Then
# weights were chosen on these and 326 more, one of which asks for each answer and trap twice: of the 426 the old ranking found 349, the
# new one 361; and of 50 written last, `untouched`, to which nothing was fitted, 45 and 47. Then a `stranger`, who had not seen the site,
# wrote 50 and chose their pages by reading: 44 among three, 36 first (25 of 30 sentences, 14 of 15 keywords, 5 of 5 errors).
# `strangers`, written with the titles in sight: 111 of 120 in the first run (65 of 70 sentences, 28 of 30 keywords, 18 of 20 errors), 37 of
# the 40 that were kept as control before and after. `trades`, as analysts, hobbyists, students and people who learn English ask: 41 of 50
# in the first run and still 41 with other words for a meaning, before pages got words for them. `afterwards`, written after all that and
# mended for by nothing: 26 of 30; neither for `newcomers`, written last: 107 of 112, 99 first. Weights for each word, learned from half of the questions, found no more of the other half; neither did
# counting words that stand near each other, or the share of a question's words that a page has.
FORUM = json.loads((ROOT / "tests/data/forum_questions.json").read_text(encoding="utf-8"))
# What these found was of no use before.
LOST = {
    "load model saved with Keras 2": "errors/unrecognized-keyword-arguments-passed-to-lstm/",
    "mask 4D input LSTM": "answers/mask-words-and-sentences/",
    "mask through TimeDistributed": "answers/mask-words-and-sentences/",
    "RepeatVector variable length": "answers/bucketing/",
    "lags vs timesteps": "answers/lag-columns-to-timesteps/",
    "timestep 1 univariate": "answers/n-t-1-or-n-1-t/",
    "flatten after lstm return_sequences": "rules/flatten-ties-the-length/",
    "return_state in Sequential": "errors/expects-1-input-but-it-received-3/",
    "bidirectional initial_state order": "answers/bidirectional-encoder-states/",
    "output more timesteps than input": "answers/output-longer-or-shorter/",
    "one number to sequence": "answers/one-to-many/",
    "predict next 96 points": "answers/forecast-several-steps/",
    "predict 3 days 12 features": "answers/forecast-several-series/",
    "TimeseriesGenerator sampling_rate": "answers/timeseriesgenerator/",
    "shorter than test data lookback": "answers/timeseriesgenerator/",
    "squeeze last dimension": "rules/reshape-is-not-transpose/",
}
# Asked since the search was first tested.
ASKED = {
    "same number of samples x y": "answers/same-number-of-samples/",
    "data cardinality is ambiguous": "errors/data-cardinality-is-ambiguous/",
    "expected ndim=3, found ndim=2": "errors/expected-ndim-3-found-ndim-2/",
    "return_sequences or return_state": "answers/return-sequences-or-return-state/",
    "how many windows": "answers/how-many-windows/",
    "timedistributed dense": "answers/dense-or-timedistributed/",
    "initial_state mask": "traps/initial-state-ignores-the-mask/",
    "bidirectional lstm return": "answers/bidirectional-outputs/",
    "predict single sample": "answers/predict-one-sample/",
    "stateful batch size": "answers/stateful-batch-size/",
    "sample_weight per timestep": "answers/sample-weight-per-timestep/",
    "class_weight timestep": "answers/class-weight-per-timestep/",
    "pad_sequences floats": "traps/pad-sequences-truncates-floats/",
    "masking conv1d": "answers/masking-and-conv1d/",
    "what is units": "answers/what-is-units/",
    "number of parameters lstm": "answers/parameter-count/",
    "teacher forcing": "answers/teacher-forcing/",
    "forecast several steps ahead": "answers/forecast-several-steps/",
    "sequences of different lengths batch": "answers/different-lengths-in-one-batch/",
    "ragged tensor lstm": "answers/ragged-tensors/",
    "static features": "answers/static-features/",
    "convlstm2d input": "answers/convlstm2d-input/",
    "h and c": "answers/h-and-c/",
    "inverse transform predictions": "answers/inverse-scale-predictions/",
    "lstm input shape": "answers/input-shape-of-an-lstm/",
    "pandas dataframe": "answers/reshape-2d-to-3d/",
    "lookback": "answers/cut-a-series-into-windows/",
    "seq2seq": "answers/encoder-decoder-of-different-lengths/",
    "hidden state": "answers/h-and-c/",
    "variable length": "answers/different-lengths-in-one-batch/",
    # What a person sees, where nothing is raised.
    "predict one window returns 30 values": "traps/window-read-as-samples/",
    "loss 0 from first batch": "traps/output-with-one-class/",
    "prediction lags one step behind": "traps/label-off-by-k/",
    "perfect training but bad inference": "traps/decoder-fed-its-own-target/",
    "validation loss too good sliding windows": "traps/windows-across-a-split-or-series/",
    "bidirectional return_sequences last timestep": "traps/bidirectional-last-step/",
    "loss nan after masking": "traps/masking-nan/",
}

# One slip a word, as people type. First run: 12 of 12, 9 before slips were read. Of 1,684 questions with one or two words misspelt by chance
# 1,616 find their page, 1,538 before; as they are, 1,647.
MISSPELT = {
    "how do i forcast several setps ahead with my lstm": "answers/forecast-several-steps/",
    "what does a biderectional lstm retrun": "answers/bidirectional-outputs/",
    "difference of retrun_sequences and return_sate": "answers/return-sequences-or-return-state/",
    "batch size of a statefull lstm where to set": "answers/stateful-batch-size/",
    "how many windos does my series give": "answers/how-many-windows/",
    "train on seqences of diferent lenghts": "answers/different-lengths-in-one-batch/",
    "techer forcing which side is shiftet": "answers/teacher-forcing/",
    "hiden state and cel state which is which": "answers/h-and-c/",
    "conect a cnn to an lstm for vidoes": "answers/cnn-lstm/",
    "combine statik feautres with a sequence": "answers/static-features/",
    "why did my maks vanisch": "answers/why-did-my-mask-vanish/",
    "numbr of paramters of an lstm": "answers/parameter-count/",
}

# Asks the worker as the theme does, without the waiting of its box: setup, then one query after the other.
ASK = """async (queries) => {
  const address = JSON.parse(document.getElementById("__config").textContent).search;
  const worker = new Worker(new URL(address, location.href));
  const answer = (message) => new Promise((resolve) => {
    worker.onmessage = (event) => resolve(event.data.data);
    worker.postMessage(message);
  });
  const index = await (await fetch("search/search_index.json")).json();
  await answer({ type: 0, data: index });
  const found = [];
  for (const query of queries) {
    const { items } = await answer({ type: 2, data: query });
    found.push(items.map(([page]) => page.location));
  }
  return found;
}"""


def lost(page, asked):
    """[(words, the first four addresses found)] of the questions that have none of their pages among the first three."""
    page.goto("")
    found = page.evaluate(ASK, list(asked))
    return [(words, got[:4]) for words, got in zip(asked, found) if not set(got[:3]) & set(asked[words])]


def check(page, record_property, kind, asked, allowed):
    """Tells how many questions find their page; fails where more than the share `allowed` do not."""
    missed = lost(page, asked)
    found = len(asked) - len(missed)
    record_property(
        "figure", f"search: of {len(asked)} questions {kind} {found} find their page among the first three"
    )
    assert len(missed) <= allowed * len(asked), missed


@pytest.mark.parametrize("held_back", [False, True])
def test_questions_find_their_page(browser_page, held_back, record_property):
    asked = {query["words"]: query["pages"] for query in QUERIES if query["held_back"] == held_back}
    check(browser_page, record_property, "held back" if held_back else "in askers’ words", asked, 0.1)


def test_long_questions_find_their_page(browser_page, record_property):
    asked = {question["words"]: question["pages"] for question in QUESTIONS}
    check(browser_page, record_property, "in whole sentences", asked, 0.05)


def test_everyday_questions_find_their_page(browser_page, record_property):
    asked = {question["words"]: question["pages"] for question in EVERYDAY}
    check(browser_page, record_property, "of somebody else", asked, 0.15)


def test_searches_find_their_page(browser_page, record_property):
    asked = {search["words"]: search["pages"] for search in SEARCHES}
    check(browser_page, record_property, "as people type", asked, 0.05)


@pytest.mark.parametrize("control, allowed", [(0, 0.08), (1, 0.15), (2, 0.27)])
def test_unseen_questions_find_their_page(browser_page, control, allowed, record_property):
    asked = {question["words"]: question["pages"] for question in UNSEEN if question["control"] == control}
    check(browser_page, record_property, f"of all kinds, control {control},", asked, allowed)


@pytest.mark.parametrize(
    "kind, allowed",
    [
        ("forum", 0.03),
        ("tracker", 0.1),
        ("tracker again", 0.1),
        ("last", 0.1),
        ("control", 0.15),
        ("boards", 0.1),
        ("boards control", 0.1),
        ("threads", 0.1),
        ("late", 0.1),
        ("untouched", 0.15),
        ("stranger", 0.1),
        ("strangers", 0.05),
        ("strangers control", 0.1),
        ("trades", 0.05),
        ("afterwards", 0.15),
        ("newcomers", 0.06),
    ],
)
def test_questions_of_forums_find_their_page(browser_page, kind, allowed, record_property):
    asked = {question["words"]: question["pages"] for question in FORUM if question["set"] == kind}
    check(browser_page, record_property, f"as in forums, {kind},", asked, allowed)


def test_what_was_once_found_or_lost_is_found(browser_page):
    asked = {words: [page] for words, page in (ASKED | LOST).items()}
    missed = lost(browser_page, asked)
    assert len(missed) <= 0.1 * len(asked), missed


def test_misspelt_questions_find_their_page(browser_page):
    missed = lost(browser_page, {words: [page] for words, page in MISSPELT.items()})
    assert len(missed) <= 1, missed


def test_the_box_shows_page_section_and_what_is_typed(browser_page):
    browser_page.goto("")
    browser_page.keyboard.press("f")
    browser_page.keyboard.type("how many windows")
    first = browser_page.locator(".md-search-result__item").first
    expect(first.locator("a").first).to_have_attribute(
        "href", re.compile(r"answers/how-many-windows/\?h=windows")
    )
    expect(first.locator("mark").first).to_be_visible()
    browser_page.keyboard.press("Control+A")
    browser_page.keyboard.type("sequences of different leng")
    expect(browser_page.locator("[data-md-component=search-suggest]")).to_contain_text("length")
    meant = browser_page.locator(
        ".md-search-result__item > a[href*='answers/different-lengths-in-one-batch/']"
    )
    expect(meant.first).to_be_visible()
    shown = browser_page.locator(".md-search-result__item > a").all()[:3]
    assert any("answers/different-lengths-in-one-batch/" in link.get_attribute("href") for link in shown)
    meant.first.click()
    browser_page.wait_for_url("**/answers/different-lengths-in-one-batch/**")


@pytest.mark.parametrize(
    "words", ["", "   ", "((((", "<b>", "зима", "a" * 5000, "+-*:~^", "constructor __proto__"]
)
def test_any_text_is_answered(browser_page, words):
    browser_page.goto("")
    assert len(browser_page.evaluate(ASK, [words, "lookback"])) == 2
