// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace sp::ui {

class Button;
class Label;
class SecretField;

/// Asks for the passphrase of a practice. The secret goes out in guarded memory and the field is empty at
/// once.
class UnlockScreen : public QWidget {
    Q_OBJECT

public:
    explicit UnlockScreen(QWidget *parent = nullptr);

    void setPractice(const QString &name, const QString &folder);
    /// What the way to another practice is called; a demo practice leads to one's own.
    void setOtherText(const QString &text);
    /// While the key is derived: the field is off, the button says so.
    void setWorking();
    /// Ready for input again, without a word.
    void setReady();
    /// The attempt failed: says `sentence`, and after `wait` (1, 2, 4 ... 60 s) takes the next try, counting
    /// down.
    void setRefused(const QString &sentence, std::chrono::seconds wait);
    /// Lets a second of the wait pass; the own timer calls it.
    void tick();
    SecretField &field() { return *m_field; }

Q_SIGNALS:
    /// Copy or move it out of the reference; it is wiped when the signal returns.
    void unlockRequested(SecretBytes &passphrase);
    void recoveryRequested();
    void otherPracticeRequested();
    void restoreRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();
    void say(const QString &text);
    void refresh();

    Label *m_name;
    Label *m_folder;
    SecretField *m_field;
    Label *m_message;
    Label *m_capsLock;
    Button *m_unlock;
    Button *m_other = nullptr;
    QTimer m_timer;
    QString m_sentence;
    int m_wait = 0;
    bool m_working = false;
};

}  // namespace sp::ui
