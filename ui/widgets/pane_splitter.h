// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace sp::ui {

/// A list and what is chosen in it side by side. The edge between them can be dragged, or walked with the
/// arrow keys (with Shift further; Home and End: as narrow and as wide as it may be); a double click or Enter
/// gives the list its usual width again. The window's width is the detail's: the list keeps its own.
class PaneSplitter : public QSplitter {
    Q_OBJECT

public:
    struct Widths {
        int usual;        ///< Of the list.
        int least;        ///< Of the list.
        int detailLeast;  ///< What a list wider than usual leaves to the detail.
    };
    /// `name` names it for who remembers the width. Takes both parts over.
    PaneSplitter(
        const QString &name, QWidget *list, QWidget *detail, const Widths &widths, QWidget *parent = nullptr);
    /// What the list takes where nobody chose.
    void setUsual(int usual);
    /// 0: as usual.
    int chosenWidth() const { return m_chosen; }
    void choose(int width);
    int listWidth() const { return sizes().value(0); }
    int widest() const;
    int least() const { return m_widths.least; }

Q_SIGNALS:
    /// By hand, not by choose(); 0 for as usual.
    void widthChosen(int width);

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class PaneEdge;
    void chooseByHand(int width);
    void apply();

    Widths m_widths;
    int m_chosen = 0;
};

/// The edge of a PaneSplitter: it lies over both panes and takes no room of its own. Its bar shows under the
/// pointer, while it is dragged and when it has the keyboard.
class PaneEdge : public QSplitterHandle {
    Q_OBJECT

public:
    explicit PaneEdge(PaneSplitter *splitter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    PaneSplitter &m_splitter;
    bool m_pressed = false;
    int m_from = 0;  ///< How wide the list was when the edge was taken.
};

}  // namespace sp::ui
