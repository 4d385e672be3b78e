"""Every rule's sentence runs over a grid: a sample of it here, all of it with CLAIMS=all."""

import os
import re
from pathlib import Path

import grid
import masking
import outputs
import pytest
import samples
import states
import targets
import timesteps
import windows

ROOT = Path(__file__).parents[2]
MODULES = (masking, outputs, samples, states, targets, timesteps, windows)
SAMPLE = 4  # cases of each property, besides one for each exception
EVERYTHING = os.environ.get("CLAIMS") == "all"
DEPENDS = None if EVERYTHING else ["docs/**/*.md"]
PROPERTIES = [
    pytest.param(claim, id=f"{page}-{claim.holds.__name__}")
    for page, claims in sorted(grid.CLAIMS.items())
    for claim in claims
]


def cases(claim):
    return claim.cases if EVERYTHING else claim.sample(SAMPLE)


def rules_without(claims):
    """The rules that no property states."""
    pages = {f"rules/{path.stem}" for path in (ROOT / "docs/rules").glob("*.md")} - {"rules/index"}
    return sorted(pages - set(claims))


def drifted(claim, text):
    """The exceptions of a claim that its page does not name."""
    plain = re.sub(r"\s+", " ", text)
    return [word for word in claim.exceptions if word not in plain]


def test_every_rule_has_a_property():
    assert rules_without(grid.CLAIMS) == []


def test_a_rule_without_a_property_is_found():
    claims = {page: claims for page, claims in grid.CLAIMS.items() if page != "rules/stacking"}
    assert rules_without(claims) == ["rules/stacking"]


@pytest.mark.parametrize("claim", PROPERTIES)
def test_the_sentence_holds(claim):
    problems = claim.check(cases(claim))
    assert not problems, f"docs/{claim.page}.md, {claim.holds.__doc__}\n" + "\n".join(problems)


@pytest.mark.parametrize("claim", PROPERTIES)
def test_a_false_sentence_is_refuted(claim):
    assert claim.refuted(claim.sample(30)), "no case refutes the false version of this property"


@pytest.mark.parametrize("claim", PROPERTIES)
def test_the_page_names_the_exceptions(claim):
    missing = drifted(claim, (ROOT / f"docs/{claim.page}.md").read_text())
    assert not missing, f"docs/{claim.page}.md does not name the exceptions {missing}"


def test_an_exception_that_the_page_does_not_name_is_found():
    claim = grid.Claim("rules/x", bool, {}, {"`unroll=True`": bool})
    assert drifted(claim, "It holds for all layers.") == ["`unroll=True`"]


def test_an_exception_that_has_gone_is_found():
    claim = grid.Claim("rules/x", lambda size: True, {"size": [1, 2]}, {"one sample": lambda size: size == 1})
    assert claim.check(claim.cases) == ["{'size': 1}: holds, though the exception 'one sample' covers it"]
