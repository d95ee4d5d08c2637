// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_sheet.h"

#include "core/engine/exchange.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/people/import_columns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/shown_names.h"

#include <QFile>
#include <QFileDialog>
#include <QVBoxLayout>

#include <algorithm>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr std::size_t mostWarnings = 4;

QString endingOf(const QString &name)
{
    return name.section(u'.', -1).toLower();
}

struct Read {
    std::shared_ptr<const AnyImport> file;
    std::optional<TableHead> head;
};

/// The file as it was read in a confined process, by what its name says that it is.
Result<AnyImport> readConfined(ImportService &service, const QByteArray &bytes, const QString &name)
{
    const QString ending = endingOf(name);
    if (ending == u"ics"_s) {
        SP_TRY(calendar, service.openCalendar(bytes, name));
        return AnyImport(std::move(calendar));
    }
    if (ending == u"vcf"_s || ending == u"vcard"_s) {
        SP_TRY(contacts, service.openContacts(bytes, name));
        return AnyImport(std::move(contacts));
    }
    SP_TRY(table, service.openTable(bytes, name));
    return AnyImport(std::move(table));
}

struct Applied {
    ImportPlan plan;
    UnitId unit;
};

QString countsText(const ImportPlan &plan)
{
    QStringList parts;
    const auto say = [&](int count, const char *words) {
        if (count > 0)
            parts << ImportSheet::tr(words, nullptr, count);
    };
    say(plan.clients.added, QT_TRANSLATE_N_NOOP("sp::ui::ImportSheet", "%n new clients"));
    say(plan.clients.updated, QT_TRANSLATE_N_NOOP("sp::ui::ImportSheet", "%n clients updated"));
    say(plan.events.added, QT_TRANSLATE_N_NOOP("sp::ui::ImportSheet", "%n appointments"));
    say(plan.events.updated, QT_TRANSLATE_N_NOOP("sp::ui::ImportSheet", "%n appointments updated"));
    const ImportedSessions sessions = plan.sessions.value_or(ImportedSessions{});
    say(sessions.moved, QT_TRANSLATE_N_NOOP("sp::ui::ImportSheet", "%n sessions moved"));
    say(sessions.canceled, QT_TRANSLATE_N_NOOP("sp::ui::ImportSheet", "%n sessions cancelled"));
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

Result<ImportPlan> ImportSheet::bring(Engine &engine, Unit *unit, const File &file)
{
    ImportService service = importService(engine);
    if (const auto *calendar = std::get_if<CalendarImport>(file.read.get()))
        return unit ? service.applyCalendar(*unit, *calendar) : service.planCalendar(*calendar);
    if (const auto *contacts = std::get_if<ContactImport>(file.read.get()))
        return unit ? service.applyContacts(*unit, *contacts) : service.planContacts(*contacts);
    const auto &table = std::get<TableImport>(*file.read);
    TableOptions options;
    options.mapping = file.mapping;
    options.badRows = TableOptions::BadRows::Skip;
    return unit ? service.applyTable(*unit, table, options) : service.planTable(table, options);
}

void ImportSheet::open(const QString &path)
{
    m_file = {path.section(u'/', -1), {}};
    ask(
        m_engine, this,
        [name = m_file.name, path](Engine &engine) -> Result<Read> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
                return Error{ErrorCode::InvalidInput, "import.unreadable", {{u"file"_s, name}}};
            ImportService service = importService(engine);
            SP_TRY(opened, readConfined(service, file.readAll(), name));
            Read read{std::make_shared<const AnyImport>(std::move(opened)), {}};
            if (const auto *table = std::get_if<TableImport>(read.file.get())) {
                SP_TRY(head, readTableHead(*table));
                read.head = std::move(head);
            }
            return read;
        },
        [this](const Result<Read> &read) {
            if (!read) {
                fail(read.error());
                return;
            }
            m_file.read = read->file;
            show(read->head);
        });
}

void ImportSheet::show(const std::optional<TableHead> &head)
{
    m_sheet = new Sheet(
        m_region, tr("Import %1").arg(m_file.name), KeepTyped("import/" + m_file.name.toUtf8()), 560);
    auto *body = new QWidget;
    m_words = new QVBoxLayout(body);
    m_words->setContentsMargins(0, 0, 0, 0);
    m_words->setSpacing(4);
    if (head) {
        m_columns = new ImportColumns(*head);
        m_file.mapping = m_columns->mapping();
        m_sheet->addPart(m_columns);
        connect(m_columns, &ImportColumns::changed, this, [this] {
            m_file.mapping = m_columns->mapping();
            plan();
        });
    }
    m_sheet->addPart(body);
    m_sheet->setSecondary(tr("Cancel"));
    m_go = m_sheet->setPrimary(tr("Import"));
    m_go->setEnabled(false);
    connect(m_sheet, &Sheet::rejected, this, [this] {
        if (m_importing)
            return;  // It comes in; its end is told, with its undo.
        m_sheet->finish();
        deleteLater();
    });
    connect(m_sheet, &Sheet::accepted, this, &ImportSheet::apply);
    plan();
}

void ImportSheet::plan()
{
    m_go->setEnabled(false);
    ask(
        m_engine, this,
        [file = m_file](Engine &engine) {
            // Which sessions move or fall out shows only when their entries have moved.
            if (std::holds_alternative<CalendarImport>(*file.read))
                return rehearsedImport(engine, "import.calendar",
                    [&](ImportService &, Unit &unit) { return bring(engine, &unit, file); });
            return bring(engine, nullptr, file);
        },
        [this, asked = ++m_asked](const Result<ImportPlan> &plan) {
            if (asked == m_asked)
                preview(plan);
        });
}

void ImportSheet::preview(const Result<ImportPlan> &plan)
{
    // Without columns to choose there is nothing to mend here.
    if (!plan && !m_columns) {
        if (m_sheet)
            m_sheet->finish();
        fail(plan.error());
        return;
    }
    while (QLayoutItem *item = m_words->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto say = [&](const QString &text, const TextStyle &look) {
        auto *label = new Label(text, look);
        label->setFlow(Flow::Wrap);
        m_words->addWidget(label);
    };
    if (!plan) {
        say(errorText(plan.error()), {TextSize::Base, Weight::Regular, Tone::Bad});
        if (m_sheet->isHidden())
            m_sheet->open();
        return;
    }
    const QString counts = countsText(*plan);
    const bool refused = counts.isEmpty() && !plan->errors.empty();
    say(refused            ? tr("Nothing of this file can be taken.")
        : counts.isEmpty() ? tr("Everything in this file is here already.")
                           : counts,
        style::name);
    const int known = plan->clients.unchanged + plan->events.unchanged;
    if (known > 0 && !counts.isEmpty())
        say(tr("%1 known already and left as they are.").arg(known), style::muted);
    if (const int kept = plan->sessions ? plan->sessions->kept : 0; kept > 0)
        say(tr("%n prepared sessions stay where they are.", nullptr, kept), style::muted);
    if (plan->kind == "calendar")
        say(tr("Guests nobody knows become suggested clients; accept them in the list."), style::muted);
    std::vector<Warning> warnings = plan->errors;
    warnings.insert(warnings.end(), plan->warnings.begin(), plan->warnings.end());
    for (std::size_t i = 0; i < std::min(mostWarnings, warnings.size()); ++i)
        say(reasonText(warnings[i].reason, warnings[i].facts),
            {TextSize::Caption, Weight::Regular, Tone::Watch});
    if (warnings.size() > mostWarnings)
        say(tr("and %1 more remarks.").arg(warnings.size() - mostWarnings), style::caption);
    m_go->setEnabled(!counts.isEmpty());
    if (m_sheet->isHidden())
        m_sheet->open();
}

void ImportSheet::apply()
{
    m_importing = true;
    m_sheet->setBusy();
    ask(
        m_engine, this,
        [file = m_file](Engine &engine) {
            return engine.run<Applied>("import.apply", [&](Unit &unit) -> Result<Applied> {
                SP_TRY(plan, bring(engine, &unit, file));
                return Applied{std::move(plan), unit.id()};
            });
        },
        [this](const Result<Applied> &applied) {
            if (!applied) {
                m_importing = false;
                m_sheet->setFailure(errorText(applied.error()));
                return;
            }
            m_sheet->finish();
            Q_EMIT imported(tr("Imported: %1").arg(countsText(applied->plan)), applied->unit);
            deleteLater();
        });
}

void ImportSheet::fail(const Error &error)
{
    auto *sheet =
        new Sheet(m_region, tr("%1 was not imported").arg(m_file.name), KeepTyped::Nothing::IsTyped, 480);
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
