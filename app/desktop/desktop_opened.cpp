// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner has to know or to do once a practice is open.
#include "app/desktop/desktop.h"
#include "app/desktop/notice.h"
#include "app/desktop/recovery_print.h"
#include "core/engine/daily_backup.h"
#include "core/engine/vault_keys.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/settings/secret_sheets.h"
#include "ui/settings/security_section.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_frame.h"

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

namespace {

constexpr auto understoodKey = "folder-understood";

QString folderText(const std::vector<FolderWarning> &warnings)
{
    QStringList sentences;
    for (const FolderWarning warning : warnings) {
        switch (warning) {
        case FolderWarning::OpenToOthers:
            sentences << Desktop::tr("Other accounts of this computer can enter the practice's folder. It is "
                                     "encrypted; take their rights away all the same.");
            break;
        case FolderWarning::Synchronised:
            sentences << Desktop::tr("A file synchroniser watches the practice's folder and may carry half a "
                                     "database elsewhere. Move the practice out of it; have it carry backups "
                                     "instead.");
            break;
        case FolderWarning::Network:
            sentences << Desktop::tr("The practice lies on a network's disk, where a broken connection can "
                                     "damage it. Move it to this computer and keep backups on the network.");
            break;
        }
    }
    return sentences.join(u' ');
}

/// What the owner has understood: these warnings about this folder.
QString markOf(const QString &folder, const std::vector<FolderWarning> &warnings)
{
    QString mark = folder;
    for (const FolderWarning warning : warnings)
        mark += u':' + QString::number(static_cast<int>(warning));
    return mark;
}

}  // namespace

void Desktop::greet()
{
    struct Answer {
        std::optional<Error> rollback;
        std::vector<FolderWarning> folder;
        BackupState backup;
        std::optional<Error> full;
        bool recoveryDue = false;
        SlotType openedBy = SlotType::Passphrase;
    };
    ask(
        m_client, m_workplace,
        [](Engine &engine) -> Result<Answer> {
            SP_TRY(due, engine.recoveryDue());
            SP_TRY(type, unlockedBy(engine));
            SP_TRY(backup, backupState(engine));
            const bool owner = engine.actor().role == Role::Owner;
            return Answer{engine.rollbackWarning(), engine.vault().folder.warnings(), backup,
                engine.reserveWarning(), due && owner, type};
        },
        [this](const Result<Answer> &answer) {
            if (!answer || !m_workplace)
                return;
            if (answer->rollback)
                askAboutRollback(*answer->rollback);
            else if (answer->full)
                m_workplace->notice().say(errorText(*answer->full));
            else if (answer->backup.failedAt)
                m_workplace->notice().say(tr("The last daily backup did not work. %1")
                                              .arg(errorText({ErrorCode::Unavailable, answer->backup.reason,
                                                  answer->backup.facts})));
            else if (!answer->folder.empty())
                tellAboutFolder(answer->folder);
            if (answer->recoveryDue)
                renewSecrets(answer->openedBy);
        });
}

void Desktop::askAboutRollback(const Error &warning)
{
    m_workplace->notice().ask(errorText(warning), tr("Go on with it as it is"), [this] {
        ask(
            m_client, m_workplace, [](Engine &engine) { return engine.acknowledgeRollback(); },
            [this](const Result<Done> &done) {
                if (!m_workplace)
                    return;
                if (done)
                    m_workplace->tell(tr("Confirmed; the audit trail says so"));
                else
                    m_workplace->complain(done.error());
            });
    });
    raiseWindow();
}

void Desktop::tellAboutFolder(const std::vector<FolderWarning> &warnings)
{
    const QString mark = markOf(m_options.workspace, warnings);
    if (m_store.value(QLatin1StringView(understoodKey)).toString() == mark)
        return;
    m_workplace->notice().ask(folderText(warnings), tr("Understood"),
        [this, mark] { m_store.setValue(QLatin1StringView(understoodKey), mark); });
}

void Desktop::renewSecrets(SlotType openedBy)
{
    if (openedBy != SlotType::Recovery) {
        renewRecovery();
        return;
    }
    auto *sheet = new PassphraseSheet(m_client, m_workplace->frame(), PassphraseSheet::Current::Unknown);
    connect(sheet, &KeySheet::saved, this, &Desktop::renewRecovery);
    sheet->open();
}

void Desktop::renewRecovery()
{
    if (!m_workplace)
        return;
    auto *sheet = new RecoverySheet(m_client, m_workplace->frame(), m_random, RecoverySheet::Old::Used);
    connect(sheet, &RecoverySheet::printRequested, this,
        [this](RecoveryKeyView &view) { printRecoverySheet(view, this); });
    connect(sheet, &KeySheet::saved, m_workplace, [this] {
        m_workplace->tell(tr("The old recovery sheet opens nothing any more"));
        m_workplace->settingsPage().security().load();
    });
    sheet->open();
}

}  // namespace sp
