// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/record_pane.h"
#include "ui/money/recurring_view.h"

namespace sp::ui {

/// The invoices that come back: the chosen one with its plan, its next invoice and those it made.
class RecurringPane : public RecordPane {
    Q_OBJECT

public:
    explicit RecurringPane(EngineClient &engine, QWidget *parent = nullptr);
    RecurringView &view() { return *m_view; }

protected:
    void loadRows(const QString &text) override;
    void loadRecord(const QByteArray &key) override;
    void make() override;

private:
    using Step = Result<Done> (RecurringService::*)(Unit &, const RecurringId &);
    void step(const QByteArray &command, Step work, const RecurringFile &file, const QString &words);
    void edit(const RecurringFile &file);
    void savePdf(const RecurringFile &file);

    RecurringView *m_view;
};

}  // namespace sp::ui
