// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notes/attachment_sealing.h"

#include "core/base/log.h"
#include "core/primitives/jobs/job_store.h"
#include "core/storage/vault/blob_store.h"

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto untilTriedAgain = std::chrono::minutes(1);

/// One file to be sealed, with the store that seals it.
struct Item {
    Attachment attachment;
    BlobStore holder;
};

}  // namespace

/// What a call needs on another thread; shared, for a job's input is copied.
struct AttachmentSealing::Batch {
    std::shared_ptr<const BlobStore> from;
    std::shared_ptr<const std::vector<Item>> items;
    std::int64_t looked;  ///< Before this one.
    std::int64_t all;
};

struct AttachmentSealing::Sealed {
    std::vector<Attachment> sealed;
    int left = 0;
    std::int64_t looked = 0;
    std::optional<AttachmentId> after;
    enum class Ended { Whole, Canceled } ended = Ended::Whole;
};

Result<AttachmentSealing::Prepared> AttachmentSealing::prepare()
{
    // Recorded in the Unit before this one.
    for (const StoredContent &each : std::exchange(m_released, {}))
        SP_CHECK(m_attachments.release(each));
    if (!m_after) {
        SP_TRY(all, m_attachments.store().unmovedCount());
        m_all = all;
        m_looked = m_left = 0;
    }
    SP_TRY(next, m_attachments.store().unmoved(m_after, mostFiles));
    if (next.empty()) {
        m_after.reset();
        SP_CHECK(m_attachments.removeOrphans(AttachmentService::Sweep::Thorough));
        if (m_left == 0)
            return Prepared(JobVerdict::finish());
        return Prepared(
            JobVerdict{JobVerdict::Kind::GiveUp, {}, "attachment.left_unsealed", {{u"count"_s, m_left}}});
    }
    std::vector<Item> items;
    std::int64_t bytes = 0;
    for (Attachment &each : next) {
        if (bytes >= mostBytes)
            break;
        bytes += each.size;
        SP_TRY(holder, holderOf(m_database, m_blobs, {each.sha256, each.client}));
        items.push_back({std::move(each), std::move(holder)});
    }
    return Prepared(Batch{std::make_shared<const BlobStore>(m_blobs.clone()),
        std::make_shared<const std::vector<Item>>(std::move(items)), m_looked, m_all});
}

Result<Done> AttachmentSealing::rearm(UnitRunner &units, const ProfileId &profile)
{
    SP_TRY(count, m_attachments.store().unmovedCount());
    if (count == 0)
        return Done{};
    JobStore jobs(m_database);
    SP_TRY(armed, jobs.hasActive(attachmentSealingJob, {}));
    SP_TRY(given, jobs.list({JobStatus::DeadLetter, attachmentSealingJob}, 1));
    if (armed || !given.empty())
        return Done{};
    return units.run<Done>(
        {attachmentSealingJob, {profile, Role::Owner, Actor::Kind::System}}, [&](Unit &unit) -> Result<Done> {
            SP_CHECK(jobs.schedule(unit, attachmentSealingJob, {}, {}, unit.now()));
            unit.audit(
                {"attachment.sealing_planned", "attachment", {}, {{u"count"_s, static_cast<qint64>(count)}}});
            return Done{};
        });
}

void AttachmentSealing::registerJobs(JobRunner &runner)
{
    const auto call = [](const Batch &batch, JobProgress &progress) -> Result<Sealed> {
        Sealed answer{.sealed = {}, .looked = batch.looked, .after = {}};
        for (const Item &each : *batch.items) {
            if (progress.canceled()) {
                answer.ended = Sealed::Ended::Canceled;
                break;
            }
            const auto seal = [&]() -> Result<Done> {
                SP_TRY(bytes, batch.from->get(each.attachment.sha256, largestAttachment));
                SP_CHECK(each.holder.put(bytes));
                return Done{};
            };
            if (const auto sealed = seal()) {
                answer.sealed.push_back(each.attachment);
            } else if (sealed.error().code == ErrorCode::Unavailable) {
                return sealed.error();
            } else {
                logWarning("An attachment stays under the key of the vault...").reason(sealed.error());
                ++answer.left;
            }
            answer.after = each.attachment.id;
            progress.report(++answer.looked, batch.all);
        }
        return answer;
    };
    JobHandler handler =
        JobHandler::steps<Batch, Sealed>([this](Unit &, const Job &) { return prepare(); }, call,
            [this](Unit &unit, const Job &, const Result<Sealed> &answer, const JobVerdict &intended) {
                return record(unit, answer, intended);
            });
    handler.retry = RetryProfile::mail();
    runner.handle(attachmentSealingJob, std::move(handler));
}

Result<JobVerdict> AttachmentSealing::record(
    Unit &unit, const Result<Sealed> &answer, const JobVerdict &intended)
{
    if (!answer) {
        m_after.reset();
        return intended;
    }
    for (const Attachment &each : answer->sealed) {
        SP_TRY(marked, m_attachments.markMoved(each.id));
        if (marked)
            unit.audit("attachment.moved", "attachment", each.id);
    }
    const auto more = answer->ended == Sealed::Ended::Canceled ? untilTriedAgain : std::chrono::minutes(0);
    for (const Attachment &each : answer->sealed)
        m_released.push_back(contentOf(each));
    if (answer->after)
        m_after = answer->after;
    m_looked = answer->looked;
    m_left += answer->left;
    return JobVerdict::postpone(unit.now() + more, "attachment.more_to_seal");
}

}  // namespace sp
