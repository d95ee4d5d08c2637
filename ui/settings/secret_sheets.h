// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/vault_keys.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class PassphraseEntry;
class RecoveryKeyCheck;
class RecoveryKeyView;
class SecretField;
class Select;
class TextField;

/// A sheet that changes what opens the practice: works with the keys on the engine's thread, stays open with
/// the sentence where that is refused.
class KeySheet : public Sheet {
    Q_OBJECT

public:
    using Work = std::function<Result<Done>(VaultKeys &keys)>;

Q_SIGNALS:
    void saved();

protected:
    KeySheet(EngineClient &engine, QWidget &region, const QString &title);
    /// The buttons; without a name of its own the second is Cancel.
    void close(const QString &primary, const QString &secondary = {});
    void setComplete(bool complete);
    void act(Work work);
    /// Takes the field's passphrase for `work`; false, with the field marked, where it is none.
    std::shared_ptr<const Passphrase> passphraseOf(SecretField &field);

private:
    EngineClient &m_engine;
    Button *m_do = nullptr;
    bool m_complete = false;
    bool m_working = false;
};

/// A new passphrase for oneself.
class PassphraseSheet : public KeySheet {
    Q_OBJECT

public:
    /// Whoever came in with the recovery sheet does not know the passphrase of now.
    enum class Current { Ask, Unknown };
    PassphraseSheet(EngineClient &engine, QWidget &region, Current current);

private:
    void save();

    SecretField *m_current;
    PassphraseEntry *m_entry;
};

/// A passphrase for somebody else, in a role.
class PersonSheet : public KeySheet {
    Q_OBJECT

public:
    PersonSheet(EngineClient &engine, QWidget &region);

private:
    void save();

    TextField *m_name;
    Select *m_role;
    PassphraseEntry *m_entry;
};

/// A new recovery key: shown first, in force only when it is kept.
class RecoverySheet : public KeySheet {
    Q_OBJECT

public:
    /// Used: the old key has opened the practice, so that others may have seen it.
    enum class Old { Kept, Used };
    RecoverySheet(EngineClient &engine, QWidget &region, Random &random, Old old = Old::Kept);

Q_SIGNALS:
    void printRequested(sp::ui::RecoveryKeyView &view);

private:
    std::shared_ptr<const RecoveryKey> m_key;
    SecretField *m_current;
    RecoveryKeyCheck *m_check;
};

/// "Owner", "Assistant" ... as the owner reads it, and what it may do.
QString roleText(Role role);
QString roleNote(Role role);

}  // namespace sp::ui
