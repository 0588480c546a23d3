# How the scripts in bin/ speak: one line at a time on stderr, the rest in build/log/. To be sourced
# from the root of the repository.
# shellcheck disable=SC2034  # read by those who source this
# shellcheck shell=bash

log_folder=build/log

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "${0##*/}: $*"
    exit 1
}

# Shows that something is under way: the line is overwritten in a terminal, written anew elsewhere.
progress() {
    if [ -t 2 ]; then printf '\r\033[K%s' "$*" >&2; else say "$*"; fi
}
progress_done() { if [ -t 2 ]; then printf '\r\033[K' >&2; fi; }

# run_logged LOG TITLE COMMAND…: output to the log; every few seconds says how far it is, by the
# latest "[3/40] …" in the log, and how long it has taken.
run_logged() {
    local log=$1 title=$2 began=$SECONDS status='' at
    shift 2
    mkdir -p "${log%/*}"
    : >"$log"
    exec {ended}< <("$@" >>"$log" 2>&1 </dev/null && echo 0 || echo $?)
    until read -r -t "$([ -t 2 ] && echo 1 || echo "${PROGRESS_EVERY:-5}")" -u "$ended" status; do
        at=$(tail -n 20 "$log" | grep -oE '\[[0-9]+/[0-9]+\]' | tail -n 1) || true
        progress "$title ${at:+$at }$((SECONDS - began)) s"
    done
    exec {ended}<&-
    progress_done
    return "$status"
}

# The lines of a log that tell what went wrong: from the first error on, or else its end.
show_end() {
    local from
    from=$(grep -nE -m 1 '(^|[ :])([Ee]rror|FAILED|ERROR)' "$1" | cut -d: -f1) || true
    # sed, not head: what is still being written to head when it ends would end the whole run.
    if [ -n "$from" ]; then sed -n "$from,$((from + 39))p" "$1"; else tail -n 40 "$1"; fi | sed 's/^/    /' >&2
}
