// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_panel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace sp::ui {

namespace {

constexpr metrics::Scaled rowHeight{36};
constexpr TextStyle timer{TextSize::Title, Weight::Semi, Tone::Ink, Figures::Tabular};

/// "Ctrl Alt S" from "Ctrl+Alt+S": as key caps write it.
QString capOf(const QString &keys)
{
    return QString(keys).replace(u'+', u' ');
}

/// A row of the panel that acts: icon, words, and at its end a note or key cap.
class PanelRow : public QPushButton {
public:
    PanelRow(
        Icon icon, Tone tone, const QString &text, const QString &note, const QString &cap, QWidget *parent)
        : QPushButton(text, parent), m_icon(icon), m_tone(tone), m_note(note), m_cap(cap)
    {
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(rowHeight);
        setAccessibleDescription(note);
        setFocusSign(this, FocusSign::Inside, metrics::radiusControl);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Theme::tokens();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto at = [&](qreal offset, qreal width) {
            return QRectF(mirrored ? this->width() - offset - width : offset, 0, width, height());
        };
        if (underMouse() && isEnabled())
            drawBox(painter, rect(), metrics::radiusControl, t.hover, QColor());
        drawIcon(painter, at(8, metrics::icon), m_icon, metrics::icon, colorOf(m_tone, t));
        qreal end = 8;
        if (!m_cap.isEmpty()) {
            const qreal cap = keyCapWidth(m_cap);
            drawKeyCap(
                painter, at(width() - end - cap, cap).topRight(), height(), m_cap, t.ground, t.line, t.muted);
            end += cap + 8;
        }
        const QFont font = fontFor(TextSize::Base);
        const qreal note = m_note.isEmpty() ? 0 : textWidth(font, m_note, Figures::Tabular);
        if (note > 0)
            drawFigures(painter, at(width() - end - note, note), mirrored ? Qt::AlignLeft : Qt::AlignRight,
                font, t.muted, m_note);
        const qreal words = 8 + metrics::icon + 12;
        drawLine(painter, at(words, width() - words - 8 - end - note),
            mirrored ? Qt::AlignRight : Qt::AlignLeft, font, t.ink, text());
    }

private:
    Icon m_icon;
    Tone m_tone;
    QString m_note;
    QString m_cap;
};

QHBoxLayout *rowOf(QWidget *first, QWidget *last)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addWidget(first, 1);
    row->addWidget(last);
    return row;
}

}  // namespace

TrayPanel::TrayPanel(TrayActions &actions, QWidget *parent) : QWidget(parent, Qt::Popup), m_actions(actions)
{
    setFixedWidth(metrics::trayPanel);
    setAttribute(Qt::WA_TranslucentBackground);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    describe(this, QAccessible::Dialog, tr("SoloPilot"));
    FocusRing::of(*this);
}

void TrayPanel::present(const TrayState &state)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, metrics::gap, 0, 0);
    column->setSpacing(0);
    addSession(*column, state);
    addButtons(*column, state);
    column->addWidget(new Hairline(Qt::Horizontal, m_content));
    addRows(*column, state);
    column->addWidget(new Hairline(Qt::Horizontal, m_content));
    addFooter(*column, state);
    layout()->addWidget(m_content);
    m_content->show();
    adjustSize();
}

void TrayPanel::addSession(QVBoxLayout &column, const TrayState &state)
{
    auto *part = new QVBoxLayout;
    part->setContentsMargins(metrics::gapLarge, 4, metrics::gapLarge, 0);
    part->setSpacing(metrics::gapSmall);
    const bool runs = state.kind == TrayState::Kind::Running;
    auto *head = new Label(state.headline,
        {TextSize::Caption, runs ? Weight::Semi : Weight::Medium, runs ? Tone::Accent : Tone::Muted},
        m_content);
    part->addLayout(rowOf(head, new Label(state.headlineNote, style::caption, m_content)));
    if (state.kind == TrayState::Kind::Nothing) {
        part->setContentsMargins(metrics::gapLarge, 4, metrics::gapLarge, metrics::gapLarge);
        column.addLayout(part);
        return;
    }
    auto *who = new QHBoxLayout;
    who->setSpacing(metrics::gap);
    who->addWidget(new Avatar(state.client, metrics::avatar, m_content));
    who->addWidget(new NameBlock(state.client, state.service, state.serviceIcon, m_content), 1);
    if (runs) {
        who->addWidget(new Label(state.time, timer, m_content));
    } else {
        auto *times = new QVBoxLayout;
        times->setSpacing(0);
        for (auto *label : {new Label(state.time, style::name, m_content),
                 new Label(state.timeNote, style::caption, m_content)}) {
            label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            times->addWidget(label);
        }
        who->addLayout(times);
    }
    part->addLayout(who);
    if (runs) {
        auto *bar = new SessionBar(m_content);
        bar->present(state.span, state.spanText);
        part->addWidget(bar);
        part->addLayout(
            rowOf(new Label(state.spanText, {TextSize::Caption, Weight::Semi, state.spanTone}, m_content),
                new Label(state.spanNote, style::caption, m_content)));
    } else if (!state.balanceText.isEmpty()) {
        auto *bar = new BurndownBar(m_content);
        bar->present(state.balance, state.balanceText + state.balanceNote);
        part->addWidget(bar);
        auto *balance = new Label({}, style::caption, m_content);
        balance->setRuns({{state.balanceText, state.balanceTone, Weight::Semi}, {state.balanceNote}});
        part->addWidget(balance);
    }
    column.addLayout(part);
}

void TrayPanel::addButtons(QVBoxLayout &column, const TrayState &state)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gapLarge);
    row->setSpacing(metrics::gapSmall);
    const auto add = [&](const QString &text, Icon glyph, ButtonKind kind, const QString &keys, auto signal) {
        auto *button = new Button(text, kind, m_content);
        button->setButtonSize(ButtonSize::Large);
        button->setGlyph(glyph);
        if (!keys.isEmpty())
            button->setCapText(capOf(keys));
        connect(button, &QPushButton::clicked, &m_actions, signal);
        row->addWidget(button, kind == ButtonKind::Primary ? 1 : 0);
        if (kind == ButtonKind::Primary)
            button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    };
    switch (state.kind) {
    case TrayState::Kind::Nothing:
        return;
    case TrayState::Kind::Next:
        if (!state.mayStart)
            return;
        add(tr("Start session"), Icon::Play, ButtonKind::Primary, state.keys.start,
            &TrayActions::startSession);
        break;
    case TrayState::Kind::Running:
        if (state.clock == TrayState::Clock::Running)
            add(tr("Pause"), Icon::Pause, ButtonKind::Outlined, {}, &TrayActions::pause);
        else
            add(tr("Resume"), Icon::Play, ButtonKind::Outlined, {}, &TrayActions::resume);
        add(state.endText, Icon::Stop, ButtonKind::Primary, state.keys.end, &TrayActions::endAndInvoice);
        break;
    }
    column.addLayout(row);
}

void TrayPanel::addRows(QVBoxLayout &column, const TrayState &state)
{
    auto *part = new QVBoxLayout;
    part->setContentsMargins(metrics::gapSmall, metrics::gapSmall, metrics::gapSmall, metrics::gapSmall);
    part->setSpacing(4);
    const auto add = [&](Icon icon, Tone tone, const QString &text, const QString &note, const QString &cap,
                         auto signal) {
        auto *row = new PanelRow(icon, tone, text, note, cap, m_content);
        connect(row, &QPushButton::clicked, &m_actions, signal);
        part->addWidget(row);
    };
    const bool runs = state.kind == TrayState::Kind::Running;
    if (!runs && state.notInvoiced > 0) {
        auto *box = new QWidget(m_content);
        box->setFixedHeight(rowHeight);
        auto *leak = new QHBoxLayout(box);
        leak->setContentsMargins(8, 0, 8, 0);
        leak->setSpacing(metrics::gap);
        leak->addWidget(new Glyph(Icon::Leak, metrics::icon, Tone::Watch, m_content));
        leak->addWidget(new Label(state.notInvoicedText, style::base, m_content), 1);
        auto *all = new Button(tr("Invoice all"), ButtonKind::Outlined, m_content);
        all->setButtonSize(ButtonSize::Small);
        connect(all, &QPushButton::clicked, &m_actions, &TrayActions::invoiceAll);
        leak->addWidget(all);
        part->addWidget(box);
    }
    add(Icon::Note, Tone::Muted, state.quickNoteText.isEmpty() ? tr("Quick note") : state.quickNoteText, {},
        capOf(state.keys.note), &TrayActions::quickNote);
    if (runs) {
        part->addWidget(makeNamesSwitch(state));
        if (!state.nextText.isEmpty())
            add(Icon::Clock, Tone::Muted, state.nextText, state.nextNote, {}, &TrayActions::openNext);
    } else {
        if (state.names != TrayState::Names::Unknown)
            part->addWidget(makeNamesSwitch(state));
        add(Icon::Today, Tone::Muted, tr("Open SoloPilot"), state.openNote, {}, &TrayActions::open);
    }
    column.addLayout(part);
}

QWidget *TrayPanel::makeNamesSwitch(const TrayState &state)
{
    auto *box = new QWidget(m_content);
    box->setFixedHeight(rowHeight);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(new Glyph(Icon::Eye, metrics::icon, Tone::Muted, m_content));
    row->addWidget(new Label(tr("Hide client names while sharing"), style::base, m_content), 1);
    auto *toggle = new Toggle({}, m_content);
    toggle->setAccessibleName(tr("Hide client names while sharing"));
    toggle->setChecked(state.names == TrayState::Names::Hidden);
    connect(toggle, &QAbstractButton::toggled, &m_actions, &TrayActions::hideNames);
    row->addWidget(toggle);
    return box;
}

void TrayPanel::addFooter(QVBoxLayout &column, const TrayState &state)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(directedMargins(metrics::gapLarge, 6, metrics::gapSmall, 6));
    row->setSpacing(metrics::gapSmall);
    const bool runs = state.kind == TrayState::Kind::Running;
    const bool leak = runs && state.notInvoiced > 0;
    const QString note =
        leak ? tr("%n not invoiced, after this session", nullptr, state.notInvoiced) : state.healthText;
    if (!note.isEmpty()) {
        row->addWidget(
            new Glyph(leak ? Icon::Leak : Icon::Check, 14, leak ? Tone::Watch : Tone::Good, m_content));
        row->addWidget(new Label(note, style::caption, m_content), 1);
    } else {
        row->addStretch(1);
    }
    auto *lock = new Button(tr("Lock"), ButtonKind::Quiet, m_content);
    lock->setGlyph(Icon::Lock);
    lock->setTone(Tone::Ink);
    connect(lock, &QPushButton::clicked, &m_actions, &TrayActions::lock);
    row->addWidget(lock);
    if (!runs) {  // A running session is ended first; quitting stays in the menu.
        auto *quit = new Button(tr("Quit"), ButtonKind::Quiet, m_content);
        quit->setTone(Tone::Ink);
        connect(quit, &QPushButton::clicked, &m_actions, &TrayActions::quit);
        row->addWidget(quit);
    }
    column.addLayout(row);
}

void TrayPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), metrics::radiusCard, Theme::tokens().raised, Theme::tokens().control);
}

void TrayPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void fillTrayMenu(QMenu &menu, TrayActions &actions, const TrayState &state)
{
    menu.clear();
    const auto add = [&](Icon icon, const QString &text, auto signal, const QString &keys = {}) {
        QAction *action = menu.addAction(menuIcon(icon), text);
        action->setShortcut(QKeySequence(keys));
        QObject::connect(action, &QAction::triggered, &actions, signal);
    };
    // A menu reads "&" as the mark of a shortcut; in a name it is just a letter.
    const QString client = QString(state.client).replace(QLatin1Char('&'), QLatin1String("&&"));
    switch (state.kind) {
    case TrayState::Kind::Next:
        menu.addAction(TrayPanel::tr("%1, %2").arg(client, state.time))->setEnabled(false);
        if (state.mayStart)
            add(Icon::Play, TrayPanel::tr("Start session"), &TrayActions::startSession, state.keys.start);
        break;
    case TrayState::Kind::Running:
        menu.addAction(TrayPanel::tr("%1, %2").arg(client, state.time))->setEnabled(false);
        add(Icon::Stop, state.endText, &TrayActions::endAndInvoice, state.keys.end);
        if (state.clock == TrayState::Clock::Running)
            add(Icon::Pause, TrayPanel::tr("Pause"), &TrayActions::pause);
        else
            add(Icon::Play, TrayPanel::tr("Resume"), &TrayActions::resume);
        break;
    case TrayState::Kind::Nothing:
        menu.addAction(state.headline)->setEnabled(false);
        break;
    }
    menu.addSeparator();
    add(Icon::Note, TrayPanel::tr("Quick note"), &TrayActions::quickNote, state.keys.note);
    if (state.notInvoiced > 0)
        add(Icon::Leak, TrayPanel::tr("Invoice all: %1").arg(state.notInvoicedText),
            &TrayActions::invoiceAll);
    if (state.names != TrayState::Names::Unknown) {
        QAction *names =
            menu.addAction(menuIcon(Icon::Eye), TrayPanel::tr("Hide client names while sharing"));
        names->setCheckable(true);
        names->setChecked(state.names == TrayState::Names::Hidden);
        QObject::connect(names, &QAction::triggered, &actions, &TrayActions::hideNames);
    }
    add(Icon::Today, TrayPanel::tr("Open SoloPilot"), &TrayActions::open);
    menu.addSeparator();
    add(Icon::Lock, TrayPanel::tr("Lock"), &TrayActions::lock);
    add(Icon::X, TrayPanel::tr("Quit"), &TrayActions::quit);
}

}  // namespace sp::ui
