// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/tray/tray_icon.h"
#include "ui/tray/tray_panel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

TrayState nextSession()
{
    TrayState state;
    state.kind = TrayState::Kind::Next;
    state.headline = u"Next, in 18 min"_s;
    state.headlineNote = u"10:42 Lisbon"_s;
    state.client = u"Jonas Keller"_s;
    state.service = u"Leadership, 60 min"_s;
    state.time = u"11:00 Lisbon"_s;
    state.timeNote = u"12:00 Berlin"_s;
    state.balance = {Burndown::Kind::Low, 600, 45};
    state.balanceText = u"0 h 45 left"_s;
    state.balanceTone = Tone::Watch;
    state.balanceNote = u" of 10 h Leadership hours"_s;
    state.notInvoiced = 2;
    state.notInvoicedText = u"2 not invoiced, 240,00 €"_s;
    state.openNote = u"5 sessions today"_s;
    state.healthText = u"In sync, 1 min ago"_s;
    state.names = TrayState::Names::Shown;
    state.keys = {u"Ctrl+Alt+S"_s, u"Ctrl+Alt+E"_s, u"Ctrl+Alt+N"_s};
    return state;
}

TrayState runningSession()
{
    TrayState state = nextSession();
    state.kind = TrayState::Kind::Running;
    state.shape = TrayShape::InSession;
    state.headline = u"In session"_s;
    state.headlineNote = u"since 11:00 Lisbon, 12:00 Berlin"_s;
    state.time = u"38:14"_s;
    state.span = {60, 38, 45};
    state.spanText = u"Plan ends in 6 min"_s;
    state.spanTone = Tone::Watch;
    state.spanNote = u"then 120,00 €/h"_s;
    state.endText = u"End and draw 0 h 45"_s;
    state.client = u"JK"_s;
    state.nextText = u"Next: MB"_s;
    state.nextNote = u"14:00, 10:00 New York"_s;
    state.names = TrayState::Names::Hidden;
    return state;
}

std::unique_ptr<QWidget> panels()
{
    auto page = std::make_unique<Pane>(&Tokens::fill);
    auto *row = new QHBoxLayout(page.get());
    row->setContentsMargins(32, 32, 32, 32);
    row->setSpacing(28);
    auto *actions = new TrayActions(page.get());
    TrayState quiet;
    quiet.names = TrayState::Names::Shown;
    quiet.headline = u"No session planned"_s;
    quiet.headlineNote = u"10:42 Lisbon"_s;
    quiet.openNote = u"nothing today"_s;
    quiet.healthText = u"In sync, 1 min ago"_s;
    for (const TrayState &state : {nextSession(), runningSession(), quiet}) {
        auto *panel = new TrayPanel(*actions);
        panel->setParent(page.get(), Qt::Widget);
        panel->present(state);
        row->addWidget(panel, 0, Qt::AlignTop);
    }
    return page;
}

/// The four shapes at 22 px on a light and a dark panel, and every icon of the set at its three sizes.
class IconSheet : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Theme::tokens();
        painter.fillRect(rect(), t.ground);
        constexpr std::array shapes = {
            TrayShape::Idle, TrayShape::InSession, TrayShape::OverPlan, TrayShape::NeedsYou};
        int panel = 0;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tokens &colors = tokensFor(scheme);
            const QRectF box(24 + panel * 340, 20, 320, 60);
            drawBox(painter, box, metrics::radiusControl, colors.ground, colors.control);
            for (std::size_t i = 0; i < shapes.size(); ++i)
                drawTrayShape(painter,
                    QRectF(box.left() + 30 + static_cast<int>(i) * 76, box.top() + 19, 22, 22), shapes[i],
                    colors.ink);
            ++panel;
        }
        constexpr int columns = 10;
        for (int i = 0; i < iconCount; ++i) {
            const qreal x = 24 + (i % columns) * 84;
            const qreal y = 104 + (i / columns) * 60;
            const auto icon = static_cast<Icon>(i);
            drawIcon(painter, QRectF(x, y, 20, 20), icon, 20, t.ink);
            drawIcon(painter, QRectF(x + 24, y + 2, 16, 16), icon, 16, t.muted);
            drawIcon(painter, QRectF(x + 44, y + 3, 14, 14), icon, 14, t.accent);
            drawLine(painter, QRectF(x, y + 22, 80, 16), Qt::AlignLeft, fontFor(TextSize::Caption), t.muted,
                iconName(icon));
        }
    }
};

std::unique_ptr<QWidget> icons()
{
    return std::make_unique<IconSheet>();
}

}  // namespace

std::vector<Screen> trayScreens()
{
    return {{u"tray-panels"_s, {1336, 440}, panels}, {u"icons"_s, {880, 540}, icons}};
}

}  // namespace sp::gallery
