// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_table.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class LoadingView;

/// What stands behind a figure of a report: its entries with their sum, and a way to what they are.
class EntriesSheet : public Sheet {
    Q_OBJECT

public:
    EntriesSheet(QWidget &region, const QString &title, const QString &subtitle);
    void setEntries(const reports::Report &entries);
    void setFailed(const QString &sentence);
    ReportTable &entries() { return *m_entries; }

Q_SIGNALS:
    /// The invoice, session or client of the chosen entry.
    void subjectAsked(const sp::reports::Subject &subject);

protected:
    /// Closes it for good.
    void leave();

private:
    void openChosen();

    QWidget *m_body;
    LoadingView *m_waiting;
    QWidget *m_frame;
    ReportTable *m_entries;
    Button *m_open;
};

}  // namespace sp::ui
