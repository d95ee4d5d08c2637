// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_store.h"

#include <QJsonArray>

namespace sp {

/// The wording of one's own with all its versions, as JSON; see practice_json.h.
Result<QJsonArray> templatesJson(const TemplateStore &templates);

}  // namespace sp
