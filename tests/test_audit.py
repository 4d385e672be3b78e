"""`make audit` names what misses a goal. The measuring itself is its own run, once a week."""

import copy
import sys

import pytest

from lstm_shapes import ROOT

sys.path.append(str(ROOT / "bench"))
import audit  # noqa: E402

CALM = {"code cut": 0, "outputs scrambled": 0, "tables cut": 0, "wider than the screen": 0}
GOOD = {
    "bytes": {"document": 9000, "script": 40_000, "index": 120_000},
    "shift": 0,
    "layout": {width: dict(CALM) for width in (1280, 360, 320)},
    "axe": [],
    "mobile": dict.fromkeys(audit.CATEGORIES, 99),
    "desktop": dict.fromkeys(audit.CATEGORIES, 100),
}


def changed(**values):
    return copy.deepcopy(GOOD) | values


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (changed(shift=0.004), "layout shift 0.004"),
        (changed(bytes={"script": 81_000}), "81000 bytes without the search's index"),
        (changed(bytes={"script": 70_000, "index": 150_000}), "220000 bytes with the search's index"),
        (changed(axe=["dark 360: image-alt: <img>"]), "axe: dark 360: image-alt"),
        (changed(mobile=GOOD["mobile"] | {"performance": 97}), "mobile performance 97"),
        (changed(layout=GOOD["layout"] | {1280: CALM | {"code cut": 2}}), "2 blocks cut at 1280"),
        (changed(layout=GOOD["layout"] | {360: CALM | {"outputs scrambled": 1}}), "360: "),
    ],
)
def test_a_missed_goal_is_named(row, said):
    (goal,) = audit.missed("answers/", row)
    assert goal.startswith("answers/") and said in goal


def test_a_good_page_misses_none():
    assert list(audit.missed("answers/", GOOD)) == []
    wide = changed(layout=GOOD["layout"] | {360: CALM | {"tables cut": 1, "code cut": 9}})
    assert list(audit.missed("answers/", wide)) == []  # on a phone they scroll, with a sign
