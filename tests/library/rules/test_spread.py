"""What a line in a number would do, counted, against every article looked at by itself."""

from __future__ import annotations

from array import array
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.content import Status
from curator.library.rules.bins import FEWEST_BARS, MOST_BARS, bars_of, scale_of
from curator.library.rules.number_fields import NumberField
from curator.library.rules.spread import COUNTED, Order, Spread
from curator.library.rules.threshold import Keyless, Threshold

Articles = list[tuple[float, Status]]

QUALITY = NumberField("quality", "Quality", "quality", 0, 150)
ANY = NumberField("score", "Score")


def spread_of(articles: Articles, field: NumberField = QUALITY) -> Spread:
    """The spread of articles whose ids are their places."""
    groups: dict[tuple[float, Status], array[int]] = {}
    for place, key in enumerate(articles):
        groups.setdefault(key, array("I")).append(place)
    return Spread(field, groups)


def wanted(value: float, status: Status, line: float, keyless: Keyless) -> bool | None:
    """What becomes of one article, said in other words than the program's."""
    has_key = status is not Status.ABSENT
    if not has_key and keyless is Keyless.LEAVE:
        return None
    target = value >= line
    if not has_key and keyless is Keyless.SET:
        return target
    now = status is Status.PUBLISHED or (not has_key and keyless is Keyless.AS_PUBLISHED)
    return None if now == target else target


statuses = st.sampled_from(COUNTED)
whole = st.integers(-20, 160).map(float)
odd = st.one_of(whole, st.floats(-1e6, 1e6, allow_nan=False), st.floats(-1, 1, allow_nan=False))
articles = st.lists(st.tuples(odd, statuses), max_size=30)


@given(articles, odd, st.sampled_from(Keyless), st.floats(0, 50, allow_nan=False))
def test_counts_are_those_of_looking_at_each_article(
    articles: Articles, line: float, keyless: Keyless, band: float
) -> None:
    spread, rule = spread_of(articles), Threshold(line, keyless)
    changes = {place: wanted(*article, line, keyless) for place, article in enumerate(articles)}
    publish = [place for place, change in changes.items() if change is True]
    unpublish = [place for place, change in changes.items() if change is False]
    counts = spread.counts(rule)
    assert (counts.publish, counts.unpublish) == (len(publish), len(unpublish))
    assert counts.changes == len(publish) + len(unpublish)
    assert counts.keyless == sum(status is Status.ABSENT for _value, status in articles)
    left = counts.keyless if keyless is Keyless.LEAVE else 0
    assert counts.follows == len(articles) - counts.changes - left
    assert sorted(spread.changing(rule).ids) == sorted(publish + unpublish)
    assert sorted(spread.changing(rule, signs=(True,)).ids) == publish
    assert sorted(spread.changing(rule, signs=(False,)).ids) == unpublish
    listed = spread.changing(rule)
    for place, change in zip(listed.ids, listed, strict=True):
        assert change == (*articles[place], changes[place])
    near = sum(line - band <= value <= line + band for value, _status in articles)
    assert spread.near(line, band) == near


@given(articles, odd)
def test_what_changes_is_listed_from_the_highest_or_from_the_line(articles: Articles, line: float) -> None:
    spread, rule = spread_of(articles), Threshold(line, Keyless.SET)
    highest = [articles[place][0] for place in spread.changing(rule).ids]
    assert highest == sorted(highest, reverse=True)
    nearest = [abs(articles[place][0] - line) for place in spread.changing(rule, Order.NEAREST).ids]
    assert nearest == sorted(nearest)


@given(articles)
def test_no_line_fits_the_decisions_of_today_better(articles: Articles) -> None:
    spread = spread_of(articles)
    line = spread.fitting_line()
    decided = [(value, status) for value, status in articles if status is not Status.ABSENT]
    if line is None:
        assert not decided
        return

    def wrong(line: float) -> int:
        return sum((value >= line) is not (status is Status.PUBLISHED) for value, status in decided)

    tried = [value for value, _status in articles] + [max(value for value, _status in articles) + 1]
    assert wrong(line) == min(map(wrong, tried))


@given(articles, st.sampled_from([QUALITY, ANY]))
def test_every_article_is_in_one_bar(articles: Articles, field: NumberField) -> None:
    spread = spread_of(articles, field)
    scale = scale_of(spread)
    bars = bars_of(spread, scale)
    assert FEWEST_BARS <= len(bars) <= MOST_BARS + 3
    for status in COUNTED:
        assert sum(bar.counts[status] for bar in bars) == sum(other is status for _value, other in articles)
    for before, after in pairwise(bars):
        assert before.low < before.high == after.low
    for bar in bars[1:-1]:
        inside = [status for value, status in articles if bar.low <= value < bar.high]
        assert bar.total == len(inside)


@pytest.mark.parametrize(
    ("values", "field", "low", "high", "width"),
    [
        ([0, 40, 70, 134], QUALITY, 0, 150, 5),
        ([0, 150], QUALITY, 0, 150, 5),
        ([], QUALITY, 0, 150, 5),
        ([-1, 3, 250], NumberField("heat", "Heat", "heat", -1, 250), -10, 250, 10),
        ([5, 5, 5], ANY, 5, 13, 1),
        ([0.125, 0.5, 0.25], ANY, 0.12, 0.5, 0.01),
    ],
)
def test_bars_are_as_wide_as_a_person_would_make_them(
    values: list[float], field: NumberField, low: float, high: float, width: float
) -> None:
    scale = scale_of(spread_of([(value, Status.DRAFT) for value in values], field))
    assert (scale.low, scale.high, scale.width) == (low, high, width)


def test_one_outlier_does_not_flatten_the_others() -> None:
    scale = scale_of(
        spread_of([(float(value), Status.DRAFT) for value in range(100)] + [(1e9, Status.DRAFT)], ANY)
    )
    assert scale.high < 1_000


def test_ticks_are_round_and_few() -> None:
    scale = scale_of(spread_of([(134, Status.DRAFT)]))
    assert scale.ticks(5) == [0, 50, 100, 150]
    assert scale.snapped(64.6) == 65
