// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_model.h"
#include "ui/widgets/card.h"

#include <QWidget>

namespace sp::ui {

/// The one thing a card offers now.
enum class DayAct { None, Start, Open, Finish, Invoice };

/// What a card offers at `now`, while `running` runs: Start from an hour before, Finish once the time is
/// over, Invoice once it is finished.
DayAct actFor(const PlannedSession &planned, Instant now, std::optional<SessionId> running);

/// What a card is drawn with.
struct DayCardContent {
    PlannedSession planned;
    TimeZone zone;
    Instant now;
    DayAct act = DayAct::None;
    bool current = false;             ///< The one that is next or runs: edge, primary button, last time.
    std::optional<Money> total = {};  ///< Of an unbilled session.
    std::optional<TodayView::LastTime> lastTime = {};
    std::optional<CreditView> credit = {};  ///< What the client has prepaid.
    bool narrow = false;
};

/// An appointment of the day: when in both zones, who, what, how it stands and one act. A click opens it.
class DayCard : public QWidget {
    Q_OBJECT

public:
    explicit DayCard(const DayCardContent &content, QWidget *parent = nullptr);
    /// Where it says when.
    QWidget *clock() const { return m_clock; }
    /// Pixels its button needs, and pixels it is given: the same on all cards, so that their columns stay
    /// level.
    int actRoom() const;
    void setActRoom(int pixels);

Q_SIGNALS:
    void acted(sp::ui::DayAct act);
    /// The entries of the package.
    void creditAsked(const sp::PackageId &package);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString actText(const DayCardContent &content) const;
    QString priceText(const DayCardContent &content) const;

    QWidget *m_clock;
    QWidget *m_actBox;
};

/// A time taken otherwise: hatched, with what the calendar calls it. A click or Enter says that it is a
/// session after all.
class BusyCard : public Card {
    Q_OBJECT

public:
    BusyCard(const PlannedSession &planned, const TimeZone &zone, QWidget *parent = nullptr);

Q_SIGNALS:
    void sessionWanted();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Label *m_offer;
};

}  // namespace sp::ui
