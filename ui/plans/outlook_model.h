// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/service/credit_overview.h"
#include "ui/engine/engine_client.h"

#include <QAbstractTableModel>

namespace sp::ui {

/// Active packages with when they run out, as rows of a table. Kept sorted by the soonest.
class OutlookModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Client, PackageName, Left, RunsOut, Days, Risk, Columns };

    explicit OutlookModel(EngineClient &client, QObject *parent = nullptr);
    void load();
    bool isLoaded() const { return m_loaded; }
    const std::vector<credit::PackageOutlook> &rows() const { return m_rows; }
    const std::optional<Error> &error() const { return m_error; }
    LocalDate today() const { return m_today; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    EngineClient &m_client;
    std::vector<credit::PackageOutlook> m_rows;
    LocalDate m_today = {};
    std::optional<Error> m_error;
    bool m_loaded = false;
    int m_asked = 0;
};

/// "High", "Medium", "Low", "Unknown".
QString riskText(credit::RiskTier risk);
/// Why it runs out then, in sentences: what is booked, what is assumed and from what, and the tier.
QStringList outlookReasons(const credit::PackageOutlook &outlook, LocalDate today);

}  // namespace sp::ui
