// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/exchange.h"
#include "ui/engine/engine_client.h"

#include <atomic>

class QVBoxLayout;

namespace sp::ui {

class DailyBackupCard;
class Label;
class ProgressRow;

/// Backups that are tested after writing, and the way out: everything in open formats.
class DataSection : public QWidget {
    Q_OBJECT

public:
    DataSection(EngineClient &engine, QWidget *parent);
    ~DataSection() override;
    void load();
    /// Ends what takes long, as its Cancel does.
    void stop();
    DailyBackupCard &daily() { return *m_daily; }
    /// Into this folder, without asking for it; what the buttons do once a folder was chosen.
    void backUpTo(const QString &folder);
    void exportTo(const QString &folder, ExportContent content);

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);

private:
    struct Kept {
        QString path;
        Instant at;
        qint64 bytes = 0;
    };
    void show(const std::vector<Kept> &backups);
    void check(const QString &path);
    void choose(const QString &title, const std::function<void(const QString &)> &chosen);
    /// False while something else is being done.
    bool begin(const QString &text);
    void rest(const QString &outcome);
    /// What long work on another thread tells how far it is, and asks whether to go on.
    std::function<bool(qint64 done, qint64 all)> follower();
    QWidget *wayOut(const QString &name, const QString &note, ExportContent content);

    EngineClient &m_engine;
    std::shared_ptr<std::atomic_bool> m_canceled;
    DailyBackupCard *m_daily;
    ProgressRow *m_progress;
    Label *m_outcome;
    QVBoxLayout *m_list;
    bool m_busy = false;
};

}  // namespace sp::ui
