// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace sp::understanding {

/// A value with the words it was read from, in UTF-16 code units, and how sure that is (0 to 1).
template <typename T>
struct Told {
    T value{};
    float confidence = 0;
    qsizetype from = 0;
    qsizetype to = 0;
};

/// How people want to meet.
enum class MeetingMode { Video, Phone, InPerson };
/// "video", "phone", "in_person".
const char *meetingModeCode(MeetingMode mode);

/// A service of the practice, as far as a message could name it.
struct OfferedService {
    QString id;
    QString name;
    int minutes = 0;
};

/// Somebody who takes part besides the sender. Name or address may be empty; `relation` is how they were
/// introduced ("my EA"), in the sender's words.
struct Participant {
    QString name;
    QString email;
    QString relation;
};

/// What is known when a message is read.
struct RequestContext {
    std::vector<OfferedService> catalogue;
    /// The country that numbers without "+" are dialled from, ISO 3166, or empty.
    QByteArray region;
};

/// What a request says besides its intent and its times.
struct RequestDetails {
    /// In the order of preference, which is that of the text; each once.
    std::vector<Told<MeetingMode>> modes;
    std::optional<Told<QString>> platform;  ///< "Zoom"
    std::optional<Told<QString>> link;
    std::optional<Told<QByteArray>> phone;     ///< E.164
    std::optional<Told<QString>> address;      ///< On one line.
    std::optional<Told<int>> sessions;         ///< How many are asked for.
    std::optional<Told<QByteArray>> answerIn;  ///< The language asked for in the answer, ISO 639-1.
    std::optional<Told<QString>> topic;
    /// Places in the catalogue, the likeliest first, at most three. Two that are close are a question to ask.
    std::vector<Told<std::size_t>> services;
    std::vector<Told<Participant>> participants;
};

/// Reads the details of a request in any of the six languages.
RequestDetails readRequestDetails(QStringView text, const RequestContext &context = {});

}  // namespace sp::understanding
