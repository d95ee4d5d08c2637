// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/error_text.h"

#include "ui/messages/reason_words.h"

#include <QCoreApplication>

namespace sp::ui {

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
        text.replace(QStringLiteral("%{") + fact.key() + u'}', fact.value().toVariant().toString());
    return text;
}

QString errorText(const Error &error)
{
    return reasonText(error.reason, error.facts);
}

}  // namespace sp::ui
