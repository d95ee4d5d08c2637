// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QPlainTextEdit;

namespace sp::ui {

/// What can be told to somebody who mends the program: shown whole before it is copied or saved, so that its
/// owner sees that nobody is named in it.
class DiagnosticsSheet : public Sheet {
    Q_OBJECT

public:
    DiagnosticsSheet(QWidget &region, const QString &text);

private:
    void copy();
    void save();
    void saveAs(const QString &path);

    QPlainTextEdit *m_text;
};

}  // namespace sp::ui
