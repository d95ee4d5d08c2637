// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks and what it speaks on this computer: theme, size of text, language, the columns of
// tables.
#include "app/desktop/desktop.h"
#include "app/desktop/window_store.h"
#include "ui/language/window_language.h"
#include "ui/messages/error_text.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_frame.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/data_table.h"

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

namespace {

constexpr auto themeKey = "theme";
constexpr auto textSizeKey = "text-size";
constexpr auto languageKey = "language";
constexpr auto peopleKey = "people";

}  // namespace

QByteArray Desktop::rememberedLanguage()
{
    return windowStore().value(QLatin1StringView(languageKey)).toByteArray();
}

PeopleWord Desktop::rememberedPeopleWord()
{
    return peopleWordOf(windowStore().value(QLatin1StringView(peopleKey)).toByteArray());
}

void Desktop::nameTheirPeople(PeopleWord word)
{
    m_store.setValue(QLatin1StringView(peopleKey), peopleCode(word));
    callPeople(word);
}

void Desktop::dress()
{
    Theme *theme = Theme::installed();
    if (!theme)
        return;
    const int choice = m_store.value(QLatin1StringView(themeKey)).toInt();
    theme->choose(
        static_cast<ThemeChoice>(std::clamp(choice, 0, static_cast<int>(ThemeChoice::ContrastLight))));
    theme->setTextSize(m_store.value(QLatin1StringView(textSizeKey), usualTextBase).toInt());
}

void Desktop::rememberColumns(QWidget &page)
{
    for (DataTable *table : page.findChildren<DataTable *>()) {
        if (table->objectName().isEmpty())
            continue;
        const QString key = u"columns/"_s + table->objectName();
        table->restoreColumns(m_store.value(key).toByteArray());
        connect(table, &DataTable::columnsChanged, this,
            [this, table, key] { m_store.setValue(key, table->columnState()); });
    }
}

void Desktop::keepTheme(ThemeChoice choice)
{
    m_store.setValue(QLatin1StringView(themeKey), static_cast<int>(choice));
}

void Desktop::speak(const QByteArray &language)
{
    remake([this, language] {
        m_store.setValue(QLatin1StringView(languageKey), language);
        speakLanguage(resolveLanguage(language, QLocale::system().uiLanguages()));
    });
}

void Desktop::sizeText(int pixels)
{
    remake([this, pixels] {
        m_store.setValue(QLatin1StringView(textSizeKey), pixels);
        if (Theme *theme = Theme::installed())
            theme->setTextSize(pixels);
    });
}

void Desktop::remake(const std::function<void()> &change)
{
    if (!m_workplace)
        return;
    m_workplace->flushNotes([this, change, work = m_workplace](const Result<Done> &saved) {
        // Not from within the model, which goes with the workplace.
        QMetaObject::invokeMethod(
            this,
            [this, change, work, saved] {
                if (!work || work != m_workplace)
                    return;
                if (!saved) {
                    m_workplace->settingsPage().setLanguage(rememberedLanguage());
                    m_workplace->settingsPage().showTextSize();
                    complain(saved.error());
                    return;
                }
                change();
                showWork();
                m_workplace->frame().showPage(PageId::Settings);
                m_workplace->settingsPage().showSection(SettingsPage::Section::Appearance);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace sp
