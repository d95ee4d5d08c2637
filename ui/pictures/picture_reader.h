// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/confined/foreign_picture.h"

#include <QImage>

namespace sp {

class ConfinedParser;

/// Reads PNG, JPEG and GIF (its first picture), turned as the camera says, and makes them smaller where they
/// are larger than `options` allows. Other formats, such as SVG, are not drawn: they hold more than pixels.
/// Fails with "picture.unreadable".
Result<ForeignPicture> decodedPicture(const QByteArray &bytes, const PictureOptions &options);

/// Loads all that decodedPicture() needs of the machine's files.
void loadPictureReaders();

/// The picture in these bytes, drawn by the confined process; without a parser in this one, which is for
/// tests. A null image for whatever cannot be drawn.
QImage foreignPicture(ConfinedParser *parser, const QByteArray &bytes);

}  // namespace sp
