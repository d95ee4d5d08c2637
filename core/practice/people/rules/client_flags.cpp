// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/people/rules/client_flags.h"

#include <array>

namespace sp {

namespace {

constexpr std::array all{ClientFlag::Vip, ClientFlag::Minor, ClientFlag::Blocked, ClientFlag::DoNotContact};

}  // namespace

std::span<const ClientFlag> allClientFlags()
{
    return all;
}

QByteArray clientFlagName(ClientFlag flag)
{
    switch (flag) {
    case ClientFlag::Vip:
        return "vip";
    case ClientFlag::Minor:
        return "minor";
    case ClientFlag::Blocked:
        return "blocked";
    case ClientFlag::DoNotContact:
        return "do_not_contact";
    }
    Q_UNREACHABLE();
}

std::optional<ClientFlag> clientFlagFromName(QStringView name)
{
    for (const ClientFlag flag : all)
        if (name == QLatin1String(clientFlagName(flag)))
            return flag;
    return std::nullopt;
}

QStringList tidyFlags(const QStringList &flags)
{
    QStringList tidy;
    for (const ClientFlag flag : all)
        if (const QString name = QString::fromLatin1(clientFlagName(flag)); flags.contains(name))
            tidy += name;
    return tidy;
}

}  // namespace sp
