// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/first_run.h"

class QButtonGroup;
class QVBoxLayout;

namespace sp::ui {

class DurationField;
class MoneyField;
class PassphraseEntry;
class RecoveryKeyCheck;
class RecoveryKeyView;
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
    void demoRequested();
    void restoreRequested();

private:
    std::vector<ProfessionChoice> m_choices;
    QButtonGroup *m_group;
    QVBoxLayout *m_rows;
};

class YouPage : public FirstRunPage {
    Q_OBJECT

public:
    explicit YouPage(QWidget *parent);
    void setZones(const std::vector<Choice> &zones, const QByteArray &current);
    QString name() const;
    QByteArray zone() const;
    bool isComplete() const override;

Q_SIGNALS:
    void zoneChanged();

private:
    TextField *m_name;
    Select *m_zone;
};

class TaxPage : public FirstRunPage {
    Q_OBJECT

public:
    explicit TaxPage(QWidget *parent);
    void setCountries(std::vector<CountryChoice> choices);
    /// Chooses it, unless the owner has chosen already.
    void proposeCountry(const QByteArray &code);
    QByteArray country() const;
    /// What is used in the chosen country.
    std::optional<Currency> currency() const;
    /// Chooses what is proposed and says why, unless the owner has chosen already.
    void propose(const TaxProposal &proposal);
    std::optional<TaxStatus> status() const;
    bool isComplete() const override;
    bool canSkip() const override { return false; }

Q_SIGNALS:
    void countryChanged();

private:
    std::vector<CountryChoice> m_choices;
    Select *m_country;
    QButtonGroup *m_group;
    Label *m_why;
    bool m_ownersCountry = false;
    bool m_owners = false;  ///< The owner has chosen; proposals keep out of it.
};

class ServicesPage : public FirstRunPage, public KeepsItself {
    Q_OBJECT

public:
    explicit ServicesPage(QWidget *parent);
    /// Replaces the rows with these proposals.
    void propose(const std::vector<ServiceDraft> &services);
    /// The same numbers in other money.
    void setCurrency(Currency currency);
    std::vector<ServiceDraft> services() const;
    bool isComplete() const override;
    /// The rows as they are typed.
    QString toKeep() const override;
    void bringBack(const QString &kept) override;

private:
    struct Row {
        QWidget *box;
        TextField *name;
        DurationField *length;
        MoneyField *price;
    };
    void addRow(const std::optional<ServiceDraft> &draft);
    /// Says at the fields of a row what is missing in it, once somebody has left one of them. A row that says
    /// nothing at all lacks nothing.
    static void tell(const Row &row);
    static bool saysNothing(const Row &row);
    void removeRow(const QWidget *box);

    Currency m_currency;
    std::vector<Row> m_rows;
    QVBoxLayout *m_list;
    Button *m_add;
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

class PassphrasePage : public FirstRunPage {
    Q_OBJECT

public:
    explicit PassphrasePage(QWidget *parent);
    SecretBytes take();
    bool isComplete() const override;
    bool canSkip() const override { return false; }
    QString continueText() const override;

private:
    PassphraseEntry *m_entry;
};

class RecoveryPage : public FirstRunPage {
    Q_OBJECT

public:
    explicit RecoveryPage(QWidget *parent);
    void present(const SecretBytes &key);
    bool isComplete() const override;
    bool canSkip() const override { return false; }
    QString continueText() const override;

Q_SIGNALS:
    void printRequested(sp::ui::RecoveryKeyView &view);

private:
    RecoveryKeyCheck *m_check;
};

}  // namespace sp::ui
