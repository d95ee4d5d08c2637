// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/day_lanes.h"
#include "ui/calendar/free_times.h"

#include <QWidget>

#include <array>

namespace sp::ui {

class Button;
class Label;

/// Where free times lie among what is taken: a week, its hours and the offers by their numbers. A press on an
/// offer ticks it, as a press on its row does.
class WeekPicture : public QWidget {
    Q_OBJECT

public:
    explicit WeekPicture(QWidget *parent);
    void present(const FreeTimes &times, LocalDate week);
    void setTicked(const std::vector<bool> &ticked);
    /// Where an offer is drawn; empty in another week.
    QRectF boxOf(std::size_t offer) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void pressed(std::size_t offer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF dayBox(int day) const;
    /// The part of a stretch that lies on a day of the week shown.
    QRectF boxOn(int day, const Interval &when) const;

    FreeTimes m_times{{}, TimeZone::utc(), TimeZone::utc()};
    LocalDate m_week{};
    int m_from = 8;  ///< The hours that are drawn.
    int m_until = 18;
    std::vector<bool> m_ticked;
    std::vector<Lane> m_lanes;  ///< By offer.
};

/// The picture with the way from one week that has offers to the next.
class FinderStrip : public QWidget {
    Q_OBJECT

public:
    explicit FinderStrip(QWidget *parent = nullptr);
    void present(const FreeTimes &times);
    void setTicked(const std::vector<bool> &ticked);
    /// Shows the week of that offer.
    void showOffer(std::size_t offer);
    WeekPicture &picture() { return *m_picture; }
    LocalDate week() const { return m_weeks.empty() ? LocalDate() : m_weeks[m_at]; }

Q_SIGNALS:
    void pressed(std::size_t offer);

private:
    void step(int by);
    void refresh();

    FreeTimes m_times{{}, TimeZone::utc(), TimeZone::utc()};
    std::vector<LocalDate> m_weeks;  ///< Those with offers, rising.
    std::size_t m_at = 0;
    Label *m_title;
    Button *m_before;
    Button *m_after;
    WeekPicture *m_picture;
};

}  // namespace sp::ui
