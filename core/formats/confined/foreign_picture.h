// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/confined_parser.h"

#include <QByteArray>

#include <optional>

namespace sp {

/// A picture as pixels and no more.
struct ForeignPicture {
    int width = 0;
    int height = 0;
    QByteArray pixels;  ///< Rows from the top, four bytes a pixel: red, green, blue, opacity.
    friend bool operator==(const ForeignPicture &, const ForeignPicture &) = default;
};

struct PictureOptions {
    /// More than a page shows is not asked for: photos have many times as many pixels.
    int longestEdge = 1600;
    /// security.md, default 53. A few bytes can claim to be a picture of any size.
    qint64 mostPixels = 40'000'000;
};

/// What goes to the confined process, and what it takes out of that.
struct PictureRequest {
    PictureOptions options;
    QByteArray bytes;
};
QByteArray pictureRequest(const PictureRequest &request);
std::optional<PictureRequest> openedPictureRequest(const QByteArray &bytes);

QByteArray packed(const Result<ForeignPicture> &picture);
/// Fails with "picture.unreadable" as the reader did, or with Refused "parser.failed" when this is no picture
/// of at most `options`.
Result<ForeignPicture> unpackedPicture(QByteArrayView answer, const PictureOptions &options);

/// The picture, read in the confined process. Fails as unpackedPicture(), or as ConfinedParser::answer().
Result<ForeignPicture> confinedPicture(
    ConfinedParser &parser, const QByteArray &bytes, const PictureOptions &options);

}  // namespace sp
