// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/signature_chunks.h"

#include "core/understanding/mail/mail_line.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sp {

namespace {

struct LabelWord {
    QStringView word;
    ChunkLabel label;
};

constexpr auto labelWords = std::to_array<LabelWord>({{u"tel", ChunkLabel::Phone},
    {u"tel.", ChunkLabel::Phone}, {u"t", ChunkLabel::Phone}, {u"telefon", ChunkLabel::Phone},
    {u"telephone", ChunkLabel::Phone}, {u"tél", ChunkLabel::Phone}, {u"tél.", ChunkLabel::Phone},
    {u"téléphone", ChunkLabel::Phone}, {u"teléfono", ChunkLabel::Phone}, {u"teléf.", ChunkLabel::Phone},
    {u"tlf", ChunkLabel::Phone}, {u"tlf.", ChunkLabel::Phone}, {u"telefone", ChunkLabel::Phone},
    {u"telefono", ChunkLabel::Phone}, {u"phone", ChunkLabel::Phone}, {u"ph", ChunkLabel::Phone},
    {u"p", ChunkLabel::Phone}, {u"fon", ChunkLabel::Phone}, {u"mobile", ChunkLabel::Phone},
    {u"mobil", ChunkLabel::Phone}, {u"mob", ChunkLabel::Phone}, {u"mob.", ChunkLabel::Phone},
    {u"m", ChunkLabel::Phone}, {u"cell", ChunkLabel::Phone}, {u"c", ChunkLabel::Phone},
    {u"handy", ChunkLabel::Phone}, {u"portable", ChunkLabel::Phone}, {u"port.", ChunkLabel::Phone},
    {u"móvil", ChunkLabel::Phone}, {u"celular", ChunkLabel::Phone}, {u"cel", ChunkLabel::Phone},
    {u"cel.", ChunkLabel::Phone}, {u"cellulare", ChunkLabel::Phone}, {u"cell.", ChunkLabel::Phone},
    {u"telemóvel", ChunkLabel::Phone}, {u"tlm", ChunkLabel::Phone}, {u"tm", ChunkLabel::Phone},
    {u"office", ChunkLabel::Phone}, {u"o", ChunkLabel::Phone}, {u"direct", ChunkLabel::Phone},
    {u"d", ChunkLabel::Phone}, {u"work", ChunkLabel::Phone}, {u"home", ChunkLabel::Phone},
    {u"whatsapp", ChunkLabel::Phone}, {u"büro", ChunkLabel::Phone}, {u"standard", ChunkLabel::Phone},
    {u"fixe", ChunkLabel::Phone}, {u"fijo", ChunkLabel::Phone}, {u"call", ChunkLabel::Phone},
    {u"text", ChunkLabel::Phone}, {u"fax", ChunkLabel::Fax}, {u"f", ChunkLabel::Fax},
    {u"telefax", ChunkLabel::Fax}, {u"télécopie", ChunkLabel::Fax}, {u"e", ChunkLabel::Email},
    {u"email", ChunkLabel::Email}, {u"e-mail", ChunkLabel::Email}, {u"mail", ChunkLabel::Email},
    {u"courriel", ChunkLabel::Email}, {u"correo", ChunkLabel::Email}, {u"mél", ChunkLabel::Email},
    {u"w", ChunkLabel::Site}, {u"web", ChunkLabel::Site}, {u"website", ChunkLabel::Site},
    {u"site", ChunkLabel::Site}, {u"site web", ChunkLabel::Site}, {u"sitio web", ChunkLabel::Site},
    {u"sito", ChunkLabel::Site}, {u"sito web", ChunkLabel::Site}, {u"internet", ChunkLabel::Site},
    {u"url", ChunkLabel::Site}, {u"homepage", ChunkLabel::Site}, {u"linkedin", ChunkLabel::Site},
    {u"twitter", ChunkLabel::Site}, {u"instagram", ChunkLabel::Site}, {u"facebook", ChunkLabel::Site},
    {u"skype", ChunkLabel::Identifier}, {u"a", ChunkLabel::Address}, {u"address", ChunkLabel::Address},
    {u"adresse", ChunkLabel::Address}, {u"anschrift", ChunkLabel::Address},
    {u"dirección", ChunkLabel::Address}, {u"morada", ChunkLabel::Address}, {u"endereço", ChunkLabel::Address},
    {u"indirizzo", ChunkLabel::Address}, {u"sede", ChunkLabel::Address}, {u"company", ChunkLabel::Company},
    {u"organisation", ChunkLabel::Company}, {u"organization", ChunkLabel::Company},
    {u"firma", ChunkLabel::Company}, {u"unternehmen", ChunkLabel::Company},
    {u"entreprise", ChunkLabel::Company}, {u"société", ChunkLabel::Company},
    {u"empresa", ChunkLabel::Company}, {u"azienda", ChunkLabel::Company}, {u"name", ChunkLabel::Name},
    {u"nom", ChunkLabel::Name}, {u"nombre", ChunkLabel::Name}, {u"nome", ChunkLabel::Name},
    {u"title", ChunkLabel::Title}, {u"position", ChunkLabel::Title}, {u"role", ChunkLabel::Title},
    {u"funktion", ChunkLabel::Title}, {u"fonction", ChunkLabel::Title}, {u"cargo", ChunkLabel::Title},
    {u"puesto", ChunkLabel::Title}, {u"função", ChunkLabel::Title}, {u"ruolo", ChunkLabel::Title}});

constexpr auto identifiers = std::to_array<QStringView>({u"hrb", u"hra", u"vat", u"vat no", u"ust", u"ust-id",
    u"ust-idnr", u"ust-idnr.", u"ust.-id", u"uid", u"iban", u"bic", u"cif", u"nif", u"nipc", u"siret",
    u"siren", u"rcs", u"tva", u"p.iva", u"p. iva", u"partita iva", u"c.f.", u"cnpj", u"cpf", u"crp", u"crm",
    u"oab", u"steuernummer", u"steuernr", u"st.-nr", u"st-nr", u"st.nr", u"konto", u"blz", u"kto", u"account",
    u"registration", u"registered", u"reg. no", u"company no", u"company number", u"handelsregister",
    u"amtsgericht", u"registergericht", u"license", u"licence", u"lic.", u"lic", u"npi", u"col.", u"nº col",
    u"colegiad", u"n.º", u"adeli", u"rpps", u"id", u"ein", u"abn", u"acn", u"rea", u"meeting id", u"passcode",
    u"pin", u"ref", u"invoice", u"order", u"ticket", u"case"});

constexpr auto honours = std::to_array<QStringView>(
    {u"i.a.", u"i.v.", u"ppa.", u"p.p.", u"dr.", u"dr", u"prof.", u"prof", u"mr.", u"mrs.", u"ms.", u"mr",
        u"mrs", u"ms", u"med.", u"dipl.-psych.", u"dipl.", u"dipl.-ing.", u"ing.", u"mag.", u"lic.", u"rer.",
        u"nat.", u"phil.", u"jur.", u"dott.", u"dott.ssa", u"dottoressa", u"avv.", u"arch.", u"sig.",
        u"sig.ra", u"sra.", u"sr.", u"d.", u"dña.", u"dra.", u"m.", u"mme", u"mlle", u"dra", u"ra", u"rain",
        u"herr", u"frau", u"h.c.", u"me", u"maître", u"eng.", u"eng.ª", u"lcda.", u"lcdo."});

ChunkLabel labelOf(QStringView word)
{
    const auto found = std::ranges::find(labelWords, word, &LabelWord::word);
    if (found != labelWords.end())
        return found->label;
    const bool identifies = std::ranges::any_of(identifiers, [&](QStringView each) {
        return word == each || word.startsWith(each.toString() + u' ') ||
               word.endsWith(u' ' + each.toString());
    });
    return identifies ? ChunkLabel::Identifier : ChunkLabel::None;
}

/// Takes the label off the chunk's front.
void label(Chunk &chunk)
{
    const QString text = chunk.text.trimmed();
    const QString plain = plainLine(text);
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && colon <= 24 && !text.sliced(colon).startsWith(u"://")) {
        chunk.label = labelOf(without(plainLine(QStringView(text).first(colon)), u"()*_\u260E\u2709"));
        if (chunk.label != ChunkLabel::None) {
            chunk.text = text.sliced(colon + 1).trimmed();
            return;
        }
    }
    // "Tel. 030 ...", "Fax +49 ...", "M +44 ..."
    const QString word = without(plain.section(u' ', 0, 0), u"()/\u260E\u2709").toString();
    const ChunkLabel first = labelOf(word);
    const QStringView rest = QStringView(text).sliced(std::min(text.size(), text.indexOf(u' ') + 1));
    const bool number =
        !rest.isEmpty() && (rest.front().isDigit() || rest.front() == u'+' || rest.front() == u'(');
    if ((first == ChunkLabel::Phone || first == ChunkLabel::Fax || first == ChunkLabel::Identifier) &&
        number) {
        chunk.label = first;
        chunk.text = rest.toString();
        return;
    }
    if (std::ranges::any_of(identifiers, [&](QStringView each) {
            return each.size() >= 3 && plain.startsWith(each) && hasDigit(plain) &&
                   (plain.size() == each.size() || !plain[each.size()].isLetter());
        }))
        chunk.label = ChunkLabel::Identifier;
    chunk.text = text;
}

}  // namespace

std::vector<Chunk> chunksOf(const QString &line)
{
    static const QRegularExpression parting(
        QStringLiteral("\\s*[|\u2022\u00B7\u25CF\u25AA\u22C5\u00BB\u2502\u2758]+\\s*|\\s+//"
                       "\\s+|\\t+|\\s{3,}|\\s+[\u2013\u2014-]\\s+|\\s~\\s"));
    std::vector<Chunk> chunks;
    constexpr qsizetype longest = 200;
    for (const QString &piece :
        line.first(std::min(line.size(), longest)).split(parting, Qt::SkipEmptyParts)) {
        // "Jane Doe, CEO" tells two things, a street with its city one.
        const qsizetype comma = piece.indexOf(u',');
        const bool named = comma > 0 && !hasDigit(piece) && !piece.contains(u'@');
        QStringList parts{piece};
        if (named) {
            const QString head = piece.first(comma), rest = piece.sliced(comma + 1).trimmed();
            if ((!personName(head).isEmpty() && wordCount(head) <= 4) || isTitle(plainLine(head)))
                parts = {head, rest};
        }
        for (const QString &part : parts) {
            Chunk chunk{part.trimmed()};
            label(chunk);
            if (!chunk.text.isEmpty())
                chunks.push_back(std::move(chunk));
        }
    }
    return chunks;
}

QString withoutLabels(const QString &text)
{
    static const QRegularExpression empty(QStringLiteral("[(<\\[]\\s*(?:mailto:)?\\s*[)>\\]]"));
    QString left = QString(text).remove(empty).simplified();
    for (int round = 0; round < 6; ++round) {
        const QStringView bare = without(left, u",;:|/<>-\u2013&\u260E\u2706\u2709");
        const qsizetype space = bare.lastIndexOf(u' ');
        const QString last = without(plainLine(bare.sliced(space + 1)), u":.").toString();
        const ChunkLabel known = labelOf(last);
        const bool isLabel = known != ChunkLabel::None && known != ChunkLabel::Name &&
                             known != ChunkLabel::Title && known != ChunkLabel::Company;
        if (bare.size() == left.size() && !isLabel)
            break;
        left = isLabel && (text.contains(u"  ") || space < 0)
                   ? bare.first(std::max<qsizetype>(space, 0)).toString()
                   : bare.toString();
    }
    return left;
}

bool isPostcode(const QString &number)
{
    static const QRegularExpression shape(QStringLiteral("^(?:\\d{4}-\\d{3}|\\d{5}-\\d{3}|\\d{5}-\\d{4})$"));
    return shape.match(number).hasMatch();
}

bool isIdentified(const QString &text, const TextSpan &number)
{
    const QString before = plainLine(QStringView(text).first(number.from));
    const QStringView last = QStringView(before).sliced(std::max<qsizetype>(0, before.size() - 24));
    return std::ranges::any_of(identifiers, [&](QStringView each) { return wordIn(last, each) >= 0; });
}

QString personName(const QString &text)
{
    static const QRegularExpression brackets(
        QStringLiteral("\\s*[(\\[\u201C\"][^)\\]\u201D\"]{0,40}[)\\]\u201D\"]"));
    static const QRegularExpression pronouns(
        QStringLiteral("\\b(?:she|he|they|sie|er|elle|il|ella|ela|lei)/\\p{L}+(?:/\\p{L}+)?\\b"),
        QRegularExpression::CaseInsensitiveOption);
    // Who signs for somebody else says so in German before the name; kisses follow an English one.
    static const QRegularExpression around(
        QStringLiteral("^\\s*(?:i\\. ?[AV]\\.|ppa\\.) | x{1,4}$"), QRegularExpression::CaseInsensitiveOption);
    QString name = text;
    name.remove(brackets).remove(pronouns).remove(around);
    // Degrees follow a comma.
    name = name.section(u',', 0, 0).simplified();
    while (!name.isEmpty()) {
        const QString word = name.section(u' ', 0, 0).toLower();
        if (std::ranges::find(honours, QStringView(word)) == honours.end() || !name.contains(u' '))
            break;
        name = name.section(u' ', 1);
    }
    // "Jane Doe PhD", "Anna Meier M.A."
    while (name.contains(u' ')) {
        const QString last = name.section(u' ', -1);
        const qsizetype capitals = std::ranges::count_if(last, [](QChar c) { return c.isUpper(); });
        const bool degree = (last.contains(u'.') && capitals >= 2) || last == u"PhD" || last == u"MSc" ||
                            last == u"BSc" || last == u"MBA" || last == u"MD" || last == u"LMFT" ||
                            last == u"LCSW" || last == u"RN" || last == u"CPA" || last == u"PCC" ||
                            last == u"MCC" || last == u"ACC" || last == u"Esq.";
        if (!degree)
            break;
        name = name.section(u' ', 0, -2);
    }
    name = without(name, u".,!-\u2013*_").toString();
    return isNameLike(name) && wordCount(name) <= 5 ? name : QString();
}

}  // namespace sp
