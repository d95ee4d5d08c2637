// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/note_form_words.h"

#include "ui/session/note_editor.h"

namespace sp::ui {

QString noteFormName(const NoteForm &form)
{
    if (form.own)
        return form.name;
    const std::pair<const char *, QString> names[] = {{"soap", NoteEditor::tr("SOAP note")},
        {"dap", NoteEditor::tr("DAP note")}, {"birp", NoteEditor::tr("BIRP note")},
        {"coaching", NoteEditor::tr("Coaching session")}, {"intake", NoteEditor::tr("First session")},
        {"consulting", NoteEditor::tr("Consulting meeting")}, {"workshop", NoteEditor::tr("Workshop")},
        {"lesson", NoteEditor::tr("Lesson")}, {"visit", NoteEditor::tr("Salon visit")}};
    for (const auto &[code, name] : names)
        if (form.code == code)
            return name;
    return NoteEditor::tr("Blank note");
}

}  // namespace sp::ui
