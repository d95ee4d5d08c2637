// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/policy/policy_version.h"
#include "core/suites/credit/rules/overage_replay.h"
#include "ui/engine/engine_client.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace sp::ui {

/// For whom rules hold: everybody, or a client, a service, a package.
struct RuleScope {
    PolicyScope scope = PolicyScope::workspace();
    QString name = {};  ///< Empty: everybody.
};

/// The rules for overage of one scope, as they hold now, with what a wider one says.
struct ScopeRules {
    RuleScope of;
    credit::OverageTerms terms = {};
    credit::OverageTerms inherited = {};
    std::vector<PolicyVersion> history = {};  ///< Published ones, the newest first.
};

/// All of them, and who could have some.
struct RuleBook {
    std::vector<ScopeRules> scopes = {};  ///< Everybody's first, which are always there.
    std::vector<RuleScope> free = {};     ///< Whoever has none of their own.
    std::vector<QString> services = {};
    Currency currency = Currency::of("EUR");
    TimeZone zone = TimeZone::utc();
    LocalDate today = {};
    bool mayWrite = false;
};

/// What draft rules would have changed, with the names of whom they would have touched.
struct RuleTrial {
    credit::ReplayResult result;
    std::map<QByteArray, QString> clients = {};
};

/// The rules for what is beyond the credits, their versions, and the past year played by a draft of them.
class RulesModel : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::days triedFor{365};

    explicit RulesModel(EngineClient &client, QObject *parent = nullptr);
    /// Ends a trial: locking would wait for it.
    ~RulesModel() override;

    void load();
    void save(
        const RuleScope &scope, const credit::OverageTerms &terms, const credit::OverageTerms &inherited);
    void rollBack(const PolicyVersionId &version);
    /// Plays the last twelve months; progressed() and trialEnded() follow. A trial that runs is ended.
    void tryOut(
        const RuleScope &scope, const credit::OverageTerms &terms, const credit::OverageTerms &inherited);
    void stopTrial();

    bool isLoaded() const { return m_loaded; }
    const RuleBook &book() const { return m_book; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void loaded();
    void saved(const QString &words);
    void failed(const sp::Error &error);
    void progressed(int percent);
    /// Nothing: it was stopped, or failed.
    void trialEnded(const std::optional<sp::ui::RuleTrial> &trial);

private:
    /// Between this thread and the one on which a trial runs.
    struct Watch {
        std::atomic<int> percent{0};
        std::atomic<bool> stopped{false};
    };

    EngineClient &m_client;
    RuleBook m_book;
    std::optional<Error> m_error;
    std::shared_ptr<Watch> m_watch;
    QTimer m_timer;
    bool m_loaded = false;
};

}  // namespace sp::ui
