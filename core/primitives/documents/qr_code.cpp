// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/documents/qr_code.h"

#include <qrencode.h>

#include <cerrno>
#include <memory>

namespace sp {

namespace {

QRecLevel level(QrCorrection correction)
{
    switch (correction) {
    case QrCorrection::Low:
        return QR_ECLEVEL_L;
    case QrCorrection::Medium:
        return QR_ECLEVEL_M;
    case QrCorrection::Quartile:
        return QR_ECLEVEL_Q;
    case QrCorrection::High:
        break;
    }
    return QR_ECLEVEL_H;
}

}  // namespace

Result<QrMatrix> encodeQr(const QByteArray &bytes, QrCorrection correction, int maxVersion)
{
    if (bytes.isEmpty())
        return Error{ErrorCode::InvalidInput, "qr.empty"};
    errno = 0;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
            reinterpret_cast<const unsigned char *>(bytes.constData()), 0, level(correction)),
        &QRcode_free);
    if (!code && errno != ERANGE)
        return Error{ErrorCode::Internal, "qr.failed", {}, QByteArray::number(errno)};
    if (!code || code->version > maxVersion)
        return Error{ErrorCode::InvalidInput, "qr.too_long", {{QStringLiteral("bytes"), bytes.size()}}};
    QrMatrix matrix{code->width, QByteArray(qsizetype(code->width) * code->width, '\0')};
    for (qsizetype at = 0; at < matrix.dark.size(); ++at)
        matrix.dark[at] =
            static_cast<char>(code->data[at] & 1);  // The lowest bit is the colour (qrencode.h).
    return matrix;
}

}  // namespace sp
