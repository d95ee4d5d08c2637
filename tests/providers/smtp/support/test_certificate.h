// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp::test {

enum class Validity { Now, Expired };

/// A self-signed server certificate and its key, both PEM.
struct TestCertificate {
    QByteArray certificate;
    QByteArray key;
};

/// Makes a P-256 certificate for one name, an IP address or a DNS name, written as OpenSSL does:
/// "IP:127.0.0.1", "DNS:mail.example". Its dates are fixed: the years 2000 to 2099, or 2000 alone when it is
/// to be expired.
TestCertificate makeCertificate(const QByteArray &name, Validity validity = Validity::Now);

}  // namespace sp::test
