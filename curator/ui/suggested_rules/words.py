"""A suggestion in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from curator.library.rules.suggestions import Suggested, Suggestion
from curator.library.rules.traits import Trait, TraitKind
from curator.ui.wording import articles, number


def trait_name(trait: Trait) -> str:
    """What the articles have in common."""
    text = {
        TraitKind.PROVIDER: _tr("Provider {value}"),
        TraitKind.DOMAIN: _tr("From {value}"),
        TraitKind.TOPIC: _tr("Topic {value}"),
        TraitKind.CATEGORY: _tr("Category {value}"),
        TraitKind.TYPE: _tr("Type {value}"),
        TraitKind.FOLDER: _tr("In the folder {value}"),
        TraitKind.NO_IMAGE: _tr("Without an image"),
        TraitKind.NUMBER: "{value}",
        TraitKind.TITLE: _tr("Title contains “{value}”"),
        TraitKind.TITLE_PHRASE: _tr("Title contains “{value}”"),
        TraitKind.EXCERPT: _tr("Excerpt contains “{value}”"),
        TraitKind.EXCERPT_PHRASE: _tr("Excerpt contains “{value}”"),
    }[trait.kind]
    value = _range(trait.value) if trait.kind is TraitKind.NUMBER else trait.spelling or trait.value
    return text.format(value=value)


def headline(suggestion: Suggestion) -> str:
    """The finding: "Provider X: 0 of 8 published"."""
    agreed = suggestion.agreed
    published = agreed.part if suggestion.publish else agreed.whole - agreed.part
    text = _tr("{trait}: {n} of {all} published")
    name = trait_name(suggestion.trait)
    return text.format(trait=name, n=number(published), all=number(agreed.whole))


def reasons(suggestion: Suggestion) -> str:
    """The counts behind it."""
    one = suggestion
    if one.others.value < one.agreed.value:
        text = (
            _tr("Of your other decisions, {n} of {all} were to publish.")
            if one.publish
            else _tr("Of your other decisions, {n} of {all} were not to publish.")
        )
        first = text.format(n=number(one.others.part), all=number(one.others.whole))
    else:
        text = (
            _tr("{n} of the {all} you published are such, but only {few} of {folder} in the folder.")
            if one.publish
            else _tr(
                "{n} of the {all} that you unpublished are such, but only {few} of {folder} in the folder."
            )
        )
        first = text.format(
            n=number(one.chosen.part),
            all=number(one.chosen.whole),
            few=number(one.folder.part),
            folder=number(one.folder.whole),
        )
    return f"{first} {effect(one)}"


def effect(suggestion: Suggestion) -> str:
    """The dry run."""
    text = (
        _tr("It fits {what} today; following it would publish {n}.")
        if suggestion.publish
        else _tr("It fits {what} today; following it would unpublish {n}.")
    )
    return text.format(what=articles(suggestion.folder.part), n=number(suggestion.changes))


def gesture_name(suggestion: Suggestion, count: int) -> str:
    """What the history calls it when it was followed."""
    text = _tr("Publish {rule}: {what}") if suggestion.publish else _tr("Unpublish {rule}: {what}")
    return text.format(rule=suggestion.query, what=articles(count))


def basis(suggested: Suggested, field: str) -> str:
    """Which decisions were counted."""
    decisions = suggested.decisions
    parts = [_tr("Counted in {what} that you published or unpublished, up to 50 at a time")]
    if decisions.overruled:
        parts.append(_tr("and in {n} more that differ from {field} ≥ {line}, which most articles follow"))
    line = "" if decisions.line is None else number(decisions.line)
    text = " ".join(parts).format(
        what=articles(decisions.by_hand), n=number(decisions.overruled), field=field, line=line
    )
    return _tr("{text}. Nothing is done by itself.").format(text=text)


def _range(query: str) -> str:
    """`heat:..10` as "heat ≤ 10"."""
    name, _, ends = query.partition(":")
    low, _, high = ends.partition("..")
    return f"{name} ≥ {low}" if low else f"{name} ≤ {high}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("SuggestedRules", text)
