#!/usr/bin/env bash
# Lays out what every Linux package holds beside the program: stage.sh PREFIX VERSION (PREFIX: a folder like /usr).
# Names and addresses are those of curator/publisher.py.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
prefix=$1
version=$2
python=${PYTHON:-$root/.venv/bin/python}
publisher() { "$python" "$root/packaging/publisher.py" "$1"; }
homepage=$(publisher HOMEPAGE)
screenshots=$(publisher SCREENSHOTS)
identifier=$(publisher IDENTIFIER)
name=$(publisher NAME)
date=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%d)

grep -q "^## $version\$" "$root/packaging/CHANGELOG.md" || {
    echo "stage.sh: packaging/CHANGELOG.md has no section '## $version'" >&2
    exit 1
}
fill() {
    sed -e "s|@VERSION@|$version|g; s|@DATE@|$date|g; s|@HOMEPAGE@|$homepage|g; s|@SCREENSHOTS@|$screenshots|g" \
        -e "s|@IDENTIFIER@|$identifier|g; s|@DEVELOPER@|${identifier%.*}|g; s|@NAME@|$name|g" "$1"
}
share=$prefix/share
install -d "$share"/{applications,metainfo,mime/packages,man/man1,doc/curator,icons/hicolor}
install -m 644 "$here/curator.desktop" "$share/applications/curator.desktop"
fill "$here/curator.metainfo.xml" >"$share/metainfo/$identifier.metainfo.xml"
install -m 644 "$here/curator-mime.xml" "$share/mime/packages/curator.xml"
fill "$here/curator.1" | gzip -9n >"$share/man/man1/curator.1.gz"
install -m 644 "$here/copyright" "$share/doc/curator/copyright"
PYTHONPATH=$root "$python" "$root/packaging/icons.py" hicolor "$share/icons/hicolor"
