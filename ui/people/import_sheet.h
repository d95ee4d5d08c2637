// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/exchange/import_service.h"
#include "ui/engine/engine_client.h"

#include <QPointer>

#include <memory>

class QVBoxLayout;

namespace sp::ui {

class Button;
class ImportColumns;
class Sheet;

/// Brings a calendar (.ics), contacts (.vcf) or a table (.csv) in: says first what it would do, lets the
/// owner say what a table's columns hold, then does it. The object goes away by itself.
class ImportSheet : public QObject {
    Q_OBJECT

public:
    ImportSheet(EngineClient &engine, QWidget &region);
    /// Asks for the file, then goes on with it.
    void chooseFile();
    void open(const QString &path);

Q_SIGNALS:
    /// It came in with this Unit.
    void imported(const QString &words, const sp::UnitId &unit);

private:
    struct File {
        QString name;
        std::shared_ptr<const AnyImport> read = {};
        std::optional<TableMapping> mapping = {};
    };
    void show(const std::optional<TableHead> &head);
    /// Asks what would come in, as things stand.
    void plan();
    void preview(const Result<ImportPlan> &plan);
    void apply();
    void fail(const Error &error);
    static Result<ImportPlan> bring(Engine &engine, Unit *unit, const File &file);

    EngineClient &m_engine;
    QWidget &m_region;
    File m_file;
    QPointer<Sheet> m_sheet;
    QVBoxLayout *m_words = nullptr;
    ImportColumns *m_columns = nullptr;
    Button *m_go = nullptr;
    int m_asked = 0;
    bool m_importing = false;
};

}  // namespace sp::ui
