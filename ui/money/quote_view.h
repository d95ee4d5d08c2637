// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/paper_detail.h"
#include "ui/money/quote_model.h"

namespace sp::ui {

/// A quote as it is printed, and above it what can be done now.
class QuoteView : public PaperDetail {
    Q_OBJECT

public:
    explicit QuoteView(QWidget *parent = nullptr) : PaperDetail(parent) {}
    void setFile(const QuoteFile &file);

Q_SIGNALS:
    void sendAsked(const sp::ui::QuoteFile &file);
    void mailAsked(const sp::ui::QuoteFile &file);
    void acceptAsked(const sp::ui::QuoteFile &file);
    void invoiceAsked(const sp::ui::QuoteFile &file);
    void declineAsked(const sp::ui::QuoteFile &file);
    void copyAsked(const sp::ui::QuoteFile &file);
    void editAsked(const sp::ui::QuoteFile &file);
    void discardAsked(const sp::ui::QuoteFile &file);
    void pdfAsked(const sp::ui::QuoteFile &file);
    void openInvoiceAsked(const sp::DocumentId &invoice);
    void clientAsked(const sp::ClientId &client);
    void historyAsked(const sp::ui::QuoteFile &file);

protected:
    void fillMenu(QMenu &menu) override;
    void edit() override { Q_EMIT editAsked(*m_file); }
    ClientId buyer() const override { return m_file->quote.payer; }
    void savePdf() override { Q_EMIT pdfAsked(*m_file); }

private:
    QString note() const;
    void offer();

    std::optional<QuoteFile> m_file;
};

}  // namespace sp::ui
