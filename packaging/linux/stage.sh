#!/usr/bin/env bash
# Lays out what every Linux package holds beside the program: stage.sh PREFIX VERSION (PREFIX: a folder like /usr).
# Where the project has an address of its own, CURATOR_HOMEPAGE and CURATOR_SCREENSHOTS say it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
prefix=$1
version=$2
python=${PYTHON:-$root/.venv/bin/python}
homepage=${CURATOR_HOMEPAGE:-https://www.example.org/curator}
screenshots=${CURATOR_SCREENSHOTS:-$homepage/resources/readme}
date=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%d)

grep -q "^## $version\$" "$root/packaging/CHANGELOG.md" || {
    echo "stage.sh: packaging/CHANGELOG.md has no section '## $version'" >&2
    exit 1
}
fill() {
    sed -e "s|@VERSION@|$version|g; s|@DATE@|$date|g; s|@HOMEPAGE@|$homepage|g; s|@SCREENSHOTS@|$screenshots|g" "$1"
}
share=$prefix/share
install -d "$share"/{applications,metainfo,mime/packages,man/man1,doc/curator,icons/hicolor}
install -m 644 "$here/curator.desktop" "$share/applications/curator.desktop"
fill "$here/org.example.Curator.metainfo.xml" >"$share/metainfo/org.example.Curator.metainfo.xml"
install -m 644 "$here/curator-mime.xml" "$share/mime/packages/curator.xml"
fill "$here/curator.1" | gzip -9n >"$share/man/man1/curator.1.gz"
install -m 644 "$here/copyright" "$share/doc/curator/copyright"
PYTHONPATH=$root "$python" "$root/packaging/icons.py" hicolor "$share/icons/hicolor"
