// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace sp {

/// What somebody typed into a form that is not stored yet: the fields' names and what stands in them, in the
/// order of the form.
struct TypedForm {
    QByteArray form;  ///< "client/new": which form, and of which record.
    QString title;    ///< As it was called to the user.
    /// Nothing for a field in which nobody typed: it begins as the form does by then.
    std::vector<std::pair<QString, std::optional<QString>>> fields;
    bool told = false;  ///< Its owner knows that it is kept.
    friend bool operator==(const TypedForm &, const TypedForm &) = default;
};

}  // namespace sp
