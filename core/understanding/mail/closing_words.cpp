// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/closing_words.h"

#include "core/understanding/mail/mail_line.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

constexpr auto leaves = std::to_array<QStringView>({u"best", u"all best", u"all the best", u"best wishes",
    u"all the very best", u"warmly", u"warm wishes", u"sincerely", u"sincerely yours", u"yours sincerely",
    u"yours truly", u"yours faithfully", u"yours", u"many thanks", u"thanks", u"thank you", u"thanks a lot",
    u"thanks so much", u"thank you so much", u"thank you very much", u"thanks very much", u"thanks again",
    u"thanks in advance", u"thank you in advance", u"thanks a million", u"thx", u"tnx", u"cheers",
    u"take care", u"respectfully", u"respectfully yours", u"cordially", u"talk soon", u"speak soon",
    u"see you soon", u"see you then", u"see you", u"love", u"lots of love", u"much love", u"xoxo", u"xx",
    u"x", u"have a great day", u"have a nice day", u"have a good day", u"have a lovely day", u"br", u"kr",
    u"rgds", u"ta", u"brgds", u"with gratitude", u"gratefully", u"namaste", u"be well", u"stay well",
    u"in gratitude", u"with appreciation", u"with thanks", u"with love", u"hugs", u"peace", u"kindly",
    u"ttyl",
    // German
    u"mit freundlichem gruß", u"mit freundlichen grüßen", u"mit freundlichen grüssen",
    u"mit freundlichen gruessen", u"mit freundlichem gruss", u"liebe grüße", u"lg", u"vg", u"mfg", u"bg",
    u"hg", u"glg", u"hochachtungsvoll", u"danke", u"vielen dank", u"herzlichen dank", u"besten dank",
    u"dankeschön", u"tausend dank", u"danke dir", u"danke euch", u"danke ihnen", u"danke im voraus",
    u"vielen dank im voraus", u"bis dann", u"bis bald", u"bis dahin", u"alles gute", u"alles liebe",
    u"herzlichst", u"herzlich", u"ihr", u"ihre", u"dein", u"deine", u"tschüss", u"ciao", u"schönen tag noch",
    u"merci",
    // French
    u"cordialement", u"bien cordialement", u"très cordialement", u"bien à vous", u"bien à toi",
    u"salutations", u"meilleures salutations", u"sincères salutations", u"salutations distinguées",
    u"amicalement", u"bien amicalement", u"merci beaucoup", u"merci d'avance", u"merci par avance",
    u"merci bien", u"merci encore", u"mille mercis", u"bonne journée", u"bonne soirée", u"belle journée",
    u"bonne fin de journée", u"excellente journée", u"bon week-end", u"à bientôt", u"a bientot",
    u"à très bientôt", u"à très vite", u"à plus", u"respectueusement", u"sincèrement", u"bien sincèrement",
    u"cdlt", u"cdt", u"bises", u"bisous", u"amitiés", u"chaleureusement",
    // Spanish
    u"un saludo", u"saludos cordiales", u"cordialmente", u"atentamente", u"atte", u"un cordial saludo",
    u"un abrazo", u"un fuerte abrazo", u"abrazos", u"gracias", u"muchas gracias", u"mil gracias",
    u"muchas gracias de antemano", u"gracias de antemano", u"gracias por todo", u"hasta pronto",
    u"hasta luego", u"quedo atento", u"quedo atenta", u"quedo a la espera", u"besos", u"un beso",
    u"reciba un cordial saludo", u"buen día", u"que tengas buen día", u"cariños",
    // Portuguese
    u"atenciosamente", u"att", u"atentamente", u"abraço", u"abraços", u"um abraço", u"grande abraço",
    u"obrigado", u"obrigada", u"muito obrigado", u"muito obrigada", u"desde já obrigado",
    u"desde já obrigada", u"desde já agradeço", u"grato", u"grata", u"até breve", u"até já", u"até logo",
    u"beijos", u"beijinhos", u"saudações", u"com os melhores cumprimentos", u"respeitosamente",
    u"bom dia e obrigada", u"bjs",
    // Italian
    u"un saluto", u"un caro saluto", u"un cordiale saluto", u"in fede", u"grazie", u"grazie mille",
    u"molte grazie", u"grazie in anticipo", u"grazie ancora", u"mille grazie", u"a presto", u"un abbraccio",
    u"buona giornata", u"buona serata", u"buon lavoro", u"con affetto", u"cordialità", u"baci",
    u"a risentirci", u"resto in attesa",
    // Dutch and the north
    u"mvg", u"m.v.g.", u"gr", u"groet", u"hartelijke groet", u"alvast bedankt", u"bedankt", u"tot snel",
    u"hilsen", u"med venlig hilsen", u"mvh", u"med vänliga hälsningar", u"vänligen", u"pozdrawiam",
    u"z poważaniem", u"terveisin", u"ystävällisin terveisin", u"с уважением"});

/// A short line that ends with one of these takes leave: "Warmest regards", "Sonnige Grüße".
constexpr auto heads = std::to_array<QStringView>({u"regards", u"wishes", u"grüße", u"grüßen", u"grüsse",
    u"grüssen", u"gruß", u"gruss", u"gruesse", u"gruessen", u"saludos", u"saludo", u"cumprimentos", u"saluti",
    u"salutations", u"cordialement", u"groet", u"groeten", u"hilsen", u"hilsner", u"hälsningar"});

/// These greet nobody, so that a name behind them is the writer's own.
constexpr auto shortLeaves = std::to_array<QStringView>({u"lg", u"vg", u"mfg", u"bg", u"hg", u"glg", u"mvg",
    u"br", u"kr", u"cordialement", u"bien cordialement", u"cdlt", u"cordialmente"});

constexpr auto joints = std::to_array<QStringView>(
    {u" and ", u" & ", u" + ", u" und ", u" et ", u" y ", u" e ", u", ", u" - ", u" / "});

template <std::size_t size>
bool among(const std::array<QStringView, size> &words, QStringView word)
{
    return std::ranges::find(words, word) != words.end();
}

bool isLeave(QStringView words)
{
    if (words.isEmpty() || words.size() > 60)
        return false;
    if (among(leaves, words))
        return true;
    if (wordCount(words) <= 5 && among(heads, words.sliced(words.lastIndexOf(u' ') + 1)))
        return !words.startsWith(u"with regards to") && !words.startsWith(u"in ");
    for (const QStringView joint : joints)
        if (const qsizetype at = words.indexOf(joint); at > 0)
            return isLeave(words.first(at).trimmed()) && isLeave(words.sliced(at + joint.size()).trimmed());
    return false;
}

/// Without what ends a line: points, hearts, dashes.
QStringView bare(QStringView plain)
{
    while (!plain.isEmpty() && !plain.back().isLetter())
        plain.chop(1);
    while (!plain.isEmpty() && !plain.front().isLetterOrNumber())
        plain = plain.sliced(1);
    return plain;
}

constexpr auto deviceStarts = std::to_array<QStringView>({u"sent from", u"sent via", u"sent with", u"sent by",
    u"sent on the", u"sent wirelessly", u"sent using", u"sent through", u"from my iphone", u"from my ipad",
    u"from my phone", u"get outlook for", u"download outlook", u"get bluemail", u"yahoo mail:", u"secured by",
    u"typed on", u"envoyé de mon", u"envoyé de mo", u"envoyé depuis", u"envoyé à partir", u"envoyé avec",
    u"envoyé via", u"envoyé sans fil", u"télécharger outlook", u"téléchargez outlook", u"obtenez outlook",
    u"obtenir outlook", u"enviado desde", u"enviado do meu", u"enviado de mi", u"enviado do ",
    u"enviado a partir", u"enviado con", u"enviado com", u"enviado pelo", u"enviado via", u"enviada do",
    u"obtener outlook", u"obtenga outlook", u"obter o outlook", u"obtenha o outlook", u"baixar o outlook",
    u"inviato da", u"inviato dal", u"inviato con", u"inviato tramite", u"scarica outlook", u"ottieni outlook",
    u"gesendet von", u"gesendet mit", u"gesendet aus", u"gesendet über", u"von meinem", u"von meiner",
    u"holen sie sich outlook", u"outlook für", u"hol dir outlook", u"diese nachricht wurde von meinem",
    u"verzonden vanaf", u"verzonden met", u"verzonden via", u"verstuurd vanaf", u"verstuurd met",
    u"sendt fra", u"sendt med", u"skickat från", u"skickat med", u"lähetetty", u"wysłane z", u"wysłano z",
    u"odesláno z", u"отправлено с", u"отправлено из", u"发自我的", u"從我的", u"从我的", u"iphoneから送信",
    u"나의 iphone"});

constexpr auto notices = std::to_array<QStringView>({u"confidentiality notice", u"confidentiality note",
    u"confidentiality:", u"confidential:", u"disclaimer", u"legal disclaimer", u"legal notice",
    u"privileged and confidential", u"privacy notice", u"important notice", u"this e-mail and any",
    u"this email and any", u"this message and any", u"this e-mail is confidential",
    u"this email is confidential", u"this message is confidential", u"this e-mail may contain",
    u"this email may contain", u"this message may contain", u"this e-mail message", u"this email message",
    u"this communication", u"this electronic mail", u"this transmission",
    u"this message contains confidential", u"this email contains confidential", u"this e-mail contains",
    u"this message is intended", u"this email is intended", u"this e-mail is intended",
    u"this email was sent to", u"the information contained in this", u"the information in this e",
    u"the contents of this e", u"the content of this e", u"the contents of this message",
    u"the content of this message", u"any views or opinions", u"the views expressed", u"views expressed in",
    u"if you are not the intended", u"if you have received this", u"please consider the environment",
    u"please think of the environment", u"think before you print", u"consider the environment",
    u"unsubscribe", u"to unsubscribe", u"click here to unsubscribe", u"you received this message because",
    u"you are receiving this", u"virus-free", u"this email has been checked for viruses",
    u"this email has been scanned", u"this message has been scanned", u"scanned by", u"diese e-mail enthält",
    u"diese email enthält", u"diese e-mail kann", u"diese e-mail ist", u"diese nachricht ist vertraulich",
    u"diese nachricht enthält vertrauliche", u"der inhalt dieser nachricht",
    u"diese nachricht kann vertrauliche", u"diese mail enthält", u"der inhalt dieser e",
    u"die information in dieser", u"die in dieser e-mail", u"der austausch von nachrichten",
    u"wenn sie nicht der richtige adressat", u"wenn sie nicht der beabsichtigte", u"sollten sie nicht der",
    u"vertraulichkeitshinweis", u"haftungsausschluss", u"rechtlicher hinweis",
    u"bitte denken sie an die umwelt", u"bitte prüfen sie der umwelt", u"denken sie an die umwelt",
    u"bitte beachten sie unsere datenschutz", u"hinweis zum datenschutz", u"informationen zum datenschutz",
    u"datenschutzhinweis", u"virenfrei", u"abmelden", u"ce message et", u"ce message est confidentiel",
    u"ce message contient", u"ce courriel", u"ce mail et", u"ce mail est confidentiel", u"cet e-mail",
    u"cet email", u"les informations contenues dans ce", u"le contenu de ce", u"le contenu du présent",
    u"si vous n'êtes pas le destinataire", u"avis de confidentialité", u"confidentialité :",
    u"clause de confidentialité", u"avant d'imprimer", u"pensez à l'environnement", u"sans virus",
    u"garanti sans virus", u"se désabonner", u"pour vous désabonner", u"n'imprimez ce", u"este mensaje y",
    u"este mensaje es confidencial", u"este mensaje contiene", u"este mensaje puede",
    u"este mensaje va dirigido", u"este mensaje se dirige", u"este correo", u"este e-mail", u"este email",
    u"la información contenida en este", u"el contenido de este", u"las opiniones expresadas",
    u"si usted no es el destinatario", u"si no es usted el destinatario", u"aviso de confidencialidad",
    u"aviso legal", u"aviso de privacidad", u"protección de datos", u"cláusula de confidencialidad",
    u"en cumplimiento de", u"de conformidad con", u"antes de imprimir", u"piense en el medio ambiente",
    u"libre de virus", u"darse de baja", u"esta mensagem", u"esta mensagem e", u"este e-mail e",
    u"as informações contidas", u"a informação contida", u"o conteúdo desta", u"se você não é o destinatário",
    u"aviso de confidencialidade", u"confidencialidade:", u"pense no meio ambiente", u"pense no ambiente",
    u"livre de vírus", u"sem vírus", u"cancelar subscrição", u"descadastrar", u"questo messaggio",
    u"questa e-mail", u"questa email", u"questa comunicazione", u"le informazioni contenute",
    u"il contenuto di questa", u"il presente messaggio", u"la presente e-mail", u"la presente comunicazione",
    u"avviso di riservatezza", u"ai sensi del", u"ai sensi dell", u"informativa privacy",
    u"nota di riservatezza", u"prima di stampare", u"rispetta l'ambiente", u"rispetta l\u00B4ambiente",
    u"privo di virus", u"se non siete il destinatario", u"se non sei il destinatario",
    u"annulla l'iscrizione"});

/// One of these in a notice's words, or it is a sentence of the writer's that begins alike.
constexpr auto legalWords = std::to_array<QStringView>({u"confiden", u"privileg", u"intended", u"recipient",
    u"addressee", u"virus", u"unsubscribe", u"environment", u"print", u"disclaim", u"liab", u"notice",
    u"opinions", u"represent the views", u"vertraulich", u"empfänger", u"adressat", u"umwelt", u"datenschutz",
    u"haftung", u"bestimmt", u"abmelden", u"viren", u"hinweis", u"destinataire", u"imprim", u"environnement",
    u"désabonner", u"destinatari", u"riservat", u"informazioni", u"personal", u"privacidad", u"privacy",
    u"legal", u"stamp", u"ambient", u"datos", u"baja", u"sigilo", u"vírus", u"descadastrar", u"subscri",
    u"iscrizione", u"dsgvo", u"rgpd", u"gdpr", u"you received this message because",
    u"you are receiving this", u"d.lgs", u"regolamento", u"riservatezza", u"confidenci"});

}  // namespace

Valediction valedictionOf(QStringView plain)
{
    if (plain.size() > 90)
        return Valediction::None;
    const QStringView words = bare(plain);
    if (isLeave(words))
        return Valediction::Alone;
    return valedictionLength(plain) > 0 ? Valediction::WithName : Valediction::None;
}

qsizetype valedictionLength(QStringView plain)
{
    if (plain.isEmpty() || plain.size() > 90)
        return 0;
    if (isLeave(bare(plain)))
        return plain.size();
    // "Regards, Anna", "LG Anna", "Viele Grüße Anna Meier": a name of one to three words behind the leave.
    qsizetype from = plain.size();
    for (int words = 0; words < 3; ++words) {
        from = plain.first(from).lastIndexOf(u' ');
        if (from <= 0)
            return 0;
        const QStringView before = plain.first(from), name = plain.sliced(from + 1);
        const QStringView leave = bare(before);
        const bool parted =
            before.endsWith(u',') || before.endsWith(u'!') || before.endsWith(u'-') || before.endsWith(u'.');
        // "Thanks Anna" greets somebody as often as it signs; only what cannot be meant otherwise goes
        // unparted.
        const bool plainLeave =
            among(heads, leave.sliced(leave.lastIndexOf(u' ') + 1)) || among(shortLeaves, leave);
        if (isLeave(leave) && (parted || plainLeave) && !name.endsWith(u'?') && !hasDigit(name))
            return from;
    }
    return 0;
}

bool isDeviceLine(QStringView plain)
{
    const QStringView line = without(plain, u"<>()[]*_-\u2013\u2014|.\"");
    if (line.size() > 160)
        return false;
    const qsizetype link = std::max(line.indexOf(u"http"), line.indexOf(u"<"));
    const QStringView words = link > 0 ? line.first(link) : line;
    if (words.size() > 90)
        return false;
    for (const QStringView start : deviceStarts) {
        if (!words.startsWith(start))
            continue;
        const bool german = start.startsWith(u"von mein") || start == u"diese nachricht wurde von meinem";
        return german ? line.endsWith(u"gesendet") || line.contains(u" gesendet") : wordCount(words) <= 14;
    }
    return words.startsWith(u"von ") && words.endsWith(u" gesendet") && wordCount(words) <= 8;
}

bool isNotice(QStringView plain)
{
    const QStringView line = without(plain, u"*_<>[]()-\u2013\u2014#~!|");
    for (const QStringView start : notices)
        if (line.startsWith(start))
            return line.size() < 30 ? start.size() + 12 > line.size() || line.contains(u':')
                                    : std::ranges::any_of(
                                          legalWords, [&](QStringView word) { return line.contains(word); });
    return false;
}

}  // namespace sp
