// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/notes/attachment_service.h"
#include "core/primitives/jobs/job_runner.h"

namespace sp {

inline constexpr auto attachmentSealingJob = "attachment.seal";

/// Seals under their clients' keys what was attached before clients had any: a job that takes a few files at
/// a time, each time begun anew. Both forms are read meanwhile, so it may be stopped anywhere and goes on
/// from there. Files that cannot be read stay as they are, for the checks to name; then the job ends as one
/// that a person has to retry, with "attachment.left_unsealed" {count}.
class AttachmentSealing {
public:
    AttachmentSealing(Database &database, AttachmentService &attachments, const BlobStore &blobs)
        : m_database(database), m_attachments(attachments), m_blobs(blobs)
    {
    }
    void registerJobs(JobRunner &runner);
    /// Sees to it that the job waits where something is to be sealed and nobody has to look first; for every
    /// opening.
    Result<Done> rearm(UnitRunner &units, const ProfileId &profile);

    /// So many files, or about so many bytes, lie between two questions whether somebody else wants to work.
    static constexpr int mostFiles = 16;
    static constexpr std::int64_t mostBytes = 2 * largestAttachment;

private:
    struct Batch;
    struct Sealed;
    using Prepared = std::variant<Batch, JobVerdict>;
    Result<Prepared> prepare();
    Result<JobVerdict> record(Unit &unit, const Result<Sealed> &answer, const JobVerdict &intended);

    Database &m_database;
    AttachmentService &m_attachments;
    const BlobStore &m_blobs;
    std::optional<AttachmentId> m_after;  ///< Until there this run has looked.
    std::int64_t m_all = 0;               ///< To be sealed when this run began.
    std::int64_t m_looked = 0;
    int m_left = 0;                         ///< Could not be read.
    std::vector<StoredContent> m_released;  ///< Sealed and recorded; the old bytes may go.
};

}  // namespace sp
