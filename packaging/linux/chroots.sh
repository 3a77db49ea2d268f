# Small Debian systems to build and to test in. To be sourced; needs root, debootstrap and `cache` (a folder).
# Mounts live in a mount namespace of their own: they go when the command ends, whatever ends it.

# The address and the Debian release that this machine's own apt uses come from its configuration.
mirror() {
    apt-get indextargets --format '$(REPO_URI) $(COMPONENT) $(RELEASE)' 'Created-By: Packages' |
        awk '$2 == "main" && $3 !~ /security|updates|backports/ { print $1; exit }'
}

# inside ROOT COMMAND...: runs it there as root, with /proc and processes of its own, and the X displays of here.
inside() {
    local root=$1
    shift
    mkdir -p "$root/tmp/.X11-unix"
    unshare --mount --propagation private --pid --fork --kill-child sh -c '
        mount -t proc proc "$0/proc"
        [ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
        exec chroot "$0" "$@"' "$root" \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

# An ordinary user whose home has a space and letters that are not ASCII.
editor=editor
editor_home="/home/Jörg Ünal"
add_editor() {
    inside "$1" useradd --home-dir "$editor_home" --create-home "$editor"
}

# as_editor ROOT COMMAND...: the same as that user; without a display unless the command sets one.
as_editor() {
    local root=$1
    shift
    inside "$root" setpriv --reuid="$editor" --regid="$editor" --clear-groups \
        env HOME="$editor_home" USER="$editor" PATH="$editor_home/.local/bin:/usr/bin:/bin" "$@"
}

# base RELEASE: prints the folder with a minimal system of that release, made when it is not there.
base() {
    local root=$cache/chroots/$1
    if [ ! -e "$root.done" ]; then
        rm -rf "$root"
        mkdir -p "$root"
        debootstrap --variant=minbase "$1" "$root" "$(mirror)" >"$root.log" 2>&1 || {
            tail -5 "$root.log" >&2
            return 1
        }
        inside "$root" apt-get clean
        touch "$root.done"
    fi
    echo "$root"
}

# provisioned NAME RELEASE PACKAGE...: the folder of a system with these packages, made when it is not there.
provisioned() {
    local root=$cache/chroots/$1 release=$2 from
    shift 2
    if [ "$(cat "$root.done" 2>/dev/null)" != "$*" ]; then
        from=$(base "$release")
        rm -rf "$root" "$root.done"
        cp -a --reflink=auto "$from" "$root"
        inside "$root" apt-get update >"$root.log" 2>&1
        inside "$root" apt-get install -y --no-install-recommends "$@" >>"$root.log" 2>&1 || {
            tail -5 "$root.log" >&2
            return 1
        }
        inside "$root" apt-get clean
        echo "$*" >"$root.done"
    fi
    echo "$root"
}

# throwaway FROM: prints the folder of a copy that may be spoilt; `discard` removes it.
throwaway() {
    local root
    root=$(mktemp -d "$cache/chroots/test-XXXXXX")
    cp -a --reflink=auto "$1/." "$root"
    echo "$root"
}

discard() {
    case $1 in "$cache"/chroots/test-*) rm -rf --one-file-system "$1" ;; esac
}

# What apt fetched for a release is kept for the next test system of that release.
lend_archives() {
    mkdir -p "$cache/apt/$2"
    cp -a --reflink=auto "$cache/apt/$2/." "$1/var/cache/apt/archives/"
}

keep_archives() { cp -an "$1"/var/cache/apt/archives/*.deb "$cache/apt/$2/" 2>/dev/null || true; }
