// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templates_model.h"

#include "core/engine/offered_notes.h"
#include "ui/engine/ask.h"
#include "ui/engine/changers.h"
#include "ui/session/note_form_words.h"
#include "ui/session/planned_session.h"
#include "ui/templates/template_words.h"
#include "ui/widgets/form_memory.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int mostClients = 1000;

struct Listed {
    std::vector<TemplateEntry> entries;
    std::vector<ClientSummary> clients;
    QByteArray language;
};

Result<Listed> readList(Engine &engine, QByteArray language)
{
    SP_CHECK(engine.mayRead("template.read"));
    SP_TRY(own, practiceLanguage(engine));
    if (language.isEmpty())
        language = billing::languageCode(own);
    SP_TRY(stored, engine.templates().store().list());
    const auto entryOf = [&](const TemplateKey &key) {
        TemplateEntry entry{key};
        const auto row = std::ranges::find(stored, key, &StoredTemplate::key);
        if (row != stored.end()) {
            entry.own = row->own.has_value();
            entry.draft = row->draft.has_value();
        }
        return entry;
    };
    Listed listed{{}, {}, language};
    for (const TemplateKind kind : templateKinds)
        if (kind != TemplateKind::Note)
            listed.entries.push_back(entryOf({kind, language}));
    SP_TRY(forms, engine.templates().noteForms(own, TemplateService::Which::All));
    for (NoteForm &form : forms) {
        // An empty page has no words to change.
        if (form.code == "blank")
            continue;
        TemplateEntry entry = entryOf({TemplateKind::Note, {}, form.code});
        entry.form = std::move(form);
        listed.entries.push_back(std::move(entry));
    }
    if (engine.may("client.read")) {
        SP_TRY(clients, engine.people().store().list(ClientStatus::Active, mostClients, 0));
        listed.clients = std::move(clients);
    }
    return listed;
}

Result<TemplateFile> readTemplate(Engine &engine, const TemplateKey &key)
{
    SP_CHECK(engine.mayRead("template.read"));
    SP_TRY(own, practiceLanguage(engine));
    SP_TRY(inForce, engine.templates().inForce(key, own));
    const auto keyed = billing::languageFromCode(key.language);
    TemplateFile file{{key}, std::move(inForce), builtInText(key.kind, keyed ? *keyed : own, key.code)};
    SP_TRY(zone, practiceZone(engine));
    file.zone = zone;
    SP_TRY(stored, engine.templates().store().find(key));
    if (stored) {
        file.entry.own = stored->own.has_value();
        file.draft = stored->draft;
        SP_TRY(versions, engine.templates().store().versions(stored->id));
        file.versions = std::move(versions);
        SP_TRY(names, namesOfPeople(engine));
        file.names = std::move(names);
    }
    if (key.kind == TemplateKind::Note) {
        SP_TRY(forms, engine.templates().noteForms(own, TemplateService::Which::All));
        const auto form = std::ranges::find(forms, key.code, &NoteForm::code);
        if (form == forms.end())
            return Error{ErrorCode::NotFound, "template.unknown"};
        file.entry.form = *form;
    }
    return file;
}

/// Where what is typed waits until the practice has it.
QByteArray formOf(const TemplateKey &key)
{
    return "template/text/" + templateKindName(key.kind) + '/' + key.language + '/' + key.code;
}

TypedForm typedInto(const TemplateEntry &entry, const TemplateText &text)
{
    const QString title =
        entry.key.kind == TemplateKind::Note ? noteFormName(entry.form) : templateKindText(entry.key.kind);
    TypedForm form{formOf(entry.key), title, {}};
    for (const TemplatePart part : partsOf(entry.key.kind))
        form.fields.emplace_back(QString::number(static_cast<int>(part)), text.part(part));
    return form;
}

/// What was typed into it before a lock or a crash and did not reach the practice.
std::optional<TemplateText> typedBefore(const TemplateKey &key, TemplateText stored)
{
    const auto kept = FormMemory::instance().find(formOf(key));
    if (!kept)
        return std::nullopt;
    for (const auto &[part, text] : kept->fields)
        if (text)
            stored.part(static_cast<TemplatePart>(part.toInt())) = *text;
    return stored;
}

Result<Done> keepDraft(Engine &engine, const TemplateKey &key, const std::optional<TemplateText> &draft)
{
    return engine.run<Done>(
        "template.draft", [&](Unit &unit) { return engine.templates().keepDraft(unit, key, draft); });
}

}  // namespace

TemplatesModel::TemplatesModel(EngineClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_timer.setSingleShot(true);
    m_previewTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TemplatesModel::keep);
    connect(&m_previewTimer, &QTimer::timeout, this, &TemplatesModel::askPreview);
    connect(&client, &EngineClient::changed, this, [this](const QByteArray &topic) {
        // Nobody has looked at the templates yet.
        if (m_entries.empty() && !m_error)
            return;
        if (topic == "templates" || topic == "settings") {
            load();
            readFile();
        } else if (topic == "clients" || topic == "invoices") {
            load();
            askPreview();
        }
    });
}

TemplatesModel::~TemplatesModel()
{
    const QSignalBlocker silent(this);
    keep();
}

void TemplatesModel::load()
{
    ask(
        m_client, this, [language = m_language](Engine &engine) { return readList(engine, language); },
        [this](const Result<Listed> &listed) {
            m_error = listed ? std::nullopt : std::optional(listed.error());
            if (listed) {
                m_entries = listed->entries;
                m_clients = listed->clients;
                m_language = listed->language;
            }
            Q_EMIT this->listed();
        });
}

void TemplatesModel::open(const TemplateKey &key)
{
    if (m_key == key)
        return;
    keep();
    m_key = key;
    m_file.reset();
    m_preview.reset();
    readFile();
}

void TemplatesModel::setLanguage(const QByteArray &code)
{
    if (code == m_language)
        return;
    m_language = code;
    load();
    if (m_key && m_key->kind != TemplateKind::Note)
        open({m_key->kind, code});
}

void TemplatesModel::previewFor(const std::optional<ClientId> &client)
{
    m_for = client;
    askPreview();
}

void TemplatesModel::readFile()
{
    if (!m_key)
        return;
    const int asked = ++m_asked;
    ask(
        m_client, this, [key = *m_key](Engine &engine) { return readTemplate(engine, key); },
        [this, asked](const Result<TemplateFile> &file) {
            if (asked != m_asked)
                return;
            if (file)
                show(*file);
            else
                Q_EMIT failed(file.error());
        });
}

void TemplatesModel::show(const TemplateFile &file)
{
    const bool first = !m_file;
    m_file = file;
    auto waiting = m_waiting.find(*m_key);
    // What is typed here is newer than what was read.
    const TemplateText stored = file.draft.value_or(file.inForce.text);
    if (const auto typed = typedBefore(*m_key, stored); typed && waiting == m_waiting.end()) {
        if (*typed == stored) {
            FormMemory::instance().drop(formOf(*m_key));
        } else {
            waiting = m_waiting.insert_or_assign(*m_key, typed).first;
            m_timer.start(saveDelay);
        }
    }
    const TemplateText shown = waiting == m_waiting.end() ? stored : waiting->second.value_or(stored);
    const bool other = first || shown != m_text;
    m_text = shown;
    m_flaws = checkTemplate(m_key->kind, m_text);
    if (other) {
        Q_EMIT opened();
        askPreview();
    }
    Q_EMIT edited();
}

void TemplatesModel::take(const TemplateText &text)
{
    if (!m_file || text == m_text)
        return;
    m_text = text;
    m_flaws = checkTemplate(m_key->kind, m_text);
    m_waiting.insert_or_assign(*m_key, changed() ? std::optional(m_text) : std::nullopt);
    FormMemory::instance().keep(typedInto(m_file->entry, m_text));
    // Not restarted by the next key: somebody who types without a pause is saved as often as anybody.
    if (!m_timer.isActive())
        m_timer.start(saveDelay);
    m_previewTimer.start(previewDelay);
    Q_EMIT edited();
}

void TemplatesModel::edit(TemplatePart part, const QString &typed)
{
    TemplateText text = m_text;
    text.part(part) = typed;
    take(text);
}

void TemplatesModel::importForeign(TemplatePart part)
{
    TemplateText text = m_text;
    text.part(part) = templates::importText(text.part(part), foreignFactNames());
    take(text);
    Q_EMIT opened();
}

void TemplatesModel::keep()
{
    m_timer.stop();
    for (const auto &[key, draft] : m_waiting) {
        ask(
            m_client, this,
            [key = key, draft = draft](Engine &engine) { return keepDraft(engine, key, draft); },
            [this, key = key, draft = draft](const Result<Done> &kept) {
                const auto typed = m_waiting.find(key);
                if (kept && typed != m_waiting.end() && typed->second == draft) {
                    m_waiting.erase(typed);
                    FormMemory::instance().drop(formOf(key));
                }
                if (!kept)
                    Q_EMIT failed(kept.error());
            });
    }
}

void TemplatesModel::askPreview()
{
    m_previewTimer.stop();
    if (!m_file)
        return;
    const int asked = ++m_previewAsked;
    ask(
        m_client, this,
        [key = *m_key, text = m_text, client = m_for](
            Engine &engine) { return previewTemplate(engine, key, text, client); },
        [this, asked](const Result<TemplatePreview> &preview) {
            if (asked != m_previewAsked)
                return;
            m_preview = preview ? std::optional(*preview) : std::nullopt;
            Q_EMIT previewed();
        });
}

void TemplatesModel::act(const QByteArray &name, const QString &words, Draft draft,
    const std::function<Result<Done>(Engine &, Unit &)> &work)
{
    // It must not be kept anew behind what replaces it.
    if (draft == Draft::Drops)
        keep();
    ask(
        m_client, this,
        [name, work](Engine &engine) {
            return engine.run<UnitId>(name, [&](Unit &unit) -> Result<UnitId> {
                SP_CHECK(work(engine, unit));
                return unit.id();
            });
        },
        [this, words](const Result<UnitId> &unit) {
            if (unit)
                Q_EMIT done(words, *unit);
            else
                Q_EMIT failed(unit.error());
        });
}

void TemplatesModel::publish()
{
    if (!canPublish())
        return;
    act("template.publish", tr("The new wording is in use"), Draft::Drops,
        [key = *m_key, text = m_text](Engine &engine, Unit &unit) -> Result<Done> {
            SP_CHECK(engine.templates().publish(unit, key, text));
            return Done{};
        });
}

void TemplatesModel::discard()
{
    if (!m_file)
        return;
    take(m_file->inForce.text);
    keep();
    Q_EMIT opened();
}

void TemplatesModel::reset()
{
    if (!m_key)
        return;
    act("template.reset", tr("The built-in wording is in use"), Draft::Drops,
        [key = *m_key](Engine &engine, Unit &unit) -> Result<Done> {
            SP_CHECK(engine.templates().reset(unit, key));
            return Done{};
        });
}

void TemplatesModel::restore(int version)
{
    if (!m_key)
        return;
    act("template.restore", tr("Version %1 is in use again").arg(version), Draft::Drops,
        [key = *m_key, version](Engine &engine, Unit &unit) -> Result<Done> {
            SP_CHECK(engine.templates().restore(unit, key, version));
            return Done{};
        });
}

void TemplatesModel::addForm(const QString &name)
{
    struct Added {
        UnitId unit;
        QByteArray code;
    };
    ask(
        m_client, this,
        [name, begins = u"## "_s + tr("Heading") + u"\n\n"_s](Engine &engine) {
            return engine.run<Added>("template.add", [&](Unit &unit) -> Result<Added> {
                SP_TRY(key, engine.templates().addNoteForm(unit, name, begins));
                return Added{unit.id(), key.code};
            });
        },
        [this, name](const Result<Added> &form) {
            if (!form) {
                Q_EMIT failed(form.error());
                return;
            }
            Q_EMIT added(form->code);
            Q_EMIT done(tr("%1 added").arg(name.simplified()), form->unit);
        });
}

void TemplatesModel::renameForm(const QString &name)
{
    if (m_key)
        act("template.rename", tr("Renamed to %1").arg(name.simplified()), Draft::Stays,
            [code = m_key->code, name](
                Engine &engine, Unit &unit) { return engine.templates().renameNoteForm(unit, code, name); });
}

void TemplatesModel::setFormActivity(TemplateService::Activity activity)
{
    if (!m_file)
        return;
    const bool archived = activity == TemplateService::Activity::Archived;
    const QString name = noteFormName(m_file->entry.form);
    act(archived ? "template.archive" : "template.offer",
        archived ? tr("%1 is not offered any more").arg(name) : tr("%1 is offered again").arg(name),
        Draft::Stays, [code = m_key->code, activity](Engine &engine, Unit &unit) {
            return engine.templates().setNoteFormActivity(unit, code, activity);
        });
}

}  // namespace sp::ui
