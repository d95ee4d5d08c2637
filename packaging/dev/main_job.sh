#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job, from a calendar file to an issued invoice, with solopilot-cli alone.
#
# main_job.sh PATH/TO/solopilot-cli [FOLDER]: works in FOLDER, or in a new temporary one that is kept and named.
set -euo pipefail

cli=${1:?the path of solopilot-cli}
folder=${2:-$(mktemp -d "${TMPDIR:-/tmp}/solopilot-main-job.XXXXXX")}
samples=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../resources/samples" && pwd)
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
workspace=$folder/practice
passphrase=$folder/passphrase.txt

step() { printf '\n== %s\n' "$*"; }

# What the person at the keyboard sees.
solo() { "$cli" --workspace "$workspace" --passphrase-file "$passphrase" "$@"; }

# The same with JSON, and one of its string members: ask NAME COMMAND...
ask() {
    local member=$1 answer value
    shift
    answer=$("$cli" --workspace "$workspace" --passphrase-file "$passphrase" --json "$@")
    value=$(printf '%s' "$answer" | sed -n "s/.*\"$member\": *\"\([^\"]*\)\".*/\1/p" | head -n 1)
    if [ -z "$value" ]; then
        printf 'The answer of "%s" has no "%s":\n%s\n' "$*" "$member" "$answer" >&2
        return 1
    fi
    printf '%s\n' "$value"
}

if [ -e "$workspace" ]; then
    printf '%s exists already. Name another folder.\n' "$workspace" >&2
    exit 1
fi
(umask 077 && printf 'a long walk along the quiet river\n' >"$passphrase")

step "A new encrypted practice"
solo init --name "Lindqvist Coaching" --country DE --vat-id DE123456789 --street "Lindenstr. 4" --postcode 10969 --city Berlin --email kontakt@lindqvist.example --iban DE89370400440532013000 --currency EUR --zone Europe/Berlin

step "The calendar comes in"
solo import calendar "$samples/calendar.ics"

step "The address book comes in"
solo import contacts "$samples/contacts.vcf"

step "The same calendar again: nothing is doubled"
solo import calendar "$samples/calendar.ics"

step "Who the calendar suggests as clients"
solo client list --status Suggested

step "A service"
service=$(ask id service add --name "Coaching session" --minutes 50 --price 120.00 --currency EUR)
solo service list

step "What the calendar says of 12 October"
solo session list --from 2026-10-12 --to 2026-10-12

step "That session, finished: its note kept, its invoice issued, its mail prepared"
entry=$(ask ref session list --from 2026-10-12 --to 2026-10-12)
invoice=$(ask invoice session finish "$entry" --service "$service" --note "First steps agreed: two meetings a week are led by others.")
message=$(ask id outbox list)
solo outbox send-now "$message"
solo jobs run-due
solo outbox sent "$message"

step "The invoice"
solo invoice show "$invoice"
solo invoice pdf "$invoice" "$folder/invoice.pdf"

step "What the books say"
solo balance
solo audit verify
solo export hledger "$folder/export"
if command -v hledger >/dev/null; then
    journal=$(find "$folder/export" -name '*.journal' | head -n 1)
    hledger -f "$journal" check
    hledger -f "$journal" balance
fi

step "Made in $folder"
find "$folder" -type f -not -path "$workspace/*" -printf '  %P (%s bytes)\n' | sort
printf '  practice/ (the encrypted workspace; its passphrase is in passphrase.txt)\n'
