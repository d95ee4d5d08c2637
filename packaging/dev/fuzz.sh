# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Fuzzing: a run of one target, what is kept of it, and the table of all runs. Read by ./dev, which has say() and install_missing().

fuzz_ledger=tests/fuzz/ledger.jsonl

fuzz_table() {
    ledger_table "$fuzz_ledger" target "executions units crashes seconds"
}

# build_fuzz_target TARGET: sets $fuzz_program and makes the folders of a target.
build_fuzz_target() {
    local target=$1
    if [ ! -f "tests/fuzz/${target}_fuzz.cpp" ]; then
        say "There is no tests/fuzz/${target}_fuzz.cpp. The targets are:"
        find tests/fuzz -name '*_fuzz.cpp' -printf '  %f\n' | sed 's/_fuzz\.cpp$//' | sort >&2
        return 2
    fi
    install_missing build fuzz
    build fuzz --target "${target}_fuzz"
    # New inputs go to the first folder; the repository's own corpus is only read.
    mkdir -p "build/fuzz/corpus/$target" "tests/fuzz/corpus/$target" "build/fuzz/found/$target"
    fuzz_program=build/fuzz/tests/fuzz/${target}_fuzz
}

# bank_fuzz_run TARGET LOG CRASHES SECONDS: one line of the ledger, from libFuzzer's own figures.
bank_fuzz_run() {
    local executions units
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$2")
    units=$(sed -n 's/^stat::new_units_added: *//p' "$2")
    printf '{"commit":"%s","crashes":%d,"executions":%d,"seconds":%d,"target":"%s","units":%d}\n' \
        "$(git rev-parse --short HEAD 2>/dev/null || echo unknown)" "$3" "${executions:-0}" "$4" "$1" "${units:-0}" \
        >>"$fuzz_ledger"
}

fuzz_for() {
    local target=$1 seconds=$2 options=() crashes=0 began=$SECONDS
    build_fuzz_target "$target" || return
    local log=build/fuzz/found/$target.log
    [ ! -f "tests/fuzz/dict/$target.dict" ] || options+=("-dict=tests/fuzz/dict/$target.dict")
    TZ=UTC LC_ALL=C.UTF-8 "$fuzz_program" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/found/$target/" "${options[@]}" \
        "build/fuzz/corpus/$target" "tests/fuzz/corpus/$target" 2>&1 | tee "$log" || crashes=1
    bank_fuzz_run "$target" "$log" "$crashes" $((SECONDS - began))
    return "$crashes"
}

# keep_fuzz TARGET: takes into the repository, of what was found, the fewest inputs that reach what the kept ones do not.
keep_fuzz() {
    local target=$1
    build_fuzz_target "$target" || return
    TZ=UTC LC_ALL=C.UTF-8 "$fuzz_program" -set_cover_merge=1 -max_len=8192 -timeout=5 -rss_limit_mb=1024 \
        "tests/fuzz/corpus/$target" "build/fuzz/corpus/$target" 2>&1 | tail -n 1
    du -sh --apparent-size "tests/fuzz/corpus/$target"
}

run_fuzz() {
    case "${1:-}:${2:-}" in
    table:) fuzz_table ;;
    keep:?*) keep_fuzz "$2" ;;
    ?*:*[!0-9]* | *:)
        say "Use: ./dev fuzz TARGET SECONDS, ./dev fuzz keep TARGET or ./dev fuzz table. The targets are:"
        find tests/fuzz -name '*_fuzz.cpp' -printf '  %f\n' | sed 's/_fuzz\.cpp$//' | sort >&2
        return 2
        ;;
    *) fuzz_for "$1" "$2" ;;
    esac
}
