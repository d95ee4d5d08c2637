// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

#include <QStringList>

namespace sp::billing {

/// Street, town and country as the post of that country writes them (UPU addressing rules); the country, in
/// English capitals, only where it differs from `from`.
QStringList addressLines(const PostalAddress &address, const QByteArray &from);
/// The same with the names of the party above.
QStringList partyLines(const Party &party, const QByteArray &from);

}  // namespace sp::billing
