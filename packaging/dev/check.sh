# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev check: format, clang-tidy and the architecture, for what was changed. Sourced by ./dev.

: "${jobs:?is set by ./dev}"

# Sources that differ from the last commit, or, in a clean tree, what that commit changed.
changed_files() {
    if [ "${1:-}" = --all ]; then
        git ls-files '*.cpp' '*.h'
    elif [ -n "$(git status --porcelain -- '*.cpp' '*.h')" ]; then
        {
            git diff --name-only --diff-filter=d HEAD -- '*.cpp' '*.h'
            git ls-files --others --exclude-standard -- '*.cpp' '*.h'
        } | sort -u
    else
        git diff-tree --no-commit-id --name-only --diff-filter=d --root -r HEAD -- '*.cpp' '*.h'
    fi
}

# clang cannot read GCC's precompiled headers: the compile commands without them.
write_tidy_commands() {
    mkdir -p build/tidy
    sed -E -e 's/ -Winvalid-pch//g' -e 's/ -include [^ ]*cmake_pch[^ ]*//g' -e 's/ -fpch-preprocess//g' \
        -e 's/ -Wshadow=local/ -Wshadow/g' build/dev/compile_commands.json >build/tidy/compile_commands.json
}

check_scripts() {
    local scripts=(dev .ci/run packaging/dev/*.sh)
    if command -v shellcheck >/dev/null; then
        shellcheck -x "${scripts[@]}"
    fi
}

check_tree() {
    local files=() tidy=() failed=0
    mapfile -t files < <(changed_files "$@")
    say "Checking the scripts ..."
    check_scripts || failed=1
    if [ ${#files[@]} -gt 0 ]; then
        say "Checking the format of ${#files[@]} files ..."
        clang-format --dry-run --Werror "${files[@]}" || failed=1
        mapfile -t tidy < <(printf '%s\n' "${files[@]}" | grep -E '^(app|core|ui)/.*\.cpp$' || true)
    fi
    configure dev
    if [ ${#tidy[@]} -gt 0 ]; then
        say "Running clang-tidy on ${#tidy[@]} files ..."
        write_tidy_commands
        # What moc and the generators write has to be there before a file that includes it is read.
        printf '%s\n' "${tidy[@]}" |
            xargs -P "$jobs" -n 4 clang-tidy -p build/tidy --quiet --warnings-as-errors='*' \
                --extra-arg=-Wno-unknown-warning-option || failed=1
    fi
    say "Checking the architecture ..."
    cmake --build build/dev --target architecture_test || failed=1
    ctest --test-dir build/dev --output-on-failure -R '^architecture_test$' || failed=1
    [ $failed = 0 ] || say "./dev check found something: see above. clang-format -i FILE mends the format."
    return $failed
}
