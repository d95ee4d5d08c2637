// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/pdf/pdf_renderer.h"

#include "app/adapters/pdf/page_layout.h"
#include "core/practice/documents/invoice_page.h"
#include "tests/practice/documents/sample_invoices.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::billing;
using namespace Qt::StringLiterals;

using samples::Sample;

namespace {

InvoiceSnapshot threePages()
{
    return samples::longGerman();
}

PageDocument documentOf(const InvoiceSnapshot &snapshot)
{
    auto document = composeInvoice(snapshot);
    Q_ASSERT(document);
    return *std::move(document);
}

QByteArray pdfOf(const PageDocument &document)
{
    auto pdf = pdf::PdfRenderer().renderPdf(document);
    Q_ASSERT(pdf);
    return *std::move(pdf);
}

/// What a program prints; the test fails when it is not there or does not end well.
QByteArray output(const QString &program, const QStringList &arguments, bool *fine = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (fine)
        *fine = ended;
    return process.readAllStandardOutput();
}

}  // namespace

class PdfRendererTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsWhatWasTyped_data();
    void printsWhatWasTyped();
    void isSoundPdfA_data() { printsWhatWasTyped_data(); }
    void isSoundPdfA();
    void givesTheSameBytes_data() { printsWhatWasTyped_data(); }
    void givesTheSameBytes();
    void givesTheSameBytesInAnotherProcess();
    void usesThePaper();
    void carriesATransferThatAPhoneReads();
    void breaksLongTablesWell();
    void keepsTotalsWithRows();
    void drawsBarsWithTheirWords();
    void clipsNothing();
    void showsInTheWindowWhatThePdfShows();
    void neverMirrors();
    void saysThatTheFontIsMissing();
    void reportsItsTime();

private:
    QString save(const QByteArray &pdf, const QString &name = u"a.pdf"_s);
    QString text(const QByteArray &pdf);

    QTemporaryDir m_folder;
};

void PdfRendererTest::initTestCase()
{
    for (const QString &program :
        {u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"pdftoppm"_s, u"qpdf"_s, u"zbarimg"_s})
        QVERIFY2(
            !QStandardPaths::findExecutable(program).isEmpty(), qPrintable(program + u" is not installed"_s));
    QVERIFY(m_folder.isValid());
}

QString PdfRendererTest::save(const QByteArray &pdf, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write the file");
    return file.fileName();
}

QString PdfRendererTest::text(const QByteArray &pdf)
{
    return QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, save(pdf), u"-"_s}));
}

void PdfRendererTest::printsWhatWasTyped_data()
{
    QTest::addColumn<QString>("golden");
    QTest::addColumn<Sample>("sample");
    QTest::newRow("R07 English, outside the scope of VAT") << u"en"_s << Sample(samples::english);
    QTest::newRow("R07 German, two rates, deposit, discount") << u"de"_s << Sample(samples::german);
    QTest::newRow("R07 Spanish, reverse charge") << u"es"_s << Sample(samples::spanish);
    QTest::newRow("R07 French, small business") << u"fr"_s << Sample(samples::french);
    QTest::newRow("R07 Italian, flat-rate scheme") << u"it"_s << Sample(samples::italian);
    QTest::newRow("R07 Portuguese, tax included, paid") << u"pt"_s << Sample(samples::portuguese);
    QTest::newRow("United States on Letter paper") << u"en-letter"_s << Sample(samples::american);
    QTest::newRow("R08 a credit note") << u"de-credit"_s << Sample(samples::germanCredit);
    QTest::newRow("Quebec, two taxes side by side") << u"fr-quebec"_s << Sample(samples::quebec);
    QTest::newRow("three pages") << u"de-long"_s << Sample(threePages);
}

void PdfRendererTest::printsWhatWasTyped()
{
    QFETCH(QString, golden);
    QFETCH(Sample, sample);
    const QString actual = text(pdfOf(documentOf(sample())));
    QFile file(QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/practice/documents/golden/%1.txt").arg(golden));
    if (qEnvironmentVariableIsSet("SOLOPILOT_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n'), lines = actual.split(u'\n');
    for (qsizetype at = 0; at < std::min(expected.size(), lines.size()); ++at)
        QCOMPARE(lines.at(at), expected.at(at));
    QCOMPARE(lines.size(), expected.size());
}

void PdfRendererTest::isSoundPdfA()
{
    QFETCH(Sample, sample);
    const PageDocument document = documentOf(sample());
    const QByteArray pdf = pdfOf(document);
    const QString path = save(pdf);
    bool fine = false;
    output(u"qpdf"_s, {u"--check"_s, path}, &fine);
    QVERIFY(fine);

    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains("<pdfaid:part>1</pdfaid:part>") &&
            pdf.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QVERIFY(pdf.contains("/OutputIntents") && pdf.contains("/GTS_PDFA1"));
    QVERIFY(pdf.contains("/Lang (" + document.language + ")"));
    QVERIFY2(!pdf.contains("/Encrypt") && !pdf.contains("/EmbeddedFiles"), "PDF/A-1 forbids these");
    QVERIFY2(pdf.count("/SMask") == pdf.count("/SMask /None"), "PDF/A-1 forbids transparency");
    // The dictionary and the packet must say the same (ISO 19005-1 section 6.7.3).
    const QString info = QString::fromUtf8(output(u"pdfinfo"_s, {u"-isodates"_s, path}));
    QVERIFY(info.contains(u"Title:           "_s + document.title));
    QVERIFY(pdf.contains(document.title.toHtmlEscaped().toUtf8()));
    QVERIFY(info.contains(u"CreationDate:    2026-1"_s) && pdf.contains("<xmp:CreateDate>2026-1"));

    const QStringList fonts =
        QString::fromUtf8(output(u"pdffonts"_s, {path})).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QCOMPARE(fonts.size(), 2);
    for (const QString &font : fonts) {
        QVERIFY2(font.contains(u"NotoSans"_s), qPrintable(font));
        QVERIFY2(font.contains(u" yes yes yes "_s),
            qPrintable(font + u": embedded, subset, with a Unicode map"_s));
    }
}

void PdfRendererTest::givesTheSameBytes()
{
    QFETCH(Sample, sample);
    const QByteArray first = pdfOf(documentOf(sample()));
    QTest::qWait(0);
    QCOMPARE(pdfOf(documentOf(sample())), first);
    PageDocument other = documentOf(sample());
    other.metadata.created += std::chrono::seconds(1);
    QVERIFY(pdfOf(other) != first);
}

void PdfRendererTest::givesTheSameBytesInAnotherProcess()
{
    // A process of its own has another hash seed, another clock and, here, another time zone.
    const QByteArray here = pdfOf(documentOf(samples::german()));
    if (qEnvironmentVariableIsSet("SOLOPILOT_PRINT_PDF")) {
        QFile file(qEnvironmentVariable("SOLOPILOT_PRINT_PDF"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(here);
        return;
    }
    for (int run = 0; run < 4; ++run) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString path = m_folder.filePath(u"other.pdf"_s);
        environment.insert(u"SOLOPILOT_PRINT_PDF"_s, path);
        environment.insert(u"TZ"_s, u"Asia/Kathmandu"_s);
        environment.insert(u"LC_ALL"_s, u"C"_s);
        environment.remove(u"QT_HASH_SEED"_s);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"givesTheSameBytesInAnotherProcess"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == here);
    }
}

void PdfRendererTest::usesThePaper()
{
    QVERIFY(output(u"pdfinfo"_s, {save(pdfOf(documentOf(samples::german())))}).contains("(A4)"));
    QVERIFY(output(u"pdfinfo"_s, {save(pdfOf(documentOf(samples::american())))})
                .contains("612 x 792 pts (letter)"));
}

void PdfRendererTest::carriesATransferThatAPhoneReads()
{
    InvoiceSnapshot snapshot = samples::german();
    snapshot.account.holder =
        u"Katharina Moeller"_s;  // zbarimg guesses at the charset; a banking app does not.
    const QString path = save(pdfOf(documentOf(snapshot)));
    const QString picture = m_folder.filePath(u"page"_s);
    output(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, u"-f"_s, u"1"_s, path, picture});
    QByteArray read;
    for (const QString &file : QDir(m_folder.path()).entryList({u"page*.png"_s}))
        read += output(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, m_folder.filePath(file)});
    const Money due = snapshot.totals.due;
    QCOMPARE(read.trimmed(), "BCD\n002\n1\nSCT\nCOBADEFFXXX\nKatharina Moeller\nDE89370400440532013000\nEUR" +
                                 due.plain() + "\n\n\n2026/0148");
}

void PdfRendererTest::breaksLongTablesWell()
{
    const InvoiceSnapshot snapshot = threePages();
    const QStringList pages = text(pdfOf(documentOf(snapshot))).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 3);
    for (qsizetype at = 0; at < pages.size(); ++at) {
        QVERIFY(pages[at].contains(u"Seite %1 von 3"_s.arg(at + 1)));
        QCOMPARE(pages[at].contains(u"Einzelpreis"_s), pages[at].contains(u"Einzelcoaching"_s));
        QCOMPARE(pages[at].contains(u"Rechnung 2026/0148 · Dr. Katharina Möller"_s), at > 0);
    }
    const QString whole = pages.join(u'\n');
    for (std::size_t at = 0; at < snapshot.lines.size(); ++at)
        QCOMPARE(whole.count(snapshot.lines[at].description), 1);
}

void PdfRendererTest::keepsTotalsWithRows()
{
    // Whatever the number of lines, the page with the totals has at least two rows of the table before them.
    for (int count = 2; count < 40; ++count) {
        const auto pages =
            text(pdfOf(documentOf(samples::longGerman(count)))).split(u'\f', Qt::SkipEmptyParts);
        const auto totals =
            std::ranges::find_if(pages, [](const QString &page) { return page.contains(u"Gesamtbetrag"_s); });
        QVERIFY(totals != pages.end());
        QVERIFY2(totals->count(u"Einzelcoaching"_s) >= 2, qPrintable(QString::number(count)));
        QVERIFY(totals->contains(u"Einzelpreis"_s) && totals->contains(u"Zu zahlen"_s));
    }
}

void PdfRendererTest::drawsBarsWithTheirWords()
{
    PageDocument document;
    BarsBlock bars;
    for (int at = 0; at < 80; ++at)
        bars.rows.push_back({u"Month %1"_s.arg(at), u"%1,50"_s.arg(at), (at - 40) / 40.0});
    document.blocks.emplace_back(bars);
    const QString words = text(pdfOf(document));
    // Each name stands before its value, over as many pages as it takes.
    for (const BarRow &row : bars.rows)
        QVERIFY2(words.contains(QRegularExpression(u"\\b%1 +%2\\b"_s.arg(row.label, row.value))),
            qPrintable(row.label));
    QVERIFY(words.count(u'\f') > 1);
}

void PdfRendererTest::clipsNothing()
{
    InvoiceSnapshot snapshot = samples::german();
    const QString word =
        u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s;
    snapshot.lines[0].description = word + word;
    snapshot.lines[1].unitPrice = Money(999'999'999'99, snapshot.currency);
    snapshot.lines[2].detail = QString(u"Ein langer Absatz. "_s).repeated(400);
    snapshot.buyer.name = word;
    snapshot.buyer.address.street = u"eins\nzwei\ndrei\nvier"_s;
    snapshot = samples::reckoned(snapshot);
    const PageDocument document = documentOf(snapshot);
    const auto layout = pdf::PageLayout::create(document);
    QVERIFY(layout);
    QVERIFY(layout->pageCount() > 1);
    // No ink in the outer 8 mm of any page, but for marks where a letter is folded: all text is inside.
    for (int page = 0; page < layout->pageCount(); ++page) {
        const QImage image = layout->pageImage(page, 72);
        for (int y = 0; y < image.height(); ++y)
            for (int x = image.width() - 23; x < image.width(); ++x)
                QCOMPARE(image.pixel(x, y), qRgb(255, 255, 255));
    }
    const QString all = text(pdfOf(document)).remove(u'\n').remove(u' ').remove(QChar(0x00A0));
    QVERIFY(all.contains(u"1.349.999.999,99€"_s));
    QVERIFY(all.count(u"EinlangerAbsatz."_s) > 300);
}

void PdfRendererTest::showsInTheWindowWhatThePdfShows()
{
    const PageDocument document = documentOf(samples::german());
    const auto layout = pdf::PageLayout::create(document);
    QVERIFY(layout);
    const QString base = m_folder.filePath(u"seen"_s);
    output(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s, save(pdfOf(document)), base});
    const QImage printed = QImage(base + u".png"_s).convertToFormat(QImage::Format_Grayscale8);
    const QImage shown = layout->pageImage(0, 72).convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(
        std::abs(printed.width() - shown.width()) <= 1 && std::abs(printed.height() - shown.height()) <= 1);
    // Both are blurred to cells of 8 pixels, since two rasterisers smooth letters differently.
    const QImage a = printed.scaled(74, 105, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = shown.scaled(74, 105, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int worst = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            worst = std::max(worst, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    QVERIFY2(worst < 60, qPrintable(QString::number(worst)));
}

void PdfRendererTest::neverMirrors()
{
    const PageDocument document = documentOf(samples::portuguese());
    const auto layout = pdf::PageLayout::create(document);
    QVERIFY(layout);
    const QImage shown = layout->pageImage(0, 72);
    const QByteArray printed = pdfOf(document);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirroredShown = layout->pageImage(0, 72);
    const QByteArray mirroredPrinted = pdfOf(document);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirroredShown, shown);
    QCOMPARE(mirroredPrinted, printed);
}

void PdfRendererTest::saysThatTheFontIsMissing()
{
    const auto answer = pdf::PdfRenderer({m_folder.path()}).renderPdf(documentOf(samples::german()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, QByteArray("pdf.font_missing"));
    QCOMPARE(answer.error().facts.value(u"font"_s).toString(), u"NotoSans-Regular.ttf"_s);
}

void PdfRendererTest::reportsItsTime()
{
    std::vector<qint64> times;
    for (int run = 0; run < 60; ++run) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray pdf = pdfOf(documentOf(samples::german()));
        times.push_back(timer.nsecsElapsed() / 1000);
        QVERIFY(pdf.size() > 1000);
    }
    std::ranges::sort(times);
    qInfo("invoice to PDF: p50 %.1f ms, p95 %.1f ms", double(times[30]) / 1000, double(times[57]) / 1000);
}

QTEST_MAIN(PdfRendererTest)
#include "pdf_renderer_test.moc"
