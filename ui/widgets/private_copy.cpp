// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/private_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace sp::ui {

void copyPrivately(const QString &text)
{
    auto *content = new QMimeData;
    content->setText(text);
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(content);
}

}  // namespace sp::ui
