// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_search.h"

#include "ui/shell/fuzzy_match.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr std::size_t mostOfSection = 5;

void empty(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}  // namespace

SettingsSearch::SettingsSearch(QWidget *parent)
    : QWidget(parent), m_field(new SearchField(tr("Find a setting"), this)), m_list(new QVBoxLayout),
      m_nothing(new Label({}, style::caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    row->addWidget(m_field);
    column->addLayout(row);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    m_nothing->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    m_nothing->setFlow(Flow::Wrap);
    m_nothing->hide();
    column->addWidget(m_nothing);
    connect(m_field, &SearchField::textChanged, this, &SettingsSearch::find);
    connect(m_field, &SearchField::accepted, this, [this] {
        if (m_firstSection)
            Q_EMIT wanted(*m_firstSection, m_first);
    });
}

void SettingsSearch::add(SectionButton *section)
{
    auto *found = new QVBoxLayout;
    found->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    found->setSpacing(0);
    m_list->addWidget(section);
    m_list->addLayout(found);
    m_sections.push_back({section, found});
}

void SettingsSearch::fill(int section, QWidget *content)
{
    m_sections[static_cast<std::size_t>(section)].content = content;
    if (!m_field->text().trimmed().isEmpty())
        find(m_field->text());
}

std::vector<std::pair<QString, QWidget *>> SettingsSearch::settingsOf(const QWidget &content)
{
    std::vector<std::pair<QString, QWidget *>> settings;
    for (QWidget *part : content.findChildren<QWidget *>()) {
        if (part->isHidden() || part->focusPolicy() == Qt::NoFocus || part->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        const QString name = button && !button->text().isEmpty() ? button->text() : part->accessibleName();
        const bool known =
            std::ranges::any_of(settings, [&](const auto &each) { return each.first == name; });
        if (!name.isEmpty() && !known)
            settings.emplace_back(name, part);
    }
    return settings;
}

void SettingsSearch::find(const QString &typed)
{
    const bool all = typed.trimmed().isEmpty();
    m_first = nullptr;
    m_firstSection.reset();
    bool any = false;
    for (std::size_t at = 0; at < m_sections.size(); ++at) {
        const Section &section = m_sections[at];
        const int id = static_cast<int>(at);
        empty(*section.found);
        const bool named = !all && fuzzyScore(typed, section.button->text());
        std::size_t shown = 0;
        if (!all && section.content)
            for (const auto &[name, part] : settingsOf(*section.content)) {
                if (shown == mostOfSection || !fuzzyScore(typed, name))
                    continue;
                auto *button = new Button(name, ButtonKind::Quiet, this);
                button->setObjectName(u"found-"_s + name);
                button->setButtonSize(ButtonSize::Small);
                button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
                connect(button, &QPushButton::clicked, this, [this, id, target = QPointer<QWidget>(part)] {
                    if (target)
                        Q_EMIT wanted(id, target);
                });
                section.found->addWidget(button);
                if (!m_firstSection) {
                    m_first = part;
                    m_firstSection = id;
                }
                ++shown;
            }
        if (named && !m_firstSection)
            m_firstSection = id;
        section.button->setVisible(all || named || shown > 0);
        any = any || all || named || shown > 0;
    }
    m_nothing->setPlain(any ? QString() : tr("No setting is called \"%1\".").arg(typed.trimmed()));
    m_nothing->setVisible(!any);
}

}  // namespace sp::ui
