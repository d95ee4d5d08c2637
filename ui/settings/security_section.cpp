// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/security_section.h"

#include "core/engine/audit_signing.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/settings/audit_key_sheet.h"
#include "ui/settings/secret_sheets.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sp::ui {

namespace {

Icon iconOf(SlotType type)
{
    switch (type) {
    case SlotType::Passphrase:
        return Icon::User;
    case SlotType::Recovery:
        return Icon::Note;
    case SlotType::Keychain:
    case SlotType::Device:
        return Icon::Lock;
    }
    Q_UNREACHABLE();
}

QString nameOf(const KeySlot &slot)
{
    switch (slot.type) {
    case SlotType::Passphrase:
        return slot.header.label.isEmpty() ? SecuritySection::tr("A passphrase") : slot.header.label;
    case SlotType::Recovery:
        return SecuritySection::tr("The recovery sheet");
    case SlotType::Keychain:
        return SecuritySection::tr("The key store of this computer");
    case SlotType::Device:
        return SecuritySection::tr("Another device");
    }
    Q_UNREACHABLE();
}

QString noteOf(const KeySlot &slot, const SlotHeader &own)
{
    const QString role = roleText(roleOf(slot.header.role));
    if (slot.type == SlotType::Passphrase)
        return slot.header.profile == own.profile ? SecuritySection::tr("Your passphrase  ·  %1").arg(role)
                                                  : SecuritySection::tr("Passphrase  ·  %1").arg(role);
    return role;
}

Button *smallButton(const QString &text, const QString &spoken, QWidget *parent)
{
    auto *button = new Button(text, ButtonKind::Outlined, parent);
    button->setButtonSize(ButtonSize::Small);
    button->setAccessibleName(spoken);
    return button;
}

}  // namespace

SecuritySection::SecuritySection(EngineClient &engine, QWidget &region, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_region(region), m_idle(new Select(this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(new Label(tr("Security"), style::pane, this));
    auto *note =
        new Label(tr("Who can open this practice, and when it closes by itself."), style::muted, this);
    note->setFlow(Flow::Wrap);
    m_column->addWidget(note);
    m_column->addSpacing(metrics::gapLarge);
    for (const int minutes : idleChoices)
        m_idle->addItem(tr("%n minutes", nullptr, minutes), minutes);
    auto *frame = new FieldFrame(tr("Lock when unused for"), m_idle, this);
    frame->setHint(
        tr("Not while a session's timer runs. When the screen locks or the computer sleeps, the practice "
           "locks at once, and a running session goes on."));
    m_idle->setMaximumWidth(metrics::scaled(300));
    m_column->addWidget(frame);
    m_column->addSpacing(metrics::gapLarge);
    connect(m_idle, &QComboBox::activated, this,
        [this] { Q_EMIT idleMinutesChosen(m_idle->currentData().toInt()); });
    connect(&engine, &EngineClient::unlocked, this, &SecuritySection::load);
}

void SecuritySection::setIdleMinutes(int minutes)
{
    m_idle->setCurrentIndex(std::max(0, m_idle->findData(minutes)));
}

void SecuritySection::load()
{
    struct Answer {
        std::vector<KeySlot> slots;
        SlotHeader own;
        QString auditKey;  ///< As people compare it; only for whoever may change it.
    };
    ask(
        m_engine, this,
        [](Engine &engine) -> Result<Answer> {
            const SlotHeader own = engine.vault().slot;
            SP_TRY(slots, engine.vault().slots());
            // Others' keys are the owner's to see.
            auto shown = slots.slots();
            if (own.role != ProfileRole::Owner)
                std::erase_if(shown, [&](const KeySlot &slot) { return slot.header.profile != own.profile; });
            QString auditKey;
            if (own.role == ProfileRole::Owner) {
                SP_TRY(signer, auditSigner(engine.database(), engine.vault().vault));
                if (signer)
                    auditKey = QString::fromLatin1(signer->key().id().toHex());
            }
            return Answer{std::move(shown), own, auditKey};
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                show(answer->slots, answer->own, answer->auditKey);
            else if (answer.error().reason != "workspace.locked")
                Q_EMIT toast(errorText(answer.error()), {});
        });
}

void SecuritySection::show(const std::vector<KeySlot> &slots, const SlotHeader &own, const QString &auditKey)
{
    if (m_ways) {
        m_ways->hide();
        m_ways->deleteLater();
    }
    m_ways = new QWidget(this);
    auto *column = new QVBoxLayout(m_ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    const bool kept = std::ranges::any_of(slots, [&](const KeySlot &slot) {
        return slot.type == SlotType::Keychain && slot.header.profile == own.profile;
    });
    auto *toggle = new Toggle(tr("Open without the passphrase on this computer"), m_ways);
    toggle->setChecked(kept);
    connect(toggle, &QCheckBox::clicked, this, &SecuritySection::setKeychain);
    column->addWidget(toggle);
    auto *hint = new Label(
        tr("The key store of your desktop keeps a key of its own. Whoever is logged in as you can then open "
           "the practice when the program starts; after locking, the passphrase is asked all the same."),
        style::caption, m_ways);
    hint->setFlow(Flow::Wrap);
    column->addWidget(hint);
    column->addSpacing(metrics::gap);
    column->addWidget(new Label(tr("What opens it"), style::name, m_ways));
    for (const KeySlot &slot : slots)
        addWay(*column, slot, own);
    if (own.role == ProfileRole::Owner) {
        auto *add = new Button(tr("Let somebody in"), ButtonKind::Outlined, m_ways);
        add->setGlyph(Icon::Plus);
        connect(add, &QPushButton::clicked, this, &SecuritySection::letIn);
        column->addSpacing(4);
        column->addWidget(add, 0, Qt::AlignLeading);
    }
    if (!auditKey.isEmpty())
        addAuditKey(*column, auditKey);
    column->addStretch(1);
    m_column->addWidget(m_ways, 1);
}

void SecuritySection::addWay(QVBoxLayout &column, const KeySlot &slot, const SlotHeader &own)
{
    auto *card = new Card(CardLook::Plain, m_ways);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gap, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(new Glyph(iconOf(slot.type), metrics::icon, Tone::Muted, card));
    row->addWidget(new NameBlock(nameOf(slot), noteOf(slot, own)), 1);
    const bool mine = slot.header.profile == own.profile;
    if (slot.type == SlotType::Passphrase && mine) {
        Button *change = smallButton(tr("Change"), tr("Change the passphrase"), card);
        connect(change, &QPushButton::clicked, this, &SecuritySection::changePassphrase);
        row->addWidget(change);
    } else if (slot.type == SlotType::Recovery && mine) {
        Button *make = smallButton(tr("Make a new one"), tr("Make a new one: recovery sheet"), card);
        connect(make, &QPushButton::clicked, this, &SecuritySection::makeRecovery);
        row->addWidget(make);
    } else if (!mine) {
        Button *remove =
            smallButton(tr("Take away"), tr("Take the way in of %1 away").arg(nameOf(slot)), card);
        connect(remove, &QPushButton::clicked, this, [this, id = slot.header.id, name = nameOf(slot)] {
            act([id](VaultKeys &keys, const Engine &) { return keys.removeSlot(id); },
                tr("%1 opens the practice no more").arg(name));
        });
        row->addWidget(remove);
    }
    column.addWidget(card);
}

void SecuritySection::addAuditKey(QVBoxLayout &column, const QString &key)
{
    column.addSpacing(metrics::gapLarge);
    column.addWidget(new Label(tr("What signs the audit trail"), style::name, m_ways));
    auto *card = new Card(CardLook::Plain, m_ways);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gap, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(new Glyph(Icon::Lock, metrics::icon, Tone::Muted, card));
    row->addWidget(
        new NameBlock(tr("Signing key %1").arg(key), tr("Others check by it that nothing was changed.")), 1);
    Button *make = smallButton(tr("Make a new one"), tr("Make a new one: signing key"), card);
    connect(make, &QPushButton::clicked, this, &SecuritySection::changeAuditKey);
    row->addWidget(make);
    column.addWidget(card);
}

void SecuritySection::changeAuditKey()
{
    auto *sheet = new AuditKeySheet(m_engine, m_region);
    connect(sheet, &AuditKeySheet::changed, this, [this] {
        Q_EMIT toast(tr("Another key signs the audit trail from now on"), {});
        load();
    });
    sheet->open();
}

void SecuritySection::act(std::function<Result<Done>(VaultKeys &, const Engine &)> work, const QString &done)
{
    ask(
        m_engine, this,
        [work = std::move(work)](Engine &engine) {
            VaultKeys keys(engine, KdfPolicy::production());
            return work(keys, engine);
        },
        [this, done](const Result<Done> &answer) {
            Q_EMIT toast(answer ? done : errorText(answer.error()), {});
            load();
        });
}

void SecuritySection::setKeychain(bool on)
{
    act(
        [on](VaultKeys &keys, const Engine &engine) -> Result<Done> {
            KeyStore *store = engine.ports().keys;
            if (!store)
                return Error{ErrorCode::Unavailable, "keychain.unavailable"};
            if (on)
                return keys.remember(*store);
            // A key store that does not answer keeps a secret that opens nothing any more.
            SP_CHECK(keys.forget(*store));
            return Done{};
        },
        on ? tr("This computer opens the practice from now on")
           : tr("The passphrase is asked on this computer again"));
}

void SecuritySection::changePassphrase()
{
    ask(
        m_engine, this, [](Engine &engine) { return unlockedBy(engine); },
        [this](const Result<SlotType> &type) {
            const bool recovered = type && *type == SlotType::Recovery;
            auto *sheet = new PassphraseSheet(m_engine, m_region,
                recovered ? PassphraseSheet::Current::Unknown : PassphraseSheet::Current::Ask);
            connect(sheet, &KeySheet::saved, this, [this] {
                Q_EMIT toast(tr("The new passphrase holds from now on"), {});
                load();
            });
            sheet->open();
        });
}

void SecuritySection::makeRecovery()
{
    SystemRandom random;
    auto *sheet = new RecoverySheet(m_engine, m_region, random);
    connect(sheet, &RecoverySheet::printRequested, this, &SecuritySection::printRequested);
    connect(sheet, &KeySheet::saved, this,
        [this] { Q_EMIT toast(tr("The old recovery sheet opens nothing any more"), {}); });
    sheet->open();
}

void SecuritySection::letIn()
{
    auto *sheet = new PersonSheet(m_engine, m_region);
    connect(sheet, &KeySheet::saved, this, [this] {
        Q_EMIT toast(tr("They can open the practice now"), {});
        load();
    });
    sheet->open();
}

}  // namespace sp::ui
