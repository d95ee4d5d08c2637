// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/trail_model.h"

#include "ui/activity/moment_text.h"
#include "ui/activity/subject_text.h"
#include "ui/engine/ask.h"
#include "ui/messages/audit_words.h"
#include "ui/session/planned_session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/shown_names.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

/// "Invoice: 2026/0007, Maya Brooks"
QString aboutText(const QByteArray &type, const QString &subject)
{
    QStringList about{recordKindText(type), subject};
    about.removeAll(QString());
    return about.join(u": "_s);
}

}  // namespace

Result<std::vector<TrailLine>> trailLines(
    Engine &engine, const AuditFilter &filter, std::int64_t newest, int rows)
{
    SP_TRY(zone, practiceZone(engine));
    SP_TRY(page, auditPage(engine, filter, newest, rows));
    std::vector<TrailLine> lines;
    for (const AuditRow &row : page) {
        lines.push_back({row.entry.seq, momentText(row.entry.at, engine.now(), zone),
            row.actor.isEmpty() ? roleText("System") : row.actor, auditText(row.entry.action, row.entry.data),
            row.subject, row.entry.entityType, row.entry.entity});
    }
    return lines;
}

Result<QString> trailCsv(Engine &engine, const AuditFilter &filter, int most)
{
    QStringList text{csvLine({TrailModel::tr("When"), TrailModel::tr("Who"), TrailModel::tr("What"),
        TrailModel::tr("About"), TrailModel::tr("No.")})};
    std::int64_t newest = std::numeric_limits<std::int64_t>::max();
    for (int left = most; left > 0;) {
        SP_TRY(lines, trailLines(engine, filter, newest, std::min(left, TrailModel::pageRows)));
        for (const TrailLine &line : lines)
            text << csvLine({line.when, line.who, line.what, aboutText(line.recordType, line.subject),
                QString::number(line.number)});
        if (lines.empty())
            break;
        newest = lines.back().number - 1;
        left -= static_cast<int>(lines.size());
    }
    return text.join(u"\r\n"_s) + u"\r\n"_s;
}

TrailModel::TrailModel(EngineClient &engine, QObject *parent) : QAbstractTableModel(parent), m_engine(engine)
{
    connect(&ShownNames::instance(), &ShownNames::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, About), index(rowCount() - 1, About));
    });
}

void TrailModel::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    reload();
}

void TrailModel::reload()
{
    const int generation = ++m_generation;
    ask(
        m_engine, this,
        [filter = m_filter](Engine &engine) { return auditOutline(engine, filter, pageRows); },
        [this, generation](const Result<AuditOutline> &outline) {
            if (generation != m_generation)
                return;
            beginResetModel();
            m_outline = outline ? *outline : AuditOutline{};
            m_pages.clear();
            m_asked.clear();
            m_used.clear();
            endResetModel();
            if (outline)
                Q_EMIT loaded();
            else
                Q_EMIT failed(outline.error());
        });
}

std::int64_t TrailModel::placeOf(int row) const
{
    return m_order == Qt::DescendingOrder ? row : m_outline.size - 1 - row;
}

const TrailLine *TrailModel::line(int row) const
{
    const std::int64_t place = placeOf(row);
    const auto page = m_pages.find(place / pageRows);
    const auto at = static_cast<std::size_t>(place % pageRows);
    return page != m_pages.end() && at < page->second.size() ? &page->second[at] : nullptr;
}

void TrailModel::fetch(std::int64_t page)
{
    if (m_pages.contains(page) || !m_asked.insert(page).second)
        return;
    const std::int64_t newest = m_outline.starts[static_cast<std::size_t>(page)];
    ask(
        m_engine, this,
        [filter = m_filter, newest](Engine &engine) { return trailLines(engine, filter, newest, pageRows); },
        [this, page, generation = m_generation](const Result<std::vector<TrailLine>> &lines) {
            if (generation != m_generation)
                return;
            m_asked.erase(page);
            if (lines)
                adopt(page, *lines);
            else
                Q_EMIT failed(lines.error());
        });
}

void TrailModel::adopt(std::int64_t page, std::vector<TrailLine> lines)
{
    m_pages.insert_or_assign(page, std::move(lines));
    m_used.push_back(page);
    if (m_used.size() > pagesKept) {
        m_pages.erase(m_used.front());
        m_used.erase(m_used.begin());
    }
    const std::int64_t first = page * pageRows;
    const std::int64_t last = std::min(first + pageRows, m_outline.size) - 1;
    const auto rowOf = [this](std::int64_t place) {
        return static_cast<int>(m_order == Qt::DescendingOrder ? place : m_outline.size - 1 - place);
    };
    const auto [from, to] = std::minmax({rowOf(first), rowOf(last)});
    Q_EMIT dataChanged(index(from, 0), index(to, ColumnCount - 1));
}

int TrailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outline.size);
}

int TrailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == ToneRole)
        return index.column() == What ? QVariant() : QVariant(static_cast<int>(Tone::Muted));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const TrailLine *line = this->line(index.row());
    if (!line) {
        // Asked for once it is looked at, which is what reading it means here.
        auto *self = const_cast<TrailModel *>(this);
        QMetaObject::invokeMethod(
            self,
            [self, page = placeOf(index.row()) / pageRows, generation = m_generation] {
                if (generation == self->m_generation)
                    self->fetch(page);
            },
            Qt::QueuedConnection);
        return index.column() == When ? QVariant(u"…"_s) : QVariant();
    }
    switch (index.column()) {
    case When:
        return line->when;
    case Who:
        return line->who;
    case What:
        return line->what;
    case About:
        return aboutText(line->recordType, subjectText(line->recordType, line->subject));
    default:
        return QLocale().toString(static_cast<qlonglong>(line->number));
    }
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Number)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case About:
        return tr("About");
    default:
        return tr("No.");
    }
}

void TrailModel::sort(int column, Qt::SortOrder order)
{
    if ((column != When && column != Number) || order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged();
    m_order = order;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &each : before)
        after << index(rowCount() - 1 - each.row(), each.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

}  // namespace sp::ui
