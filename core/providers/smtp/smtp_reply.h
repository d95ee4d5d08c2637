// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace sp {

/// What a server answered to one command (RFC 5321 section 4.2): a code and the text of each line.
struct SmtpReply {
    int code = 0;
    QList<QByteArray> lines;

    bool isPositive() const { return code >= 200 && code < 300; }
    bool isTransient() const { return code >= 400 && code < 500; }
    /// Code and text on one line for a person, without control and direction characters, at most 300
    /// characters.
    QString text() const;
};

/// Collects the octets of one reply until its last line is there.
class SmtpReplyReader {
public:
    enum class State { Incomplete, Complete, Malformed, TooLong };

    explicit SmtpReplyReader(qsizetype maxOctets) : m_maxOctets(maxOctets) {}
    /// Takes octets as they come; what follows the last line stays in rest().
    State feed(const QByteArray &octets);
    const SmtpReply &reply() const { return m_reply; }
    const QByteArray &rest() const { return m_pending; }

private:
    enum class Line { Middle, Last, Malformed };
    Line take(const QByteArray &line);

    qsizetype m_maxOctets;
    qsizetype m_octets = 0;
    QByteArray m_pending;
    SmtpReply m_reply;
};

/// What a server can do, from its answer to EHLO (RFC 5321 section 4.1.1.1).
struct SmtpCapabilities {
    bool startTls = false;
    bool size = false;
    std::optional<qint64> maxSize = {};  ///< Octets (RFC 1870); absent when there is no fixed limit.
    bool authPlain = false;
    bool authLogin = false;

    static SmtpCapabilities read(const SmtpReply &reply);
};

}  // namespace sp
