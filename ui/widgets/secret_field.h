// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

namespace sp::ui {

/// A passphrase as it is typed: UTF-8 in guarded memory, one dot per character on the screen. The text never
/// stands in a QString, an undo stack, the clipboard or what screen readers hear; they hear how many
/// characters there are.
class SecretField : public QWidget {
    Q_OBJECT

public:
    explicit SecretField(const QString &accessibleName, QWidget *parent = nullptr);
    ~SecretField() override;

    /// Hands the bytes over and empties the field.
    SecretBytes take();
    /// A copy in guarded memory; the field keeps its own.
    SecretBytes copy() const;
    bool equals(const SecretField &other) const;
    /// Characters typed (Unicode code points).
    int length() const { return m_characters; }
    bool isEmpty() const { return m_used == 0; }
    void clear();
    /// The bad edge and sign; the sentence stands beside the field.
    void setFaulty(bool faulty);
    void setPlaceholder(const QString &text);
    /// Bytes in the field, to measure them without a copy (strength meter). Valid until the next key.
    std::span<const unsigned char> bytes() const { return {m_bytes.data(), m_used}; }

    /// Longer input is not taken: 1024 bytes.
    static constexpr std::size_t capacity = 1024;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void edited();
    void accepted();
    /// The keyboard went elsewhere.
    void left();
    /// Caps Lock seems to be on: a letter came in the other case than Shift says.
    void capsLockChanged(bool on);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void append(QStringView text);
    void removeLast();
    void paste();
    void hearCapsLock(const QKeyEvent &event);
    void tell();

    SecretBytes m_bytes;
    std::size_t m_used = 0;
    int m_characters = 0;
    bool m_faulty = false;
    bool m_capsLock = false;
    QString m_placeholder;
};

}  // namespace sp::ui
