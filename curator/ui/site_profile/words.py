"""What kinds of site, roles and kinds of value are called, and why a folder is taken for what it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from curator.content import Kind
from curator.content.detection import Detected, Sign
from curator.ui.wording import said


def why(detected: Detected) -> str:
    """What the kind of site was told by."""
    label = said(detected.profile.label)
    match detected.sign:
        case Sign.FILE:
            return _tr("By itself this is a {kind}: it has {file}.").format(kind=label, file=detected.detail)
        case Sign.KEYS:
            text = _tr("By itself this is an {kind}: its articles have the keys of one.")
        case Sign.CONFIG:
            text = _tr("By itself this is a {kind}: it has {file}, and its articles no keys of another kind.")
        case _:
            text = _tr("Nothing tells what made this site; it is read like a {kind}.")
    return text.format(kind=label, file=detected.detail)


def role_name(role: str) -> str:
    """What a role is called in this dialog."""
    return {
        "title": _tr("Title"),
        "excerpt": _tr("Excerpt"),
        "published": _tr("Published"),
        "quality": _tr("Quality"),
        "heat": _tr("Heat"),
        "date": _tr("Date"),
        "provider": _tr("Provider"),
        "topics": _tr("Topics"),
        "images": _tr("Images"),
        "related": _tr("Related articles"),
        "original_url": _tr("Original address"),
        "web_url": _tr("Web address"),
        "amp_url": _tr("AMP address"),
        "cdn_amp_url": _tr("Cached AMP address"),
        "type": _tr("Type"),
        "category": _tr("Category"),
        "secured": _tr("Not to be shown"),
    }[role]


def kind_name(kind: Kind) -> str:
    """What a kind of value is called."""
    return {
        Kind.TEXT: _tr("Text"),
        Kind.LONG_TEXT: _tr("Long text"),
        Kind.NUMBER: _tr("Number"),
        Kind.FLAG: _tr("Yes or no"),
        Kind.DATETIME: _tr("Date"),
        Kind.CHOICE: _tr("One of some words"),
        Kind.TAGS: _tr("List of words"),
        Kind.URL: _tr("Address"),
        Kind.OBJECT: _tr("Group of keys"),
        Kind.IMAGES: _tr("Images"),
        Kind.RELATED: _tr("Related articles"),
        Kind.OPAQUE: _tr("Not to be shown"),
        Kind.ANY: _tr("Anything"),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SiteProfile", text)
