#!/usr/bin/env bash
# Makes the .rpm from the portable folder: build_rpm.sh FOLDER VERSION OUT.rpm; needs nfpm, or CURATOR_NFPM=PROGRAM.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$1
VERSION=$2
out=$3
TREE=$(mktemp -d)
trap 'rm -rf "$TREE"' EXIT
install -d "$TREE/usr/bin" "$TREE/usr/lib"
"$here/stage.sh" "$TREE/usr" "$VERSION"
cp -a "$folder" "$TREE/usr/lib/curator"
ln -s ../lib/curator/curator "$TREE/usr/bin/curator"
chmod -R u=rwX,go=rX "$TREE"
ARCH=$(dpkg --print-architecture 2>/dev/null || echo amd64)
MTIME=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%dT%H:%M:%SZ)
publisher() { "${PYTHON:-$here/../../.venv/bin/python}" "$here/../publisher.py" "$1"; }
MAINTAINER="$(publisher NAME) <$(publisher CONTACT)>"
HOMEPAGE=$(publisher HOMEPAGE)
export TREE VERSION ARCH MTIME MAINTAINER HOMEPAGE
# nfpm fills in variables in a few places only
envsubst '${TREE} ${VERSION} ${ARCH} ${MTIME} ${MAINTAINER} ${HOMEPAGE}' <"$here/nfpm.yaml" >"$TREE/nfpm.yaml"
"${CURATOR_NFPM:-nfpm}" package --config "$TREE/nfpm.yaml" --packager rpm --target "$out" >/dev/null
