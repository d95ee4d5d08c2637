// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/practice/billing/rules/iban.h"
#include "ui/engine/ask.h"
#include "ui/language/window_language.h"
#include "ui/messages/error_text.h"
#include "ui/people/client_form.h"
#include "ui/session/time_words.h"
#include "ui/settings/computer_section.h"
#include "ui/settings/data_section.h"
#include "ui/settings/hours_section.h"
#include "ui/settings/section_button.h"
#include "ui/settings/security_section.h"
#include "ui/settings/services_section.h"
#include "ui/settings/settings_search.h"
#include "ui/templates/templates_page.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/shortcuts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace billing;

namespace {

constexpr metrics::Scaled listWidth{224};
constexpr metrics::Scaled contentWidth{640};

QString utf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

}  // namespace

SettingsPage::SettingsPage(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_keeper(new SettingsKeeper(engine, this)),
      m_names(new QButtonGroup(this)), m_search(new SettingsSearch(this)), m_stack(new QStackedWidget(this)),
      m_services(new ServicesSection(engine, *this, nullptr)), m_hours(new HoursSection(engine)),
      m_security(new SecuritySection(engine, *this, nullptr)), m_data(new DataSection(engine, nullptr)),
      m_computer(new ComputerSection(this)), m_templates(new TemplatesPage(engine)),
      m_whole(new QStackedLayout(this)),
      m_failed(new Label({}, {TextSize::Caption, Weight::Regular, Tone::Bad}, this))
{
    auto *sections = new QWidget(this);
    auto *row = new QHBoxLayout(sections);
    m_whole->addWidget(sections);
    m_whole->addWidget(m_templates);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *pane = new Pane(&Tokens::surface, Pane::Edge::Right, this);
    pane->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, metrics::gapLarge, 1, metrics::gapLarge);
    column->setSpacing(0);
    auto *title = new Label(tr("Settings"), style::pane, pane);
    title->setContentsMargins(metrics::gapLarge, 0, 0, 0);
    column->addWidget(title);
    column->addSpacing(metrics::gap);
    column->addWidget(m_search);
    column->addStretch(1);
    m_failed->setFlow(Flow::Wrap);
    m_failed->hide();
    column->addWidget(m_failed);
    row->addWidget(pane);
    row->addWidget(m_stack, 1);

    add(Section::Practice, makePractice());
    add(Section::Invoices, makeInvoices());
    add(Section::Templates, new QWidget);
    add(Section::Services, m_services);
    add(Section::Hours, m_hours);
    add(Section::Language, makeLanguage());
    add(Section::Mail, makeMail());
    add(Section::Security, m_security);
    add(Section::Data, m_data);
    add(Section::Appearance, makeAppearance());
    add(Section::About, makeAbout());
    m_names->button(0)->setChecked(true);
    connect(m_names, &QButtonGroup::idClicked, this, &SettingsPage::choose);
    connect(m_search, &SettingsSearch::wanted, this, &SettingsPage::lead);
    connect(addShortcut(*this, QKeySequence::Find, {tr("Settings"), tr("Find a setting")},
                Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, [this] { m_search->field().edit().setFocus(Qt::ShortcutFocusReason); });
    connect(m_templates, &TemplatesPage::closed, this, [this] { choose(m_stack->currentIndex()); });
    connect(m_templates, &TemplatesPage::toast, this, &SettingsPage::toast);
    connect(m_services, &ServicesSection::toast, this, &SettingsPage::toast);
    connect(m_hours, &HoursSection::toast, this, &SettingsPage::toast);
    connect(m_security, &SecuritySection::toast, this, &SettingsPage::toast);
    connect(m_data, &DataSection::toast, this, &SettingsPage::toast);
    connect(m_keeper, &SettingsKeeper::failed, this, [this](const Error &error) {
        m_failed->setPlain(errorText(error));
        m_failed->show();
    });
    if (engine.isUnlocked()) {
        m_keeper->load();
        m_services->load();
        m_hours->load();
        m_security->load();
        m_data->load();
    }
}

void SettingsPage::add(Section section, QWidget *content)
{
    Q_ASSERT(static_cast<int>(section) == m_stack->count());
    auto *button = new SectionButton(titleOf(section), this);
    m_names->addButton(button, m_stack->count());
    m_search->add(button, content);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *contents = new QWidget;
    contents->setObjectName(u"paneContents"_s);
    auto *row = new QHBoxLayout(contents);
    row->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapPane);
    content->setMaximumWidth(contentWidth);
    row->addWidget(content, 10);
    row->addStretch(1);
    scroll->setWidget(contents);
    m_stack->addWidget(scroll);
}

void SettingsPage::lead(int section, QWidget *setting)
{
    showSection(static_cast<Section>(section));
    setting->setFocus(Qt::TabFocusReason);
    static_cast<QScrollArea *>(m_stack->currentWidget())->ensureWidgetVisible(setting, 0, metrics::gapPane);
}

void SettingsPage::showSection(Section section)
{
    choose(static_cast<int>(section));
}

void SettingsPage::choose(int section)
{
    const bool whole = section == static_cast<int>(Section::Templates);
    m_whole->setCurrentIndex(whole ? 1 : 0);
    // The section one came from is the one to go back to.
    if (!whole)
        m_stack->setCurrentIndex(section);
    m_names->button(m_stack->currentIndex())->setChecked(true);
}

QWidget *SettingsPage::makePractice()
{
    using Settings = PracticeSettings;
    auto *section = new SettingsSection(*m_keeper, tr("Practice"),
        tr("How you are named, and what stands at the head of your invoices."), this);
    section->addText(
        tr("Your name"), [](const Settings &s) { return s.practitioner; },
        plain([](Settings &s, const QString &text) { s.practitioner = text; }));
    section->addText(
        tr("Name on invoices"), [](const Settings &s) { return s.seller.name; },
        plain([](Settings &s, const QString &text) { s.seller.name = text; }));
    section->addText(
        tr("Street and number"), [](const Settings &s) { return s.seller.address.street; },
        plain([](Settings &s, const QString &text) { s.seller.address.street = text; }));
    section->addText(
        tr("Postcode"), [](const Settings &s) { return s.seller.address.postcode; },
        plain([](Settings &s, const QString &text) { s.seller.address.postcode = text; }));
    section->addText(
        tr("City"), [](const Settings &s) { return s.seller.address.city; },
        plain([](Settings &s, const QString &text) { s.seller.address.city = text; }));
    section->addChoice(
        tr("Country"), countryChoices(), [](const Settings &s) { return s.seller.address.country; },
        [](Settings &s, const QByteArray &code) { s.seller.address.country = code; });
    section->addText(
        tr("E-mail"), [](const Settings &s) { return s.seller.email; },
        plain([](Settings &s, const QString &text) { s.seller.email = text; }));
    section->addText(
        tr("Phone"), [](const Settings &s) { return s.seller.phone; },
        plain([](Settings &s, const QString &text) { s.seller.phone = text; }));
    section->addHeading(tr("Tax"));
    section->addText(
        tr("Tax number"), [](const Settings &s) { return s.seller.taxId; },
        plain([](Settings &s, const QString &text) { s.seller.taxId = text; }));
    section->addText(
        tr("VAT number"), [](const Settings &s) { return s.seller.vatId; },
        plain([](Settings &s, const QString &text) { s.seller.vatId = text; }));
    section->addToggle(
        tr("Exempt as a small business"), [](const Settings &s) { return s.smallBusiness; },
        [](Settings &s, bool on) { s.smallBusiness = on; });
    section->addHeading(tr("Bank account, printed on invoices"));
    section->addText(
        tr("IBAN"), [](const Settings &s) { return utf8(groupedIban(s.account.iban)); },
        [](Settings &s, const QString &text) -> Result<Done> {
            if (text.isEmpty()) {
                s.account.iban.clear();
                return Done{};
            }
            SP_TRY(iban, normalisedIban(text.toUtf8()));
            s.account.iban = iban;
            return Done{};
        });
    section->addText(
        tr("BIC, if your bank asks for it"), [](const Settings &s) { return utf8(s.account.bic); },
        [](Settings &s, const QString &text) -> Result<Done> {
            if (text.isEmpty()) {
                s.account.bic.clear();
                return Done{};
            }
            SP_TRY(bic, normalisedBic(text.toUtf8()));
            s.account.bic = bic;
            return Done{};
        });
    section->addText(
        tr("Account holder"), [](const Settings &s) { return s.account.holder; },
        plain([](Settings &s, const QString &text) { s.account.holder = text; }));
    section->addText(
        tr("Bank"), [](const Settings &s) { return s.account.bank; },
        plain([](Settings &s, const QString &text) { s.account.bank = text; }));
    return section;
}

QWidget *SettingsPage::makeLanguage()
{
    using Settings = PracticeSettings;
    auto *section = new SettingsSection(*m_keeper, tr("Language and time"),
        tr("How dates, times and money are written, and where you are."), this);
    section->addChoice(
        tr("Dates, numbers and money"), localeChoices(), [](const Settings &s) { return s.locale; },
        [](Settings &s, const QByteArray &code) { s.locale = code; });
    section->addChoice(
        tr("Time zone"), zoneChoices(), [](const Settings &s) { return s.zone; },
        [](Settings &s, const QByteArray &code) { s.zone = code; });
    std::vector<Choice> weekdays = {{"0", tr("As usual in that region")}};
    for (const int day : {1, 6, 7})
        weekdays.push_back({QByteArray::number(day), QLocale().standaloneDayName(day)});
    section->addChoice(
        tr("A week begins on"), weekdays, [](const Settings &s) { return QByteArray::number(s.weekBegins); },
        [](Settings &s, const QByteArray &code) { s.weekBegins = code.toInt(); });
    Select *currency = section->addChoice(
        tr("Currency"), currencyChoices(), [](const Settings &s) { return s.currency; },
        [](Settings &s, const QByteArray &code) { s.currency = code; });
    currency->setToolTip(tr("For new services and invoices"));
    return section;
}

QWidget *SettingsPage::makeMail()
{
    using Settings = PracticeSettings;
    auto *section = new SettingsSection(*m_keeper, tr("Mail"),
        tr("How invoices leave. Nothing goes out before the time to undo is over."), this);
    Select *channel = section->addChoice(
        tr("Messages go"),
        {{"eml", tr("as files into the outgoing folder")}, {"mailto", tr("through your mail program")},
            {"smtp", tr("through a mail server")}},
        [](const Settings &s) { return s.mailChannel; },
        [](Settings &s, const QByteArray &code) { s.mailChannel = code; });
    section->addText(
        tr("Seconds to undo a message"), [](const Settings &s) { return QString::number(s.undoSeconds); },
        [](Settings &s, const QString &text) -> Result<Done> {
            bool isNumber = false;
            s.undoSeconds = text.toInt(&isNumber);
            return isNumber ? Result<Done>(Done{}) : Result<Done>(invalidSetting("undo_seconds"));
        });
    std::vector<QWidget *> server;
    const auto smtp = [](const QString &key) {
        return [key](const Settings &s) { return s.smtp.value(key).toVariant().toString(); };
    };
    server.push_back(section->addText(tr("Mail server"), smtp(u"host"_s),
        plain([](Settings &s, const QString &text) { s.smtp[u"host"_s] = text; })));
    server.push_back(
        section->addText(tr("Port"), smtp(u"port"_s), [](Settings &s, const QString &text) -> Result<Done> {
            bool isNumber = false;
            const int port = text.toInt(&isNumber);
            if (!isNumber || port < 1 || port > 65535)
                return invalidSetting("port");
            s.smtp[u"port"_s] = port;
            return Done{};
        }));
    server.push_back(section->addText(tr("User name"), smtp(u"user"_s),
        plain([](Settings &s, const QString &text) { s.smtp[u"user"_s] = text; })));
    Select *security = section->addChoice(
        tr("Connection"),
        {{"tls", tr("TLS from the start, port 465")}, {"starttls", tr("STARTTLS, port 587")}},
        [](const Settings &s) { return s.smtp.value(u"security"_s).toString(u"tls"_s).toLatin1(); },
        [](Settings &s, const QByteArray &code) { s.smtp[u"security"_s] = QString::fromLatin1(code); });
    server.push_back(security->parentWidget());
    auto *secret = new QWidget(section);
    auto *row = new QHBoxLayout(secret);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    auto *password = new SecretField(tr("Password"), secret);
    auto *frame = new FieldFrame(tr("Password"), password, secret);
    frame->setHint(
        tr("An app password, if your provider has such. It is kept in the vault with the practice."));
    row->addWidget(frame, 1, Qt::AlignTop);
    auto *keep = new Button(tr("Keep the password"), ButtonKind::Outlined, secret);
    keep->setEnabled(false);
    row->addWidget(keep, 0, Qt::AlignVCenter);
    connect(
        password, &SecretField::edited, keep, [keep, password] { keep->setEnabled(!password->isEmpty()); });
    connect(password, &SecretField::accepted, keep, &QPushButton::click);
    connect(keep, &QPushButton::clicked, this, [this, password, frame, keep] {
        // A closure that is copied must not hold the bytes themselves.
        auto bytes = std::make_shared<SecretBytes>(password->take());
        keep->setEnabled(false);
        ask(
            m_engine, frame,
            [bytes](Engine &engine) {
                return engine.run<Done>("settings.change",
                    [&](Unit &unit) { return engine.secrets().put(unit, "smtp", *bytes); });
            },
            [this, frame](const Result<Done> &done) {
                frame->setError(done ? QString() : errorText(done.error()));
                if (done)
                    Q_EMIT toast(tr("Password kept"), {});
            });
    });
    section->addWide(secret);
    server.push_back(secret);
    const auto refresh = [channel, server] {
        for (QWidget *part : server)
            part->setVisible(channel->currentData().toByteArray() == "smtp");
    };
    connect(m_keeper, &SettingsKeeper::loaded, section, refresh);
    connect(channel, &QComboBox::activated, section, refresh);
    refresh();
    return section;
}

QWidget *SettingsPage::makeAppearance()
{
    auto *section = new SettingsSection(
        *m_keeper, tr("Appearance"), tr("For this computer only. Paper stays white."), this);
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
    section->addHeading(tr("On the desktop"));
    m_computer->setObjectName(u"computerSection"_s);
    section->addWide(m_computer);
    return section;
}

QWidget *SettingsPage::makeTextSizeChoice(QWidget *parent)
{
    auto *select = new Select(parent);
    for (const int pixels : {12, 13, 14, 16, 18, 20, 24, 28}) {
        const int percent = (pixels * 100 + usualTextBase / 2) / usualTextBase;
        select->addItem(pixels == usualTextBase ? tr("%1 pixels, usual").arg(pixels)
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

void SettingsPage::stopLongWork()
{
    m_data->stop();
}

void SettingsPage::setLanguage(const QByteArray &chosen)
{
    m_language = chosen;
    Q_EMIT languageShown();
}

QWidget *SettingsPage::makeAbout()
{
    auto *section =
        new SettingsSection(*m_keeper, u"SoloPilot"_s, tr("A practice on your own machine."), this);
    const QString lines[] = {tr("Version %1").arg(QStringLiteral(SOLOPILOT_VERSION)),
        tr("Time zone rules of %1").arg(utf8(tzdbVersion())),
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
