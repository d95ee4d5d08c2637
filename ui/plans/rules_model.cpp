// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/rules_model.h"

#include "core/suites/credit/service/credit_replay.h"
#include "ui/engine/ask.h"
#include "ui/plans/overage_draft.h"
#include "ui/session/planned_session.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace credit;

namespace {

constexpr int mostClients = 1000;
constexpr std::chrono::milliseconds looked{80};

bool isPublished(const PolicyVersion &version)
{
    return version.status != PolicyStatus::Draft;
}

Result<OverageTerms> termsAt(Engine &engine, const std::vector<PolicyScope> &scopes)
{
    SP_TRY(resolved, engine.policies().inForce(overagePolicy().rules.name, scopes, engine.now()));
    return readOverageTerms(resolved ? resolved->body : overagePolicy().rules.defaults);
}

/// Whoever could have rules of their own, in the order in which those would decide.
Result<std::vector<RuleScope>> everyone(Engine &engine)
{
    std::vector<RuleScope> all;
    if (engine.may("client.read")) {
        SP_TRY(clients, engine.people().store().list(ClientStatus::Active, mostClients, 0));
        for (const ClientSummary &each : clients)
            all.push_back({PolicyScope::of("client", each.id), each.name});
    }
    SP_TRY(services, engine.services().list());
    for (const Service &each : services)
        all.push_back({PolicyScope::of("service", each.id), each.details.name});
    SP_TRY(templates, engine.packages().store().templates());
    for (const credit::TemplateVersion &each : templates)
        all.push_back({PolicyScope::of("plan", each.id), each.name});
    return all;
}

Result<RuleBook> readBook(Engine &engine)
{
    SP_CHECK(engine.mayRead("policy.read"));
    RuleBook book;
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(currency, Currency::create(settings.currency));
    SP_TRY(zone, practiceZone(engine));
    SP_TRY(today, engine.packages().today(engine.now()));
    SP_TRY(services, engine.services().list());
    for (const Service &each : services)
        book.services.push_back(each.details.name);
    book.currency = currency;
    book.zone = zone;
    book.today = today;
    book.mayWrite = engine.may("policy.publish");
    SP_TRY(versions, engine.policies().store().list(overagePolicy().rules.name));
    SP_TRY(all, everyone(engine));
    SP_TRY(wide, termsAt(engine, {PolicyScope::workspace()}));
    SP_TRY(builtIn, readOverageTerms(overagePolicy().rules.defaults));
    book.scopes.push_back({{}, wide, builtIn});
    for (const RuleScope &each : all) {
        const bool own = std::ranges::any_of(versions, [&](const PolicyVersion &version) {
            return version.scope == each.scope && isPublished(version);
        });
        if (!own) {
            book.free.push_back(each);
            continue;
        }
        SP_TRY(terms, termsAt(engine, {each.scope, PolicyScope::workspace()}));
        book.scopes.push_back({each, terms, wide});
    }
    for (ScopeRules &rules : book.scopes)
        std::ranges::copy_if(versions, std::back_inserter(rules.history), [&](const PolicyVersion &version) {
            return version.scope == rules.of.scope && isPublished(version);
        });
    return book;
}

/// A draft as it would be stored: everybody's whole, anybody else's only where it differs.
QJsonObject bodyOf(const RuleScope &scope, const OverageTerms &terms, const OverageTerms &inherited)
{
    return scope.scope == PolicyScope::workspace() ? overageTermsJson(terms)
                                                   : ownParameters(terms, inherited);
}

struct Prepared {
    ReplayInput input;
    std::map<QByteArray, QString> clients;
};

}  // namespace

RulesModel::RulesModel(EngineClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_timer.setInterval(looked);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_watch)
            Q_EMIT progressed(m_watch->percent);
    });
    connect(&client, &EngineClient::changed, this, [this](const QByteArray &topic) {
        const bool concerns = topic == "policy" || topic == "services" || topic == "credits" ||
                              topic == "clients" || topic == "settings";
        if (concerns && (m_loaded || m_error))
            load();
    });
}

RulesModel::~RulesModel()
{
    stopTrial();
}

void RulesModel::load()
{
    ask(
        m_client, this, [](Engine &engine) { return readBook(engine); },
        [this](const Result<RuleBook> &book) {
            m_error = book ? std::nullopt : std::optional(book.error());
            if (book) {
                m_book = *book;
                m_loaded = true;
            }
            Q_EMIT loaded();
        });
}

void RulesModel::save(const RuleScope &scope, const OverageTerms &terms, const OverageTerms &inherited)
{
    ask(
        m_client, this,
        [scope = scope.scope, body = bodyOf(scope, terms, inherited)](Engine &engine) {
            return engine.run<Done>("policy.publish", [&](Unit &unit) -> Result<Done> {
                SP_TRY(draft, engine.policies().draft(unit, overagePolicy().rules.name, scope, body));
                return engine.policies().publish(unit, draft, unit.now());
            });
        },
        [this](const Result<Done> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT saved(tr("These rules hold for sessions from now on"));
            load();
        });
}

void RulesModel::rollBack(const PolicyVersionId &version)
{
    ask(
        m_client, this,
        [version](Engine &engine) {
            return engine.run<PolicyVersionId>(
                "policy.roll_back", [&](Unit &unit) { return engine.policies().rollBack(unit, version); });
        },
        [this](const Result<PolicyVersionId> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT saved(tr("The older rules hold again, for sessions from now on"));
            load();
        });
}

void RulesModel::stopTrial()
{
    m_timer.stop();
    if (m_watch)
        m_watch->stopped = true;
    m_watch.reset();
}

void RulesModel::tryOut(const RuleScope &scope, const OverageTerms &terms, const OverageTerms &inherited)
{
    stopTrial();
    const auto watch = std::make_shared<Watch>();
    m_watch = watch;
    m_timer.start();
    Q_EMIT progressed(0);
    askOutside(
        m_client, this,
        [scope = scope.scope, body = bodyOf(scope, terms, inherited)](Engine &engine) -> Result<Prepared> {
            SP_CHECK(engine.mayRead("balance.read"));
            SP_TRY(input, overageReplay(engine.credits().store(), engine.services(), engine.policies(),
                              engine.policyRegistry(), scope, body, engine.now() - triedFor));
            Prepared prepared{std::move(input), {}};
            for (const ReplayCase &each : prepared.input.cases)
                prepared.clients.try_emplace(each.client);
            for (auto &[id, name] : prepared.clients) {
                SP_TRY(client, engine.people().client(*ClientId::parse(id)));
                name = client.details.name;
            }
            return prepared;
        },
        [watch](const Prepared &prepared) -> Result<std::optional<RuleTrial>> {
            auto result = replayOverage(prepared.input, [&](std::size_t done, std::size_t total) {
                watch->percent = total == 0 ? 100 : static_cast<int>(done * 100 / total);
                return !watch->stopped;
            });
            return result ? std::optional(RuleTrial{*std::move(result), prepared.clients}) : std::nullopt;
        },
        [this, watch](const Result<std::optional<RuleTrial>> &trial) {
            // Another one runs by now, or nobody wants it any more.
            if (watch != m_watch)
                return;
            stopTrial();
            if (!trial)
                Q_EMIT failed(trial.error());
            Q_EMIT trialEnded(trial ? *trial : std::nullopt);
        });
}

}  // namespace sp::ui
