#!/bin/sh
# venv.sh FOLDER: makes a virtual environment with the newest Python from 3.11 on that this machine has.
set -eu
folder=$1

fits() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

for candidate in python3 python3.13 python3.12 python3.11 python3.14 python; do
    if command -v "$candidate" >/dev/null 2>&1 && fits "$candidate"; then
        python=$candidate
        break
    fi
done

if [ -z "${python:-}" ]; then
    echo "claimgraph needs Python 3.11 or newer, and this machine has $(python3 --version 2>&1 || echo none)." >&2
    echo "Install it (Debian, Ubuntu: apt install python3 python3-venv; macOS: brew install python) and run make again." >&2
    exit 1
fi

if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    echo "$($python --version) is here, but without its venv module." >&2
    echo "Install it (Debian, Ubuntu: apt install python3-venv) and run make again." >&2
    exit 1
fi

echo "Making $folder with $($python --version)"
rm -rf "$folder"
"$python" -m venv "$folder"
