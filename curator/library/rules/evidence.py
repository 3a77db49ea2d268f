"""How sure a share is that was counted in few cases: the lower end of Wilson's interval.

Whoever looks at many shares finds striking ones by chance; `sure_for` asks the more of each, the more there
are (Bonferroni's correction), so that chance alone gives a wrong finding in one of twenty lists at most.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

_CHANCE = 0.05


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `whole` cases."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        """The share itself; 0 of nothing is 0."""
        return self.part / self.whole if self.whole else 0.0

    def at_least(self, deviations: float) -> float:
        """The share that it very likely is not below: Wilson's lower bound, for so many standard deviations.

        Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209-212.
        """
        if not self.whole:
            return 0.0
        n, p, z = self.whole, self.value, deviations
        middle = p + z * z / (2 * n)
        spread = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return max(0.0, (middle - spread) / (1 + z * z / n))


def sure_for(looked_at: int) -> float:
    """The standard deviations to ask for when so many shares are looked at."""
    return NormalDist().inv_cdf(1 - _CHANCE / max(1, looked_at))
