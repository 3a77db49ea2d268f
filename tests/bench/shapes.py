"""Articles of the shapes that a site of news, lessons and samples has: keys, their order, sizes, values.

The figures were counted in a real site; every word is invented.
"""

from __future__ import annotations

import random
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from tests.bench.vocabulary import Vocabulary

SITE = "https://site.example/bench"
PICTURES = 60
"""How many pictures the site has of its own."""

_LAST_DAY = datetime(2026, 6, 30, tzinfo=UTC)
_PUBLISHED_FROM = 70  # the site's program publishes by this quality
_ENTITIES = ("&amp;", "&#8217;", "&nbsp;", "&quot;")


class Shaped(NamedTuple):
    """One file of the corpus: its path, relative to the site, and its text."""

    path: str
    text: str


class Shapes:
    """Makes articles, one after another."""

    def __init__(self, chance: random.Random) -> None:
        self.vocabulary = Vocabulary(chance)
        self._chance = chance
        self._shared = ""

    def article(self, number: int) -> Shaped:
        """The article of this number."""
        share = self._chance.random()
        if share < 0.60:
            return self._news(number)
        if share < 0.80:
            return self._video(number)
        if share < 0.88:
            return self._course(number)
        return self._sample(number)

    # -- the collections ------------------------------------------------------------------------------------

    def _news(self, number: int) -> Shaped:
        chance, words = self._chance, self.vocabulary
        name, domain = self._provider()
        title = words.title(chance.randint(35, 100))
        slug = words.slug(title)
        date = self._date()
        address = f"https://{domain}/{date:%Y/%m}/{slug}-{number}"
        if chance.random() < 0.03 and self._shared:
            address = self._shared
        elif chance.random() < 0.03:
            self._shared = address
        quality = self._quality()
        heat = -1 if chance.random() < 0.06 else max(0, quality + chance.choice((0, 0, 0, -9, 7, 40)))
        amp = (
            f'ampWebUrl: "{address}/amp"\ncdnAmpWebUrl: "https://{domain}.cdn.example/c/s/{domain}/{slug}"\n'
            if chance.random() < 0.3
            else ""
        )
        related = ""
        if chance.random() < 0.6:
            count = min(10, 2 + int(chance.expovariate(0.1)))
            related = "related:\n" + "".join(self._related(date) for _ in range(count)) + "\n"
        text = (
            f"---\ncategory: news\n{self._head(title, chance.randint(60, 310))}"
            f'publishedDateTime: {date:%Y-%m-%dT%H:%M:%SZ}\noriginalUrl: "{address}"\nwebUrl: "{address}"\n'
            f"{amp}type: {'video' if chance.random() < 0.03 else 'article'}\nquality: {quality}\n"
            f"heat: {heat}\npublished: {'true' if quality >= _PUBLISHED_FROM else 'false'}\n\n"
            f"{self._provider_block(name, domain)}{self._topics()}{self._images()}{related}"
            f"{self._secured(chance.choice((292, 420)))}---\n\n"
        )
        return Shaped(f"_news/{date:%Y-%m-%d}-{slug[:90]}-{number}.md", text)

    def _video(self, number: int) -> Shaped:
        chance, words = self._chance, self.vocabulary
        name, domain = self._provider()
        title = words.title(chance.randint(25, 90))
        date = self._date()
        address = f"https://{domain}/watch?v={number:011x}"
        frame = f'<iframe width=\\"800\\" height=\\"500\\" src=\\"{address}\\" allowfullscreen></iframe>'
        text = (
            f"---\n{self._head(title, chance.randint(75, 350))}"
            f'originalUrl: "{address}"\ntype: video\nprice: free\nlength: {chance.randint(2, 90)} min\n'
            f"publishedDateTime: {date:%Y-%m-%dT%H:%M:%SZ}\nheat: {50 + int(chance.expovariate(0.15))}\n"
            f'\nfeaturedContent: "{frame}"\n\n'
            f"{self._provider_block(name, domain)}{self._topics()}{self._images()}{self._secured(340)}---\n\n"
        )
        return Shaped(f"_learning/videos/{words.slug(title)[:90]}-{number}.md", text)

    def _course(self, number: int) -> Shaped:
        chance, words = self._chance, self.vocabulary
        name, domain = self._provider()
        title = words.title(chance.randint(25, 75))
        text = (
            f"---\n{self._head(title, chance.randint(30, 450))}"
            f'webUrl: "https://{domain}/learn/{words.slug(title)}-{number}"\ntype: course\nprice: free\n'
            f"length: {chance.randint(10, 300)} min\n"
            f"ratings:\n  average: {chance.randint(30, 50) / 10}\n  count: {chance.randint(1, 900)}\n"
            f"heat: {50 + int(chance.expovariate(0.8))}\n\n{self._provider_block(name, domain)}"
            f"levels:\n  - {chance.choice(('Beginner', 'Intermediate', 'Advanced'))}\n\n"
            f"{self._topics()}{self._images()}{self._secured(340)}---\n\n"
        )
        return Shaped(f"_learning/courses/{words.slug(title)[:90]}-{number}.md", text)

    def _sample(self, number: int) -> Shaped:
        chance, words = self._chance, self.vocabulary
        title = words.title(chance.randint(10, 75))
        date = self._date()
        address = f"https://code.example/samples/{words.slug(title)}-{number}"
        body = "\n\n".join(words.prose(chance.randint(200, 700)) for _ in range(chance.randint(1, 6)))
        text = (
            f"---\n{self._head(title, chance.randint(55, 165))}"
            f'originalUrl: "{address}"\ntype: download\npublishedDateTime: {date:%Y-%m-%dT%H:%M:%SZ}\n'
            f"heat: {50 + int(chance.expovariate(0.4))}\n\n"
            f'actions:\n  - text: "{words.title(12)}"\n    url: "{address}/archive.zip"\n\n'
            f"{self._provider_block(*self._provider())}{self._topics()}{self._images()}"
            f"{self._secured(352)}---\n\n## {words.title(30)}\n\n{body}\n"
        )
        return Shaped(f"_samples/{words.slug(title)[:90]}-{number}.md", text)

    # -- their parts ----------------------------------------------------------------------------------------

    def _head(self, title: str, excerpt: int) -> str:
        text = self.vocabulary.prose(excerpt)
        if self._chance.random() < 0.17:
            text = text.replace(" ", f" {self._chance.choice(_ENTITIES)} ", 1)
        if self._chance.random() < 0.5:
            text += "."
        return f'title: "{title}"\nexcerpt: "{text}"\n'

    def _related(self, around: datetime) -> str:
        chance, words = self._chance, self.vocabulary
        name, domain = self._provider()
        title = words.title(chance.randint(40, 120))
        date = around + timedelta(minutes=chance.randint(-3_000, 3_000))
        space = " " if chance.random() < 0.02 else ""
        images = (
            f'    images:\n      - url: "https://images.{domain}/{date:%Y/%m}/{words.slug(title)[:40]}.jpg"\n'
            f"        width: {chance.choice((800, 1200, 1260, 2000))}\n"
            f"        height: {chance.choice((449, 675, 710))}\n"
            if chance.random() < 0.7
            else ""
        )
        cached = "        isCached: true\n" if images and chance.random() < 0.6 else ""
        return (
            f'  - title: "{title}"\n    excerpt: "{words.prose(chance.randint(114, 330))}"\n'
            f"    publishedDateTime: {date:%Y-%m-%dT%H:%M:%SZ}\n"
            f'    webUrl: "https://{domain}/{date:%Y}/{space}{words.slug(title)}"\n    type: article\n'
            f"    provider:\n      name: {name}\n      domain: {domain}\n"
            f"    quality: {self._quality()}\n{images}{cached}"
        )

    def _provider(self) -> tuple[str, str]:
        known = self.vocabulary.providers
        return known[min(len(known) - 1, int(self._chance.expovariate(0.035)))]

    def _provider_block(self, name: str, domain: str) -> str:
        logo = (
            f'  images:\n    - url: "{SITE}/assets/images/organizations/{domain}-50x50.jpg"\n'
            "      width: 50\n      height: 50\n"
            if self._chance.random() < 0.8
            else ""
        )
        return f"provider:\n  name: {name}\n  domain: {domain}\n{logo}\n"

    def _topics(self) -> str:
        topics = self.vocabulary.topics
        chosen = {topics[0]}
        while self._chance.random() < 0.3:
            chosen.add(topics[min(len(topics) - 1, int(self._chance.expovariate(0.12)))])
        return "topics:\n" + "".join(f"  - {topic}\n" for topic in sorted(chosen)) + "\n"

    def _images(self) -> str:
        chance = self._chance
        if chance.random() < 0.1:
            return ""
        number = chance.randrange(PICTURES)
        own = chance.random() < 0.2
        url = (
            f"{SITE}/assets/images/{number:02}.png"
            if own
            else f"https://images.example/{chance.getrandbits(96):024x}.jpg"
        )
        return f'images:\n  - url: "{url}"\n    width: 1280\n    height: 720\n    isCached: true\n\n'

    def _secured(self, size: int) -> str:
        return f'secured: "{b64encode(self._chance.randbytes(size)).decode()}"\n'

    def _quality(self) -> int:
        return max(0, min(189, round(self._chance.gauss(70, 26))))

    def _date(self) -> datetime:
        return _LAST_DAY - timedelta(seconds=int(self._chance.expovariate(1 / 1.2e7)))
