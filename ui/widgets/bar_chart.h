// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart_scale.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QPainter;

namespace sp::ui {

/// How the bars of a series look: never by colour alone, so that neighbours differ in texture too.
enum class BarLook { Solid, Hatched, Pale, Outlined, Dense };

struct ChartSeries {
    QString name;
    BarLook look = BarLook::Solid;
};

/// A place on the axis with a value for each series.
struct ChartPlace {
    QString label;      ///< Below the axis: "Oct".
    QString name = {};  ///< In full, for the readout and screen readers: "October 2026".
    std::vector<std::int64_t> values;
};

/// What a chart shows; it computes nothing but its axis.
struct ChartContent {
    /// Grouped: side by side. Stacked: one above the other, negative values below zero.
    enum class Kind { Grouped, Stacked } kind = Kind::Grouped;
    /// What gives way where labels are wider than their place: some of them (months), or their ends (names).
    enum class Crowded { LeaveOut, Cut } crowded = Crowded::LeaveOut;
    AxisUnit unit = AxisUnit::Decimal;
    std::int64_t smallestStep = 1;
    std::vector<ChartSeries> series = {};
    std::vector<ChartPlace> places = {};
    std::function<QString(std::int64_t)> valueText = {};  ///< "1 240,00 €"
    std::function<QString(std::int64_t)> axisText = {};   ///< "1 240 €"
    QString words = {};                                   ///< What the picture says, for who cannot see it.
    /// What a press on a place does, for screen readers: "Show the entries"; empty when nothing.
    QString action = {};
};

/// Bars over an axis with round steps. The place under the pointer or with the keyboard is marked and its
/// values stand in the legend; arrow keys move from place to place, Enter or a click opens it.
class BarChart : public QWidget {
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);
    ~BarChart() override;
    void present(ChartContent content);
    const ChartContent &content() const { return m_content; }
    /// The place that is marked, or -1.
    int marked() const { return m_marked; }
    QWidget *place(int index) const;

    QSize sizeHint() const override { return {640, 260}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

Q_SIGNALS:
    /// The place was pressed.
    void opened(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Place;
    void arrange();
    void mark(int place);
    void moveFocus(int from, int to);
    void paintLegend(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintBars(QPainter &painter, int place) const;
    QRectF plot() const;
    qreal yOf(std::int64_t value) const;

    ChartContent m_content;
    AxisScale m_scale;
    qreal m_axisWide = 0;
    std::vector<Place *> m_places;
    int m_marked = -1;
};

}  // namespace sp::ui
