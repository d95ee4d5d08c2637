// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/document_view.h"

#include "ui/messages/error_text.h"
#include "ui/money/money_words.h"
#include "ui/session/link_copy.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled dateWidth{96};

/// The figure of a record; one that was taken back is struck through.
TextStyle figureStyle(const std::optional<LocalDate> &takenBack)
{
    if (takenBack)
        return {TextSize::Base, Weight::Regular, Tone::Muted, Figures::Tabular, true};
    return {TextSize::Base, Weight::Semi, Tone::Ink, Figures::Tabular};
}

}  // namespace

DocumentView::DocumentView(QWidget *parent) : PaperDetail(parent) {}

void DocumentView::setFile(const DocumentFile &file)
{
    m_file = file;
    showActions();
    const auto &held = file.document.held;
    showRemarks(held ? tr("It was not issued on its day. %1").arg(errorText(*held)) : QString(),
        held ? held->reason : QByteArray(), file.missing);
    if (file.draft() && !file.missing.empty())
        lessenPrimary();
    const billing::InvoiceSnapshot &content = file.document.content;
    showPaper(content, tr("%1 for %2, %3")
                           .arg(documentName(content.type, content.number),
                               ShownNames::of(content.buyer.name), moneyText(content.totals.gross)));
    showPayments();
}

void DocumentView::showActions()
{
    const DocumentFile &file = *m_file;
    const billing::InvoiceSnapshot &content = file.document.content;
    const ChipContent chip = documentChip(content.type, file.shown, content.dueDate, file.today);
    const QString amount = moneyText(content.totals.gross);
    if (file.draft()) {
        begin(chip, file.document.scheduledOn
                        ? tr("to be issued %1").arg(shortDay(*file.document.scheduledOn, file.today))
                    : file.recipient.isEmpty() ? tr("The number is taken at issue")
                                               : tr("For %1").arg(ShownNames::address(file.recipient)));
        offerEdit(tr("Edit the draft"));
        offerLesser(tr("Discard"), [this] { Q_EMIT discardAsked(*m_file); });
        offerPrimary(tr("Issue %1").arg(amount), [this] { Q_EMIT issueAsked(*m_file); });
        return;
    }
    const bool sent = file.document.state != billing::InvoiceState::Issued;
    QStringList note;
    if (content.dueDate && file.payable())
        note << tr("due %1").arg(shortDay(*content.dueDate, file.today));
    if (file.document.paid.minor() > 0)
        note << tr("%1 paid").arg(moneyText(file.document.paid));
    if (file.document.earlyMinor != 0)
        note << tr("%1 discount").arg(moneyText(Money(file.document.earlyMinor, content.currency)));
    if (file.document.writtenOffMinor != 0)
        note << tr("%1 written off").arg(moneyText(Money(file.document.writtenOffMinor, content.currency)));
    if (!sent)
        note << tr("not sent yet");
    if (file.creditUsable())
        note << tr("%1 credit").arg(moneyText(file.credit));
    begin(chip, note.join(u"  ·  "_s));
    const auto pay = [this] { Q_EMIT payAsked(*m_file); };
    if (!sent && !file.recipient.isEmpty()) {
        offerPrimary(
            tr("Send"), [this] { Q_EMIT sendAsked(*m_file); },
            tr("To %1").arg(ShownNames::address(file.recipient)));
        if (file.payable())
            offerLesser(tr("Mark paid"), pay);
    } else if (file.payable()) {
        offerPrimary(tr("Mark paid %1").arg(moneyText(file.document.open())), pay,
            tr("Record the payment of this invoice"));
        if (file.creditUsable())
            offerLesser(tr("Use credit"), [this] { Q_EMIT useCreditAsked(*m_file); });
    }
}

void DocumentView::showPayments()
{
    QVBoxLayout *column = below();
    QWidget *box = column->parentWidget();
    box->setVisible(!m_file->payments.empty() || !m_file->writeOffs.empty());
    if (!m_file->payments.empty())
        column->addWidget(new SectionHeader(tr("Payments"), {}, box));
    for (const PaymentRecord &payment : m_file->payments)
        column->addWidget(paymentLine(payment, box));
    if (!m_file->writeOffs.empty())
        column->addWidget(new SectionHeader(tr("Written off"), {}, box));
    for (const WriteOff &each : m_file->writeOffs)
        column->addWidget(writeOffLine(each, box));
}

QWidget *DocumentView::writeOffLine(const WriteOff &writeOff, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    auto *date = new Label(shortDay(writeOff.on, m_file->today), style::muted, line);
    date->setFixedWidth(dateWidth);
    row->addWidget(date);
    QString words = writeOff.reason;
    if (writeOff.reopenedOn)
        words += u", "_s + tr("taken back %1").arg(shortDay(*writeOff.reopenedOn, m_file->today));
    row->addWidget(new Label(words, writeOff.reopenedOn ? style::muted : style::base, line), 1);
    row->addWidget(new Label(moneyText(writeOff.amount), figureStyle(writeOff.reopenedOn), line));
    line->setFixedHeight(metrics::buttonSmall);
    return line;
}

QWidget *DocumentView::paymentLine(const PaymentRecord &payment, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    auto *date = new Label(shortDay(payment.receivedOn, m_file->today), style::muted, line);
    date->setFixedWidth(dateWidth);
    row->addWidget(date);
    const bool refund = payment.kind == PaymentRecord::Kind::Refund;
    QString words = refund ? tr("Refunded") : methodText(payment.method);
    if (!payment.reference.isEmpty())
        words += u", "_s + payment.reference;
    if (payment.discountMinor != 0)
        words += u", "_s + tr("%1 discount for paying early")
                               .arg(moneyText(Money(payment.discountMinor, payment.amount.currency())));
    if (payment.reversedOn)
        words += u", "_s + tr("taken back %1").arg(shortDay(*payment.reversedOn, m_file->today));
    row->addWidget(new Label(words, payment.reversedOn ? style::muted : style::base, line), 1);
    if (!refund && !payment.reversedOn) {
        auto *back = new Button(Icon::Undo, tr("Take this payment back"), ButtonKind::Quiet, line);
        back->setToolTip(tr("Take this payment back"));
        back->setButtonSize(ButtonSize::Small);
        connect(back, &QPushButton::clicked, this, [this, payment] { Q_EMIT reverseAsked(payment); });
        row->addWidget(back);
    }
    row->addWidget(new Label(
        moneyText(refund ? -payment.amount : payment.amount), figureStyle(payment.reversedOn), line));
    line->setFixedHeight(metrics::buttonSmall);
    return line;
}

void DocumentView::fillMenu(QMenu &menu)
{
    const DocumentFile file = *m_file;
    if (!file.draft() && !file.recipient.isEmpty() && file.document.state != billing::InvoiceState::Issued)
        connect(menu.addAction(tr("Send again to %1").arg(ShownNames::address(file.recipient))),
            &QAction::triggered, this, [this, file] { Q_EMIT sendAsked(file); });
    if (file.draft())
        connect(menu.addAction(tr("Issue later…")), &QAction::triggered, this,
            [this, file] { Q_EMIT scheduleAsked(file); });
    if (file.document.scheduledOn)
        connect(menu.addAction(tr("Do not issue it by itself")), &QAction::triggered, this,
            [this, file] { Q_EMIT unscheduleAsked(file); });
    if (file.payable())
        connect(menu.addAction(tr("Write off %1…").arg(moneyText(file.document.open()))), &QAction::triggered,
            this, [this, file] { Q_EMIT writeOffAsked(file); });
    if (file.document.state == billing::InvoiceState::WrittenOff)
        connect(menu.addAction(tr("Take the write-off back")), &QAction::triggered, this,
            [this, file] { Q_EMIT reopenAsked(file); });
    if (file.creditable())
        connect(menu.addAction(tr("Credit the invoice…")), &QAction::triggered, this,
            [this, file] { Q_EMIT creditAsked(file); });
    if (file.refundable.minor() > 0)
        connect(menu.addAction(tr("Record a refund…")), &QAction::triggered, this,
            [this, file] { Q_EMIT refundAsked(file); });
    if (file.creditUsable())
        connect(menu.addAction(tr("Pay from the credit of %1").arg(moneyText(file.credit))),
            &QAction::triggered, this, [this, file] { Q_EMIT useCreditAsked(file); });
    if (file.credit.minor() > 0)
        connect(menu.addAction(tr("Give credit back…")), &QAction::triggered, this,
            [this, file] { Q_EMIT refundCreditAsked(file); });
    connect(menu.addAction(tr("Statement of account")), &QAction::triggered, this,
        [this, file] { Q_EMIT statementAsked(file); });
    connect(menu.addAction(tr("Show the client")), &QAction::triggered, this,
        [this, file] { Q_EMIT clientAsked(file.document.client); });
    connect(menu.addAction(tr("History")), &QAction::triggered, this,
        [this, file] { Q_EMIT historyAsked(file); });
    addCopyLink(menu, file.document.id);
}

}  // namespace sp::ui
