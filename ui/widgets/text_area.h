// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QPlainTextEdit;

namespace sp::ui {

/// The white box around text of several lines, as InputBox is around one: its edge tells focus and error. It
/// grows with its text up to a number of lines and scrolls beyond. With one line only, Enter goes on to the
/// next field.
class TextArea : public QWidget {
    Q_OBJECT

public:
    /// `most` 0: as high as its layout makes it, and no less than `least`.
    TextArea(int least, int most, QWidget *parent = nullptr);
    QPlainTextEdit &edit() { return *m_edit; }
    QString text() const;
    /// Replaces the text; the cursor stays where it can.
    void setText(const QString &text);
    void setFaulty(bool faulty);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// While typing; not for setText().
    void textEdited();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int heightFor(int lines) const;

    QPlainTextEdit *m_edit;
    int m_least;
    int m_most;
    QString m_known;  ///< The text as it was last told.
    bool m_faulty = false;
    bool m_setting = false;
};

}  // namespace sp::ui
