// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "core/values/time.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QLabel>
#include <QLocale>

#include <optional>
#include <vector>

namespace sp::ui {

/// How a text looks.
struct TextStyle {
    TextSize size = TextSize::Base;
    Weight weight = Weight::Regular;
    Tone tone = Tone::Ink;
    Figures figures = Figures::Proportional;
    bool struck = false;
};

namespace style {
inline constexpr TextStyle title{TextSize::Title, Weight::Semi};
inline constexpr TextStyle pane{TextSize::Pane, Weight::Semi};
inline constexpr TextStyle strong{TextSize::Strong, Weight::Semi};
inline constexpr TextStyle name{TextSize::Base, Weight::Semi};
inline constexpr TextStyle base{};
inline constexpr TextStyle label{TextSize::Base, Weight::Medium};
inline constexpr TextStyle muted{TextSize::Base, Weight::Regular, Tone::Muted};
inline constexpr TextStyle caption{TextSize::Caption, Weight::Regular, Tone::Muted};
inline constexpr TextStyle section{TextSize::Caption, Weight::Semi, Tone::Muted};
}  // namespace style

/// A stretch of a Label with its own tone or weight.
struct TextRun {
    QString text;
    std::optional<Tone> tone = {};
    std::optional<Weight> weight = {};
};

/// OneLine cuts with an ellipsis where there is no room; Wrap breaks into lines of the type scale's height.
enum class Flow { OneLine, Wrap };

/// A text in one of the five sizes, with exact line heights. Screen readers read it as static text.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, const TextStyle &style = {}, QWidget *parent = nullptr);

    /// Replaces the text by stretches, such as "0 h 45 left" in watch and " of 10 h" in muted.
    void setRuns(std::vector<TextRun> runs);
    /// Replaces the text by one stretch in the label's own style.
    void setPlain(const QString &text) { setRuns({{text}}); }
    void setStyle(const TextStyle &style);
    const TextStyle &textStyle() const { return m_style; }
    void setFlow(Flow flow);
    Flow flow() const { return m_flow; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_flow == Flow::Wrap; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont fontOf(const TextRun &run) const;
    qreal fullWidth() const;
    void paintLine(QPainter &painter);
    void paintWrapped(QPainter &painter);

    TextStyle m_style;
    std::vector<TextRun> m_runs;
    Flow m_flow = Flow::OneLine;
};

/// An amount in the reader's format: "1 240,00 €", a minus sign instead of a hyphen, tabular figures.
QString moneyText(const Money &amount, const QLocale &locale = {});
class MoneyLabel : public Label {
    Q_OBJECT

public:
    explicit MoneyLabel(const TextStyle &style = style::name, QWidget *parent = nullptr);
    void setMoney(const Money &amount, const QLocale &locale = {});
};

/// A clock time or a stretch of it, "11:00" or "11:00–12:00", in the reader's format, tabular figures.
QString clockText(LocalTime time, const QLocale &locale = {});
QString clockRangeText(LocalTime start, LocalTime end, const QLocale &locale = {});
class TimeLabel : public Label {
    Q_OBJECT

public:
    explicit TimeLabel(const TextStyle &style = style::strong, QWidget *parent = nullptr);
    void setTime(LocalTime time, const QLocale &locale = {});
    void setRange(LocalTime start, LocalTime end, const QLocale &locale = {});
};

}  // namespace sp::ui
