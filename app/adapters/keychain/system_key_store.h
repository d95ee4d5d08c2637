// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/key_store.h"

#include <QString>

#include <chrono>

namespace sp {

/// The desktop's own key store by QtKeychain; never its plain-text fallback. The call runs on a thread with
/// an event loop of its own, so the caller's loop is neither needed nor entered. "keychain.unavailable" also
/// where nobody answers within `patience`, such as an unlock question that is not answered.
class SystemKeyStore final : public KeyStore {
public:
    explicit SystemKeyStore(QString service = QStringLiteral("SoloPilot"),
        std::chrono::milliseconds patience = std::chrono::minutes(2));

    Result<SecretBytes> read(const QByteArray &name) override;
    Result<Done> write(const QByteArray &name, const SecretBytes &secret) override;
    Result<Done> remove(const QByteArray &name) override;

private:
    QString m_service;
    std::chrono::milliseconds m_patience;
};

}  // namespace sp
