// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

#include <vector>

namespace sp::ui {

/// What something is at the leading side and what can be done with it at the trailing side. Where both do not
/// fit beside each other, the acts go to a line of their own, and where they do not fit there, to further
/// ones: none becomes narrower than its text. Icons without words stay beside the lead as long as they fit.
class WrapRow : public QLayout {
    Q_OBJECT

public:
    /// As `leadRoom`: the acts stand beside the lead only where it has all it wants.
    static constexpr int wholeLead = QWIDGETSIZE_MAX;

    /// The lead gets as much as it wants, but asks for no second line to have more than `leadRoom` pixels.
    explicit WrapRow(int leadRoom, QWidget *parent = nullptr);
    ~WrapRow() override;
    /// One widget, added before the acts.
    void setLead(QWidget *lead);
    /// In reading order; the last one stands at the very end.
    void addAct(QWidget *act);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = std::vector<QLayoutItem *>;
    std::vector<QLayoutItem *> shownActs() const;
    int wideOf(const Line &acts) const;
    /// The acts line by line; the first line is the lead's, and may have none.
    std::vector<Line> linesFor(int width) const;
    int leadHeight(int width) const;
    /// Places everything where `place` is set; answers the height.
    int arrange(const QRect &rect, bool place) const;

    int m_leadRoom;
    QWidget *m_lead = nullptr;
    std::vector<QLayoutItem *> m_items;
};

}  // namespace sp::ui
