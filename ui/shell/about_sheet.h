// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QPlainTextEdit;

namespace sp::ui {

class RowList;

/// Which version this is, and the licences of the program and of the libraries it is built with.
class AboutSheet : public Sheet {
    Q_OBJECT

public:
    explicit AboutSheet(QWidget &region);

private:
    void showLicence();

    RowList *m_libraries;
    QPlainTextEdit *m_text;
};

}  // namespace sp::ui
