"""An older Python gets a plain sentence, not a traceback."""

import ast
import subprocess
import sys
from pathlib import Path

import dev


def test_the_command_can_be_read_by_python_3_6() -> None:
    ast.parse(Path(dev.__file__).read_text(encoding="utf-8"), feature_version=(3, 6))


def test_an_older_python_is_told_what_to_do() -> None:
    pretend = f"import sys, runpy; sys.version_info = (3, 9, 18); runpy.run_path({dev.__file__!r})"
    done = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("Curator needs Python 3.11 or newer; this is Python ")
    assert "python3-venv" in done.stderr
    assert "Traceback" not in done.stderr


def test_packaging_is_no_package() -> None:
    """With an `__init__.py` the folder would hide PyPI's `packaging` from everything run from the root."""
    assert list(Path(dev.__file__).parent.glob("__init__.py*")) == []
