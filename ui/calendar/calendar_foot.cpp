// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_foot.h"

#include "core/engine/engine.h"
#include "ui/calendar/block_paint.h"
#include "ui/engine/ask.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled footHeight{40};
constexpr int mostClients = 1000;
/// Where somebody may travel to or buy from; clients' own places stand before them.
constexpr const char *places[] = {"Europe/London", "Europe/Lisbon", "Europe/Berlin", "America/New_York",
    "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Sao_Paulo", "Africa/Johannesburg",
    "Asia/Dubai", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland"};

/// A sample of a texture with its meaning.
class LegendEntry : public QWidget {
public:
    enum class Texture { Busy, KeptFree, OffHours, Unsuited };
    LegendEntry(Texture texture, const QString &text, QWidget *parent) : QWidget(parent), m_texture(texture)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(directedMargins(metrics::iconSmall + metrics::gapSmall, 0, 0, 0));
        m_words = new Label(text, style::caption, this);
        row->addWidget(m_words);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);  // The hint beside it gives way.
    }

    Label *words() { return m_words; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Theme::tokens();
        const int side = metrics::iconSmall;
        const QRectF box(
            layoutDirection() == Qt::RightToLeft ? width() - side : 0, (height() - side) / 2, side, side);
        const QRectF inside = box.adjusted(1, 1, -1, -1);
        drawBox(painter, box, 3, m_texture == Texture::OffHours ? t.off : t.surface, t.control);
        if (m_texture == Texture::Busy)
            painter.fillRect(inside, hatchBrush(t.hatch));
        else if (m_texture == Texture::KeptFree)
            painter.fillRect(inside, keptFreeBrush());
        else if (m_texture == Texture::Unsuited)
            painter.fillRect(inside, unsuitedBrush());
    }

private:
    Texture m_texture;
    Label *m_words;
};

Result<std::vector<QByteArray>> clientZones(Engine &engine)
{
    SP_TRY(settings, engine.settings().practice());
    std::set<QByteArray> zones;
    if (engine.may("client.read")) {
        SP_TRY(clients, engine.people().store().list(ClientStatus::Active, mostClients, 0));
        for (const ClientSummary &client : clients)
            if (!client.zone.isEmpty() && client.zone != settings.zone && TimeZone::create(client.zone))
                zones.insert(client.zone);
    }
    std::vector<QByteArray> sorted(zones.begin(), zones.end());
    std::ranges::sort(sorted, {}, placeOf);
    return sorted;
}

}  // namespace

CalendarFoot::CalendarFoot(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_hint(new Label({}, style::caption, this)),
      m_button(new Button(tr("Second clock"), ButtonKind::Quiet, this))
{
    setFixedHeight(footHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, 0);
    row->setSpacing(metrics::gapLarge);
    row->addWidget(new LegendEntry(LegendEntry::Texture::Busy, tr("Busy"), this));
    row->addWidget(new LegendEntry(LegendEntry::Texture::KeptFree, tr("Kept free"), this));
    row->addWidget(new LegendEntry(LegendEntry::Texture::OffHours, tr("Off hours"), this));
    auto *unsuited = new LegendEntry(LegendEntry::Texture::Unsuited, {}, this);
    m_unsuited = unsuited;
    m_unsuitedWords = unsuited->words();
    m_unsuited->hide();
    row->addWidget(m_unsuited);
    row->addStretch(1);
    row->addWidget(m_hint);
    row->addSpacing(metrics::gapSmall);
    m_button->setButtonSize(ButtonSize::Small);
    m_button->setGlyph(Icon::Globe);
    m_button->setTone(Tone::Muted);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        ask(m_engine, this, clientZones, [this](const Result<std::vector<QByteArray>> &zones) {
            openMenu(zones ? *zones : std::vector<QByteArray>());
        });
    });
}

void CalendarFoot::setClock(const SecondClock &clock, const QByteArray &shown)
{
    m_clock = clock;
    m_button->setText(
        shown.isEmpty() ? tr("Second clock: none") : tr("Second clock: %1").arg(placeOf(shown)));
}

void CalendarFoot::setHint(const QString &hint)
{
    m_hint->setPlain(hint);
}

void CalendarFoot::setUnsuited(const QString &client)
{
    m_unsuitedWords->setPlain(client.isEmpty() ? QString() : tr("Does not suit %1").arg(client));
    m_unsuited->setVisible(!client.isEmpty());
}

void CalendarFoot::offer(QMenu &menu, const QString &text, const SecondClock &clock)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(clock == m_clock);
    connect(action, &QAction::triggered, this, [this, clock] { Q_EMIT clockChosen(clock); });
}

void CalendarFoot::openMenu(const std::vector<QByteArray> &zones)
{
    using Kind = SecondClock::Kind;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offer(*menu, tr("The client’s"), {Kind::Clients});
    offer(*menu, tr("None"), {Kind::None});
    menu->addSeparator();
    for (const QByteArray &zone : zones)
        offer(*menu, placeOf(zone), {Kind::Zone, zone});
    QMenu *others = menu->addMenu(tr("Other places"));
    for (const char *place : places)
        if (std::ranges::find(zones, QByteArray(place)) == zones.end())
            offer(*others, placeOf(place), {Kind::Zone, place});
    menu->popup(m_button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void CalendarFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().ground);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::tokens().line);
}

}  // namespace sp::ui
