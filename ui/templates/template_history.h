// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/templates_model.h"
#include "ui/widgets/sheet.h"

class QPlainTextEdit;

namespace sp::ui {

class RowList;
class RowModel;

/// Every version of a template, the newest first, to read and to bring back. Bringing one back makes a new
/// version; none is lost.
class TemplateHistory : public Sheet {
    Q_OBJECT

public:
    TemplateHistory(const TemplateFile &file, QWidget &region);

Q_SIGNALS:
    void broughtBack(int version);

private:
    void choose(const QByteArray &key);

    TemplateFile m_file;
    RowModel *m_rows;
    RowList *m_list;
    QPlainTextEdit *m_text;
    Button *m_bringBack;
};

}  // namespace sp::ui
