#!/usr/bin/env bash
# install.sh FOLDER: Temporal's development server from the Go module proxy and its Python SDK below the folder. The
# first time takes some minutes. Prints where they are.
set -euo pipefail
version=v1.5.1 # newer ones have replace directives, which `go install` refuses
home=$1/temporal
mkdir -p "$home"
exec 9>"$home/lock"
flock 9
if [ ! -x "$home/temporal" ]; then
    # Its sources and objects, a gigabyte and a half, are not needed again.
    GOBIN=$home GOPATH=$home/go GOCACHE=$home/go-build GOFLAGS=-modcacherw \
        go install "github.com/temporalio/cli/cmd/temporal@$version" >"$home/install.log" 2>&1 ||
        { tail -n 20 "$home/install.log" >&2 && exit 1; }
    rm -rf "$home/go" "$home/go-build"
fi
if ! "$home/venv/bin/python" -c 'import temporalio, psycopg_pool' 2>/dev/null; then
    python3 -m venv "$home/venv"
    "$home/venv/bin/pip" install -q 'temporalio==1.18.2' 'psycopg[binary,pool]==3.3.*' >"$home/pip.log" 2>&1 ||
        { tail -n 20 "$home/pip.log" >&2 && exit 1; }
fi
echo "$home"
