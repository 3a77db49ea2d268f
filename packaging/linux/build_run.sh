#!/usr/bin/env bash
# Makes the installer for any Linux from the portable folder: build_run.sh FOLDER VERSION OUT.run; needs makeself.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$1
version=$2
out=$3
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
"$here/stage.sh" "$tree" "$version"
cp -a "$folder" "$tree/curator"
identifier=$("${PYTHON:-$here/../../.venv/bin/python}" "$here/../publisher.py" IDENTIFIER)
sed "s/@IDENTIFIER@/$identifier/" "$here/install.sh" >"$tree/install.sh"
chmod 755 "$tree/install.sh"
chmod -R u=rwX,go=rX "$tree"
find "$tree" -exec touch -hd "@${SOURCE_DATE_EPOCH:-$(date +%s)}" {} +
# With the filter for the machine code of x86 it is a twentieth smaller, and makeself cannot say so to xz.
if [ "$(uname -m)" = x86_64 ]; then
    mkdir "$tree.tools"
    trap 'rm -rf "$tree" "$tree.tools"' EXIT
    printf '#!/bin/sh\nexec %s --x86 --lzma2=preset=%s -c\n' "$(command -v xz)" "${CURATOR_XZ_LEVEL:-9}" \
        >"$tree.tools/xz"
    chmod +x "$tree.tools/xz"
    PATH=$tree.tools:$PATH
fi
makeself --quiet --xz --complevel "${CURATOR_XZ_LEVEL:-9}" --nox11 --tar-quietly \
    --packaging-date "$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}")" \
    --tar-extra "--sort=name --owner=0 --group=0 --numeric-owner" \
    "$tree" "$out" "Curator $version" ./install.sh >/dev/null
