// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/recurring/recurring_service.h"
#include "ui/money/paper_detail.h"

namespace sp {
class Engine;
}

namespace sp::ui {

/// A recurring invoice with what it made so far.
struct RecurringFile {
    RecurringReview review;
    LocalDate today = {};
};
/// Fails with "recurring.unknown" or "access.denied".
Result<RecurringFile> readRecurring(Engine &engine, const RecurringId &id);

/// The plan of a recurring invoice, its next one as it would be printed, and those it made.
class RecurringView : public PaperDetail {
    Q_OBJECT

public:
    explicit RecurringView(QWidget *parent = nullptr) : PaperDetail(parent) {}
    void setFile(const RecurringFile &file);

Q_SIGNALS:
    void pauseAsked(const sp::ui::RecurringFile &file);
    void resumeAsked(const sp::ui::RecurringFile &file);
    void endAsked(const sp::ui::RecurringFile &file);
    void editAsked(const sp::ui::RecurringFile &file);
    void modeAsked(const sp::ui::RecurringFile &file, sp::RecurringInvoice::Mode mode);
    void pdfAsked(const sp::ui::RecurringFile &file);
    void openInvoiceAsked(const sp::DocumentId &invoice);
    void clientAsked(const sp::ClientId &client);
    void historyAsked(const sp::ui::RecurringFile &file);
    /// What it was before it was changed.
    void versionsAsked(const sp::ui::RecurringFile &file);

protected:
    void fillMenu(QMenu &menu) override;
    void edit() override { Q_EMIT editAsked(*m_file); }
    ClientId buyer() const override { return m_file->review.recurring.payer; }
    void savePdf() override { Q_EMIT pdfAsked(*m_file); }

private:
    void showPlan();
    void showRuns(QVBoxLayout &column);
    QWidget *runLine(const RecurringRun &run, const BilledDocument &document, QWidget *parent);

    std::optional<RecurringFile> m_file;
    bool m_allRuns = false;
};

}  // namespace sp::ui
