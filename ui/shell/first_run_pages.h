// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/first_run.h"

class QButtonGroup;
class QVBoxLayout;

namespace sp::ui {

class CheckRow;
class DurationField;
class MoneyField;
class RecoveryKeyView;
class SecretField;
class Select;
class TextField;

class ProfessionPage : public FirstRunPage {
    Q_OBJECT

public:
    explicit ProfessionPage(QWidget *parent);
    void setChoices(std::vector<ProfessionChoice> choices);
    const ProfessionChoice *chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    std::vector<ProfessionChoice> m_choices;
    QButtonGroup *m_group;
    QVBoxLayout *m_rows;
};

class YouPage : public FirstRunPage {
    Q_OBJECT

public:
    explicit YouPage(QWidget *parent);
    void setZones(const std::vector<QByteArray> &zones, const QByteArray &current);
    QString name() const;
    QByteArray zone() const;
    bool isComplete() const override;

private:
    TextField *m_name;
    Select *m_zone;
};

class ServicesPage : public FirstRunPage {
    Q_OBJECT

public:
    explicit ServicesPage(QWidget *parent);
    /// Replaces the rows with these proposals.
    void propose(const std::vector<ServiceDraft> &services);
    std::vector<ServiceDraft> services() const;
    bool isComplete() const override;

private:
    struct Row {
        QWidget *box;
        TextField *name;
        DurationField *length;
        MoneyField *price;
    };
    void addRow(const std::optional<ServiceDraft> &draft);
    void removeRow(const QWidget *box);

    Currency m_currency;
    std::vector<Row> m_rows;
    QVBoxLayout *m_list;
};

class StartPage : public FirstRunPage {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent);
    StartWith choice() const;
    void setFile(FirstRun::File file, const QString &path);
    QString file(FirstRun::File file) const;
    bool isComplete() const override;

Q_SIGNALS:
    void fileRequested(sp::ui::FirstRun::File file);

private:
    QWidget *fileRow(FirstRun::File file, const QString &text);

    QButtonGroup *m_group;
    QWidget *m_files;
    Label *m_names[2];
    QString m_paths[2];
};

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

class PassphrasePage : public FirstRunPage {
    Q_OBJECT

public:
    explicit PassphrasePage(QWidget *parent);
    SecretBytes take();
    bool isComplete() const override;
    bool canSkip() const override { return false; }
    QString continueText() const override;

private:
    void judge();

    SecretField *m_first;
    SecretField *m_second;
    StrengthMeter *m_meter;
    Label *m_hint;
    bool m_enough = false;
};

/// Shows the groups of a recovery key, painted straight from guarded memory; nothing to select, copy or read
/// aloud.
class RecoveryKeyView : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryKeyView(QWidget *parent);
    void present(SecretBytes key);
    int groups() const;
    /// Whether what was typed is this group, from 1; upper and lower case are the same.
    bool matches(int group, const SecretBytes &typed) const;
    QSize sizeHint() const override { return {480, 104}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SecretBytes m_key;
};

class RecoveryPage : public FirstRunPage {
    Q_OBJECT

public:
    explicit RecoveryPage(QWidget *parent);
    void present(SecretBytes key);
    bool isComplete() const override;
    bool canSkip() const override { return false; }
    QString continueText() const override;

Q_SIGNALS:
    void printRequested();

private:
    RecoveryKeyView *m_view;
    SecretField *m_groups[2];
    CheckRow *m_later;
};

}  // namespace sp::ui
