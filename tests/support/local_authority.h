// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QtGlobal>

namespace sp::test {

/// A time-stamping authority in a temporary folder, made of OpenSSL's own programs: a root, a certificate for
/// time stamps and one that ran out long ago. Its clock is the machine's.
class LocalAuthority {
public:
    static constexpr auto policy = "1.2.3.4.1", otherPolicy = "1.2.3.4.2";

    LocalAuthority()
    {
        write("openssl.cnf", config);
        write("index.txt", {});
        write("serial", "1000\n");
        write("tsserial", "01\n");
        makeKey("root");
        openssl(QStringLiteral("req -x509 -new -key root.key -subj /CN=Root -days 7300 -config openssl.cnf "
                               "-extensions root -out root.pem"));
        certify("good", "-days 3650");
        certify("old", "-startdate 20200101000000Z -enddate 20210101000000Z");
    }

    QByteArray roots() const { return read("root.pem"); }
    /// The reply to a request, both in DER; by the certificate "good" or "old".
    QByteArray reply(const QByteArray &request, const char *signer = "good")
    {
        write("query.tsq", request);
        openssl(QStringLiteral("ts -reply -queryfile query.tsq -config openssl.cnf -section authority "
                               "-signer %1.pem -inkey %1.key -out reply.tsr")
                    .arg(QLatin1String(signer)));
        return read("reply.tsr");
    }
    /// A request that OpenSSL makes of `data`, without a nonce.
    QByteArray queryWithoutNonce(const QByteArray &data)
    {
        write("data", data);
        openssl(QStringLiteral("ts -query -data data -sha256 -cert -no_nonce -out own.tsq"));
        return read("own.tsq");
    }
    /// Whether OpenSSL takes the reply in a file for one to the content of another.
    bool verifies(const QString &data, const QString &reply) const
    {
        return run(QStringLiteral("ts -verify -CAfile root.pem").split(QLatin1Char(' ')) +
                   QStringList{QStringLiteral("-data"), data, QStringLiteral("-in"), reply}) == 0;
    }

private:
    static constexpr auto config = R"([req]
distinguished_name = name
[name]
[root]
basicConstraints = critical,CA:true
[stamping]
extendedKeyUsage = critical,timeStamping
[ca]
default_ca = local
[local]
database = index.txt
serial = serial
new_certs_dir = .
certificate = root.pem
private_key = root.key
default_md = sha256
policy = any
x509_extensions = stamping
unique_subject = no
[any]
commonName = supplied
[authority]
serial = tsserial
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.2
digests = sha256
signer_digest = sha256
)";

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", name);
        return file.readAll();
    }
    int run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), arguments);
        if (!process.waitForFinished(60'000))
            qFatal("openssl did not end");
        if (process.exitCode() != 0)
            qInfo("%s", process.readAll().constData());
        return process.exitCode();
    }
    void openssl(const QString &words)
    {
        if (run(words.split(QLatin1Char(' '))) != 0)
            qFatal("openssl %s", qPrintable(words));
    }
    void makeKey(const char *name)
    {
        openssl(
            QStringLiteral("ecparam -name prime256v1 -genkey -noout -out %1.key").arg(QLatin1String(name)));
    }
    void certify(const char *name, const char *validity)
    {
        makeKey(name);
        openssl(QStringLiteral("req -new -key %1.key -subj /CN=Time -config openssl.cnf -out request.csr")
                    .arg(QLatin1String(name)));
        openssl(QStringLiteral("ca -batch -config openssl.cnf -in request.csr -notext -out %1.pem %2")
                    .arg(QLatin1String(name), QLatin1String(validity)));
    }

    QTemporaryDir m_folder;
};

}  // namespace sp::test
