// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace sp {

/// What this computer remembers of tours.

/// Offers a tour from now on, unless it was answered before; for whoever has just begun.
void offerTours();
bool toursOffered();
/// The offer was taken or refused.
void answerTours();
/// Tours gone through or skipped, by id.
QList<QByteArray> seenTours();
void rememberTour(const QByteArray &id);

}  // namespace sp
