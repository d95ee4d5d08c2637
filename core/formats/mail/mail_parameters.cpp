// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_charset.h"
#include "core/formats/mail/mail_fields.h"

#include <map>

namespace sp {

namespace {

struct Parameter {
    QByteArray name;
    QByteArray value;
};

QByteArray unfolded(QByteArrayView raw)
{
    QByteArray line;
    for (const char c : raw)
        if (c != '\r' && c != '\n')
            line += c == '\t' ? ' ' : c;
    return line;
}

/// The parameters behind the value, as they stand; a quoted one without its quotes.
std::vector<Parameter> parametersOf(QByteArrayView raw)
{
    constexpr std::size_t most = 200;
    const QByteArray line = unfolded(raw);
    std::vector<Parameter> parameters;
    qsizetype at = line.indexOf(';');
    while (at >= 0 && at < line.size() && parameters.size() < most) {
        ++at;
        const qsizetype equals = line.indexOf('=', at);
        if (equals < 0)
            break;
        Parameter parameter;
        parameter.name = line.mid(at, equals - at).trimmed().toLower();
        if (const qsizetype mark = parameter.name.lastIndexOf(';'); mark >= 0)
            parameter.name = parameter.name.mid(mark + 1).trimmed();
        qsizetype from = equals + 1;
        while (from < line.size() && line[from] == ' ')
            ++from;
        if (from < line.size() && line[from] == '"') {
            qsizetype end = from + 1;
            while (end < line.size() && line[end] != '"') {
                if (line[end] == '\\' && end + 1 < line.size() &&
                    (line[end + 1] == '"' || line[end + 1] == '\\'))
                    ++end;
                parameter.value += line[end++];
            }
            at = line.indexOf(';', end);
        } else {
            const qsizetype end = line.indexOf(';', from);
            parameter.value = line.mid(from, (end < 0 ? line.size() : end) - from).trimmed();
            at = end;
        }
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

QByteArray percentDecoded(const QByteArray &text)
{
    return QByteArray::fromPercentEncoding(text);
}

}  // namespace

QByteArray valueOf(QByteArrayView raw)
{
    QByteArray line = unfolded(raw);
    if (const qsizetype mark = line.indexOf(';'); mark >= 0)
        line.truncate(mark);
    return line.trimmed().toLower();
}

QString parameterOf(QByteArrayView raw, QByteArrayView name)
{
    QByteArray plain;
    bool hasPlain = false;
    std::map<int, std::pair<QByteArray, bool>> pieces;  // By number: the text, and whether it is encoded.
    for (const Parameter &parameter : parametersOf(raw)) {
        if (parameter.name == name) {
            plain = hasPlain ? plain : parameter.value;
            hasPlain = true;
            continue;
        }
        if (!parameter.name.startsWith(name.toByteArray() + '*'))
            continue;
        QByteArray rest = parameter.name.mid(name.size() + 1);
        const bool encoded = rest.isEmpty() || rest.endsWith('*');
        if (rest.endsWith('*'))
            rest.chop(1);
        bool fine = true;
        const int number = rest.isEmpty() ? 0 : rest.toInt(&fine);
        if (fine && number >= 0 && number < 1000)
            pieces.try_emplace(number, parameter.value, encoded);
    }
    if (pieces.empty())
        return headerText(plain);
    QByteArray charset, bytes;
    int expected = 0;
    for (auto &[number, piece] : pieces) {
        if (number != expected++)
            break;
        auto &[text, encoded] = piece;
        if (number == 0 && encoded) {
            const qsizetype first = text.indexOf('\''), second = text.indexOf('\'', first + 1);
            if (first >= 0 && second > first) {
                charset = text.left(first);
                text = text.mid(second + 1);
            }
        }
        bytes += encoded ? percentDecoded(text) : text;
    }
    return mailText(bytes, charset.isEmpty() ? QByteArray("utf-8") : charset);
}

QString unflowed(const QString &text, bool delSp)
{
    QString whole;
    whole.reserve(text.size());
    QString paragraph;
    qsizetype depthBefore = 0;
    bool flowing = false;
    const auto finish = [&] {
        if (flowing)
            whole += paragraph + u'\n';
        paragraph.clear();
        flowing = false;
    };
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        QStringView content = line.sliced(depth);
        if (content.startsWith(u' '))
            content = content.sliced(1);  // Space-stuffed (section 4.4).
        const bool signature = content == u"-- ";
        if (flowing && (depth != depthBefore || signature))
            finish();
        const QString mark = depth > 0 ? QString(depth, u'>') + u' ' : QString();
        const bool soft = content.endsWith(u' ') && !signature;
        if (!flowing)
            paragraph = mark;
        paragraph += soft && delSp ? content.chopped(1) : content;
        depthBefore = depth;
        flowing = true;
        if (!soft)
            finish();
    }
    if (flowing)
        whole += paragraph;
    else if (whole.endsWith(u'\n'))
        whole.chop(1);
    return whole;
}

}  // namespace sp
