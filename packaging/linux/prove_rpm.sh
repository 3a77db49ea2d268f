#!/usr/bin/env bash
# Unpacks the .rpm with rpm into a fresh Debian that has what it needs, uses it and takes it away:
# prove_rpm.sh FILE.rpm REPORTS. Says nothing about the names that a distribution of its own gives its packages.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packaging=$(dirname "$here")
python=${PYTHON:-$packaging/../.venv/bin/python}
file=$1
reports=$2
cache=${CURATOR_PACKAGING_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/curator-packaging}
. "$here/chroots.sh"
. "$packaging/prove.sh"

with_rpm=$(provisioned desktop-rpm bookworm rpm libegl1 libgl1 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 \
    libx11-6 libx11-xcb1 libxcb1 libxcb-randr0 libxcb-render0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libwayland-client0)
root=$(throwaway "$with_rpm")
trap 'discard "$root"' EXIT
add_editor "$root"
cp "$file" "$root/tmp/curator.rpm"
{
    inside "$root" rpm -qip /tmp/curator.rpm
    inside "$root" rpm --nodeps -i /tmp/curator.rpm
    as_editor "$root" curator --self-test
    inside "$root" rpm -V --nodeps curator
    inside "$root" rpm -e curator
} >"$reports/rpm.log" 2>&1 || {
    tail -20 "$reports/rpm.log" >&2
    exit 1
}
left=$(inside "$root" sh -c 'cd / && find usr etc opt var -xdev -iname "*curator*"')
[ -z "$left" ] || {
    echo "prove_rpm.sh: left behind: $left" >&2
    exit 1
}
# it may be larger than 35 MB: the xz of nfpm packs less than xz itself
row ".rpm with rpm in bookworm" "$(megabytes "$file")" "" "self-test, checked, erased: ok (its dependencies are not tested)"
