// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace sp::ui {

/// How far long work is. It stands still in pictures: a bar that knows nothing is an empty one.
class ProgressBar : public QWidget {
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it.
    explicit ProgressBar(const QString &name, QWidget *parent = nullptr);
    /// From 0 to 1000; nothing where nobody knows how far.
    void setThousandths(std::optional<int> thousandths);
    std::optional<int> thousandths() const { return m_thousandths; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_thousandths;
};

}  // namespace sp::ui
