// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/failure_state.h"

#include "core/primitives/access/access.h"
#include "ui/messages/audit_words.h"
#include "ui/messages/error_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FailureState)
};

QString whoMay(const QByteArray &permission)
{
    QStringList roles;
    for (const Role role : {Role::Owner, Role::Assistant, Role::Accountant, Role::Facilitator, Role::Auditor})
        if (permits(role, permission))
            roles << roleText(roleName(role));
    return QLocale().createSeparatedList(roles);
}

}  // namespace

StateContent failureState(const Error &error, const QString &title)
{
    if (error.reason != "access.denied")
        // A lock is no failure to try against: the screen that unlocks it is on its way.
        return {StateContent::Kind::Error, title, errorText(error),
            error.reason == "workspace.locked" ? QString() : Words::tr("Try again")};
    const QString role = roleText(error.facts.value("role"_L1).toString().toLatin1());
    return {StateContent::Kind::Denied, Words::tr("Your role has no access to this"),
        Words::tr(
            "Your role: %1. Roles with access: %2. If you need access too, ask the owner of the practice.")
            .arg(role, whoMay(error.facts.value("permission"_L1).toString().toLatin1()))};
}

}  // namespace sp::ui
