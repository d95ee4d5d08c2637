// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/audit_view_store.h"
#include "ui/engine/engine_client.h"

#include <QAbstractTableModel>

#include <map>
#include <set>

namespace sp::ui {

/// A line of the audit trail in words.
struct TrailLine {
    std::int64_t number = 0;
    QString when;
    QString who;
    QString what;
    QString subject;  ///< See recordName().
    QByteArray recordType = {};
    std::optional<IdBytes> record = {};
};

/// Reads lines on the engine's thread: at most `rows` from `newest` downwards, in words.
Result<std::vector<TrailLine>> trailLines(
    Engine &engine, const AuditFilter &filter, std::int64_t newest, int rows);
/// At most `most` lines as CSV (RFC 4180) with headers, the newest first.
Result<QString> trailCsv(Engine &engine, const AuditFilter &filter, int most);

/// The audit trail as a table of any length: it knows how many lines there are and where its pages begin,
/// reads the pages that are looked at, and forgets those that were not for long.
class TrailModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, About, Number, ColumnCount };
    static constexpr int pageRows = 200;
    static constexpr std::size_t pagesKept = 20;

    explicit TrailModel(EngineClient &engine, QObject *parent = nullptr);
    void setFilter(const AuditFilter &filter);
    const AuditFilter &filter() const { return m_filter; }
    /// Looks how long the trail is now.
    void reload();
    /// Null while its page is being read.
    const TrailLine *line(int row) const;
    std::int64_t size() const { return m_outline.size; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By When, either way; other columns change nothing.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// How many lines there are is known.
    void loaded();
    void failed(const sp::Error &error);

private:
    std::int64_t placeOf(int row) const;
    void fetch(std::int64_t page);
    void adopt(std::int64_t page, std::vector<TrailLine> lines);

    EngineClient &m_engine;
    AuditFilter m_filter;
    AuditOutline m_outline;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::map<std::int64_t, std::vector<TrailLine>> m_pages;
    std::set<std::int64_t> m_asked;
    std::vector<std::int64_t> m_used;  ///< Pages, the one read last at the end.
    int m_generation = 0;
};

}  // namespace sp::ui
