#!/usr/bin/env bash
# Installs the .run as an ordinary user in a fresh Debian without any library for windows but what every desktop has,
# uses it, meets what can go wrong, installs over it and uninstalls: prove_run.sh FILE.run RELEASE REPORTS
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packaging=$(dirname "$here")
python=${PYTHON:-$packaging/../.venv/bin/python}
file=$1
release=$2
reports=$3
runs=${CURATOR_RUNS:-5}
cache=${CURATOR_PACKAGING_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/curator-packaging}
. "$here/chroots.sh"
. "$packaging/prove.sh"

log=$reports/run-$release.log
: >"$log"
# what even a small desktop has; libxcb-cursor0 and its like are not among it
desktop=$(provisioned "desktop-$release" "$release" xz-utils libegl1 libgl1 libdbus-1-3 libfontconfig1 libfreetype6 \
    libglib2.0-0 libx11-6 libx11-xcb1 libxcb1 libxcb-randr0 libxcb-render0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 \
    libwayland-client0 desktop-file-utils shared-mime-info)
root=$(throwaway "$desktop")
small=$root/small
trap 'stop_display; discard "$root"' EXIT
add_editor "$root"
cp "$file" "$root/tmp/curator.run"
chmod 755 "$root/tmp/curator.run"
files() { inside "$root" find "$editor_home" -mindepth 1 | sort; }
files >"$reports/run.before"

started=$(date +%s)
as_editor "$root" sh /tmp/curator.run >>"$log" 2>&1
seconds=$(($(date +%s) - started))
report=$root$editor_home/report.json
self_test=(curator --self-test --json "$editor_home/report.json")
read -r invisible cpu < <("$python" "$packaging/startup.py" "$runs" "$report" \
    "$here/in_chroot.sh" "$root" "${self_test[@]}")
start_display
read -r visible _ < <("$python" "$packaging/startup.py" "$runs" "$report" \
    "$here/in_chroot.sh" "$root" env DISPLAY="$display" "${self_test[@]}")
inside "$root" desktop-file-validate "$editor_home/.local/share/applications/curator.desktop" >>"$log" 2>&1

# while it runs, neither an upgrade nor an uninstall; then both
said() { # said EXPECTED COMMAND...: the command fails and says so
    local expected=$1 text
    shift
    if text=$("$@" 2>&1); then
        echo "prove_run.sh: should have failed: $*" >&2
        return 1
    fi
    echo "$text" >>"$log"
    case $text in *"$expected"*) ;; *) echo "prove_run.sh: no '$expected' in: $text" >&2 && return 1 ;; esac
}
said "it is running" as_editor "$root" env DISPLAY="$display" sh -c '
    curator --theme light >/dev/null 2>&1 &
    sleep 4
    sh /tmp/curator.run
    code=$?
    kill $!
    exit $code'
stop_display
as_editor "$root" sh -c 'touch ~/.local/lib/curator/of-an-older-version; sh /tmp/curator.run' >>"$log" 2>&1
as_editor "$root" sh -c '! test -e ~/.local/lib/curator/of-an-older-version'
as_editor "$root" "${self_test[@]}" >>"$log"

# no permission, no room
said "cannot be written to" as_editor "$root" sh /tmp/curator.run -- --prefix /usr/local
mkdir -p "$small"
said "not enough room" inside "$root" sh -c '
    mount -t tmpfs -o size=20m tmpfs /small && sh /tmp/curator.run -- --prefix /small'

as_editor "$root" sh -c '~/.local/lib/curator/uninstall' >>"$log" 2>&1
rm -f "$report"
files >"$reports/run.after"
left=$(comm -13 "$reports/run.before" "$reports/run.after" | grep -i curator |
    grep -v "/\.config/curator\|/\.cache/curator\|/\.local/share/curator\|/\.local/state/curator" || true)
[ -z "$left" ] || {
    echo "prove_run.sh: left behind: $left" >&2
    exit 1
}
small "$file"
ratio=$(times_source "$cpu")
row ".run in $release" "$(megabytes "$file")" "$invisible ms (processor $cpu ms${ratio:+, $ratio}), on X $visible ms" \
    "installed as user in $seconds s without libxcb-cursor0, self-test, upgrade, refusals, uninstall: ok"
