// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/requests/form_context.h"

#include "core/understanding/requests/plain_words.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace sp::understanding {

namespace {

/// A language must be this sure for its locale to be taken (F05.1.3).
constexpr float sureLanguage = 0.7F;
constexpr float said = 0.9F, sureByName = 1.0F, byLanguage = 0.7F;

// The order of each list of codes is that of the meanings in its table; longer names stand for the narrower
// service.
constexpr std::array services{"career_coaching", "executive_coaching", "life_coaching", "coaching",
    "couples_therapy", "family_therapy", "therapy", "consulting", "nutrition", "physiotherapy", "massage",
    "tutoring", "legal_advice", "tax_advice", "mediation"};
constexpr std::array keywords{"nda", "contract", "insurance", "minor", "medication", "allergy", "consent",
    "invoice", "emergency", "referral"};
constexpr std::array segments{"new_client", "existing_client", "corporate", "student"};

const PhraseTable &serviceTable()
{
    static const PhraseTable made{
        {0, u"career coaching|career coach|coaching de carrera|coaching profesional|coaching de "
            u"carriere|karrierecoaching|karriere coaching|"
            u"coaching de carreira|coaching di carriera"},
        {1, u"executive coaching|leadership coaching|coaching ejecutivo|coaching de dirigeants|coaching "
            u"dirigeant|fuhrungskraftecoaching|"
            u"fuhrungscoaching|coaching executivo|coaching direzionale|executive coach"},
        {2, u"life coaching|life coach|coaching de vida|coaching de vie|lebensberatung|coaching "
            u"pessoal|coaching personale"},
        {3, u"coaching|coach"},
        {4, u"couples therapy|couple therapy|marriage counselling|marriage counseling|couples "
            u"counselling|couples counseling|terapia de pareja|"
            u"therapie de couple|paartherapie|paarberatung|terapia de casal|terapia di coppia"},
        {5, u"family therapy|terapia familiar|terapia de familia|therapie familiale|familientherapie|terapia "
            u"familiare"},
        {6, u"therapy|psychotherapy|counselling|counseling|terapia|psicoterapia|therapie|psychotherapie|"
            u"terapeuta|therapist"},
        {7, u"consulting|consultancy|consultoria|asesoria|conseil|unternehmensberatung|consulenza aziendale"},
        {8, u"nutrition|dietitian|diet "
            u"plan|nutricion|dietista|nutritionniste|dieteticien|ernahrungsberatung|nutricao|nutricionista|"
            u"nutrizionista"},
        {9, u"physiotherapy|physical "
            u"therapy|physio|fisioterapia|kinesitherapie|kine|physiotherapie|krankengymnastik"},
        {10, u"massage|masaje|massagem|massaggio"},
        {11, u"tutoring|tutor|private lessons|clases particulares|cours particuliers|soutien "
             u"scolaire|nachhilfe|explicacoes|aulas particulares|ripetizioni"},
        {12, u"legal advice|lawyer|asesoria legal|asesoria juridica|conseil "
             u"juridique|rechtsberatung|consultoria juridica|consulenza legale"},
        {13, u"tax advice|tax return|asesoria fiscal|conseil fiscal|steuerberatung|consultoria "
             u"fiscal|consulenza fiscale"},
        {14, u"mediation|mediacion|mediacao|mediazione"},
    };
    return made;
}

const PhraseTable &keywordTable()
{
    static const PhraseTable made{
        {0, u"nda|non disclosure|non disclosure agreement|confidentiality agreement|acuerdo de "
            u"confidencialidad|accord de confidentialite|"
            u"geheimhaltungsvereinbarung|verschwiegenheitsvereinbarung|acordo de confidencialidade|accordo "
            u"di riservatezza"},
        {1, u"contract|contrato|contrat|vertrag|contratto"},
        {2, u"insurance|seguro|aseguradora|assurance|mutuelle|krankenkasse|versicherung|convenio|"
            u"assicurazione"},
        {3, u"minor|under age|underage|menor|menor de "
            u"edad|mineur|mineure|minderjahrig|minderjahrige|minorenne"},
        {4, u"medication|medicines|medicacion|medicamentos|medicaments|medikamente|medikament|medicacao|"
            u"farmaci|medicinali"},
        {5, u"allergy|allergies|allergic|alergia|alergias|alergica|alergico|allergie|allergique|allergisch|"
            u"allergia|allergica|allergico"},
        {6, u"consent|consent "
            u"form|consentimiento|consentement|einwilligung|einverstandniserklarung|consentimento|consenso"},
        {7, u"invoice|factura|facture|rechnung|fatura|fattura"},
        {8, u"emergency|emergencia|urgencia|urgence|notfall|emergenza"},
        {9, u"referral|referred by|derivacion|ordonnance|uberweisung|encaminhamento|impegnativa"},
    };
    return made;
}

const PhraseTable &segmentTable()
{
    static const PhraseTable made{
        {0, u"new client|new patient|first time|first session|first appointment|never been|nuevo "
            u"cliente|nueva clienta|primera vez|primera sesion|"
            u"primera cita|nouveau client|nouvelle cliente|nouveau patient|premiere fois|premiere "
            u"seance|neuer klient|neue klientin|neukunde|"
            u"neukundin|neuer patient|neue patientin|zum ersten mal|erstgesprach|novo cliente|nova "
            u"cliente|primeira vez|primeira consulta|"
            u"nuovo cliente|nuova cliente|nuovo paziente|prima volta|prima seduta"},
        {1, u"existing client|returning client|as usual|our last session|again|cliente habitual|como "
            u"siempre|ultima sesion|comme d habitude|"
            u"derniere seance|wie immer|letzte sitzung|como sempre|ultima sessao|come sempre|ultima seduta"},
        {2, u"our company|my company|for our team|our employees|nuestra empresa|nuestro equipo|notre "
            u"entreprise|notre equipe|unsere firma|"
            u"unser team|nossa empresa|nossa equipe|la nostra azienda|il nostro team|corporate"},
        {3, u"student|estudiante|etudiant|etudiante|studentin|estudante|studente|studentessa"},
    };
    return made;
}

constexpr std::array<std::pair<const char *, const char *>, 6> usualLocales{
    {{"en", "en-US"}, {"es", "es-ES"}, {"fr", "fr-FR"}, {"de", "de-DE"}, {"pt", "pt-PT"}, {"it", "it-IT"}}};

QByteArray slug(const QString &name)
{
    QByteArray made;
    for (const PlainWord &word : plainWords(name)) {
        if (!made.isEmpty())
            made += '_';
        made += word.text.toLatin1();
    }
    return made;
}

/// The rest of the line behind "Service:", as a slug; nothing where no line has it.
QByteArray namedOutright(QStringView text)
{
    for (const QStringView line : text.split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            continue;
        const auto before = plainWords(line.first(colon));
        static const QStringList names{
            u"service"_s, u"servicio"_s, u"prestation"_s, u"leistung"_s, u"servico"_s, u"servizio"_s};
        if (before.empty() || !names.contains(before.back().text))
            continue;
        const QString rest = line.sliced(colon + 1).toString();
        return slug(rest.section(u',', 0, 0).section(u'.', 0, 0).section(u';', 0, 0));
    }
    return {};
}

/// The first and narrowest meaning that a table finds in a text.
std::optional<int> firstMeaning(const PhraseTable &table, const QString &text)
{
    const auto hits = table.find(plainWords(text));
    if (hits.empty())
        return std::nullopt;
    return std::ranges::min_element(hits, {}, &PhraseHit::meaning)->meaning;
}

using Sources = std::array<std::pair<FormSource, const QString *>, 3>;

template <std::size_t count>
FormValue firstValue(
    const PhraseTable &table, const std::array<const char *, count> &codes, const Sources &sources)
{
    for (const auto &[source, text] : sources)
        if (const auto meaning = firstMeaning(table, *text))
            return {codes[static_cast<std::size_t>(*meaning)], source, said};
    return {};
}

std::vector<FormValue> allKeywords(const Sources &sources)
{
    std::map<QByteArray, FormValue> found;
    for (const auto &[source, text] : sources)
        for (const PhraseHit &hit : keywordTable().find(plainWords(*text))) {
            const QByteArray code = keywords[static_cast<std::size_t>(hit.meaning)];
            found.try_emplace(code, FormValue{code, source, said});
        }
    std::vector<FormValue> list;
    for (const auto &[code, value] : found)
        list.push_back(value);
    return list;
}

void readService(const Sources &sources, FormContext &context)
{
    // What is named outright goes before whatever was understood, in every source.
    for (const auto &[source, text] : sources)
        if (const QByteArray name = namedOutright(*text); !name.isEmpty()) {
            context.service = {name, source, sureByName};
            context.reason = "deterministic_match";
            return;
        }
    context.service = firstValue(serviceTable(), services, sources);
    if (context.service.value.isEmpty()) {
        context.service = {"general_consultation", FormSource::Default, 0};
        context.warning = "service_unknown";
    }
}

FormValue localeOf(const FormFacts &facts)
{
    if (!facts.locale.isEmpty())
        return {facts.locale, FormSource::Profile, sureByName};
    for (const auto &[language, locale] : usualLocales)
        if (facts.language == language && facts.languageConfidence >= sureLanguage)
            return {locale, FormSource::Thread, byLanguage};
    return {"en-US", FormSource::Default, 0};
}

}  // namespace

const char *formSourceCode(FormSource source)
{
    static constexpr std::array codes{"thread", "event", "profile", "default"};
    return codes[static_cast<std::size_t>(source)];
}

FormContext readFormContext(const FormFacts &facts)
{
    const Sources sources{{{FormSource::Thread, &facts.thread}, {FormSource::Event, &facts.event},
        {FormSource::Profile, &facts.profile}}};
    FormContext context;
    readService(sources, context);
    context.segment = firstValue(segmentTable(), segments, sources);
    if (context.segment.value.isEmpty())
        context.segment = {facts.hasPaidInvoices ? "existing_client" : "new_client", FormSource::Default, 0};
    context.keywords = allKeywords(sources);
    context.locale = localeOf(facts);
    return context;
}

}  // namespace sp::understanding
