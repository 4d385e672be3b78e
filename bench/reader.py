"""The program reader on 80 ordinary lines and on a hostile megabyte, in Node: CPU milliseconds, cold and warm.

The first reading of a process is cold: nothing is compiled yet. CPU time, since a busy machine changes it less.
"""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lstm_shapes import scripts  # noqa: E402

READER = scripts.JAVASCRIPTS / "program/read-program.js"
ORDINARY = ROOT / "tests/data/programs/53_seq2seq_inference_loop.py"
HOSTILE = "from keras.layers import *\n" + "x = LSTM(4, return_sequences=True)(Input((5, 3)))\n" * 20_000
RUN = """
const { readProgram } = await import(process.argv[2]);
const source = require("node:fs").readFileSync(process.argv[3], "utf8");
const spent = [];
for (let turn = 0; turn < 15; turn++) {
  const before = process.cpuUsage();
  readProgram(source, {});
  const { user, system } = process.cpuUsage(before);
  spent.push((user + system) / 1000);
}
console.log(JSON.stringify(spent));
""".replace('require("node:fs")', 'process.getBuiltinModule("node:fs")')


def main():
    if not shutil.which("node"):
        return print("program reader: not measured, there is no node here")
    with tempfile.TemporaryDirectory() as folder:
        module, runner, text = (Path(folder) / name for name in ("reader.mjs", "run.mjs", "program.py"))
        module.write_text(scripts.published(READER, ["readProgram"]), encoding="utf-8")
        runner.write_text(RUN, encoding="utf-8")
        cold, warm = {}, {}
        for name, source in (("ordinary", ORDINARY.read_text(encoding="utf-8")), ("hostile", HOSTILE)):
            text.write_text(source, encoding="utf-8")
            command = ["node", str(runner), module.as_uri(), str(text)]
            runs = [json.loads(subprocess.check_output(command, text=True)) for _ in range(3)]
            cold[name] = statistics.median(spent[0] for spent in runs)
            warm[name] = statistics.median(spent[-1] for spent in runs)
    detail = ", ".join(f"{name} {cold[name]:.0f} ms cold, {warm[name]:.0f} ms warm" for name in cold)
    print(
        f"{'program reader, a hostile megabyte to 80 lines':48} {cold['hostile'] / cold['ordinary']:6.2f}  keep 6  ({detail})"
    )


if __name__ == "__main__":
    main()
