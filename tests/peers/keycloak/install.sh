#!/usr/bin/env bash
# install.sh FOLDER: Keycloak 26.4.5 from Maven Central below the folder, built for development and with its schema made
# and its first administrator (admin, admin), so that a test's copy starts in seconds. Prints where it is.
set -euo pipefail
version=26.4.5
sum=72f73642a2c36de797d51b4b2b342d4a49f6e5832af10aa470cd123627bd80b3
home=$1/keycloak-$version
mkdir -p "$1"
exec 9>"$1/keycloak.lock"
flock 9
if [ ! -f "$home/ready" ]; then
    rm -rf "$home"
    zip=$1/keycloak-quarkus-dist-$version.zip
    if ! echo "$sum  $zip" | sha256sum -c --status 2>/dev/null; then
        mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
            -Dartifact=org.keycloak:keycloak-quarkus-dist:$version:zip -DoutputDirectory="$1" >&2
        echo "$sum  $zip" | sha256sum -c --status
    fi
    unzip -q "$zip" -d "$1"
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=admin \
        "$home/bin/kc.sh" start-dev --http-host=127.0.0.1 --http-port="$port" >"$home/first-start.log" 2>&1 9>&- &
    server=$!
    for _ in $(seq 180); do
        curl -fs "http://127.0.0.1:$port/realms/master" >/dev/null && touch "$home/ready" && break
        kill -0 $server 2>/dev/null || break
        sleep 1
    done
    kill $server && wait $server || true
    [ -f "$home/ready" ] || { tail -n 20 "$home/first-start.log" >&2 && exit 1; }
fi
echo "$home"
