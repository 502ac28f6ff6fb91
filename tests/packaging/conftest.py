"""Lets the tests import what the two commands are made of. At the end of the path, where it hides nothing."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
