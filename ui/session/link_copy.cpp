// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/link_copy.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace sp::ui {

void copyLink(const ProgramLink &link)
{
    QGuiApplication::clipboard()->setText(linkText(link));
}

void addCopyLink(QMenu &menu, const ProgramLink &link)
{
    QAction *copy = menu.addAction(QCoreApplication::translate("Links", "Copy link"));
    QObject::connect(copy, &QAction::triggered, copy, [link] { copyLink(link); });
}

}  // namespace sp::ui
