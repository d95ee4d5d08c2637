// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QMap>
#include <QPushButton>
#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

/// One page in the rail: icon, name, how many things wait. Folded it keeps icon and count, and the name as a
/// tip.
class RailItem : public QPushButton {
    Q_OBJECT

public:
    RailItem(Icon icon, const QString &title, QWidget *parent);
    void setCount(int count);
    void setFolded(bool folded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_count = 0;
    bool m_folded = false;
};

/// The left edge of the window: whose practice it is, the pages that exist, Settings and Lock at the bottom.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    void setPractice(const QString &name, const QString &line);
    void addPage(const PageName &page);
    void setCurrent(PageId page);
    void setCount(PageId page, int count);
    void setFolded(bool folded);

Q_SIGNALS:
    void chosen(PageId page);
    void lockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_line;
    QVBoxLayout *m_pages;
    QVBoxLayout *m_bottom;
    QMap<PageId, RailItem *> m_items;
    RailItem *m_lock;
    bool m_folded = false;
};

}  // namespace sp::ui
