// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/outbox/outbox.h"
#include "core/providers/fake/fake_mail_transport.h"
#include "tests/support/memory_practice.h"

namespace sp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A practice with an outbox, two transports that keep what they get, and one attachment whose page may
/// change.
struct Post : MemoryPractice {
    FakeMailTransport smtp{clock};
    FakeMailTransport eml{clock};
    OutboxStore store{database};
    Outbox outbox{database,
        [] {
            return Result<MailAddress>({*EmailAddress::create(u"me@practice.example"_s), u"Me"_s});
        },
        OutboxLimits{}};
    JobRunner runner{database, units, ids, random, owner};
    QByteArray page = "page one";
    ClientId anna = ids.next<ClientTag>();

    Post()
    {
        outbox.carry(MailChannel::Smtp, smtp);
        outbox.carry(MailChannel::Eml, eml);
        outbox.resolve("document", [this](const AttachmentReference &) -> Result<AttachmentSource> {
            return AttachmentSource{sha256({page}), [bytes = page]() -> Result<MailAttachment> {
                                        return MailAttachment{u"made.pdf"_s, "application/pdf", bytes};
                                    }};
        });
        outbox.registerJobs(runner);
    }
    MessageDraft draft(const QByteArray &key = "invoice.issued:1")
    {
        return {.messageClass = "invoice",
            .client = anna,
            .address = u"anna@example.com"_s,
            .name = u"Anna"_s,
            .subject = u"Invoice 7"_s,
            .body = u"Hello Anna"_s,
            .subjectType = "document",
            .idempotencyKey = key};
    }
    Result<MessageId> enqueue(const MessageDraft &draft)
    {
        return unit<MessageId>("outbox.enqueue", [&](Unit &unit) { return outbox.enqueue(unit, draft); });
    }
    MessageId put(const MessageDraft &draft)
    {
        const auto id = enqueue(draft);
        Q_ASSERT_X(id, "enqueue", id ? "" : id.error().reason.constData());
        return *id;
    }
    OutboxMessage message(MessageId id) const
    {
        const auto found = store.find(id);
        Q_ASSERT(found && *found);
        return **found;
    }
    QByteArray status(MessageId id) const { return messageStatusName(message(id).status); }
    void run(std::chrono::milliseconds later = 0ms)
    {
        clock.advance(later);
        const auto report = runner.runDue();
        Q_ASSERT_X(report, "runDue", report ? "" : report.error().reason.constData());
    }
    template <typename... Arguments>
    QByteArray does(
        Result<Done> (Outbox::*what)(Unit &, MessageId, Arguments...), MessageId id, Arguments... arguments)
    {
        const auto done =
            unit<Done>("outbox.change", [&](Unit &unit) { return (outbox.*what)(unit, id, arguments...); });
        return done ? QByteArray() : done.error().reason;
    }
};

}  // namespace sp::test
