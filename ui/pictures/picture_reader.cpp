// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/picture_reader.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace sp {

namespace {

const Error unreadable{ErrorCode::InvalidInput, "picture.unreadable"};

constexpr QByteArrayView formats[] = {"png", "jpeg", "gif"};

}  // namespace

Result<ForeignPicture> decodedPicture(const QByteArray &bytes, const PictureOptions &options)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (std::ranges::find(formats, QByteArrayView(reader.format())) == std::end(formats))
        return unreadable;
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > options.mostPixels)
        return unreadable;
    if (std::max(size.width(), size.height()) > options.longestEdge)
        reader.setScaledSize(size.scaled(options.longestEdge, options.longestEdge, Qt::KeepAspectRatio)
                                 .expandedTo(QSize(1, 1)));
    const QImage image = reader.read().convertToFormat(QImage::Format_RGBA8888);
    if (image.isNull())
        return unreadable;
    // Four bytes a pixel leave no gap at the end of a line.
    return ForeignPicture{image.width(), image.height(),
        QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes())};
}

void loadPictureReaders()
{
    QImageReader::supportedImageFormats();
}

QImage foreignPicture(ConfinedParser *parser, const QByteArray &bytes)
{
    const PictureOptions options;
    const auto picture = parser ? confinedPicture(*parser, bytes, options) : decodedPicture(bytes, options);
    if (!picture)
        return {};
    return QImage(reinterpret_cast<const uchar *>(picture->pixels.constData()), picture->width,
        picture->height, 4 * picture->width, QImage::Format_RGBA8888)
        .copy();
}

}  // namespace sp
