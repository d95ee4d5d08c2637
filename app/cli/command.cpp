// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/storage/vault/atomic_file.h"
#include "core/values/folding.h"
#include "core/values/format.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace sp::cli {

namespace {

constexpr int longestShown = 200;
/// A cell that is longer is no column: padding all others to it would fill the screen with spaces.
constexpr qsizetype widestColumn = 60;

/// A cell that another follows, cut to the width of a column.
QString elided(const QString &cell)
{
    if (cell.size() <= widestColumn)
        return cell;
    QString text = cell.left(widestColumn - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'\u2026';
}

}  // namespace

Result<ClientId> Context::client(const QString &text)
{
    if (const auto id = ClientId::parse(text.toUtf8())) {
        SP_TRY(client, m_engine.people().client(*id));
        return client.id;
    }
    const QStringList asked = wordsOf(folded(text));
    // An empty variable of a script is nobody, not the only client there is.
    if (asked.isEmpty())
        return Error{ErrorCode::InvalidInput, "client.unnamed"};
    SP_TRY(found, m_engine.people().store().search(text, 50));
    std::vector<ClientSummary> exact;
    std::vector<ClientSummary> named;
    for (const ClientSummary &each : found) {
        const QStringList words = wordsOf(folded(each.name + u' ' + each.company));
        if (each.name.compare(text, Qt::CaseInsensitive) == 0 ||
            each.email.compare(text, Qt::CaseInsensitive) == 0)
            exact.push_back(each);
        // Part of a name is enough, part of a word is not: what is booked must not go to somebody alike.
        if (std::ranges::all_of(asked, [&](const QString &word) { return words.contains(word); }))
            named.push_back(each);
    }
    const auto &choice = exact.empty() ? named : exact;
    if (choice.empty())
        return Error{ErrorCode::NotFound, "client.unknown"};
    if (choice.size() > 1)
        return Error{ErrorCode::InvalidInput, "client.ambiguous",
            {{QStringLiteral("text"), text.left(longestShown)},
                {QStringLiteral("count"), static_cast<int>(choice.size())}}};
    return choice.front().id;
}

Result<Money> Context::amount(const QString &text, Currency currency)
{
    auto plain = cli::amount(text, currency);
    if (plain || plain.error().reason != "money.invalid")
        return plain;
    SP_TRY(practice, settings());
    SP_TRY(locale, Locale::create(practice.locale));
    return parseMoney(text, currency, locale);
}

Result<Service> Context::service(const QString &text)
{
    if (const auto id = ServiceId::parse(text.toUtf8()))
        return m_engine.services().service(*id);
    SP_TRY(found, m_engine.services().named(text));
    if (!found)
        return Error{ErrorCode::NotFound, "service.unknown"};
    return *found;
}

Result<DocumentId> Context::document(const QString &text)
{
    if (const auto id = DocumentId::parse(text.toUtf8()))
        return *id;
    SP_TRY(found, m_engine.billing().store().numbered(text.toUtf8()));
    if (!found)
        return Error{ErrorCode::NotFound, "invoice.unknown"};
    return *found;
}

Result<SessionId> Context::session(
    Unit &unit, const QString &text, std::optional<ClientId> client, std::optional<ServiceId> service)
{
    if (const auto id = SessionId::parse(text.toUtf8()))
        return *id;
    const qsizetype at = text.indexOf(u'@');
    const auto event = EventId::parse(text.left(at).toUtf8());
    if (at < 0 || !event)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text.left(80)}}};
    SP_TRY(local, parseLocalTime(text.mid(at + 1).toUtf8()));
    SP_TRY(viewer, zone());
    // The window is wide enough for any zone the entry may be in.
    const Instant near(local.time_since_epoch());
    SP_TRY(entries,
        m_engine.calendar().entries({near - std::chrono::hours(36), near + std::chrono::hours(36)}, viewer));
    for (const CalendarEntry &entry : entries)
        if (entry.event == *event && entry.occurrence == localTimeText(local))
            return m_engine.sessions().ofEntry(unit, entry, viewer, client, service);
    return Error{ErrorCode::NotFound, "event.unknown"};
}

Result<TimeZone> Context::zone()
{
    if (const auto name = m_arguments.option("zone"))
        return TimeZone::create(name->toUtf8());
    SP_TRY(practice, settings());
    return TimeZone::create(practice.zone);
}

Result<LocalDate> Context::today()
{
    return m_engine.billing().today(m_engine.now());
}

Result<LocalDate> Context::date(const char *name, LocalDate otherwise)
{
    const auto text = m_arguments.option(name);
    if (!text)
        return otherwise;
    return parseDate(text->toUtf8());
}

Result<QString> Context::outside(const QString &path)
{
    return outsideOf(m_engine.vault().folder.layout().folder(), path);
}

Result<QString> outsideOf(const QString &folder, const QString &path)
{
    const QString practice = QFileInfo(folder).canonicalFilePath();
    const QString wanted = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    // What is not there yet has no canonical path; the nearest folder that is there decides.
    QString there = wanted;
    while (!there.isEmpty() && !QFileInfo::exists(there) && there != QFileInfo(there).path())
        there = QFileInfo(there).path();
    const QString real = QFileInfo(there).canonicalFilePath();
    if (real == practice || real.startsWith(practice + u'/'))
        return Error{
            ErrorCode::InvalidInput, "file.in_practice", {{QStringLiteral("path"), path.left(longestShown)}}};
    return wanted;
}

Result<Done> Context::write(const QString &path, const QByteArray &bytes)
{
    SP_TRY(wanted, outside(path));
    if (QFileInfo(wanted).isDir())
        return Error{
            ErrorCode::InvalidInput, "file.is_folder", {{QStringLiteral("path"), path.left(longestShown)}}};
    if (QFileInfo::exists(wanted) && !m_arguments.has("force"))
        return Error{ErrorCode::Conflict, "file.exists", {{QStringLiteral("path"), path.left(longestShown)}}};
    return writeAtomically(wanted, bytes);
}

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo file(path);
    // The importers have their own, lower limits; this one keeps a mistaken file from filling the memory.
    return readWhole(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath(), 256 * 1024 * 1024);
}

QString joinedNote(const QString &known, const QString &text)
{
    const QString before = known.trimmed();
    const QString more = text.trimmed();
    if (before.isEmpty() || more.isEmpty())
        return before.isEmpty() ? text : known;
    return before == more || before.endsWith(QStringLiteral("\n\n") + more)
               ? known
               : before + QStringLiteral("\n\n") + more;
}

Result<QString> readText(const QString &path)
{
    SP_TRY(bytes, readFile(path));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return Error{
            ErrorCode::InvalidInput, "file.not_text", {{QStringLiteral("path"), path.left(longestShown)}}};
    return text;
}

Result<Money> amount(const QString &text, Currency currency)
{
    auto money = Money::parse(text.toUtf8(), currency);
    if (money || money.error().reason != "money.invalid")
        return money;
    static const QRegularExpression decimals(QStringLiteral("^-?\\d+([.,])(\\d+)$"));
    const int digits = currency.minorDigits();
    const auto match = decimals.match(text);
    if (!match.hasMatch() || match.capturedLength(2) <= digits)
        return money;
    if (digits > 0 && match.captured(1) == u',')
        return money;  // "1,000" may be meant as a thousand.
    QJsonObject facts{
        {QStringLiteral("text"), text.left(40)}, {QStringLiteral("currency"), idString(currency.code())}};
    if (digits == 0)
        return Error{ErrorCode::InvalidInput, "money.no_minor_units", facts};
    facts.insert(QStringLiteral("count"), digits);
    return Error{ErrorCode::InvalidInput, "money.too_many_decimals", facts};
}

QJsonObject moneyJson(const Money &money)
{
    return {{QStringLiteral("amount"), QString::fromLatin1(money.plain())},
        {QStringLiteral("minor"), static_cast<qint64>(money.minor())},
        {QStringLiteral("currency"), QString::fromLatin1(money.currency().code())}};
}

QString idString(const QByteArray &id)
{
    return QString::fromLatin1(id);
}

QString table(const QList<QStringList> &rows)
{
    // The last cell of a row is whole, and nothing is padded to it.
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype at = 0; at + 1 < row.size(); ++at)
            widths[at] = std::max(widths[at], std::min(row[at].size(), widestColumn));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype at = 0; at < row.size(); ++at)
            line += at + 1 < row.size() ? elided(row[at]).leftJustified(widths[at] + 2) : row[at];
        line.replace(u'\n', u' ').replace(u'\t', u' ');
        text += line + u'\n';
    }
    return text;
}

}  // namespace sp::cli
