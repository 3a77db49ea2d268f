"""PySide is told that no module of this program wants its other names."""

from __future__ import annotations

import sys


def keep_plain_names() -> None:
    """Spare PySide the question whether the modules imported from now on want its names in another style
    (`from __feature__ import snake_case`): it reads the source of each for it, a tenth of the time until the
    list is there.

    The question has no public switch; a PySide that asks otherwise goes on asking.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: True  # type: ignore[union-attr]  # uses it, as it is
