"""The bundle by which Python runs the site's modules does what a browser does with them."""

import json
from pathlib import Path

import javascript
from quickjs import Context

from lstm_shapes import scripts

DEPENDS = ["docs/javascripts/**/*", "tests/data/programs/*"]
PROGRAMS = sorted((Path(__file__).parent / "data/programs").glob("*.py"))


def test_imports_exports_and_scopes(tmp_path):
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts/a.js").write_text(
        'export const A = [1, 2];\nfunction hidden() { return "a"; }\nexport function twice(n) { return 2 * n; }\n'
    )
    (tmp_path / "parts/b.js").write_text(
        'import {\n  A,\n  twice as double,\n} from "./a.js";\n\nfunction hidden() { return "b"; }\nexport function shown(n) { return [hidden(), double(n), ...A]; }\n'
    )
    (tmp_path / "main.js").write_text(
        'import { shown } from "./parts/b.js";\n\nexport { A } from "./parts/a.js";\n\nexport function main(n) { return { shown: shown(n) }; }\n'
    )
    main = tmp_path / "main.js"
    assert [path.name for path in javascript.modules(main)] == ["a.js", "b.js", "main.js"]
    assert javascript.function(main, "main")(3) == {"shown": ["b", 6, 1, 2]}
    assert javascript.value(main, "A") == [1, 2]
    assert javascript.function(main, "main")(None) == {"shown": ["b", 0, 1, 2]}


def test_a_module_without_a_scope_of_its_own_gives_what_is_handed_on_or_renamed(tmp_path):
    (tmp_path / "a.js").write_text("export const A = 1;\nexport const B = 2;\n")
    (tmp_path / "b.js").write_text(
        'import { B as other } from "./a.js";\nexport const twice = () => 2 * other;\n'
    )
    (tmp_path / "main.js").write_text(
        'import { twice } from "./b.js";\nexport { A } from "./a.js";\nexport const main = () => twice();\n'
    )
    assert javascript.value(tmp_path / "main.js", "A") == 1
    assert javascript.function(tmp_path / "main.js", "main")() == 4


def test_modules_that_import_each_other(tmp_path):
    (tmp_path / "even.js").write_text(
        'import { odd } from "./odd.js";\nexport function even(n) { return n === 0 || odd(n - 1); }\n'
    )
    (tmp_path / "odd.js").write_text(
        'import { even } from "./even.js";\nexport function odd(n) { return n !== 0 && even(n - 1); }\n'
    )
    assert javascript.function(tmp_path / "even.js", "even")(7) is False


def test_a_published_module_keeps_what_is_loaded_apart_and_no_comment(tmp_path):
    (tmp_path / "rules").mkdir()
    (tmp_path / "program").mkdir()
    (tmp_path / "rules/a.js").write_text("/* Shared. */\nexport const A = 2;\n")
    (tmp_path / "program/b.js").write_text(
        'import { A } from "../rules/a.js";\n\n// a comment\nexport function b() {\n  /* another\n     one */\n  return `/* ${A} */`; // behind code\n}\n'
    )
    (tmp_path / "page.js").write_text(
        'import { A } from "./rules/a.js";\n\nexport const later = () => A && import("./program/b.js");\n'
    )
    page, later = (
        scripts.served(tmp_path / "page.js")[tmp_path / name] for name in ("page.js", "program/b.js")
    )
    assert page.startswith("export const{A}=(") and 'import("./program/b.js")' in page
    assert later.startswith(f'{scripts.EAGER}import*as apart from"../page.js";export const{{b}}=(')
    for script in (page, later):
        assert "a comment" not in script and "another" not in script and "Shared" not in script
    assert javascript.function(tmp_path / "program/b.js", "b")() == "/* 2 */"


def test_the_reader_that_is_published_reads_as_its_source_does():
    reader = scripts.JAVASCRIPTS / "program/read-program.js"
    js = Context()
    js.eval(scripts.published(reader, ["readProgram"]).replace("export ", "", 1))
    published = js.eval("(text) => JSON.stringify(readProgram(JSON.parse(text), {}))")
    read = javascript.function(reader, "readProgram")
    for path in PROGRAMS[::6]:
        text = path.read_text(encoding="utf-8")
        assert json.loads(published(json.dumps(text))) == read(text, {}), path.name
