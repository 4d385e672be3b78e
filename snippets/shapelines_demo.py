# SPDX-License-Identifier: MIT-0
from pathlib import Path

import shapelines

program = Path(shapelines.__file__).with_name("shapelines_train.py")
print(shapelines.picture(program), end="")
