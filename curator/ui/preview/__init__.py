"""The preview of a bulk edit: what each article would become, chosen one by one or all at once."""

from curator.ui.preview.dialog import PreviewDialog
from curator.ui.preview.model import PreviewModel, Shown

__all__ = ["PreviewDialog", "PreviewModel", "Shown"]
