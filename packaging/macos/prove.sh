#!/usr/bin/env bash
# Installs Curator from its disk image, tests it where it lies, and removes it again: prove.sh IMAGE VERSION OUT.
# Runs on macOS only. OUT gets the self-test's report and a picture of the window.
set -euo pipefail

[ "$(uname -s)" = Darwin ] || { echo "macos/prove.sh: this runs on macOS only" >&2; exit 1; }
image=$1
version=$2
out=$(mkdir -p "$3" && cd "$3" && pwd)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
mounted=$(mktemp -d)
target="$(mktemp -d)/Programme mit Umlaut ä"
mkdir "$target"
trap 'hdiutil detach -quiet "$mounted" || true; rm -rf "$(dirname "$target")"' EXIT

hdiutil attach -quiet -nobrowse -readonly -mountpoint "$mounted" "$image"
ditto "$mounted/Curator.app" "$target/Curator.app"
hdiutil detach -quiet "$mounted"
program="$target/Curator.app/Contents/MacOS/curator"
[ "$("$program" --version)" = "curator $version" ]
export CURATOR_HOME=$target/home
"$program" --self-test --json "$out/self-test-macos.json"
"$program" --screenshot "$out/window-macos.png" --theme light "$root/sample_content"
"$program" check --json "$root/sample_content" >/dev/null || [ $? = 1 ]
plutil -lint "$target/Curator.app/Contents/Info.plist"
if [ -n "${CURATOR_SIGN_AS:-}" ]; then
    spctl --assess --type execute --verbose "$target/Curator.app"
fi
echo "macOS: install, self-test, picture: ok"
