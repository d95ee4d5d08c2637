// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_service.h"

namespace sp::ui {

/// How a form of notes is called: an own one by its name, a built-in one such as "Coaching session".
QString noteFormName(const NoteForm &form);

}  // namespace sp::ui
