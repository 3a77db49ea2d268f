#!/bin/sh
# Installs Curator for the user who runs this, under ~/.local; the .run file calls it where it unpacked itself.
#   --prefix FOLDER   another place, for example /usr/local
#   --uninstall       take it away again; settings and history stay
set -eu

prefix=${HOME:?}/.local
uninstall=
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=${2:?"--prefix needs a folder"} && shift ;;
        --uninstall) uninstall=yes ;;
        *) echo "Curator: $1 is not known; there are --prefix FOLDER and --uninstall" >&2 && exit 2 ;;
    esac
    shift
done
case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac

here=$(cd "$(dirname "$0")" && pwd)
app=$prefix/lib/curator
fail() {
    echo "Curator: $*" >&2
    exit 1
}

# Files of ours outside of $app; everything else in these folders belongs to others.
shared_files() {
    echo bin/curator
    echo share/applications/curator.desktop
    echo share/metainfo/@IDENTIFIER@.metainfo.xml
    echo share/mime/packages/curator.xml
    echo share/man/man1/curator.1.gz
    echo share/doc/curator/copyright
    for size in 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512; do
        echo "share/icons/hicolor/$size/apps/curator.png"
    done
    echo share/icons/hicolor/scalable/apps/curator.svg
}

running() {
    for program in /proc/[0-9]*/exe; do
        case $(readlink "$program" 2>/dev/null) in "$app/curator" | "$app/curator (deleted)") return 0 ;; esac
    done
    return 1
}

refresh_menus() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
    fi
    if command -v update-mime-database >/dev/null; then
        update-mime-database "$prefix/share/mime" 2>/dev/null || true
    fi
}

if running; then fail "it is running. Close its windows and try again; nothing was changed."; fi

if [ -n "$uninstall" ]; then
    [ -e "$app/curator" ] || fail "it is not installed in $prefix."
    shared_files | while read -r file; do rm -f "$prefix/$file"; done
    rm -rf "$app"
    refresh_menus
    # folders that are empty now
    shared_files | while read -r file; do
        (cd "$prefix" && rmdir -p "$(dirname "$file")" 2>/dev/null) || true
    done
    rmdir "$prefix/lib" 2>/dev/null || true
    echo "Curator is uninstalled. Its settings and history are still there."
    exit 0
fi

mkdir -p "$prefix" 2>/dev/null && [ -w "$prefix" ] ||
    fail "$prefix cannot be written to. Choose another folder with --prefix; nothing was changed."
needed=$(du -sk "$here/curator" | cut -f1)
free=$(df -Pk "$prefix" | awk 'NR == 2 { print $4 }')
[ "$free" -gt $((needed + 2048)) ] ||
    fail "there is not enough room in $prefix: $((needed / 1024 + 2)) MB are needed, $((free / 1024)) MB are free; nothing was changed."

mkdir -p "$prefix/lib"
rm -rf "$app.new"
if ! cp -R "$here/curator" "$app.new"; then
    rm -rf "$app.new"
    fail "its files could not be copied to $app; what was there before is as it was."
fi
cp "$here/install.sh" "$app.new/install.sh"
cat >"$app.new/uninstall" <<UNINSTALL
#!/bin/sh
# Takes Curator away; its settings and history stay.
exec sh "\$(dirname "\$(readlink -f "\$0")")/install.sh" --prefix '$(printf %s "$prefix" | sed "s/'/'\\\\''/g")' --uninstall
UNINSTALL
chmod 755 "$app.new/uninstall"

rm -rf "$app.old"
[ ! -e "$app" ] || mv "$app" "$app.old"
if ! mv "$app.new" "$app"; then
    [ ! -e "$app.old" ] || mv "$app.old" "$app"
    fail "$app could not be put in its place; what was there before is as it was."
fi
rm -rf "$app.old"

shared_files | while read -r file; do
    mkdir -p "$prefix/$(dirname "$file")"
    [ "$file" = bin/curator ] || cp "$here/$file" "$prefix/$file"
done
ln -sf ../lib/curator/curator "$prefix/bin/curator"
# the menu does not look for programs in ~/.local/bin; in a desktop file, quotes allow spaces
sed "s|^Exec=curator|Exec=\"$app/curator\"|" "$here/share/applications/curator.desktop" \
    >"$prefix/share/applications/curator.desktop"
refresh_menus

echo "Curator is installed: it is in the menu, and as the command $prefix/bin/curator."
case :$PATH: in *":$prefix/bin:"*) ;; *) echo "($prefix/bin is not in PATH; many systems add it at the next log-in.)" ;; esac
echo "To take it away: $app/uninstall"
