# What the proofs share; to be sourced after linux/chroots.sh. `reports` is the folder for results and pictures.

# row WHAT SIZE STARTUP RESULT: one line of the table that verify.sh prints.
row() {
    printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" >>"$reports/table.tsv"
    echo "  $1: $4${3:+, start-up $3}"
}

# megabytes FILE-OR-FOLDER
megabytes() { du -sb "$1" | awk '{ printf "%.1f MB", $1 / 1e6 }'; }

# small FILE: an installer has 35 MB at most, as long as it is packed as a release is.
small() {
    [ -z "${CURATOR_XZ_LEVEL:-}" ] || return 0
    [ "$(stat -c %s "$1")" -le 35000000 ] || {
        echo "$(basename "$1") is larger than 35 MB: $(megabytes "$1")" >&2
        return 1
    }
}

# times_source MILLISECONDS: how many times the start-up from source that is, of processor time; beyond 1.3 it fails,
# where enough runs were measured.
times_source() {
    [ -s "$reports/source.cpu" ] || return 0
    awk -v own="$1" -v source="$(cat "$reports/source.cpu")" -v enough="$((${CURATOR_RUNS:-5} >= 3))" 'BEGIN {
        printf "%.2f x source", own / source
        exit enough && own > 1.3 * source }' || {
        echo "the start-up takes $1 ms of the processor, and $(cat "$reports/source.cpu") ms from source" >&2
        return 1
    }
}

# fails COMMAND...: succeeds when the command fails.
fails() { if "$@"; then return 1; fi; }

# display: starts an X server of its own and sets $display; `stop_display` ends it.
start_display() {
    display_folder=$(mktemp -d)
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -ac -fbdir "$display_folder" \
        3>"$display_folder/number" >/dev/null 2>&1 &
    display_process=$!
    for _ in $(seq 600); do
        [ ! -s "$display_folder/number" ] || break
        sleep 0.1
    done
    display=:$(cat "$display_folder/number")
}

picture_of_display() { "$python" "$packaging/xwd_to_png.py" "$display_folder/Xvfb_screen0" "$1"; }

stop_display() {
    [ -z "${display_process:-}" ] || kill "$display_process" 2>/dev/null || true
    [ -z "${display_folder:-}" ] || rm -rf "$display_folder"
    display_process= display_folder=
}
