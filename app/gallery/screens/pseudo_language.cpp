// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/pseudo_language.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"aceinosuyzACDEINOSUYZ"_s;
    static const QString marked = u"åçéîñöšûýžÅÇÐÉÎÑÖŠÛÝŽ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

}  // namespace

QString pseudo(const QString &source)
{
    static const QRegularExpression kept(u"%(n|L?\\d+)|<[^>]*>|&[a-z]+;|[{][^}]*[}]"_s);
    QString text = u"⟦"_s;
    const auto add = [&text](QStringView part) {
        for (const QChar letter : part)
            text += accented(letter);
    };
    qsizetype done = 0;
    for (const auto &match : kept.globalMatch(source)) {
        add(QStringView(source).sliced(done, match.capturedStart() - done));
        text += match.captured();
        done = match.capturedEnd();
    }
    add(QStringView(source).sliced(done));
    return text + QString(source.size() / 3, u'é') + u'⟧';
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    return source && *source ? pseudo(QString::fromUtf8(source)) : QString();
}

}  // namespace sp::gallery
