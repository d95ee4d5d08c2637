// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/missing.h"
#include "ui/money/paper_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"

#include <functional>
#include <optional>

class QMenu;
class QVBoxLayout;

namespace sp::ui {

class Button;
class Label;

/// A document as it is printed, and above it how it stands and what can be done now: one primary by its
/// state. Invoices, quotes and templates each fill it their way.
class PaperDetail : public QWidget {
    Q_OBJECT

public:
    explicit PaperDetail(QWidget *parent = nullptr);
    void setPaperMaker(const PaperMaker &maker) { m_maker = maker; }

Q_SIGNALS:
    /// Something about the practice is missing, which its settings hold.
    void settingsAsked();
    /// Something about whom it is made out to is missing.
    void buyerAsked(const sp::ClientId &buyer);

protected:
    /// How it stands. All buttons but the menu's and the PDF's are hidden until they are offered.
    void begin(const ChipContent &chip, const QString &note);
    void offerPrimary(const QString &text, const std::function<void()> &act, const QString &tip = {});
    /// Something else comes first: the primary is offered, but not pressed for.
    void lessenPrimary();
    void offerLesser(const QString &text, const std::function<void()> &act);
    /// `name` says what is edited.
    void offerEdit(const QString &name);
    void showPaper(const billing::InvoiceSnapshot &content, const QString &words);
    /// Sentences above the paper, each with the way to where it is mended. What is `held` back says so first;
    /// what is missing is not said twice.
    void showRemarks(
        const QString &held, const QByteArray &heldReason, const std::vector<billing::MissingFact> &missing);
    /// The column below the paper, emptied.
    QVBoxLayout *below();
    /// The column between the bar and the paper, emptied.
    QVBoxLayout *above();
    /// Fills the menu of what is done less often.
    virtual void fillMenu(QMenu &menu) = 0;
    virtual void edit() = 0;
    virtual ClientId buyer() const = 0;
    virtual void savePdf() = 0;

private:
    void addRemark(Icon icon, Tone tone, const QString &sentence, const QByteArray &reason);
    /// A button to where what `reason` names is mended; nothing where no page does.
    Button *makeWay(const QByteArray &reason, QWidget *parent);
    void openMenu();

    PaperMaker m_maker;
    Chip *m_chip;
    Label *m_note;
    Button *m_pdf;
    Button *m_more;
    Button *m_edit;
    Button *m_lesser;
    Button *m_primary;
    std::function<void()> m_onLesser;
    std::function<void()> m_onPrimary;
    QWidget *m_remarks;
    QWidget *m_above;
    PaperView *m_paper;
    Label *m_paperFailed;
    QWidget *m_below;
};

}  // namespace sp::ui
