// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

namespace sp::ui {

class CheckRow;
class SecretField;

/// Shows the groups of a recovery key, painted straight from guarded memory; nothing to select, copy or read
/// aloud.
class RecoveryKeyView : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryKeyView(QWidget *parent);
    /// The key as it prints; dashes between its groups are left out.
    void present(const SecretBytes &key);
    int groups() const;
    /// Whether what was typed is this group, from 1; upper and lower case are the same.
    bool matches(int group, const SecretBytes &typed) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SecretBytes m_key;
};

/// A recovery key that was just made, to be printed or written down, and the question that shows it was: two
/// of its groups, or a tick that puts it off.
class RecoveryKeyCheck : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryKeyCheck(QWidget *parent = nullptr);
    void present(const SecretBytes &key);
    bool isComplete() const;
    RecoveryKeyView &view() { return *m_view; }

Q_SIGNALS:
    void completeChanged();
    /// Return was pressed in the last group, and both are right.
    void finished();
    void printRequested(sp::ui::RecoveryKeyView &view);

private:
    RecoveryKeyView *m_view;
    SecretField *m_groups[2];
    CheckRow *m_later;
};

}  // namespace sp::ui
