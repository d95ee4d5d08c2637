// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_fields.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr int columns = 2;
}  // namespace

Error invalidSetting(const char *field)
{
    return {ErrorCode::InvalidInput, "settings.invalid", {{u"field"_s, QString::fromLatin1(field)}}};
}

SettingsKeeper::SettingsKeeper(EngineClient &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &EngineClient::unlocked, this, &SettingsKeeper::load);
    connect(&engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "settings")
            load();
    });
}

void SettingsKeeper::load()
{
    ask(
        m_engine, this, [](Engine &engine) { return engine.settings().practice(); },
        [this](const Result<PracticeSettings> &settings) {
            if (!settings) {
                Q_EMIT failed(settings.error());
                return;
            }
            m_settings = *settings;
            m_isLoaded = true;
            Q_EMIT loaded();
        });
}

void SettingsKeeper::tell(const QObject *context, const std::function<void()> &show)
{
    connect(this, &SettingsKeeper::loaded, context, show);
    if (m_isLoaded)
        show();
}

void SettingsKeeper::store(
    const Change &change, QObject *context, const std::function<void(const Result<Done> &)> &answered)
{
    ask(
        m_engine, context,
        [change](Engine &engine) -> Result<Done> {
            SP_TRY(settings, engine.settings().practice());
            const PracticeSettings before = settings;
            SP_CHECK(change(settings));
            SP_CHECK(checkSettings(settings));
            if (settings == before)
                return Done{};
            return engine.run<Done>(
                "settings.change", [&](Unit &unit) { return engine.settings().setPractice(unit, settings); });
        },
        [this, answered](const Result<Done> &done) {
            answered(done);
            if (done)
                Q_EMIT saved();
        });
}

SettingsSection::SettingsSection(
    SettingsKeeper &keeper, const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent), m_keeper(keeper), m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Label(title, style::pane, this));
    auto *words = new Label(note, style::muted, this);
    words->setFlow(Flow::Wrap);
    column->addWidget(words);
    column->addSpacing(metrics::gapLarge);
    m_grid->setHorizontalSpacing(metrics::gapLarge);
    m_grid->setVerticalSpacing(metrics::gapLarge);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    column->addStretch(1);
}

void SettingsSection::place(QWidget *widget)
{
    m_grid->addWidget(widget, m_row, m_column, Qt::AlignTop);
    if (++m_column == columns)
        breakRow();
}

void SettingsSection::breakRow()
{
    if (m_column == 0 && m_row == 0)
        return;
    ++m_row;
    m_column = 0;
}

void SettingsSection::addWide(QWidget *widget)
{
    if (m_column != 0)
        breakRow();
    m_grid->addWidget(widget, m_row, 0, 1, columns);
    ++m_row;
}

void SettingsSection::addHeading(const QString &text)
{
    addWide(new Label(text, style::name, this));
}

TextField *SettingsSection::addText(const char *name, const QString &label,
    const std::function<QString(const PracticeSettings &)> &get,
    const std::function<Result<Done>(PracticeSettings &, const QString &)> &set)
{
    auto *field = new TextField(label, this);
    place(field);
    const QString named = QString::fromLatin1(name);
    field->box().edit().setObjectName(named);
    const QByteArray form = QByteArray("settings/") + name;
    const auto keep = [form, label, named](const QString &text) {
        FormMemory::instance().keep({form, label, {{named, text}}});
    };
    const auto isBack = std::make_shared<bool>(false);  ///< Its hint says so, until the text is stored.
    m_keeper.tell(field, [this, field, get, set, form, isBack] {
        // What somebody is typing, or has typed wrong, is not overwritten by what is stored.
        if (field->box().edit().hasFocus() || !field->error().isEmpty())
            return;
        field->setText(get(m_keeper.settings()));
        if (const auto kept = FormMemory::instance().find(form)) {
            // Typed before the practice was locked, and never stored: it is stored when the field is left.
            const QString typed = kept->fields.front().second.value_or(QString());
            PracticeSettings settings = m_keeper.settings();
            const auto done = set(settings, typed.trimmed());
            const auto sound = done ? checkSettings(settings) : done;
            field->setText(typed);
            field->setHint(Sheet::tr("What you typed here before is back."));
            *isBack = true;
            field->setError(sound ? QString() : errorText(sound.error()));
        }
    });
    connect(&field->box().edit(), &QLineEdit::textEdited, this, [this, keep, form, get](const QString &text) {
        if (text == get(m_keeper.settings()))
            FormMemory::instance().drop(form);
        else
            keep(text);
    });
    connect(
        field, &TextField::committed, this, [this, field, get, set, keep, form, isBack](const QString &text) {
            const auto settle = [field, form, isBack] {
                FormMemory::instance().drop(form);
                if (std::exchange(*isBack, false))
                    field->setHint({});
                field->setError({});
            };
            if (text == get(m_keeper.settings())) {
                settle();
                return;
            }
            m_keeper.store([set, text](PracticeSettings &settings) { return set(settings, text.trimmed()); },
                field,
                [field, keep, settle](const Result<Done> &done) {
                    if (done) {
                        settle();
                        return;
                    }
                    keep(field->text());
                    field->setError(errorText(done.error()));
                });
        });
    return field;
}

Select *SettingsSection::addChoice(const QString &label, const std::vector<Choice> &choices,
    const std::function<QByteArray(const PracticeSettings &)> &get,
    const std::function<void(PracticeSettings &, const QByteArray &)> &set)
{
    auto *select = new Select(this);
    fill(*select, choices, {}, {});
    auto *frame = new FieldFrame(label, select, this);
    place(frame);
    m_keeper.tell(select, [this, select, get] {
        const QSignalBlocker quiet(select);
        const QByteArray code = get(m_keeper.settings());
        if (select->findData(code) < 0)
            select->addItem(QString::fromUtf8(code), code);
        select->setCurrentIndex(select->findData(code));
    });
    connect(select, &QComboBox::activated, this, [this, select, frame, set] {
        const QByteArray code = select->currentData().toByteArray();
        m_keeper.store(
            [set, code](PracticeSettings &settings) -> Result<Done> {
                set(settings, code);
                return Done{};
            },
            frame,
            [frame](
                const Result<Done> &done) { frame->setError(done ? QString() : errorText(done.error())); });
    });
    return select;
}

Toggle *SettingsSection::addToggle(const QString &label,
    const std::function<bool(const PracticeSettings &)> &get,
    const std::function<void(PracticeSettings &, bool)> &set)
{
    auto *toggle = new Toggle(label, this);
    addWide(toggle);
    m_keeper.tell(toggle, [this, toggle, get] {
        const QSignalBlocker quiet(toggle);
        toggle->setChecked(get(m_keeper.settings()));
    });
    connect(toggle, &QCheckBox::clicked, this, [this, toggle, set](bool on) {
        m_keeper.store(
            [set, on](PracticeSettings &settings) -> Result<Done> {
                set(settings, on);
                return Done{};
            },
            toggle,
            [this](const Result<Done> &done) {
                if (done)
                    return;
                Q_EMIT m_keeper.failed(done.error());
                m_keeper.load();
            });
    });
    return toggle;
}

}  // namespace sp::ui
