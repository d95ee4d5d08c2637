// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_fields.h"
#include "ui/theme/theme.h"

class QButtonGroup;
class QStackedLayout;
class QStackedWidget;

namespace sp::ui {

class Label;
class ComputerSection;
class DataSection;
class RecoveryKeyView;
class SecuritySection;
class HoursSection;
class ServicesSection;
class SettingsSearch;
class TemplatesPage;

/// Everything the owner decides once: sections at the leading side, fields beside them. A field is stored
/// when it is left. Templates need the whole page; from there it goes back to the sections.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    enum class Section {
        Practice,
        Invoices,
        Templates,
        Services,
        Hours,
        Language,
        Mail,
        Security,
        Data,
        Appearance,
        About
    };
    static constexpr int sectionCount = 11;
    /// "Working hours"
    static QString titleOf(Section section);

    explicit SettingsPage(EngineClient &engine, QWidget *parent = nullptr);
    void showSection(Section section);
    SecuritySection &security() { return *m_security; }
    ComputerSection &computer() { return *m_computer; }
    TemplatesPage &templates() { return *m_templates; }
    /// Ends backups and exports that run.
    void stopLongWork();
    /// Shows which language of the window was chosen; empty: the system's.
    void setLanguage(const QByteArray &chosen);
    /// Shows which size of text there is.
    void showTextSize() { Q_EMIT textSizeShown(); }

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);
    /// Applied already; the program remembers it for this computer.
    void themeChosen(sp::ui::ThemeChoice choice);
    /// A language of windowLanguages(), or empty for the system's; the window is made anew in it.
    void languageChosen(const QByteArray &code);
    void languageShown();
    /// The sheet about the program, with its licences and tours.
    void aboutAsked();
    /// Pixels of ordinary text; the window is made anew with it.
    void textSizeChosen(int pixels);
    void textSizeShown();

private:
    QWidget *makePractice();
    QWidget *makeInvoices();
    QWidget *makeLanguage();
    QWidget *makeMail();
    QWidget *makeAppearance();
    QWidget *makeAbout();
    QWidget *makeLanguageChoice(QWidget *parent);
    QWidget *makeTextSizeChoice(QWidget *parent);
    void add(Section section, QWidget *content);
    /// Shows a setting of a section and gives it the keyboard.
    void lead(int section, QWidget *setting);
    void choose(int section);

    EngineClient &m_engine;
    QByteArray m_language;
    SettingsKeeper *m_keeper;
    QButtonGroup *m_names;
    SettingsSearch *m_search;
    QStackedWidget *m_stack;
    ServicesSection *m_services;
    HoursSection *m_hours;
    SecuritySection *m_security;
    DataSection *m_data;
    ComputerSection *m_computer;
    TemplatesPage *m_templates;
    QStackedLayout *m_whole;
    Label *m_failed;
};

}  // namespace sp::ui
