// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/program_link.h"

namespace sp::ui {

namespace {

constexpr QByteArrayView prefix = "solopilot://";

template <typename T>
constexpr QByteArrayView kindOf = {};
template <>
constexpr QByteArrayView kindOf<ClientId> = "client/";
template <>
constexpr QByteArrayView kindOf<SessionId> = "session/";
template <>
constexpr QByteArrayView kindOf<DocumentId> = "invoice/";
template <>
constexpr QByteArrayView kindOf<LocalDate> = "day/";

template <typename T>
std::optional<T> valueFrom(QByteArrayView text)
{
    if constexpr (std::is_same_v<T, LocalDate>) {
        const Result<LocalDate> date = parseDate(text);
        return date ? std::optional(*date) : std::nullopt;
    } else {
        return T::parse(text);
    }
}

template <typename T>
std::optional<ProgramLink> linkTo(QByteArrayView text)
{
    if (!text.startsWith(kindOf<T>))
        return std::nullopt;
    const std::optional<T> value = valueFrom<T>(text.sliced(kindOf<T>.size()));
    return value ? std::optional<ProgramLink>(*value) : std::nullopt;
}

QByteArray textOf(LocalDate date)
{
    return dateText(date);
}

template <typename Tag>
QByteArray textOf(const Id<Tag> &id)
{
    return id.text();
}

}  // namespace

QString linkText(const ProgramLink &link)
{
    return std::visit(
        [](const auto &value) {
            using Value = std::remove_cvref_t<decltype(value)>;
            return QString::fromLatin1(prefix.toByteArray() + kindOf<Value>.toByteArray() + textOf(value));
        },
        link);
}

Result<ProgramLink> parseLink(QByteArrayView text)
{
    if (text.startsWith(prefix)) {
        const QByteArrayView rest = text.sliced(prefix.size());
        for (const auto read : {linkTo<ClientId>, linkTo<SessionId>, linkTo<DocumentId>, linkTo<LocalDate>}) {
            const std::optional<ProgramLink> link = read(rest);
            // One way to write each: what reads the same in two ways is a way around a check.
            if (link && linkText(*link).toLatin1() == text)
                return *link;
        }
    }
    return Error{ErrorCode::InvalidInput, "link.malformed"};
}

}  // namespace sp::ui
