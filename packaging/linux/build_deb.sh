#!/usr/bin/env bash
# Makes the Debian package from the folder that build.sh made: build_deb.sh FOLDER VERSION OUT.deb
# The builder of build.sh, which has the libraries, says which packages it depends on.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$1
version=$2
out=$3
cache=${CURATOR_PACKAGING_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/curator-packaging}
. "$here/chroots.sh"

publisher() { "${PYTHON:-$here/../../.venv/bin/python}" "$here/../publisher.py" "$1"; }
maintainer="$(publisher NAME) <$(publisher CONTACT)>"
builder=$cache/chroots/builder
tree=$builder/deb
trap 'rm -rf "$tree" "$builder/debian"' EXIT
rm -rf "$tree" "$builder/debian"
install -d "$tree/usr/bin" "$tree/usr/lib" "$tree/DEBIAN" "$builder/debian"
cp -a "$folder" "$tree/usr/lib/curator"
ln -s ../lib/curator/curator "$tree/usr/bin/curator"
"$here/stage.sh" "$tree/usr" "$version"
date=$(date -u -R -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}")
printf 'curator (%s) stable; urgency=medium\n\n  * See CHANGELOG.md of the project.\n\n -- %s  %s\n' \
    "$version" "$maintainer" "$date" |
    gzip -9n >"$tree/usr/share/doc/curator/changelog.gz"
install -d "$tree/usr/share/lintian/overrides"
install -m 644 "$here/lintian-overrides" "$tree/usr/share/lintian/overrides/curator"

# modes and times that do not depend on who builds
find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f -exec chmod 644 {} +
chmod 755 "$tree/usr/lib/curator/curator"
chown -R 0:0 "$tree"

# what it depends on; the plugin for GNOME is loaded only where GTK is there
printf 'Source: curator\n\nPackage: curator\nArchitecture: any\n' >"$builder/debian/control"
depends=$(inside "$builder" sh -ec '
    cd /
    find deb/usr/lib/curator -type f \( -name "*.so*" -o -name curator \) ! -name libqgtk3.so -print0 |
        xargs -0 dpkg-shlibdeps --warnings=1 -O -xcurator \
            -l/deb/usr/lib/curator/_internal -l/deb/usr/lib/curator/_internal/PySide6/Qt/lib
' 2>"$out.shlibdeps.log" | sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || {
    cat "$out.shlibdeps.log" >&2
    exit 1
}
if grep -i "cannot find library\|couldn't find" "$out.shlibdeps.log" >&2; then exit 1; fi
rm -f "$out.shlibdeps.log"

cat >"$tree/DEBIAN/control" <<CONTROL
Package: curator
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: $maintainer
Homepage: $(publisher HOMEPAGE)
Installed-Size: $(du -sk --apparent-size "$tree/usr" | cut -f1)
Depends: $depends
Recommends: shared-mime-info
Suggests: libgtk-3-0
Section: editors
Priority: optional
Description: see, decide and edit the articles of a site of text files
 Curator shows a folder of articles (text files with YAML front matter, as
 Jekyll, Hugo, Astro and others use) as cards, and lets you decide which are
 published, how good and how hot they are: one at a time or thousands.
 .
 Exactly the bytes you meant change on disk, and everything can be undone.
CONTROL
(cd "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$tree" -newermt "@${SOURCE_DATE_EPOCH:-$(date +%s)}" -exec touch -hd "@${SOURCE_DATE_EPOCH:-$(date +%s)}" {} +
# dpkg-deb puts it together, but does not let xz know that most of it is machine code of x86: that is a tenth
dpkg-deb --root-owner-group -Znone --build "$tree" "$out" >/dev/null
if [ "$(dpkg --print-architecture)" = amd64 ]; then filter=(--x86); else filter=(); fi
parts=$(mktemp -d)
trap 'rm -rf "$tree" "$builder/debian" "$parts"' EXIT
ar x --output "$parts" "$out"
for part in control data; do xz --check=crc64 "${filter[@]}" --lzma2=preset="${CURATOR_XZ_LEVEL:-9}" "$parts/$part.tar"; done
rm "$out"
(cd "$parts" && ar rcD ready.deb debian-binary control.tar.xz data.tar.xz)
mv "$parts/ready.deb" "$out"
