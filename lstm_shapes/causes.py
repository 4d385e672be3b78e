"""The language of `causes`: what tells one section of an error page from another, for a pasted message.

```yaml
causes:                                        # the likeliest first
  - section: more-or-fewer-targets             # the id of a ## of this page
    says: "x sizes: {x} y sizes: {y}"          # a text, or a list of them; {name} is a hole and stands for anything.
                                               # Without it, the page's messages are meant
    when: ["len(x) == 1", "x != y"]            # all must hold; without it, `says` is enough
    reason: "x has {x} samples, y has {y}."    # shown to the reader, with what the holes matched
```

A condition is one of these, or `not` and one of these:

| condition | holds where |
| --- | --- |
| `a == b`, `a != b`, `a < b`, `a > b` | a and b are a number, a hole (its first number), an axis `hole[0]`, `hole[-1]`, or a count `len(hole)`, also multiplied, `4*hole[0]`, `hole[0]*hole[1]`. None and ? equal any number and differ from none |
| `a multiple b` | a is two or more times b |
| `same hole` | it holds two or more numbers, all equal |
| `zero hole` | one of its numbers is 0 |
| `hole like lstm gru` | what it matched contains one of these words |
| `text has matmul lstm` | the pasted text contains one of these words, written without blanks |

This file checks what writers write; docs/javascripts/error-lookup.js evaluates it in the reader's browser.
"""

import re

import yaml

HOLE = r"[a-z_]+"
FACTOR = rf"(?:-?\d+|len\({HOLE}\)|{HOLE}(?:\[-?\d+\])?)"
VALUE = rf"{FACTOR}(?:\*{FACTOR})*"
CONDITION = re.compile(
    rf"(?:not )?(?:{VALUE} (?:==|!=|<|>|multiple) {VALUE}|(?:same|zero) {HOLE}|(?!text ){HOLE} like \S+(?: \S+)*|text has \S+(?: \S+)*)"
)
KEYS = {"section", "says", "when", "reason"}


def check(page):
    """(line, problem) for everything in the page's `causes` that the lookup would misread or never use."""
    ids = {heading.id for heading in page.headings if heading.level == 2}
    for cause, line in zip(page.meta.get("causes") or [], lines_of_causes(page)):
        if not isinstance(cause, dict) or cause.get("section") not in ids:
            yield (
                line,
                f"cause {cause!r} names no section of this page; give section: and one of {', '.join(sorted(filter(None, ids)))}",
            )
            continue
        for key in sorted(set(cause) - KEYS):
            yield line, f"a cause has no key {key!r}; use {', '.join(sorted(KEYS))}"
        if not str(cause.get("reason") or "").endswith("."):
            yield line, "the cause has no reason; add reason: a sentence for the reader, with a full stop"
        says = as_list(cause.get("says"))
        if cause.get("when") and not says:
            yield line, "conditions without a text; add says: with the holes that they speak of"
        for condition in as_list(cause.get("when")):
            yield from ((line, problem) for problem in problems_of(condition, says))
        known = set.intersection(*(filled_in(text) for text in says)) if says else set()
        for hole in sorted(holes_in(str(cause.get("reason") or "")) - known):
            yield (
                line,
                f"the reason speaks of {{{hole}}}, which is a hole of no text, or one that begins it; correct it",
            )
    for heading in page.headings:
        if heading.level == 2 and page.meta.get("causes"):
            if heading.id not in {
                cause.get("section") for cause in page.meta["causes"] if isinstance(cause, dict)
            }:
                yield (
                    heading.line,
                    f"section #{heading.id} has no cause; the lookup can never name it, add one",
                )


def problems_of(condition, says):
    """Why a condition can never hold with one of the texts, if so."""
    if not CONDITION.fullmatch(str(condition)):
        yield f"condition {condition!r} is none; lstm_shapes/causes.py lists them"
        return
    for text in says:
        for hole in sorted(holes_of(condition) - filled_in(text)):
            yield f"condition {condition!r} speaks of {hole!r}, which is no hole of {text!r}, or begins it; correct it"


def holes_in(text):
    return set(re.findall(rf"\{{({HOLE})\}}", text))


def filled_in(text):
    """The holes of a text that the lookup fills: it searches the first fixed words, so none that begins the text."""
    return holes_in(re.sub(rf"^\{{{HOLE}\}}", "", text))


def holes_of(condition):
    """The holes that a condition speaks of."""
    words = condition.removeprefix("not ").split(" ")
    if words[0] == "text":
        return set()
    if words[0] in ("same", "zero"):
        return {words[1]}
    if words[1] == "like":
        return {words[0]}
    return set(re.findall(HOLE, " ".join((words[0], words[2])).replace("len(", "")))


def as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def lines_of_causes(page):
    """The line on which each cause begins."""
    root = yaml.compose(page.text.split("\n---\n", 1)[0][4:], yaml.CSafeLoader)
    for key, value in root.value:
        if key.value == "causes" and isinstance(value, yaml.SequenceNode):
            return [entry.start_mark.line + 2 for entry in value.value]
    return []
