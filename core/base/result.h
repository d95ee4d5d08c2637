// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <concepts>
#include <type_traits>
#include <utility>
#include <variant>

namespace sp {

/// The kind of a failure. InvalidInput: what was given is wrong. NotFound: no such record. Conflict: somebody
/// changed it meanwhile. Refused: not allowed or not possible now. Unavailable: try again later. Corrupt:
/// stored bytes are damaged. Internal: a bug or the machine.
enum class ErrorCode { InvalidInput, NotFound, Conflict, Refused, Unavailable, Corrupt, Internal };

/// Why an operation failed. `reason` is a stable machine code ("invoice.no_lines"); ui/messages turns it into
/// a sentence that says what to do, filling its %{name} places from `facts`. `detail` is for logs only.
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::Internal;
    QByteArray reason;
    QJsonObject facts = {};
    QByteArray detail = {};
    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the Error that prevented it. The members carry std::expected's names, so C++23 can replace it.
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    template <typename U = T>
    requires(std::convertible_to<U, T> && !std::same_as<std::remove_cvref_t<U>, Result> &&
             !std::same_as<std::remove_cvref_t<U>, Error>) Result(U &&value)
        : m_state(std::in_place_index<0>, std::forward<U>(value))
    {
    }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Error &error() const & { return std::get<1>(m_state); }
    Error &&error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<T, Error> m_state;
};

/// The value of a Result that carries nothing else.
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

/// Declares `name` from a Result, or returns its Error from the enclosing function.
#define SP_TRY(name, expression)                                                                             \
    auto name##_result = (expression);                                                                       \
    if (!name##_result)                                                                                      \
        return std::move(name##_result).error();                                                             \
    auto name = *std::move(name##_result)

/// Returns the Error of a Result from the enclosing function; its value is not needed. The counter gives each
/// use a name of its own, so that one may stand in a lambda within another.
#define SP_CHECK(expression) SP_CHECK_COUNTED(expression, __COUNTER__)
#define SP_CHECK_COUNTED(expression, count) SP_CHECK_NAMED(expression, count)
#define SP_CHECK_NAMED(expression, count)                                                                    \
    do {                                                                                                     \
        if (auto check_result_##count = (expression); !check_result_##count)                                 \
            return std::move(check_result_##count).error();                                                  \
    } while (false)

}  // namespace sp
