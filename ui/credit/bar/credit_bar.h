// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credit/bar/credit_view.h"

#include <QPushButton>

namespace sp::ui {

/// A balance as a bar with its words; a press (mouse, Enter, Space) asks for its entries. The full size says
/// everything there is to know at a glance; the compact one is a line: bar and balance.
class CreditBar : public QPushButton {
    Q_OBJECT

public:
    enum class Size { Full, Compact };
    explicit CreditBar(Size size, QWidget *parent = nullptr);

    void present(const CreditView &credit);
    /// It is being counted: nothing of before is shown.
    void presentLoading();
    /// There is no package; the words may say what that means here.
    void presentNone(const QString &words = {});
    const std::optional<CreditView> &credit() const { return m_credit; }
    /// The balance as it shows.
    QString words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entriesAsked(const sp::PackageId &package);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintFull(QPainter &painter);
    void paintCompact(QPainter &painter);
    QString stateWords() const;
    void say();

    Size m_size;
    std::optional<CreditView> m_credit;
    QString m_words;
    bool m_isLoading = true;
};

}  // namespace sp::ui
