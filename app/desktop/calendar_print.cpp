// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar_print.h"

#include "ui/calendar/calendar_paper.h"

#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace sp {

void printCalendar(const ui::CalendarPaper &paper, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // Without margins a file, and some printers, begin at the very edge of the paper.
    printer->setPageMargins({12, 12, 12, 12}, QPageLayout::Millimeter);
    printer->setPageOrientation(ui::paperOrientation(paper.view));
    printer->setDocName(paper.title);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog only borrows the printer.
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
        [paper, printer](QPrinter *chosen) { ui::printPaper(*chosen, paper); });
    dialog->open();
}

}  // namespace sp
