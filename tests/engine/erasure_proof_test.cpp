// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/erasure_proof.h"

#include "core/engine/erasure.h"

#include "tests/support/test_engine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// Keeps the page that it was to draw.
class PageKeeper final : public DocumentRenderer {
public:
    Result<QByteArray> renderPdf(const PageDocument &page) override
    {
        m_page = page;
        return m_refusal ? Result<QByteArray>(*m_refusal) : Result<QByteArray>("%PDF-1.4 kept");
    }
    const PageDocument &page() const { return *m_page; }
    void refuse(const Error &error) { m_refusal = error; }

private:
    std::optional<PageDocument> m_page;
    std::optional<Error> m_refusal;
};

struct Reader {
    QStringList &lines;
    void operator()(const Heading &heading) { lines += heading.text; }
    void operator()(const Paragraph &paragraph)
    {
        for (const TextRun &run : paragraph.runs)
            lines += run.text;
    }
    void operator()(const KeyValueTable &table)
    {
        for (const KeyValue &row : table.rows)
            lines += u"  %1: %2"_s.arg(row.key, row.value);
    }
    void operator()(const Spacer &) {}
    template <typename Other>
    void operator()(const Other &)
    {
        lines += u"something else"_s;
    }
};

/// What stands on a page, from top to bottom.
QStringList linesOf(const PageDocument &page)
{
    QStringList lines;
    for (const Block &block : page.blocks)
        std::visit(Reader{lines}, block);
    return lines;
}

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Practice : TestEngine {
    PageKeeper pages;
    ClientId ana{IdBytes{}};
    QString proof = folder() + u"-proof"_s;

    Practice() : TestEngine(Make::Later)
    {
        EnginePorts given = ports();
        given.renderer = &pages;
        engine = must(createPractice({folder(), ServicePractice::hamburg(), services}, words(), recovery,
            KdfPolicyForTests::cheap(), given));
        ana = did<ClientId>("client.add", [&](Unit &unit) {
            return engine->people().add(unit, {.name = u"Ana Reis"_s, .remark = u"comes by bicycle"_s});
        });
        did<NoteId>("note.add", [&](Unit &unit) { return engine->notes().add(unit, ana, "blank"); });
        must(eraseClient(*engine, ana, {u"asked for in May"_s}));
    }
};

}  // namespace

class ErasureProofTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePdfSaysWhatTheTextSays();
    void itIsReadWithoutTheProgramAndNamesNobody();
    void withoutARendererNothingIsWritten();
    void aPageThatCannotBeDrawnLeavesNoFolder();
};

void ErasureProofTest::thePdfSaysWhatTheTextSays()
{
    Practice practice;
    must(proveErasure(*practice.engine, practice.ana, practice.proof));
    must(proveErasure(*practice.engine, practice.ana, practice.proof + u"-pdf"_s, ProofForm::Pdf));
    const QDir text(practice.proof), pdf(practice.proof + u"-pdf"_s);
    QCOMPARE(text.entryList(QDir::Files, QDir::Name),
        (QStringList{u"erasure.json"_s, u"erasure.txt"_s, u"verify_audit.py"_s}));
    QCOMPARE(pdf.entryList(QDir::Files, QDir::Name),
        (QStringList{u"erasure.json"_s, u"erasure.pdf"_s, u"verify_audit.py"_s}));
    QVERIFY(fileOf(pdf.filePath(u"erasure.pdf"_s)).startsWith("%PDF"));
    QCOMPARE(fileOf(pdf.filePath(u"erasure.json"_s)), fileOf(text.filePath(u"erasure.json"_s)));
    const QStringList said =
        QString::fromUtf8(fileOf(text.filePath(u"erasure.txt"_s))).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(linesOf(practice.pages.page()), said);
    QVERIFY(said.size() > 20);
    // The same proof gives the same page, whenever it is drawn.
    QCOMPARE(practice.pages.page().metadata.created, practice.clock.now());
}

void ErasureProofTest::itIsReadWithoutTheProgramAndNamesNobody()
{
    Practice practice;
    const QJsonObject proof = must(proveErasure(*practice.engine, practice.ana, practice.proof));
    const QString text = textOf(tellErasure(proof));
    for (const QString &word :
        {u"Erasure of a client's data"_s, erasing::pseudonym(practice.ana), u"asked for in May"_s,
            u"Notes: 1"_s, u"Clients: 1"_s, proof[u"hash"].toString(), proof[u"practice"].toString(),
            u"Nothing: tax law asks for no record of this client."_s, u"encrypted"_s,
            u"python3 verify_audit.py erasure.json"_s, QString::fromLatin1(practice.ana.text())})
        QVERIFY2(!word.isEmpty() && text.contains(word), qPrintable(word));
    for (const char *word : {"Ana", "Reis", "bicycle", "%1", "_versions"})
        QVERIFY2(!text.contains(QLatin1String(word)), word);
    const QJsonObject kept{{u"kept"_s, QJsonArray{QJsonObject{{u"kind"_s, u"credit_notes"_s}, {u"count"_s, 2},
                                           {u"until"_s, u"2036-12-31"_s}}}}};
    QVERIFY(textOf(tellErasure(kept)).contains(u"  Credit notes: 2, until 2036-12-31\n"_s));
}

void ErasureProofTest::withoutARendererNothingIsWritten()
{
    Practice practice;
    practice.close();
    EnginePorts none = practice.ports();
    none.renderer = nullptr;
    const Passphrase words = TestEngine::words();
    practice.engine = must(openPractice(practice.folder(), &words, KdfPolicyForTests::cheap(), none));
    QCOMPARE(
        reason(proveErasure(*practice.engine, practice.ana, practice.proof, ProofForm::Pdf)), "pdf.no_gui");
    QVERIFY(!QDir(practice.proof).exists());
    must(proveErasure(*practice.engine, practice.ana, practice.proof));
}

void ErasureProofTest::aPageThatCannotBeDrawnLeavesNoFolder()
{
    Practice practice;
    practice.pages.refuse({ErrorCode::Unavailable, "pdf.font_missing"});
    QCOMPARE(reason(proveErasure(*practice.engine, practice.ana, practice.proof, ProofForm::Pdf)),
        "pdf.font_missing");
    QVERIFY(!QDir(practice.proof).exists());
}

QTEST_GUILESS_MAIN(ErasureProofTest)
#include "erasure_proof_test.moc"
