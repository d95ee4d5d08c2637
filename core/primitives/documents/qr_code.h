// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace sp {

/// The square of dark and light modules of a QR code (ISO/IEC 18004), without its quiet zone.
struct QrMatrix {
    int size = 0;          ///< Modules along an edge; 0 for no code.
    QByteArray dark = {};  ///< size * size octets, row by row, 1 for dark.

    bool at(int row, int column) const { return dark.at(row * size + column) != 0; }
    bool empty() const { return size == 0; }
    friend bool operator==(const QrMatrix &, const QrMatrix &) = default;
};

/// How much of a code may be soiled: about 7, 15, 25 or 30 percent.
enum class QrCorrection { Low, Medium, Quartile, High };

/// `bytes` in byte mode, in the smallest version that holds them. Fails with "qr.too_long" {bytes} above
/// `maxVersion` (1 to 40), and with "qr.empty" for no bytes.
Result<QrMatrix> encodeQr(const QByteArray &bytes, QrCorrection correction, int maxVersion = 40);

}  // namespace sp
