"""Where the articles of a folder come from, held tightly: it answers as a dict of all of them would."""

from __future__ import annotations

from random import Random

import pytest

from curator.content import Around
from curator.content.addresses import canonical
from curator.frontmatter import Set
from curator.library import Cancelled, Gesture, Problems
from curator.library.asking import Asked
from curator.library.problems import looking, own_places
from curator.library.problems import surroundings as surrounding
from curator.library.problems.own_places import Coming, OwnPlaces
from curator.library.problems.surroundings import Surroundings
from tests.library.conftest import Open, Write, article


def get(places: OwnPlaces, address: str) -> str | None:
    return places.get(canonical(address))


def test_an_address_leads_to_its_article_however_it_is_spelled() -> None:
    places = OwnPlaces().changed(
        [
            Coming(3, "_news/a.md", "https://a.example/one?utm_source=x"),
            Coming(9, "_news/odd\udcff.md", "https://b.example"),
        ]
    )
    assert get(places, "http://www.a.example/one/") == "_news/a.md"
    assert get(places, "https://b.example") == "_news/odd\udcff.md"
    assert get(places, "https://a.example/two") is None
    assert places.get("") is None


def test_of_several_from_one_address_the_last_one_stands_for_it() -> None:
    both = [Coming(1, "a.md", "https://a.example"), Coming(2, "b.md", "https://a.example")]
    places = OwnPlaces().changed(both)
    assert get(places, "https://a.example") == "b.md"
    assert get(places.changed([], [2]), "https://a.example") == "a.md"
    assert get(OwnPlaces().changed(reversed(both)), "https://a.example") == "b.md"


def test_who_asks_the_old_ones_is_not_disturbed() -> None:
    old = OwnPlaces().changed([Coming(1, "a.md", "https://a.example")])
    new = old.changed([Coming(1, "a.md", "https://b.example"), Coming(2, "b.md", "https://a.example")])
    assert [get(old, f"https://{name}.example") for name in "ab"] == ["a.md", None]
    assert [get(new, f"https://{name}.example") for name in "ab"] == ["b.md", "a.md"]


@pytest.mark.parametrize("seed", range(5))
def test_it_is_what_a_dict_of_all_would_be(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_places, "_DRAWERS", 7)
    chance, all_of_them, places = Random(seed), dict[int, str](), OwnPlaces()
    for _ in range(40):
        gone = [one for one in list(all_of_them) if chance.random() < 0.1]
        coming = {
            chance.randrange(1, 60): chance.choice(("", f"https://{chance.randrange(20)}.example"))
            for _ in range(6)
        }
        places = places.changed((Coming(one, f"{one}.md", text) for one, text in coming.items()), gone)
        for one in gone:
            del all_of_them[one]
        all_of_them.update(coming)
        sent = OwnPlaces.of(places.plain())
        for number in range(20):
            address = f"https://{number}.example"
            last = max((one for one, text in all_of_them.items() if text == address), default=None)
            wanted = None if last is None else f"{last}.md"
            assert get(places, address) == get(sent, address) == wanted


def test_only_articles_that_changed_are_looked_at_again(
    write: Write, open_library: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({f"_news/{at}.md": article(f"title: T\noriginalUrl: https://a.example/{at}") for at in range(20)})
    library = open_library()
    surroundings = Surroundings(library)
    made: list[str] = []

    def counted(address: str) -> str:
        made.append(address)
        return canonical(address)

    monkeypatch.setattr(own_places, "canonical", counted)
    first = surroundings.renew().own
    assert len(made) == 20
    assert first.get(canonical("https://a.example/7")) == "_news/7.md"
    made.clear()
    assert surroundings.renew().own is first
    assert made == []
    edit = Set(("originalUrl",), "https://b.example/seven")
    library.apply(Gesture.same("Address", ["_news/7.md"], [edit]))
    (library.root / "_news/8.md").unlink()
    library.refresh()
    now = surroundings.renew().own
    assert made == ["https://b.example/seven"]
    assert now.get(canonical("https://a.example/7")) is now.get(canonical("https://a.example/8")) is None
    assert now.get(canonical("https://b.example/seven")) == "_news/7.md"
    library.rebuild()
    made.clear()
    assert surroundings.renew().own.get(canonical("https://a.example/9")) == "_news/9.md"
    assert len(made) == 19


def test_looking_through_all_of_them_can_be_stopped(
    write: Write, open_library: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({f"_news/{at}.md": article(f"title: T\noriginalUrl: https://a.example/{at}") for at in range(20)})
    surroundings = Surroundings(open_library())
    monkeypatch.setattr(surrounding, "_AT_ONCE", 5)
    answers = [False, False, True]
    with pytest.raises(Cancelled):
        surroundings.renew(lambda: answers.pop(0))
    assert surroundings.renew().own.get(canonical("https://a.example/19")) == "_news/19.md"


def test_places_that_were_noted_are_not_made_out_again(
    write: Write, open_library: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """But for those of articles that changed since, and of one that was not at its place as another was."""
    write({f"_news/{at}.md": article(f"title: T\noriginalUrl: https://a.example/{at}") for at in range(9)})
    write({"_news/8.md": article("title: T\noriginalUrl: https://a.example/7")})
    first = open_library()
    Problems(first).bring_up_to_date()
    first.close()
    write({"_news/2.md": article("title: T\noriginalUrl: https://a.example/two")})
    library = open_library()
    made: list[str] = []

    def counted(address: str) -> str:
        made.append(address)
        return canonical(address)

    monkeypatch.setattr(own_places, "canonical", counted)
    own = Surroundings(library).renew(numbered=True).own
    assert sorted(made) == ["https://a.example/7", "https://a.example/two"]
    assert own.get(canonical("https://a.example/2")) is None
    assert own.get(canonical("https://a.example/two")) == "_news/2.md"
    assert own.get(canonical("https://a.example/7")) == "_news/8.md"
    for at in (0, 1, 3, 4, 5, 6):
        assert own.get(canonical(f"https://a.example/{at}")) == f"_news/{at}.md"


def test_what_was_noted_by_another_version_is_not_believed(
    write: Write, open_library: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({"_news/a.md": article("title: T\noriginalUrl: https://a.example/a")})
    library = open_library()
    Problems(library).bring_up_to_date()
    monkeypatch.setattr(looking, "_MADE", -1)
    asked: list[bool] = []
    real = Surroundings.renew

    def renew(self: Surroundings, cancelled: Asked | None = None, *, numbered: bool = False) -> Around:
        asked.append(numbered)
        return real(self, cancelled, numbered=numbered)

    monkeypatch.setattr(Surroundings, "renew", renew)
    problems = Problems(library)
    for _ in range(2):
        problems.bring_up_to_date()
    assert asked == [False, True]
