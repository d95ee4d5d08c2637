// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/import_service.h"

#include "core/practice/exchange/client_draft.h"

using namespace Qt::StringLiterals;

namespace sp {

namespace {

void auditImport(Unit &unit, const QByteArray &action, const ImportPlan &plan)
{
    unit.audit({action, "import", {},
        {{u"sha256"_s, QString::fromLatin1(hex(plan.digest))}, {u"clients_new"_s, plan.clients.added},
            {u"clients_updated"_s, plan.clients.updated}, {u"clients_unchanged"_s, plan.clients.unchanged},
            {u"skipped"_s, plan.clients.skipped}}});
}

/// Tables without an id column know a row by everything that tells people apart.
QByteArray rowIdentity(const TableRow &row)
{
    if (!row.id.isEmpty())
        return row.id.toUtf8();
    QString text = foldedName(row.details.name);
    for (const ContactPoint &contact : row.details.contacts)
        text += u'\n' + normalisedContact(contact);
    return "row:" + hex(sha256({text.toUtf8()}));
}

}  // namespace

Result<Done> ImportService::takeAll(Unit *unit, std::vector<ClientCandidate> candidates,
    const QByteArray &linkSource, IntakeStatus status, ImportPlan &plan, WarningList &warnings)
{
    std::vector<ImportItem> duplicates;
    candidates = joinDuplicates(std::move(candidates), duplicates);
    ClientIntake intake(m_people, linkSource, status, unit);
    for (const ClientCandidate &candidate : candidates) {
        SP_TRY(item, intake.take(candidate, warnings));
        plan.clients.count(item.fate);
        plan.items.push_back(std::move(item));
    }
    for (ImportItem &item : duplicates) {
        plan.clients.count(item.fate);
        plan.items.push_back(std::move(item));
    }
    const auto more = warnings.take();
    plan.warnings.insert(plan.warnings.end(), more.begin(), more.end());
    if (unit && intake.wrote())
        auditImport(*unit, "import." + plan.kind, plan);
    return Done{};
}

Result<ContactImport> ImportService::openContacts(const QByteArray &bytes, const QString &source)
{
    SP_TRY(content, m_files.contacts(bytes));
    return ContactImport{std::move(content), source, sha256({bytes})};
}

Result<TableImport> ImportService::openTable(const QByteArray &bytes, const QString &source)
{
    CsvReadOptions reading;
    reading.guard = FormulaGuard::Mark;  // Our own exports mark what a spreadsheet would run.
    SP_TRY(content, m_files.table(bytes, reading));
    return TableImport{std::move(content), source, sha256({bytes})};
}

Result<ImportPlan> ImportService::contacts(Unit *unit, const ContactImport &file, IntakeStatus status)
{
    SP_TRY(settings, m_settings.practice());
    ImportPlan plan{"contacts", file.source, file.digest};
    plan.warnings = file.content.warnings;
    WarningList warnings("import");
    std::vector<ClientCandidate> candidates;
    for (const Contact &contact : file.content.contacts) {
        if (contact.kind == "group" || contact.kind == "location") {
            plan.clients.count(ImportFate::Skipped);
            plan.items.push_back({ImportFate::Skipped, 0, contact.fullName,
                Warning{"import.group", {{u"name"_s, contact.fullName}}}});
            continue;
        }
        auto candidate = candidateOf(contact, settings.seller.address.country, warnings);
        if (candidate) {
            candidates.push_back(*std::move(candidate));
            continue;
        }
        const Error &error = candidate.error();
        QJsonObject facts = error.facts;
        facts.insert(u"name"_s, contact.fullName);
        plan.clients.count(ImportFate::Skipped);
        plan.items.push_back({ImportFate::Skipped, 0, contact.fullName, Warning{error.reason, facts}});
    }
    SP_CHECK(takeAll(unit, std::move(candidates), "vcard", status, plan, warnings));
    return plan;
}

Result<ImportPlan> ImportService::planContacts(const ContactImport &file, IntakeStatus status)
{
    return contacts(nullptr, file, status);
}

Result<ImportPlan> ImportService::applyContacts(Unit &unit, const ContactImport &file, IntakeStatus status)
{
    return contacts(&unit, file, status);
}

Result<TableHead> readTableHead(const TableImport &file)
{
    const CsvTable &csv = file.content;
    if (csv.rows.size() < 2)
        return Error{ErrorCode::InvalidInput, "import.no_rows"};
    TableHead head;
    const auto &first = csv.rows[1].cells;
    for (const QString &heading : csv.rows.front().cells) {
        const auto at = static_cast<std::size_t>(head.headings.size());
        head.headings << heading;
        head.example << (at < first.size() ? first[at] : QString());
        head.guess.fields.emplace(heading, guessedField(heading));
    }
    return head;
}

Result<ImportPlan> ImportService::table(Unit *unit, const TableImport &file, const TableOptions &options)
{
    SP_TRY(settings, m_settings.practice());
    const CsvTable &csv = file.content;
    if (csv.rows.size() < 2)
        return Error{ErrorCode::InvalidInput, "import.no_rows"};
    ImportPlan plan{"table", file.source, file.digest};
    plan.warnings = csv.warnings;
    SP_TRY(columns, TableColumns::create(csv.rows.front().cells, options.mapping));
    plan.mapping = columns.mapping().toJson();
    WarningList warnings("import");
    std::vector<ClientCandidate> candidates;
    for (std::size_t at = 1; at < csv.rows.size(); ++at) {
        const CsvRow &row = csv.rows[at];
        auto client = columns.client(row.cells, settings.seller.address.country, warnings);
        if (client) {
            QString said;
            for (const QString &cell : row.cells)
                said += QString::number(cell.size()) + u':' + cell;
            candidates.push_back(
                {client->details, {rowIdentity(*client), sha256({said.toUtf8()})}, row.line});
            continue;
        }
        Warning error{client.error().reason, client.error().facts};
        error.facts.insert(u"line"_s, row.line);
        plan.clients.count(ImportFate::Skipped);
        plan.items.push_back({ImportFate::Skipped, row.line, row.cells.front(), error});
        plan.errors.push_back(std::move(error));
    }
    if (unit && !plan.errors.empty() && options.badRows == TableOptions::BadRows::Refuse)
        return Error{ErrorCode::InvalidInput, "import.rows_invalid",
            {{u"rows"_s, static_cast<qint64>(plan.errors.size())},
                {u"line"_s, plan.errors.front().facts.value(u"line"_s)},
                {u"reason"_s, QString::fromLatin1(plan.errors.front().reason)}}};
    // Ids of one program's table mean nothing in another's.
    SP_CHECK(
        takeAll(unit, std::move(candidates), "csv:" + file.source.toUtf8(), options.status, plan, warnings));
    return plan;
}

Result<ImportPlan> ImportService::planTable(const TableImport &file, const TableOptions &options)
{
    return table(nullptr, file, options);
}

Result<ImportPlan> ImportService::applyTable(Unit &unit, const TableImport &file, const TableOptions &options)
{
    return table(&unit, file, options);
}

}  // namespace sp
