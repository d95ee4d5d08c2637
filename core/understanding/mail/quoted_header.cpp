// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/quoted_header.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

enum Field : unsigned { From = 1, Date = 2, To = 4, Copy = 8, Subject = 16, Other = 32 };

struct Label {
    QStringView word;
    Field field;
};

/// The labels of headers as mail programs write them in their languages.
constexpr auto labels = std::to_array<Label>({{u"from", From}, {u"von", From}, {u"de", From}, {u"da", From},
    {u"van", From}, {u"fra", From}, {u"från", From}, {u"od", From}, {u"от", From}, {u"expéditeur", From},
    {u"mittente", From}, {u"remitente", From}, {u"remetente", From}, {u"absender", From},
    {u"lähettäjä", From}, {u"kimden", From}, {u"feladó", From}, {u"发件人", From}, {u"寄件者", From},
    {u"差出人", From}, {u"보낸 사람", From}, {u"sent", Date}, {u"date", Date}, {u"gesendet", Date},
    {u"gesendet am", Date}, {u"datum", Date}, {u"envoyé", Date}, {u"envoyé le", Date},
    {u"date d'envoi", Date}, {u"enviado", Date}, {u"enviado el", Date}, {u"enviado em", Date},
    {u"enviada", Date}, {u"enviada em", Date}, {u"inviato", Date}, {u"inviata", Date}, {u"data", Date},
    {u"fecha", Date}, {u"verzonden", Date}, {u"sendt", Date}, {u"skickat", Date}, {u"dato", Date},
    {u"wysłano", Date}, {u"wysłane", Date}, {u"lähetetty", Date}, {u"odesláno", Date}, {u"отправлено", Date},
    {u"дата", Date}, {u"gönderildi", Date}, {u"tarih", Date}, {u"发送时间", Date}, {u"日期", Date},
    {u"送信日時", Date}, {u"to", To}, {u"an", To}, {u"à", To}, {u"a", To}, {u"para", To}, {u"aan", To},
    {u"til", To}, {u"till", To}, {u"do", To}, {u"komu", To}, {u"кому", To}, {u"destinataire", To},
    {u"destinatario", To}, {u"destinatário", To}, {u"empfänger", To}, {u"vastaanottaja", To}, {u"kime", To},
    {u"收件人", To}, {u"宛先", To}, {u"cc", Copy}, {u"bcc", Copy}, {u"kopie", Copy}, {u"copie", Copy},
    {u"copia", Copy}, {u"cópia", Copy}, {u"kopia", Copy}, {u"kopi", Copy}, {u"抄送", Copy},
    {u"subject", Subject}, {u"betreff", Subject}, {u"objet", Subject}, {u"sujet", Subject},
    {u"asunto", Subject}, {u"assunto", Subject}, {u"oggetto", Subject}, {u"onderwerp", Subject},
    {u"emne", Subject}, {u"ämne", Subject}, {u"temat", Subject}, {u"předmět", Subject}, {u"тема", Subject},
    {u"aihe", Subject}, {u"konu", Subject}, {u"主题", Subject}, {u"主旨", Subject}, {u"件名", Subject},
    {u"reply-to", Other}, {u"reply to", Other}, {u"antwort an", Other}, {u"répondre à", Other},
    {u"responder a", Other}, {u"rispondi a", Other}, {u"importance", Other}, {u"priorität", Other},
    {u"wichtigkeit", Other}, {u"anlagen", Other}, {u"attachments", Other}, {u"pièces jointes", Other},
    {u"organization", Other}});

/// The field that a line begins with, or 0; `value` gets what stands behind its colon.
unsigned fieldOf(QStringView plain, QStringView &value)
{
    const QStringView line = without(plain, u"*_|");
    qsizetype colon = line.indexOf(u':');
    if (const qsizetype wide = line.indexOf(u'\uFF1A'); wide >= 0 && (colon < 0 || wide < colon))
        colon = wide;
    if (colon <= 0 || colon > 24)
        return 0;
    const QStringView word = without(line.first(colon), u"*_");
    const auto found = std::ranges::find(labels, word, &Label::word);
    if (found == labels.end())
        return 0;
    value = without(line.sliced(colon + 1), u"*_");
    return found->field;
}

/// What the lines of a header have shown so far.
struct Seen {
    unsigned fields = 0;
    int kinds = 0;
    bool address = false;
    bool dated = false;

    void add(unsigned field, QStringView value)
    {
        if (field != Other && (fields & field) == 0)
            ++kinds;
        fields |= field;
        address = address || value.contains(u'@');
        dated = dated || (field == Date && hasDigit(value));
    }
    /// Three fields are a header; two may be words of the writer's ("From: Monday / To: Friday").
    bool isHeader() const
    {
        const bool begun = (fields & (From | Date)) != 0;
        if (kinds >= 3)
            return begun && (address || dated || (fields & Subject) != 0);
        return kinds == 2 && begun && (address || (dated && (fields & From) != 0));
    }
};

constexpr auto originals = std::to_array<QStringView>({u"original message", u"original messages",
    u"original mail", u"original email", u"original appointment", u"reply message",
    u"ursprüngliche nachricht", u"urspruengliche nachricht", u"original-nachricht", u"originalnachricht",
    u"original nachricht", u"antwort nachricht", u"antwortnachricht", u"ursprünglicher termin",
    u"urspr. nachricht", u"message d'origine", u"message original", u"message initial", u"courriel original",
    u"mensaje original", u"mensagem original", u"messaggio originale", u"messaggio original",
    u"oorspronkelijk bericht", u"oorspronkelijke bericht", u"oprindelig meddelelse", u"oprindelig besked",
    u"original besked", u"opprinnelig melding", u"original melding", u"ursprungligt meddelande",
    u"originalmeddelande", u"oryginalna wiadomość", u"wiadomość oryginalna", u"alkuperäinen viesti",
    u"původní zpráva", u"eredeti üzenet", u"mesajul original", u"orijinal mesaj",
    u"исходное "
    u"сообщение",
    u"原始邮件", u"原始郵件", u"元のメッセージ", u"원본 메시지", u"forwarded message", u"forwarded messages",
    u"forward message", u"forwarded mail", u"weitergeleitete nachricht", u"weitergeleitete mail",
    u"message transféré", u"message transmis", u"courriel transféré", u"mensaje reenviado",
    u"mensagem encaminhada", u"mensagem reencaminhada", u"messaggio inoltrato", u"doorgestuurd bericht",
    u"videresendt besked", u"videresendt meddelelse", u"videresendt melding", u"vidarebefordrat meddelande",
    u"przekazana wiadomość", u"wiadomość przekazana",
    u"пересылаемое "
    u"сообщение"});

/// Said without dashes around.
constexpr auto beginnings = std::to_array<QStringView>(
    {u"begin forwarded message", u"start of forwarded message", u"anfang der weitergeleiteten nachricht",
        u"beginn der weitergeleiteten nachricht", u"anfang der weitergeleiteten e-mail",
        u"début du message réexpédié", u"début du message transféré", u"inicio del mensaje reenviado",
        u"início da mensagem encaminhada", u"início da mensagem reencaminhada", u"inizio messaggio inoltrato",
        u"inizio del messaggio inoltrato", u"begin doorgestuurd bericht", u"start van doorgestuurd bericht",
        u"vidarebefordrat brev", u"videresendt besked"});

template <std::size_t size>
bool among(const std::array<QStringView, size> &words, QStringView word)
{
    return std::ranges::find(words, word) != words.end();
}

}  // namespace

bool isRule(QStringView plain)
{
    return plain.size() >= 5 && QStringView(u"_-=\u2500\u2014").contains(plain.front()) &&
           std::ranges::all_of(plain, [&](QChar c) { return c == plain.front(); });
}

std::size_t quotedHeaderLines(const std::vector<MailLine> &lines, std::size_t at)
{
    constexpr std::size_t farthest = 16;
    std::size_t next = at;
    if (isRule(lines[at].plain))
        while (next < lines.size() && next - at < 4 && (next == at || lines[next].blank()))
            ++next;
    QStringView value;
    if (next == lines.size() || fieldOf(lines[next].plain, value) == 0)
        return 0;
    Seen seen;
    std::size_t end = next;
    int between = 0;  // Lines since the last field: a long list of people, or a blank one.
    for (; next < lines.size() && next - at < farthest && between < 3; ++next) {
        const unsigned field = fieldOf(lines[next].plain, value);
        if (field == 0) {
            // The blank line below a header ends it, unless its fields are parted by blank lines throughout.
            if (lines[next].blank() && seen.kinds >= 3)
                break;
            ++between;
            continue;
        }
        seen.add(field, value);
        between = 0;
        end = next + 1;
    }
    return seen.isHeader() ? end - at : 0;
}

bool limitsReply(const MailLine &line)
{
    static constexpr const char16_t *limits[] = {u"reply above this line", u"your reply above",
        u"type above this line", u"oberhalb dieser zeile", u"über dieser zeile", u"au-dessus de cette ligne",
        u"por encima de esta l\u00EDnea", u"acima desta linha", u"sopra questa riga"};
    const QStringView plain = line.plain;
    if (plain.isEmpty() || plain.size() > 120)
        return false;
    // A rule on both sides tells the mark from what somebody writes.
    if (!QStringView(u"-#=_*\u2014").contains(plain.front()) || plain.back().isLetterOrNumber())
        return false;
    return std::ranges::any_of(
        limits, [&](const char16_t *words) { return plain.contains(QStringView(words)); });
}

bool announcesMail(const MailLine &line)
{
    const QStringView plain = line.plain;
    if (plain.isEmpty() || plain.size() > 120)
        return false;
    const QStringView words = without(plain, u"-\u2013\u2014_=*#>:\uFF1A|");
    if (among(beginnings, words))
        return true;
    if (!among(originals, words)) {
        const bool lotus = words.startsWith(u"forwarded by ") && plain.startsWith(u"---");
        return lotus;
    }
    return plain.startsWith(u"--") || plain.startsWith(u"*") || plain.startsWith(u"__") ||
           plain.startsWith(u"==") || plain.startsWith(u"\u2014") || plain.endsWith(u"--") ||
           plain.endsWith(u':') || plain.startsWith(u"- ");
}

}  // namespace sp
