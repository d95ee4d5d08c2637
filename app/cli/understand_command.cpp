// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/understand_command.h"

#include "app/cli/understanding/kinds.h"
#include "ui/messages/error_text.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

constexpr std::size_t portion = 256 * 1024;
constexpr qsizetype longestLine = 64 * 1024 * 1024;

Result<QJsonObject> answered(
    const UnderstandingKind &kind, const QJsonDocument &line, const UnderstandingTools &tools)
{
    if (!line.isObject())
        return Error{ErrorCode::InvalidInput, "understand.not_an_object"};
    return kind.run(line.object(), tools);
}

QByteArray answerTo(const QByteArray &line, const UnderstandingKind &kind, const UnderstandingTools &tools)
{
    const QJsonDocument asked = QJsonDocument::fromJson(line);
    const auto result = answered(kind, asked, tools);
    QJsonObject answer;
    if (result) {
        answer = *result;
    } else {
        const Error &error = result.error();
        answer.insert(u"error"_s, QJsonObject{{u"reason"_s, QString::fromUtf8(error.reason)},
                                      {u"facts"_s, error.facts}, {u"message"_s, ui::errorText(error)}});
    }
    answer.insert(u"id"_s, asked.object().value("id"_L1));
    return QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
}

/// Standard input in portions, each as soon as it is there. Empty at its end.
Result<QByteArray> nextPortion()
{
    static std::array<char, portion> buffer;
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count >= 0)
            return QByteArray(buffer.data(), count);
        if (errno != EINTR)
            return Error{ErrorCode::Unavailable, "understand.input"};
    }
}

Result<Done> put(const QByteArray &answers)
{
    const auto size = static_cast<std::size_t>(answers.size());
    if (std::fwrite(answers.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return Error{ErrorCode::Unavailable, "output.failed"};
    return Done{};
}

}  // namespace

Result<Done> understand(const Arguments &arguments, ConfinedParser &parser)
{
    SP_CHECK(arguments.allow({}));
    SP_CHECK(arguments.allowWords(1));
    SP_TRY(name, arguments.word(0, "KIND"));
    const auto kinds = understandingKinds();
    const auto kind = std::ranges::find_if(
        kinds, [&](const UnderstandingKind &each) { return name == QLatin1String(each.name); });
    if (kind == kinds.end()) {
        QStringList names;
        for (const UnderstandingKind &each : kinds)
            names << QLatin1String(each.name);
        return usage(u"\"%1\" is not one of: %2"_s.arg(name.left(60), names.join(u", "_s)));
    }
    const UnderstandingTools tools{parser};
    QByteArray rest;
    for (;;) {
        SP_TRY(more, nextPortion());
        const bool ended = more.isEmpty();
        rest += ended && !rest.isEmpty() ? QByteArray("\n") : more;
        if (rest.size() > longestLine)
            return Error{ErrorCode::InvalidInput, "understand.too_long", {{u"bytes"_s, longestLine}}};
        QByteArray answers;
        qsizetype from = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
            const QByteArray line = rest.mid(from, end - from).trimmed();
            if (!line.isEmpty())
                answers += answerTo(line, *kind, tools);
            from = end + 1;
        }
        rest.remove(0, from);
        SP_CHECK(put(answers));
        if (ended)
            return Done{};
    }
}

}  // namespace sp::cli
