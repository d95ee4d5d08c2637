// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/messages/error_text.h"
#include "ui/session/failure_state.h"
#include "ui/settings/calendars_section.h"
#include "ui/settings/data_section.h"
#include "ui/settings/hours_section.h"
#include "ui/settings/section_button.h"
#include "ui/settings/security_section.h"
#include "ui/settings/services_section.h"
#include "ui/settings/settings_search.h"
#include "ui/templates/templates_page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/states.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled listWidth{224};
constexpr metrics::Scaled contentWidth{640};

}  // namespace

SettingsPage::SettingsPage(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_keeper(new SettingsKeeper(engine, this)),
      m_names(new QButtonGroup(this)), m_search(new SettingsSearch(this)), m_stack(new QStackedWidget(this)),
      m_beside(new QStackedLayout), m_whole(new QStackedLayout(this)),
      m_failed(new Label({}, {TextSize::Caption, Weight::Regular, Tone::Bad}, this))
{
    auto *sections = new QWidget(this);
    auto *row = new QHBoxLayout(sections);
    m_whole->addWidget(sections);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *pane = new Pane(&Tokens::surface, Pane::Edge::Right, this);
    pane->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, metrics::gapLarge, 1, metrics::gapLarge);
    column->setSpacing(0);
    auto *title = new Label(tr("Settings"), style::pane, pane);
    title->setContentsMargins(directedMargins(metrics::gapLarge, 0, 0, 0));
    column->addWidget(title);
    column->addSpacing(metrics::gap);
    column->addWidget(m_search);
    column->addStretch(1);
    m_failed->setFlow(Flow::Wrap);
    m_failed->hide();
    column->addWidget(m_failed);
    row->addWidget(pane);
    // Empty fields would look like a practice without a name.
    auto *waiting = new QWidget(this);
    m_state = new QVBoxLayout(waiting);
    m_state->setContentsMargins(metrics::gapPane, metrics::gapPane, metrics::gapPane, metrics::gapPane);
    auto *loading = new LoadingView(tr("Looking up your settings"), waiting);
    loading->setCancellable(false);
    m_state->addWidget(loading, 0, Qt::AlignTop);
    m_beside->addWidget(waiting);
    m_beside->addWidget(m_stack);
    row->addLayout(m_beside, 1);
    m_keeper->tell(this, [this] {
        m_beside->setCurrentWidget(m_stack);
        m_failed->hide();
    });

    for (int id = 0; id < sectionCount; ++id)
        addPlace(static_cast<Section>(id));
    connect(m_names, &QButtonGroup::idClicked, this, &SettingsPage::choose);
    connect(m_search, &SettingsSearch::wanted, this, &SettingsPage::lead);
    connect(addShortcut(*this, QKeySequence::Find, {tr("Settings"), tr("Find a setting")},
                Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, [this] { m_search->field().edit().setFocus(Qt::ShortcutFocusReason); });
    connect(m_keeper, &SettingsKeeper::failed, this, &SettingsPage::showFailure);
    if (engine.isUnlocked())
        m_keeper->load();
    choose(0);
    connect(&m_ahead, &QTimer::timeout, this, [this] {
        if (!makeNext())
            m_ahead.stop();
    });
    m_ahead.start(0);
}

void SettingsPage::showFailure(const Error &error)
{
    if (m_beside->currentWidget() == m_stack) {
        m_failed->setPlain(errorText(error));
        m_failed->show();
        return;
    }
    delete m_state->takeAt(0)->widget();
    auto *state = new StateView(failureState(error, tr("Your settings could not be read")), this);
    m_state->addWidget(state);
    connect(state, &StateView::acted, m_keeper, &SettingsKeeper::load);
}

void SettingsPage::addPlace(Section section)
{
    const int id = static_cast<int>(section);
    auto *button = new SectionButton(titleOf(section), this);
    m_names->addButton(button, id);
    m_search->add(button);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(scroll);
    m_places[static_cast<std::size_t>(id)].scroll = scroll;
}

QWidget *SettingsPage::content(Section section)
{
    Place &place = m_places[static_cast<std::size_t>(section)];
    if (place.content)
        return place.content;
    if (section == Section::Templates) {
        place.content = make(section, this);
        m_whole->addWidget(place.content);
    } else {
        auto *contents = new QWidget(place.scroll);
        contents->setObjectName(u"paneContents"_s);
        auto *row = new QHBoxLayout(contents);
        row->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapPane);
        place.content = make(section, contents);
        place.content->setMaximumWidth(contentWidth);
        row->addWidget(place.content, 10);
        row->addStretch(1);
        place.scroll->setWidget(contents);
        m_search->fill(static_cast<int>(section), place.content);
    }
    Q_EMIT sectionMade(section);
    return place.content;
}

bool SettingsPage::makeNext()
{
    for (int id = 0; id < sectionCount; ++id) {
        if (!m_places[static_cast<std::size_t>(id)].content) {
            m_ahead.setObjectName(u"section %1 ahead"_s.arg(id));  // The watchdog names it.
            content(static_cast<Section>(id));
            return true;
        }
    }
    return false;
}

QWidget *SettingsPage::make(Section section, QWidget *parent)
{
    switch (section) {
    case Section::Practice:
        return makePractice(parent);
    case Section::Invoices:
        return makeInvoices(parent);
    case Section::Templates: {
        auto *templates = taken(new TemplatesPage(m_engine, parent));
        connect(templates, &TemplatesPage::closed, this, [this] { choose(m_stack->currentIndex()); });
        return templates;
    }
    case Section::Services:
        return taken(new ServicesSection(m_engine, *this, parent));
    case Section::Hours:
        return taken(new HoursSection(m_engine, parent));
    case Section::Calendars:
        return taken(new CalendarsSection(m_engine, *this, parent));
    case Section::Language:
        return makeLanguage(parent);
    case Section::Mail:
        return makeMail(parent);
    case Section::Security:
        return taken(new SecuritySection(m_engine, *this, parent));
    case Section::Data:
        return taken(new DataSection(m_engine, parent));
    case Section::Appearance:
        return makeAppearance(parent);
    case Section::About:
        return makeAbout(parent);
    }
    return nullptr;
}

template <typename Made>
Made *SettingsPage::taken(Made *section)
{
    connect(section, &Made::toast, this, &SettingsPage::toast);
    if constexpr (requires { section->load(); }) {
        if (m_engine.isUnlocked())
            section->load();
    }
    return section;
}

void SettingsPage::lead(int section, QWidget *setting)
{
    showSection(static_cast<Section>(section));
    if (!setting)
        setting = content(static_cast<Section>(section));
    setting->setFocus(Qt::TabFocusReason);
    static_cast<QScrollArea *>(m_stack->currentWidget())->ensureWidgetVisible(setting, 0, metrics::gapPane);
}

void SettingsPage::showSection(Section section)
{
    choose(static_cast<int>(section));
}

void SettingsPage::choose(int section)
{
    content(static_cast<Section>(section));
    const bool whole = section == static_cast<int>(Section::Templates);
    m_whole->setCurrentIndex(whole ? 1 : 0);
    // The section one came from is the one to go back to.
    if (!whole)
        m_stack->setCurrentIndex(section);
    m_names->button(m_stack->currentIndex())->setChecked(true);
}

void SettingsPage::stopLongWork()
{
    m_ahead.stop();
    if (isMade(Section::Data))
        data().stop();
}

SecuritySection &SettingsPage::security()
{
    return static_cast<SecuritySection &>(*content(Section::Security));
}

ComputerSection &SettingsPage::computer()
{
    content(Section::Appearance);
    return *m_computer;
}

DataSection &SettingsPage::data()
{
    return static_cast<DataSection &>(*content(Section::Data));
}

TemplatesPage &SettingsPage::templates()
{
    return static_cast<TemplatesPage &>(*content(Section::Templates));
}

void SettingsPage::setLanguage(const QByteArray &chosen)
{
    m_language = chosen;
    Q_EMIT languageShown();
}

}  // namespace sp::ui
