// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run.h"

#include "ui/shell/first_run_pages.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/form_keeper.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace sp::ui {

namespace {
constexpr metrics::Scaled columnWidth{560};
constexpr metrics::Scaled tallest{640};  // On a large window the buttons stay near what they are about.
constexpr int lastAsked = static_cast<int>(FirstRun::Step::Passphrase);
constexpr int recovery = static_cast<int>(FirstRun::Step::Recovery);
/// How much typing a crash may cost.
constexpr auto keepEvery = std::chrono::seconds(1);
const QString stepKey = QStringLiteral("step");
const QString fieldsKey = QStringLiteral("fields");
}  // namespace

FirstRunPage::FirstRunPage(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_title(title), m_text(text)
{
}

QString FirstRunPage::continueText() const
{
    return tr("Continue");
}

FirstRun::FirstRun(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_count(new Label({}, style::section, this)),
      m_title(new Label({}, style::title, this)), m_text(new Label({}, style::muted, this)),
      m_failure(new Label({}, {TextSize::Base, Weight::Medium, Tone::Bad}, this)),
      m_back(new Button(tr("Back"), ButtonKind::Outlined, this)),
      m_skip(new Button(tr("Skip"), ButtonKind::Quiet, this)),
      m_continue(new Button(tr("Continue"), ButtonKind::Primary, this)), m_broughtBack(new BroughtBack(this))
{
    m_text->setFlow(Flow::Wrap);
    m_failure->setFlow(Flow::Wrap);
    m_failure->hide();
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(metrics::gapPane, 48, metrics::gapPane, metrics::gapPane);
    auto *box = new QWidget(this);
    box->setFixedWidth(columnWidth);
    box->setMaximumHeight(tallest);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_broughtBack->hide();
    column->addWidget(m_broughtBack);
    column->addSpacing(metrics::gapLarge);
    auto *scroll = new QScrollArea(box);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->setObjectName(QStringLiteral("paneContents"));
    scroll->setWidget(m_stack);
    column->addWidget(scroll, 1);
    column->addWidget(m_failure);
    column->addSpacing(metrics::gap);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(metrics::gap);
    for (Button *button : {m_back, m_skip, m_continue})
        button->setButtonSize(ButtonSize::Large);
    footer->addWidget(m_back);
    footer->addStretch(1);
    footer->addWidget(m_skip);
    footer->addWidget(m_continue);
    column->addLayout(footer);
    outer->addStretch(1);
    outer->addWidget(box);
    outer->addStretch(1);

    wirePages();
    connect(&m_keeping, &QTimer::timeout, this, &FirstRun::keepNow);
    connect(m_broughtBack, &BroughtBack::beginAnew, this, [this] {
        typeAgain(*m_stack, m_begun);
        goTo(Step::Profession);
        keepNow();
    });
    connect(m_back, &QPushButton::clicked, this,
        [this] { goTo(static_cast<Step>(m_stack->currentIndex() - 1)); });
    connect(m_skip, &QPushButton::clicked, this,
        [this] { goTo(static_cast<Step>(m_stack->currentIndex() + 1)); });
    connect(m_continue, &QPushButton::clicked, this, &FirstRun::advance);
    setTabOrder(m_stack, m_continue);
    setTabOrder(m_continue, m_skip);
    setTabOrder(m_skip, m_back);
    FocusRing::of(*window());
    refresh();
}

void FirstRun::wirePages()
{
    auto *profession = new ProfessionPage(m_stack);
    auto *tax = new TaxPage(m_stack);
    auto *services = new ServicesPage(m_stack);
    auto *you = new YouPage(m_stack);
    auto *start = new StartPage(m_stack);
    auto *sheet = new RecoveryPage(m_stack);
    for (FirstRunPage *page : std::initializer_list<FirstRunPage *>{
             profession, you, tax, services, start, new PassphrasePage(m_stack), sheet}) {
        const int place = m_stack->addWidget(page);
        if (place >= lastAsked)
            keepNothingOf(*page);
        connect(page, &FirstRunPage::completeChanged, this, &FirstRun::refresh);
        connect(page, &FirstRunPage::finished, m_continue, &QPushButton::click);
    }
    connect(profession, &ProfessionPage::chosenChanged, this, [this, profession, services] {
        if (const ProfessionChoice *choice = profession->chosen())
            services->propose(choice->services);
        proposeTax();
    });
    connect(profession, &ProfessionPage::demoRequested, this, &FirstRun::demoRequested);
    connect(profession, &ProfessionPage::restoreRequested, this, &FirstRun::restoreRequested);
    connect(you, &YouPage::zoneChanged, this, &FirstRun::proposeCountry);
    connect(tax, &TaxPage::countryChanged, this, [this, tax, services] {
        if (const auto currency = tax->currency())
            services->setCurrency(*currency);
        proposeTax();
    });
    connect(start, &StartPage::fileRequested, this, &FirstRun::fileRequested);
    connect(sheet, &RecoveryPage::printRequested, this, &FirstRun::printRequested);
}

void FirstRun::proposeTax()
{
    const auto *profession = static_cast<ProfessionPage *>(page(static_cast<int>(Step::Profession)));
    auto *tax = static_cast<TaxPage *>(page(static_cast<int>(Step::Tax)));
    if (m_propose)
        tax->propose(
            m_propose(profession->chosen() ? profession->chosen()->id : QByteArray(), tax->country()));
}

FirstRunPage *FirstRun::page(int index) const
{
    return static_cast<FirstRunPage *>(m_stack->widget(index));
}

void FirstRun::setProfessions(std::vector<ProfessionChoice> choices)
{
    static_cast<ProfessionPage *>(page(static_cast<int>(Step::Profession)))->setChoices(std::move(choices));
}

void FirstRun::setZones(const std::vector<Choice> &zones, const QByteArray &current)
{
    static_cast<YouPage *>(page(static_cast<int>(Step::You)))->setZones(zones, current);
}

void FirstRun::setCountries(std::vector<CountryChoice> choices, const QByteArray &current)
{
    m_machineCountry = current;
    static_cast<TaxPage *>(page(static_cast<int>(Step::Tax)))->setCountries(std::move(choices));
    proposeCountry();
}

void FirstRun::proposeCountry()
{
    const QByteArray zone = static_cast<YouPage *>(page(static_cast<int>(Step::You)))->zone();
    const QByteArray place =
        zone.isEmpty() ? QByteArray() : QLocale::territoryToCode(QTimeZone(zone).territory()).toLatin1();
    static_cast<TaxPage *>(page(static_cast<int>(Step::Tax)))
        ->proposeCountry(place.isEmpty() ? m_machineCountry : place);
}

void FirstRun::setTaxProposal(ProposeTax propose)
{
    m_propose = std::move(propose);
    proposeTax();
}

void FirstRun::setCalendarFile(const QString &path)
{
    static_cast<StartPage *>(page(static_cast<int>(Step::Start)))->setFile(File::Calendar, path);
}

void FirstRun::setContactsFile(const QString &path)
{
    static_cast<StartPage *>(page(static_cast<int>(Step::Start)))->setFile(File::Contacts, path);
}

void FirstRun::setWorking()
{
    m_working = true;
    m_failure->hide();
    refresh();
}

void FirstRun::setFailed(const QString &sentence)
{
    m_working = false;
    m_failure->setPlain(sentence);
    m_failure->show();
    refresh();
}

void FirstRun::showRecovery(const SecretBytes &key)
{
    m_working = false;
    // The practice is made, with all that was typed.
    m_keeping.stop();
    if (m_keep)
        m_keep({});
    m_broughtBack->hide();
    static_cast<RecoveryPage *>(page(recovery))->present(key);
    goTo(Step::Recovery);
}

void FirstRun::keepTyped(const QByteArray &kept, Keep keep)
{
    m_keep = std::move(keep);
    m_begun = typedFields(*m_stack);
    m_kept = kept;
    m_keeping.start(keepEvery);
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    TypedFields typed;
    for (const auto &item : json[fieldsKey].toArray()) {
        const QJsonArray field = item.toArray();
        typed.emplace_back(
            field.at(0).toString(), field.size() > 1 ? std::optional(field.at(1).toString()) : std::nullopt);
    }
    typeAgain(*m_stack, typed);
    if (typedFields(*m_stack) == m_begun)
        return;
    m_broughtBack->show();
    goTo(static_cast<Step>(std::clamp(json[stepKey].toInt(), 0, lastAsked)));
}

void FirstRun::keepNow()
{
    QJsonArray fields;
    bool some = false;
    for (const auto &[name, text] : typedSince(m_begun, typedFields(*m_stack))) {
        fields.append(text ? QJsonArray{name, *text} : QJsonArray{name});
        some = some || text;
    }
    const QByteArray typed =
        some ? QJsonDocument(QJsonObject{{stepKey, m_stack->currentIndex()}, {fieldsKey, fields}})
                   .toJson(QJsonDocument::Compact)
             : QByteArray();
    if (typed != std::exchange(m_kept, typed))
        m_keep(typed);
}

void FirstRun::goTo(Step step)
{
    m_failure->hide();
    m_stack->setCurrentIndex(static_cast<int>(step));
    refresh();
    focusPage();
}

void FirstRun::focusPage()
{
    const QWidget *current = page(m_stack->currentIndex());
    // Of ways to choose from, the chosen one.
    for (auto *way : current->findChildren<QRadioButton *>())
        if (way->isChecked()) {
            way->setFocus(Qt::OtherFocusReason);
            return;
        }
    for (QWidget *next = current->nextInFocusChain(); next != current; next = next->nextInFocusChain())
        if (current->isAncestorOf(next) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) &&
            !next->focusProxy()) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void FirstRun::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What is on the page shows only after this.
    QMetaObject::invokeMethod(this, &FirstRun::focusPage, Qt::QueuedConnection);
}

void FirstRun::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else if (m_continue->isEnabled())
        m_continue->click();
    else
        focusMissing();
}

void FirstRun::focusMissing()
{
    const QWidget *current = page(m_stack->currentIndex());
    for (QWidget *next = current->nextInFocusChain(); next != current; next = next->nextInFocusChain()) {
        if (!current->isAncestorOf(next) || !next->isVisible() || !next->isEnabled())
            continue;
        const auto *line = qobject_cast<QLineEdit *>(next);
        const auto *select = qobject_cast<QComboBox *>(next);
        if ((line && line->text().isEmpty()) || (select && select->currentIndex() < 0)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

FirstRun::Step FirstRun::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

FirstRunAnswers FirstRun::answers() const
{
    FirstRunAnswers answers;
    if (const auto *choice =
            static_cast<ProfessionPage *>(page(static_cast<int>(Step::Profession)))->chosen())
        answers.profession = choice->id;
    const auto *you = static_cast<YouPage *>(page(static_cast<int>(Step::You)));
    answers.ownerName = you->name();
    answers.zone = you->zone();
    const auto *tax = static_cast<TaxPage *>(page(static_cast<int>(Step::Tax)));
    answers.country = tax->country();
    answers.tax = tax->status();
    answers.services = static_cast<ServicesPage *>(page(static_cast<int>(Step::Services)))->services();
    const auto *start = static_cast<StartPage *>(page(static_cast<int>(Step::Start)));
    answers.start = start->choice();
    answers.calendarFile = start->file(File::Calendar);
    answers.contactsFile = start->file(File::Contacts);
    return answers;
}

void FirstRun::advance()
{
    const int index = m_stack->currentIndex();
    if (index == recovery) {
        Q_EMIT finished();
    } else if (index == lastAsked) {
        SecretBytes passphrase = static_cast<PassphrasePage *>(page(index))->take();
        setWorking();
        Q_EMIT createRequested(answers(), passphrase);
    } else {
        goTo(static_cast<Step>(index + 1));
    }
}

void FirstRun::refresh()
{
    const int index = m_stack->currentIndex();
    const FirstRunPage *current = page(index);
    m_count->setPlain(
        index == recovery ? tr("Last step") : tr("Step %1 of %2").arg(index + 1).arg(lastAsked + 1));
    m_title->setPlain(current->title());
    m_text->setPlain(current->text());
    m_back->setVisible(index > 0 && index != recovery);
    m_skip->setVisible(current->canSkip());
    m_stack->setEnabled(!m_working);
    m_back->setEnabled(!m_working);
    m_continue->setText(m_working ? tr("Preparing...") : current->continueText());
    m_continue->setEnabled(!m_working && current->isComplete());
}

void FirstRun::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().ground);
}

}  // namespace sp::ui
