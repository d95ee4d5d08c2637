// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/system_key_store.h"
#include "app/cli/command.h"
#include "app/cli/secret_input.h"
#include "core/engine/vault_keys.h"
#include "core/storage/vault/atomic_file.h"

#include <QFileInfo>

#include <cstdio>

namespace sp::cli {

namespace {

VaultKeys keysOf(Context &context)
{
    return {context.engine(), KdfPolicy::production()};
}

/// From --new-passphrase-file, or typed twice.
Result<Passphrase> newPassphrase(const Arguments &arguments)
{
    const QString file = arguments.value("new-passphrase-file");
    SP_TRY(secret, readSecret(file, "New passphrase"));
    if (file.isEmpty()) {
        SP_TRY(again, readSecret({}, "The same again"));
        if (!secret.equals(again))
            return Error{ErrorCode::InvalidInput, "passphrase.differs"};
    }
    return Passphrase::create(secret);
}

Result<Reply> slotList(Context &context)
{
    SP_TRY(slots, keysOf(context).list());
    const SlotHeader &own = context.engine().vault().slot;
    QJsonArray json;
    QList<QStringList> rows;
    for (const KeySlot &slot : slots) {
        const QString id = idString(slot.header.id.text()), type = idString(slotTypeName(slot.type)),
                      role = idString(roleName(roleOf(slot.header.role)));
        const bool current = slot.header.id == own.id;
        json.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("type"), type},
            {QStringLiteral("role"), role}, {QStringLiteral("profile"), idString(slot.header.profile.text())},
            {QStringLiteral("label"), slot.header.label}, {QStringLiteral("current"), current}});
        rows.append({type, role, slot.header.label, current ? QStringLiteral("in use") : QString(), id});
    }
    return Reply{{{QStringLiteral("slots"), json}}, table(rows)};
}

Result<Reply> slotRemove(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "ID"));
    const auto id = KeySlotId::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text.left(80)}}};
    SP_CHECK(keysOf(context).removeSlot(*id));
    return Reply{{}, QStringLiteral("Removed. It opens the practice no more.\n")};
}

Result<Reply> passphraseChange(Context &context)
{
    SP_TRY(passphrase, newPassphrase(context.arguments()));
    SP_CHECK(keysOf(context).changePassphrase(passphrase));
    return Reply{{}, QStringLiteral("The new passphrase holds from now on.\n")};
}

Result<Reply> recoveryNew(Context &context)
{
    const RecoveryKey key = RecoveryKey::generate(context.engine().random());
    const SecretBytes printable = key.printable();
    const auto file = context.arguments().option("new-recovery-file");
    // On paper before it holds: a key in force that nobody has seen would be worse than a sheet too many.
    if (file && QFileInfo::exists(*file))
        return Error{ErrorCode::Conflict, "file.exists", {{QStringLiteral("path"), *file}}};
    if (file) {
        SP_CHECK(context.outside(*file));
        SP_CHECK(writeAtomically(QFileInfo(*file).absoluteFilePath(), view(printable.span())));
    }
    SP_CHECK(keysOf(context).changeRecovery(key));
    if (file)
        return Reply{{},
            QStringLiteral("The new recovery key is in %1. Print it and remove the file; the old one opens "
                           "nothing any more.\n")
                .arg(*file)};
    // Straight to the terminal: the key takes no way through strings that nobody wipes.
    std::fputs("Recovery key (write it down; it is shown once):\n  ", stderr);
    std::fwrite(printable.data(), 1, printable.size(), stderr);
    std::fputc('\n', stderr);
    return Reply{{}, QStringLiteral("The old recovery key opens nothing any more.\n")};
}

Result<Reply> profileAdd(Context &context)
{
    SP_TRY(name, context.arguments().word(0, "NAME"));
    SP_TRY(asked, context.arguments().required("role"));
    const auto role = roleFromName((asked.left(1).toUpper() + asked.mid(1).toLower()).toUtf8());
    if (!role)
        return usage(QStringLiteral("--role is owner, assistant, accountant, facilitator or auditor"));
    SP_TRY(passphrase, newPassphrase(context.arguments()));
    SP_TRY(id, keysOf(context).addProfile(name, *role, passphrase));
    return Reply{{{QStringLiteral("id"), idString(id.text())}},
        QStringLiteral("%1 may open the practice in the role %2 (%3).\n")
            .arg(name, idString(roleName(*role)), idString(id.text()))};
}

Result<Reply> keychainRemember(Context &context)
{
    SystemKeyStore store;
    SP_CHECK(keysOf(context).remember(store));
    return Reply{{}, QStringLiteral("From now on --keychain opens the practice on this machine.\n")};
}

Result<Reply> keychainForget(Context &context)
{
    SystemKeyStore store;
    SP_TRY(forgotten, keysOf(context).forget(store));
    const bool everywhere = forgotten == VaultKeys::Forgotten::Everywhere;
    return Reply{{{QStringLiteral("keychain_answered"), everywhere}},
        everywhere
            ? QStringLiteral("The keychain opens the practice no more.\n")
            : QStringLiteral(
                  "The keychain opens the practice no more. It could not be asked to throw its part away, "
                  "which is of no use to anybody.\n")};
}

constexpr Command commands[] = {
    {"slot list", "", "List who can open the practice, and with what", "", slotList},
    {"slot remove", "ID", "Take a way to open the practice away", "", slotRemove},
    {"passphrase change", "[--new-passphrase-file F]", "Change your passphrase", "new-passphrase-file",
        passphraseChange},
    {"recovery new", "[--new-recovery-file F]", "Make a new recovery key in place of the old one",
        "new-recovery-file", recoveryNew},
    {"profile add", "NAME --role ROLE [--new-passphrase-file F]",
        "Let somebody else open the practice, in a role", "role new-passphrase-file", profileAdd},
    {"keychain remember", "", "Let this machine's keychain open the practice (--keychain)", "",
        keychainRemember},
    {"keychain forget", "", "Stop the keychain from opening the practice", "", keychainForget},
};

}  // namespace

std::span<const Command> vaultCommands()
{
    return commands;
}

}  // namespace sp::cli
