// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

namespace sp::cli {

namespace {

const QStringList switches{QStringLiteral("json"), QStringLiteral("help"), QStringLiteral("dry-run"),
    QStringLiteral("draft"), QStringLiteral("later"), QStringLiteral("no-send"), QStringLiteral("business"),
    QStringLiteral("private"), QStringLiteral("gross"), QStringLiteral("net"), QStringLiteral("small-business"),
    QStringLiteral("unbilled"), QStringLiteral("all"), QStringLiteral("version"), QStringLiteral("accept")};

}  // namespace

Error usage(const QString &problem)
{
    return {ErrorCode::InvalidInput, "usage", {{QStringLiteral("problem"), problem}}};
}

Result<Arguments> Arguments::parse(const QStringList &raw)
{
    Arguments arguments;
    bool onlyWords = false;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const QString &item = raw[at];
        if (onlyWords || !item.startsWith(QLatin1String("--"))) {
            if (item == QLatin1String("-h"))
                arguments.m_switches.insert("help");
            else
                arguments.m_words += item;
            continue;
        }
        if (item.size() == 2) {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = item.indexOf(u'=');
        const QString name = item.mid(2, equals < 0 ? -1 : equals - 2);
        if (equals < 0 && switches.contains(name)) {
            arguments.m_switches.insert(name.toUtf8());
        } else if (equals >= 0) {
            arguments.m_options[name] += item.mid(equals + 1);
        } else if (at + 1 < raw.size()) {
            arguments.m_options[name] += raw[++at];
        } else {
            return usage(QStringLiteral("--%1 needs a value").arg(name));
        }
    }
    return arguments;
}

std::optional<QString> Arguments::option(const char *name) const
{
    const auto found = m_options.find(QLatin1String(name));
    return found == m_options.end() ? std::nullopt : std::optional(found->back());
}

Result<QString> Arguments::required(const char *name) const
{
    const auto value = option(name);
    if (!value)
        return usage(QStringLiteral("--%1 is missing").arg(QLatin1String(name)));
    return *value;
}

Result<QString> Arguments::word(int index, const char *what) const
{
    if (index >= m_words.size())
        return usage(QStringLiteral("%1 is missing").arg(QLatin1String(what)));
    return m_words[index];
}

Result<Done> Arguments::allow(const QStringList &known) const
{
    for (auto option = m_options.begin(); option != m_options.end(); ++option)
        if (!known.contains(option.key()))
            return usage(QStringLiteral("--%1 is not an option of this command").arg(option.key()));
    for (const QByteArray &name : m_switches)
        if (!known.contains(QString::fromUtf8(name)))
            return usage(QStringLiteral("--%1 is not an option of this command").arg(QString::fromUtf8(name)));
    return Done{};
}

}  // namespace sp::cli
