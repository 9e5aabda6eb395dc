# Sourced by app/run and tests/run: phases that say in one line what they do and how long it took.
# A phase's own output goes to build/logs/NAME.log, which a failure names.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
logs=$top/build/logs
mkdir -p "$logs"

die() {
    echo "$1" >&2
    exit 1
}

# phase NAME "What it does" command ...
phase() {
    local name=$1 what=$2 log=$logs/$1.log started=$SECONDS
    shift 2
    printf '%s ... ' "$what"
    if "$@" >"$log" 2>&1 </dev/null; then
        echo "$((SECONDS - started)) s"
        return
    fi
    echo "failed after $((SECONDS - started)) s"
    [ -z "${CI:-}" ] || tail -n 60 "$log"
    die "$what failed; the log is $log"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
    as_root apt-get update &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# need LIST ...: installs the packages of these lists that are missing.
need() {
    local wanted missing
    if ! command -v apt-get >/dev/null; then
        echo "No apt-get here: the equivalents of the packages in $* must be installed already."
        return
    fi
    wanted=$(cd "$top" && sed 's/#.*//' "$@" | tr -s ' \n' '\n' | sort -u)
    missing=$(comm -23 <(echo "$wanted") <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort -u))
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || die "These packages are missing, and there is no sudo to install them: ${missing//$'\n'/ }"
        sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; } ||
            die "These packages are missing, and sudo needs a password: ${missing//$'\n'/ }"
    fi
    # shellcheck disable=SC2086
    phase install "Installing $(wc -w <<<"$missing") packages" install_packages $missing
}

# build PRESET [target ...]
build() {
    local preset=$1 launcher=() targets=()
    shift
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    # A clone beside another finds what the other compiled.
    export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    [ $# = 0 ] || targets=(--target "$@")
    cd "$top"
    phase "configure-$preset" "Configuring ($preset)" cmake --preset "$preset" "${launcher[@]}"
    phase "build-$preset" "Building ($preset)" cmake --build --preset "$preset" "${targets[@]}"
}
