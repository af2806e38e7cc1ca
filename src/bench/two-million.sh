#!/usr/bin/env bash
# Publishes tables of two million rows with a heap of 512 MB and prints wall time, processor time and memory, and the
# ratio to a tenth of the rows. Needs target/sluice (mvn package) and GNU time. Nothing is tested by time.
#   src/bench/two-million.sh [ROWS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

rows=${1:-2000000}
shared=${SLUICE_SHARED:-../shared}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=${JAVA25_HOME:+$JAVA25_HOME/bin/}java
export SLUICE_JAVA_OPTS="-Xmx512m -XX:+UseSerialGC"

# publish NAME TABLE METADATA: one line of figures.
publish() {
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" \
    target/sluice/bin/sluice publish "$2" --metadata "$3" --out "$work/$1" --lang en >"$work/log" 2>&1 ||
    { cat "$work/log" >&2; exit 1; }
  read -r wall user system memory <"$work/time"
  cpu=$(awk "BEGIN { print $user + $system }")
  printf '%-24s wall %7.1f s   processor %7.1f s   memory of the process at most %5d MB\n' \
    "$1" "$wall" "$cpu" $((memory / 1024))
}

echo "heap: 512 MB; $(nproc) processors; load $(cut -d' ' -f1 /proc/loadavg)"
for part in $((rows / 10)) "$rows"; do
  "$java" src/bench/PersonTable.java "$part" "$work/table-$part"
  publish "persons-$part" "$work/table-$part/persons.csv" "$work/table-$part/registration.json"
  tenth=${tenth:-$cpu}
done
awk "BEGIN { printf \"processor time of ten times the rows: %.1f times\n\", $cpu / $tenth }"

names=$shared/data/tables/us-baby-names-2m/baby_names.csv.gz
if [ -f "$names" ]; then
  publish baby-names "$names" src/test/resources/shared-registrations/us-baby-names.json
else
  echo "baby-names: skipped, no $names (SLUICE_SHARED names the folder)"
fi
