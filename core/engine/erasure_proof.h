// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/primitives/documents/page_document.h"

#include <QJsonObject>

namespace sp {

/// What proves an erasure, told for people who do not know the program: from top to bottom, in parts.
struct ErasureTold {
    struct Part {
        QString heading;
        QString sentence;
        std::vector<KeyValue> facts = {};
    };
    QString title;
    std::vector<Part> parts;
};
/// `proof` as proveErasure() answers it.
ErasureTold tellErasure(const QJsonObject &proof);
/// The same words in both.
QString textOf(const ErasureTold &told);
PageDocument pageOf(const ErasureTold &told, const QString &practice, PaperSize paper, Instant made);

}  // namespace sp
