# A throw-away Windows: Wine in a test system. To be sourced after linux/chroots.sh; `cache`, `here` and `python` are set.

# new_windows QT: sets $windows to a system with a fresh prefix of Wine that Qt loads in.
new_windows() {
    windows=$(throwaway "$(provisioned wine trixie wine wine64 ca-certificates)")
    mkdir -p "$windows/c"
    in_windows wineboot --init >/dev/null 2>&1
    "$here/stubs.sh" "$1" "$windows/stubs"
    cp "$windows"/stubs/*.dll "$windows/c/drive_c/windows/system32/"
}

# in_windows COMMAND...: runs it with that prefix; on $display where there is one.
in_windows() {
    inside "$windows" env WINEPREFIX=/c WINEDEBUG=-all DISPLAY="${display:-}" XDG_RUNTIME_DIR=/tmp \
        WINEDLLOVERRIDES='mscoree,mshtml=;mscms=n' "$@"
}
