// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for words of erased clients in every byte that is left of them.
#include "core/engine/backup.h"
#include "core/engine/erasure.h"
#include "core/engine/kept_drafts.h"
#include "core/storage/vault/subkeys.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/support/test_engine.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <openssl/evp.h>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype pageSize = 4096, reserved = 80, ivSize = 16;

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every page as SQLite sees it, free ones too: SQLCipher seals each by AES-256-CBC, whose IV lies in its
/// reserved end.
QByteArray plainPages(const QString &path, const SecretBytes &vaultKey)
{
    const QByteArray sealed = fileOf(path);
    const SecretBytes key = databaseKey(vaultKey);
    QByteArray plain;
    for (qsizetype at = 0; at + pageSize <= sealed.size(); at += pageSize) {
        const qsizetype skip = at == 0 ? 16 : 0;
        const auto page = octets(QByteArrayView(sealed).sliced(at, pageSize));
        QByteArray out(pageSize, '\0');
        int length = 0;
        EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
        EVP_DecryptInit_ex(
            context, EVP_aes_256_cbc(), nullptr, key.data(), page.data() + (pageSize - reserved));
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(out.data()) + skip, &length,
            page.data() + skip, static_cast<int>(pageSize - reserved - skip));
        EVP_CIPHER_CTX_free(context);
        plain += out.first(pageSize - reserved);
    }
    static_assert(ivSize < reserved);
    return plain;
}

/// Somebody whose every word begins with a mark of their own.
struct Subject {
    explicit Subject(int number)
        : mark(u"zq"_s), phone(u"+491511%1"_s.arg(1'000'000 + number * 7919 % 9'000'000))
    {
        const QByteArray digest =
            QCryptographicHash::hash("subject " + QByteArray::number(number), QCryptographicHash::Sha256);
        // Letters that no hexadecimal digest has: the audit is full of those.
        for (int at = 0; at < 10; ++at)
            mark += QChar(u'g' + (static_cast<unsigned char>(digest[at]) & 15));
    }
    QString word(const char *field) const { return mark + QLatin1String(field); }
    /// What an index that leaves out common beginnings still shows of it.
    QByteArray tail() const { return mark.mid(4).toLatin1(); }

    QString mark, phone;
    ClientId client{IdBytes{}};
    NoteId note{IdBytes{}};
    bool invoiced = false;
};

ClientDetails detailsOf(const Subject &subject)
{
    ClientDetails details{.name = subject.word("name") + u" Person"_s,
        .given = subject.word("given"),
        .family = subject.word("family"),
        .company = subject.word("company"),
        .title = subject.word("title"),
        .taxId = subject.word("tax"),
        .vatId = subject.word("vat")};
    details.address = {subject.word("street"), subject.word("code"), subject.word("city"), {}, "DE"};
    details.contacts = {
        {ContactPoint::Type::Email, subject.word("label"), subject.word("mail") + u"@example.org"_s},
        {ContactPoint::Type::Phone, {}, subject.phone}};
    details.tags = {subject.word("tag")};
    details.remark = subject.word("remark");
    details.moreAddresses = {
        {subject.word("second"), {subject.word("lane"), {}, subject.word("town"), {}, "DE"}}};
    details.billing = {subject.word("payer"), subject.word("bill") + u"@example.org"_s, {}};
    return details;
}

struct Practice : TestEngine {
    std::vector<Subject> subjects;
    ServiceId service = must(engine->services().list()).front().id;

    void add(int number)
    {
        Subject subject(number);
        const ClientDetails details = must(PeopleService::checked(detailsOf(subject), "DE"));
        subject.client =
            did<ClientId>("client.add", [&](Unit &unit) { return engine->people().add(unit, details); });
        did<Done>("import.contacts", [&](Unit &unit) -> Result<Done> {
            unit.audit("import.applied", "client", subject.client);
            return engine->people().store().linkImport("vcard", subject.word("external").toUtf8(), "client",
                subject.client.bytes(), Digest{}, unit.now());
        });
        note(subject);
        day(subject);
        papers(subject, number);
        // A change on top of the first, so that change sets hold both.
        did<Done>("client.edit", [&](Unit &unit) -> Result<Done> {
            ClientDetails changed = details;
            changed.remark = subject.word("later");
            return engine->people().update(unit, subject.client, 1, changed);
        });
        subjects.push_back(std::move(subject));
    }
    void note(Subject &subject)
    {
        subject.note = did<NoteId>(
            "note.add", [&](Unit &unit) { return engine->notes().add(unit, subject.client, "blank"); });
        for (const char *field : {"talkone", "talktwo"})
            did<int>("note.save", [&](Unit &unit) {
                return engine->notes().save(unit, subject.note,
                    {subject.word("heading"), u"## Talk\n- [ ] "_s + subject.word(field) + u" and more"_s,
                        subject.word("private")});
            });
        must(engine->attachments().attach(engine->actor(), AttachmentOwner::of(subject.note),
            subject.word("file") + u".txt"_s, subject.word("content").toUtf8()));
    }
    void day(const Subject &subject)
    {
        const LocalTime start = TimeZone::utc().toLocal(clock.now());
        const auto booked = did<SessionId>("session.book", [&](Unit &unit) {
            return engine->sessions().book(unit, {subject.client, service, start, TimeZone::utc()});
        });
        did<Done>("session.cancel",
            [&](Unit &unit) { return engine->sessions().cancel(unit, booked, subject.word("cancel")); });
        EventDraft draft{
            subject.word("summary"), {start - std::chrono::days(1), TimeKind::Zoned, TimeZone::utc()}};
        draft.client = subject.client;
        draft.description = subject.word("description");
        draft.location = subject.word("location");
        did<EventId>("calendar.add", [&](Unit &unit) { return engine->calendar().add(unit, draft); });
    }
    void papers(Subject &subject, int number)
    {
        billing::DraftChange line{
            .added = {{.description = subject.word("line"), .unitPrice = money(2'000)}}};
        line.introduction = subject.word("hello");
        const auto quote = did<QuoteId>("quote.draft", [&](Unit &unit) {
            return engine->quotes().draft(unit, {subject.client, line});
        });
        did<SentQuote>("quote.send",
            [&](Unit &unit) { return engine->quotes().send(unit, quote, QuoteService::Delivery::Keep); });
        did<RecurringId>("recurring.add", [&](Unit &unit) {
            return engine->recurring().add(unit, {subject.client, line, {.start = date("2027-11-01")}});
        });
        if (number % 3 == 0)
            invoice(subject);
    }
    void invoice(Subject &subject)
    {
        subject.invoiced = true;
        const LocalTime start = TimeZone::utc().toLocal(clock.now());
        const auto session = did<SessionId>("session.book", [&](Unit &unit) {
            return engine->sessions().book(unit, {subject.client, service, start, TimeZone::utc()});
        });
        did<Done>("session.start", [&](Unit &unit) { return engine->sessions().start(unit, session); });
        clock.advance(30min);
        const FinishResult finished = must(engine->finish(FinishRequest{session}, session.text()));
        const BilledDocument document = must(engine->billing().document(*finished.document));
        did<PaymentId>("payment.record", [&](Unit &unit) {
            return engine->billing().recordPayment(unit,
                {subject.client, document.id, document.content.totals.gross, "bank", date("2026-10-27")});
        });
        clock.advance(5min);
        must(engine->runDueJobs());
        for (const OutboxMessage &message : must(engine->outbox().store().toClient(subject.client, 9)))
            if (message.status == MessageStatus::Queued)
                did<Done>("outbox.mark_sent",
                    [&](Unit &unit) { return engine->outbox().markSent(unit, message.id); });
    }

    /// The Unit alone, without what follows it.
    Result<Done> eraseRows(const ClientId &client)
    {
        engine->units().capture(UnitRunner::Capture::Nothing);
        const auto plan = engine->run<erasing::Plan>(
            "client.erase",
            [&](Unit &unit) {
                return EraseService(engine->database(), engine->people(), engine->settings())
                    .erase(unit, client);
            },
            u"asked for"_s);
        engine->units().capture(UnitRunner::Capture::Changes);
        return plan ? Result<Done>(Done{}) : plan.error();
    }

    std::vector<QString> terms(const char *index)
    {
        must(engine->database().execute("DROP TABLE IF EXISTS temp.words"));
        const QByteArray make =
            QByteArray("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, ") + index + ", row)";
        must(engine->database().execute(make.constData()));
        auto all = must(engine->database().all("SELECT term FROM temp.words WHERE term LIKE 'zq%'", {},
            [](const Row &row) { return row.text(0); }));
        must(engine->database().execute("DROP TABLE temp.words"));
        return all;
    }
    QByteArray pages() const
    {
        return plainPages(engine->vault().folder.layout().database(), engine->vault().vaultKey);
    }
};

/// What of a subject's words stands in `bytes`, whatever the case.
bool shows(const QByteArray &lower, const Subject &subject)
{
    return lower.contains(subject.tail()) || lower.contains(subject.phone.toLatin1());
}

/// What stands there, to find out where that is.
QByteArray around(const QByteArray &lower, const Subject &subject)
{
    const qsizetype at = std::max(lower.indexOf(subject.tail()), lower.indexOf(subject.phone.toLatin1()));
    return at < 0 ? QByteArray("in the backup")
                  : lower.mid(std::max<qsizetype>(0, at - 60), 120).toPercentEncoding();
}

}  // namespace

class ErasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheErasedIsLeftAndAllOfTheOthers();
};

void ErasureTest::nothingOfTheErasedIsLeftAndAllOfTheOthers()
{
    const int erased = byTier(30, 1'000, 1'000);
    const int others = byTier(10, 100, 100);
    constexpr int withBackup = 30;
    Run run("erasure");
    Practice practice;
    for (int number = 0; number < erased + others; ++number)
        practice.add(number);
    Engine &engine = *practice.engine;
    // Entries of that day are past.
    practice.clock.advance(24h);
    must(engine.settle());

    // What is sealed is so in change sets already, before anybody is erased.
    const auto sets = must(engine.database().all(
        "SELECT body FROM unit_changeset", {}, [](const Row &row) { return row.bytes(0).toLower(); }));
    int readable = 0;
    for (const Subject &subject : practice.subjects)
        for (const char *field : {"heading", "talkone", "talktwo", "private", "file", "content"})
            readable += static_cast<int>(std::ranges::count_if(
                sets, [&](const QByteArray &set) { return set.contains(subject.word(field).toLatin1()); }));
    QCOMPARE(readable, 0);
    const QByteArray before = practice.pages().toLower();
    for (const Subject &subject : practice.subjects)
        QVERIFY(shows(before, subject));

    keepDrafts(engine, {{{SessionId(IdBytes{}), practice.subjects[std::size_t(erased - 1)].client, "blank",
                            {{}, practice.subjects[std::size_t(erased - 1)].word("typed"), {}}}},
                           {{"client/new", u"New"_s, {{u"name"_s, practice.subjects.back().word("form")}}}}});
    for (int number = 0; number < erased; ++number) {
        run.tried();
        const ClientId client = practice.subjects[std::size_t(number)].client;
        // A tested backup after each of a thousand would take the night.
        if (number + withBackup < erased) {
            const auto done = practice.eraseRows(client);
            if (!done)
                run.failed("refused: " + done.error().reason);
            continue;
        }
        const auto done = eraseClient(engine, client, {u"asked for"_s});
        if (!done)
            run.failed("refused: " + done.error().reason);
        else if (!done->leftUndone.isEmpty())
            run.failed("left undone: " + done->leftUndone);
        else if (number + 1 < erased)
            QVERIFY(QFile::remove(done->backup));
        practice.clock.advance(1s);
    }
    must(engine.settle());

    const QByteArray pages = practice.pages().toLower();
    QCOMPARE(fileOf(engine.vault().folder.layout().database() + u"-wal"_s).size(), 0);
    const QDir backups(engine.vault().folder.layout().backups());
    const QString backup = backups.filePath(backups.entryList({u"*.spbackup"_s}).constLast());
    const QString restored = practice.folder() + u"-restored"_s;
    const Passphrase words = TestEngine::words();
    must(restoreBackup(backup, &words, KdfPolicyForTests::cheap(), restored, practice.clock.now()));
    const QByteArray copied = plainPages(restored + u"/practice.db"_s, engine.vault().vaultKey).toLower();
    const auto noteTerms = practice.terms("search_note"), clientTerms = practice.terms("search_client");
    const Drafts drafts = must(keptDrafts(engine));
    QVERIFY(drafts.notes.empty());
    QCOMPARE(drafts.forms.size(), std::size_t(1));
    // What the law keeps holds the name and the address, and nothing else does.
    QByteArrayList kept;
    must(engine.database().each(
        "SELECT snapshot FROM document WHERE snapshot IS NOT NULL", {}, [&](const Row &row) {
            kept += row.bytes(0).toLower();
            return true;
        }));
    for (int number = 0; number < erased + others; ++number) {
        const Subject &subject = practice.subjects[std::size_t(number)];
        const auto inTerms = [&](const std::vector<QString> &terms) {
            return std::ranges::any_of(
                terms, [&](const QString &term) { return term.startsWith(subject.mark); });
        };
        if (number >= erased) {
            const auto current = must(engine.notes().store().current(subject.note));
            const bool whole = current->content.body.contains(subject.word("talktwo")) &&
                               shows(pages, subject) && shows(copied, subject) && inTerms(noteTerms) &&
                               inTerms(clientTerms) &&
                               must(engine.notes().store().search(subject.word("talktwo"), 5)).size() == 1 &&
                               must(engine.people().store().search(subject.word("name"), 5)).size() == 1;
            if (!whole)
                run.failed("words of somebody else are gone: " + subject.mark.toLatin1());
            continue;
        }
        if (inTerms(noteTerms) || inTerms(clientTerms))
            run.failed("a search index still knows " + subject.mark.toLatin1());
        if (!subject.invoiced && (shows(pages, subject) || shows(copied, subject)))
            run.failed("the pages still show " + subject.mark.toLatin1() + ": " + around(pages, subject));
        if (subject.invoiced)
            for (const char *field : {"talkone", "talktwo", "private", "heading", "file", "content", "remark",
                     "later", "tag", "mail", "cancel", "summary", "description", "location", "external",
                     "hello", "lane", "typed", "given"})
                if (pages.contains(subject.word(field).toLatin1()) ||
                    copied.contains(subject.word(field).toLatin1()))
                    run.failed(
                        QByteArray("the pages still show ") + field + " of " + subject.mark.toLatin1());
    }
    // A kept invoice still says whose it was.
    QCOMPARE(kept.size(), (erased + others + 2) / 3);
    for (const QByteArray &snapshot : kept)
        QVERIFY(snapshot.contains("payer"));
    QCOMPARE(engine.blobs().list().size(), std::size_t(others));
    QVERIFY(!must(engine.units().auditTrail().verify()).brokenAt);
    must(engine.notes().store().verify());
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(ErasureTest)
#include "erasure_test.moc"
