// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

namespace sp::ui {

/// Stands where a tab's table stands while that is not read yet, could not be read, or may not be.
class FailurePlace : public QWidget {
    Q_OBJECT

public:
    /// `covered` is hidden meanwhile.
    FailurePlace(QList<QWidget *> covered, QWidget *parent);
    void wait(const QString &text);
    void tell(const Error &error, const QString &title);
    /// There is nothing to list.
    void tellEmpty(const QString &title, const QString &text = {});
    void clear();

Q_SIGNALS:
    void againAsked();

private:
    void cover(QWidget *by);

    QList<QWidget *> m_covered;
};

}  // namespace sp::ui
