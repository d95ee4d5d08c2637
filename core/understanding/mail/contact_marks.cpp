// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/contact_marks.h"

#include "core/understanding/mail/mail_line.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

constexpr qsizetype longestAddress = 254;

/// Whether the title stands in the line as a word, or as the end of a compound ("Yogalehrerin").
bool isTitleIn(QStringView plain, QStringView title)
{
    constexpr qsizetype shortestHead = 6;
    if (wordIn(plain, title) >= 0)
        return true;
    if (title.size() < shortestHead)
        return false;
    const qsizetype at = plain.indexOf(title);
    const qsizetype end = at + title.size();
    return at >= 2 && (end == plain.size() || !plain[end].isLetterOrNumber());
}

/// Domains that a bare host may end with; others are as often an abbreviation or a file's name.
constexpr auto hostEnds = std::to_array<QStringView>({u"com", u"org", u"net", u"de", u"at", u"ch", u"fr",
    u"es", u"it", u"pt", u"br", u"uk", u"ie", u"eu", u"nl", u"be", u"lu", u"us", u"ca", u"mx", u"ar", u"cl",
    u"co", u"pe", u"au", u"nz", u"za", u"in", u"io", u"me", u"info", u"biz", u"coach", u"studio", u"health",
    u"life", u"care", u"yoga", u"design", u"app", u"dev", u"online", u"pro", u"consulting", u"clinic",
    u"dental", u"legal", u"shop", u"berlin", u"wien", u"hamburg", u"cat", u"paris", u"london", u"edu", u"gov",
    u"se", u"no", u"dk", u"fi", u"pl", u"cz", u"gr", u"hu", u"ro", u"ru", u"jp", u"cn", u"sg", u"hk", u"ae",
    u"il", u"tv", u"tech", u"agency", u"works", u"space", u"site", u"website", u"group", u"solutions",
    u"services", u"training", u"academy", u"example", u"test"});

bool isLocalMark(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"._%+'-&").contains(c);
}

bool isHostMark(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-';
}

/// Between the words of a line, for links.
bool parts(QChar c)
{
    return c.isSpace() || QStringView(u"<>()[]{},;\"|\u2022\u00B7\u2022").contains(c);
}

QStringView lastLabel(QStringView host)
{
    return host.sliced(host.lastIndexOf(u'.') + 1);
}

bool isHost(QStringView host)
{
    const QStringView end = lastLabel(host);
    return host.contains(u'.') && !host.startsWith(u'.') && !host.startsWith(u'-') && end.size() >= 2 &&
           std::ranges::all_of(end, [](QChar c) { return c.isLetter(); }) && !host.contains(u"..");
}

/// "example.com", "example.com/about".
bool isBareHost(QStringView word)
{
    const qsizetype slash = word.indexOf(u'/');
    const QStringView host = slash < 0 ? word : word.first(slash);
    if (!isHost(host) || !std::ranges::all_of(host, isHostMark))
        return false;
    const QString end = lastLabel(host).toString().toLower();
    if (std::ranges::find(hostEnds, QStringView(end)) == hostEnds.end())
        return false;
    // "z.B.", "S.r.l.", "e.g.": no label of a host that is named in passing is that short.
    const QStringView first = host.first(host.indexOf(u'.'));
    return first.size() >= 2 && std::ranges::any_of(first, [](QChar c) { return c.isLetter(); });
}

bool isNumberMark(QChar c)
{
    return c.isDigit() || QStringView(u" ().-/+\u00A0\u2013\u2011\u202F").contains(c);
}

int digitsOf(QStringView text)
{
    return static_cast<int>(std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }));
}

/// "12.03.2026", "2026-03-12", "12/03/26", "10:30".
bool isDate(QStringView text)
{
    std::array<qsizetype, 4> groups{};
    std::size_t at = 0;
    QChar mark;
    for (const QChar c : text) {
        if (c.isDigit()) {
            ++groups[at];
            continue;
        }
        if (c != u'.' && c != u'/' && c != u'-')
            return false;
        if (++at == 3 || (!mark.isNull() && mark != c))
            return false;
        mark = c;
    }
    if (at != 2)
        return false;
    const bool yearLast = groups[0] <= 2 && groups[1] <= 2 && (groups[2] == 2 || groups[2] == 4);
    return yearLast || (groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2);
}

/// Trims what cannot end a number, and parts "A / B".
void addNumber(std::vector<TextSpan> &found, QStringView text, qsizetype from, qsizetype to)
{
    while (to > from && !text[to - 1].isDigit())
        --to;
    while (from < to && !text[from].isDigit() && text[from] != u'+' && text[from] != u'(')
        ++from;
    const QStringView number = text.sliced(from, to - from);
    const int digits = digitsOf(number);
    // "+49 30 1234567 / +49 170 1234567", "030 1234567 - 0170 1234567"
    for (const QStringView between :
        {QStringView(u" / "), QStringView(u" - "), QStringView(u"/+"), QStringView(u" +")}) {
        const qsizetype at = number.indexOf(between);
        if (at > 0 && digitsOf(number.first(at)) >= 7 && digitsOf(number.sliced(at)) >= 7) {
            addNumber(found, text, from, from + at);
            addNumber(found, text, from + at + 1, to);
            return;
        }
    }
    if (digits >= 7 && digits <= 15 && !isDate(number) && number.indexOf(u'+', 1) < 0)
        found.push_back({from, to - from});
}

constexpr auto titleWords = std::to_array<QStringView>({u"ceo", u"cto", u"cfo", u"coo", u"cmo", u"chief",
    u"founder", u"co-founder", u"cofounder", u"owner", u"president", u"vice president", u"vp", u"director",
    u"manager", u"partner", u"principal", u"lead", u"consultant", u"coach", u"trainer", u"therapist",
    u"psychotherapist", u"psychologist", u"counselor", u"counsellor", u"engineer", u"developer", u"designer",
    u"architect", u"analyst", u"assistant", u"secretary", u"accountant", u"bookkeeper", u"lawyer",
    u"attorney", u"solicitor", u"professor", u"lecturer", u"teacher", u"tutor", u"instructor",
    u"nutritionist", u"dietitian", u"physiotherapist", u"osteopath", u"chiropractor", u"nurse", u"physician",
    u"dentist", u"stylist", u"photographer", u"writer", u"editor", u"copywriter", u"translator",
    u"researcher", u"scientist", u"specialist", u"coordinator", u"administrator", u"executive",
    u"representative", u"advisor", u"adviser", u"facilitator", u"mentor", u"strategist", u"freelancer",
    u"associate", u"officer", u"supervisor", u"receptionist", u"practitioner", u"realtor", u"broker",
    u"recruiter", u"producer", u"head of", u"managing director", u"student", u"intern", u"technician",
    u"programmer", u"geschäftsführer", u"geschäftsführerin", u"geschäftsführung", u"inhaber", u"inhaberin",
    u"gründer", u"gründerin", u"leiter", u"leiterin", u"berater", u"beraterin", u"therapeut", u"therapeutin",
    u"psychotherapeut", u"psychotherapeutin", u"psychologe", u"psychologin", u"heilpraktiker",
    u"heilpraktikerin", u"trainerin", u"rechtsanwalt", u"rechtsanwältin", u"steuerberater",
    u"steuerberaterin", u"assistentin", u"assistenz", u"entwickler", u"entwicklerin", u"architektin",
    u"professorin", u"lehrer", u"lehrerin", u"ärztin", u"arzt", u"fachärztin", u"facharzt", u"vorstand",
    u"prokurist", u"projektleiter", u"projektleiterin", u"projektmanagerin", u"sachbearbeiter",
    u"sachbearbeiterin", u"vertrieb", u"ernährungsberaterin", u"fotografin", u"fotograf", u"dozentin",
    u"dozent", u"physiotherapeutin", u"ingenieur", u"ingenieurin", u"referentin", u"referent", u"buchhaltung",
    u"übersetzerin", u"gestalterin", u"abteilungsleiter", u"abteilungsleiterin", u"directeur", u"directrice",
    u"gérant", u"gérante", u"fondateur", u"fondatrice", u"responsable", u"conseiller", u"conseillère",
    u"consultante", u"thérapeute", u"psychologue", u"psychothérapeute", u"sophrologue", u"avocat", u"avocate",
    u"formateur", u"formatrice", u"président", u"présidente", u"chef de projet", u"cheffe de projet",
    u"chef de", u"chargé de", u"chargée de", u"ingénieur", u"ingénieure", u"architecte", u"enseignant",
    u"enseignante", u"professeur", u"infirmière", u"médecin", u"kinésithérapeute", u"ostéopathe",
    u"diététicienne", u"photographe", u"graphiste", u"traductrice", u"comptable", u"secrétaire",
    u"assistante", u"attachée", u"coordinatrice", u"développeur", u"développeuse", u"commercial",
    u"commerciale", u"directora", u"gerente", u"fundador", u"fundadora", u"dueño", u"dueña", u"consultor",
    u"consultora", u"terapeuta", u"psicólogo", u"psicóloga", u"psicoterapeuta", u"abogado", u"abogada",
    u"ingeniero", u"ingeniera", u"arquitecto", u"arquitecta", u"profesor", u"profesora", u"asesor",
    u"asesora", u"coordinador", u"coordinadora", u"diseñador", u"diseñadora", u"socio", u"socia",
    u"presidente", u"presidenta", u"jefe de", u"jefa de", u"médico", u"médica", u"fisioterapeuta",
    u"nutricionista", u"entrenador", u"entrenadora", u"enfermera", u"fotógrafo", u"fotógrafa", u"traductora",
    u"desarrollador", u"desarrolladora", u"secretaria", u"contable", u"asistente", u"administrativa",
    u"diretor", u"diretora", u"sócio", u"sócia", u"sócio-gerente", u"proprietária", u"proprietário",
    u"psicólogo clínico", u"advogado", u"advogada", u"engenheiro", u"engenheira", u"arquiteto", u"arquiteta",
    u"professora", u"formadora", u"formador", u"enfermeira", u"coordenador", u"coordenadora",
    u"designer gráfica", u"contabilista", u"contador", u"contadora", u"treinadora", u"treinador",
    u"assistente", u"secretária", u"desenvolvedor", u"desenvolvedora", u"direttore", u"direttrice",
    u"titolare", u"fondatore", u"amministratore", u"amministratrice", u"consulente", u"psicologo",
    u"psicologa", u"avvocato", u"ingegnere", u"architetto", u"professore", u"professoressa", u"docente",
    u"responsabile", u"commercialista", u"fotografa", u"nutrizionista", u"osteopata", u"medico",
    u"dottoressa", u"segretaria", u"impiegata", u"grafico", u"grafica", u"traduttrice", u"insegnante",
    u"formatore", u"socia fondatrice", u"sviluppatore", u"sviluppatrice", u"allenatore"});

constexpr auto legalForms = std::to_array<QStringView>({u"gmbh", u"ggmbh", u"mbh", u"ag", u"kg", u"ohg",
    u"gbr", u"ug", u"e.k.", u"e.v.", u"ev", u"e.u.", u"partg", u"inc", u"inc.", u"llc", u"llp", u"ltd",
    u"ltd.", u"limited", u"corp", u"corp.", u"corporation", u"plc", u"pty", u"co.", u"pllc", u"lllp", u"s.l.",
    u"sl", u"s.l.u.", u"slu", u"s.a.", u"s.a", u"sa", u"sas", u"sarl", u"s.a.r.l.", u"eurl", u"sasu", u"sci",
    u"s.r.l.", u"srl", u"srls", u"s.r.l.s.", u"s.p.a.", u"spa", u"snc", u"s.n.c.", u"lda", u"lda.", u"ltda",
    u"ltda.", u"unipessoal", u"eireli", u"bv", u"b.v.", u"nv", u"n.v.", u"oy", u"ab", u"aps", u"a/s", u"sàrl",
    u"scp", u"s.c.", u"selarl", u"mei"});

constexpr auto companyWords = std::to_array<QStringView>({u"consulting", u"coaching", u"studio", u"studios",
    u"group", u"agency", u"institute", u"clinic", u"university", u"college", u"academy", u"center", u"centre",
    u"associates", u"partners", u"solutions", u"technologies", u"systems", u"labs", u"foundation",
    u"practice", u"therapy", u"wellness", u"bank", u"hospital", u"school", u"company", u"services",
    u"holdings", u"ventures", u"media", u"software", u"press", u"salon", u"spa & salon", u"counseling",
    u"counselling", u"law firm", u"collective", u"network", u"international", u"praxis", u"institut",
    u"klinik", u"universität", u"hochschule", u"akademie", u"zentrum", u"agentur", u"kanzlei", u"gruppe",
    u"verein", u"stiftung", u"verlag", u"werkstatt", u"beratung", u"büro", u"gemeinschaftspraxis", u"schule",
    u"gesellschaft", u"cabinet", u"université", u"académie", u"agence", u"atelier", u"groupe", u"société",
    u"clinique", u"école", u"association", u"conseil", u"maison", u"consultoría", u"clínica", u"universidad",
    u"academia", u"centro", u"agencia", u"instituto", u"grupo", u"gabinete", u"despacho", u"estudio",
    u"fundación", u"escuela", u"taller", u"bufete", u"consultoria", u"universidade", u"agência", u"estúdio",
    u"escola", u"fundação", u"consultório", u"clínica", u"escritório", u"espaço", u"consulenza",
    u"università", u"accademia", u"agenzia", u"istituto", u"gruppo", u"clinica", u"scuola", u"fondazione",
    u"studio legale", u"associazione", u"società", u"ambulatorio"});

constexpr auto particles = std::to_array<QStringView>({u"von", u"van", u"de", u"der", u"den", u"da", u"do",
    u"dos", u"das", u"del", u"della", u"di", u"du", u"la", u"le", u"zu", u"zur", u"y", u"e", u"i", u"ten",
    u"ter", u"el", u"al", u"bin", u"ben", u"st.", u"af", u"av"});

template <std::size_t size>
bool among(const std::array<QStringView, size> &words, QStringView word)
{
    return std::ranges::find(words, word) != words.end();
}

}  // namespace

std::vector<TextSpan> addressesIn(QStringView text)
{
    std::vector<TextSpan> found;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype from = at, to = at + 1;
        while (from > 0 && at - from < 64 && isLocalMark(text[from - 1]))
            --from;
        while (to < text.size() && to - at < longestAddress && isHostMark(text[to]))
            ++to;
        while (to > at && !text[to - 1].isLetterOrNumber())
            --to;
        while (from < at && !text[from].isLetterOrNumber())
            ++from;
        if (from < at && to > at + 1 && isHost(text.sliced(at + 1, to - at - 1)))
            found.push_back({from, to - from});
    }
    return found;
}

std::vector<TextSpan> linksIn(QStringView text)
{
    std::vector<TextSpan> found;
    qsizetype from = 0;
    while (from < text.size()) {
        if (parts(text[from])) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && !parts(text[to]))
            ++to;
        const qsizetype next = to;
        const qsizetype scheme = text.sliced(from, to - from).indexOf(u"http", 0, Qt::CaseInsensitive);
        if (scheme > 0)
            from += scheme;
        while (to > from && QStringView(u".:!?'*_").contains(text[to - 1]))
            --to;
        while (from < to && QStringView(u"*_'").contains(text[from]))
            ++from;
        const QStringView word = text.sliced(from, to - from);
        const bool schemed = word.startsWith(u"http://", Qt::CaseInsensitive) ||
                             word.startsWith(u"https://", Qt::CaseInsensitive);
        const bool named = word.startsWith(u"www.", Qt::CaseInsensitive) && word.size() > 7;
        if (word.size() <= 2048 &&
            ((schemed && word.size() > 10) || named || (!word.contains(u'@') && isBareHost(word))))
            found.push_back({from, to - from});
        from = next;
    }
    return found;
}

std::vector<TextSpan> numbersIn(QStringView text)
{
    std::vector<TextSpan> found;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool starts =
            text[at].isDigit() || ((text[at] == u'+' || text[at] == u'(') && at + 1 < text.size() &&
                                      (text[at + 1].isDigit() || text[at + 1] == u'+'));
        if (!starts) {
            ++at;
            continue;
        }
        qsizetype to = at;
        while (to < text.size() && isNumberMark(text[to]) &&
               !(text[to] == u' ' && to + 1 < text.size() && text[to + 1] == u' '))
            ++to;
        const bool glued = (at > 0 && (text[at - 1].isLetter() ||
                                          QStringView(u"@_#=&$\u20AC\u00A3").contains(text[at - 1]))) ||
                           (to < text.size() && to > 0 && text[to - 1].isDigit() &&
                               (text[to].isLetter() || QStringView(u"@_%=&$\u20AC:,").contains(text[to])) &&
                               !(text[to] == u',' && (to + 1 == text.size() || text[to + 1].isSpace())) &&
                               !(text[to].toLower() == u'x' || text[to].toLower() == u'e'));
        if (!glued)
            addNumber(found, text, at, to);
        at = std::max(to, at + 1);
    }
    return found;
}

bool hasContactMark(QStringView text)
{
    return !addressesIn(text).empty() || !linksIn(text).empty() || !numbersIn(text).empty();
}

bool isTitle(QStringView plain)
{
    if (plain.size() > 90 || wordCount(plain) > 10)
        return false;
    // "Geschäftsführer: Jens Holm" in a footer is about somebody else.
    if (plain.contains(u':'))
        return false;
    return std::ranges::any_of(titleWords, [&](QStringView word) { return isTitleIn(plain, word); });
}

bool isCompany(QStringView text)
{
    if (text.size() > 80 || wordCount(text) > 9)
        return false;
    const QString plain = plainLine(text);
    const QStringView line = without(plain, u",;|");
    for (const QStringView form : legalForms) {
        const qsizetype at = line.lastIndexOf(form);
        const bool behind = at > 1 && (line[at - 1] == u' ' || line[at - 1] == u',') &&
                            (at + form.size() == line.size() || line[at + form.size()] == u' ' ||
                                line[at + form.size()] == u',');
        // Short forms are words of other languages in small letters.
        if (behind && (form.size() > 3 || form.contains(u'.') || !text.trimmed().endsWith(form)))
            return true;
    }
    return !line.isEmpty() &&
           std::ranges::any_of(companyWords, [&](QStringView word) { return wordIn(line, word) >= 0; });
}

bool isNameLike(QStringView text, int least)
{
    text = without(text, u",*_");
    if (text.size() < 2 || text.size() > 45 || hasDigit(text))
        return false;
    int words = 0, capitals = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++words;
        const bool initial = word.endsWith(u'.') && word.size() <= 6;
        const QStringView letters = initial ? word.chopped(1) : word;
        if (!std::ranges::all_of(letters, [](QChar c) {
                return c.isLetter() || c.isMark() || c == u'\'' || c == u'\u2019' || c == u'-' || c == u'.';
            }))
            return false;
        if (letters.isEmpty())
            return false;
        if (letters.front().isUpper() || letters.front().isTitleCase())
            ++capitals;
        else if (words == 1 || !among(particles, QStringView(word.toString().toLower())))
            return false;
    }
    return words >= least && words <= 5 && capitals >= std::min(words, least);
}

}  // namespace sp
