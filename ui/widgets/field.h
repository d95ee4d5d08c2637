// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "core/values/time.h"
#include "ui/theme/icons.h"
#include "ui/widgets/duration_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QWidget>

#include <optional>

class QStyledItemDelegate;

namespace sp::ui {

class Label;

/// The white box around one line of input: its edge tells focus (2 px accent) and error (bad, with a sign).
class InputBox : public QWidget {
    Q_OBJECT

public:
    explicit InputBox(QWidget *parent = nullptr);
    QLineEdit &edit() { return *m_edit; }
    const QLineEdit &edit() const { return *m_edit; }
    void setGlyph(Icon icon);
    /// Letters on a key cap at the end, such as "Ctrl K".
    void setCapText(const QString &text);
    void setFaulty(bool faulty);
    bool isFaulty() const { return m_faulty; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QLineEdit *m_edit;
    std::optional<Icon> m_glyph;
    QString m_cap;
    bool m_faulty = false;
};

/// A field that filters or searches: a lens, a hint inside, Esc empties it.
class SearchField : public InputBox {
    Q_OBJECT

public:
    explicit SearchField(const QString &hint, QWidget *parent = nullptr);
    QString text() const { return edit().text(); }
    void setText(const QString &text) { edit().setText(text); }

Q_SIGNALS:
    void textChanged(const QString &text);
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// A label above, an input, and below it a hint or, in its place, what is wrong and what to do.
class FieldFrame : public QWidget {
    Q_OBJECT

public:
    FieldFrame(const QString &label, QWidget *input, QWidget *parent = nullptr);
    void setHint(const QString &hint);
    /// Shown instead of the hint, with the error's tone; read to screen readers as the input's description.
    void setError(const QString &error);
    QString error() const { return m_error; }
    /// Where there is no room below a narrow input, its owner shows the sentence and the frame only marks it.
    void tellElsewhere();

Q_SIGNALS:
    void errorChanged();

private:
    void showMessage();

    QWidget *m_input;
    Label *m_message;
    QString m_hint;
    QString m_error;
    bool m_toldHere = true;
};

class TextField : public FieldFrame {
    Q_OBJECT

public:
    explicit TextField(const QString &label, QWidget *parent = nullptr);
    QString text() const { return m_box->edit().text(); }
    void setText(const QString &text) { m_box->edit().setText(text); }
    void setPlaceholder(const QString &text) { m_box->edit().setPlaceholderText(text); }
    InputBox &box() { return *m_box; }

Q_SIGNALS:
    /// While typing.
    void textChanged(const QString &text);
    /// Enter pressed or the field left.
    void committed(const QString &text);

protected:
    InputBox *m_box;
};

/// An amount in the reader's format ("1 240,00", "1.240,00 €"); says at once what is wrong with it.
class MoneyField : public TextField {
    Q_OBJECT

public:
    MoneyField(const QString &label, Currency currency, QWidget *parent = nullptr);
    void setMoney(const Money &amount);
    void setCurrency(Currency currency);
    /// Empty while the text is no amount.
    std::optional<Money> money() const { return m_money; }
    /// Says so where nothing is typed; until then an empty field is not found fault with.
    void sayMissing();

Q_SIGNALS:
    void moneyChanged();

private:
    void read();

    Currency m_currency;
    std::optional<Money> m_money;
};

/// Reads "120,00", "1.240,50 €" and "1240.5" by the locale's signs. Empty when it is no amount of that
/// currency.
std::optional<Money> readMoney(const QString &text, Currency currency, const QLocale &locale);

/// A length of time, as readDuration() takes it; shown as durationText() says once the field is left.
class DurationField : public TextField {
    Q_OBJECT

public:
    explicit DurationField(const QString &label, QWidget *parent = nullptr);
    void setDuration(minutes length);
    std::optional<minutes> duration() const { return m_duration; }
    /// Says so where nothing is typed; until then an empty field is not found fault with.
    void sayMissing();

Q_SIGNALS:
    void durationChanged();

private:
    void read();

    std::optional<minutes> m_duration;
};

/// A field that offers a list. A long one opens with a field to find in, and typing on the closed select
/// opens it with what was typed.
class Select : public QComboBox {
    Q_OBJECT

public:
    /// Words an entry is also found by, beside its text and its code.
    static constexpr int alsoRole = Qt::UserRole + 1;

    explicit Select(QWidget *parent = nullptr);
    /// Chooses as a click on the entry does.
    void pick(int index);
    void showPopup() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isLong() const;

    QStyledItemDelegate *m_roomy = nullptr;
};

}  // namespace sp::ui
