// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shown_names.h"

#include "ui/widgets/card.h"

namespace sp::ui {

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
    return instance().areHidden() ? initialsOf(name) : name;
}

}  // namespace sp::ui
