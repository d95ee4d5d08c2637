# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The tiers of the fault tests, and the table of what they have tried. Read by ./dev, which sets $root and say().

: "${root:?is set by ./dev}"
fault_ledger=tests/faults/ledger.jsonl

# What was tried and failed, by figure and tier, summed over all lines.
fault_table() {
    ledger_table "$fault_ledger" "figure tier" "n=tried failures=failed seconds"
}

# run_faults TIER [PROGRAM...]: runs the programs of that tier one after another and appends to the ledger.
run_faults() {
    local tier=${1:-quick} result=0 program
    case $tier in
    quick | night | release) ;;
    table)
        fault_table
        return
        ;;
    *)
        say "Use: ./dev faults quick|night|release [PROGRAM...], or ./dev faults table."
        return 2
        ;;
    esac
    shift || true
    local programs=("$@")
    if [ ${#programs[@]} -eq 0 ]; then
        mapfile -t programs < <(find tests/faults -name '*_test.cpp' -printf '%f\n' | sed 's/\.cpp$//' | sort)
    fi
    install_missing build gui
    local targets=("${programs[@]}")
    # Most programs with a planted fault are built for the longer tiers only.
    if [ "$tier" != quick ] && [[ " ${programs[*]} " == *" planted_faults_test "* ]]; then
        targets+=(planted_faults)
    fi
    build dev --target "${targets[@]}"
    export SOLOPILOT_FAULTS=$tier SOLOPILOT_LEDGER=$root/$fault_ledger
    export SOLOPILOT_SEED=${SOLOPILOT_SEED:-$(date +%s)}
    SOLOPILOT_COMMIT=$(git rev-parse --short HEAD 2>/dev/null || echo unknown)
    export SOLOPILOT_COMMIT
    # Qt Test ends a function after five minutes unless told otherwise.
    export QTEST_FUNCTION_TIMEOUT=172800000 QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8
    export QT_LOGGING_RULES='solopilot.*.info=false;solopilot.*.warning=false'
    say "Tier $tier with seed $SOLOPILOT_SEED: ${programs[*]}"
    for program in "${programs[@]}"; do
        "build/dev/tests/$program" || result=1
    done
    fault_table
    return "$result"
}
