// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/offered_notes.h"

#include "core/engine/engine.h"
#include "core/practice/templates/letter.h"

namespace sp {

Result<billing::Language> practiceLanguage(Engine &engine)
{
    SP_TRY(settings, engine.settings().practice());
    const auto language = billing::languageFromCode(settings.locale);
    return language ? *language : billing::Language::En;
}

Result<std::vector<NoteForm>> noteFormsFor(Engine &engine, const SessionId &id)
{
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(language, practiceLanguage(engine));
    SP_TRY(forms, engine.templates().noteForms(language, TemplateService::Which::All));
    SP_TRY(session, engine.sessions().session(id));
    SP_TRY(client, engine.people().client(session.client));
    SP_TRY(service, engine.services().version(session.service));
    SP_TRY(zone, TimeZone::create(settings.zone));
    const templates::FactTable facts{{"client.name", client.details.name},
        {"client.first_name", client.details.given},
        {"session.date", dateOf(zone.toLocal(session.counted().start))},
        {"session.service", service.details.name}, {"practice.practitioner", settings.practitioner}};
    const auto locale = Locale::create(settings.locale);
    for (NoteForm &form : forms)
        form.body = templates::fillText(form.body, facts, locale ? *locale : letterLocale(language));
    return forms;
}

}  // namespace sp
