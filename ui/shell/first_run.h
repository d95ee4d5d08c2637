// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/values/money.h"
#include "core/values/time.h"
#include "ui/theme/icons.h"
#include "ui/widgets/code_choice.h"
#include "ui/widgets/form_memory.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QStackedWidget;

namespace sp::ui {

class BroughtBack;
class Button;
class Label;
class RecoveryKeyView;

/// A service as the wizard proposes or returns it.
struct ServiceDraft {
    QString name;
    minutes length;
    Money price;
};

/// A profession to choose from, with the services people of it usually sell.
struct ProfessionChoice {
    QByteArray id;
    QString title;
    QString note;
    std::vector<ServiceDraft> services;
};

/// A country to be taxed in, with the money that is used there.
struct CountryChoice {
    QByteArray code;
    QString name;
    Currency currency;
};

/// How invoices of the practice are taxed.
enum class TaxStatus { Regular, SmallBusiness, Exempt };

/// What is proposed to a profession in a country, and why; what it does not know it leaves to the owner.
struct TaxProposal {
    std::optional<TaxStatus> status = {};
    QString why;
    bool hasSmallBusiness = true;  ///< Whether the country has such a scheme.
};
using ProposeTax = std::function<TaxProposal(const QByteArray &profession, const QByteArray &country)>;

/// What the practice starts with.
enum class StartWith { Nothing, Files };

struct FirstRunAnswers {
    QByteArray profession;
    QString ownerName;
    QByteArray zone;
    QByteArray country;
    std::optional<TaxStatus> tax;
    std::vector<ServiceDraft> services;
    StartWith start = StartWith::Nothing;
    QString calendarFile;
    QString contactsFile;
};

/// One page of the wizard.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    FirstRunPage(const QString &title, const QString &text, QWidget *parent);
    const QString &title() const { return m_title; }
    const QString &text() const { return m_text; }
    /// Whether Continue is possible.
    virtual bool isComplete() const { return true; }
    /// Whether the page may be left without an answer.
    virtual bool canSkip() const { return true; }
    virtual QString continueText() const;

Q_SIGNALS:
    void completeChanged();
    /// Return was pressed where everything is there.
    void finished();

private:
    QString m_title;
    QString m_text;
};

/// The first minutes: what you do, who you are, where and how you are taxed, what you sell, what to bring
/// along, the passphrase, and then the recovery sheet. From its first page one also gets to a demo practice
/// and to a backup. It asks and shows; the owner of the widget creates the practice and reads the files.
class FirstRun : public QWidget {
    Q_OBJECT

public:
    enum class Step { Profession, You, Tax, Services, Start, Passphrase, Recovery };
    enum class File { Calendar, Contacts };

    explicit FirstRun(QWidget *parent = nullptr);

    void setProfessions(std::vector<ProfessionChoice> choices);
    /// The zones and the one of this machine; none stands chosen when that is no place.
    void setZones(const std::vector<Choice> &zones, const QByteArray &current);
    /// The countries, and the machine's. The country of the chosen zone is proposed, else the machine's; an
    /// empty one leaves the question open. What the owner chose stays.
    void setCountries(std::vector<CountryChoice> choices, const QByteArray &current);
    void setTaxProposal(ProposeTax propose);
    /// Answers to fileRequested().
    void setCalendarFile(const QString &path);
    void setContactsFile(const QString &path);
    /// While the practice is made and its keys are derived.
    void setWorking();
    /// The making failed; the owner of the program reads the sentence and can try again.
    void setFailed(const QString &sentence);
    /// Shows the recovery key as it prints; the widget wipes its copy later.
    void showRecovery(const SecretBytes &key);

    /// Before there is a practice nothing can be sealed. So what is typed and chosen, but no passphrase and
    /// no key, goes to `keep` until the practice is made; `kept` is what it had before a crash or an early
    /// end, and stands in the pages again. Call it when the pages hold what they begin with.
    using Keep = std::function<void(const QByteArray &typed)>;
    void keepTyped(const QByteArray &kept, Keep keep);
    /// At once, not within the second.
    void keepNow();

    void goTo(Step step);
    Step step() const;
    FirstRunAnswers answers() const;

Q_SIGNALS:
    /// A practice of invented people, at once.
    void demoRequested();
    void restoreRequested();
    void fileRequested(sp::ui::FirstRun::File file);
    /// Everything is asked. Move the passphrase out; it is wiped when the signal returns.
    void createRequested(const FirstRunAnswers &answers, SecretBytes &passphrase);
    void printRequested(sp::ui::RecoveryKeyView &view);
    /// The recovery key is kept (or its check was put off): go to the practice.
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// Enter goes on, wherever the cursor stands.
    void keyPressEvent(QKeyEvent *event) override;

private:
    FirstRunPage *page(int index) const;
    void focusPage();
    /// Leads to the first field of the page that is still empty.
    void focusMissing();
    void proposeCountry();
    void wirePages();
    void proposeTax();
    void advance();
    void refresh();

    QStackedWidget *m_stack;
    Label *m_count;
    Label *m_title;
    Label *m_text;
    Label *m_failure;
    Button *m_back;
    Button *m_skip;
    Button *m_continue;
    ProposeTax m_propose;
    QByteArray m_machineCountry;
    BroughtBack *m_broughtBack;
    TypedFields m_begun;
    QTimer m_keeping;
    Keep m_keep;
    QByteArray m_kept;
    bool m_working = false;
};

}  // namespace sp::ui
