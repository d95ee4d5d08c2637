# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Installs what is missing from the distribution. Sourced by ./dev; `root` is the top of the repository.

: "${root:?is set by ./dev}"
policy_made=no

# The lines of the named sections of packages.txt.
listed_packages() {
    local wanted=" $* " section="" line
    while IFS= read -r line; do
        line=${line%%#*}
        case $line in
        '['*']')
            section=${line#[}
            section=${section%]}
            ;;
        *[!\ ]*) [[ $wanted == *" $section "* ]] && printf '%s\n' "$line" ;;
        esac
    done <"$root/packaging/dev/packages.txt"
}

# Sets `missing` to the listed packages of these sections that are not here.
find_missing() {
    local lines=() line choices command name installed here
    mapfile -t lines < <(listed_packages "$@")
    missing=()
    if command -v dpkg-query >/dev/null; then
        local names=()
        for line in "${lines[@]}"; do
            IFS='|' read -ra choices <<<"${line%% *}"
            names+=("${choices[@]}")
        done
        # dpkg-query fails when it does not know one of the names; what it prints about the others is right.
        installed=" $(dpkg-query -W -f='${db:Status-Status}:${Package} ' "${names[@]}" 2>/dev/null || true)"
    else
        installed=""
    fi
    for line in "${lines[@]}"; do
        command=""
        [[ $line == *" "* ]] && command=${line#* }
        if [ -n "$command" ] && command -v "$command" >/dev/null; then
            continue
        fi
        IFS='|' read -ra choices <<<"${line%% *}"
        here=no
        for name in "${choices[@]}"; do
            [[ $installed == *" installed:$name "* ]] && here=yes
        done
        [ $here = yes ] || missing+=("${line%% *}")
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "Root rights are needed for: $*"
        say "Run it as root, or install sudo, and try again."
        return 1
    fi
}

# Replaces each "one|other" by the first that apt knows.
choose_packages() {
    local entry choices name chosen
    packages=()
    for entry in "${missing[@]}"; do
        IFS='|' read -ra choices <<<"$entry"
        chosen=${choices[0]}
        for name in "${choices[@]}"; do
            if apt-cache show "$name" >/dev/null 2>&1; then
                chosen=$name
                break
            fi
        done
        packages+=("$chosen")
    done
}

# Some packages start a service when they are installed; nothing here needs one.
forbid_services() {
    policy_made=no
    if [ ! -e /usr/sbin/policy-rc.d ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee /usr/sbin/policy-rc.d >/dev/null
        policy_made=yes
        as_root chmod 755 /usr/sbin/policy-rc.d
    fi
}

allow_services() {
    [ "$policy_made" = yes ] && as_root rm -f /usr/sbin/policy-rc.d
    policy_made=no
}

# install_missing SECTION...: returns at once when everything is here.
install_missing() {
    local missing=() packages=() answer size
    find_missing "$@"
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null; then
        say "These packages are missing (Debian's names; yours may differ):"
        say "  ${missing[*]}"
        say "This script installs by apt only. Install them your way and run ./dev again."
        return 1
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    choose_packages
    # apt tells the size even when it is told not to go on, and then ends with an error.
    size=$(LC_ALL=C apt-get install --assume-no --no-install-recommends -o Debug::NoLocking=1 "${packages[@]}" 2>&1 |
        grep -E '^(Need to get|After this operation)' || true)
    say "These packages will be installed from your distribution:"
    say "  ${packages[*]}"
    [ -n "$size" ] && say "$size"
    if [ -t 0 ] && [ -t 1 ]; then
        read -r -p "Install them now? [Y/n] " answer
        case $answer in
        [nN]*) return 1 ;;
        esac
    fi
    trap allow_services EXIT
    forbid_services
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0 \
        --no-install-recommends "${packages[@]}"
    allow_services
    trap - EXIT
}
