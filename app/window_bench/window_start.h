// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/key_store.h"
#include "ui/watch/watched_application.h"

#include <QJsonArray>

namespace sp {

/// Keeps one key, whatever it is called: the one the parent process wrote to our standard input.
class OneKey final : public KeyStore {
public:
    Result<SecretBytes> read(const QByteArray &) override { return m_key.clone(); }
    Result<Done> write(const QByteArray &, const SecretBytes &secret) override
    {
        m_key = secret.clone();
        return Done{};
    }
    Result<Done> remove(const QByteArray &) override { return Done{}; }

private:
    SecretBytes m_key;
};

/// One start of the program on `folder`, opened with the key on standard input: says "ready" when Today
/// stands there, then what it measured as JSON. Answers what the process ends with.
int startOnce(ui::WatchedApplication &application, const QString &folder);

}  // namespace sp
