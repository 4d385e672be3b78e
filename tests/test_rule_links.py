"""What the shape checker links to exists. Beside test_shape_rules.py, whose results stand when only pages change."""

import re

import javascript
import shape_configs
from test_shape_rules import configurations

DEPENDS = ["docs/errors/*.md", "docs/traps/*.md", "docs/javascripts/**/*.js"]


def test_its_links_exist():
    """Every page and section that a result can name, found by drawing and by reading the module."""
    check, links = shape_configs.checker(), set()
    rare = {
        "input": [3, 3, 4],
        "x": [3, 3, 3, 1],
        "layers": [["TD", 7, {}]],
        "target": [3, 3, 3, 7],
        "loss": "mse",
        "batch_size": 2,
        "api": "functional",
    }
    for config in [rare, *configurations("links", 4000)]:
        result = check(config)
        links |= {result["trap"], result["error"] and result["error"]["page"]} - {None}
    source = "".join(path.read_text(encoding="utf-8") for path in javascript.modules(shape_configs.RULES))
    named = re.findall(r"[`\"](?:errors|traps)/([\w-]+)/", source)
    assert set(named) <= {link.split("/")[1] for link in links}, "these pages are never linked"
    for link in sorted(links):
        page, _, section = link.partition("/#")
        path = shape_configs.RULES.parent.parent / f"{page.rstrip('/')}.md"
        assert path.is_file(), f"{link}: there is no {path}"
        assert not section or f"{{ #{section} }}" in path.read_text(encoding="utf-8"), (
            f"{link}: no such section"
        )
