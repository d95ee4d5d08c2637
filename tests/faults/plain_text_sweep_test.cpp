// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/sweep/canaries.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace sp;
using namespace sp::faults;
using namespace Qt::StringLiterals;

// A practice is led from its making to its audit by the real command line, whose home, temporary folder and
// all else that it may write to lie below one folder. Then everything there is looked through for what only
// the vault may hold. What its owner wrote out herself lies in folders of its own and is not looked at.

namespace {

/// The member of that name, here or in an object below.
QString member(const QJsonObject &json, const QString &name)
{
    if (json.contains(name))
        return json.value(name).toString();
    for (const auto &each : json)
        if (const QString found = each.isObject() ? member(each.toObject(), name) : QString();
            !found.isEmpty())
            return found;
    return {};
}

/// One owner and her machine.
class Life {
public:
    explicit Life(std::uint64_t seed) : m_random(seed)
    {
        for (const char *folder :
            {"home", "tmp", "run", "hers", "hers/export", "hers/audit", "hers/mirror", "backups"})
            QDir().mkpath(at(folder));
        chmod(at("run").toUtf8().constData(), S_IRWXU);
    }

    QString at(const char *path) const { return m_root.filePath(QString::fromLatin1(path)); }
    QString root() const { return m_root.path(); }

    /// A word of this kind that nothing else holds.
    QString word(const char *kind)
    {
        QString text = u"zq"_s + QLatin1StringView(kind);
        for (int letter = 0; letter < 9; ++letter)
            text += QChar(u'a' + m_random.uniform(26));
        m_canaries.push_back({kind, text.toUtf8()});
        return text;
    }
    /// A text of a form that is asked for.
    QString given(const char *kind, const QString &text)
    {
        m_canaries.push_back({kind, text.toUtf8()});
        return text;
    }
    void addCanary(const char *kind, const QByteArray &text) { m_canaries.push_back({kind, text}); }
    QString file(const char *path, const QString &text) const
    {
        QFile written(at(path));
        if (!written.open(QIODevice::WriteOnly) || written.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", path);
        return at(path);
    }

    /// Starts a command; what it is told stands in its files, never in its environment.
    std::unique_ptr<QProcess> start(const QStringList &command, const QString &passphrase) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment;
        const std::pair<const char *, const char *> places[] = {{"HOME", "home"}, {"TMPDIR", "tmp"},
            {"XDG_RUNTIME_DIR", "run"}, {"XDG_CONFIG_HOME", "home/.config"},
            {"XDG_DATA_HOME", "home/.local/share"}, {"XDG_STATE_HOME", "home/.local/state"},
            {"XDG_CACHE_HOME", "home/.cache"}};
        for (const auto &[name, place] : places)
            environment.insert(QString::fromLatin1(name), at(place));
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TZ"_s, u"UTC"_s);
        environment.insert(u"SOLOPILOT_LOG"_s, u"debug"_s);
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(at("home"));
        process->start(QStringLiteral(SOLOPILOT_BINARY_DIR "/app/solopilot-cli"),
            QStringList{u"--workspace"_s, at("practice"), u"--passphrase-file"_s, passphrase, u"--json"_s} +
                command);
        process->waitForStarted();
        return process;
    }
    /// Runs a command to its end; keeps what its process shows to others meanwhile.
    QJsonObject run(const QStringList &command, int exit = 0)
    {
        const auto process = start(command, at("hers/passphrase"));
        for (const char *shown : {"cmdline", "environ"}) {
            QFile file(u"/proc/%1/%2"_s.arg(process->processId()).arg(QLatin1StringView(shown)));
            if (file.open(QIODevice::ReadOnly))
                m_shown += file.readAll() + '\n';
        }
        process->waitForFinished(120'000);
        const QByteArray out = process->readAllStandardOutput();
        m_errors += process->readAllStandardError();
        if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != exit)
            qFatal("%s: %d %s", qPrintable(command.join(u' ')), process->exitCode(), out.constData());
        ++m_commands;
        return QJsonDocument::fromJson(out).object();
    }
    QString id(const QStringList &command, const QString &name = u"id"_s)
    {
        return member(run(command), name);
    }
    /// Starts a command and ends it by `signal` at a moment nobody chose.
    void interrupt(const QStringList &command, int signal)
    {
        const auto process = start(command, at("hers/passphrase"));
        process->waitForFinished(static_cast<int>(m_random.uniform(900)));
        if (process->state() == QProcess::Running)
            ::kill(static_cast<pid_t>(process->processId()), signal);
        process->waitForFinished(120'000);
        m_errors += process->readAllStandardError();
        ++m_commands;
    }

    const std::vector<Canary> &canaries() const { return m_canaries; }
    const QByteArray &shown() const { return m_shown; }
    const QByteArray &errors() const { return m_errors; }
    int commands() const { return m_commands; }
    std::uint32_t chance(std::uint32_t below) { return m_random.uniform(below); }

private:
    QTemporaryDir m_root;
    SeededRandom m_random;
    std::vector<Canary> m_canaries;
    QByteArray m_shown, m_errors;
    int m_commands = 0;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// The practice and those who come to it.
QString begin(Life &life)
{
    const auto w = [&](const char *kind) { return life.word(kind); };
    life.file("hers/passphrase", w("passphrase") + u" quiet river walk\n"_s);
    life.run({u"init"_s, u"--name"_s, w("practitioner"), u"--country"_s, u"DE"_s, u"--street"_s, w("street"),
        u"--postcode"_s, u"10115"_s, u"--city"_s, w("city"), u"--tax-id"_s, w("taxid"), u"--vat-id"_s,
        life.given("vat id", u"DE136695976"_s), u"--email"_s, w("ownmail") + u"@practice.example"_s,
        u"--iban"_s, life.given("account", u"DE89370400440532013000"_s), u"--currency"_s, u"EUR"_s,
        u"--zone"_s, u"Europe/Berlin"_s, u"--recovery-file"_s, life.at("hers/recovery")});
    life.addCanary("recovery key", bytesOf(life.at("hers/recovery")).left(19));
    life.file("hers/password", w("password"));
    life.run({u"settings"_s, u"password"_s, u"smtp"_s, u"--password-file"_s, life.at("hers/password")});
    const QString client = life.id({u"client"_s, u"add"_s, w("clientname"), u"--company"_s, w("company"),
        u"--email"_s, w("clientmail") + u"@client.example"_s, u"--phone"_s,
        life.given("telephone", u"+493012345679"_s), u"--street"_s, w("clientstreet"), u"--postcode"_s,
        u"20095"_s, u"--city"_s, w("clientcity"), u"--country"_s, u"DE"_s, u"--billing-name"_s, w("payer"),
        u"--tag"_s, w("tag"), u"--remark"_s, w("remark")});
    life.run({u"template"_s, u"set"_s, u"quote_mail"_s, u"--subject"_s, w("templatesubject")});
    return client;
}

void writeNotes(Life &life, const QString &client, const QString &service)
{
    const auto w = [&](const char *kind) { return life.word(kind); };
    const QString note = life.id({u"note"_s, u"add"_s, u"--client"_s, client, u"--title"_s, w("notetitle"),
        u"--text"_s, w("notebody"), u"--private-text"_s, w("privatenote")});
    const QString attached = w("attachmentname");
    const QString path = life.file(("hers/" + attached.toUtf8() + ".txt").constData(), w("attachment"));
    life.run({u"note"_s, u"attach"_s, note, path});
    life.run({u"note"_s, u"search"_s, w("notesearch")});
    life.run({u"find"_s, w("search")});
    const QString canceled = life.id({u"session"_s, u"book"_s, u"--client"_s, client, u"--service"_s, service,
        u"--start"_s, u"2026-12-10T09:00"_s});
    life.run({u"session"_s, u"cancel"_s, canceled, u"--reason"_s, w("cancelreason")});
}

void doMoney(Life &life, const QString &client, const QString &service)
{
    const auto w = [&](const char *kind) { return life.word(kind); };
    const QString session = life.id({u"session"_s, u"log"_s, u"--client"_s, client, u"--service"_s, service,
        u"--start"_s, u"2026-10-19T09:00"_s, u"--minutes"_s, u"50"_s});
    const QString invoice = life.id(
        {u"session"_s, u"finish"_s, session, u"--note"_s, w("sessionnote"), u"--draft"_s}, u"invoice"_s);
    life.run({u"invoice"_s, u"add-line"_s, invoice, u"--text"_s, w("invoiceline"), u"--detail"_s,
        w("linedetail"), u"--price"_s, u"20.00"_s});
    life.run({u"invoice"_s, u"edit"_s, invoice, u"--reference"_s, w("reference"), u"--introduction"_s,
        w("introduction"), u"--closing"_s, w("closing")});
    life.run({u"invoice"_s, u"issue"_s, invoice, u"--no-send"_s});
    life.run({u"payment"_s, u"record"_s, u"--invoice"_s, invoice, u"--amount"_s, u"10.00"_s, u"--reference"_s,
        w("payment")});
    const QString quote =
        life.id({u"quote"_s, u"draft"_s, u"--client"_s, client, u"--item"_s, u"80.00 "_s + w("quoteline")});
    life.run({u"quote"_s, u"send"_s, quote, u"--no-send"_s});
    const QString receipt = w("receiptname");
    life.run({u"expense"_s, u"add"_s, u"--amount"_s, u"119.00"_s, u"--payee"_s, w("payee"), u"--for"_s,
        w("purpose"), u"--note"_s, w("expensenote"), u"--receipt"_s,
        life.file(("hers/" + receipt.toUtf8() + ".txt").constData(), w("receipt"))});
}

void exchange(Life &life)
{
    const auto w = [&](const char *kind) { return life.word(kind); };
    life.run({u"import"_s, u"calendar"_s,
        life.file("hers/calendar.ics",
            u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:"
            u"20261001T090000Z\r\n"
            "DTSTART:20261201T090000Z\r\nDTEND:20261201T100000Z\r\nSUMMARY:%1\r\nLOCATION:%2\r\nDESCRIPTION:%"
            "3\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n"_s.arg(w("entry"), w("place"), w("description")))});
    life.run({u"import"_s, u"contacts"_s,
        life.file("hers/contacts.vcf",
            u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:%1;Ana;;;\r\nFN:Ana %1\r\nEMAIL:%2@card.example\r\nEND:VCARD\r\n"_s
                .arg(w("card"), w("cardmail")))});
    life.run({u"mirror"_s, u"on"_s, life.at("hers/mirror")});
    life.run({u"mirror"_s, u"now"_s});
    life.run({u"export"_s, u"all"_s, life.at("hers/export"), u"--private"_s});
    life.run({u"audit"_s, u"checkpoint"_s});
    life.run({u"audit"_s, u"export"_s, life.at("hers/audit/out")});
    life.run({u"backup"_s, u"create"_s, life.at("backups/one.spbackup")});
    life.run({u"backup"_s, u"drill"_s, life.at("backups/one.spbackup")});
    life.run({u"jobs"_s, u"run-due"_s});
}

/// Wrong words, sudden ends, a new passphrase.
void endBadly(Life &life, const QString &client)
{
    const auto w = [&](const char *kind) { return life.word(kind); };
    const auto wrong =
        life.start({u"client"_s, u"list"_s}, life.file("hers/wrong", w("wrongpassphrase") + u" river"_s));
    wrong->waitForFinished(120'000);
    QCOMPARE(wrong->exitCode(), 1);
    for (const int signal : {SIGKILL, SIGSEGV, SIGABRT})
        life.interrupt(
            {u"note"_s, u"add"_s, u"--client"_s, client, u"--text"_s, w("unfinishednote")}, signal);
    life.file("hers/next", w("nextpassphrase") + u" quiet river walk\n"_s);
    life.run({u"passphrase"_s, u"change"_s, u"--new-passphrase-file"_s, life.at("hers/next")});
    QVERIFY(QFile::remove(life.at("hers/passphrase")) &&
            QFile::rename(life.at("hers/next"), life.at("hers/passphrase")));
    life.run({u"audit"_s, u"verify"_s});
    life.run({u"diagnostics"_s});
}

/// What another program's folder of ours would be, and what is new in folders that all share.
QStringList outside()
{
    QStringList all;
    for (const char *place :
        {"/.local/state/solopilot", "/.local/share/solopilot", "/.cache/solopilot", "/.config/solopilot"})
        if (const QString path = QDir::homePath() + QLatin1StringView(place); QFileInfo::exists(path))
            all += QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).join(u' ');
    // Sockets of other tests come and go.
    for (const QString &place : {QDir::tempPath(), QDir::currentPath()})
        all += QDir(place).entryList({u"*solopilot*"_s, u"core*"_s}, QDir::Files | QDir::Hidden);
    return all;
}

}  // namespace

class PlainTextSweepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingLiesOutsideTheVault();
};

void PlainTextSweepTest::nothingLiesOutsideTheVault()
{
    const int runs = byTier(1, 50, 200);
    Run run("plain_text_sweep");
    for (int number = 0; number < runs; ++number) {
        const QStringList before = outside();
        Life life(run.seed() + static_cast<std::uint64_t>(number));
        const QString client = begin(life);
        const QString service = life.id({u"service"_s, u"add"_s, life.word("service"), u"--price"_s,
            u"119.00"_s, u"--minutes"_s, u"50"_s});
        writeNotes(life, client, service);
        doMoney(life, client, service);
        exchange(life);
        endBadly(life, client);
        QVERIFY(life.canaries().size() >= 40);
        QVERIFY(life.commands() >= 30);
        run.tried();
        const Search search(life.canaries());
        // That it was there to be found: her own files and exports hold it.
        QVERIFY(
            search.below(life.at("hers"), {}).size() >= static_cast<qsizetype>(life.canaries().size()) / 2);
        // Messages lie in the folder `outgoing` as plain files until somebody sends them.
        int looked = 0;
        QStringList found =
            search.below(life.root(), {life.at("hers"), life.at("practice/outgoing")}, &looked);
        QVERIFY2(looked >= 8, qPrintable(QString::number(looked)));
        found += search.in(life.errors(), u"what was said on stderr"_s);
        // The words of a command stand in its line, where she put them; secrets are given by files.
        for (const QString &each : search.in(life.shown(), u"what /proc shows"_s))
            if (each.contains(u"passphrase"_s) || each.contains(u"password"_s) ||
                each.contains(u"recovery"_s) || each.contains(u"attachment,"_s))
                found += each;
        for (const QString &each : found)
            run.failed(each.toUtf8());
        QCOMPARE(outside(), before);
        // The log was written, at its most talkative.
        QVERIFY(!QDir(life.at("home/.local/state/solopilot")).entryList({u"*.log"_s}).isEmpty());
    }
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(PlainTextSweepTest)
#include "plain_text_sweep_test.moc"
