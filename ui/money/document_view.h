// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/money_model.h"
#include "ui/money/paper_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

class QVBoxLayout;

namespace sp::ui {

class Button;
class Chip;
class Label;

/// A document as it is printed, what was paid for it, and above it what can be done now: one primary by its
/// state.
class DocumentView : public QWidget {
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);
    void setPaperMaker(const PaperMaker &maker) { m_maker = maker; }
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

private:
    void showActions();
    void showMissing();
    void showPaper();
    void showPayments();
    QWidget *paymentLine(const PaymentRecord &payment);
    QWidget *writeOffLine(const WriteOff &writeOff);
    void addRemark(Icon icon, Tone tone, const QString &sentence);
    void openMenu();

    PaperMaker m_maker;
    std::optional<DocumentFile> m_file;
    Chip *m_chip;
    Label *m_note;
    Button *m_pdf;
    Button *m_more;
    Button *m_edit;
    Button *m_lesser;
    Button *m_primary;
    std::function<void()> m_onLesser;
    std::function<void()> m_onPrimary;
    QWidget *m_missing;
    PaperView *m_paper;
    Label *m_paperFailed;
    QWidget *m_payments;
};

}  // namespace sp::ui
