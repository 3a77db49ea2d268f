#!/usr/bin/env bash
# Installs, uses, upgrades and uninstalls Curator under Wine, as a user whose name has a space and letters that are
# not ASCII, and meets what can go wrong: prove.sh FOLDER SETUP.exe CURATOR.msi REPORTS VERSION
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packaging=$(dirname "$here")
python=${PYTHON:-$packaging/../.venv/bin/python}
folder=$1
setup=$2
msi=$3
reports=$4
version=$5
cache=${CURATOR_PACKAGING_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/curator-packaging}
. "$packaging/linux/chroots.sh"
. "$packaging/prove.sh"
. "$here/wine.sh"

log=$reports/wine.log
: >"$log"
start_display
windows=
trap 'stop_display; [ -z "$windows" ] || discard "$windows"' EXIT
new_windows "$folder"
cp "$setup" "$drive/setup.exe"
cp "$msi" "$drive/curator.msi"
cp -a "$packaging/../sample_content" "$drive/Meine Artikel"
chown -R 1000:1000 "$drive/Meine Artikel"
chmod -R u+rwX,go+rX "$drive/setup.exe" "$drive/curator.msi" "$drive/Meine Artikel"

said() { echo "$(date +%T) $*" | tee -a "$log" >&2; }
broken() {
    echo "windows/prove.sh: $*; see $log" >&2
    exit 1
}
run() { in_windows "$@" >>"$log" 2>&1; }
# refuses COMMAND...: it ends with a code of its own and is not killed
refuses() { if run "$@"; then broken "should have been refused: $*"; fi; }

uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Curator'
open_key='HKCU\Software\Classes\Directory\shell\Curator'
files_key='HKCU\Software\Classes\Curator.Settings'
value_of() { in_windows wine reg query "$1" ${2:+/v "$2"} ${3:-} 2>/dev/null | tr -d '\r'; }
registered() { value_of "$@" >/dev/null; }

# self_test FOLDER-SEEN-FROM-HERE: both programs; sets $startup to the milliseconds until the first window
self_test() {
    local at report=$profile/report.json program
    at=$(seen_there "$1")
    in_windows wine "$at\\curator.exe" --version | tr -d '\r' | grep -qx "curator $version" || broken "no version"
    for program in curator curator-gui; do
        rm -f "$report"
        run timeout 600 wine "$at\\$program.exe" --self-test --json "$(seen_there "$report")" ||
            { tail -40 "$log" >&2 && broken "$program: the self-test failed"; }
        "$python" -c 'import json, sys; sys.exit(not json.load(open(sys.argv[1]))["ok"])' "$report"
    done
    startup=$("$python" -c 'import json, sys; print(round(1000 * json.load(open(sys.argv[1]))["first_paint_cpu"]))' "$report")
}

said "the folder, in a path with a space and letters that are not ASCII"
mkdir -p "$drive/PrögΩ 1"
cp -a "$folder" "$drive/PrögΩ 1/curator"
self_test "$drive/PrögΩ 1/curator"
row "Windows folder" "$(megabytes "$folder")" "processor $startup ms" "self-test of both programs under Wine: ok"
rm -rf "$drive/PrögΩ 1"

said "setup.exe: install"
installed=$profile/AppData/Local/Programs/Curator
menu=$profile/AppData/Roaming/Microsoft/Windows/Start\ Menu/Programs/Curator.lnk
run wine 'C:\setup.exe' /S || broken "setup.exe ended with $?"
[ -f "$installed/curator.exe" ] || broken "not installed in $installed"
[ -f "$menu" ] || broken "no entry in the start menu"
value_of "$uninstall_key" DisplayVersion | grep -q "$version" || broken "not registered"
value_of "$open_key" | grep -q "Curator" || broken "no entry in the Explorer"
value_of "$open_key\\command" | grep -qF 'curator-gui.exe" "%1"' || broken "the Explorer's entry does not open"
if registered "$files_key"; then broken "files are offered without being asked for"; fi
self_test "$installed"

said "a window with one article, as the Explorer would open it; while it is open neither an upgrade nor an uninstall"
gui=$(seen_there "$installed/curator-gui.exe")
article=$(find "$drive/Meine Artikel/_news" -name '*.md' | sort | head -1)
before=$(cd "$installed" && find . -type f | sort | md5sum)
in_windows sh -c '
    wine "$1" "$2" --theme light --size 1280x800 &
    while [ ! -e /c/go ]; do sleep 0.5; done
    wine C:\\setup.exe /S; echo $? >/c/upgrade.code
    wine "$3" /S # goes on in a copy of itself: what it did is seen by the files
    sleep 30
    wineserver -k' sh "$gui" "$(seen_there "$article")" "$(seen_there "$installed/uninstall.exe")" >>"$log" 2>&1 &
session=$!
settings=
for _ in $(seq 240); do
    sleep 0.5
    settings=$(find "$profile/AppData" -path '*urator*' -name settings.json | head -1)
    [ -z "$settings" ] || ! grep -q "Meine Artikel" "$settings" || break
done
sleep 8
picture_of_display "$reports/window-wine.png"
touch "$windows/c/go"
wait "$session" || true
grep -q "Meine Artikel" "$settings" || broken "the article's folder was not opened"
[ "$(cat "$windows/c/upgrade.code")" = 2 ] || broken "an upgrade while it runs: $(cat "$windows/c/upgrade.code")"
[ "$before" = "$(cd "$installed" && find . -type f | sort | md5sum)" ] || broken "what runs was changed"
registered "$uninstall_key" || broken "an uninstall while it runs took its entry away"

said "an upgrade leaves nothing of the older version; options can be chosen"
touch "$installed/_internal/of-an-older-version"
run wine 'C:\setup.exe' /S /FILES=1
[ ! -e "$installed/_internal/of-an-older-version" ] || broken "an upgrade left an old file"
registered "$files_key" || broken "Markdown files are not offered"
value_of "$files_key\\shell\\open\\command" | grep -qF 'curator-gui.exe" "%1"' || broken "files do not open"
self_test "$installed"

said "a folder of something else, one without permission, no room"
mkdir -p "$drive/other" "$drive/locked" "$drive/small"
echo mine >"$drive/other/mine.txt"
chown -R 1000:1000 "$drive/other" "$drive/small"
chmod 755 "$drive/locked"
refuses wine 'C:\setup.exe' /S '/D=C:\other'
[ "$(ls "$drive/other")" = mine.txt ] || broken "a foreign folder was changed"
refuses wine 'C:\setup.exe' /S '/D=C:\locked\Curator'
[ -z "$(ls "$drive/locked")" ] || broken "something was written without permission"
code=$(inside "$windows" sh -c '
    mount -t tmpfs -o size=20m,uid=1000 tmpfs /c/drive_c/small
    "$@" wine "C:\\setup.exe" /S "/D=C:\\small\\Curator" >/dev/null 2>&1
    echo $? $(find /c/drive_c/small -type f | wc -l)
    wineserver -w' sh "${windows_as[@]}" env WINEPREFIX=/c WINEDEBUG=-all DISPLAY="$display" HOME="/home/$windows_user")
[ "$code" = "2 0" ] || broken "a full disk: $code"

said "uninstall"
run wine "$(seen_there "$installed/uninstall.exe")" /S
[ ! -e "$installed/_internal" ] && [ ! -e "$installed/curator.exe" ] || broken "the uninstaller left the program"
[ ! -e "$menu" ] || broken "the uninstaller left the entry in the start menu"
for key in "$uninstall_key" "$open_key" "$files_key"; do
    ! registered "$key" || broken "left in the registry: $key"
done
[ -f "$settings" ] || broken "the editor's settings are gone"
small "$setup"
row "Windows setup.exe" "$(megabytes "$setup")" "processor $startup ms" \
    "under Wine: install, self-test, window, refusals, upgrade, uninstall: ok"

said ".msi"
run wine msiexec /i 'C:\curator.msi' /qn || broken "msiexec /i ended with $?"
at=$(dirname "$(find "$drive/Program Files" -name curator-gui.exe | head -1)")
self_test "$at"
run wine msiexec /x 'C:\curator.msi' /qn || broken "msiexec /x ended with $?"
left=$(find "$drive/Program Files" -ipath '*curator*' -type f)
[ -z "$left" ] || broken "the .msi left: $left"
# it may be larger than 35 MB: what wixl packs with is as old as its format
row "Windows .msi" "$(megabytes "$msi")" "processor $startup ms" "under Wine: install, self-test, uninstall: ok"
