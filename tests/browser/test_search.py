"""The site's own search, asked as people ask: the right page is among the first three."""

import pytest

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


@pytest.mark.parametrize("words", ASKED)
def test_search_finds_the_page(browser_page, words):
    browser_page.goto("")
    browser_page.keyboard.press("f")
    browser_page.keyboard.type(words)
    browser_page.locator(".md-search-result__item").first.wait_for()
    browser_page.wait_for_timeout(500)  # the result of the last letter
    links = browser_page.locator(".md-search-result__item > a").evaluate_all(
        "links => links.map(link => new URL(link.href).pathname.slice(1))"
    )
    assert ASKED[words] in list(dict.fromkeys(links))[:3]
