// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/note_model.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QVBoxLayout;

namespace sp::ui {

class Button;
class Glyph;
class Label;
class Pane;

/// Writes a note: title, Markdown with a few marks, and a private part that never leaves the practice. It
/// saves itself.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    explicit NoteEditor(NoteModel &model, QWidget *parent = nullptr);

    /// "Tue 27 Oct 2026  ·  11:00 Lisbon, 12:00 Berlin  ·  session 9", below the title.
    void setCaption(const QString &caption);
    /// On whose wall "Saved 11:38:08" is read.
    void setZone(const TimeZone &zone);
    QLineEdit &title() { return *m_title; }
    QPlainTextEdit &body() { return *m_body; }
    QPlainTextEdit &privatePart() { return *m_private; }
    /// Puts something below the text; the editor takes it over.
    void setBelow(QWidget *below);
    /// Writes an older text in place of this one, as if it had been typed.
    void replace(const NoteContent &content);
    /// Writes an open point into the check list; see newPoint(). Nothing while there is no note to write in.
    void addPoint(const QString &text);
    /// Puts the keyboard where writing goes on: see writingPlace().
    void focusWriting();

Q_SIGNALS:
    void historyWanted();
    void fileWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeToolbar();
    void empty();
    void showContent();
    void placeCursor();
    void showVersions();
    void showState();
    void showPrivate(bool shown);
    void take();
    void offerForms();
    void insertForm(const QString &text);

    NoteModel &m_model;
    QLineEdit *m_title;
    Label *m_caption;
    QPlainTextEdit *m_body;
    QVBoxLayout *m_paper;
    Pane *m_privatePane;
    QPlainTextEdit *m_private;
    Glyph *m_savedSign;
    Label *m_saved;
    Button *m_versions;
    Button *m_attach;
    Button *m_templates;
    QMenu *m_forms;
    Button *m_lock;
    TimeZone m_zone = TimeZone::utc();
    bool m_showing = false;
};

}  // namespace sp::ui
