#!/usr/bin/env bash
# Builds and proves what is for Windows: verify.sh OUT VERSION; packaging/verify.sh calls it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packaging=$(dirname "$here")
root=$(dirname "$packaging")
out=$1
version=$2
reports=$out/reports
python=${PYTHON:-$root/.venv/bin/python}

echo "== $(date +%T) Windows folder, under Wine"
wheel=$(ls "$out"/curator-*.whl 2>/dev/null || true)
if [ -z "$wheel" ]; then
    (cd "$root" && "$python" -m hatchling build --target wheel --directory "$out" >/dev/null 2>&1)
    wheel=$(ls "$out"/curator-*.whl)
fi
"$here/build.sh" "$out" "$wheel" >"$reports/windows-build.log" 2>&1 || {
    tail -20 "$reports/windows-build.log"
    exit 1
}
"$python" "$packaging/expected_files.py" "$out/windows" "$packaging/expected-files-windows.txt"

echo "== $(date +%T) setup.exe and .msi"
PYTHONPATH=$root "$python" "$packaging/icons.py" ico "$out/curator.ico"
setup=$out/curator-$version-setup.exe
msi=$out/curator-$version.msi
makensis -V2 "-XTarget amd64-unicode" "-DVERSION=$version" "-DPUBLISHER=$("$python" "$packaging/publisher.py" NAME)" \
    "-DSOURCE=$out/windows" "-DICON=$out/curator.ico" \
    "-DOUT=$setup" "$here/curator.nsi" >"$reports/nsis.log" || {
    tail "$reports/nsis.log"
    exit 1
}
"$here/build_msi.sh" "$out" "$version" >"$reports/wixl.log" 2>&1 || {
    tail "$reports/wixl.log"
    exit 1
}
echo "== $(date +%T) Wine"
"$here/prove.sh" "$out/windows" "$setup" "$msi" "$reports" "$version"
