// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/service_colour.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QHash>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr double signContrast = 3;  // WCAG 2.1, 1.4.11.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceColour)
};

}  // namespace

std::vector<Choice> serviceColours()
{
    return {{{}, Words::tr("None")}, {"#1F807B", Words::tr("Teal")}, {"#2F74C0", Words::tr("Blue")},
        {"#7E5BB5", Words::tr("Purple")}, {"#B84C8A", Words::tr("Pink")}, {"#C24A3F", Words::tr("Red")},
        {"#B8681B", Words::tr("Orange")}, {"#8A7A14", Words::tr("Olive")}, {"#3F8542", Words::tr("Green")},
        {"#6F767D", Words::tr("Grey")}};
}

QString serviceColourText(const QByteArray &colour)
{
    const std::vector<Choice> known = serviceColours();
    const auto found = std::ranges::find(known, colour, &Choice::code);
    return found == known.end() ? QString::fromLatin1(colour) : found->text;
}

QColor serviceMark(const QByteArray &colour, const QColor &ground)
{
    if (colour.isEmpty())
        return Theme::tokens().accent;
    // A month paints thousands of sessions in a few colours; on the window's thread only.
    static QHash<std::pair<QByteArray, QRgb>, QColor> known;
    const auto key = std::pair(colour, ground.rgb());
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    const QColor wished(QString::fromLatin1(colour));
    return *known.insert(key, standingOut(wished, ground, signContrast));
}

void fillServiceColours(Select &select, const QByteArray &current)
{
    fillColours(select, {}, current);
}

void fillColours(Select &select, const QString &otherwise, const QByteArray &current)
{
    std::vector<Choice> colours = serviceColours();
    if (!otherwise.isEmpty())
        colours.front().text = otherwise;
    fill(select, colours, {}, current);
    select.setIconSize({metrics::iconTiny, metrics::iconTiny});
    for (int row = 0; row < select.count(); ++row) {
        // None has an empty one, so that all names stand below each other.
        const QColor colour(select.itemData(row).toString());
        select.setItemData(row, colour.isValid() ? colour : QColor(Qt::transparent), Qt::DecorationRole);
    }
}

ServiceMark::ServiceMark(const QByteArray &colour, QWidget *parent) : QWidget(parent), m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize ServiceMark::sizeHint() const
{
    return {metrics::markBar, metrics::markBar};
}

void ServiceMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), static_cast<qreal>(width()) / 2, serviceMark(m_colour, Theme::tokens().surface),
        QColor());
}

}  // namespace sp::ui
