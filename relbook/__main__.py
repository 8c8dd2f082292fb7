"""`python -m relbook`."""

import sys

from relbook.cli import main

if __name__ == "__main__":
    sys.exit(main())
