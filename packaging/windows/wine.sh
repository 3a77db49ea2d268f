# A throw-away Windows: Wine in a test system. To be sourced after linux/chroots.sh; `cache`, `here` and `python` are set.

# new_windows QT: sets $windows to a system with a fresh prefix of Wine that Qt loads in.
new_windows() {
    windows=$(throwaway "$(provisioned wine trixie wine wine64 ca-certificates)")
    mkdir -p "$windows/c"
    in_windows wineboot --init >/dev/null 2>&1
    "$here/stubs.sh" "$1" "$windows/stubs"
    cp "$windows"/stubs/*.dll "$windows/c/drive_c/windows/system32/"
}

# wine_in ROOT PREFIX COMMAND...: runs it there, and waits until all that it began has ended too: what is left running
# when the command ends is killed, and with it the server that keeps the registry.
wine_in() {
    local root=$1 prefix=$2
    shift 2
    inside "$root" env WINEPREFIX="$prefix" WINEDEBUG=-all DISPLAY="${display:-}" XDG_RUNTIME_DIR=/tmp \
        WINEDLLOVERRIDES='mscoree,mshtml=;mscms=n' sh -c '"$@"; code=$?; wineserver -w; exit $code' sh "$@"
}

# in_windows COMMAND...: runs it in the system of new_windows; on $display where there is one.
in_windows() { wine_in "$windows" /c "$@"; }
