// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

namespace sp::cli {

namespace {

const QStringList switches{QStringLiteral("json"), QStringLiteral("help"), QStringLiteral("dry-run"),
    QStringLiteral("believe"), QStringLiteral("draft"), QStringLiteral("later"), QStringLiteral("no-send"),
    QStringLiteral("business"), QStringLiteral("private"), QStringLiteral("gross"), QStringLiteral("net"),
    QStringLiteral("small-business"), QStringLiteral("unbilled"), QStringLiteral("credited"),
    QStringLiteral("all"), QStringLiteral("version"), QStringLiteral("skip-bad"), QStringLiteral("accept"),
    QStringLiteral("keychain"), QStringLiteral("none"), QStringLiteral("credit"),
    QStringLiteral("after-last"), QStringLiteral("own-folder"), QStringLiteral("off"),
    QStringLiteral("read-all"), QStringLiteral("even-if-delivered"), QStringLiteral("no-payer"),
    QStringLiteral("no-business"), QStringLiteral("no-browser"), QStringLiteral("write"),
    QStringLiteral("clear-addresses"), QStringLiteral("restore"), QStringLiteral("preview"),
    QStringLiteral("no-rebate"), QStringLiteral("bill"), QStringLiteral("no-bill"),
    QStringLiteral("no-client"), QStringLiteral("and-invoice"), QStringLiteral("and-send"),
    QStringLiteral("force"), QStringLiteral("drop-others"), QStringLiteral("replace"), QStringLiteral("plan"),
    QStringLiteral("yes"), QStringLiteral("old-backups"), QStringLiteral("by-client"),
    QStringLiteral("allow-negative")};

/// Options with a value that are no command's own.
const QStringList general{
    QStringLiteral("workspace"), QStringLiteral("passphrase-file"), QStringLiteral("recovery-file")};

/// Options that may be given more than once.
const QStringList repeatable{QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("tag"),
    QStringLiteral("take"), QStringLiteral("facts"), QStringLiteral("address"), QStringLiteral("flag"),
    QStringLiteral("remove-email"), QStringLiteral("remove-phone"), QStringLiteral("remove-tag"),
    QStringLiteral("remove-flag"), QStringLiteral("item"), QStringLiteral("prefer")};

Error needsValue(const QString &name)
{
    return usage(QStringLiteral("--%1 needs a value").arg(name));
}

/// What was typed, short enough for a sentence and without anything a terminal would obey.
QString quoted(const QString &typed)
{
    QString text = typed.left(60);
    for (QChar &each : text)
        if (!each.isPrint())
            each = u'?';
    return typed.size() > 60 ? text + u'\u2026' : text;
}

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
        if (onlyWords || !item.startsWith(u'-') || item.size() == 1) {
            arguments.m_words += item;
            continue;
        }
        if (item == QLatin1String("-h")) {
            arguments.m_switches.insert("help");
            continue;
        }
        if (!item.startsWith(QLatin1String("--")))
            return usage(
                QStringLiteral("\"%1\" is not an option; a word that begins with a dash stands after --")
                    .arg(quoted(item)));
        if (item.size() == 2) {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = item.indexOf(u'=');
        const QString name = item.mid(2, equals < 0 ? -1 : equals - 2);
        const bool isSwitch = switches.contains(name);
        if (isSwitch && equals >= 0)
            return usage(QStringLiteral("--%1 takes no value").arg(name));
        if (isSwitch)
            arguments.m_switches.insert(name.toUtf8());
        else if (equals >= 0)
            arguments.m_options[name] += item.mid(equals + 1);
        else if (at + 1 < raw.size() && !raw[at + 1].startsWith(QLatin1String("--")))
            arguments.m_options[name] += raw[++at];
        else if (general.contains(name))
            return needsValue(name);
        else
            arguments.m_valueless += name;
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

Result<std::optional<int>> Arguments::number(const char *name, int least, int most) const
{
    const auto text = option(name);
    if (!text)
        return std::optional<int>();
    bool whole = false;
    const int number = text->toInt(&whole);
    if (!whole || number < least || number > most)
        return usage(QStringLiteral("--%1 is a whole number from %2 to %3")
                         .arg(QLatin1String(name))
                         .arg(least)
                         .arg(most));
    return std::optional(number);
}

Result<QString> Arguments::word(int index, const char *what) const
{
    if (index >= m_words.size())
        return usage(QStringLiteral("%1 is missing").arg(QLatin1String(what)));
    return m_words[index];
}

Result<Done> Arguments::allow(const QStringList &known) const
{
    const auto unknown = [](const QString &name) {
        return usage(QStringLiteral("--%1 is not an option of this command").arg(quoted(name)));
    };
    for (auto option = m_options.begin(); option != m_options.end(); ++option) {
        if (!known.contains(option.key()))
            return unknown(option.key());
        if (option->size() > 1 && !repeatable.contains(option.key()))
            return usage(QStringLiteral("--%1 is given twice").arg(option.key()));
    }
    if (!m_valueless.isEmpty()) {
        const QString &name = m_valueless.front();
        return known.contains(name) ? needsValue(name) : unknown(name);
    }
    for (const QByteArray &name : m_switches)
        if (!known.contains(QString::fromUtf8(name)))
            return unknown(QString::fromUtf8(name));
    return Done{};
}

Result<Done> Arguments::allowWords(int most) const
{
    if (m_words.size() > most)
        return usage(QStringLiteral("\"%1\" is one word too many").arg(quoted(m_words[most])));
    return Done{};
}

}  // namespace sp::cli
