// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QFrame>

#include <optional>

namespace sp::ui {

class WrapRow;

/// Plain: a hairline. Current: what happens now, with an accent edge and bar. Busy: hatched, taken elsewhere.
enum class CardLook { Plain, Current, Busy };

/// A white sheet with radius 8; put a layout in it. Its margins are 16 by 20.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(CardLook look = CardLook::Plain, QWidget *parent = nullptr);
    void setLook(CardLook look);
    CardLook look() const { return m_look; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CardLook m_look;
};

/// A hairline across or down.
class Hairline : public QFrame {
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A widget filled with one token; for panes.
class Pane : public QWidget {
    Q_OBJECT

public:
    /// Which side carries a hairline.
    enum class Edge { None, Left, Right, Top, Bottom };
    explicit Pane(QColor Tokens::*ground, Edge edge = Edge::None, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor Tokens::*m_ground;
    Edge m_edge;
};

/// An icon in a tone, 20, 16 or 14 pixels; only a picture beside words.
class Glyph : public QWidget {
    Q_OBJECT

public:
    explicit Glyph(Icon icon, int size = 16, Tone tone = Tone::Muted, QWidget *parent = nullptr);
    void setIcon(Icon icon, Tone tone);
    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_size;
    Tone m_tone;
};

/// A round plate with the initials of a name.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(const QString &name = {}, int size = 32, QWidget *parent = nullptr);
    void setName(const QString &name);
    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
};

/// A name with a smaller line below it, both cut where there is no room.
class NameBlock : public QWidget {
    Q_OBJECT

public:
    explicit NameBlock(
        const QString &name, const QString &note, std::optional<Icon> glyph = {}, QWidget *parent = nullptr);
    void setTexts(const QString &name, const QString &note);

private:
    Label *m_name;
    Label *m_note;
};

/// The first letters of the first and the last word: "JK".
QString initialsOf(const QString &name);
void drawAvatar(QPainter &painter, const QRectF &box, const QString &initials);

/// What a banner says.
struct BannerContent {
    enum class Tone { Info, Watch, Bad } tone = Tone::Info;
    Icon icon = Icon::Info;
    std::vector<TextRun> text;
    QString note = {};  ///< Smaller, after the text.
};

/// A strip across the page for what blocks work or leaks money; it stays until it is dealt with.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(const BannerContent &content, QWidget *parent = nullptr);
    /// Adds a button at the end; connect to its clicked().
    Button *addButton(const QString &text, ButtonKind kind = ButtonKind::Outlined);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BannerContent::Tone m_tone;
    WrapRow *m_row;
};

}  // namespace sp::ui
