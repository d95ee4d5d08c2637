// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/confined/parser_conversation.h"

#include "core/base/log.h"
#include "core/formats/confined/parser_frame.h"

#include <QDir>
#include <QFileInfo>

#ifdef __unix__
#include <csignal>
#endif

namespace sp {

namespace {

constexpr int timeToDie = 5000;

/// The path of the program for this kind of file; where no folder has it, one that cannot be started.
QString programFor(ForeignKind kind, const QStringList &folders)
{
    QString name = kind == ForeignKind::Picture ? QStringLiteral("solopilot-pictures")
                                                : QStringLiteral("solopilot-parser");
#ifdef _WIN32
    name += QStringLiteral(".exe");
#endif
    for (const QString &folder : folders)
        if (QString path = QDir(folder).absoluteFilePath(name); QFileInfo(path).isExecutable())
            return path;
    return QDir(folders.value(0)).absoluteFilePath(name);
}

Error unavailable(LogWords why)
{
    logWarning(why);
    return {ErrorCode::Unavailable, "parser.unavailable", {}, why.text()};
}

Error failed(const char *why)
{
    return {ErrorCode::Refused, "parser.failed", {}, why};
}

Error tooCostly(const char *why)
{
    return {ErrorCode::Refused, "parser.too_costly", {}, why};
}

int left(const QDeadlineTimer &deadline)
{
    return static_cast<int>(deadline.remainingTime());
}

}  // namespace

ParserConversation::ParserConversation(const QStringList &folders, ForeignKind kind)
{
    // An environment with nothing in it would be taken for none given, which is ours.
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(programFor(kind, folders));
    m_process.setArguments({QString::fromLatin1(foreignKindName(kind))});
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

ParserConversation::~ParserConversation()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(timeToDie);
}

Result<Done> ParserConversation::start(const QDeadlineTimer &deadline)
{
    m_process.start();
    if (!m_process.waitForStarted(left(deadline)))
        return unavailable("A confined process cannot be started...");
    if (read(parserReady.size(), deadline) != parserReady)
        return unavailable("A confined process cannot lock itself in...");
    return Done{};
}

Result<QByteArray> ParserConversation::ask(
    const QByteArray &request, const QDeadlineTimer &deadline, bool last)
{
    m_process.write(frameHeadFor(request.size()));
    m_process.write(request);
    if (last)
        m_process.closeWriteChannel();
    const QByteArray head = read(frameHeadSize, deadline);
    if (head.size() < frameHeadSize)
        return endedEarly(deadline);
    const auto length = framedLength(head);
    if (!length)
        return failed("the answer has no head");
    QByteArray answer = read(*length, deadline);
    if (answer.size() < *length)
        return endedEarly(deadline);
    return answer;
}

/// As many bytes, or fewer when there are no more in time. Of a process that writes without an end no
/// more is taken than this, and what its pipe holds.
QByteArray ParserConversation::read(qsizetype size, const QDeadlineTimer &deadline)
{
    QByteArray bytes = m_process.read(size);
    while (
        bytes.size() < size && (m_process.bytesAvailable() > 0 || m_process.waitForReadyRead(left(deadline))))
        bytes += m_process.read(size - bytes.size());
    return bytes;
}

Error ParserConversation::endedEarly(const QDeadlineTimer &deadline)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(left(deadline)))
        return tooCostly("its time is over");
    const int code = m_process.exitCode();
    if (m_process.exitStatus() == QProcess::NormalExit)
        return code == static_cast<int>(ParserExit::OutOfMemory) ? tooCostly("it got no more memory")
                                                                 : failed("it ended without an answer");
#ifdef __unix__
    if (code == SIGXCPU || code == SIGKILL)
        return tooCostly("the system stopped it");
#endif
    return failed("it crashed");
}

Error tooLargeToParse()
{
    return tooCostly("the file is too large");
}

}  // namespace sp
