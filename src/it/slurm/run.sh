#!/bin/sh
# A Slurm of four nodes on this machine alone, and docs/ci/slurm.sbatch on it: four parts equal one run, a cancelled part is named and the
# verdict unclear, a killed part is put back and the result is equal.
#
#   sh src/it/slurm/run.sh [FEATURES…]      in the project, as root; needs Debian's slurm-wlm and munge, without them it is skipped
#
# HANDLEBOOK is the command to test, ./handlebook by default. Nothing but loopback is used; what is started is ended, by its pid file.
set -eu
for program in munged slurmctld slurmd sbatch; do
  command -v $program >/dev/null || { echo "skipped: no $program here (Debian: slurm-wlm munge)"; exit 0; }
done
[ "$(id -u)" = 0 ] || { echo "skipped: only root can start nodes"; exit 0; }

root=$(pwd)
command=${HANDLEBOOK:-$root/handlebook}
tmp=$(mktemp -d /tmp/handlebook-slurm.XXXXXX)
base=$((20000 + $$ % 20000))
export SLURM_CONF="$tmp/slurm.conf"

down() {
  for pid in "$tmp"/*.pid "$tmp"/*/slurmd.pid; do
    [ -f "$pid" ] && kill "$(cat "$pid")" 2>/dev/null || true
  done
}
trap down EXIT

mkdir "$tmp/munge" "$tmp/state"
head -c 1024 /dev/urandom > "$tmp/munge/key"
chmod 400 "$tmp/munge/key"; chmod 755 "$tmp"; chmod 700 "$tmp/munge"; chown -R "$(id -u)" "$tmp/munge"
munged --force --key-file="$tmp/munge/key" --socket="$tmp/munge.socket" --pid-file="$tmp/munged.pid" --log-file="$tmp/munge/log" --seed-file="$tmp/munge/seed"

cat > "$SLURM_CONF" <<CONF
ClusterName=handlebook
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=$base
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$tmp/munge.socket,cred_expire=15
CryptoType=crypto/munge
StateSaveLocation=$tmp/state
SlurmdSpoolDir=$tmp/%n
SlurmctldPidFile=$tmp/slurmctld.pid
SlurmdPidFile=$tmp/%n/slurmd.pid
SlurmctldLogFile=$tmp/slurmctld.log
SlurmdLogFile=$tmp/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
MailProg=/bin/true
SlurmdTimeout=20
KillWait=2
NodeName=n[1-4] NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=$((base + 1))-$((base + 4)) CPUs=1
PartitionName=all Nodes=n[1-4] Default=YES MaxTime=60 State=UP
CONF
slurmctld
for n in n1 n2 n3 n4; do mkdir "$tmp/$n"; slurmd -N $n; done

wait_for() { # SECONDS COMMAND…: until it succeeds
  left=$1; shift
  until "$@"; do
    left=$((left - 1)); [ $left -gt 0 ] || { echo "waited too long for: $*"; tail -5 "$tmp"/*.log; exit 1; }
    sleep 1
  done
}
nodes_idle() { [ "$(sinfo -h -t idle -o %D | head -1)" = 4 ]; }
wait_for 30 nodes_idle

mkdir "$tmp/project"; cd "$tmp/project"
cp -r "$root/features" .
printf '#!/bin/sh\nexec "%s" "$@"\n' "$command" > handlebook; chmod +x handlebook
[ $# -gt 0 ] || set -- features/rules

outcome() { grep -o '"uri":.*' "$1/results.json" | sed 's/"millis":\[[^]]*\]//g' | sha256sum; }
same() { [ "$(outcome one)" = "$(outcome "$1")" ] || { echo "not equal to one run: $1"; exit 1; }; }
./handlebook run "$@" --reports one

echo "four parts"
PARTS=4 REPORTS="$PWD/four" sh "$root/docs/ci/slurm.sbatch" "$@"
same four

part_of() { squeue -h -t RUNNING -r -o '%i %K' | awk -v part="$1" '$2 == part { print $1 }'; }
runs() { [ -n "$(part_of "$1")" ]; }

echo "a cancelled part"
PARTS=4 REPORTS="$PWD/cancelled" sh "$root/docs/ci/slurm.sbatch" "$@" & submitted=$!
wait_for 60 runs 3
scancel "$(part_of 3)"
code=0; wait $submitted || code=$?
[ $code = 1 ] || { echo "ended with $code, not 1"; exit 1; }
grep -q '"verdict":"unclear"' cancelled/results.json
grep -q 'part 3 of 4 is missing' cancelled/report.log

echo "a killed part"
PARTS=4 REPORTS="$PWD/killed" sh "$root/docs/ci/slurm.sbatch" "$@" & submitted=$!
wait_for 60 runs 2
java_of() { for pid in $(pgrep java); do tr '\0' '\n' < /proc/"$pid"/cmdline 2>/dev/null | grep -qx "$PWD/killed/part-2" && echo "$pid"; done | head -1; }
begun() { [ -n "$(java_of)" ]; }
wait_for 60 begun
kill -9 "$(java_of)"
wait $submitted
same killed
echo "as one run"
