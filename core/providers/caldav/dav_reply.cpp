// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/caldav/dav_reply.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace sp::dav {

namespace {

constexpr int deepest = 24;
constexpr std::size_t mostResponses = 200'000;

QByteArray localName(const QXmlStreamReader &xml)
{
    return xml.name().toUtf8();
}

/// "HTTP/1.1 404 Not Found"
int statusOf(const QString &line)
{
    const QStringList words = line.trimmed().split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 ? words[1].toInt() : 0;
}

/// Walks through the elements of one answer. It refuses document types, so nothing is ever expanded but the
/// five entities of XML itself.
class Walk {
public:
    explicit Walk(const QByteArray &body) : m_xml(body) { m_xml.setEntityExpansionLimit(0); }

    /// To the next element that begins within the current one; false at its end or at anything wrong.
    bool enter()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                m_broken = true;
            if (m_broken || token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::StartElement) {
                m_broken = ++m_depth > deepest;
                return !m_broken;
            }
        }
        --m_depth;
        return false;
    }
    QByteArray name() const { return localName(m_xml); }
    /// The contents of the current element, left behind at its end.
    Property contents()
    {
        Property property;
        int open = 1;
        while (open > 0 && !m_xml.atEnd() && !m_broken) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                m_broken = m_depth + ++open > deepest;
                property.elements += name();
                if (name() == "href")
                    property.hrefs += QByteArray();
                if (name() == "comp")
                    property.components += m_xml.attributes().value("name"_L1).toUtf8().toUpper();
                break;
            case QXmlStreamReader::EndElement:
                --open;
                break;
            case QXmlStreamReader::Characters:
                property.text += m_xml.text();
                if (!property.elements.isEmpty() && property.elements.last() == "href")
                    property.hrefs.last() += m_xml.text().toUtf8().trimmed();
                break;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                m_broken = true;
                break;
            default:
                break;
            }
        }
        --m_depth;
        return property;
    }
    bool good() const { return !m_broken && !m_xml.hasError(); }

private:
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_broken = false;
};

void readPropstat(Walk &walk, Response &response)
{
    std::map<QByteArray, Property> properties;
    int status = 0;
    while (walk.enter()) {
        if (walk.name() == "prop") {
            while (walk.enter()) {
                const QByteArray name = walk.name();
                properties[name] = walk.contents();
            }
        } else if (walk.name() == "status") {
            status = statusOf(walk.contents().text);
        } else {
            walk.contents();
        }
    }
    if (status / 100 == 2)
        response.properties.merge(properties);
}

Response readResponse(Walk &walk)
{
    Response response;
    while (walk.enter()) {
        if (walk.name() == "href")
            response.href = walk.contents().text.trimmed().toUtf8();
        else if (walk.name() == "status")
            response.status = statusOf(walk.contents().text);
        else if (walk.name() == "propstat")
            readPropstat(walk, response);
        else
            walk.contents();
    }
    return response;
}

}  // namespace

std::optional<Multistatus> readMultistatus(const QByteArray &body)
{
    Walk walk(body);
    if (!walk.enter() || walk.name() != "multistatus")
        return std::nullopt;
    Multistatus answer;
    while (walk.enter()) {
        if (walk.name() == "response")
            answer.responses.push_back(readResponse(walk));
        else if (walk.name() == "sync-token")
            answer.syncToken = walk.contents().text.trimmed().toUtf8();
        else
            walk.contents();
        if (answer.responses.size() > mostResponses)
            return std::nullopt;
    }
    while (walk.good() && walk.enter()) {
    }
    return walk.good() ? std::optional(std::move(answer)) : std::nullopt;
}

bool namesPrecondition(const QByteArray &body, QByteArrayView name)
{
    Walk walk(body);
    if (!walk.enter() || walk.name() != "error")
        return false;
    while (walk.enter()) {
        if (walk.name() == name)
            return true;
        walk.contents();
    }
    return false;
}

}  // namespace sp::dav
