// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/values/time.h"

#include <QString>

#include <variant>

/// Links into a practice: "solopilot://client/018f...", "solopilot://day/2026-10-27". Whoever follows one
/// sees something and does nothing: there is no link that acts.
namespace sp::ui {

using ProgramLink = std::variant<ClientId, SessionId, DocumentId, LocalDate>;

inline constexpr auto linkScheme = "solopilot";

/// Reads a link that came from outside: exactly the forms linkText() writes, with nothing before, between or
/// after them. Fails with InvalidInput "link.malformed".
Result<ProgramLink> parseLink(QByteArrayView text);

/// "solopilot://invoice/018f3c5e-7b1a-7c3d-9a4e-0123456789ab"
QString linkText(const ProgramLink &link);

}  // namespace sp::ui
