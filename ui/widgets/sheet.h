// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/form_memory.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace sp::ui {

class Label;

/// A question over one region of the window; the rest stays readable and usable by eye. Enter is the primary
/// button, Esc says no. What does not fit scrolls between title and buttons. There is no nested event loop:
/// listen to accepted() and rejected().
class Sheet : public QWidget {
    Q_OBJECT

public:
    /// Covers `region` with a flat scrim and stands in its middle, `width` pixels wide at most at the usual
    /// size of text.
    Sheet(QWidget &region, const QString &title, int width = 696);

    void setSubtitle(const QString &text);
    /// Adds a full-width part below the ones before, with a hairline between; takes it over.
    void addPart(QWidget *part);
    /// A part with its name in a column at the leading side, as in the Finish sheet.
    void addNamedPart(const QString &name, QWidget *part);
    /// The primary button, with its Enter cap; a press is accepted().
    Button *setPrimary(const QString &text);
    /// The outlined button, with its Esc cap; a press is rejected().
    Button *setSecondary(const QString &text);
    /// A link at the leading side of the footer.
    Button *addLink(const QString &text);
    /// What was accepted is being done: pressing again does nothing until setFailure() or finish().
    void setBusy() { m_busy = true; }
    /// Why the primary button did not do it, above the buttons and read aloud; empty takes it away.
    void setFailure(const QString &sentence);

    /// What is typed into it is kept under `form` until it was accepted: a lock, a crash or a wrong key lose
    /// nothing. Call it when the fields hold what they begin with.
    void keepTyped(const QByteArray &form);

    /// Shows it, gives the keyboard to its first field and keeps Tab inside.
    void open();
    /// Takes it away and gives the keyboard back.
    void finish();

Q_SIGNALS:
    void accepted();
    void rejected();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

    /// Makes as many rows as `fields`, which are typed again next, want.
    virtual void makeRoom(const TypedFields &fields) { Q_UNUSED(fields) }

private:
    void bringBack();
    void keepNow();
    void place();
    void fitFooter(int wide);

    int m_width;
    QWidget *m_paper;
    Label *m_title;
    Label *m_subtitle;
    QScrollArea *m_scroll;
    QWidget *m_partsBox;
    QVBoxLayout *m_parts;
    QWidget *m_failureBox;
    Label *m_failure;
    QWidget *m_footerBox;
    QHBoxLayout *m_footer;
    QHBoxLayout *m_links;  ///< Below the footer's buttons, where there is no room beside them.
    std::vector<Button *> m_linkButtons;
    Button *m_close;
    Button *m_primary = nullptr;
    Button *m_secondary = nullptr;
    QPointer<QWidget> m_before;
    QByteArray m_form;        ///< Under which name typed words are kept; empty: they are not.
    TypedFields m_untouched;  ///< What the fields began with.
    QWidget *m_broughtBack = nullptr;
    QTimer m_keeping;
    bool m_placing = false;
    bool m_busy = false;
    bool m_givenUp = false;
    bool m_linksApart = false;
};

}  // namespace sp::ui
