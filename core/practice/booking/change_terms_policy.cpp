// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/change_terms_policy.h"

namespace sp {

const PolicyKind<ChangeTerms, ChangeFacts, ChangeVerdict> &changeTermsPolicy()
{
    static const PolicyKind<ChangeTerms, ChangeFacts, ChangeVerdict> kind{
        {.name = changeTermsKind,
            .chain = {"client", "service", "workspace"},
            .defaults = changeTermsJson({})},
        readChangeTerms, assessChange, readChangeFacts, changeVerdictJson};
    return kind;
}

}  // namespace sp
