// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace sp {

namespace {

/// ECMAScript's Number::toString, which RFC 8785 section 3.2.2.3 prescribes.
void appendNumber(QByteArray &out, double value)
{
    if (!std::isfinite(value)) {
        out += "null";  // JSON has no such number; this is what QJsonDocument writes too.
        return;
    }
    if (value == 0) {
        out += '0';
        return;
    }
    if (value < 0) {
        out += '-';
        value = -value;
    }
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific).ptr;
    const QByteArray text(buffer, end - buffer);
    const qsizetype e = text.indexOf('e');
    QByteArray digits = text.left(e);
    digits.replace(".", "");
    const int exponent = text.mid(e + 1).toInt();
    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1;  // Digits before the decimal point.
    if (count <= point && point <= 21) {
        out += digits + QByteArray(point - count, '0');
    } else if (0 < point && point <= 21) {
        out += digits.left(point) + '.' + digits.mid(point);
    } else if (-6 < point && point <= 0) {
        out += "0." + QByteArray(-point, '0') + digits;
    } else {
        out += digits.left(1);
        if (count > 1)
            out += '.' + digits.mid(1);
        out += 'e';
        out += exponent > 0 ? "+" : "";
        out += QByteArray::number(exponent);
    }
}

void append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double: {
        // An integer kept as one prints without a detour over double.
        const qint64 integer = value.toInteger(INT64_MIN);
        if (integer != INT64_MIN && std::abs(static_cast<double>(integer)) <= 9007199254740992.0)
            out += QByteArray::number(integer);
        else
            appendNumber(out, value.toDouble());
        break;
    }
    case QJsonValue::String:
        appendJsonString(out, value.toString());
        break;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const auto &item : value.toArray()) {
            if (!first)
                out += ',';
            first = false;
            append(out, item);
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        std::vector<std::pair<QString, QJsonValue>> members;
        members.reserve(static_cast<std::size_t>(object.size()));
        for (auto at = object.begin(); at != object.end(); ++at)
            members.emplace_back(at.key(), at.value());
        // A QJsonObject made in memory is sorted by UTF-16 code unit, one that was parsed by code point.
        if (!std::ranges::is_sorted(members, {}, &std::pair<QString, QJsonValue>::first))
            std::ranges::sort(members, {}, &std::pair<QString, QJsonValue>::first);
        out += '{';
        bool first = true;
        for (const auto &[key, member] : members) {
            if (!first)
                out += ',';
            first = false;
            appendJsonString(out, key);
            out += ':';
            append(out, member);
        }
        out += '}';
        break;
    }
    }
}

}  // namespace

void appendJsonString(QByteArray &out, const QString &text)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    out += '"';
}

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    append(out, value);
    return out;
}

namespace {

/// The code unit that the escape at `at` stands for ("\\ud83d"), or -1 when there is none.
int escapedUnit(const QByteArray &bytes, qsizetype at)
{
    if (at + 6 > bytes.size() || bytes[at] != '\\' || bytes[at + 1] != 'u')
        return -1;
    bool ok = false;
    const int unit = bytes.mid(at + 2, 4).toInt(&ok, 16);
    return ok ? unit : -1;
}

/// Where an escape writes half a surrogate pair, or -1. Such a string has no UTF-8 form, so two of them would
/// be the same once written; RFC 8785 section 3.2.2.2 wants an error, Qt takes them.
qsizetype loneSurrogate(const QByteArray &bytes)
{
    for (qsizetype at = bytes.indexOf('\\'); at >= 0; at = bytes.indexOf('\\', at)) {
        const int unit = escapedUnit(bytes, at);
        if (unit >= 0xDC00 && unit <= 0xDFFF)
            return at;
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            const int next = escapedUnit(bytes, at + 6);
            if (next < 0xDC00 || next > 0xDFFF)
                return at;
            at += 6;
        }
        at += unit >= 0 ? 6 : 2;
    }
    return -1;
}

}  // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &bytes)
{
    if (const qsizetype at = loneSurrogate(bytes); at >= 0)
        return Error{ErrorCode::InvalidInput, "json.invalid", {{QStringLiteral("offset"), at}},
            "half a surrogate pair"};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorCode::InvalidInput, "json.invalid", {{QStringLiteral("offset"), problem.offset}},
            problem.errorString().toUtf8()};
    if (!document.isObject())
        return Error{ErrorCode::InvalidInput, "json.not_object"};
    return document.object();
}

}  // namespace sp
