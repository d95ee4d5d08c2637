// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections are called, in the column of the page and wherever somebody looks for one.
#include "ui/settings/settings_page.h"

namespace sp::ui {

QString SettingsPage::titleOf(Section section)
{
    switch (section) {
    case Section::Practice:
        return tr("Practice");
    case Section::Invoices:
        return tr("Invoices");
    case Section::Templates:
        return tr("Templates");
    case Section::Services:
        return tr("Services");
    case Section::Hours:
        return tr("Working hours");
    case Section::Calendars:
        return tr("Calendars");
    case Section::Language:
        return tr("Language and time");
    case Section::Mail:
        return tr("Mail");
    case Section::Security:
        return tr("Security");
    case Section::Data:
        return tr("Backup and data");
    case Section::Appearance:
        return tr("Appearance");
    case Section::About:
        return tr("About");
    }
    return {};
}

}  // namespace sp::ui
