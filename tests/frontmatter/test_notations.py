"""What must hold for any TOML or JSON front matter and any edit; the standard library's readers judge."""

from collections.abc import Callable
from contextlib import suppress
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from curator.frontmatter import Absent, Document, Edit, EditRefused, ReadError, Set, Value, diff
from tests.frontmatter.nasty import Edits
from tests.frontmatter.plain_judge import alike, as_read, check, meant
from tests.frontmatter.plain_nasty import NastyJson, NastyToml

chances = st.randoms(use_true_random=False)
relaxed = settings(max_examples=300, suppress_health_check=list(HealthCheck))
Maker = Callable[[Random], NastyToml | NastyJson]
notations = pytest.mark.parametrize("nasty", [NastyToml, NastyJson])


def _is_read(data: bytes) -> bool:
    try:
        return meant(data) is not None
    except ValueError:
        return False


def _document(nasty: Maker, chance: Random) -> Document:
    data = nasty(chance).document()
    try:
        return Document.parse(data)
    except ReadError:
        assume(_is_read(data))  # else it is none to anybody
        raise


@notations
@given(chances)
@relaxed
def test_what_is_read_is_what_the_standard_library_reads(nasty: Maker, chance: Random) -> None:
    document = _document(nasty, chance)
    assert document.envelope.join() == document.data
    assert alike(as_read(document.values, toml=nasty is NastyToml), meant(document.data))


@notations
@given(chances)
@relaxed
def test_setting_what_is_there_changes_no_byte(nasty: Maker, chance: Random) -> None:
    document = _document(nasty, chance)
    for key, value in document.values.items():
        with suppress(EditRefused):
            assert document.apply(Set((key,), value)).data == document.data


@notations
@given(chances)
@relaxed
def test_an_edit_changes_what_it_names_and_nothing_else(nasty: Maker, chance: Random) -> None:
    document = _document(nasty, chance)
    for _ in range(5):
        edit = Edits(chance).edit(document.values)
        try:
            after = document.apply(edit)
        except EditRefused:
            continue
        check(document.data, edit, after.data)
        document = after


@notations
@given(chances)
@relaxed
def test_the_inverse_takes_an_edit_back(nasty: Maker, chance: Random) -> None:
    document = _document(nasty, chance)
    edit = Edits(chance).edit(document.values)
    try:
        after = document.apply(edit)
        back = after.apply(*document.inverse(edit))
    except EditRefused:
        return
    assert diff(document, back) == []
    old = document.get(edit.path)
    scalars = not isinstance(old, dict | list | Absent) and not isinstance(_value(edit), dict | list)
    if isinstance(edit, Set) and scalars:
        assert back.data == document.data


def _value(edit: Edit) -> Value:
    return edit.value if isinstance(edit, Set) else []


@given(st.binary())
def test_any_bytes_are_read_or_refused_by_name(data: bytes) -> None:
    for candidate in (b"+++\n" + data + b"\n+++\n", b'{"' + data + b"}", b"{\n" + data):
        with suppress(ReadError):
            assert Document.parse(candidate).envelope.join() == candidate
