// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/expense_detail.h"

#include "ui/money/expense_words.h"
#include "ui/money/receipt_view.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace expenses;

namespace {

constexpr metrics::Scaled stateRoom{260};
constexpr metrics::Scaled factsWidth{320};
constexpr metrics::Scaled termWidth{72};    ///< As of the rows of facts above it.
constexpr metrics::Scaled besideFrom{720};  ///< Narrower than this the receipt stands below.

/// The one local file that is dropped, or nothing.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace

ExpenseDetail::ExpenseDetail(QWidget *parent)
    : QWidget(parent), m_chip(new Chip({}, this)), m_note(new Label({}, style::caption, this)),
      m_bill(new Button({}, ButtonKind::Outlined, this)),
      m_remove(new Button(tr("Remove expense"), ButtonKind::Outlined, this)),
      m_edit(new Button(tr("Edit"), ButtonKind::Outlined, this)),
      m_receipt(new Button(tr("Add receipt"), ButtonKind::Outlined, this)), m_facts(new QWidget),
      m_receipts(new ReceiptView), m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new WrapRow(stateRoom);
    bar->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapLarge);
    auto *state = new QWidget(this);
    auto *words = new QHBoxLayout(state);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(metrics::gapSmall);
    words->addWidget(m_chip);
    words->addWidget(m_note, 1);
    words->addStretch(0);  // Where the note is hidden.
    bar->setLead(state);
    m_receipt->setGlyph(Icon::Clip);
    m_edit->setGlyph(Icon::Edit);
    m_edit->setAccessibleName(tr("Edit"));
    m_edit->setToolTip(tr("Edit"));
    auto *history = new Button(Icon::History, tr("History"), ButtonKind::Quiet, this);
    history->setToolTip(tr("History"));
    connect(history, &QPushButton::clicked, this, [this] { Q_EMIT historyAsked(*m_file); });
    for (Button *button : {history, m_edit, m_remove, m_receipt, m_bill})
        bar->addAct(button);
    column->addLayout(bar);
    auto *scroll = new QScrollArea(this);
    describe(scroll, QAccessible::Document, tr("Expense"));
    setFocusSign(scroll, FocusSign::Inside, 0);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *contents = new QWidget;
    contents->setObjectName(u"paneContents"_s);
    contents->setLayout(m_sides);
    m_sides->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gapPane);
    m_sides->setSpacing(metrics::gapPane);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(metrics::gapSmall);
    m_sides->addWidget(m_facts, 0, Qt::AlignTop);
    m_sides->addWidget(m_receipts, 1);
    m_sides->addStretch(0);  // Where no receipt is asked for.
    scroll->setWidget(contents);
    column->addWidget(scroll, 1);
    connect(m_bill, &QPushButton::clicked, this, [this] {
        if (m_file->expense.billing == ExpenseBilling::Credited)
            Q_EMIT billAgainAsked(*m_file);
        else
            Q_EMIT draftAsked(*m_file);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(*m_file); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(*m_file); });
    connect(m_receipt, &QPushButton::clicked, this, [this] { Q_EMIT receiptAsked(*m_file); });
    connect(m_receipts, &ReceiptView::chooseAsked, this, [this] { Q_EMIT receiptAsked(*m_file); });
    connect(&ShownNames::instance(), &ShownNames::changed, this, [this] {
        if (m_file)
            setFile(ExpenseFile(*m_file));
    });
}

void ExpenseDetail::setFile(const ExpenseFile &file)
{
    m_file = file;
    const Expense &expense = file.expense;
    const auto chip = rebillChip(expense.billing);
    m_chip->setVisible(chip.has_value());
    if (chip)
        m_chip->setContent(*chip);
    const bool onDocument =
        expense.billing == ExpenseBilling::Draft || expense.billing == ExpenseBilling::Billed;
    m_note->setPlain(expense.billing == ExpenseBilling::Unbilled && file.client
                         ? tr("goes on the next invoice")
                         : QString());
    const bool credited = expense.billing == ExpenseBilling::Credited;
    m_bill->setVisible(credited || expense.billing == ExpenseBilling::Unbilled);
    m_bill->setText(credited ? tr("Bill again") : tr("Draft an invoice"));
    // What a client was billed for stays; the reason stands in the way for longer than a button.
    m_remove->setEnabled(!onDocument);
    m_remove->setToolTip(
        onDocument ? tr("It is on an invoice. Take its line off the draft, or credit the invoice first.")
                   : QString());
    m_receipts->setReceipts(file.receipts);
    // A drive is proved by its facts; whoever has a receipt all the same adds it above.
    m_receipts->setVisible(!expense.details.drive || !file.receipts.empty());
    showFacts();
}

void ExpenseDetail::showFacts()
{
    qDeleteAll(m_facts->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *column = static_cast<QVBoxLayout *>(m_facts->layout());
    while (QLayoutItem *item = column->takeAt(0))
        delete item;
    const ExpenseDetails &details = m_file->expense.details;
    auto *title = new Label(expenseTitle(details), style::pane, m_facts);
    title->setFlow(Flow::Wrap);
    column->addWidget(title);
    column->addWidget(new Label(
        moneyText(details.amount), {TextSize::Title, Weight::Semi, Tone::Ink, Figures::Tabular}, m_facts));
    column->addSpacing(metrics::gapSmall);
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            column->addWidget(new FactRow(name, value, m_facts));
    };
    const auto link = [&](const QString &name, const QString &text, auto act) {
        auto *line = new QWidget(m_facts);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::gapSmall);
        auto *term = new Label(name, style::muted, line);
        term->setFixedWidth(std::max<int>(termWidth, term->sizeHint().width()));
        row->addWidget(term);
        auto *button = new Button(text, ButtonKind::Quiet, line);
        button->setButtonSize(ButtonSize::Small);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        row->addStretch(1);
        column->addWidget(line);
    };
    add(tr("Date"), dayTitleWithYear(details.on, QLocale::ShortFormat));
    add(tr("Category"), categoryText(details.category));
    if (!details.payee.isEmpty())
        add(tr("For"), details.purpose);
    if (!details.tax.isZero())
        add(tr("Input tax"), details.taxRate ? tr("%1, %2 %")
                                                   .arg(moneyText(details.tax),
                                                       QString::fromLatin1(details.taxRate->percentText()))
                                             : moneyText(details.tax));
    add(tr("Paid"), wayPaidText(details.paidBy));
    if (details.drive) {
        const Drive &drive = *details.drive;
        add(tr("Distance"), distanceText(drive.distance));
        const MileageRate rate{drive.distance.unit, details.amount.currency(), {}, {}, {}};
        for (const MileagePart &part : drive.parts)
            add(drive.parts.size() > 1 ? distanceText({part.tenths, drive.distance.unit}) : tr("Rate"),
                mileageRateWords({0, part.tenthsOfMinor}, rate));
        add(tr("Rate set by"), drive.source.isEmpty() ? tr("yourself") : drive.source);
    }
    add(tr("Note"), details.note);
    if (m_file->client)
        link(tr("Client"), ShownNames::of(m_file->client->name),
            [this] { Q_EMIT clientAsked(m_file->client->id); });
    if (m_file->expense.document)
        link(tr("Invoice"),
            m_file->invoiceNumber.isEmpty() ? tr("Open the draft") : QString::fromUtf8(m_file->invoiceNumber),
            [this] { Q_EMIT invoiceAsked(*m_file->expense.document); });
    if (m_file->expense.version > 1)
        link(tr("Versions"), tr("Show them"), [this] { Q_EMIT versionsAsked(*m_file); });
}

void ExpenseDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= besideFrom;
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_facts->setMaximumWidth(beside ? +factsWidth : QWIDGETSIZE_MAX);
    m_facts->setMinimumWidth(beside ? +factsWidth : 0);
    m_note->setVisible(beside);
    m_edit->setText(beside ? tr("Edit") : QString());
}

void ExpenseDetail::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_file && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ExpenseDetail::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (!m_file || path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT receiptDropped(*m_file, path);
}

}  // namespace sp::ui
