// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secret_sheets.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/shell/passphrase_entry.h"
#include "ui/shell/recovery_key_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field.h"
#include "ui/widgets/secret_field.h"

#include <QVBoxLayout>

namespace sp::ui {

namespace {

constexpr int sheetWidth = 560;

QWidget *boxOf(QLayout *layout)
{
    auto *box = new QWidget;
    layout->setContentsMargins(0, 0, 0, 0);
    box->setLayout(layout);
    return box;
}

}  // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Owner:
        return KeySheet::tr("Owner");
    case Role::Assistant:
        return KeySheet::tr("Assistant");
    case Role::Accountant:
        return KeySheet::tr("Accountant");
    case Role::Facilitator:
        return KeySheet::tr("Facilitator");
    case Role::Auditor:
        return KeySheet::tr("Auditor");
    }
    Q_UNREACHABLE();
}

QString roleNote(Role role)
{
    switch (role) {
    case Role::Owner:
        return KeySheet::tr("May do everything.");
    case Role::Assistant:
        return KeySheet::tr("Books, invoices and sends; sees no notes.");
    case Role::Accountant:
        return KeySheet::tr(
            "Writes invoices and payments, takes the books along; sees no calendar and no notes.");
    case Role::Facilitator:
        return KeySheet::tr("Leads sessions and keeps notes; sees no invoices.");
    case Role::Auditor:
        return KeySheet::tr("Reads invoices, the ledger and the audit trail; changes nothing.");
    }
    Q_UNREACHABLE();
}

KeySheet::KeySheet(EngineClient &engine, QWidget &region, const QString &title)
    : Sheet(region, title, KeepTyped::Nothing::OfSecrets, sheetWidth), m_engine(engine)
{
    connect(this, &Sheet::rejected, this, &Sheet::finish);
}

void KeySheet::close(const QString &primary, const QString &secondary)
{
    setSecondary(secondary.isEmpty() ? tr("Cancel") : secondary);
    m_do = setPrimary(primary);
    m_do->setEnabled(m_complete);
}

void KeySheet::setComplete(bool complete)
{
    m_complete = complete;
    if (m_do)
        m_do->setEnabled(m_complete && !m_working);
}

std::shared_ptr<const Passphrase> KeySheet::passphraseOf(SecretField &field)
{
    const SecretBytes typed = field.take();
    auto passphrase = Passphrase::create(typed);
    if (passphrase)
        return std::make_shared<const Passphrase>(*std::move(passphrase));
    setFailure(errorText(passphrase.error()));
    return nullptr;
}

void KeySheet::act(Work work)
{
    m_working = true;
    setFailure({});
    m_do->setEnabled(false);
    ask(
        m_engine, this,
        [work = std::move(work)](Engine &engine) {
            VaultKeys keys(engine, KdfPolicy::production());
            return work(keys);
        },
        [this](const Result<Done> &done) {
            m_working = false;
            m_do->setEnabled(m_complete);
            if (!done) {
                setFailure(errorText(done.error()));
                return;
            }
            finish();
            Q_EMIT saved();
        });
}

PassphraseSheet::PassphraseSheet(EngineClient &engine, QWidget &region, Current current)
    : KeySheet(engine, region,
          current == Current::Ask ? tr("Change the passphrase") : tr("Choose a new passphrase")),
      m_current(nullptr), m_entry(new PassphraseEntry)
{
    setSubtitle(
        current == Current::Ask
            ? tr("The new one opens the practice from now on, the old one no more. Backups made before "
                 "keep the old one.")
            : tr("The recovery sheet has let you in. A new passphrase takes the place of the one that "
                 "is lost; a new sheet comes next."));
    if (current == Current::Ask) {
        m_current = new SecretField(tr("Passphrase of now"));
        addPart(boxOf(labelledSecret(tr("Passphrase of now"), m_current)));
    }
    addPart(m_entry);
    if (current == Current::Ask)
        close(tr("Change the passphrase"));
    else
        close(tr("Use this passphrase"), tr("Not now"));
    const auto judge = [this] {
        setComplete(m_entry->isComplete() && (!m_current || !m_current->isEmpty()));
    };
    connect(m_entry, &PassphraseEntry::completeChanged, this, judge);
    if (m_current)
        connect(m_current, &SecretField::edited, this, judge);
    connect(this, &Sheet::accepted, this, &PassphraseSheet::save);
    connect(m_entry, &PassphraseEntry::finished, this, &PassphraseSheet::save);
}

void PassphraseSheet::save()
{
    if (!m_entry->isComplete())
        return;
    const auto current = m_current ? passphraseOf(*m_current) : nullptr;
    if (m_current && !current)
        return;
    // The new one stays typed, so that a slip in the old one costs nothing.
    auto made = Passphrase::create(m_entry->first().copy());
    if (!made) {
        setFailure(errorText(made.error()));
        return;
    }
    const auto next = std::make_shared<const Passphrase>(*std::move(made));
    act([current, next](VaultKeys &keys) -> Result<Done> {
        if (current)
            SP_CHECK(keys.confirm(*current));
        return keys.changePassphrase(*next);
    });
}

PersonSheet::PersonSheet(EngineClient &engine, QWidget &region)
    : KeySheet(engine, region, tr("Let somebody in")), m_name(new TextField(tr("Name"))), m_role(new Select),
      m_entry(new PassphraseEntry)
{
    setSubtitle(tr("With a passphrase of their own, on this computer. Everything they do is in the audit "
                   "trail under this name."));
    addPart(m_name);
    for (const Role role : {Role::Assistant, Role::Accountant, Role::Facilitator, Role::Auditor, Role::Owner})
        m_role->addItem(roleText(role), static_cast<int>(role));
    auto *frame = new FieldFrame(tr("Role"), m_role);
    frame->setHint(roleNote(Role::Assistant));
    addPart(frame);
    addPart(m_entry);
    close(tr("Let them in"));
    const auto judge = [this] { setComplete(m_entry->isComplete() && !m_name->text().trimmed().isEmpty()); };
    connect(m_entry, &PassphraseEntry::completeChanged, this, judge);
    connect(m_name, &TextField::textChanged, this, judge);
    connect(m_role, &QComboBox::currentIndexChanged, frame,
        [this, frame] { frame->setHint(roleNote(static_cast<Role>(m_role->currentData().toInt()))); });
    connect(this, &Sheet::accepted, this, &PersonSheet::save);
    connect(m_entry, &PassphraseEntry::finished, this, &PersonSheet::save);
}

void PersonSheet::save()
{
    if (!m_entry->isComplete() || m_name->text().trimmed().isEmpty())
        return;
    auto made = Passphrase::create(m_entry->first().copy());
    if (!made) {
        setFailure(errorText(made.error()));
        return;
    }
    const auto passphrase = std::make_shared<const Passphrase>(*std::move(made));
    act([name = m_name->text(), role = static_cast<Role>(m_role->currentData().toInt()), passphrase](
            VaultKeys &keys) -> Result<Done> {
        SP_CHECK(keys.addProfile(name, role, *passphrase));
        return Done{};
    });
}

RecoverySheet::RecoverySheet(EngineClient &engine, QWidget &region, Random &random, Old old)
    : KeySheet(engine, region, tr("Make a new recovery sheet")),
      m_key(std::make_shared<const RecoveryKey>(RecoveryKey::generate(random))),
      m_current(new SecretField(tr("Your passphrase"))), m_check(new RecoveryKeyCheck)
{
    setSubtitle(
        old == Old::Kept
            ? tr("Print it or write it down, and keep it away from this computer. The old sheet opens "
                 "nothing any more once you use this one.")
            : tr("The old sheet was out of its envelope and may have been seen. Print this one or write "
                 "it down; once you use it, the old one opens nothing any more."));
    m_check->present(m_key->printable());
    addPart(m_check);
    addPart(boxOf(labelledSecret(tr("Your passphrase"), m_current)));
    close(tr("Use this sheet from now on"), old == Old::Used ? tr("Not now") : QString());
    const auto judge = [this] { setComplete(m_check->isComplete() && !m_current->isEmpty()); };
    connect(m_check, &RecoveryKeyCheck::completeChanged, this, judge);
    connect(m_current, &SecretField::edited, this, judge);
    connect(m_check, &RecoveryKeyCheck::printRequested, this, &RecoverySheet::printRequested);
    connect(this, &Sheet::accepted, this, [this] {
        if (!m_check->isComplete() || m_current->isEmpty())
            return;
        const auto current = passphraseOf(*m_current);
        if (!current)
            return;
        act([current, key = m_key](VaultKeys &keys) -> Result<Done> {
            SP_CHECK(keys.confirm(*current));
            return keys.changeRecovery(*key);
        });
    });
}

}  // namespace sp::ui
