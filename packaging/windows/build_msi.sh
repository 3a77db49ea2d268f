#!/usr/bin/env bash
# Makes the .msi from the folder for Windows that is in OUT: build_msi.sh OUT VERSION; needs wixl, which Debian has.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$(cd "$1" && pwd)
version=$2
python=${PYTHON:-$root/.venv/bin/python}

PYTHONPATH=$root "$python" "$root/packaging/icons.py" ico "$out/curator.ico"
cd "$out" # wixl finds files only by relative paths
trap 'rm -f curator.wxs' EXIT
"$python" "$here/msi.py" windows "$version" curator.ico curator.wxs
wixl --arch x64 --output "curator-$version.msi" curator.wxs
