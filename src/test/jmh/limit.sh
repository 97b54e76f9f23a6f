#!/bin/bash
# limit.sh FOLDER MATCHES: how near the simulator comes to what the machine can do, as ratios of minima in one run.
# FOLDER holds season_limit.c and whatif_limit.c, MATCHES is the season that they read; needs gcc, and `mvn package` before.
set -euo pipefail
folder=${1:?the folder of season_limit.c and whatif_limit.c}
matches=${2:?the matches as csv}
root=$(cd "$(dirname "$0")/../../.." && pwd)
classes=${CLASSES:-$root/target/classes:$root/target/test-classes:$root/target/app/*}
command -v gcc >/dev/null || { echo "limit.sh needs gcc to compile the limit" >&2; exit 1; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
gcc -O3 -march=native -ffast-math -o "$work/season_limit" "$folder/season_limit.c" -lm -lpthread
gcc -O3 -march=native -o "$work/whatif_limit" "$folder/whatif_limit.c"
"$java" -cp "$classes" app.volata.forecast.LimitReport "$work/season_limit" "$work/whatif_limit" "$matches"
