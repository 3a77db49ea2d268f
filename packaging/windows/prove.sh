#!/usr/bin/env bash
# Installs, uses, upgrades and uninstalls Curator under Wine: prove.sh FOLDER SETUP.exe CURATOR.msi OUT VERSION
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
drive=$windows/c/drive_c
cp "$setup" "$drive/setup.exe"
cp "$msi" "$drive/curator.msi"
cp -a "$packaging/../sample_content" "$drive/Meine Artikel"

uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Curator'
registered() { in_windows wine reg query "$@" >>"$log" 2>&1; }

# self_test FOLDER-SEEN-FROM-HERE WHAT: both programs, and the time until the first window
self_test() {
    local unix=$1 at report=$drive/report.json
    at="C:${unix#"$drive"}"
    at=${at//\//\\}
    rm -f "$report"
    in_windows wine "$at\\curator.exe" --version | tr -d '\r' | grep -qx "curator $version"
    in_windows wine "$at\\curator.exe" --self-test --json 'C:\report.json' >>"$log" 2>&1 || {
        tail -20 "$log" >&2
        return 1
    }
    rm -f "$report"
    in_windows wine "$at\\curator-gui.exe" --self-test --json 'C:\report.json' >>"$log" 2>&1
    "$python" -c 'import json, sys; sys.exit(not json.load(open(sys.argv[1]))["ok"])' "$report"
}

# 1. the folder, where it lies in a path with a space and letters that are not ASCII
mkdir -p "$drive/PrögΩ 1"
cp -a "$folder" "$drive/PrögΩ 1/curator"
self_test "$drive/PrögΩ 1/curator"
rm -rf "$drive/PrögΩ 1"
row "Windows folder" "$(megabytes "$folder")" "" "self-test of both programs under Wine: ok"

# 2. the installer
home=$(echo "$drive"/users/*/AppData/Local | tr ' ' '\n' | grep -v Public | head -1)
installed=$home/Programs/Curator
in_windows wine 'C:\setup.exe' /S >>"$log" 2>&1
[ -f "$installed/curator.exe" ]
[ -f "$(find "$drive/users" "$drive/ProgramData" -name Curator.lnk | head -1)" ]
registered "$uninstall_key" /v DisplayVersion
registered 'HKCU\Software\Classes\Directory\shell\Curator\command'
! registered 'HKCU\Software\Classes\Curator.Settings' || exit 1
self_test "$installed"

# a window, and while it is open neither an upgrade nor an uninstall
in_windows wine "C:${installed#"$drive"}/curator-gui.exe" 'C:\Meine Artikel' --theme light --size 1280x800 >>"$log" 2>&1 &
window=$!
for _ in $(seq 60); do
    sleep 1
    ! picture_of_display "$reports/window-wine.png" 2>/dev/null || break
done
sleep 2
picture_of_display "$reports/window-wine.png"
kill "$window" 2>/dev/null || true
wait "$window" 2>/dev/null || true

# an upgrade leaves nothing of the older version; options can be chosen
touch "$installed/_internal/of-an-older-version"
in_windows wine 'C:\setup.exe' /S /FILES=1 >>"$log" 2>&1
[ ! -e "$installed/_internal/of-an-older-version" ]
registered 'HKCU\Software\Classes\Curator.Settings'
self_test "$installed"

# a folder of something else is left alone
mkdir -p "$drive/other"
echo mine >"$drive/other/mine.txt"
in_windows wine 'C:\setup.exe' /S '/D=C:\other' >>"$log" 2>&1 || true
[ "$(ls "$drive/other")" = mine.txt ]

in_windows wine "C:${installed#"$drive"}/uninstall.exe" /S >>"$log" 2>&1
for _ in $(seq 20); do
    [ -e "$installed/curator.exe" ] || break
    sleep 0.5
done
[ ! -e "$installed/_internal" ] && [ ! -e "$installed/curator.exe" ]
for key in "$uninstall_key" 'HKCU\Software\Classes\Directory\shell\Curator' 'HKCU\Software\Classes\Curator.Settings'; do
    ! registered "$key" || {
        echo "prove.sh: left in the registry: $key" >&2
        exit 1
    }
done
[ -z "$(find "$drive/users" "$drive/ProgramData" -name Curator.lnk)" ]
[ -f "$home/Curator/Cache/"*.sqlite* ] || [ -d "$home/Curator" ] # what belongs to the editor stays
row "Windows setup.exe" "$(megabytes "$setup")" "" \
    "under Wine: install, self-test, window, upgrade, foreign folder refused, uninstall: ok"

# 3. the .msi
in_windows wine msiexec /i 'C:\curator.msi' /qn >>"$log" 2>&1
at=$(dirname "$(find "$drive/Program Files" -name curator-gui.exe | head -1)")
self_test "$at"
in_windows wine msiexec /x 'C:\curator.msi' /qn >>"$log" 2>&1
[ -z "$(find "$drive/Program Files" -ipath '*curator*' -type f)" ]
row "Windows .msi" "$(megabytes "$msi")" "" "under Wine: install, self-test, uninstall: ok"
