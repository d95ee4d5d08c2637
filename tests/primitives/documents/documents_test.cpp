// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/documents/file_name.h"
#include "core/primitives/documents/qr_code.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesFiles_data();
    void namesFiles();
    void makesCodes();
    void refusesWhatDoesNotFit();
};

void DocumentsTest::namesFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    // clang-format off
    QTest::newRow("plain")                            << u"Invoice_7"_s          << u"Invoice_7.pdf"_s;
    QTest::newRow("a slash of a number")              << u"Invoice_2026/0148"_s  << u"Invoice_2026-0148.pdf"_s;
    QTest::newRow("accents are dropped")              << u"Müller Größe"_s       << u"Muller-Grosse.pdf"_s;
    QTest::newRow("no way out of the folder")         << u"../../etc/passwd"_s   << u"-..-etc-passwd.pdf"_s;
    QTest::newRow("other scripts leave a name")       << u"山田"_s               << u"document.pdf"_s;
    QTest::newRow("nothing")                          << u""_s                   << u"document.pdf"_s;
    QTest::newRow("a device of Windows")              << u"con"_s                << u"_con.pdf"_s;
    QTest::newRow("a port of Windows with a point")   << u"COM1.x"_s             << u"_COM1.x.pdf"_s;
    QTest::newRow("no hidden file")                   << u".bashrc"_s            << u"bashrc.pdf"_s;
    QTest::newRow("no point at the end")              << u"a..."_s               << u"a.pdf"_s;
    // clang-format on
}

void DocumentsTest::namesFiles()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name, u"pdf"_s), "file");
    QVERIFY(safeFileName(name.repeated(300), u"pdf"_s).size() <= 240);
    QCOMPARE(invoiceFileName(u"2026/0148"_s), u"Invoice_2026-0148.pdf"_s);
}

void DocumentsTest::makesCodes()
{
    const auto code = encodeQr("SoloPilot", QrCorrection::Medium);
    QVERIFY(code);
    QCOMPARE(code->size, 21);  // Version 1 holds 14 bytes at level M.
    QCOMPARE(code->dark.size(), 21 * 21);
    // The finder patterns of ISO/IEC 18004: a dark ring, a light ring, a dark core, in three corners.
    for (const auto &[row, column] : {std::pair(0, 0), std::pair(0, 14), std::pair(14, 0)}) {
        QVERIFY(code->at(row, column) && code->at(row + 6, column + 6) && code->at(row + 3, column + 3));
        QVERIFY(!code->at(row + 1, column + 1) && !code->at(row + 5, column + 3));
    }
    QVERIFY(encodeQr(QByteArray(100, 'x'), QrCorrection::Medium)->size > code->size);
}

void DocumentsTest::refusesWhatDoesNotFit()
{
    QCOMPARE(encodeQr({}, QrCorrection::Low).error().reason, QByteArray("qr.empty"));
    QCOMPARE(encodeQr(QByteArray(5000, 'x'), QrCorrection::Low).error().reason, QByteArray("qr.too_long"));
    QVERIFY(encodeQr(QByteArray(331, 'x'), QrCorrection::Medium, 13));  // EPC069-12: 331 bytes in version 13.
    QCOMPARE(
        encodeQr(QByteArray(332, 'x'), QrCorrection::Medium, 13).error().reason, QByteArray("qr.too_long"));
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "documents_test.moc"
