// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPushButton>

#include <optional>

namespace sp::ui {

/// Primary is filled; a screen has one. Quiet has no edge: a link or a lesser action. Danger removes
/// something.
enum class ButtonKind { Primary, Outlined, Quiet, Danger };
/// Heights of 28, 32 and 40 pixels.
enum class ButtonSize { Small, Normal, Large };

/// A button that says its result ("End and invoice 60,00 €"), with an icon before and a key cap after its
/// text. Without text it is a square with its icon and needs an accessible name.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Outlined, QWidget *parent = nullptr);
    Button(Icon glyph, const QString &accessibleName, ButtonKind kind = ButtonKind::Outlined,
        QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    ButtonKind kind() const { return m_kind; }
    void setButtonSize(ButtonSize size);
    void setGlyph(Icon glyph);
    /// Overrides the colour of a quiet or outlined button's text.
    void setTone(Tone tone);
    /// Shows the shortcut as a key cap ("Ctrl Enter") and reacts to it.
    void setShortcutCap(const QKeySequence &keys);
    /// Only shows the cap; something else hears the keys.
    void setCapText(const QString &text);
    /// Text and icon start at the leading edge instead of the middle; for rows that act.
    void setLeading(bool leading);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// How wide the button would be with this cap.
    int widthWithCap(const QString &cap) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Look {
        QColor fill;
        QColor edge;
        QColor text;
        QColor glyph;
    };
    Look look() const;
    /// Small and quiet is a link: as narrow as its text, underlined under the pointer, so it aligns with
    /// text.
    bool isLink() const;
    int padding() const;
    int glyphSize() const;
    QFont textFont() const;

    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Normal;
    std::optional<Icon> m_glyph;
    std::optional<Tone> m_tone;
    QString m_cap;
    bool m_leading = false;
};

/// The keys of a shortcut as a cap; only a picture.
class KeyCap : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

}  // namespace sp::ui
