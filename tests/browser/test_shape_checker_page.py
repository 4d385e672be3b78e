"""The shape checker's list of layers in Chromium: type a model, read the verdict, take the program, come back by the address."""

import re
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import site_build
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from test_shape_rules import outcome

DEPENDS = site_build.INPUTS

PAGE = "tools/shape-checker/"
PER_STEP = {"layers": "LSTM(4, return_sequences=True); Dense(1)", "y": "6, 5, 1"}


def opened(page, **fields):
    page.goto(f"{PAGE}?{urlencode({'api': 'functional', **fields})}")
    page.wait_for_selector("#shape-checker-layers")
    return page


def verdict(page):
    return page.inner_text("#shape-checker-tool .sc-verdict strong")


def why(page):
    return page.inner_text("#shape-checker-tool .sc-verdict")


def shapes(page):
    return page.locator("#shape-checker-tool tbody tr td:nth-child(2)").all_inner_texts()


def test_a_stack_typed_with_the_keyboard_alone(browser_page):
    page = opened(browser_page)
    page.focus("#shape-checker-layers")
    page.keyboard.press("Control+a")
    page.keyboard.type("Bidirectional(LSTM(4, return_sequences=True))\nTimeDistributed(Dense(7))")
    for text in ("6, 5, 3", "6, 5, 7"):
        while page.evaluate("document.activeElement.name") not in ("x", "y"):
            page.keyboard.press("Tab")
        page.keyboard.press("Control+a")
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    assert shapes(page) == ["(None, 5, 3)", "(None, 5, 8)", "(None, 5, 7)", "(6, 5, 7)"]
    assert verdict(page) == "Fits."
    assert "319 in all" in page.inner_text("#shape-checker-tool table")  # 2 x 128 and 9 x 7


def test_every_axis_has_its_color_and_its_name(browser_page):
    page = opened(browser_page, **PER_STEP)
    row = page.locator("#shape-checker-tool tbody tr").nth(1).locator(".shape span")
    assert row.evaluate_all("spans => spans.map(span => [span.className, span.title])") == [
        ["ax-samples", "samples"],
        ["ax-timesteps", "timesteps"],
        ["ax-units", "units"],
    ]


@pytest.mark.parametrize(
    "fields, title, words, link",
    [
        (PER_STEP, "Fits.", "both (6, 5, 1)", None),
        ({**PER_STEP, "y": "6, 5"}, "Is reshaped harmlessly.", "size 1", None),
        ({**PER_STEP, "y": "6, 1, 1"}, "Trains silently on the wrong thing.", "repeated 5 times along the output's timesteps", "traps/target-broadcast-over-time/"),
        ({**PER_STEP, "y": "6"}, "Trains silently on the wrong thing.", "samples on the output's units", "traps/flat-target-against-a-time-axis/"),
        ({**PER_STEP, "y": "6, 2, 1"}, "Raises ValueError in the loss.", "Dimensions must be equal, but are 2 and 5", "errors/dimensions-must-be-equal/#target-timesteps"),
        ({"layers": "LSTM(4); LSTM(4)"}, "Raises ValueError while the model is built.", "expected ndim=3, found ndim=2", "errors/expected-ndim-3-found-ndim-2/#stacked-without-return-sequences"),
        ({"y": "5, 1"}, "Raises ValueError before training starts.", "Data cardinality is ambiguous", "errors/data-cardinality-is-ambiguous/#more-or-fewer-targets"),
        ({"api": "sequential", "x": "6, 7, 3"}, "Fits.", "x brings 7 where 5 is declared", "traps/sequential-accepts-another-length/"),
    ],
)  # fmt: skip
def test_the_verdict_says_why_and_where_to_read_on(browser_page, site, fields, title, words, link):
    page = opened(browser_page, **fields)
    assert verdict(page) == title
    assert words in why(page)
    links = page.locator("#shape-checker-tool .sc-verdict a")
    assert links.evaluate_all("links => links.map(link => link.href)") == ([site + link] if link else [])


def test_a_target_that_fits_is_one_click_away(browser_page):
    page = opened(browser_page, **{**PER_STEP, "y": "6, 1"})
    page.get_by_role("button", name="(6, 5, 1)").click()
    assert verdict(page) == "Fits."
    assert page.input_value("#shape-checker-y") == "6, 5, 1"


def test_arrows_change_the_number_and_move_a_layer(browser_page):
    page = opened(browser_page)
    page.focus("#shape-checker-x")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowUp")
    assert page.input_value("#shape-checker-x") == "7, 5, 3"
    assert verdict(page) == "Raises ValueError before training starts."
    page.keyboard.press("ArrowDown")
    assert verdict(page) == "Fits."
    page.focus("#shape-checker-layers")
    page.keyboard.press("Control+End")
    page.keyboard.press("Alt+ArrowUp")
    assert page.input_value("#shape-checker-layers") == "Dense(1)\nLSTM(4)"


def test_every_start_and_every_layer_of_the_list_is_understood(browser_page):
    page = opened(browser_page)
    names = page.locator("[aria-label='Start from an example'] option:not([value=''])").all_inner_texts()
    assert len(names) > 5
    for name in names:
        page.select_option("[aria-label='Start from an example']", name)
        assert verdict(page) == ("Trains silently on the wrong thing." if "label" in name else "Fits."), name
    for option in page.locator("[aria-label='Add a layer'] option:not([value=''])").all():
        page.fill("#shape-checker-layers", "")
        page.select_option("[aria-label='Add a layer']", option.get_attribute("value"))
        assert verdict(page) != "Not a configuration yet.", option.get_attribute("value")


def test_the_address_holds_all_of_it(browser_page):
    page = opened(browser_page)
    for name, text in {
        "input": "None, 3",
        "layers": "GRU(4)\nDense(7)",
        "x": "6, 9, 3",
        "y": "6",
        "batch": "4",
    }.items():
        page.fill(f"#shape-checker-{name}", text)
    page.select_option("#shape-checker-loss", "sparse_categorical_crossentropy")
    page.select_option("#shape-checker-api", "sequential")
    expect(page).to_have_url(re.compile("api=sequential"))
    assert parse_qs(urlsplit(page.url).query)["layers"] == ["GRU(4); Dense(7)"]
    before = shapes(page), why(page), page.inner_text("#shape-checker-tool code:not(td code, th code)")
    page.reload()
    page.wait_for_selector("#shape-checker-tool .sc-verdict p")
    assert (
        shapes(page),
        why(page),
        page.inner_text("#shape-checker-tool code:not(td code, th code)"),
    ) == before
    assert page.input_value("#shape-checker-batch") == "4"


COMMENTED = "\n".join(
    f"Dense({units})  # layer {units}; its units, and a comment of its own" for units in range(1, 46)
)


@pytest.mark.parametrize(
    "layers",
    [
        COMMENTED,
        "LSTM(4)  # one; two",
        "LSTM(4)\n\n  Dense(1),\n",
        "\n".join(["# a line without a layer; with a semicolon"] * 60 + ["LSTM(4)", "Dense(1)"]),
        "".join(f"LSTM(4, return_sequences=True, name='{'n' * 30}{layer}')\n" for layer in range(49))
        + "Dense(1)",
    ],
    ids=["45 commented layers", "a semicolon", "blank lines", "many comments", "long names"],
)
def test_a_link_shows_the_model_that_was_shared_or_says_that_it_does_not_hold_it(browser_page, layers):
    page = opened(browser_page)
    page.fill("#shape-checker-layers", layers)
    page.get_by_role("button", name="Copy the link").click(timeout=2000) if len(layers) <= 3000 else None
    page.wait_for_timeout(400)
    rows, said = shapes(page), page.inner_text("#shape-checker-tool .sc-note")
    link = page.evaluate("navigator.clipboard.readText()") if len(layers) <= 3000 else page.url
    assert link == page.url
    page.goto("about:blank")
    page.goto(link)
    page.wait_for_selector("#shape-checker-tool .sc-verdict p")
    if len(layers) <= 3000:
        assert not said and shapes(page) == rows and len(rows) > 2
    else:
        assert "the address does not keep it" in said
        assert "?" not in link
        assert page.locator("#shape-checker-program").is_visible()
        assert page.get_by_role("button", name="Copy the link").is_enabled()


def test_a_link_that_is_too_long_is_not_read_in_part(browser_page):
    page = opened(browser_page, layers="; ".join(["Dense(4)"] * 400), y="6, 5, 4")
    assert "was not read" in page.inner_text("#shape-checker-tool .sc-note")
    assert page.input_value("#shape-checker-layers") == "LSTM(4)\nDense(1)"
    assert page.input_value("#shape-checker-y") == "6, 1"
    page.fill("#shape-checker-y", "6")
    expect(page).to_have_url(re.compile("layers=LSTM"))
    assert page.inner_text("#shape-checker-tool .sc-note") == ""


def test_an_axis_without_a_certain_name_has_no_color(browser_page):
    page = opened(browser_page, layers="Permute((2, 1)); Flatten()", y="6, 15")
    rows = page.locator("#shape-checker-tool tbody tr")
    titles = [
        row.locator(".shape span").evaluate_all("spans => spans.map(span => span.title)")
        for row in rows.all()
    ]
    turned = ["samples", "features", "timesteps"]
    assert titles == [["samples", "timesteps", "features"], turned, ["samples"], ["samples"]]
    assert shapes(page)[2] == "(None, 15)"


def test_it_is_there_again_after_a_walk_through_the_site(browser_page):
    page = opened(browser_page, **PER_STEP)
    page.locator("main a[href*='shapecheck/']").last.click()
    page.wait_for_url("**/tools/shapecheck/")
    page.go_back()
    page.wait_for_selector("#shape-checker-tool .sc-verdict p")
    expect(page.locator("#shape-checker-tool textarea")).to_have_count(1)
    expect(page.locator("#shape-checker-tool tbody tr").last).to_contain_text("(6, 5, 1)")
    assert shapes(page)[-1] == "(6, 5, 1)"
    page.fill("#shape-checker-y", "6, 5")
    assert verdict(page) == "Is reshaped harmlessly."


JUNK = {
    "markup": {"layers": "<img src=x onerror=alert(1)>", "x": "<b>6</b>"},
    "text": {"x": "many", "y": "6, five"},
    "negative": {"x": "-6, 5, 3"},
    "huge": {"x": "999999999999999, 5, 3"},
    "not a number": {"batch": "NaN"},
    "no layer": {"layers": "Transformer(4)"},
    "too much": {"layers": "(" * 2900, "y": "1," * 1400},
    "another option": {"loss": "<script>", "api": "__proto__", "layers": "LSTM(0)"},
    "a nest": {"layers": "Bidirectional(" * 20 + "LSTM(4)" + ")" * 20},
}


@pytest.mark.parametrize("kind", JUNK)
def test_junk_in_the_address_gets_a_sentence(browser_page, kind):
    page = opened(browser_page, **JUNK[kind])
    assert verdict(page) == "Not a configuration yet."
    sentence = page.inner_text("#shape-checker-tool .sc-verdict p:last-child")
    assert re.fullmatch(r".{15,300}\.", sentence), sentence
    assert page.locator("#shape-checker-tool :is(img, script, b)").count() == 0
    page.select_option("[aria-label='Start from an example']", index=1)
    assert verdict(page) == "Fits."


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "fields", [PER_STEP, {"y": "6, 2, 1"}, {"layers": "nothing"}], ids=["fits", "wrong", "junk"]
)
def test_accessible(browser_page, scheme, fields):
    browser_page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page = opened(browser_page, **fields)
    page.wait_for_selector(f"body[data-md-color-scheme={'slate' if scheme == 'dark' else 'default'}]")
    found = Axe().run(page).response["violations"]
    assert not found, "\n".join(
        f"{rule['id']}: {node['html'][:150]}" for rule in found for node in rule["nodes"]
    )


def test_it_fits_a_small_screen(browser_page):
    browser_page.set_viewport_size({"width": 360, "height": 800})
    page = opened(browser_page, **PER_STEP)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    sizes = page.locator("#shape-checker-tool :is(input:not([type=radio]), textarea, select)").evaluate_all(
        "fields => fields.map(field => parseFloat(getComputedStyle(field).fontSize))"
    )
    assert min(sizes) >= 16  # a phone zooms into a field of smaller letters
    for name in ("layers", "y", "batch"):  # whatever is typed, its verdict is in sight
        page.focus(f"#shape-checker-{name}")
        line = page.locator(".sc-line")
        box, field = line.bounding_box(), page.locator(f"#shape-checker-{name}").bounding_box()
        assert 0 <= box["y"] < 800 and box["height"] < 50
        assert box["y"] + box["height"] <= field["y"] or box["y"] > field["y"] + field["height"]
    page.fill("#shape-checker-y", "6, 1")
    assert page.inner_text(".sc-line") == "Trains silently on the wrong thing."


def test_without_javascript_the_page_says_where_to_look(browser, site):
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto(PAGE)
    assert not page.locator("#shape-checker-tool").is_visible()
    assert page.locator("main a[href*='tables/target-by-output-by-loss']").is_visible()
    context.close()


PROGRAMS = {
    "fits": PER_STEP,
    "reshaped": {**PER_STEP, "y": "6, 5", "api": "sequential"},
    "silent": {**PER_STEP, "y": "6, 1", "batch": "4"},
    "loss": {**PER_STEP, "y": "6, 2, 1"},
    "build": {"layers": "LSTM(4); LSTM(4)"},
    "samples": {"y": "5, 1"},
    "run": {"layers": "LSTM(4); Dense(3)", "y": "6", "batch": "32"},
    "states": {"layers": "LSTM(4, return_state=True)", "api": "sequential", "y": "6, 4"},
    "longer": {**PER_STEP, "x": "6, 7, 3", "y": "6, 7, 1", "api": "sequential"},
    "many": {"input": "5, 3", "layers": "Masking(); Conv1D(4, 3, padding=\"causal\"); Bidirectional(GRU(4, return_sequences=True), merge_mode=\"sum\"); MaxPooling1D(2); Permute((2, 1)); x[:, -1]; Reshape((2, 1)); Flatten(); RepeatVector(2)", "y": "6, 2, 2"},
}  # fmt: skip


@pytest.mark.parametrize("kind", PROGRAMS)
def test_the_copied_program_does_in_tensorflow_what_the_verdict_says(browser_page, kind):
    page = opened(browser_page, **PROGRAMS[kind])
    page.get_by_role("button", name="Copy the program").click()
    page.wait_for_selector("#shape-checker-tool button:has-text('Copied')")
    code = page.evaluate("navigator.clipboard.readText()")
    assert code == page.locator("#shape-checker-tool pre code").text_content()
    raised, printed = outcome(code)
    title = verdict(page)
    if title.startswith("Raises"):
        assert raised == re.match(r"Raises (\w+)", title)[1]
    else:
        assert raised is None
        assert printed.startswith(f"output {shapes(page)[-1]} target")
