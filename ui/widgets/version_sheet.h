// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QPlainTextEdit;

namespace sp::ui {

class RowList;
class RowModel;

/// Older versions of something written: which there are at the leading side, what the chosen one says beside
/// it, and a button that brings it back.
class VersionSheet : public Sheet {
    Q_OBJECT

public:
    /// `text` shows a version; the sheet takes it over and makes it read-only.
    VersionSheet(QWidget &region, const QString &title, QPlainTextEdit *text, const QString &bringBack);

protected:
    RowModel *m_rows;
    RowList *m_list;
    QPlainTextEdit *m_text;
    Button *m_bringBack;  ///< Off until a version is chosen that differs from what stands there.
};

}  // namespace sp::ui
