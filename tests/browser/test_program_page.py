"""The shape checker takes a program, in Chromium: it is seen again with its shapes, its findings, and what it does not say."""

import gzip
import json
import re
from urllib.parse import parse_qs, urlencode, urlsplit

import javascript
import pytest
import site_build
from axe_playwright_python.sync_playwright import Axe
from test_shape_rules import outcome

DEPENDS = site_build.INPUTS

PAGE = "tools/shape-checker/"
TOOL = "#shape-checker-tool"
FIELD = "#shape-checker-program"
EXAMPLES = javascript.value(javascript.JAVASCRIPTS / "checker/examples.js", "EXAMPLES")
FIRST = next(iter(EXAMPLES.values()))

FITS = """\
import numpy as np
import tensorflow as tf

x = np.zeros((6, 5, 3))
y = np.zeros((6, 1))
model = tf.keras.Sequential([tf.keras.Input((5, 3)), tf.keras.layers.LSTM(4), tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y)
"""
STACKED = """\
from keras.layers import LSTM, Dense
from keras.models import Sequential
import numpy as np

x = np.zeros((6, 5, 3))
model = Sequential()
model.add(LSTM(4, input_shape=(5, 3)))
model.add(LSTM(8))
model.add(Dense(1))
model.compile("adam", "mse")
model.fit(x, np.zeros((6, 1)), nb_epoch=2)
"""
CSV = """\
import numpy as np
import pandas as pd
import tensorflow as tf

table = pd.read_csv("train.csv")
labels = np.load("labels.npy")
x = table.values.reshape(-1, 5, 3)
model = tf.keras.Sequential([tf.keras.Input((5, 3)), tf.keras.layers.LSTM(4), tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, labels)
"""


def opened(page, source=None, answers=()):
    shapes = [("shape", f"{name}={text}") for name, text in answers]
    page.goto(PAGE if source is None else f"{PAGE}#{urlencode([('program', source), *shapes])}")
    page.wait_for_selector(f"{TOOL} .sc-ready")
    return page


def until(page, condition):
    """Waits for a condition of the page. Playwright's own way evaluates a string in the page, which its policy refuses."""
    for _ in range(200):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"never holds: {condition}")


def title(page):
    return page.inner_text(f"{TOOL} .sc-verdict strong")


def worn(page):
    """{line: what stands at its end} of the lines that wear a shape."""
    rows = page.locator(f"{TOOL} .sc-listing li").evaluate_all(
        "rows => rows.map(row => row.querySelector('.sc-shapes')?.innerText ?? '')"
    )
    return {number: " ".join(text.split()) for number, text in enumerate(rows, 1) if text}


def marked(page):
    return page.locator(f"{TOOL} .sc-listing li").evaluate_all(
        "rows => rows.flatMap((row, index) => row.classList.contains('sc-marked') ? [index + 1] : [])"
    )


def typed(page, source):
    page.fill(FIELD, source)
    until(
        page,
        f"document.querySelectorAll('{TOOL} .sc-listing li').length === {len(source.rstrip().splitlines())}",
    )


def test_a_first_visit_shows_an_example_with_its_verdict_and_every_shape(browser_page):
    page = opened(browser_page)
    assert page.input_value(FIELD) == next(iter(EXAMPLES.values()))
    assert title(page) == "Trains silently on the wrong thing."
    shapes = worn(page)
    assert shapes[4] == "series (105, 3)" and shapes[5] == "x (100, 5, 3)" and shapes[6] == "y (100,)"
    assert marked(page) == [16]
    assert urlsplit(page.url).fragment == ""  # nothing was typed yet
    assert "133 in all" in page.inner_text(f"{TOOL} table")
    assert "(100, 5, 1)" in page.inner_text(f"{TOOL} .sc-fits")


def test_the_example_stands_before_the_script_has_run_but_not_in_a_link_to_another_program(browser_page):
    page = browser_page
    first, place = f"{TOOL} .sc-first", "element => element.getBoundingClientRect().top"
    page.route("**/shape-checker.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(PAGE)
    assert page.input_value(first) == next(iter(EXAMPLES.values()))
    for width in (360, 600, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        before = page.eval_on_selector(first, place)
        page.unroute("**/shape-checker.js")
        opened(page)
        assert abs(page.eval_on_selector(FIELD, place) - before) < 1, width
        assert not page.locator(first).count()
        page.route(
            "**/shape-checker.js", lambda route: route.fulfill(body="", content_type="text/javascript")
        )
        page.goto("about/")
        page.goto(PAGE)
    for link in (f"{PAGE}#{urlencode({'program': FITS})}", f"{PAGE}?layers=LSTM(4)"):
        page.goto("about/")
        page.goto(link)
        assert not page.locator(first).count()


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_does_in_tensorflow_what_the_page_says(browser_page, name):
    page = opened(browser_page)
    page.select_option("[aria-label='Start from an example']", name)
    until(page, f"document.querySelector('{FIELD}').value.length === {len(EXAMPLES[name])}")
    page.wait_for_timeout(200)
    if "pd.read_csv" in EXAMPLES[name]:
        assert title(page) == "Not known yet."
        page.fill(f"{TOOL} .sc-questions input", "1000, 4")
        verdict = f"document.querySelector('{TOOL} .sc-verdict strong').innerText"
        until(page, f"{verdict} === 'Is reshaped harmlessly.'")
        assert "(990, 10, 4)" in worn(page)[18]
        return
    raised, _ = outcome(EXAMPLES[name])
    said = title(page)
    assert said == (f"Raises {raised}." if raised else said) and said.startswith("Raises") == bool(raised)


def test_the_examples_are_read_while_the_page_is_idle(browser_page):
    """The first one is shown after many short steps. At the first sign of a reader all are read, without a change of the
    page, and none once somebody types."""
    page = browser_page
    page.add_init_script(
        "window.waiting = []; window.requestIdleCallback = (action) => window.waiting.push(action);"
    )
    ready = f"Boolean(document.querySelector('{TOOL} .sc-ready'))"
    for typed in (False, True):
        page.goto(PAGE)
        steps = 0
        while not page.evaluate(ready):
            until(page, f"waiting.length === 1 || {ready}")
            steps += page.evaluate("waiting.length")
            page.evaluate("waiting.shift()?.()")
        assert steps > FIRST.count("\n")
        assert page.evaluate("waiting.length") == 0
        before = page.inner_text(TOOL)
        page.focus(FIELD)
        until(page, "waiting.length === 1")
        if typed:
            page.fill(FIELD, FITS)
            until(page, f"document.querySelector('{TOOL}').innerText !== {json.dumps(before)}")
            before = page.inner_text(TOOL)
        readings = 0
        while page.evaluate("waiting.length"):
            page.evaluate("waiting.shift()()")
            readings += 1
        assert readings == (1 if typed else 2 * len(EXAMPLES))
        assert page.inner_text(TOOL) == before
        page.goto("about:blank")


def test_a_paste_replaces_the_example_that_nobody_touched(browser_page):
    page = opened(browser_page)
    page.evaluate("text => navigator.clipboard.writeText(text)", FITS)
    page.focus(FIELD)
    page.keyboard.press("Control+v")
    until(page, f"document.querySelector('{TOOL} .sc-verdict strong').innerText === 'Fits.'")
    assert page.input_value(FIELD) == FITS
    page.keyboard.press("Control+Home")
    page.keyboard.press("Control+v")
    assert page.input_value(FIELD) == FITS * 2


def test_cells_of_a_notebook_and_prompts(browser_page):
    cells = "!pip install tensorflow\n%matplotlib inline\nIn [3]: import numpy as np\nIn [4]: x = np.zeros((6, 5, 3))\n"
    page = opened(browser_page, cells)
    assert worn(page) == {4: "x (6, 5, 3)"}
    typed(page, ">>> import numpy as np\n>>> x = np.zeros((6, 5, 3))\n>>> x.shape\n(6, 5, 3)\n>>>\n")
    assert worn(page) == {2: "x (6, 5, 3)"}
    assert page.locator(f"{TOOL} .sc-listing li").nth(3).inner_text().startswith("(6, 5, 3)")


def test_a_finding_leads_to_its_line_and_back_and_to_its_page(browser_page, site):
    page = opened(browser_page, STACKED)
    assert title(page) == "Raises ValueError."
    assert marked(page) == [8, 11]
    verdict = page.locator(f"{TOOL} .sc-verdict")
    assert "expected ndim=3, found ndim=2" in verdict.inner_text()
    link = verdict.locator("a").get_attribute("href")
    assert link == f"{site}errors/expected-ndim-3-found-ndim-2/#stacked-without-return-sequences"
    line = page.locator(f"{TOOL} .sc-findings li").get_by_role("button", name="Line 11")
    line.press("Enter")
    assert "nb_epoch" in page.evaluate("document.activeElement.innerText")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.classList[0]") == "sc-mark"
    page.keyboard.press("Enter")
    assert "TypeError" in page.evaluate("document.activeElement.innerText")
    verdict.get_by_role("button", name="Line 8").press("Enter")
    assert "LSTM(8)" in page.evaluate("document.activeElement.innerText")


def test_axes_wear_their_colors(browser_page):
    page = opened(browser_page, FITS)
    shape = page.locator(f"{TOOL} .sc-listing li").nth(3).locator(".shape span")
    assert shape.evaluate_all("spans => spans.map(span => span.className)") == [
        "ax-samples",
        "ax-timesteps",
        "ax-features",
    ]
    rows = page.locator(f"{TOOL} table tbody tr")
    assert rows.first.locator(".shape span").last.get_attribute("title") == "units"


def test_shapes_that_no_program_says_are_asked_for(browser_page):
    page = opened(browser_page, CSV)
    questions = page.locator(f"{TOOL} .sc-questions .sc-field")
    labels = questions.locator("label").all_inner_texts()
    assert labels == ["table on line 5, from pd.read_csv", "labels on line 6, from np.load"]
    assert title(page) == "Not known yet."
    page.focus(f"{TOOL} .sc-questions input >> nth=0")
    page.keyboard.type("30, 3")
    page.keyboard.press("Tab")
    page.keyboard.type("6, x")
    assert page.locator(f"{TOOL} .sc-questions [aria-invalid]").count() == 1
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    assert page.locator(f"{TOOL} .sc-questions [aria-invalid]").count() == 0
    assert title(page) == "Is reshaped harmlessly."
    assert worn(page)[7] == "x (6, 5, 3)"
    page.keyboard.press("Control+a")
    page.keyboard.type("6, 2")
    assert title(page) == "Trains silently on the wrong thing."
    page.reload()  # at once: the address holds every letter
    page.wait_for_selector(f"{TOOL} .sc-ready")
    assert title(page) == "Trains silently on the wrong thing."
    assert questions.locator("input").evaluate_all("fields => fields.map(field => field.value)") == [
        "30, 3",
        "6, 2",
    ]


def test_a_link_holds_the_program_and_its_answers_and_sends_neither(browser_page):
    page = opened(browser_page)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    typed(page, CSV)
    page.fill(f"{TOOL} .sc-questions input >> nth=0", "30, 3")
    page.get_by_role("button", name="Copy the link").click()
    link = page.evaluate("navigator.clipboard.readText()")
    assert parse_qs(urlsplit(link).fragment)["program"] == [CSV.rstrip("\n") + "\n"]
    assert "?" not in link.partition("#")[0]
    page.goto("about:blank")
    page.goto(link)
    page.wait_for_selector(f"{TOOL} .sc-ready")
    assert page.input_value(FIELD) == CSV
    assert worn(page)[7] == "x (6, 5, 3)"
    assert not [url for url in asked if "read_csv" in url.partition("#")[0]]


def test_a_program_that_no_link_holds(browser_page):
    page = opened(browser_page)
    long = FITS + "# a comment that makes it long\n" * 300
    typed(page, long)
    page.wait_for_selector(f"{TOOL} .sc-note:has-text('longer than a link holds')")
    assert "#" not in page.url
    assert page.get_by_role("button", name="Copy the link").is_disabled()
    assert title(page) == "Fits."
    typed(page, FITS)
    until(page, "location.hash.startsWith('#program=')")
    assert page.get_by_role("button", name="Copy the link").is_enabled()
    page.goto("about:blank")
    opened(page, long)
    assert "was not read" in page.inner_text(f"{TOOL} .sc-note >> nth=0")
    assert page.input_value(FIELD) == next(iter(EXAMPLES.values()))


def test_another_link_in_the_same_tab(browser_page):
    page = opened(browser_page, FITS)
    page.evaluate("text => { location.hash = new URLSearchParams({ program: text }) }", STACKED)
    until(
        page, f"document.querySelector('{TOOL} .sc-verdict strong')?.innerText.startsWith('Raises') === true"
    )
    assert page.input_value(FIELD) == STACKED


def test_back_from_a_page_and_from_the_other_way(browser_page):
    page = opened(browser_page)
    typed(page, FITS.replace("(6, 1)", "(6, 2)"))
    until(page, "location.hash.startsWith('#program=')")
    page.locator(f"{TOOL} .sc-verdict a").click()
    page.wait_for_url("**/traps/**")
    page.go_back()
    page.wait_for_selector(f"{TOOL} .sc-ready")
    assert page.input_value(FIELD) == FITS.replace("(6, 1)", "(6, 2)")
    assert page.locator(FIELD).count() == 1
    page.get_by_role("button", name="Try changes in the list of layers").click()
    page.wait_for_selector("#shape-checker-layers")
    page.go_back()
    page.wait_for_selector(FIELD)
    assert page.input_value(FIELD) == FITS.replace("(6, 1)", "(6, 2)")
    typed(page, FITS)
    assert title(page) == "Fits."


def test_a_program_that_fits_the_list_of_layers_is_sent_to_it(browser_page):
    page = opened(browser_page, FITS)
    page.get_by_role("button", name="Try changes in the list of layers").press("Enter")
    page.wait_for_selector("#shape-checker-layers")
    values = {
        name: page.input_value(f"#shape-checker-{name}")
        for name in ("input", "layers", "x", "y", "loss", "api")
    }
    assert values == {
        "input": "5, 3",
        "layers": "LSTM(4)\nDense(1)",
        "x": "6, 5, 3",
        "y": "6, 1",
        "loss": "mse",
        "api": "sequential",
    }
    assert title(page) == "Fits."
    assert page.get_by_role("radio", name="List the layers").is_checked()
    assert page.evaluate("document.activeElement.value") == "layers"


def test_a_list_of_layers_in_the_programs_field(browser_page):
    page = opened(browser_page)
    typed(page, "LSTM(4, return_sequences=True)\nDense(7)")
    assert title(page) == "A list of layers."
    page.get_by_role("button", name="Try changes in the list of layers").click()
    assert page.input_value("#shape-checker-layers") == "LSTM(4, return_sequences=True)\nDense(7)"


HOSTILE = """\
import numpy as np
__proto__ = np.zeros((6, 5, 3))
constructor = "<img src=x onerror=alert(1)><script>alert(2)</script>"
toString = np.zeros((2, 3))
hasOwnProperty = np.load("</textarea><b>bold</b>")
def f(x): return x["<i>"]
f("<u>")  # <svg onload=alert(3)>
model.fit(np.zeros((1, 2)), "<b>")
"""


def test_what_is_pasted_never_becomes_markup(browser_page):
    page = opened(browser_page, HOSTILE, [("__proto__", "3"), ("constructor", "<b>4</b>")])
    assert page.locator(f"{TOOL} :is(img, script, b, i, u, svg)").count() == 0
    assert worn(page)[2] == "__proto__ (6, 5, 3)" and worn(page)[4] == "toString (2, 3)"
    assert page.locator(f"{TOOL} .sc-listing code").nth(2).inner_text() == HOSTILE.splitlines()[2]


JUNK = {
    "nothing": ("", "Paste a program."),
    "prose": ("Why does my LSTM not work? I tried everything!", None),
    "half a program": (FITS.replace("mse\")", "mse\""), None),
    "numbers": ("1 2 3\n" * 50, None),
    "a megabyte": ("x = np.zeros((6, 5, 3))\n" * 45000, None),
    "a long line": ("x = " + "(" * 70000, None),
    "an endless loop": ("import numpy as np\nx = np.zeros((6, 5))\nwhile True:\n    x = x + 1\n", None),
    "recursion": ("def f(x):\n    return f(x)\n\ny = f(1)\n", None),
}  # fmt: skip


@pytest.mark.parametrize("kind", JUNK)
def test_anything_gets_a_sentence(browser_page, kind):
    source, wanted = JUNK[kind]
    page = opened(browser_page)
    page.evaluate(
        f"text => {{ const field = document.querySelector('{FIELD}'); field.value = text; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }}",
        source,
    )
    first = title(page)
    until(
        page,
        f"document.querySelector('{TOOL} .sc-listing').innerText.slice(0, 5) !== 'impor' || {json.dumps(source[:5] == 'impor')}",
    )
    page.wait_for_timeout(600)
    said = title(page)
    assert re.fullmatch(r".{4,80}\.", said) and (wanted is None or said == wanted), (first, said)
    assert re.search(r"\w.*\.$", page.inner_text(f"{TOOL} .sc-verdict p >> nth=-1"))


def test_with_the_keyboard_alone(browser_page):
    page = opened(browser_page, STACKED)
    page.focus("input[value=program]")
    reached = []
    for _ in range(20):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.classList[0]"))
    assert "shape-checker-program" in reached
    assert reached.count("sc-mark") == 2  # each marked line leads to its finding
    page.focus("input[value=program]")
    page.keyboard.press("ArrowRight")
    page.wait_for_selector("#shape-checker-layers")
    assert page.evaluate("document.activeElement.value") == "layers"


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("source", [FITS, STACKED, CSV], ids=["fits", "raises", "asks"])
def test_accessible(browser_page, scheme, width, source):
    browser_page.set_viewport_size({"width": width, "height": 800})
    browser_page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page = opened(browser_page, source)
    page.wait_for_selector(f"body[data-md-color-scheme={'slate' if scheme == 'dark' else 'default'}]")
    found = Axe().run(page, f"{TOOL}").response["violations"]
    assert not found, "\n".join(
        f"{rule['id']}: {node['html'][:150]}" for rule in found for node in rule["nodes"]
    )


@pytest.mark.parametrize("source", [*EXAMPLES.values(), CSV, STACKED])
def test_it_fits_a_small_screen(browser_page, source):
    browser_page.set_viewport_size({"width": 360, "height": 740})
    page = opened(browser_page, source)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    sizes = page.locator(f"{TOOL} :is(input:not([type=radio]), textarea, select)").evaluate_all(
        "fields => fields.map(field => parseFloat(getComputedStyle(field).fontSize))"
    )
    assert min(sizes) >= 16
    page.focus(FIELD)
    assert page.locator(f"{TOOL} .sc-line").bounding_box()["y"] < 740
    assert page.inner_text(f"{TOOL} .sc-line") == title(page)


@pytest.mark.parametrize("width", [360, 412, 800, 1280])
def test_what_stands_below_does_not_jump(browser_page, width):
    """The height that is kept before the script runs is the height that the tool takes."""
    browser_page.set_viewport_size({"width": width, "height": 800})
    height = f"document.querySelector('{TOOL}').offsetHeight"
    browser_page.route(
        "**/shape-checker.js", lambda route: route.fulfill(body="", content_type="text/javascript")
    )
    browser_page.goto(PAGE)
    kept = browser_page.evaluate(height)
    browser_page.unroute("**/shape-checker.js")
    browser_page.goto("about:blank")
    assert 0.97 * kept <= opened(browser_page).evaluate(height) <= 1.03 * kept


def test_the_page_stays_light(browser_page):
    """The tool's scripts and style, the parser included, as a server sends them: compressed, each once."""
    sizes = {}
    browser_page.on(
        "response",
        lambda response: (
            re.search(r"/javascripts/[^?]*$|shape-checker.css", response.url)
            and not re.search(
                "/assets/|/search/|/(search-box|copy-section|shapes-toggle).js", response.url
            )  # as on every page
            and sizes.update({response.url: len(gzip.compress(response.body(), 9))})
        ),
    )
    opened(browser_page)
    assert sorted(url.split("/")[-1].split("?")[0] for url in sizes) == [
        "read-program.js",
        "shape-checker.css",
        "shape-checker.js",
    ]
    assert sum(sizes.values()) <= 160_000, sorted(sizes.items(), key=lambda entry: -entry[1])
