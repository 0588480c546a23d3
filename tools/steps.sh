# The steps of bin/test: each runs a command, says how many tests passed and how long it took, and
# adds to the sum. A step in which nothing ran has failed. To be sourced after tools/say.sh.
# shellcheck shell=bash disable=SC2154  # log_folder is say.sh's

passed=0 failed=0 failed_steps=()

check() { step one "$@"; }             # passes or not
python_tests() { step python "$@"; }   # unittest
doctest() { step doctest "$@"; }
node_tests() { step node "$@"; }       # node --test --test-reporter=tap

step() {
    local kind=$1 title=$2 began=$SECONDS log status=0 good bad
    log=$log_folder/test-$(tr -cs '[:alnum:]' '-' <<<"${title,,}").log
    log=${log/%-.log/.log}
    shift 2
    run_logged "$log" "$title" timeout --kill-after=10 "${STEP_LIMIT:-1800}" "$@" || status=$?
    read -r good bad < <(count_"$kind" "$log" "$status") || true
    # A runner that broke, or ran nothing, has not passed whatever it counted.
    if [ "$status" != 0 ] && [ "$bad" = 0 ]; then bad=1; fi
    if [ "$good" = 0 ] && [ "$bad" = 0 ]; then bad=1; fi
    passed=$((passed + good)) failed=$((failed + bad))
    printf '%-30s %5d passed %4d failed %5d s\n' "$title" "$good" "$bad" $((SECONDS - began))
    [ "$bad" = 0 ] && return
    failed_steps+=("$title")
    [ "$status" != 124 ] || say "    took longer than ${STEP_LIMIT:-1800} s"
    show_end "$log"
}

count_one() { [ "$2" = 0 ] && echo 1 0 || echo 0 1; }
count_doctest() {
    sed -nE 's/.*test cases: +[0-9]+ \| +([0-9]+) passed \| +([0-9]+) failed.*/\1 \2/p' "$1" | tail -n 1 | grep . || echo 0 0
}
count_python() {
    local ran bad
    ran=$(sed -nE 's/^Ran ([0-9]+) tests? in.*/\1/p' "$1" | tail -n 1)
    bad=$(sed -nE 's/^FAILED \((.*)\)/\1/p' "$1" | tail -n 1 | grep -oE '(failures|errors)=[0-9]+' | cut -d= -f2 | paste -sd+ | grep . || echo 0)
    echo $((${ran:-0} - (bad))) $((bad))
}
count_node() {
    local good bad
    good=$(sed -nE 's/^# pass ([0-9]+)/\1/p' "$1" | tail -n 1)
    bad=$(sed -nE 's/^# fail ([0-9]+)/\1/p' "$1" | tail -n 1)
    echo "${good:-0} ${bad:-0}"
}

# The closing line, and the exit code.
sum_up() {
    [ "$failed" = 0 ] || say "Failed: ${failed_steps[*]}"
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
}
