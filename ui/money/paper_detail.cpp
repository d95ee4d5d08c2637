// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/paper_detail.h"

#include "core/practice/documents/invoice_page.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled stateRoom{260};

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QVBoxLayout *columnIn(QWidget *box, int spacing)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QVBoxLayout *emptied(QWidget *box)
{
    auto *column = static_cast<QVBoxLayout *>(box->layout());
    clear(column);
    return column;
}

}  // namespace

PaperDetail::PaperDetail(QWidget *parent)
    : QWidget(parent), m_chip(new Chip({}, this)), m_note(new Label({}, style::caption, this)),
      m_pdf(new Button(Icon::Download, tr("Save as PDF"), ButtonKind::Outlined, this)),
      m_more(new Button(Icon::Dots, tr("More actions"), ButtonKind::Outlined, this)),
      m_edit(new Button(Icon::Edit, {}, ButtonKind::Outlined, this)),
      m_lesser(new Button({}, ButtonKind::Outlined, this)),
      m_primary(new Button({}, ButtonKind::Primary, this)), m_remarks(new QWidget), m_above(new QWidget),
      m_paper(new PaperView), m_paperFailed(new Label({}, style::muted)), m_below(new QWidget)
{
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
    bar->setLead(state);
    for (Button *button : {m_edit, m_pdf, m_more, m_lesser, m_primary})
        bar->addAct(button);
    for (Button *button : {m_pdf, m_more})
        button->setToolTip(button->accessibleName());
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
    columnIn(m_remarks, metrics::gapSmall);
    columnIn(m_above, metrics::gapSmall);
    columnIn(m_below, 4);
    m_paperFailed->setFlow(Flow::Wrap);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_remarks, m_above, m_paperFailed, m_paper, m_below})
        inner->addWidget(part);
    inner->addStretch(1);
    scroll->setWidget(contents);
    column->addWidget(scroll, 1);
    m_above->hide();
    m_below->hide();
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { savePdf(); });
    connect(m_more, &QPushButton::clicked, this, &PaperDetail::openMenu);
    connect(m_lesser, &QPushButton::clicked, this, [this] { m_onLesser(); });
    connect(m_primary, &QPushButton::clicked, this, [this] { m_onPrimary(); });
}

void PaperDetail::begin(const ChipContent &chip, const QString &note)
{
    m_chip->setContent(chip);
    m_note->setPlain(note);
    for (Button *button : {m_edit, m_lesser, m_primary})
        button->hide();
    m_onLesser = m_onPrimary = [] {};
    m_primary->setToolTip({});
    m_primary->setKind(ButtonKind::Primary);
}

void PaperDetail::offerPrimary(const QString &text, const std::function<void()> &act, const QString &tip)
{
    m_primary->setText(text);
    m_primary->setToolTip(tip);
    m_primary->show();
    m_onPrimary = act;
}

void PaperDetail::lessenPrimary()
{
    m_primary->setKind(ButtonKind::Outlined);
}

void PaperDetail::offerLesser(const QString &text, const std::function<void()> &act)
{
    m_lesser->setText(text);
    m_lesser->show();
    m_onLesser = act;
}

void PaperDetail::offerEdit(const QString &name)
{
    m_edit->setAccessibleName(name);
    m_edit->setToolTip(name);
    m_edit->show();
}

void PaperDetail::showRemarks(
    const QString &held, const QByteArray &heldReason, const std::vector<billing::MissingFact> &missing)
{
    clear(m_remarks->layout());
    m_remarks->setVisible(!held.isEmpty() || !missing.empty());
    if (!held.isEmpty())
        addRemark(Icon::Warn, Tone::Watch, held, heldReason);
    for (const billing::MissingFact &each : missing) {
        const bool refused = each.weight == billing::MissingFact::Weight::Refused;
        if (each.reason != heldReason)
            addRemark(refused ? Icon::Ban : Icon::Warn, refused ? Tone::Bad : Tone::Watch,
                reasonText(each.reason, each.facts), each.reason);
    }
}

void PaperDetail::addRemark(Icon icon, Tone tone, const QString &sentence, const QByteArray &reason)
{
    auto *line = new QWidget(m_remarks);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Glyph(icon, metrics::icon, tone, line), 0, Qt::AlignTop);
    // A sentence needs its end: that is where it says what to do.
    auto *words = new Label(sentence, style::base, line);
    words->setFlow(Flow::Wrap);
    row->addWidget(words, 1);
    if (Button *way = makeWay(reason, line))
        row->addWidget(way, 0, Qt::AlignTop);
    m_remarks->layout()->addWidget(line);
}

Button *PaperDetail::makeWay(const QByteArray &reason, QWidget *parent)
{
    QString text;
    std::function<void()> act;
    if (reason.startsWith("missing.seller_") || reason == "invoice.seller_missing") {
        text = tr("Open Settings");
        act = [this] { Q_EMIT settingsAsked(); };
    } else if (reason.startsWith("missing.buyer_") || reason == "missing.business_vat_id") {
        text = tr("Open the client");
        act = [this] { Q_EMIT buyerAsked(buyer()); };
    } else if ((reason == "missing.service_date" || reason == "missing.home_rate") &&
               m_edit->isVisibleTo(this)) {
        text = m_edit->accessibleName();
        act = [this] { edit(); };
    } else {
        return nullptr;
    }
    auto *way = new Button(text, ButtonKind::Quiet, parent);
    way->setButtonSize(ButtonSize::Small);
    connect(way, &QPushButton::clicked, this, act);
    return way;
}

void PaperDetail::showPaper(const billing::InvoiceSnapshot &content, const QString &words)
{
    const auto page = billing::composeInvoice(content);
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
    m_paper->setPaper(paper, words);
    m_paper->setVisible(paper != nullptr);
    m_paperFailed->setPlain(failure);
    m_paperFailed->setVisible(!failure.isEmpty());
}

QVBoxLayout *PaperDetail::below()
{
    return emptied(m_below);
}

QVBoxLayout *PaperDetail::above()
{
    return emptied(m_above);
}

void PaperDetail::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

}  // namespace sp::ui
