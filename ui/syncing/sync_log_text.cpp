// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncing/sync_log_text.h"

#include "ui/messages/error_text.h"
#include "ui/syncing/conflict_model.h"
#include "ui/syncing/entry_words.h"

#include <QCoreApplication>
#include <QUrl>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace syncing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

/// What a line is about, and where.
struct Subject {
    QString entry;
    QString calendar;
};

/// What may stand in the reason's sentence that older lines do not say.
QJsonObject factsOf(const SyncLogLine &line, const CalendarAccount &account, const Subject &subject)
{
    QJsonObject facts{{u"host"_s, QUrl(account.settings.address).host()}, {u"name"_s, account.settings.name},
        {u"calendar"_s, subject.calendar}};
    for (auto fact = line.facts.begin(); fact != line.facts.end(); ++fact)
        facts.insert(fact.key(), fact.value());
    return facts;
}

QString wordsOf(const SyncLogLine &line, const Subject &subject, const QString &reason)
{
    const QString &entry = subject.entry, &calendar = subject.calendar;
    if (line.action == "taken")
        return Words::tr("Came from %2: %1").arg(entry, calendar);
    if (line.action == "changed")
        return Words::tr("Changed in %2, and so here: %1").arg(entry, calendar);
    if (line.action == "merged") {
        const int clashes = line.facts.value("clashes"_L1).toInt();
        const QString both =
            Words::tr("Changed here and in %2, and brought together: %1").arg(entry, calendar);
        return clashes == 0
                   ? both
                   : both + u". "_s + Words::tr("%n things were changed on both sides.", nullptr, clashes);
    }
    if (line.action == "written")
        return Words::tr("Went to %2: %1").arg(entry, calendar);
    if (line.action == "removed")
        return Words::tr("Deleted here, and so in %2: %1").arg(entry, calendar);
    if (line.action == "trashed")
        return Words::tr("Deleted in %2, and so here: %1. It can be put back.").arg(entry, calendar);
    if (line.action == "written_again")
        return Words::tr("Gone in %2 and kept here, so it goes there again: %1").arg(entry, calendar);
    if (line.action == "kept_here")
        return Words::tr("Gone in %2 and kept here: %1").arg(entry, calendar);
    if (line.action == "partial")
        return Words::tr("Only some dates of it came from %2; the others stay: %1").arg(entry, calendar);
    if (line.action == "old_echo")
        return Words::tr("%2 gave an older state, which goes there anew: %1").arg(entry, calendar);
    if (line.action == "unreadable")
        return Words::tr("Could not be read in %2: %1. %3").arg(entry, calendar, reason);
    if (line.action == "refused")
        return Words::tr("Not taken by %2: %1. %3").arg(entry, calendar, reason);
    return Words::tr("The two sides did not come to agree. %1").arg(reason);
}

class Reading {
public:
    Reading(Engine &engine, const TimeZone &own) : m_engine(engine), m_own(own) {}

    Result<Subject> subjectOf(const SyncLogLine &line)
    {
        Subject subject;
        if (line.calendar) {
            auto known = m_calendars.find(*line.calendar);
            if (known == m_calendars.end()) {
                SP_TRY(name, calendarName(m_engine, *line.calendar));
                known = m_calendars.emplace(*line.calendar, std::move(name)).first;
            }
            subject.calendar = known->second;
        }
        auto known = m_entries.find(line.uid);
        if (known == m_entries.end()) {
            SP_TRY(title, titleOf(line.uid));
            known = m_entries.emplace(line.uid, std::move(title)).first;
        }
        subject.entry = known->second;
        return subject;
    }

private:
    Result<QString> titleOf(const QByteArray &uid) const
    {
        if (uid.isEmpty())
            return Words::tr("an entry");
        SP_TRY(stored, m_engine.calendar().store().findByUid(uid, {}));
        if (!stored)
            return Words::tr("an entry");
        CalendarEvent event = stored->event;
        event.status.clear();
        return entryTitle(Bundle::of({std::move(event)}), m_own);
    }

    Engine &m_engine;
    const TimeZone &m_own;
    std::map<QByteArray, QString> m_entries;
    std::map<RemoteCalendarId, QString> m_calendars;
};

ShownSyncLog::Account shownAccount(const CalendarAccount &account, const TimeZone &own)
{
    const QString agreed =
        account.lastTrueSync
            ? Words::tr("Both sides agreed on %1.").arg(momentText(*account.lastTrueSync, own))
            : Words::tr("Both sides have not agreed yet.");
    if (account.paused)
        return {account.id, account.settings.name, agreed + u' ' + Words::tr("It is paused.")};
    if (account.failing.isEmpty())
        return {account.id, account.settings.name, agreed};
    return {account.id, account.settings.name,
        reasonText(account.failing, account.failingFacts) + u' ' + agreed, true};
}

}  // namespace

Result<ShownSyncLog> readSyncLog(Engine &engine, const SyncLogQuery &query)
{
    SP_CHECK(engine.mayRead("calendar.read"));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(own, TimeZone::create(settings.zone));
    SP_TRY(accounts, engine.syncing().accounts().accounts());
    ShownSyncLog log;
    std::map<CalendarAccountId, const CalendarAccount *> known;
    for (const CalendarAccount &account : accounts) {
        known.emplace(account.id, &account);
        log.accounts.push_back(shownAccount(account, own));
    }
    SyncLogQuery wanted = query;
    ++wanted.limit;
    SP_TRY(lines, RecordStore(engine.database()).logged(wanted));
    log.more = static_cast<int>(lines.size()) > query.limit;
    if (log.more)
        lines.pop_back();
    Reading reading(engine, own);
    for (const SyncLogLine &line : lines) {
        const auto account = known.find(line.account);
        SP_TRY(subject, reading.subjectOf(line));
        const QByteArray reason = line.facts.value("reason"_L1).toString().toLatin1();
        const CalendarAccount nobody{CalendarAccountId(IdBytes{}), {}};
        const CalendarAccount &of = account == known.end() ? nobody : *account->second;
        const QString why = reason.isEmpty() ? QString() : reasonText(reason, factsOf(line, of, subject));
        log.lines.push_back({momentText(line.at, own), wordsOf(line, subject, why),
            account == known.end() ? Words::tr("disconnected") : of.settings.name, !reason.isEmpty()});
    }
    return log;
}

QString syncLogText(const ShownSyncLog &log)
{
    QStringList text;
    for (const ShownSyncLog::Account &account : log.accounts)
        text << u"%1: %2"_s.arg(account.name, account.state);
    text << QString();
    for (const ShownSyncLog::Line &line : log.lines)
        text << u"%1  %2  %3"_s.arg(line.when, line.account, line.words);
    return text.join(u'\n') + u'\n';
}

}  // namespace sp::ui
