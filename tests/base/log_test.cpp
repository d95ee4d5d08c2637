// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/log.h"
#include "core/base/random.h"

#include <QTest>

#include <array>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

const QString home = u"/homes/irma"_s;

QString shown(const QString &text)
{
    return scrubbed(text, home);
}

/// What the handler of messages was given, instead of what a program would do with it.
QStringList heard;
void hear(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    heard += QString::fromLatin1(context.category) + u' ' + text;
}

/// Letters and digits alone, in lower case: however a secret is cut, it cannot hide behind separators.
QString core(const QString &text)
{
    QString kept;
    for (const QChar each : text.normalized(QString::NormalizationForm_KC))
        if (each.isLetterOrNumber())
            kept += each.toLower();
    return kept;
}

/// Whether so much of `secret` stands in `line` that it tells something.
bool tells(const QString &line, const QString &secret)
{
    constexpr qsizetype telling = 7;
    const QString where = core(line), what = core(secret);
    for (qsizetype at = 0; at + telling <= what.size(); ++at)
        if (where.contains(what.mid(at, telling)))
            return true;
    return false;
}

/// What may stand before it says which kind it is, and is none itself.
struct Secret {
    QString before;
    QString text;
};

/// Makes up secrets and puts them where nobody would.
class Maker {
public:
    explicit Maker(std::uint64_t seed) : m_random(seed) {}

    Secret secret()
    {
        switch (m_random.uniform(14)) {
        case 0:
            return {
                {}, some(lower, 4, 9) + u'.' + some(lower, 3, 8) + u'@' + some(lower, 4, 9) + u".example"_s};
        case 1:
            return {{}, u"\""_s + some(lower, 3, 6) + u' ' + some(lower, 4, 8) + u"\"@"_s +
                            some(lower, 4, 8) + u".org"_s};
        case 2:
            return {{}, u"+"_s + grouped(11, 2, u" -./"_s)};
        case 3:
            return {{}, u"0"_s + some(digits, 2, 4) + u'/' + grouped(7, 3, u" -"_s)};
        case 4:
            return {{}, u"https://"_s + some(lower, 5, 9) + u".example/"_s + some(lower, 3, 6) +
                            u"?token="_s + some(mixed, 20, 43)};
        case 5:
            return {u"Bearer "_s, some(mixed, 16, 60)};
        case 6:
            return {
                one({u"password: "_s, u"passphrase="_s, u"\"secret\": \""_s, u"Passwort "_s, u"api_key="_s}),
                some(lower, 4, 7) + u' ' + some(lower, 4, 7) + u' ' + some(lower, 7, 9)};
        case 7:
            return {{}, QString::fromLatin1(bytes(32).toBase64())};
        case 8:
            return {{}, QString::fromLatin1(bytes(16 + m_random.uniform(32)).toHex())};
        case 9:
            return {{},
                u"DE"_s + some(digits, 2, 2) + one({u""_s, u" "_s}) + grouped(18, 4, one({u" "_s, u"-"_s}))};
        case 10:
            return {{}, grouped(16, 4, one({u" "_s, u"-"_s}))};
        case 11:
            return {{}, home + u"/Clients/"_s + some(upper, 1, 1) + some(lower, 4, 7) + u' ' +
                            some(lower, 6, 9) + u".pdf"_s};
        case 12: {
            QString key = some(crockford, 4, 4);
            for (int group = 1; group < 8; ++group)
                key += one({u"-"_s, u" "_s}) + some(crockford, 4, 4);
            return {{}, key};
        }
        default:
            return {{}, QString::fromLatin1(bytes(32).toBase64(
                            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))};
        }
    }

    /// `secret` in a line, not always in one piece.
    QString line(const Secret &secret)
    {
        const QString odd = secret.before + disguised(secret.text);
        switch (m_random.uniform(9)) {
        case 0:
            return odd;
        case 1:
            return odd + u' ' + words();
        case 2:
            return words() + u' ' + odd;
        case 3:
            return words() + u"x="_s + odd + u";"_s + words();
        case 4:
            return words() + u" {\"to\": \""_s + odd + u"\"} "_s + words();
        case 5:
            return words() + u" ("_s + odd + u"), "_s + words();
        case 6:
            return words() + u'\n' + odd + u"\r\n"_s + words();
        case 7:
            return words() + u" <"_s + odd + u"> "_s + odd;
        default:
            return u"\x1b[1m"_s + words() + u"\t\u2028"_s + odd + u"\x1b[0m"_s + words();
        }
    }

private:
    static constexpr QStringView lower = u"abcdefghijklmnopqrstuvwxyz";
    static constexpr QStringView upper = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static constexpr QStringView digits = u"0123456789";
    static constexpr QStringView crockford = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static constexpr QStringView mixed = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    QString some(QStringView letters, std::uint32_t least, std::uint32_t most)
    {
        QString text;
        for (std::uint32_t count = least + m_random.uniform(most - least + 1); count > 0; --count)
            text += letters[m_random.uniform(static_cast<std::uint32_t>(letters.size()))];
        return text;
    }
    QString grouped(int count, int size, const QString &separators)
    {
        QString text;
        for (int at = 0; at < count; ++at) {
            if (at > 0 && at % size == 0)
                text += separators[m_random.uniform(static_cast<std::uint32_t>(separators.size()))];
            text += digits[m_random.uniform(10)];
        }
        return text;
    }
    QString one(const QStringList &of) { return of[m_random.uniform(static_cast<std::uint32_t>(of.size()))]; }
    QByteArray bytes(std::uint32_t count)
    {
        QByteArray made(static_cast<qsizetype>(count), '\0');
        m_random.fill({reinterpret_cast<unsigned char *>(made.data()), count});
        return made;
    }
    QString words()
    {
        static const QStringList known{u"cannot"_s, u"open"_s, u"the"_s, u"plug-in"_s, u"QWidget::repaint:"_s,
            u"connection"_s, u"refused"_s, u"by"_s, u"host"_s, u"invalid"_s, u"[12]"_s, u"id=7"_s, u"null"_s};
        QStringList chosen;
        for (std::uint32_t count = m_random.uniform(6); count > 0; --count)
            chosen += one(known);
        return chosen.join(u' ');
    }
    /// Marks that are not seen, sequences for a terminal and other forms of the same letters.
    QString disguised(const QString &secret)
    {
        QString odd = secret;
        const auto place = [&] { return 1 + m_random.uniform(static_cast<std::uint32_t>(odd.size() - 1)); };
        switch (m_random.uniform(6)) {
        case 0:
            odd.insert(place(), QChar(u'\u200b'));
            odd.insert(place(), QChar(u'\u202e'));
            break;
        case 1:
            odd.insert(place(), u"\x1b[31m"_s);
            break;
        case 2:
            odd.replace(u'@', QChar(u'\uff20'));
            odd.replace(u'1', QChar(u'\uff11'));
            break;
        case 3:
            odd.insert(place(), QChar(u'\0'));
            break;
        default:
            break;
        }
        return odd;
    }

    SeededRandom m_random;
};

}  // namespace

class LogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEventHoldsCodesAndNumbersAlone();
    void aRecordIsHiddenByTheKey();
    void scrubs_data();
    void scrubs();
    void leavesWordsOfPrograms_data();
    void leavesWordsOfPrograms();
    void isScrubbedOnceForAll();
    void noSecretInOddPlacesGetsThrough();
};

void LogTest::anEventHoldsCodesAndNumbersAlone()
{
    heard.clear();
    const auto before = qInstallMessageHandler(hear);
    logWarning("Closing...")
        .reason({ErrorCode::Internal, "storage.io", {{u"path"_s, u"/x"_s}}, "Mara Quill"});
    logWarning("A job failed...")
        .name("Mara Quill")
        .count(3)
        .took(std::chrono::milliseconds(12))
        .systemError(5);
    logDebug("Nobody asked for this...");
    qInstallMessageHandler(before);
    QCOMPARE(heard, QStringList({u"solopilot.core Closing... reason=storage.io"_s,
                        u"solopilot.core A job failed... name=unclear count=3 ms=12 errno=5"_s}));
}

void LogTest::aRecordIsHiddenByTheKey()
{
    const IdBytes id{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    const auto lineUnder = [&](unsigned char first) {
        std::array<unsigned char, 32> key{first};
        setLogKey(key);
        heard.clear();
        const auto before = qInstallMessageHandler(hear);
        logWarning("Running...").record(id);
        qInstallMessageHandler(before);
        return heard.value(0);
    };
    const QString one = lineUnder(1);
    QCOMPARE(lineUnder(1), one);
    QVERIFY(lineUnder(2) != one);
    QVERIFY(!tells(one, QString::fromLatin1(idText(id))));
    // What stands for it passes the scrubber, or nothing could be followed.
    QCOMPARE(shown(one), one);
}

void LogTest::scrubs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("a mail address") << u"no route to mara.quill@mail.example."_s << u"no route to <mail>"_s;
    QTest::newRow("an address with a coded sign") << u"to mara%40mail.example now"_s << u"to <coded> now"_s;
    QTest::newRow("a number of a telephone") << u"dial +49 30 123-456 7 now"_s << u"dial <number> now"_s;
    QTest::newRow("a link with a query")
        << u"GET \"https://x.example/a?b=c\" failed"_s << u"GET \"<link>\" failed"_s;
    QTest::newRow("a token") << u"sent Authorization: Bearer abc.def"_s << u"sent Authorization <secret>"_s;
    QTest::newRow("a passphrase of words") << u"passphrase: a long walk"_s << u"passphrase <secret>"_s;
    QTest::newRow("a file of hers, in quotes")
        << u"cannot open \"/homes/irma/Mara Quill.pdf\" (13)"_s << u"cannot open \"~\" (13)"_s;
    QTest::newRow("a file of hers") << u"cannot open /homes/irma/Mara Quill.pdf (13)"_s << u"cannot open ~"_s;
    QTest::newRow("a file elsewhere") << u"no /media/stick/Mara Quill.pdf here"_s << u"no <file>"_s;
    QTest::newRow("an account") << u"iban DE89 3704 0044 0532 0130 00 is"_s << u"<coded> is"_s;
    QTest::newRow("lines, tabs and colours")
        << u"one\r\n2026 \x1b[31mwarning\x1b[0m\tforged"_s << u"one  2026 warning forged"_s;
    QTest::newRow("what turns the direction of letters") << u"a\u202eb\u2066c\u200bd"_s << u"abcd"_s;
}

void LogTest::scrubs()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(shown(text), line);
}

void LogTest::leavesWordsOfPrograms_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Closing without a settled log... reason=storage.io_error",
             "Running a command... name=invoice.issue",
             "Applying a step of the schema... name=audit_checkpoints count=14",
             "Cannot load library /usr/lib/qt6/libqwayland.so: (no such file)",
             "QObject::connect: No such signal",
             "held by UpdateRequest of sp::ui::RunningSessionModel, not by QXcbConnection",
             "A job failed... name=outbox.send record=abcdefghij reason=mail.refused count=2"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void LogTest::leavesWordsOfPrograms()
{
    QFETCH(QString, text);
    QCOMPARE(shown(text), text);
}

void LogTest::isScrubbedOnceForAll()
{
    Maker maker(7);
    for (int number = 0; number < 500; ++number) {
        const QString once = shown(maker.line(maker.secret()));
        QCOMPARE(shown(once), once);
    }
}

void LogTest::noSecretInOddPlacesGetsThrough()
{
    constexpr std::uint64_t seed = 20'261'130;
    Maker maker(seed);
    int leaks = 0, broken = 0;
    for (int number = 0; number < 100'000; ++number) {
        const Secret secret = maker.secret();
        const QString text = maker.line(secret);
        const QString line = shown(text);
        if (tells(line, secret.text) && ++leaks <= 10)
            qWarning("line %d of seed %llu: %s | %s", number, static_cast<unsigned long long>(seed),
                qPrintable(text), qPrintable(line));
        const bool whole = line.size() <= longestLogText && std::ranges::none_of(line, [](QChar each) {
            return each.category() == QChar::Other_Control || each.category() == QChar::Other_Format ||
                   each.category() == QChar::Separator_Line || each.category() == QChar::Separator_Paragraph;
        });
        broken += whole ? 0 : 1;
    }
    QCOMPARE(leaks, 0);
    QCOMPARE(broken, 0);
}

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
