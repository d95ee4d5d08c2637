// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/primitives/outbox/outbox_message.h"

#include <functional>

namespace sp {

/// What a gate says about a message.
struct GateVerdict {
    enum class Kind { Pass, Reroute, Hold, Drop } kind = Kind::Pass;
    QByteArray reason = {};
    QJsonObject facts = {};
    Instant until = {};                       ///< Hold: not before this.
    MailChannel channel = MailChannel::Smtp;  ///< Reroute: by this instead.

    static GateVerdict pass() { return {}; }
    static GateVerdict hold(Instant until, QByteArray reason, QJsonObject facts = {})
    {
        return {Kind::Hold, std::move(reason), std::move(facts), until};
    }
    static GateVerdict drop(QByteArray reason, QJsonObject facts = {})
    {
        return {Kind::Drop, std::move(reason), std::move(facts)};
    }
    static GateVerdict reroute(MailChannel channel, QByteArray reason)
    {
        return {Kind::Reroute, std::move(reason), {}, {}, channel};
    }
};

struct GateQuestion {
    const OutboxMessage &message;
    Instant now;
    enum class Moment { Preview, Send } moment;
};

/// Decides whether a message may leave: consent, quiet hours, caps, dispute. Asked when the message is
/// written, for the preview, and again when it is sent. A gate reads; it writes nothing. When the message is
/// forced by a person, a gate that only protects against mistakes lets it pass; one that the law asks for
/// does not.
using OutboxGate = std::function<Result<GateVerdict>(const GateQuestion &)>;

/// What all gates said, and what follows: a drop before a hold (the latest) before a reroute before a pass.
struct GateOutcome {
    GateVerdict verdict;
    QJsonArray record;
};

struct NamedVerdict {
    QByteArray gate;
    GateVerdict verdict;
};

GateOutcome combineVerdicts(const std::vector<NamedVerdict> &verdicts);

}  // namespace sp
