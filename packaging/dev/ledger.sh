# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Ledgers: files of one JSON object a line, which say what was tried. Read by ./dev.

# ledger_table FILE KEYS FIGURES: adds the figures up over all lines that are alike in the keys. KEYS and FIGURES name
# members of the lines, parted by spaces; a figure may say what to call it ("n=tried").
ledger_table() {
    awk -v keys="$2" -v figures="$3" '
        function field(name,   text) {
            if (!match($0, "\"" name "\":\"?[^,\"}]*")) return ""
            text = substr($0, RSTART, RLENGTH)
            sub("\"" name "\":\"?", "", text)
            return text
        }
        BEGIN {
            keyCount = split(keys, key, " "); figureCount = split(figures, figure, " ")
            for (i = 1; i <= keyCount; i++) printf (i == 1 ? "%-28s" : " %-8s"), key[i]
            printf " %6s", "runs"
            for (i = 1; i <= figureCount; i++) {
                heading = figure[i]
                sub(/^.*=/, "", heading); sub(/=.*$/, "", figure[i])
                printf " %12s", heading
            }
            printf "\n"
            fflush()
        }
        {
            group = ""
            for (i = 1; i <= keyCount; i++) group = group sprintf(i == 1 ? "%-28s" : " %-8s", field(key[i]))
            runs[group]++
            for (i = 1; i <= figureCount; i++) sum[group, i] += field(figure[i])
        }
        END {
            for (group in runs) {
                line = group sprintf(" %6d", runs[group])
                for (i = 1; i <= figureCount; i++) line = line sprintf(" %12.0f", sum[group, i])
                print line | "sort"
            }
        }' "$1"
}
