// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

namespace sp::ui {

class Button;
class Label;
class ProgressRow;
class SecretField;

/// Asks for what makes a practice of a backup: its file, what opens it, and a new folder. It asks and shows;
/// its owner reads the file.
class RestoreScreen : public QWidget {
    Q_OBJECT

public:
    explicit RestoreScreen(QWidget *parent = nullptr);

    void setFile(const QString &path);
    void setFolder(const QString &path);
    QString file() const { return m_file; }
    QString folder() const { return m_folder; }
    /// While the backup is read: fields are off, progress and Cancel show.
    void setWorking();
    void setPercent(int percent);
    /// It did not work, and nothing of it is left behind.
    void setFailed(const QString &sentence);
    SecretField &field() { return *m_secret; }

Q_SIGNALS:
    void fileRequested();
    void folderRequested();
    /// Copy or move it out of the reference; it is wiped when the signal returns.
    void restoreRequested(SecretBytes &secret);
    void canceled();
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *pathRow(const QString &name, Label *path, Button *choose);
    void submit();
    void refresh();

    QString m_file;
    QString m_folder;
    Label *m_fileName;
    Label *m_folderName;
    Button *m_chooseFile;
    Button *m_chooseFolder;
    SecretField *m_secret;
    ProgressRow *m_progress;
    Label *m_failure;
    Button *m_back;
    Button *m_restore;
    bool m_working = false;
};

}  // namespace sp::ui
