// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/open_points.h"
#include "ui/session/session_agenda.h"

#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

class InputBox;

/// What the notes with a client left open, each note under its session's name, and a field for one more point
/// of this session's note.
class AgendaPane : public QWidget {
    Q_OBJECT

public:
    explicit AgendaPane(QWidget *parent = nullptr);
    /// `today` and `zone` are the practice's. `anyNotes`: whether there is another note at all.
    void present(const std::vector<OpenNote> &notes, LocalDate today, const TimeZone &zone, bool anyNotes);
    /// Whether a point can be written into this session's note now.
    void setWritable(bool writable);
    InputBox &field() { return *m_field; }

Q_SIGNALS:
    void ticked(const sp::NoteId &note, const QString &point, sp::ui::PointState state);
    void sessionRequested(const sp::SessionId &session);
    void pointAdded(const QString &text);

private:
    void rebuild();
    void addNote(QVBoxLayout &column, const OpenNote &note, qsizetype most);

    std::vector<OpenNote> m_notes;
    LocalDate m_today = {};
    TimeZone m_zone = TimeZone::utc();
    bool m_anyNotes = false;
    bool m_all = false;  ///< Whether all points show, however many there are.
    QWidget *m_list = nullptr;
    InputBox *m_field;
};

}  // namespace sp::ui
