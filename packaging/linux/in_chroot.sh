#!/usr/bin/env bash
# Runs a command as the editor in a test system: in_chroot.sh ROOT COMMAND...
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/chroots.sh"
as_editor "$@"
