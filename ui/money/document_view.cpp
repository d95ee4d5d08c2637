// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/document_view.h"

#include "core/practice/documents/invoice_page.h"
#include "ui/messages/error_text.h"
#include "ui/money/money_words.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

constexpr metrics::Scaled dateWidth{96};

/// The figure of a record; one that was taken back is struck through.
TextStyle figureStyle(const std::optional<LocalDate> &takenBack)
{
    if (takenBack)
        return {TextSize::Base, Weight::Regular, Tone::Muted, Figures::Tabular, true};
    return {TextSize::Base, Weight::Semi, Tone::Ink, Figures::Tabular};
}

}  // namespace

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent), m_chip(new Chip({}, this)), m_note(new Label({}, style::caption, this)),
      m_pdf(new Button(Icon::Download, tr("Save as PDF"), ButtonKind::Outlined, this)),
      m_more(new Button(Icon::Dots, tr("More actions"), ButtonKind::Outlined, this)),
      m_edit(new Button(Icon::Edit, tr("Edit the draft"), ButtonKind::Outlined, this)),
      m_lesser(new Button({}, ButtonKind::Outlined, this)),
      m_primary(new Button({}, ButtonKind::Primary, this)), m_missing(new QWidget), m_paper(new PaperView),
      m_paperFailed(new Label({}, style::muted)), m_payments(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapLarge);
    bar->setSpacing(metrics::gapSmall);
    bar->addWidget(m_chip);
    bar->addWidget(m_note, 1);
    for (Button *button : {m_edit, m_pdf, m_more, m_lesser, m_primary})
        bar->addWidget(button);
    m_edit->setToolTip(tr("Edit the draft"));
    m_pdf->setToolTip(tr("Save as PDF"));
    m_more->setToolTip(tr("More actions"));
    column->addLayout(bar);
    auto *scroll = new QScrollArea(this);
    describe(scroll, QAccessible::Document, tr("Paper"));
    setFocusSign(scroll, FocusSign::Inside, 0);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *contents = new QWidget;
    contents->setObjectName(u"paneContents"_s);
    auto *inner = new QVBoxLayout(contents);
    inner->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gapPane);
    inner->setSpacing(metrics::gapLarge);
    auto *missing = new QVBoxLayout(m_missing);
    missing->setContentsMargins(0, 0, 0, 0);
    missing->setSpacing(metrics::gapSmall);
    inner->addWidget(m_missing);
    m_paperFailed->setFlow(Flow::Wrap);
    inner->addWidget(m_paperFailed);
    inner->addWidget(m_paper);
    auto *payments = new QVBoxLayout(m_payments);
    payments->setContentsMargins(0, 0, 0, 0);
    payments->setSpacing(4);
    inner->addWidget(m_payments);
    inner->addStretch(1);
    scroll->setWidget(contents);
    column->addWidget(scroll, 1);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(*m_file); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT pdfAsked(*m_file); });
    connect(m_more, &QPushButton::clicked, this, &DocumentView::openMenu);
    connect(m_lesser, &QPushButton::clicked, this, [this] { m_onLesser(); });
    connect(m_primary, &QPushButton::clicked, this, [this] { m_onPrimary(); });
}

void DocumentView::setFile(const DocumentFile &file)
{
    m_file = file;
    showActions();
    showMissing();
    showPaper();
    showPayments();
}

void DocumentView::showMissing()
{
    clear(m_missing->layout());
    const auto &held = m_file->document.held;
    m_missing->setVisible(held || !m_file->missing.empty());
    if (held)
        addRemark(Icon::Warn, Tone::Watch, tr("It was not issued on its day. %1").arg(errorText(*held)));
    for (const billing::MissingFact &each : m_file->missing) {
        const bool refused = each.weight == billing::MissingFact::Weight::Refused;
        if (!held || each.reason != held->reason)
            addRemark(refused ? Icon::Ban : Icon::Warn, refused ? Tone::Bad : Tone::Watch,
                reasonText(each.reason, each.facts));
    }
}

void DocumentView::addRemark(Icon icon, Tone tone, const QString &sentence)
{
    auto *line = new QWidget(m_missing);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Glyph(icon, metrics::icon, tone, line), 0, Qt::AlignTop);
    // A sentence needs its end: that is where it says what to do.
    auto *words = new Label(sentence, style::base, line);
    words->setFlow(Flow::Wrap);
    row->addWidget(words, 1);
    m_missing->layout()->addWidget(line);
}

void DocumentView::showActions()
{
    const DocumentFile &file = *m_file;
    const billing::InvoiceSnapshot &content = file.document.content;
    m_chip->setContent(documentChip(content.type, file.shown, content.dueDate, file.today));
    const QString amount = moneyText(content.totals.gross);
    const bool sent = file.document.state != billing::InvoiceState::Issued;
    m_edit->setVisible(file.draft());
    m_lesser->hide();
    m_primary->hide();
    m_onLesser = m_onPrimary = [] {};
    const auto offer = [](Button *button, const QString &text) {
        button->setText(text);
        button->show();
    };
    if (file.draft()) {
        m_note->setPlain(file.document.scheduledOn
                             ? tr("to be issued %1").arg(shortDay(*file.document.scheduledOn, file.today))
                         : file.recipient.isEmpty() ? tr("The number is taken at issue")
                                                    : tr("For %1").arg(file.recipient));
        offer(m_lesser, tr("Discard"));
        m_onLesser = [this] { Q_EMIT discardAsked(*m_file); };
        offer(m_primary, tr("Issue %1").arg(amount));
        m_onPrimary = [this] { Q_EMIT issueAsked(*m_file); };
        return;
    }
    QStringList note;
    if (content.dueDate && file.payable())
        note << tr("due %1").arg(shortDay(*content.dueDate, file.today));
    if (file.document.paid.minor() > 0)
        note << tr("%1 paid").arg(moneyText(file.document.paid));
    if (file.document.earlyMinor != 0)
        note << tr("%1 rebate").arg(moneyText(Money(file.document.earlyMinor, content.currency)));
    if (file.document.writtenOffMinor != 0)
        note << tr("%1 written off").arg(moneyText(Money(file.document.writtenOffMinor, content.currency)));
    if (!sent)
        note << tr("not sent yet");
    if (file.creditUsable())
        note << tr("%1 credit").arg(moneyText(file.credit));
    m_note->setPlain(note.join(u"  ·  "_s));
    const auto pay = [this] { Q_EMIT payAsked(*m_file); };
    const auto send = [this] { Q_EMIT sendAsked(*m_file); };
    const bool mailable = !file.recipient.isEmpty();
    if (!sent && mailable) {
        offer(m_primary, tr("Send"));
        m_primary->setToolTip(tr("To %1").arg(file.recipient));
        m_onPrimary = send;
        if (file.payable()) {
            offer(m_lesser, tr("Mark paid"));
            m_onLesser = pay;
        }
    } else if (file.payable()) {
        offer(m_primary, tr("Mark paid %1").arg(moneyText(file.document.open())));
        m_primary->setToolTip(tr("Record the payment of this invoice"));
        m_onPrimary = pay;
        if (file.creditUsable()) {
            offer(m_lesser, tr("Use credit"));
            m_onLesser = [this] { Q_EMIT useCreditAsked(*m_file); };
        }
    }
}

void DocumentView::showPaper()
{
    const auto page = billing::composeInvoice(m_file->document.content);
    QString failure;
    std::shared_ptr<const Paper> paper;
    if (!page) {
        failure = errorText(page.error());
    } else if (m_maker) {
        const auto made = m_maker(*page);
        if (made)
            paper = *made;
        else
            failure = errorText(made.error());
    }
    const QString number = documentName(m_file->document.content.type, m_file->document.content.number);
    m_paper->setPaper(paper, tr("%1 for %2, %3")
                                 .arg(number, m_file->document.content.buyer.name,
                                     moneyText(m_file->document.content.totals.gross)));
    m_paper->setVisible(paper != nullptr);
    m_paperFailed->setPlain(failure);
    m_paperFailed->setVisible(!failure.isEmpty());
}

void DocumentView::showPayments()
{
    auto *column = static_cast<QVBoxLayout *>(m_payments->layout());
    clear(column);
    m_payments->setVisible(!m_file->payments.empty() || !m_file->writeOffs.empty());
    if (!m_file->payments.empty())
        column->addWidget(new SectionHeader(tr("Payments"), {}, m_payments));
    for (const PaymentRecord &payment : m_file->payments)
        column->addWidget(paymentLine(payment));
    if (!m_file->writeOffs.empty())
        column->addWidget(new SectionHeader(tr("Written off"), {}, m_payments));
    for (const WriteOff &each : m_file->writeOffs)
        column->addWidget(writeOffLine(each));
}

QWidget *DocumentView::writeOffLine(const WriteOff &writeOff)
{
    auto *line = new QWidget(m_payments);
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
    line->setFixedHeight(metrics::target);
    return line;
}

QWidget *DocumentView::paymentLine(const PaymentRecord &payment)
{
    auto *line = new QWidget(m_payments);
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
        words += u", "_s + tr("%1 rebate for paying early")
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
    line->setFixedHeight(metrics::target);
    return line;
}

void DocumentView::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const DocumentFile file = *m_file;
    if (!file.draft() && !file.recipient.isEmpty() && file.document.state != billing::InvoiceState::Issued)
        connect(menu->addAction(tr("Send again to %1").arg(file.recipient)), &QAction::triggered, this,
            [this, file] { Q_EMIT sendAsked(file); });
    if (file.draft())
        connect(menu->addAction(tr("Issue on a day to come…")), &QAction::triggered, this,
            [this, file] { Q_EMIT scheduleAsked(file); });
    if (file.document.scheduledOn)
        connect(menu->addAction(tr("Do not issue it by itself")), &QAction::triggered, this,
            [this, file] { Q_EMIT unscheduleAsked(file); });
    if (file.payable())
        connect(menu->addAction(tr("Write off %1…").arg(moneyText(file.document.open()))),
            &QAction::triggered, this, [this, file] { Q_EMIT writeOffAsked(file); });
    if (file.document.state == billing::InvoiceState::WrittenOff)
        connect(menu->addAction(tr("Take the write-off back")), &QAction::triggered, this,
            [this, file] { Q_EMIT reopenAsked(file); });
    if (file.creditable())
        connect(menu->addAction(tr("Credit the invoice…")), &QAction::triggered, this,
            [this, file] { Q_EMIT creditAsked(file); });
    if (file.refundable.minor() > 0)
        connect(menu->addAction(tr("Record a refund…")), &QAction::triggered, this,
            [this, file] { Q_EMIT refundAsked(file); });
    if (file.creditUsable())
        connect(menu->addAction(tr("Pay from the credit of %1").arg(moneyText(file.credit))),
            &QAction::triggered, this, [this, file] { Q_EMIT useCreditAsked(file); });
    if (file.credit.minor() > 0)
        connect(menu->addAction(tr("Give credit back…")), &QAction::triggered, this,
            [this, file] { Q_EMIT refundCreditAsked(file); });
    connect(menu->addAction(tr("Show the client")), &QAction::triggered, this,
        [this, file] { Q_EMIT clientAsked(file.document.client); });
    connect(menu->addAction(tr("History")), &QAction::triggered, this,
        [this, file] { Q_EMIT historyAsked(file); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

}  // namespace sp::ui
