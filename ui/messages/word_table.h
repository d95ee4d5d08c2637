// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <algorithm>
#include <span>
#include <string_view>

namespace sp::ui {

/// A code and the words people read for it. QT_TRANSLATE_NOOP around the words lets lupdate find them.
struct CodeWords {
    std::string_view code;
    const char *text;
};

/// The words of exactly this code; nullptr where the table has none.
inline const char *findWords(std::span<const CodeWords> table, const QByteArray &code)
{
    const std::string_view wanted(code.constData(), static_cast<std::size_t>(code.size()));
    const auto found = std::ranges::find(table, wanted, &CodeWords::code);
    return found == table.end() ? nullptr : found->text;
}

}  // namespace sp::ui
