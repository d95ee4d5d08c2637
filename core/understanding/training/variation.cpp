// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/training/variation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sp::understanding::training {

namespace {

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    return plain;
}

QString withoutMarks(const QString &text)
{
    static const QRegularExpression marks(u"[.,!?;:¿¡]"_s);
    return QString(text).remove(marks);
}

QString otherNumber(const QString &digits, Draw &draw)
{
    const int value = digits.size() > 2 ? 0 : digits.toInt();
    if (value < 1 || value > 31)
        return digits;
    return QString::number(1 + draw.below(value <= 12 ? 12 : 31));
}

QString otherWord(const QString &word, const Corpus &corpus, Draw &draw)
{
    const auto sort = corpus.sortOf.constFind(word.toLower());
    if (sort == corpus.sortOf.constEnd() || !draw.chance(70))
        return word;
    const QStringList &words = corpus.sorts[static_cast<std::size_t>(*sort)];
    QString other = words[static_cast<qsizetype>(draw.below(static_cast<std::size_t>(words.size())))];
    if (word.front().isUpper())
        other[0] = other[0].toUpper();
    return other;
}

/// Days, months, services and numbers changed for others of their sort.
QString withOthers(const QString &text, const Corpus &corpus, Draw &draw)
{
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        const bool digit = text[at].isDigit();
        while (end < text.size() && (digit ? text[end].isDigit() : text[end].isLetter()))
            ++end;
        if (end == at) {
            out += text[at++];
            continue;
        }
        const QString run = text.sliced(at, end - at);
        out += digit ? otherNumber(run, draw) : otherWord(run, corpus, draw);
        at = end;
    }
    return out;
}

QString any(const QStringList &of, Draw &draw)
{
    return of[static_cast<qsizetype>(draw.below(static_cast<std::size_t>(of.size())))];
}

QString withPictures(const QString &text, Draw &draw)
{
    static const QStringList pictures{u"🙂"_s, u"🙏"_s, u"😊"_s, u"👍"_s, u"😅"_s, u"❤️"_s, u":)"_s, u"😬"_s,
        u"!!!"_s, u"..."_s, u"🤞"_s, u"😘"_s, u"xx"_s, u":-("_s, u"🙈"_s, u"😷"_s, u"^^"_s};
    return text + u' ' + any(pictures, draw);
}

QString finished(const QString &sentence)
{
    return sentence.isEmpty() || sentence.back().isPunct() ? sentence : sentence + u'.';
}

}  // namespace

QString withSlips(const QString &text, int percent, Draw &draw)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (!letter.isLetter() || !draw.chance(percent)) {
            out += letter;
            continue;
        }
        const QChar wrong = QChar(static_cast<char16_t>(u'a' + draw.below(26)));
        switch (draw.below(4)) {
        case 0:
            out += wrong;
            break;
        case 1:
            break;
        case 2:
            out += letter;
            out += draw.chance(50) ? letter : wrong;
            break;
        default:
            if (at + 1 < text.size())
                out += text[++at];
            out += letter;
        }
    }
    return out;
}

QString hurried(const QString &text, Draw &draw)
{
    QString out = text;
    if (draw.chance(40))
        out = out.toLower();
    if (draw.chance(25))
        out = withoutMarks(out);
    if (draw.chance(30))
        out = withoutAccents(out);
    if (draw.chance(55))
        out = withSlips(out, 3 + static_cast<int>(draw.below(12)), draw);
    return out;
}

QString asMessage(
    const QString &sentence, const Corpus &corpus, const std::vector<const Line *> &talk, Draw &draw)
{
    QString message = withOthers(sentence, corpus, draw);
    const auto chat = [&] { return finished(expanded(talk[draw.below(talk.size())]->text, draw)); };
    if (!talk.empty() && draw.chance(14))
        message = chat() + u' ' + message;
    else if (!talk.empty() && draw.chance(14))
        message = finished(message) + u' ' + chat();
    if (draw.chance(25))
        message = expanded(any(corpus.openings, draw), draw) + u' ' + message;
    if (draw.chance(25))
        message = finished(message) + u' ' + expanded(any(corpus.closings, draw), draw);
    if (draw.chance(10))
        message = withPictures(message, draw);
    return hurried(message, draw);
}

}  // namespace sp::understanding::training
