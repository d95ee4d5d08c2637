// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/quote_model.h"
#include "ui/money/record_pane.h"

namespace sp::ui {

class QuoteView;

/// The quotes: what waits first, the chosen one as it is printed beside them.
class QuotesPane : public RecordPane {
    Q_OBJECT

public:
    explicit QuotesPane(EngineClient &engine, QWidget *parent = nullptr);
    QuoteView &view() { return *m_view; }

protected:
    void loadRows(const QString &text) override;
    void loadRecord(const QByteArray &key) override;
    void make() override;

private:
    void send(const QuoteFile &file, bool again);
    void decline(const QuoteFile &file);
    void edit(const QuoteFile &file);
    void savePdf(const QuoteFile &file);
    void takeInvoice(const QuoteFile &file);

    QuoteView *m_view;
};

}  // namespace sp::ui
