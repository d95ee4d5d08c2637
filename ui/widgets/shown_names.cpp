// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shown_names.h"

#include "ui/messages/error_text.h"
#include "ui/widgets/card.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

ShownNames::ShownNames()
{
    showClientsBy(&ShownNames::of);
}

ShownNames &ShownNames::instance()
{
    static ShownNames names;
    return names;
}

void ShownNames::show(Names names)
{
    if (names == m_names)
        return;
    m_names = names;
    Q_EMIT changed();
}

QString ShownNames::of(const QString &name)
{
    return instance().areHidden() && !name.isEmpty() ? initialsOf(name) : name;
}

QString ShownNames::address(const QString &mail)
{
    return instance().areHidden() && !mail.isEmpty() ? u"…"_s : mail;
}

QString ShownNames::within(const QString &text, const QString &name)
{
    QString shown = text;
    return instance().areHidden() && !name.isEmpty() ? shown.replace(name, initialsOf(name)) : shown;
}

}  // namespace sp::ui
