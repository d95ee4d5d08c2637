// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/access/access.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sp {

namespace {

constexpr std::array roleNames = {
    std::pair{Role::Owner, "Owner"},
    std::pair{Role::Assistant, "Assistant"},
    std::pair{Role::Accountant, "Accountant"},
    std::pair{Role::Facilitator, "Facilitator"},
    std::pair{Role::Auditor, "Auditor"},
};

/// Permission (or its prefix, ending in "."), then the letters of the roles beside the Owner that hold it.
/// s: Assistant, c: Accountant, f: Facilitator, u: Auditor. The longest match decides.
struct Grant {
    std::string_view permission;
    std::string_view roles;
};

// clang-format off
constexpr Grant grants[] = {
    {"workspace.read",   "scfu"},
    {"client.read",      "scfu"},
    {"client.",          "s"},
    {"client.erase",     ""},       // For good, with all who read what was said.
    {"service.read",     "scfu"},
    {"calendar.read",    "sfu"},
    {"calendar.",        "sf"},
    {"invitation.read",  "sfu"},
    {"invitation.",      "s"},      // Sends mail.
    {"calendar.connect", ""},       // Hands a password to the program.
    {"hold.read",        "sfu"},
    {"hold.",            "sf"},
    {"import.",          "s"},
    {"session.read",     "scfu"},
    {"session.",         "sf"},
    {"session.finish",   "s"},      // Issues an invoice.
    {"session.undo_finish", "s"},
    {"notes.read",       "f"},      // Assistants and accountants never see what was said.
    {"note.",            "f"},
    {"template.read",    "scfu"},
    {"template.",        "s"},      // The words of the office's mail.
    {"invoice.read",     "scu"},
    {"invoice.",         "sc"},
    {"quote.read",       "scu"},
    {"quote.",           "sc"},
    {"recurring.read",   "scu"},
    {"recurring.",       "sc"},
    {"payment.read",     "scu"},
    {"payment.",         "sc"},
    {"expense.read",     "scu"},
    {"expense.",         "sc"},
    {"statement.",       "sc"},     // Made and sent; reading one asks for "invoice.read".
    {"balance.read",     "scfu"},
    {"package.sell",     "s"},
    {"package.freeze",   "s"},      // Rules and what is sold under them are the owner's.
    {"credit.backfill",  ""},
    {"ledger.read",      "cu"},
    {"outbox.read",      "scu"},
    {"outbox.",          "s"},
    {"audit.read",       "u"},
    {"audit.export",     "u"},
    {"jobs.read",        "su"},
    {"jobs.run",         "s"},      // Sends what waits, as "outbox." does.
    {"policy.read",      "scfu"},
    {"keys.change_own",  "scfu"},   // One's own passphrase and keychain; other keys are the owner's.
    {"unit.undo",        "scf"},    // Together with the permission of what is undone.
    {"export.books",     "c"},      // For hledger.
    {"export.csv",       "c"},      // Tables of what an accountant may read one by one: no notes.
};
// clang-format on

char letter(Role role)
{
    switch (role) {
    case Role::Assistant:
        return 's';
    case Role::Accountant:
        return 'c';
    case Role::Facilitator:
        return 'f';
    case Role::Auditor:
        return 'u';
    case Role::Owner:
        break;
    }
    return '\0';
}

}  // namespace

QByteArray roleName(Role role)
{
    return std::ranges::find(roleNames, role, &std::pair<Role, const char *>::first)->second;
}

std::optional<Role> roleFromName(QByteArrayView name)
{
    for (const auto &[role, text] : roleNames)
        if (name == text)
            return role;
    return std::nullopt;
}

bool permits(Role role, QByteArrayView permission)
{
    if (role == Role::Owner)
        return true;
    const std::string_view wanted(permission.data(), static_cast<std::size_t>(permission.size()));
    const Grant *best = nullptr;
    for (const Grant &grant : grants) {
        const bool matches = grant.permission.ends_with('.') ? wanted.starts_with(grant.permission)
                                                             : wanted == grant.permission;
        if (matches && (!best || grant.permission.size() > best->permission.size()))
            best = &grant;
    }
    return best && best->roles.find(letter(role)) != std::string_view::npos;
}

}  // namespace sp
