// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace sp::gallery {

/// A language that nobody speaks and everybody can read: "Save" is "⟦Šåvéé⟧". What is without the brackets
/// was not put through tr(); what runs out of its room will do so in German, because every sentence is a
/// third longer.
class PseudoLanguage final : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

/// "Delete %1 & all" as "⟦Ðéléété %1 & ållåååå⟧": places for values, marks of keys and tags stay as they are.
QString pseudo(const QString &source);

}  // namespace sp::gallery
