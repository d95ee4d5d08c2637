// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/templates/template_service.h"

#include "core/base/json.h"
#include "core/practice/templates/note_forms.h"

#include <algorithm>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;
constexpr auto ownPrefix = "own:";

bool isBuiltInForm(QByteArrayView code)
{
    return std::ranges::any_of(builtInNoteForms(), [&](const char *each) { return code == each; });
}

billing::Language languageOf(const TemplateKey &key, billing::Language otherwise)
{
    const auto language = billing::languageFromCode(key.language);
    return language ? *language : otherwise;
}

QJsonObject factsOf(const TemplateKey &key)
{
    QJsonObject facts{{u"kind"_s, QString::fromLatin1(templateKindName(key.kind))}};
    if (!key.language.isEmpty())
        facts.insert(u"language"_s, QString::fromLatin1(key.language));
    if (!key.code.isEmpty())
        facts.insert(u"code"_s, QString::fromLatin1(key.code));
    return facts;
}

}  // namespace

Result<TemplateInForce> TemplateService::inForce(const TemplateKey &key, billing::Language language) const
{
    SP_TRY(stored, m_store.find(key));
    if (stored && stored->own)
        return TemplateInForce{*std::move(stored->own), stored->version, true};
    return TemplateInForce{
        builtInText(key.kind, languageOf(key, language), key.code), stored ? stored->version : 0};
}

Result<std::vector<NoteForm>> TemplateService::noteForms(billing::Language language, Which which) const
{
    std::vector<NoteForm> forms;
    for (const char *code : builtInNoteForms())
        forms.push_back({code, {}, builtInNote(code, language)});
    const std::size_t builtIn = forms.size();
    SP_TRY(all, m_store.list());
    for (StoredTemplate &each : all) {
        if (each.key.kind != TemplateKind::Note)
            continue;
        auto form = std::ranges::find(forms, each.key.code, &NoteForm::code);
        // A row without a published text is the draft of a form that was never there.
        if (form == forms.end() && !each.own)
            continue;
        if (form == forms.end())
            form = forms.insert(forms.end(), NoteForm{each.key.code, each.name, {}, true});
        form->archived = each.archived;
        if (each.own)
            form->body = each.own->body;
    }
    std::sort(forms.begin() + static_cast<std::ptrdiff_t>(builtIn), forms.end(),
        [](const NoteForm &a, const NoteForm &b) { return a.name.localeAwareCompare(b.name) < 0; });
    if (which == Which::Offered)
        std::erase_if(forms, [](const NoteForm &form) { return form.archived; });
    return forms;
}

Result<Done> TemplateService::admit(const TemplateKey &key, const TemplateText &text) const
{
    const auto flaws = checkTemplate(key.kind, text);
    if (flaws.empty())
        return Done{};
    const auto &[part, flaw] = flaws.front();
    return Error{ErrorCode::InvalidInput, flaw.reason,
        {{u"part"_s, QString::fromLatin1(templatePartName(part))}, {u"at"_s, static_cast<qint64>(flaw.at)},
            {u"length"_s, static_cast<qint64>(flaw.length)}, {u"name"_s, flaw.name}}};
}

Result<StoredTemplate> TemplateService::made(Unit &unit, const TemplateKey &key)
{
    SP_TRY(known, m_store.find(key));
    if (known)
        return *std::move(known);
    const bool exists =
        key.kind == TemplateKind::Note
            ? isBuiltInForm(key.code)
            : key.code.isEmpty() && billing::languageFromCode(key.language) && key.language.size() == 2;
    if (!exists)
        return Error{ErrorCode::NotFound, "template.unknown"};
    StoredTemplate fresh{unit.newId<TemplateTag>(), key};
    SP_CHECK(m_store.insert(fresh, unit.now()));
    return fresh;
}

Result<int> TemplateService::append(
    Unit &unit, StoredTemplate &stored, const std::optional<TemplateText> &text, const QByteArray &action)
{
    stored.draft.reset();
    SP_CHECK(m_store.update(stored, unit.now()));
    const TemplateVersion version{stored.version + 1, text, unit.actor().profile, unit.now()};
    SP_CHECK(m_store.append(stored.id, stored.key.kind, version));
    QJsonObject facts = factsOf(stored.key);
    facts.insert(u"version"_s, version.number);
    if (text)
        facts.insert(
            u"sha256"_s, QString::fromLatin1(hex(sha256({canonicalJson(text->toJson(stored.key.kind))}))));
    unit.audit(action, "template", stored.id, facts);
    unit.touch("templates");
    return version.number;
}

Result<int> TemplateService::publish(Unit &unit, const TemplateKey &key, const TemplateText &text)
{
    SP_CHECK(admit(key, text));
    SP_TRY(stored, made(unit, key));
    if (stored.own == text) {
        if (stored.draft)
            SP_CHECK(keepDraft(unit, key, {}));
        return stored.version;
    }
    return append(unit, stored, text, "template.published");
}

Result<int> TemplateService::reset(Unit &unit, const TemplateKey &key)
{
    if (key.kind == TemplateKind::Note && !isBuiltInForm(key.code))
        return Error{ErrorCode::Refused, "template.own_form"};
    SP_TRY(stored, made(unit, key));
    if (!stored.own)
        return Error{ErrorCode::Conflict, "template.built_in"};
    return append(unit, stored, {}, "template.reset");
}

Result<int> TemplateService::restore(Unit &unit, const TemplateKey &key, int number)
{
    if (number == 0)
        return reset(unit, key);
    SP_TRY(stored, m_store.find(key));
    if (!stored)
        return Error{ErrorCode::NotFound, "template.unknown_version"};
    SP_TRY(versions, m_store.versions(stored->id));
    const auto wanted = std::ranges::find(versions, number, &TemplateVersion::number);
    if (wanted == versions.end())
        return Error{ErrorCode::NotFound, "template.unknown_version"};
    return wanted->text ? publish(unit, key, *wanted->text) : reset(unit, key);
}

Result<Done> TemplateService::revert(Unit &unit, const TemplateId &id, int number)
{
    SP_TRY(stored, m_store.find(id));
    if (!stored)
        return Error{ErrorCode::NotFound, "template.unknown"};
    if (stored->version != number)
        return Error{ErrorCode::Conflict, "unit.changed_since"};
    SP_TRY(versions, m_store.versions(id));
    const auto before = std::ranges::find(versions, number - 1, &TemplateVersion::number);
    const auto text = before == versions.end() ? std::nullopt : before->text;
    // A form that was never there before is put away; it keeps the words it had.
    if (!text && stored->key.kind == TemplateKind::Note && !isBuiltInForm(stored->key.code))
        return setNoteFormActivity(unit, stored->key.code, Activity::Archived);
    SP_CHECK(append(unit, *stored, text, "template.reverted"));
    return Done{};
}

Result<Done> TemplateService::keepDraft(
    Unit &unit, const TemplateKey &key, const std::optional<TemplateText> &typed)
{
    SP_TRY(known, m_store.find(key));
    // What is in use is no draft.
    const auto draft = known && known->own == typed ? std::nullopt : typed;
    if (!draft && (!known || !known->draft))
        return Done{};
    SP_TRY(stored, made(unit, key));
    if (stored.draft == draft)
        return Done{};
    stored.draft = draft;
    SP_CHECK(m_store.update(stored, unit.now()));
    unit.audit(draft ? "template.drafted" : "template.draft_dropped", "template", stored.id, factsOf(key));
    unit.touch("templates");
    return Done{};
}

Result<QString> TemplateService::freeName(const QString &typed, const QByteArray &code) const
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidInput, "template.name_missing"};
    if (name.size() > longestName)
        return Error{ErrorCode::InvalidInput, "template.name_long"};
    SP_TRY(all, m_store.list());
    for (const StoredTemplate &each : all)
        if (each.key.code != code && !each.archived && each.name.compare(name, Qt::CaseInsensitive) == 0)
            return Error{ErrorCode::InvalidInput, "template.name_taken"};
    return name;
}

Result<StoredTemplate> TemplateService::ownForm(const QByteArray &code) const
{
    if (isBuiltInForm(code))
        return Error{ErrorCode::Refused, "template.built_in_form"};
    SP_TRY(stored, m_store.find(TemplateKey{TemplateKind::Note, {}, code}));
    if (!stored)
        return Error{ErrorCode::NotFound, "template.unknown"};
    return *std::move(stored);
}

Result<TemplateKey> TemplateService::addNoteForm(Unit &unit, const QString &name, const QString &body)
{
    SP_TRY(free, freeName(name, {}));
    const auto id = unit.newId<TemplateTag>();
    StoredTemplate stored{id, {TemplateKind::Note, {}, ownPrefix + id.text()}, free};
    const TemplateText text{.body = body};
    SP_CHECK(admit(stored.key, text));
    SP_CHECK(m_store.insert(stored, unit.now()));
    SP_CHECK(append(unit, stored, text, "template.added"));
    return stored.key;
}

Result<Done> TemplateService::renameNoteForm(Unit &unit, const QByteArray &code, const QString &name)
{
    SP_TRY(stored, ownForm(code));
    SP_TRY(free, freeName(name, code));
    if (stored.name == free)
        return Done{};
    stored.name = free;
    SP_CHECK(m_store.update(stored, unit.now()));
    unit.audit("template.renamed", "template", stored.id);
    unit.touch("templates");
    return Done{};
}

Result<Done> TemplateService::setNoteFormActivity(Unit &unit, const QByteArray &code, Activity activity)
{
    SP_TRY(stored, made(unit, {TemplateKind::Note, {}, code}));
    const bool archived = activity == Activity::Archived;
    if (stored.archived == archived)
        return Done{};
    stored.archived = archived;
    SP_CHECK(m_store.update(stored, unit.now()));
    unit.audit(archived ? "template.archived" : "template.offered", "template", stored.id);
    unit.touch("templates");
    return Done{};
}

}  // namespace sp
