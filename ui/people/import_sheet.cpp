// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_sheet.h"

#include "core/engine/exchange.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"

#include <QFile>
#include <QFileDialog>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr std::size_t mostWarnings = 4;

/// A file, and what it would bring.
struct Read {
    QByteArray bytes;
    ImportPlan plan;
};

struct Applied {
    ImportPlan plan;
    UnitId unit;
};

Result<ImportPlan> bring(Engine &engine, Unit *unit, const QString &name, const QByteArray &bytes)
{
    ImportService service = importService(engine);
    const QString ending = name.section(u'.', -1).toLower();
    if (ending == u"ics"_s)
        return unit ? service.applyCalendar(*unit, bytes, name) : service.planCalendar(bytes, name);
    if (ending == u"vcf"_s || ending == u"vcard"_s)
        return unit ? service.applyContacts(*unit, bytes, name) : service.planContacts(bytes, name);
    TableOptions options;
    options.badRows = TableOptions::BadRows::Skip;
    return unit ? service.applyTable(*unit, bytes, name, options) : service.planTable(bytes, name, options);
}

QString countsText(const ImportPlan &plan)
{
    QStringList parts;
    const auto say = [&](int count, const QString &one, const QString &many) {
        if (count > 0)
            parts << (count == 1 ? one : many.arg(count));
    };
    say(plan.clients.added, ImportSheet::tr("1 new client"), ImportSheet::tr("%1 new clients"));
    say(plan.clients.updated, ImportSheet::tr("1 client updated"), ImportSheet::tr("%1 clients updated"));
    say(plan.events.added, ImportSheet::tr("1 appointment"), ImportSheet::tr("%1 appointments"));
    say(plan.events.updated, ImportSheet::tr("1 appointment updated"),
        ImportSheet::tr("%1 appointments updated"));
    return parts.join(u", "_s);
}

}  // namespace

ImportSheet::ImportSheet(EngineClient &engine, QWidget &region)
    : QObject(&region), m_engine(engine), m_region(region)
{
}

void ImportSheet::chooseFile()
{
    auto *dialog = new QFileDialog(&m_region, tr("Import a calendar, contacts or a table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Calendar, contacts, table (*.ics *.vcf *.vcard *.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSheet::open);
    connect(dialog, &QFileDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void ImportSheet::open(const QString &path)
{
    const QString name = path.section(u'/', -1);
    ask(
        m_engine, this,
        [name, path](Engine &engine) -> Result<Read> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
                return Error{ErrorCode::InvalidInput, "import.unreadable", {{u"file"_s, name}}};
            const QByteArray bytes = file.readAll();
            SP_TRY(plan, bring(engine, nullptr, name, bytes));
            return Read{bytes, std::move(plan)};
        },
        [this, name](const Result<Read> &read) {
            if (read)
                preview(name, read->bytes, read->plan);
            else
                fail(name, read.error());
        });
}

void ImportSheet::preview(const QString &name, const QByteArray &bytes, const ImportPlan &plan)
{
    auto *sheet = new Sheet(m_region, tr("Import %1").arg(name), 520);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto say = [&](const QString &text, const TextStyle &look) {
        auto *label = new Label(text, look);
        label->setFlow(Flow::Wrap);
        column->addWidget(label);
    };
    const QString counts = countsText(plan);
    say(counts.isEmpty() ? tr("Everything in this file is here already.") : counts, style::name);
    const int known = plan.clients.unchanged + plan.events.unchanged;
    if (known > 0 && !counts.isEmpty())
        say(tr("%1 known already and left as they are.").arg(known), style::muted);
    if (plan.kind == "calendar")
        say(tr("Guests nobody knows become suggested clients; accept them in the list."), style::muted);
    std::vector<Warning> warnings = plan.errors;
    warnings.insert(warnings.end(), plan.warnings.begin(), plan.warnings.end());
    for (std::size_t i = 0; i < std::min(mostWarnings, warnings.size()); ++i)
        say(reasonText(warnings[i].reason, warnings[i].facts),
            {TextSize::Caption, Weight::Regular, Tone::Watch});
    if (warnings.size() > mostWarnings)
        say(tr("and %1 more remarks.").arg(warnings.size() - mostWarnings), style::caption);
    sheet->addPart(body);
    sheet->setSecondary(counts.isEmpty() ? tr("Close") : tr("Cancel"));
    if (!counts.isEmpty())
        sheet->setPrimary(tr("Import"));
    connect(sheet, &Sheet::rejected, this, [this, sheet] {
        sheet->finish();
        deleteLater();
    });
    connect(sheet, &Sheet::accepted, this, [this, sheet, name, bytes] {
        sheet->finish();
        apply(name, bytes);
    });
    sheet->open();
}

void ImportSheet::apply(const QString &name, const QByteArray &bytes)
{
    ask(
        m_engine, this,
        [name, bytes](Engine &engine) {
            return engine.run<Applied>("import.apply", [&](Unit &unit) -> Result<Applied> {
                SP_TRY(plan, bring(engine, &unit, name, bytes));
                return Applied{std::move(plan), unit.id()};
            });
        },
        [this, name](const Result<Applied> &applied) {
            if (!applied) {
                fail(name, applied.error());
                return;
            }
            Q_EMIT imported(tr("Imported: %1").arg(countsText(applied->plan)), applied->unit);
            deleteLater();
        });
}

void ImportSheet::fail(const QString &name, const Error &error)
{
    auto *sheet = new Sheet(m_region, tr("%1 was not imported").arg(name), 480);
    auto *label = new Label(errorText(error));
    label->setFlow(Flow::Wrap);
    sheet->addPart(label);
    sheet->setSecondary(tr("Close"));
    connect(sheet, &Sheet::rejected, this, [this, sheet] {
        sheet->finish();
        deleteLater();
    });
    sheet->open();
}

}  // namespace sp::ui
