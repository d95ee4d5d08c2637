// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QRegularExpression>

#include <array>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

/// What is looked at of one message; patterns take their time on long ones.
constexpr int longestLookedAt = 4000;

struct Pattern {
    QRegularExpression looksLike;
    QString becomes;
};

/// What makes a terminal or an editor show something else than what stands there: sequences of escape, then
/// each mark that is not seen. Blanks of all kinds become one of ours.
QString onOneLine(const QString &text)
{
    static const QRegularExpression escapes(
        u"\\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)?|[@-Z\\\\^_])"_s);
    // Full-width and other forms of letters are the letters.
    const QString plain =
        QString(text.left(longestLookedAt)).remove(escapes).normalized(QString::NormalizationForm_KC);
    QString line;
    line.reserve(plain.size());
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar each = plain[at];
        if (each.isHighSurrogate() && at + 1 < plain.size() && plain[at + 1].isLowSurrogate()) {
            const char32_t letter = QChar::surrogateToUcs4(each, plain[at + 1]);
            if (QChar::category(letter) != QChar::Other_Format && QChar::isPrint(letter))
                line += QStringView(plain).mid(at, 2);
            ++at;
        } else if (each.isSpace()) {
            line += u' ';
        } else if (each.isPrint() && !each.isSurrogate()) {
            line += each;
        }
    }
    return line;
}

/// In the order in which they are looked for: what takes most of a line first.
const auto &patterns()
{
    const auto any = QRegularExpression::CaseInsensitiveOption;
    static const std::array all{
        // After such a word, whatever follows: passphrases have blanks in them.
        Pattern{QRegularExpression(u"(pass(?:phrase|word|wort|wd)?|kennwort|secret|token|authorization|bearer"
                                   "|basic|cookie|api.?key|recovery.?key|private.?key|credentials?)"
                                   "[\"']?\\s*(?:[:=]|\\s).*"_s,
                    any),
            u"\\1 <secret>"_s},
        Pattern{QRegularExpression(u"[a-z][a-z0-9+.-]*:/[^\\s\"'<>]*"_s, any), u"<link>"_s},
        Pattern{QRegularExpression(u"\\b(?:mailto|tel|sms|sip|data|javascript|www)[:.][^\\s\"'<>]*"_s, any),
            u"<link>"_s},
        Pattern{
            QRegularExpression(
                u"(?:\"[^\"]*\"|[^\\s\"<>]+)(?:@|\\\\u0040|&#0*64;|&#x0*40;|&commat;|\\(at\\)|\\[at\\])[^\\s\"<>]*"_s,
                any),
            u"<mail>"_s},
        Pattern{QRegularExpression(u"\\S*%[0-9a-f]{2}\\S*"_s, any), u"<coded>"_s},
        // A file of somebody's may be called after a client; the end of a name with blanks in it cannot be
        // seen. Those of the system are no secret.
        Pattern{
            QRegularExpression(
                u"(?:~|(?<![\\w.<+/-])(?!/(?:usr|lib|lib64|etc|proc|sys|dev)/)|[a-z]:)[/\\\\]+[^\\s/\\\\].*"_s,
                any),
            u"<file>"_s},
        // Groups of a recovery key, of a fingerprint, of an account.
        Pattern{QRegularExpression(u"(?=[a-z -]{0,38}\\d)(?:\\b[0-9a-z]{4}\\b[ -]?){4,}[0-9a-z]*"_s, any),
            u"<coded>"_s},
        Pattern{QRegularExpression(u"(?:[0-9a-f]{2}[: ,-]){5,}[0-9a-f]{2}"_s, any), u"<coded>"_s},
        // Keys and tokens are long and mix what words do not: digits, or capitals in their midst, other than
        // those of a NameOfAClass. Before numbers, which would cut them.
        Pattern{QRegularExpression(u"(?<![a-z0-9+/_-])(?!/(?:usr|lib|lib64|etc|proc|sys|dev)/)"
                                   "(?!(?-i:(?:[A-Z]|[a-z]+)?(?:[A-Z][a-z]{2,})+)(?![a-z0-9+/_=-]))"
                                   "(?=[a-z0-9+/_=-]*(?:\\d|(?-i:[a-z][A-Z]|[A-Z]{2})))[a-z0-9+/_=-]{12,}"_s,
                    any),
            u"<coded>"_s},
        Pattern{QRegularExpression(u"[a-z]{2}\\d{2}(?:[ -]?[0-9a-z]{2,4}){3,8}\\b"_s, any), u"<account>"_s},
        Pattern{QRegularExpression(u"\\+?\\d(?:[ ()./\\-]{0,3}\\d){5,}"_s), u"<number>"_s},
    };
    return all;
}

/// The folder of the user and all that is named after it: to the end of the quotation, or else of the line,
/// for names have blanks in them.
QString withoutHome(const QString &line, const QString &home)
{
    if (home.size() < 2)
        return line;
    QString rest = line, clean;
    for (qsizetype at = rest.indexOf(home); at >= 0; at = rest.indexOf(home)) {
        clean += rest.first(at) + u'~';
        const QChar before = at > 0 ? rest[at - 1] : QChar();
        const bool isQuoted = before == u'"' || before == u'\'';
        const qsizetype end = isQuoted ? rest.indexOf(before, at) : -1;
        rest = end < 0 ? QString() : rest.mid(end);
    }
    return clean + rest;
}

}  // namespace

QString scrubbed(const QString &text, const QString &home)
{
    QString line = withoutHome(onOneLine(text), home);
    for (const Pattern &pattern : patterns())
        line.replace(pattern.looksLike, pattern.becomes);
    return line.left(longestLogText);
}

}  // namespace sp
