// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/engine/offered_notes.h"

#include <algorithm>

namespace sp::cli {

using namespace Qt::StringLiterals;

namespace {

/// "invoice_mail", the code of a form of notes, or the name of an own one.
Result<TemplateKey> keyOf(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("template.read"));
    SP_TRY(word, context.arguments().word(0, "TEMPLATE"));
    SP_TRY(own, practiceLanguage(engine));
    const auto kind = templateKindFromName(word.toUtf8());
    if (kind && *kind != TemplateKind::Note) {
        const QByteArray asked = context.arguments().value("language").toUtf8();
        SP_TRY(language, asked.isEmpty() ? Result<billing::Language>(own) : billing::languageFromCode(asked));
        return TemplateKey{*kind, billing::languageCode(language)};
    }
    SP_TRY(forms, engine.templates().noteForms(own, TemplateService::Which::All));
    const auto form = std::ranges::find_if(forms, [&](const NoteForm &each) {
        return each.code == word.toUtf8() || (each.own && each.name.compare(word, Qt::CaseInsensitive) == 0);
    });
    if (form == forms.end())
        return Error{ErrorCode::NotFound, "template.kind_unknown", {{u"kind"_s, word.left(80)}}};
    return TemplateKey{TemplateKind::Note, {}, form->code};
}

QString nameOf(const TemplateKey &key)
{
    return idString(key.kind == TemplateKind::Note ? key.code : templateKindName(key.kind));
}

Reply told(const TemplateKey &key, const TemplateText &text, int version, bool own)
{
    QJsonObject json{{u"template"_s, nameOf(key)}, {u"language"_s, idString(key.language)},
        {u"version"_s, version}, {u"own"_s, own}, {u"text"_s, text.toJson(key.kind)}};
    QString lines = u"%1 %2, %3\n"_s.arg(
        nameOf(key), idString(key.language), own ? u"version %1"_s.arg(version) : u"built-in wording"_s);
    for (const TemplatePart part : partsOf(key.kind))
        lines += u"\n[%1]\n%2\n"_s.arg(idString(templatePartName(part)), text.part(part));
    return {json, lines};
}

Result<Reply> shown(Context &context, const TemplateKey &key)
{
    SP_TRY(own, practiceLanguage(context.engine()));
    SP_TRY(inForce, context.engine().templates().inForce(key, own));
    return told(key, inForce.text, inForce.version, inForce.own);
}

Result<Reply> templateList(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("template.read"));
    SP_TRY(own, practiceLanguage(engine));
    QList<QStringList> rows;
    QJsonArray json;
    const auto add = [&](const TemplateKey &key, const QString &name) -> Result<Done> {
        SP_TRY(inForce, engine.templates().inForce(key, own));
        const QString state = inForce.own ? u"version %1"_s.arg(inForce.version) : u"built-in"_s;
        rows.append({nameOf(key), idString(key.language), state, name});
        json.append(QJsonObject{{u"template"_s, nameOf(key)}, {u"language"_s, idString(key.language)},
            {u"version"_s, inForce.version}, {u"own"_s, inForce.own}, {u"name"_s, name}});
        return Done{};
    };
    for (const TemplateKind kind : templateKinds) {
        if (kind == TemplateKind::Note)
            continue;
        for (const char *code : {"en", "de", "es", "fr", "it", "pt"})
            SP_CHECK(add({kind, code}, {}));
    }
    SP_TRY(forms, engine.templates().noteForms(own));
    for (const NoteForm &form : forms)
        SP_CHECK(add({TemplateKind::Note, {}, form.code}, form.name));
    return Reply{{{u"templates"_s, json}}, table(rows)};
}

Result<Reply> templateShow(Context &context)
{
    SP_TRY(key, keyOf(context));
    return shown(context, key);
}

Result<Reply> templateSet(Context &context)
{
    SP_TRY(key, keyOf(context));
    SP_TRY(own, practiceLanguage(context.engine()));
    SP_TRY(inForce, context.engine().templates().inForce(key, own));
    TemplateText text = inForce.text;
    for (const TemplatePart part : partsOf(key.kind))
        if (const auto words = context.arguments().option(templatePartName(part).constData()))
            text.part(part) = *words;
    if (const auto path = context.arguments().option("body-file")) {
        SP_TRY(words, readText(*path));
        text.body = words;
    }
    SP_CHECK(context.engine().run<int>("template.publish",
        [&](Unit &unit) { return context.engine().templates().publish(unit, key, text); }));
    return shown(context, key);
}

Result<Reply> templateReset(Context &context)
{
    SP_TRY(key, keyOf(context));
    SP_CHECK(context.engine().run<int>(
        "template.reset", [&](Unit &unit) { return context.engine().templates().reset(unit, key); }));
    return shown(context, key);
}

constexpr Command commands[] = {
    {"template list", "", "List the templates of mail, invoices and notes", "", templateList, 0},
    {"template show", "TEMPLATE [--language de]", "Show the wording in use", "language", templateShow, 1},
    {"template set",
        "TEMPLATE [--language de] [--subject T] [--body T] [--body-file FILE] [--opening T] [--closing T] "
        "[--footer T]",
        "Put a wording of your own in use; fields that are not named stay",
        "language subject body body-file opening closing footer", templateSet, 1},
    {"template reset", "TEMPLATE [--language de]", "Go back to the built-in wording", "language",
        templateReset, 1},
};

}  // namespace

std::span<const Command> templateCommands()
{
    return commands;
}

}  // namespace sp::cli
