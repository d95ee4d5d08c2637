// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_kind.h"

namespace sp {

/// The codes of the built-in forms of notes, "blank" first. Services refer to them: never change one.
std::span<const char *const> builtInNoteForms();
/// The Markdown a built-in form begins with; empty for "blank" and for codes that are not built in.
///
/// SOAP (subjective, objective, assessment, plan), DAP (data, assessment, plan) and BIRP (behaviour,
/// intervention, response, plan) are the common forms of clinical progress notes; the others follow what the
/// professions write down.
QString builtInNote(QByteArrayView code, billing::Language language);
/// The form a practice of this profession begins its notes with: "soap" for a therapist, "blank" when there
/// is none.
QByteArray usualNoteForm(QByteArrayView profession);

}  // namespace sp
