// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_charset.h"
#include "core/formats/mail/mail_fields.h"

namespace sp {

namespace {

constexpr std::size_t mostPeople = 2000;

/// A mailbox while it is read.
struct Mailbox {
    QByteArray words;    ///< What stands outside of brackets.
    QByteArray address;  ///< Between "<" and ">".
    QByteArray comment;
    bool bracketed = false;
};

QString unquoted(const QByteArray &words)
{
    QByteArray text = words.trimmed();
    QByteArray plain;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"') {
            quoted = !quoted;
            continue;
        }
        if (text[at] == '\\' && quoted && at + 1 < text.size())
            ++at;
        plain += text[at];
    }
    QString name = headerText(plain).simplified();
    if (name.size() > 1 && name.startsWith(u'\'') && name.endsWith(u'\''))
        name = name.sliced(1, name.size() - 2);
    return name;
}

void add(std::vector<MailPerson> &people, const Mailbox &mailbox)
{
    MailPerson person;
    if (mailbox.bracketed) {
        person.address = headerText(mailbox.address).remove(u' ');
        person.name = unquoted(mailbox.words);
    } else {
        person.address = unquoted(mailbox.words);
        if (person.address.contains(u' ')) {
            // "Anna Meier anna@example.com", or a name alone.
            const QString last = person.address.section(u' ', -1);
            if (last.contains(u'@')) {
                person.name = person.address.section(u' ', 0, -2);
                person.address = last;
            } else {
                person.name = person.address;
                person.address.clear();
            }
        }
    }
    if (person.address.startsWith(u"mailto:", Qt::CaseInsensitive))
        person.address.remove(0, 7);
    // A route before the address ("@one,@two:anna@example.com") has not been used for decades.
    if (person.address.startsWith(u'@') && person.address.contains(u':'))
        person.address = person.address.section(u':', -1);
    if (person.name.isEmpty())
        person.name = unquoted(mailbox.comment);
    if (!person.address.contains(u'@') && !person.address.isEmpty() && person.name.isEmpty() &&
        !mailbox.bracketed) {
        person.name = person.address;
        person.address.clear();
    }
    if (!person.address.isEmpty() || !person.name.isEmpty())
        people.push_back(std::move(person));
}

}  // namespace

std::vector<MailPerson> peopleOf(QByteArrayView raw)
{
    std::vector<MailPerson> people;
    Mailbox mailbox;
    bool quoted = false, angled = false;
    int comments = 0;
    const auto finish = [&] {
        if (people.size() < mostPeople)
            add(people, mailbox);
        mailbox = {};
        angled = false;
    };
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const char c = raw[at];
        if (c == '\r' || c == '\n')
            continue;
        QByteArray &into = comments > 0 ? mailbox.comment : angled ? mailbox.address : mailbox.words;
        // Within an encoded word nothing has a meaning.
        if (c == '=' && at + 1 < raw.size() && raw[at + 1] == '?') {
            qsizetype end = raw.indexOf('?', at + 2);
            end = end < 0 || end + 2 >= raw.size() || raw[end + 2] != '?' ? -1 : raw.indexOf("?=", end + 3);
            if (end > 0 && end - at < 1000) {
                into += raw.sliced(at, end + 2 - at);
                at = end + 1;
                continue;
            }
        }
        if (c == '\\' && (quoted || comments > 0) && at + 1 < raw.size()) {
            if (quoted && comments == 0)
                into += c;
            into += raw[++at];
        } else if (c == '"' && comments == 0) {
            quoted = !quoted;
            into += c;
        } else if (quoted) {
            into += c;
        } else if (c == '(') {
            if (comments++ > 0)
                into += c;
        } else if (c == ')' && comments > 0) {
            if (--comments > 0)
                into += c;
        } else if (comments > 0) {
            into += c;
        } else if (c == '<') {
            angled = mailbox.bracketed = true;
            mailbox.address.clear();
        } else if (c == '>' && angled) {
            angled = false;
        } else if (c == ',' || (c == ';' && !angled)) {
            finish();
        } else if (c == ':' && !angled && !mailbox.words.contains('@')) {
            // A group's name; "mailto:" stays with its address.
            if (mailbox.words.trimmed().toLower() == "mailto")
                into += c;
            else
                mailbox = {};
        } else {
            into += c;
        }
    }
    // A quote that is never closed.
    finish();
    return people;
}

std::vector<QByteArray> idsOf(QByteArrayView raw)
{
    constexpr std::size_t most = 500;
    constexpr qsizetype longest = 998;
    QByteArray line;
    for (const char c : raw)
        if (c != '\r' && c != '\n')
            line += c == '\t' ? ' ' : c;
    std::vector<QByteArray> ids;
    for (qsizetype at = line.indexOf('<'); at >= 0 && ids.size() < most; at = line.indexOf('<', at + 1)) {
        const qsizetype end = line.indexOf('>', at);
        if (end < 0)
            break;
        // Folding within an id is a mistake of some servers.
        const QByteArray id = line.mid(at + 1, end - at - 1).replace(" ", "");
        if (!id.isEmpty() && id.size() <= longest && !id.contains('<'))
            ids.push_back(id);
    }
    if (!ids.empty())
        return ids;
    for (const QByteArray &word : line.simplified().split(' '))
        if (word.contains('@') && word.size() <= longest && ids.size() < most)
            ids.push_back(word);
    if (ids.empty() && !line.trimmed().isEmpty() && !line.trimmed().contains(' ') && line.size() <= longest)
        ids.push_back(line.trimmed());
    return ids;
}

}  // namespace sp
