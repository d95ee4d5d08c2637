// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer alone remembers of the window, and what the program says of itself.
#include "core/values/time_zone.h"
#include "ui/language/window_language.h"
#include "ui/settings/computer_section.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

QWidget *SettingsPage::makeAppearance(QWidget *parent)
{
    auto *section = new SettingsSection(
        *m_keeper, tr("Appearance"), tr("For this computer only. Paper stays white."), parent);
    auto *choices = new QWidget(section);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto *group = new QButtonGroup(choices);
    const std::tuple<ThemeChoice, QString, QString> themes[] = {
        {ThemeChoice::FollowDesktop, tr("As the desktop"), tr("changes with it")},
        {ThemeChoice::Light, tr("Light"), {}}, {ThemeChoice::Dark, tr("Dark"), {}},
        {ThemeChoice::ContrastLight, tr("High contrast, light"), {}},
        {ThemeChoice::ContrastDark, tr("High contrast, dark"), {}}};
    for (const auto &[choice, name, note] : themes) {
        auto *row = new RadioRow({name, note, {}, {}});
        row->setChecked(Theme::installed() && Theme::installed()->choice() == choice);
        group->addButton(row, static_cast<int>(choice));
        column->addWidget(row);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        const auto choice = static_cast<ThemeChoice>(id);
        if (Theme::installed())
            Theme::installed()->choose(choice);
        Q_EMIT themeChosen(choice);
    });
    section->addWide(choices);
    section->addHeading(tr("Size of text"));
    section->addField(makeTextSizeChoice(section));
    section->addHeading(tr("Language of the window"));
    section->addField(makeLanguageChoice(section));
    section->addHeading(tr("You work with"));
    section->addField(makePeopleChoice(section));
    section->addHeading(tr("On the desktop"));
    m_computer = new ComputerSection(section);
    m_computer->setObjectName(u"computerSection"_s);
    section->addWide(m_computer);
    return section;
}

QWidget *SettingsPage::makeTextSizeChoice(QWidget *parent)
{
    auto *select = new Select(parent);
    for (const int pixels : {12, 13, 14, 16, 18, 20, 24, 28}) {
        const int percent = (pixels * 100 + usualTextBase / 2) / usualTextBase;
        select->addItem(pixels == usualTextBase ? tr("Normal (%1 pixels)").arg(pixels)
                                                : tr("%1 pixels, %2 %").arg(pixels).arg(percent),
            pixels);
    }
    select->setAccessibleName(tr("Size of text"));
    const auto show = [select] { select->setCurrentIndex(std::max(0, select->findData(textBase()))); };
    show();
    connect(this, &SettingsPage::textSizeShown, select, show);
    connect(select, &QComboBox::activated, this,
        [this, select] { Q_EMIT textSizeChosen(select->currentData().toInt()); });
    return select;
}

QWidget *SettingsPage::makeLanguageChoice(QWidget *parent)
{
    auto *select = new Select(parent);
    const QByteArray usual = resolveLanguage({}, QLocale::system().uiLanguages());
    for (const WindowLanguage &language : windowLanguages())
        if (language.code == usual)
            select->addItem(tr("As the system (%1)").arg(language.name), QByteArray());
    for (const WindowLanguage &language : windowLanguages())
        select->addItem(language.name, language.code);
    select->setAccessibleName(tr("Language of the window"));
    select->setCurrentIndex(std::max(0, select->findData(m_language)));
    connect(this, &SettingsPage::languageShown, select,
        [this, select] { select->setCurrentIndex(std::max(0, select->findData(m_language))); });
    connect(select, &QComboBox::activated, this,
        [this, select] { Q_EMIT languageChosen(select->currentData().toByteArray()); });
    return select;
}

QWidget *SettingsPage::makePeopleChoice(QWidget *parent)
{
    auto *select = new Select(parent);
    // Each in its own words, whichever is chosen: the files of the words leave these alone.
    const std::pair<PeopleWord, QString> words[] = {
        {PeopleWord::Clients, tr("Clients", "what people are called")},
        {PeopleWord::Patients, tr("Patients", "what people are called")},
        {PeopleWord::Students, tr("Students", "what people are called")}};
    for (const auto &[word, text] : words)
        select->addItem(text, peopleCode(word));
    select->setAccessibleName(tr("What the window calls the people you work with"));
    const auto show = [select] { select->setCurrentIndex(select->findData(peopleCode(peopleWord()))); };
    show();
    connect(this, &SettingsPage::languageShown, select, show);
    connect(select, &QComboBox::activated, this,
        [this, select] { Q_EMIT peopleWordChosen(select->currentData().toByteArray()); });
    return select;
}

QWidget *SettingsPage::makeAbout(QWidget *parent)
{
    auto *section =
        new SettingsSection(*m_keeper, u"SoloPilot"_s, tr("A practice on your own machine."), parent);
    const QString lines[] = {tr("Version %1").arg(QStringLiteral(SOLOPILOT_VERSION)),
        tr("Time zone rules of %1").arg(QString::fromUtf8(tzdbVersion())),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty.")};
    for (const QString &line : lines) {
        auto *label = new Label(line, style::base, section);
        label->setFlow(Flow::Wrap);
        section->addWide(label);
    }
    auto *more = new Button(tr("Licences and tours"), ButtonKind::Outlined, section);
    connect(more, &QPushButton::clicked, this, &SettingsPage::aboutAsked);
    section->addWide(more);
    return section;
}

}  // namespace sp::ui
