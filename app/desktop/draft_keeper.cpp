// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/draft_keeper.h"

#include "ui/engine/ask.h"
#include "ui/widgets/form_memory.h"

namespace sp {

using namespace ui;

namespace {

/// Forms tell at most once a second what is typed; a burst of changes is one write.
constexpr auto writeAfter = std::chrono::milliseconds(300);

}  // namespace

DraftKeeper::DraftKeeper(EngineClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { follow(typed()); });
    connect(&FormMemory::instance(), &FormMemory::changed, this, [this] {
        if (m_unsaved && !m_later.isActive())
            m_later.start(writeAfter);
    });
}

Drafts DraftKeeper::typed() const
{
    return {m_unsaved ? m_unsaved() : std::vector<NoteDraft>(), FormMemory::instance().all()};
}

Drafts DraftKeeper::unfinished() const
{
    Drafts drafts = typed();
    std::erase_if(
        drafts.forms, [this](const TypedForm &form) { return form.told && !m_brought.contains(form.form); });
    return drafts;
}

bool DraftKeeper::needed() const
{
    return !unfinished().empty();
}

void DraftKeeper::putAway(const Kept &kept)
{
    seal(unfinished(), kept);
}

void DraftKeeper::seal(const Drafts &drafts, const Kept &kept)
{
    struct Answer {
        QString folder;
        std::optional<KeptDrafts> kept;  ///< None where there was nothing to keep.
    };
    ask(
        m_client, this,
        [drafts](Engine &engine) -> Result<Answer> {
            const QString folder = engine.vault().folder.layout().folder();
            if (!drafts.empty())
                return Answer{folder, keepDrafts(engine, drafts)};
            SP_CHECK(dropDrafts(engine));
            return Answer{folder, {}};
        },
        [this, kept](const Result<Answer> &answer) {
            // What was put away before is in these drafts too, or stored.
            const bool safe = answer && (!answer->kept || answer->kept->onDisk);
            if (safe)
                m_sealed.remove(answer->folder);
            else if (answer)
                m_sealed.insert(answer->folder, answer->kept->sealed);
            kept(answer ? Result<bool>(safe) : Result<bool>(answer.error()));
        });
}

void DraftKeeper::follow(const Drafts &drafts)
{
    seal(drafts, [this](const Result<bool> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

void DraftKeeper::bringBack(NoteModel &notes, Unsaved unsaved)
{
    struct Answer {
        QString folder;
        Drafts drafts;
    };
    m_unsaved = std::move(unsaved);
    ask(
        m_client, &notes,
        [sealed = m_sealed](Engine &engine) -> Result<Answer> {
            const QString folder = engine.vault().folder.layout().folder();
            SP_TRY(drafts, keptDrafts(engine, sealed.value(folder)));
            return Answer{folder, std::move(drafts)};
        },
        [this, &notes](const Result<Answer> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            const Drafts &drafts = answer->drafts;
            FormMemory::instance().adopt(drafts.forms);
            for (const TypedForm &form : drafts.forms)
                m_brought.insert(form.form);
            if (const QStringList titles = FormMemory::instance().tell(); !titles.isEmpty())
                Q_EMIT formsWait(titles);
            if (drafts.notes.empty())
                return;
            // Once, and only when they are stored: until then they lie where they are, and the next lock
            // seals anew what is left.
            connect(
                &notes, &NoteModel::allSaved, this,
                [this, folder = answer->folder] {
                    // Stored by now: at once, or quitting would wait for words that are safe.
                    m_sealed.remove(folder);
                    seal(typed(), [this](const Result<bool> &kept) {
                        if (kept)
                            Q_EMIT broughtBack();
                        else
                            Q_EMIT failed(kept.error());
                    });
                },
                Qt::SingleShotConnection);
            notes.adopt(drafts.notes);
        });
}

void DraftKeeper::forget()
{
    const Drafts left = unfinished();
    if (m_later.isActive() || left != typed()) {
        m_later.stop();
        follow(left);
    }
    m_brought.clear();
    m_unsaved = {};
    FormMemory::instance().clear();
}

}  // namespace sp
