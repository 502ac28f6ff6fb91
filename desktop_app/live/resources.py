"""Where the data files lie: themes, icons, translations of the interface, the sample conversation."""

from __future__ import annotations

from pathlib import Path


def resources() -> Path:
    """Find the folder: beside the package in a checkout, inside it once installed."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
