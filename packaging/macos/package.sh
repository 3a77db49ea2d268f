#!/usr/bin/env bash
# Makes the disk image of a built Curator.app: package.sh OUT VERSION. Runs on macOS only.
# Where the secrets are there it is notarised too: CURATOR_SIGN_AS (the name of a Developer ID certificate in the
# key chain; build.sh has signed with it then), CURATOR_NOTARY_ID, CURATOR_NOTARY_TEAM, CURATOR_NOTARY_PASSWORD
# (an app password). Without them the image is made unsigned, and macOS asks its user before the first start.
set -euo pipefail

[ "$(uname -s)" = Darwin ] || { echo "macos/package.sh: this runs on macOS only" >&2; exit 1; }
out=$(cd "$1" && pwd)
version=$2
app=$out/Curator.app
image=$out/curator-$version-macos-$(uname -m).dmg
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -n "${CURATOR_SIGN_AS:-}" ]; then
    # the program and the libraries were signed one by one as they were collected; now the whole
    codesign --force --options runtime --timestamp --sign "$CURATOR_SIGN_AS" \
        --entitlements "$(dirname "${BASH_SOURCE[0]}")/entitlements.plist" "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
fi

mkdir "$work/image"
ditto "$app" "$work/image/Curator.app"
ln -s /Applications "$work/image/Applications"
rm -f "$image"
for attempt in 1 2 3 4 5; do # "Resource busy" while the system still looks at the new files
    ! hdiutil create -quiet -volname "Curator $version" -srcfolder "$work/image" -format ULMO "$image" || break
    [ "$attempt" -lt 5 ] || exit 1
    sleep 5
done

if [ -n "${CURATOR_SIGN_AS:-}" ] && [ -n "${CURATOR_NOTARY_ID:-}" ]; then
    codesign --force --timestamp --sign "$CURATOR_SIGN_AS" "$image"
    xcrun notarytool submit "$image" --wait --apple-id "$CURATOR_NOTARY_ID" \
        --team-id "$CURATOR_NOTARY_TEAM" --password "$CURATOR_NOTARY_PASSWORD"
    xcrun stapler staple "$image"
    xcrun stapler validate "$image"
fi
echo "$image"
