// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tours.h"
#include "ui/widgets/sheet.h"

class QPlainTextEdit;

namespace sp::ui {

class RowList;

/// Which version this is, and the licences of the program and of the libraries it is built with.
class AboutSheet : public Sheet {
    Q_OBJECT

public:
    /// `tours` can be taken from here; those of `seen` (their ids) are marked.
    AboutSheet(QWidget &region, const std::vector<Tour> &tours, const QList<QByteArray> &seen);

Q_SIGNALS:
    void tourWanted(const QByteArray &tour);
    void diagnosticsWanted();

private:
    QWidget *makeTours(const std::vector<Tour> &tours, const QList<QByteArray> &seen);
    void showLicence();

    RowList *m_libraries;
    QPlainTextEdit *m_text;
};

}  // namespace sp::ui
