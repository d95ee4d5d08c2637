// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/form_keeper.h"

#include <QPointer>
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
    /// size of text. What is typed into it is kept as `kept` says until it was accepted: a lock, a crash or a
    /// wrong key lose nothing.
    Sheet(QWidget &region, const QString &title, const KeepTyped &kept, int width = 696);

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

    /// Under which name what is typed into it is kept; empty: nothing is.
    QByteArray keptForm() const { return m_keeper ? m_keeper->form() : QByteArray(); }

    /// Shows it, gives the keyboard to its first field and keeps Tab inside. Its fields hold what they begin
    /// with, unless it said fieldsComeLater().
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

    /// What the fields begin with is still asked for; fieldsStand() follows.
    void fieldsComeLater() { m_fieldsCome = true; }
    /// They hold it now. `given` parts hold what was chosen for this sheet, which goes before what was typed
    /// some time ago.
    void fieldsStand(const std::vector<QWidget *> &given = {});

private:
    void bringBack(const std::vector<QWidget *> &given);
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
    FormKeeper *m_keeper = nullptr;
    bool m_isFieldless;
    bool m_fieldsCome = false;
    bool m_placing = false;
    bool m_busy = false;
    bool m_givenUp = false;
    bool m_linksApart = false;
};

}  // namespace sp::ui
