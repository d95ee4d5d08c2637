// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_fields.h"
#include "ui/theme/theme.h"

#include <QTimer>

#include <array>

class QButtonGroup;
class QScrollArea;
class QStackedLayout;
class QStackedWidget;

namespace sp::ui {

class Label;
class ComputerSection;
class DataSection;
class SecuritySection;
class SettingsSearch;
class TemplatesPage;

/// Everything the owner decides once: sections at the leading side, fields beside them. A field is stored
/// when it is left. Templates need the whole page; from there it goes back to the sections. A section is made
/// when it is first wanted; the others follow one at a time while nothing else is to do.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    enum class Section {
        Practice,
        Invoices,
        Templates,
        Services,
        Hours,
        Calendars,
        Language,
        Mail,
        Security,
        Data,
        Appearance,
        About
    };
    static constexpr int sectionCount = 12;
    /// "Working hours"
    static QString titleOf(Section section);

    explicit SettingsPage(EngineClient &engine, QWidget *parent = nullptr);
    void showSection(Section section);
    bool isMade(Section section) const { return m_places[static_cast<std::size_t>(section)].content; }
    /// Makes the next section that is not there yet. False when all are.
    bool makeNext();
    /// Each made now if it was not yet.
    SecuritySection &security();
    ComputerSection &computer();
    DataSection &data();
    TemplatesPage &templates();
    /// Ends backups and exports that run.
    void stopLongWork();
    /// Shows which language of the window was chosen; empty: the system's.
    void setLanguage(const QByteArray &chosen);
    /// Shows which size of text there is.
    void showTextSize() { Q_EMIT textSizeShown(); }

Q_SIGNALS:
    /// It is there for the first time.
    void sectionMade(sp::ui::SettingsPage::Section section);
    void toast(const QString &text, const std::function<void()> &undo);
    /// Applied already; the program remembers it for this computer.
    void themeChosen(sp::ui::ThemeChoice choice);
    /// A language of windowLanguages(), or empty for the system's; the window is made anew in it.
    void languageChosen(const QByteArray &code);
    void languageShown();
    /// A code of PeopleWord; the window is made anew with it.
    void peopleWordChosen(const QByteArray &code);
    /// The sheet about the program, with its licences and tours.
    void aboutAsked();
    /// Pixels of ordinary text; the window is made anew with it.
    void textSizeChosen(int pixels);
    void textSizeShown();

private:
    struct Place {
        QScrollArea *scroll = nullptr;
        QWidget *content = nullptr;
    };

    /// Instead of the sections while nothing was read yet, else beside them.
    void showFailure(const Error &error);
    void addPlace(Section section);
    QWidget *content(Section section);
    QWidget *make(Section section, QWidget *parent);
    QWidget *makePractice(QWidget *parent);
    QWidget *makeInvoices(QWidget *parent);
    QWidget *makeLanguage(QWidget *parent);
    QWidget *makeMail(QWidget *parent);
    QWidget *makeAppearance(QWidget *parent);
    QWidget *makeAbout(QWidget *parent);
    QWidget *makeLanguageChoice(QWidget *parent);
    QWidget *makePeopleChoice(QWidget *parent);
    QWidget *makeTextSizeChoice(QWidget *parent);
    /// Loads a section with an engine of its own, and hears it.
    template <typename Made>
    Made *taken(Made *section);
    /// Shows a setting of a section, or the section itself, and gives it the keyboard.
    void lead(int section, QWidget *setting);
    void choose(int section);

    EngineClient &m_engine;
    QByteArray m_language;
    SettingsKeeper *m_keeper;
    QButtonGroup *m_names;
    SettingsSearch *m_search;
    QStackedWidget *m_stack;
    ComputerSection *m_computer = nullptr;
    QStackedLayout *m_beside;
    QVBoxLayout *m_state =
        nullptr;  ///< What stands in place of the sections while their content is not there.
    QStackedLayout *m_whole;
    Label *m_failed;
    std::array<Place, sectionCount> m_places;
    QTimer m_ahead;
};

}  // namespace sp::ui
