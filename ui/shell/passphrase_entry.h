// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

class Label;
class SecretField;

/// Bars for the strength of a passphrase, with the word beside them.
class StrengthMeter : public QWidget {
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent);
    /// 0 to 4 bars.
    void present(int level, const QString &words);
    QSize sizeHint() const override { return {200, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_level = 0;
    QString m_words;
};

/// A new passphrase, typed twice, with what it is worth. The secret stays in guarded memory.
class PassphraseEntry : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseEntry(QWidget *parent = nullptr);
    /// Long enough, and both the same.
    bool isComplete() const;
    /// Hands the bytes over and empties both fields.
    SecretBytes take();
    SecretField &first() { return *m_first; }

Q_SIGNALS:
    void completeChanged();
    /// Return was pressed, and both are there and the same.
    void finished();

private:
    void judge();

    SecretField *m_first;
    SecretField *m_second;
    StrengthMeter *m_meter;
    Label *m_hint;
    bool m_enough = false;
    bool m_typed = false;  ///< The second was typed to its end, which a shorter one does not show by itself.
};

/// A secret field below its name.
QVBoxLayout *labelledSecret(const QString &text, SecretField *field);

}  // namespace sp::ui
