# A throw-away Windows: Wine in a test system. To be sourced after linux/chroots.sh; `cache`, `here` and `python` are set.

windows_user="Jörg Ünal" # what his folder is called, too
windows_as=(setpriv --reuid=1000 --regid=1000 --clear-groups)

# wine_in ROOT PREFIX COMMAND...: runs it there, and waits until all that it began has ended too: what is left running
# when the command ends is killed, and with it the server that keeps the registry.
wine_in() {
    local root=$1 prefix=$2
    shift 2
    inside "$root" env WINEPREFIX="$prefix" WINEDEBUG=-all DISPLAY="${display:-}" XDG_RUNTIME_DIR=/tmp \
        WINEDLLOVERRIDES='mscoree,mshtml=;mscms=n' "${wine_as[@]}" sh -c '"$@"; code=$?; wineserver -w; exit $code' sh "$@"
}
wine_as=()

# new_windows QT: sets $windows to a system with a fresh prefix of Wine that Qt loads in, and $drive to its drive C.
new_windows() {
    windows=$(throwaway "$(provisioned wine trixie wine wine64 ca-certificates)")
    rm -rf "$windows/build" # a build that was interrupted
    printf '%s:x:1000:1000::/home/%s:/bin/sh\n' "$windows_user" "$windows_user" >>"$windows/etc/passwd"
    mkdir -p "$windows/c" "$windows/home/$windows_user"
    chown 1000:1000 "$windows/c" "$windows/home/$windows_user"
    in_windows wineboot --init >/dev/null 2>&1
    "$here/stubs.sh" "$1" "$windows/stubs"
    drive=$windows/c/drive_c
    cp "$windows"/stubs/*.dll "$drive/windows/system32/"
    profile="$drive/users/$windows_user"
    [ -d "$profile" ]
}

# in_windows COMMAND...: runs it there as that user; on $display where there is one.
in_windows() {
    local wine_as=("${windows_as[@]}" env HOME="/home/$windows_user" USER="$windows_user")
    wine_in "$windows" /c "$@"
}

# seen_there PATH: a path on drive C as Windows has it.
seen_there() {
    local path="C:${1#"$drive"}"
    echo "${path//\//\\}"
}
