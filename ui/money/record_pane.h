// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/undo_offer.h"
#include "ui/widgets/row_list.h"

#include <QPointer>

#include <set>

class QStackedLayout;

namespace sp::ui {

class Button;
class Label;
class MoneySheet;
class SearchField;
struct StateContent;

/// What a pane calls its records.
struct RecordWords {
    QString list;    ///< What the list holds, for screen readers.
    QString search;  ///< The hint in the search field.
    QString make;    ///< The button for a new one.
    QString none;    ///< What the detail says while nothing is chosen.
    QString noneHint;
};

/// Records of one kind: the list at the leading side with a search and a button for a new one, the chosen one
/// beside it. What is done to one can be taken back from the toast.
class RecordPane : public QWidget {
    Q_OBJECT

public:
    RowList &list() { return *m_list; }
    /// Shows the one with this key.
    void choose(const QByteArray &key);
    void load();

Q_SIGNALS:
    void openClient(const sp::ClientId &client);
    void openInvoice(const sp::DocumentId &invoice);
    /// Something about the practice is missing, which its settings hold.
    void settingsAsked();
    /// What was done about this record.
    void historyRequested(const sp::IdBytes &record, const QString &name);
    void toast(const QString &text, const std::function<void()> &undo);

protected:
    /// `detail` shows a record and is taken over; `topics` say when to ask again.
    RecordPane(EngineClient &engine, const RecordWords &words, QWidget *detail,
        const std::set<QByteArray> &topics, QWidget *parent);
    /// Asks for the rows; answers by showRows() or fail().
    virtual void loadRows(const QString &text) = 0;
    /// Asks for one record; answers by showDetail() or hideDetail().
    virtual void loadRecord(const QByteArray &key) = 0;
    virtual void make() = 0;

    /// An answer that another question has overtaken is not shown.
    int asked() const { return m_asked; }
    QString searched() const;
    void showRows(std::vector<ListRow> rows, const StateContent &empty);
    void fail(const QString &title, const Error &error);
    bool isShown(const QByteArray &key) const { return m_shown == key; }
    /// A line below the list; none when empty.
    void setSummary(const QString &words);
    void showDetail();
    void hideDetail();

    /// What a Unit did: the record to show then.
    using Work = std::function<Result<QByteArray>(Engine &, Unit &)>;
    /// Does it, closes the sheet, shows the record and says `words` with an offer to undo; says why not
    /// otherwise.
    void act(const QByteArray &command, const Work &work, const QString &words, MoneySheet *sheet = nullptr);
    /// Says why an undo failed, with the offer to try again.
    UndoFailed tellFailure();
    /// Asks for what a new record begins with: the practice's currency and the day; tells why not otherwise.
    void askStart(const std::function<void(Currency, LocalDate)> &then);
    EngineClient &engine() { return m_engine; }
    QWidget *detail() const { return m_detail; }

private:
    QWidget *makeListPane(const RecordWords &words);

    EngineClient &m_engine;
    RecordWords m_words;
    SearchField *m_search;
    Button *m_make;
    RowModel *m_rows;
    RowList *m_list;
    QStackedLayout *m_listStack;
    QWidget *m_listState;
    Label *m_summary;
    QStackedLayout *m_stack;
    QWidget *m_empty;
    QWidget *m_detail;
    QByteArray m_shown;
    int m_asked = 0;
};

}  // namespace sp::ui
