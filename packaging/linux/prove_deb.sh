#!/usr/bin/env bash
# Installs the .deb in a fresh Debian, uses it as an ordinary user, upgrades and purges it:
# prove_deb.sh FILE.deb RELEASE REPORTS [SAMPLE_CONTENT]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packaging=$(dirname "$here")
python=${PYTHON:-$packaging/../.venv/bin/python}
deb=$1
release=$2
reports=$3
runs=${CURATOR_RUNS:-5}
cache=${CURATOR_PACKAGING_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/curator-packaging}
. "$here/chroots.sh"
. "$packaging/prove.sh"

root=$(throwaway "$(base "$release")")
trap 'stop_display; discard "$root"' EXIT
add_editor "$root"
cp "$deb" "$root/tmp/curator.deb"
cp -a "$packaging/../sample_content" "$root$editor_home/Meine Artikel"
inside "$root" chown -R "$editor:$editor" "$editor_home"
inside "$root" apt-get update >"$reports/$release.log" 2>&1

lend_archives "$root" "$release"
started=$(date +%s)
inside "$root" apt-get install -y --no-install-recommends /tmp/curator.deb >>"$reports/$release.log" 2>&1
seconds=$(($(date +%s) - started))
keep_archives "$root" "$release"

# as an ordinary user: commands, the self-test without a display and on one, a real window
as_editor "$root" sh -ec '
    cd ~
    curator --version
    [ "$(curator list "Meine Artikel" --format paths --limit 3 | wc -l)" = 3 ]
    file=$(curator list "Meine Artikel" --format paths --where published:false --limit 1)
    curator publish "$file"
    curator undo "Meine Artikel"
    test -w . && ! test -w /usr/lib/curator
' >>"$reports/$release.log"
message=$(as_editor "$root" sh -c 'curator 2>&1 || true')
case $message in *"there is no display"*) ;; *) echo "no word about the missing display: $message" >&2 && exit 1 ;; esac

report=$root$editor_home/report.json
self_test=(curator --self-test --json "$editor_home/report.json")
read -r invisible cpu < <("$python" "$packaging/startup.py" "$runs" "$report" "$here/in_chroot.sh" "$root" "${self_test[@]}")
start_display
read -r visible _ < <("$python" "$packaging/startup.py" "$runs" "$report" \
    "$here/in_chroot.sh" "$root" env DISPLAY="$display" "${self_test[@]}")
as_editor "$root" env DISPLAY="$display" sh -c '
    curator "$1" --theme light --size 1440x900 &
    while [ ! -e /tmp/enough ]; do kill -0 $! || exit 1; sleep 0.5; done
    kill $!' sh "$editor_home/Meine Artikel" >>"$reports/$release.log" 2>&1 &
window=$!
for _ in $(seq 240); do # a busy machine takes its time
    sleep 0.5
    ! picture_of_display "$reports/window-$release.png" 2>/dev/null || break
done
sleep 1
picture_of_display "$reports/window-$release.png"

# an upgrade while the window is open, over an older version, and the purge
inside "$root" sh -ec '
    mkdir /tmp/older && dpkg-deb -R /tmp/curator.deb /tmp/older
    sed -i "s/^Version: .*/Version: 0.0.1~older/" /tmp/older/DEBIAN/control
    touch /tmp/older/usr/lib/curator/of-an-older-version
    dpkg-deb -Zgzip -z1 --build /tmp/older /tmp/older.deb
    dpkg -i --force-downgrade /tmp/older.deb
    test -e /usr/lib/curator/of-an-older-version
    dpkg -i /tmp/curator.deb
    test ! -e /usr/lib/curator/of-an-older-version
    rm -rf /tmp/older /tmp/older.deb
' >>"$reports/$release.log" 2>&1
kill -0 "$window" # still running
touch "$root/tmp/enough"
wait "$window"
stop_display
as_editor "$root" "${self_test[@]}" >>"$reports/$release.log"

inside "$root" dpkg --purge curator >>"$reports/$release.log" 2>&1
inside "$root" sh -c 'cd / && find . -xdev -iname "*curator*"' | grep -v "^./proc" >"$reports/$release.left" || true
left=$(grep -cv "^./home/\|^./tmp/" "$reports/$release.left" || true)
[ "$left" = 0 ] || {
    grep -v "^./home/\|^./tmp/" "$reports/$release.left" >&2
    exit 1
}
grep -q "^./home/.*/\.local/share/curator" "$reports/$release.left" # the history is the editor's
packages=$(grep -c "^Setting up" "$reports/$release.log")
small "$deb"
ratio=$(times_source "$cpu")
row ".deb in $release" "$(megabytes "$deb")" "$invisible ms (processor $cpu ms${ratio:+, $ratio}), on X $visible ms" \
    "installed in $seconds s ($packages packages), self-test, window, upgrade, purge: ok"
