// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/exchange/export_service.h"
#include "core/practice/exchange/import_service.h"

namespace sp {

class Engine;

/// What files come in by, over an unlocked practice.
ImportService importService(Engine &engine);
/// One of the service's apply functions with its file.
using ImportApply = std::function<Result<ImportPlan>(ImportService &, Unit &)>;
/// What applying would do, sessions that follow their entries included: it is done in a Unit that is never
/// committed. Fails as `apply` does, or with "access.denied".
Result<ImportPlan> rehearsedImport(Engine &engine, const QByteArray &permission, const ImportApply &apply);
/// What writes an unlocked practice out; checks no permission and leaves no trace, so use exportPractice().
ExportService exportService(Engine &engine);

/// Writes the practice, or a part of it, into `folder`, and says in the audit trail that it left. An
/// accountant takes the books along; what was said and who came stays with the owner. Fails with
/// "access.denied", or as ExportService::write() does.
Result<ExportReport> exportPractice(
    Engine &engine, const QString &folder, const ExportRequest &request, const ExportProgress &progress = {});

}  // namespace sp
