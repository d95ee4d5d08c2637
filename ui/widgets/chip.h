// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPushButton>
#include <QWidget>

#include <optional>

namespace sp::ui {

/// What a state means. Outlined is neutral with an edge: a state that is over ("Void").
enum class ChipTone { Neutral, Accent, Good, Watch, Bad, Outlined };

/// A state: shape (icon), word and colour together, never a colour alone.
struct ChipContent {
    QString text;
    ChipTone tone = ChipTone::Neutral;
    std::optional<Icon> icon = {};
    friend bool operator==(const ChipContent &, const ChipContent &) = default;
};

int chipWidth(const ChipContent &chip);
/// Draws into `box`, whose height is usually metrics::chip; for delegates.
void drawChip(QPainter &painter, const QRectF &box, const ChipContent &chip, Qt::LayoutDirection direction);

class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const ChipContent &content = {}, QWidget *parent = nullptr);
    void setContent(const ChipContent &content);
    const ChipContent &content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipContent m_content;
};

/// A chip that can be pressed in, to filter a list ("Owes 2").
class FilterChip : public QPushButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    void setGlyph(Icon icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Icon> m_glyph;
};

}  // namespace sp::ui
