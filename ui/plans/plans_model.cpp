// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plans_model.h"

#include "ui/engine/ask.h"
#include "ui/session/planned_session.h"

#include <algorithm>

namespace sp::ui {

using namespace credit;

namespace {

struct Listed {
    std::vector<PackageLine> lines;
    PackageBasis basis;
};

Result<Listed> readList(Engine &engine)
{
    SP_CHECK(engine.mayRead("balance.read"));
    Listed listed;
    SP_TRY(templates, engine.packages().store().templates());
    SP_TRY(sold, engine.packages().store().soldCounts());
    for (credit::TemplateVersion &each : templates) {
        const auto count = sold.find(each.id);
        listed.lines.push_back({std::move(each), count == sold.end() ? SoldCount{} : count->second});
    }
    // What is not sold any more stands last.
    std::ranges::stable_partition(listed.lines, [](const PackageLine &line) { return !line.latest.retired; });
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(currency, Currency::create(settings.currency));
    SP_TRY(services, engine.services().list());
    SP_TRY(today, engine.packages().today(engine.now()));
    listed.basis = {currency, settings.prices, std::move(services), today, engine.may("package.template")};
    return listed;
}

Result<PackageFile> readPackage(Engine &engine, const PackageTemplateId &id)
{
    SP_CHECK(engine.mayRead("balance.read"));
    SP_TRY(versions, engine.packages().store().versions(id));
    if (versions.empty())
        return Error{ErrorCode::NotFound, "package.unknown_template"};
    PackageFile file{{versions.front()}};
    SP_TRY(zone, practiceZone(engine));
    file.zone = zone;
    SP_TRY(today, engine.packages().today(engine.now()));
    file.today = today;
    file.versions = std::move(versions);
    SP_TRY(packages, engine.packages().store().ofTemplate(id));
    for (const Package &each : packages) {
        SP_TRY(client, engine.people().client(each.client));
        SP_TRY(standing, engine.packages().standing(each.id));
        file.holders.push_back({each.id, each.client, client.details.name, each.version, each.state,
            standing.standing, each.boughtOn, standing.expires});
        ++file.line.sold.all;
        file.line.sold.active += each.state == Package::State::Active ? 1 : 0;
    }
    std::ranges::stable_sort(file.holders, {}, &PackageHolder::state);
    return file;
}

struct Stored {
    PackageTemplateId id;
    int version;
};

}  // namespace

PlansModel::PlansModel(EngineClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&client, &EngineClient::changed, this, [this](const QByteArray &topic) {
        // Nobody has looked at the packages yet.
        if (!m_loaded && !m_error)
            return;
        if (topic == "credits" || topic == "services" || topic == "settings") {
            load();
            readFile();
        } else if (topic == "clients") {
            readFile();
        }
    });
}

void PlansModel::load()
{
    ask(
        m_client, this, [](Engine &engine) { return readList(engine); },
        [this](const Result<Listed> &listed) {
            m_error = listed ? std::nullopt : std::optional(listed.error());
            if (listed) {
                m_lines = listed->lines;
                m_basis = listed->basis;
                m_loaded = true;
            }
            Q_EMIT this->listed();
        });
}

void PlansModel::open(const PackageTemplateId &id)
{
    if (m_id != id)
        m_file.reset();
    m_id = id;
    readFile();
}

void PlansModel::readFile()
{
    if (!m_id)
        return;
    const int asked = ++m_asked;
    ask(
        m_client, this, [id = *m_id](Engine &engine) { return readPackage(engine, id); },
        [this, asked](const Result<PackageFile> &file) {
            if (asked != m_asked)
                return;
            if (!file) {
                Q_EMIT failed(file.error());
                return;
            }
            m_file = *file;
            Q_EMIT opened();
        });
}

void PlansModel::save(
    const std::optional<PackageTemplateId> &id, const QString &name, const PackageTerms &terms)
{
    ask(
        m_client, this,
        [id, name, terms](Engine &engine) {
            return engine.run<Stored>("package.template", [&](Unit &unit) -> Result<Stored> {
                if (id) {
                    SP_TRY(number, engine.packages().publish(unit, *id, terms));
                    return Stored{*id, number};
                }
                SP_TRY(added, engine.packages().addTemplate(unit, name, terms));
                return Stored{added, 1};
            });
        },
        [this, name](const Result<Stored> &stored) {
            if (!stored) {
                Q_EMIT failed(stored.error());
                return;
            }
            m_id = stored->id;
            Q_EMIT saved(
                stored->id, stored->version == 1
                                ? tr("%1 can be sold").arg(name)
                                : tr("Version %1 of %2 is sold from now on").arg(stored->version).arg(name));
        });
}

void PlansModel::retire(const PackageTemplateId &id)
{
    ask(
        m_client, this,
        [id](Engine &engine) {
            return engine.run<UnitId>("package.retire", [&](Unit &unit) -> Result<UnitId> {
                SP_CHECK(engine.packages().retire(unit, id));
                return unit.id();
            });
        },
        [this](const Result<UnitId> &unit) {
            if (unit)
                Q_EMIT done(tr("Not sold any more; what was sold goes on"), *unit);
            else
                Q_EMIT failed(unit.error());
        });
}

}  // namespace sp::ui
