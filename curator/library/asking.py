"""What long work tells its caller, and asks it."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with how much is done, and of how much; from the thread that does it."""

Asked = Callable[[], bool]
"""Called between steps; True ends the work."""

Arrived = Callable[[int], None]
"""Called when rows came in that can be asked for now, with how many; from the thread that reads."""
