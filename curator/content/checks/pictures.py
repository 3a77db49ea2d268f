"""Images that are missing, too small, or of another size than the article says."""

from __future__ import annotations

from collections.abc import Iterator

from curator.content.article import Status
from curator.content.checks.look import Found, Look
from curator.content.checks.problem import Fix
from curator.content.views import Image
from curator.frontmatter import Path, Set, format_path


def missing_pictures(look: Look) -> Iterator[Found]:
    """An article without any image: a warning of its own for one that is published."""
    key = look.key("images")
    if key and not any(image.url.strip() for image in look.article.images):
        published = look.article.status is Status.PUBLISHED
        code = "published-without-image" if published else "no-image"
        yield Found(code, (key,), f"{'it is published and ' if published else 'it '}has no image")


def picture_sizes(look: Look) -> Iterator[Found]:
    """Images that are too small, and those of the site's own that are of another size than stated."""
    key = look.key("images")
    rule = look.rules["image-small"]
    for path, image in _with_paths(look, key):
        stated = _stated(image)
        real = look.around.size_of(image.url) if image.url else None
        if isinstance(image.raw, dict) and real is not None and _differs(image, real):
            yield Found(
                "image-size",
                path,
                f"{format_path(path)} says {_text(image.width)} x {_text(image.height)}, the file is "
                f"{real[0]} x {real[1]}",
                (
                    Fix(
                        f"Write {real[0]} x {real[1]}",
                        (Set((*path, "width"), real[0]), Set((*path, "height"), real[1])),
                        is_sure=True,
                    ),
                ),
            )
        size = real or stated
        if size is None or path[-1] not in (0, key):
            continue  # only the first one is shown in lists
        if 0 < size[0] < rule.number("width") or 0 < size[1] < rule.number("height"):
            wanted = f"{rule.number('width')} x {rule.number('height')}"
            message = f"the image is {size[0]} x {size[1]}, smaller than {wanted}"
            yield Found("image-small", path, message)


def _with_paths(look: Look, key: str) -> Iterator[tuple[Path, Image]]:
    is_list = isinstance(look.doc.get((key,)), list) if key else False
    for index, image in enumerate(look.article.images):
        yield ((key, index) if is_list else (key,)), image


def _stated(image: Image) -> tuple[int, int] | None:
    if image.width is None or image.height is None:
        return None
    return int(image.width), int(image.height)


def _differs(image: Image, real: tuple[int, int]) -> bool:
    said = (image.width, image.height)
    return any(one is not None and one != other for one, other in zip(said, real, strict=True))


def _text(number: float | None) -> str:
    return "?" if number is None else f"{number:g}"
