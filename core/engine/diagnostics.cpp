// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/diagnostics.h"

#include "core/engine/engine.h"

#include <QDateTime>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t mebibyte = 1024 * 1024;

/// The number with its first digit only.
std::int64_t oneDigit(std::int64_t number)
{
    std::int64_t scale = 1;
    while (number / scale >= 10)
        scale *= 10;
    return (number + scale / 2) / scale * scale;
}

class Text {
public:
    void heading(const QString &text)
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
        m_text += text + u'\n';
    }
    void line(const QString &name, const QString &value)
    {
        m_text += u"  "_s + name + u": "_s + value + u'\n';
    }
    void line(const QString &text) { m_text += u"  "_s + text + u'\n'; }
    QString take() { return std::move(m_text); }

private:
    QString m_text;
};

void addPractice(Text &text, const PracticeDiagnostics &practice)
{
    text.heading(u"Practice"_s);
    text.line(u"schema"_s, QString::number(practice.schema));
    text.line(u"database"_s, roundedSize(practice.bytes));
    for (const auto &[name, value] : practice.settings)
        text.line(QString::fromLatin1(name), QString::fromLatin1(value));
    text.heading(u"Rows"_s);
    for (const PracticeDiagnostics::Rows &rows : practice.rows)
        if (rows.count > 0)
            text.line(QString::fromLatin1(rows.table), roundedCount(rows.count));
    text.heading(u"Jobs"_s);
    for (const PracticeDiagnostics::Jobs &jobs : practice.jobs) {
        QString state = QString::fromLatin1(jobs.status) + u", "_s + roundedCount(jobs.count);
        if (!jobs.reason.isEmpty())
            state += u", "_s + QString::fromLatin1(jobs.reason);
        text.line(QString::fromLatin1(jobs.type), state);
    }
}

}  // namespace

QString roundedCount(std::int64_t count)
{
    return count < 10 ? u"under 10"_s : u"about %1"_s.arg(oneDigit(count));
}

QString roundedSize(std::int64_t bytes)
{
    return bytes < mebibyte ? u"under 1 MiB"_s : u"about %1 MiB"_s.arg(oneDigit(bytes / mebibyte));
}

Result<PracticeDiagnostics> diagnosePractice(Engine &engine)
{
    const DiagnosticsStore store(engine.database());
    PracticeDiagnostics told;
    SP_TRY(schema, store.schema());
    SP_TRY(bytes, store.bytes());
    SP_TRY(rows, store.rows());
    SP_TRY(jobs, store.jobs());
    SP_TRY(settings, engine.settings().practice());
    told.schema = schema;
    told.bytes = bytes;
    told.rows = std::move(rows);
    told.jobs = std::move(jobs);
    told.settings = {{"language", settings.locale}, {"currency", settings.currency},
        {"paper", settings.paper == billing::Paper::A4 ? "A4" : "Letter"}, {"mail", settings.mailChannel},
        {"undo seconds", QByteArray::number(settings.undoSeconds)}};
    return told;
}

QString diagnosticsText(const ProgramDiagnostics &program, const std::optional<PracticeDiagnostics> &practice)
{
    Text text;
    text.heading(u"SoloPilot diagnostics"_s);
    text.line(
        u"made"_s, QDateTime::fromMSecsSinceEpoch(toMillis(program.now), Qt::UTC).toString(Qt::ISODate));
    text.line(u"version"_s, QString::fromLatin1(program.version));
    text.line(u"system"_s, program.system);
    text.line(u"Qt"_s, QString::fromLatin1(program.qt));
    text.line(u"SQLCipher"_s, QString::fromLatin1(program.sqlcipher));
    text.line(u"libsodium"_s, QString::fromLatin1(program.sodium));
    if (practice) {
        addPractice(text, *practice);
    } else {
        text.heading(u"Practice"_s);
        text.line(u"not open"_s);
    }
    text.heading(u"Last unexpected end"_s);
    if (program.crash.isEmpty())
        text.line(u"none known"_s);
    for (const QString &line : program.crash)
        text.line(line);
    text.heading(u"Log"_s);
    for (const QString &line : program.log)
        text.line(line);
    return text.take();
}

}  // namespace sp
