// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_kind.h"

namespace sp {

/// The subject and body of a mail that come with the program.
TemplateText builtInMail(TemplateKind kind, billing::Language language);

}  // namespace sp
