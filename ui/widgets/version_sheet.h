// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

#include <utility>
#include <vector>

class QPlainTextEdit;

namespace sp::ui {

class RowList;
class RowModel;
struct ListRow;

/// Older versions of something written: which there are at the leading side, what the chosen one says beside
/// it, and a button that brings it back.
class VersionSheet : public Sheet {
    Q_OBJECT

public:
    /// `text` shows a version; the sheet takes it over and makes it read-only.
    /// Without `bringBack` versions are only read.
    VersionSheet(QWidget &region, const QString &title, QPlainTextEdit *text, const QString &bringBack);

protected:
    /// What a thing is called and what it is: "Price", "€120.00".
    using Fact = std::pair<QString, QString>;
    /// Lists the versions and chooses the newest, which is the first.
    void list(std::vector<ListRow> versions);
    /// "since 3 Oct", "from 3 Oct to 7 Nov", "until 3 Oct", "since it was set up".
    static QString spanText(const QString &since, const QString &until);
    /// Says what the chosen version is and, where there is one before it, what it changed.
    void tell(const std::vector<Fact> &facts, const std::vector<Fact> *before);

    RowModel *m_rows;
    RowList *m_list;
    QPlainTextEdit *m_text;
    Button *m_bringBack;  ///< Off until a version is chosen that differs from what stands there.
};

}  // namespace sp::ui
