// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/confined/parser_process.h"
#include "ui/pictures/picture_reader.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

QByteArray saved(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("cannot write %s", format);
    return buffer.data();
}

QImage colourful(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
    return image;
}

/// A PNG of one line that says that it is so large.
QByteArray claiming(quint32 width, quint32 height)
{
    QByteArray png = saved(colourful(1, 1), "png");
    for (int at = 0; at < 4; ++at) {
        png[16 + at] = static_cast<char>(width >> (24 - 8 * at));
        png[20 + at] = static_cast<char>(height >> (24 - 8 * at));
    }
    return png;
}

}  // namespace

/// Receipts are drawn where a hole in a decoder has nothing to take, and look as they always did.
class ForeignPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesLookAlike_data();
    void picturesLookAlike();
    void whatIsNoPictureIsNone_data();
    void whatIsNoPictureIsNone();
    void withoutTheProgramNothingIsDrawn();
    void answersThatDoNotFitAreRefused();

private:
    ParserProcess m_parser{{QStringLiteral(SOLOPILOT_PICTURES).section(u'/', 0, -2)}};
};

void ForeignPictureTest::picturesLookAlike_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a small PNG") << saved(colourful(60, 80), "png") << QSize(60, 80);
    QTest::newRow("a photo") << saved(colourful(4000, 3000), "jpeg") << QSize(1600, 1200);
    QTest::newRow("a large PNG") << saved(colourful(3000, 2000), "png") << QSize(1600, 1066);
    QTest::newRow("a very narrow one") << saved(colourful(1, 9000), "png") << QSize(1, 1600);
    QImage clear = colourful(40, 40).convertToFormat(QImage::Format_ARGB32);
    clear.setPixel(3, 3, qRgba(10, 20, 30, 40));
    QTest::newRow("one that lets through") << saved(clear, "png") << QSize(40, 40);
    QTest::newRow("a GIF") << QByteArray::fromBase64("R0lGODlhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs=")
                           << QSize(1, 1);
}

void ForeignPictureTest::picturesLookAlike()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    const QImage there = foreignPicture(&m_parser, bytes), here = foreignPicture(nullptr, bytes);
    QCOMPARE(here.size(), size);
    QCOMPARE(there, here);
    if (const QImage whole = QImage::fromData(bytes); whole.size() == size)
        QCOMPARE(there.convertToFormat(QImage::Format_ARGB32), whole.convertToFormat(QImage::Format_ARGB32));
}

void ForeignPictureTest::whatIsNoPictureIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("a receipt");
    QTest::newRow("half a PNG") << saved(colourful(400, 400), "png").first(200);
    QTest::newRow("a drawing") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("a bitmap") << saved(colourful(9, 9), "bmp");
    QTest::newRow("a flood of pixels") << claiming(30'000, 30'000);
    QTest::newRow("a flood in one line") << claiming(2'000'000'000, 1);
    QTest::newRow("just within what is allowed, and a lie") << claiming(6'000, 6'000);
}

void ForeignPictureTest::whatIsNoPictureIsNone()
{
    QFETCH(QByteArray, bytes);
    const QImage drawn = foreignPicture(&m_parser, bytes);
    QVERIFY(drawn.isNull());
}

void ForeignPictureTest::withoutTheProgramNothingIsDrawn()
{
    ParserProcess none({u"/nowhere"_s});
    QVERIFY(foreignPicture(&none, saved(colourful(9, 9), "png")).isNull());
}

void ForeignPictureTest::answersThatDoNotFitAreRefused()
{
    const PictureOptions options;
    const auto reason = [&](const ForeignPicture &picture) {
        const auto read = unpackedPicture(packed(picture), options);
        return read ? QByteArray() : read.error().reason;
    };
    QCOMPARE(reason({2, 1, QByteArray(8, 'x')}), QByteArray());
    QCOMPARE(reason({2, 1, QByteArray(7, 'x')}), "parser.failed");
    QCOMPARE(reason({2, 1, QByteArray(9, 'x')}), "parser.failed");
    QCOMPARE(reason({0, 1, {}}), "parser.failed");
    QCOMPARE(reason({1601, 1, QByteArray(4 * 1601, 'x')}), "parser.failed");
    const auto other = packed(Result<ForeignPicture>(Error{ErrorCode::InvalidInput, "access.denied"}));
    QCOMPARE(unpackedPicture(other, options).error().reason, "parser.failed");
}

QTEST_GUILESS_MAIN(ForeignPictureTest)
#include "foreign_picture_test.moc"
