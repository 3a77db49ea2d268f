"""What a frozen Curator starts with."""

import sys

from curator.__main__ import main

sys.exit(main())
