// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/error_text.h"

#include "ui/messages/reason_words.h"
#include "ui/messages/region_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sp::ui {

namespace {

QString (*theShown)(const QString &) = nullptr;

/// Whether a fact of that name is a client; of templates and files it names other things.
bool isClient(const QByteArray &reason, const QString &fact)
{
    return fact == QLatin1String("client") || fact == QLatin1String("buyer") ||
           (fact == QLatin1String("name") && reason.startsWith("import."));
}

/// Facts are for programs: a date is written as people write it, and a country by its name.
QString wordsOf(const QByteArray &reason, const QString &name, const QJsonValue &fact)
{
    const QString text = fact.toVariant().toString();
    // "2027-03-28", or with a time of that day behind it, which the day alone would make untrue.
    static const QRegularExpression moment(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ]((?:[01]\\d|2[0-3]):[0-5]\\d)(?::00)?)?$"_s);
    const auto match = moment.match(text);
    if (const QDate day = QDate::fromString(match.captured(1), Qt::ISODate); day.isValid())
        return QStringList{QLocale().toString(day, QCoreApplication::translate(
                                                       "Errors", "d MMM yyyy", "a date, in Qt's letters")),
            match.captured(2)}
            .join(u' ')
            .trimmed();
    if (theShown && isClient(reason, name))
        return theShown(text);
    if (name == QLatin1String("country"))
        return countryText(text.toLatin1());
    return text;
}

}  // namespace

QString reasonText(const QByteArray &reason, const QJsonObject &facts)
{
    const char *words = reasonWords(reason);
    if (!words)
        return QCoreApplication::translate("Errors",
            "That did not work (%1). Please try again; if it happens again, send us this "
            "code.")
            .arg(QString::fromUtf8(reason));
    QString text = QCoreApplication::translate("Errors", words);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        text.replace(QStringLiteral("%{") + fact.key() + u'}', wordsOf(reason, fact.key(), fact.value()));
    return text;
}

void showClientsBy(QString (*shown)(const QString &name))
{
    theShown = shown;
}

QString errorText(const Error &error)
{
    return reasonText(error.reason, error.facts);
}

}  // namespace sp::ui
