// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/exchange.h"

#include "core/engine/engine.h"

namespace sp {

ImportService importService(Engine &engine)
{
    return {engine.people(), engine.calendar(), engine.sessions().store(), engine.settings(),
        engine.ports().parser};
}

Result<ImportPlan> rehearsedImport(Engine &engine, const QByteArray &permission, const ImportApply &apply)
{
    static const Error curtain{ErrorCode::Refused, "import.rehearsed"};
    ImportService service = importService(engine);
    std::optional<ImportPlan> plan;
    const auto kept = engine.run<Done>(permission, [&](Unit &unit) -> Result<Done> {
        SP_TRY(done, apply(service, unit));
        plan = std::move(done);
        return curtain;
    });
    if (!plan)
        return kept.error();
    return *std::move(plan);
}

ExportService exportService(Engine &engine)
{
    return {engine.database(), engine.people(), engine.services(), engine.calendar(), engine.sessions(),
        engine.notes(), engine.billing(), engine.ledger(), engine.settings(), &engine.blobs()};
}

Result<ExportReport> exportPractice(
    Engine &engine, const QString &folder, const ExportRequest &request, const ExportProgress &progress)
{
    const QByteArray permission = request.content == ExportContent::Books
                                      ? "export.books"
                                      : "export." + exportContentName(request.content);
    SP_CHECK(engine.mayRead(permission));
    SP_TRY(report, exportService(engine).write(folder, request, engine.now(), progress));
    SP_CHECK(engine.run<Done>(permission, [&](Unit &unit) -> Result<Done> {
        ExportService::audit(unit, request, report);
        return Done{};
    }));
    return report;
}

}  // namespace sp
