// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/exchange/import_service.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

namespace sp::ui {

/// Brings a calendar (.ics), contacts (.vcf) or a table (.csv) in: says first what it would do, then does it.
class ImportSheet : public QObject {
    Q_OBJECT

public:
    ImportSheet(EngineClient &engine, QWidget &region);
    /// Asks for the file, then goes on with it. The object goes away by itself.
    void chooseFile();
    void open(const QString &path);

Q_SIGNALS:
    /// It came in with this Unit.
    void imported(const QString &words, const sp::UnitId &unit);

private:
    void preview(const QString &name, const QByteArray &bytes, const ImportPlan &plan);
    void apply(const QString &name, const QByteArray &bytes);
    void fail(const QString &name, const Error &error);

    EngineClient &m_engine;
    QWidget &m_region;
};

}  // namespace sp::ui
