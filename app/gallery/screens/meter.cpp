// SPDX-License-Identifier: GPL-3.0-or-later
// The floating meter in its states, on a piece of desktop.
#include "app/gallery/screens/gallery.h"

#include "ui/meter/floating_meter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;
using namespace std::chrono;

namespace {

struct Shot {
    QString words;
    QImage picture;
};

QImage shot(const MeterFacts &facts, bool expanded, bool pinned = false)
{
    FloatingMeter meter;
    meter.model().setExpanded(expanded);
    meter.model().setPinned(pinned);
    meter.model().present(meterState(facts));
    return meter.picture();
}

MeterFacts after(milliseconds elapsed)
{
    return {u"Jonas Keller"_s, elapsed, minutes(60), minutes(15), MeterFacts::Clock::Runs,
        u"120,00 € an hour"_s, u"End and invoice"_s};
}

std::vector<Shot> allShots()
{
    MeterFacts paused = after(minutes(38) + seconds(14));
    paused.clock = MeterFacts::Clock::Paused;
    MeterFacts hidden = after(minutes(12) + seconds(5));
    hidden.client = u"JK"_s;
    hidden.price = u"120,00 € per session"_s;
    hidden.endText = u"End and invoice 120,00 €"_s;
    std::vector<Shot> shots;
    for (const bool expanded : {false, true}) {
        shots.push_back({u"Running"_s, shot(after(minutes(38) + seconds(14)), expanded)});
        shots.push_back({u"Ends soon"_s, shot(after(minutes(56) + seconds(14)), expanded)});
        shots.push_back({u"Time is up"_s, shot(after(minutes(60) + seconds(12)), expanded)});
        shots.push_back({u"Two steps over"_s, shot(after(minutes(96) + seconds(40)), expanded)});
        shots.push_back({u"Paused"_s, shot(paused, expanded)});
        shots.push_back({u"Names hidden, pinned"_s, shot(hidden, expanded, true)});
    }
    return shots;
}

/// A picture of a window has no corners one can see through.
void drawShot(QPainter &painter, QPoint place, const QImage &picture)
{
    QPainterPath outline;
    outline.addRoundedRect(QRect(place, picture.size()), metrics::radiusCard, metrics::radiusCard);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    painter.drawImage(place, picture);
    painter.restore();
}

class MeterSheet : public QWidget {
public:
    MeterSheet() : m_shots(allShots()) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Theme::tokens();
        painter.fillRect(rect(), t.fill);
        int y = 16;
        for (std::size_t row = 0; row < m_shots.size() / 2; ++row) {
            const Shot &small = m_shots[row];
            const Shot &large = m_shots[row + m_shots.size() / 2];
            drawLine(painter, QRectF(24, y, 300, 16), Qt::AlignLeft, fontFor(TextSize::Caption, Weight::Semi),
                t.ink, small.words);
            drawShot(painter, {24, y + 22}, small.picture);
            drawShot(painter, {380, y + 22}, large.picture);
            y += 22 + large.picture.height() + 20;
        }
    }

private:
    std::vector<Shot> m_shots;
};

std::unique_ptr<QWidget> meters()
{
    return std::make_unique<MeterSheet>();
}

}  // namespace

std::vector<Screen> meterScreens()
{
    return {{u"meter"_s, {760, 1500}, meters}};
}

}  // namespace sp::gallery
