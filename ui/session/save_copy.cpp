// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/save_copy.h"

#include "ui/engine/ask.h"
#include "ui/session/note_files.h"

#include <QDir>
#include <QFileDialog>

namespace sp::ui {

void saveCopyOf(EngineClient &client, QWidget &by, const Attachment &file, const QByteArray &permission,
    const std::function<void(const Error &)> &failed)
{
    auto *dialog = new QFileDialog(by.window(), NoteFiles::tr("Save a copy, which is not encrypted"),
        QDir::home().filePath(file.filename));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, &by,
        [&client, &by, id = file.id, permission, failed](const QString &path) {
            ask(
                client, &by,
                [path, id, permission](Engine &engine) -> Result<Done> {
                    SP_CHECK(engine.mayRead(permission));
                    return engine.attachments().extract(id, path);
                },
                [failed](const Result<Done> &saved) {
                    if (!saved)
                        failed(saved.error());
                });
        });
    dialog->open();
}

}  // namespace sp::ui
