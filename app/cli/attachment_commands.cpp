// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QFileInfo>

namespace sp::cli {

namespace {

QJsonObject attachmentJson(const Attachment &attachment)
{
    return {{QStringLiteral("id"), idString(attachment.id.text())},
        {QStringLiteral("filename"), attachment.filename},
        {QStringLiteral("mime"), idString(attachment.mime)},
        {QStringLiteral("size"), static_cast<qint64>(attachment.size)},
        {QStringLiteral("sha256"), idString(hex(attachment.sha256))},
        {QStringLiteral("attached_at"), idString(instantText(attachment.createdAt))}};
}

template <typename IdType>
Result<IdType> idWord(Context &context, int index, const char *what)
{
    SP_TRY(text, context.arguments().word(index, what));
    const auto id = IdType::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text.left(80)}}};
    return *id;
}

Result<Reply> noteAttach(Context &context)
{
    SP_TRY(note, idWord<NoteId>(context, 0, "NOTE"));
    SP_TRY(path, context.arguments().word(1, "FILE"));
    Engine &engine = context.engine();
    SP_TRY(attached, engine.attachments().attachFile(
                         engine.actor(), AttachmentOwner::of(note), QFileInfo(path).absoluteFilePath()));
    return Reply{attachmentJson(attached),
        QStringLiteral("Attached %1 (%2).\n").arg(attached.filename, idString(attached.id.text()))};
}

Result<Reply> noteFiles(Context &context)
{
    SP_CHECK(context.engine().mayRead("notes.read"));
    SP_TRY(note, idWord<NoteId>(context, 0, "NOTE"));
    SP_TRY(files, context.engine().attachments().store().of(AttachmentOwner::of(note)));
    QJsonArray json;
    QList<QStringList> rows;
    for (const Attachment &file : files) {
        json.append(attachmentJson(file));
        rows.append(
            {file.filename, idString(file.mime), QString::number(file.size), idString(file.id.text())});
    }
    return Reply{{{QStringLiteral("files"), json}}, table(rows)};
}

Result<Reply> noteFile(Context &context)
{
    SP_CHECK(context.engine().mayRead("notes.read"));
    SP_TRY(id, idWord<AttachmentId>(context, 0, "ID"));
    SP_TRY(path, context.arguments().required("output"));
    SP_TRY(file, context.engine().attachments().attachment(id));
    SP_CHECK(context.engine().attachments().extract(id, QFileInfo(path).absoluteFilePath()));
    return Reply{attachmentJson(file), QStringLiteral("Written to %1, which is not encrypted.\n").arg(path)};
}

Result<Reply> noteDetach(Context &context)
{
    SP_TRY(id, idWord<AttachmentId>(context, 0, "ID"));
    SP_CHECK(context.engine().attachments().remove(context.engine().actor(), id));
    return Reply{{{QStringLiteral("id"), idString(id.text())}}, QStringLiteral("Removed.\n")};
}

constexpr Command commands[] = {
    {"note attach", "NOTE FILE", "Keep a file with a note, encrypted (25 MiB at most)", "", noteAttach},
    {"note files", "NOTE", "List the files of a note", "", noteFiles},
    {"note file", "ID --output FILE", "Write an attached file out, as it was", "output", noteFile},
    {"note detach", "ID", "Remove a file from its note", "", noteDetach},
};

}  // namespace

std::span<const Command> attachmentCommands()
{
    return commands;
}

}  // namespace sp::cli
