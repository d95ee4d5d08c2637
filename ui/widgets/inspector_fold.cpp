// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inspector_fold.h"

#include "ui/widgets/button.h"
#include "ui/widgets/shortcuts.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr Qt::Key foldKey = Qt::Key_F9;

}  // namespace

InspectorFold::InspectorFold(const QString &name, const QString &place, QWidget &page) : QObject(&page)
{
    setObjectName(name);
    connect(addShortcut(page, QKeySequence(foldKey), {place, tr("Show or hide the facts")}),
        &QShortcut::activated, this, &InspectorFold::toggle);
}

void InspectorFold::setPanel(QWidget *panel)
{
    m_panel = panel;
    apply();
}

Button *InspectorFold::makeButton(QWidget *parent)
{
    m_button = new Button(Icon::Panel, tr("Show or hide the facts"), ButtonKind::Quiet, parent);
    m_button->setCheckable(true);
    m_button->setToolTip(
        u"%1 (%2)"_s.arg(tr("Facts"), QKeySequence(foldKey).toString(QKeySequence::NativeText)));
    connect(m_button, &QPushButton::clicked, this, &InspectorFold::toggle);
    apply();
    return m_button;
}

void InspectorFold::setRoomy(bool roomy)
{
    if (m_roomy == roomy)
        return;
    m_roomy = roomy;
    m_opened = false;
    apply();
    Q_EMIT shownChanged();
}

void InspectorFold::setWanted(bool wanted)
{
    m_wanted = wanted;
    apply();
    Q_EMIT shownChanged();
}

void InspectorFold::toggle()
{
    if (m_roomy) {
        setWanted(!m_wanted);
        Q_EMIT wantedChanged(m_wanted);
        return;
    }
    m_opened = !m_opened;
    apply();
    Q_EMIT shownChanged();
}

void InspectorFold::apply()
{
    if (m_panel)
        m_panel->setVisible(isShown());
    if (m_button)
        m_button->setChecked(isShown());
}

}  // namespace sp::ui
