# Plain words and elapsed time for the scripts beside this folder. Source it; it runs nothing.
# STARTED is passed on to called scripts, so that all of them count from the same moment.
export STARTED="${STARTED:-$(date +%s)}"

# step 2/3 "Building" prints a header with the time since the start.
step() {
  local seconds=$(($(date +%s) - STARTED))
  printf '\n== %s %s (after %d:%02d)\n' "$1" "$2" $((seconds / 60)) $((seconds % 60))
}

say() { printf '   %s\n' "$*"; }

# stop "What is missing" "What to do about it" ends the script; each argument is a line.
stop() {
  printf '\nStopped: %s\n' "$1" >&2
  shift
  [ $# -eq 0 ] || printf '         %s\n' "$@" >&2
  exit 1
}

# retry COMMAND… tries up to three times: package registries are reached through a network.
retry() {
  local try
  for try in 1 2 3; do
    "$@" && return 0
    [ "$try" -eq 3 ] || { say "That did not work; trying again in $((try * 5)) seconds."; sleep $((try * 5)); }
  done
  return 1
}

has() { command -v "$1" >/dev/null 2>&1; }
