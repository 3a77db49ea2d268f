"""Articles for the tests of the command line, and what a run of it gives."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

HARBOUR = """\
---
category: "news"
title:  'Harbour robots learn to sort cargo by touch'   # the editor's own
publishedDateTime: 2026-03-24T20:25:00Z
quality: 134
heat: -1
published: false

provider:
  name: Meridian Wire
  domain: meridian.example
topics:
  - Robotics
  - "AI"
related:
  - title: First
    url: http://a.example/x y
  - title: Second
secured: 9f8e7d6c5b4a
---
The body: café.
"""
MODEL = """\
---
title: Open model reads 40 regional dialects
publishedDateTime: 2026-03-23
quality: 97
heat: 151
topics: [NLP]
---
"""
OLD = "---\r\ntitle: Old news\r\npublishedDateTime: 2020-01-02\r\npublished: true\r\n---\r\nBody"
BROKEN = "---\ntitle: ok\nexcerpt: 'never ends\n---\nText\n"


@dataclass(frozen=True)
class Result:
    """What a run of the command line gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which is one JSON value."""
        return json.loads(self.out)


Run = Callable[..., Result]
