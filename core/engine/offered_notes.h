// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_service.h"

namespace sp {

class Engine;

/// The language in which the practice writes for itself.
Result<billing::Language> practiceLanguage(Engine &engine);
/// All forms of notes for a session, archived ones too, with its places filled in: who comes, when and for
/// what. Fails with NotFound "session.unknown".
Result<std::vector<NoteForm>> noteFormsFor(Engine &engine, const SessionId &session);

}  // namespace sp
