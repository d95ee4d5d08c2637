// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/money_model.h"
#include "ui/money/paper_detail.h"

namespace sp::ui {

/// A document as it is printed, what was paid for it, and above it what can be done now: one primary by its
/// state.
class DocumentView : public PaperDetail {
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);
    void setFile(const DocumentFile &file);

Q_SIGNALS:
    void issueAsked(const sp::ui::DocumentFile &file);
    void sendAsked(const sp::ui::DocumentFile &file);
    void payAsked(const sp::ui::DocumentFile &file);
    void creditAsked(const sp::ui::DocumentFile &file);
    void refundAsked(const sp::ui::DocumentFile &file);
    void useCreditAsked(const sp::ui::DocumentFile &file);
    void refundCreditAsked(const sp::ui::DocumentFile &file);
    void reverseAsked(const sp::PaymentRecord &payment);
    void writeOffAsked(const sp::ui::DocumentFile &file);
    void reopenAsked(const sp::ui::DocumentFile &file);
    void scheduleAsked(const sp::ui::DocumentFile &file);
    void unscheduleAsked(const sp::ui::DocumentFile &file);
    void editAsked(const sp::ui::DocumentFile &file);
    void discardAsked(const sp::ui::DocumentFile &file);
    void pdfAsked(const sp::ui::DocumentFile &file);
    void clientAsked(const sp::ClientId &client);
    void statementAsked(const sp::ui::DocumentFile &file);
    void historyAsked(const sp::ui::DocumentFile &file);

protected:
    void fillMenu(QMenu &menu) override;
    void edit() override { Q_EMIT editAsked(*m_file); }
    ClientId buyer() const override { return m_file->document.payer; }
    void savePdf() override { Q_EMIT pdfAsked(*m_file); }

private:
    void showActions();
    void showPayments();
    QWidget *paymentLine(const PaymentRecord &payment, QWidget *parent);
    QWidget *writeOffLine(const WriteOff &writeOff, QWidget *parent);

    std::optional<DocumentFile> m_file;
};

}  // namespace sp::ui
