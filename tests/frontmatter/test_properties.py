"""What must hold for any front matter and any edit."""

from contextlib import suppress
from random import Random

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from curator.frontmatter import Document, EditRefused, FrontMatterError, Path, ReadError, Set, diff, same
from curator.frontmatter.values import ABSENT
from tests.frontmatter.judge import check
from tests.frontmatter.nasty import Edits, Nasty

chances = st.randoms(use_true_random=False)
relaxed = settings(max_examples=300, suppress_health_check=list(HealthCheck))


def document_of(chance: Random) -> Document:
    try:
        return Document.parse(Nasty(chance).document())
    except ReadError:
        assume(False)
        raise


@given(st.binary())
def test_any_bytes_are_read_or_refused_by_name(data: bytes) -> None:
    for candidate in (data, b"---\n" + data, b"---\n" + data + b"\n---\n"):
        with suppress(ReadError):
            assert Document.parse(candidate).envelope.join() == candidate


@given(chances)
@relaxed
def test_reading_and_setting_what_is_there_changes_no_byte(chance: Random) -> None:
    document = document_of(chance)
    assert document.envelope.join() == document.data
    for key, value in document.values.items():
        with suppress(EditRefused):
            assert document.apply(Set((key,), value)).data == document.data


@given(chances)
@relaxed
def test_an_edit_changes_what_it_names_and_nothing_else(chance: Random) -> None:
    document = document_of(chance)
    for _ in range(5):
        edit = Edits(chance).edit(document.values)
        try:
            after = document.apply(edit)
        except EditRefused:
            continue
        check(document.data, edit, after.data)
        document = after


@given(chances)
@relaxed
def test_the_inverse_takes_an_edit_back(chance: Random) -> None:
    document = document_of(chance)
    edit = Edits(chance).edit(document.values)
    try:
        after = document.apply(edit)
        inverse = document.inverse(edit)
        back = after.apply(*inverse)
    except EditRefused:
        return
    assert diff(document, back) == []
    if isinstance(edit, Set) and _one_line(document, edit.path) and not isinstance(edit.value, (dict, list)):
        assert back.data == document.data


def _one_line(document: Document, path: Path) -> bool:
    """Whether a scalar stands there in one line."""
    spelling = document.spelling(path)
    if spelling is None or isinstance(document.get(path), (dict, list)):
        return False
    return spelling != "" and spelling[0] not in "|>*" and "\n" not in spelling


@given(chances, chances)
@relaxed
def test_a_difference_applied_gives_the_other_document(one: Random, other: Random) -> None:
    before, after = document_of(one), document_of(other)
    result = before
    try:
        for change in diff(before, after):
            if change.after is not ABSENT and isinstance(change.path[-1], str):
                result = result.apply(Set(change.path, change.after))
    except FrontMatterError:
        return
    for change in diff(before, after):
        if change.after is not ABSENT and isinstance(change.path[-1], str):
            assert same(result.get(change.path), change.after)
