"""Every rule's, trap's and cheat sheet's sentence runs over a grid: a sample of it here, all of it with CLAIMS=all."""

import os
import re
from pathlib import Path

import cheat_sheet
import grid
import mask_traps
import masking
import more_traps
import order_traps
import outputs
import pytest
import samples
import state_traps
import states
import target_traps
import targets
import timesteps
import windows

ROOT = Path(__file__).parents[2]
MODULES = (
    cheat_sheet,
    mask_traps,
    masking,
    more_traps,
    order_traps,
    outputs,
    samples,
    state_traps,
    states,
    target_traps,
    targets,
    timesteps,
    windows,
)
SAMPLE = 4  # cases of each property, besides one for each exception
EVERYTHING = os.environ.get("CLAIMS") == "all"
DEPENDS = None if EVERYTHING else []
ALL = list(dict.fromkeys(claim for page in sorted(grid.CLAIMS) for claim in grid.CLAIMS[page]))
PROPERTIES = [pytest.param(claim, id=f"{claim.pages[0]}-{claim.holds.__name__}") for claim in ALL]

# Each with the pages that it is compared with.
NAMED = [
    pytest.param(
        *case.values,
        id=case.id,
        marks=pytest.mark.reads(*(f"docs/{name}.md" for name in case.values[0].pages)),
    )
    for case in PROPERTIES
]


def cases(claim):
    return claim.cases if EVERYTHING else claim.sample(SAMPLE)


def without(claims):
    """The rules and traps that no property states."""
    pages = {
        f"{kind}/{path.stem}" for kind in ("rules", "traps") for path in (ROOT / "docs" / kind).glob("*.md")
    }
    return sorted(pages - {"rules/index", "traps/index"} - set(claims))


def drifted(claim, text):
    """The exceptions of a claim that its page does not name."""
    plain = re.sub(r"\s+", " ", text)
    return [word for word in claim.exceptions if word not in plain]


def page(name):
    return (ROOT / f"docs/{name}.md").read_text()


@pytest.mark.reads("docs/rules/*.md", "docs/traps/*.md")
def test_every_rule_and_trap_has_a_property():
    missing = without(grid.CLAIMS)
    assert missing == [], f"state each of these in tests/claims, over a grid: {missing}"


@pytest.mark.reads("docs/rules/*.md", "docs/traps/*.md")
@pytest.mark.parametrize("name", ["rules/stacking", "traps/masking-nan"])
def test_a_page_without_a_property_is_found(name):
    assert without({page: claims for page, claims in grid.CLAIMS.items() if page != name}) == [name]


@pytest.mark.reads("docs/tables/cheat-sheet.md")
def test_every_row_of_the_cheat_sheet_has_a_property():
    assert sorted(cheat_sheet.rows_of(page("tables/cheat-sheet"))) == sorted(cheat_sheet.ROWS)


def test_a_new_row_of_the_cheat_sheet_is_found():
    text = "| input | layer | output |\n| --- | --- | --- |\n| `(6, 4)` | `Softmax()` | `(6, 4)` |\n"
    assert cheat_sheet.rows_of(text) == ["(6, 4) Softmax()"]


@pytest.mark.parametrize("claim", PROPERTIES)
def test_the_sentence_holds(claim):
    problems = claim.check(cases(claim))
    pages = ", ".join(f"docs/{name}.md" for name in claim.pages)
    assert not problems, f"{pages}, {claim.holds.__doc__}\n" + "\n".join(problems)


@pytest.mark.parametrize("claim", PROPERTIES)
def test_a_false_sentence_is_refuted(claim):
    assert claim.refuted(claim.sample(30)), "no case refutes the false version of this property"


@pytest.mark.parametrize("claim", NAMED)
def test_the_page_names_the_exceptions(claim):
    missing = {name: drifted(claim, page(name)) for name in claim.pages if drifted(claim, page(name))}
    assert not missing, f"exceptions that the page does not name: {missing}"


def test_an_exception_that_the_page_does_not_name_is_found():
    claim = grid.Claim(["rules/x"], bool, {}, {"`unroll=True`": bool})
    assert drifted(claim, "It holds for all layers.") == ["`unroll=True`"]


def test_an_exception_that_has_gone_is_found():
    claim = grid.Claim(
        ["rules/x"], lambda size: True, {"size": [1, 2]}, {"one sample": lambda size: size == 1}
    )
    assert claim.check(claim.cases) == ["{'size': 1}: holds, though the exception 'one sample' covers it"]
