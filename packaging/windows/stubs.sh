#!/usr/bin/env bash
# Makes stand-ins for two libraries of Windows that Wine does not have in full, so that Qt loads under Wine:
# stubs.sh PYSIDE6-FOLDER OUT. For building and testing under Wine only; they are in no package.
set -euo pipefail

pyside=$1
out=$2
mkdir -p "$out"
for library in icuuc mscms; do
    # the functions that Qt asks this library for; each does nothing and answers 0
    find "$pyside" -name '*.dll' -print0 | xargs -0 -n1 x86_64-w64-mingw32-objdump -p 2>/dev/null |
        awk -v library="$library.dll" '
            /DLL Name:/ { inside = tolower($3) == library }
            inside && NF == 3 && $1 ~ /^[0-9a-f]+$/ { print $3 }
            inside && NF == 4 && $1 ~ /^[0-9a-f]+$/ { print $4 }' | sort -u |
        grep -E '^[A-Za-z_]\w*$' >"$out/$library.txt" || true
    {
        while read -r name; do echo "__declspec(dllexport) long long $name(void) { return 0; }"; done <"$out/$library.txt"
        echo "int DllMain(void *a, unsigned b, void *c) { (void)a; (void)b; (void)c; return 1; }"
    } >"$out/$library.c"
    x86_64-w64-mingw32-gcc -shared -Os -w -o "$out/$library.dll" "$out/$library.c"
done
