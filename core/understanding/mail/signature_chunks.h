// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/mail/contact_marks.h"

namespace sp {

/// What a word before a colon says of what follows. Identifier: a number of a register, a tax office, a bank.
enum class ChunkLabel { None, Name, Title, Company, Phone, Fax, Email, Site, Address, Identifier };

/// A piece of a line that tells one thing: "Anna Meier | Coach | +49 ..." has three.
struct Chunk {
    QString text;  ///< Without its label.
    ChunkLabel label = ChunkLabel::None;
};

std::vector<Chunk> chunksOf(const QString &line);

/// The text without the labels ("Tel.:", "E-Mail") that stood before what was taken out of it.
QString withoutLabels(const QString &text);

/// Whether digits with a dash are the shape of a postcode ("4400-123", "01310-100", "90210-1234").
bool isPostcode(const QString &number);

/// Whether the words before a number in `text` say that it is none to call.
bool isIdentified(const QString &text, const TextSpan &number);

/// The name of a person without titles, degrees, pronouns and what stands in brackets; empty when it is none.
QString personName(const QString &text);

}  // namespace sp
