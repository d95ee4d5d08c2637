// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recovery_print.h"

#include "ui/shell/recovery_key_view.h"

#include <QCoreApplication>
#include <QFont>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace sp {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

void paintSheet(QPrinter &printer, ui::RecoveryKeyView &view)
{
    QPainter painter(&printer);
    // In points from here on.
    const qreal scale = printer.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    QFont font = painter.font();
    font.setPixelSize(20);
    painter.setFont(font);
    painter.drawText(QPointF(0, 30), Words::tr("Recovery key of your practice"));
    font.setPixelSize(11);
    painter.setFont(font);
    painter.drawText(QRectF(0, 44, 460, 60), Qt::TextWordWrap,
        Words::tr("With it you open the practice when the passphrase is forgotten. Keep it where you keep "
                  "contracts, not "
                  "beside the computer."));
    painter.translate(0, 110);
    view.render(&painter, {}, {}, QWidget::DrawChildren);
}

}  // namespace

void printRecoverySheet(ui::RecoveryKeyView &view, QWidget *parent)
{
    // Without margins a file, and some printers, begin at the very edge of the paper.
    auto printer = std::make_shared<QPrinter>();
    printer->setPageMargins({20, 20, 20, 20}, QPageLayout::Millimeter);
    printer->setDocName(Words::tr("Recovery key of your practice"));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &view,
        [&view, printer](QPrinter *chosen) { paintSheet(*chosen, view); });
    dialog->open();
}

}  // namespace sp
