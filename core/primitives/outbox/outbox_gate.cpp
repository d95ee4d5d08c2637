// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/outbox/outbox_gate.h"

#include "core/values/time.h"

#include <algorithm>
#include <array>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array verdictNames = {"pass", "reroute", "hold", "drop"};

constexpr std::array channelNames = {
    std::pair{MailChannel::Smtp, "smtp"},
    std::pair{MailChannel::Eml, "eml"},
    std::pair{MailChannel::Mailto, "mailto"},
};

constexpr std::array statusNames = {
    std::pair{MessageStatus::Scheduled, "Scheduled"},
    std::pair{MessageStatus::Queued, "Queued"},
    std::pair{MessageStatus::Deferred, "Deferred"},
    std::pair{MessageStatus::Sending, "Sending"},
    std::pair{MessageStatus::Sent, "Sent"},
    std::pair{MessageStatus::Failed, "Failed"},
    std::pair{MessageStatus::Blocked, "Blocked"},
    std::pair{MessageStatus::Canceled, "Canceled"},
};

bool outweighs(const GateVerdict &verdict, const GateVerdict &other)
{
    if (verdict.kind != other.kind)
        return verdict.kind > other.kind;
    return verdict.kind == GateVerdict::Kind::Hold && verdict.until > other.until;
}

}  // namespace

QByteArray mailChannelName(MailChannel channel)
{
    return std::ranges::find(channelNames, channel, &std::pair<MailChannel, const char *>::first)->second;
}

std::optional<MailChannel> mailChannelFromName(QByteArrayView name)
{
    for (const auto &[channel, text] : channelNames)
        if (name == text)
            return channel;
    return std::nullopt;
}

QByteArray messageStatusName(MessageStatus status)
{
    return std::ranges::find(statusNames, status, &std::pair<MessageStatus, const char *>::first)->second;
}

std::optional<MessageStatus> messageStatusFromName(QByteArrayView name)
{
    for (const auto &[status, text] : statusNames)
        if (name == text)
            return status;
    return std::nullopt;
}

GateOutcome combineVerdicts(const std::vector<NamedVerdict> &verdicts)
{
    GateOutcome outcome;
    for (const auto &[gate, verdict] : verdicts) {
        QJsonObject line{{u"gate"_s, QString::fromUtf8(gate)},
            {u"verdict"_s, QLatin1StringView(verdictNames[static_cast<std::size_t>(verdict.kind)])}};
        if (!verdict.reason.isEmpty())
            line.insert(u"reason"_s, QString::fromUtf8(verdict.reason));
        if (verdict.kind == GateVerdict::Kind::Hold)
            line.insert(u"until"_s, QString::fromLatin1(instantText(verdict.until)));
        if (verdict.kind == GateVerdict::Kind::Reroute)
            line.insert(u"channel"_s, QString::fromLatin1(mailChannelName(verdict.channel)));
        outcome.record.append(line);
        if (outweighs(verdict, outcome.verdict))
            outcome.verdict = verdict;
    }
    return outcome;
}

}  // namespace sp
