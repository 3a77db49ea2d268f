#!/usr/bin/env bash
# Writes what is inside the packages and what they hash to: materials.sh OUT SYSTEM
# OUT/curator-VERSION-SYSTEM.cdx.json is a CycloneDX bill of materials of Curator's wheel with all it needs, as
# pinned; OUT/SHA256SUMS-SYSTEM has the packages' checksums. Where the wheel is not there it is built.
set -euo pipefail

packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$packaging")
out=$(mkdir -p "$1" && cd "$1" && pwd)
system=$2
python=${PYTHON:-python3}
command -v "$python" >/dev/null || python=python
version=$("$python" "$packaging/version.py")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

folder=bin
[ "$(uname -o 2>/dev/null || true)" != Msys ] || folder=Scripts
for venv in inside tools; do "$python" -m venv "$work/$venv"; done
pip=("$work/inside/$folder/python" -m pip --disable-pip-version-check install --quiet)
wheel=$(find "$out" -maxdepth 1 -name 'curator-*.whl' | head -1)
"${pip[@]}" --constraint "$packaging/constraints.txt" "${wheel:-$root}"
"$work/inside/$folder/python" -m pip uninstall --quiet --yes setuptools 2>/dev/null || true
"$work/tools/$folder/python" -m pip --disable-pip-version-check install --quiet "$(grep ^cyclonedx-bom "$packaging/release_requirements.txt")"
"$work/tools/$folder/cyclonedx-py" environment --output-reproducible --pyproject "$root/pyproject.toml" \
    --output-format JSON --output-file "$out/curator-$version-$system.cdx.json" "$work/inside"

cd "$out"
find . -maxdepth 1 -type f \( -name "curator[-_]$version*" -o -name '*.whl' \) | sed 's|^\./||' | LC_ALL=C sort >"$work/files"
if command -v sha256sum >/dev/null; then sums=(sha256sum); else sums=(shasum -a 256); fi
xargs "${sums[@]}" <"$work/files" >"SHA256SUMS-$system"
cat "SHA256SUMS-$system"
