// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/service/credit_records.h"
#include "ui/engine/sum_question.h"
#include "ui/people/people_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"

#include <QPushButton>

class QVBoxLayout;

namespace sp::ui {

class Button;
class CreditPanel;
class EngineClient;
class InspectorFold;
class InspectorPanel;

/// One line of a client's time line; a press opens what it stands for.
class FileRow : public QPushButton {
    Q_OBJECT

public:
    struct Content {
        QString date;
        Icon icon = Icon::Clock;
        QString title;
        QString note;
        QString amount = {};
        std::optional<ChipContent> chip = {};
        enum class Line { Through, Last } line = Line::Through;
    };
    FileRow(const Content &content, QWidget *parent);
    QSize sizeHint() const override { return {400, metrics::scaled(48)}; }
    QSize minimumSizeHint() const override { return {240, 48}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
};

/// A client: who it is, what waits, what was; facts in a panel beside it, which folds away on a narrow
/// window.
class ClientView : public QWidget {
    Q_OBJECT

public:
    explicit ClientView(EngineClient &engine, QWidget *parent = nullptr);
    void setFile(const ClientFile &file);
    const std::optional<ClientFile> &file() const { return m_file; }
    /// Which entries show; of the client that comes next, where none is there yet.
    void setFilter(FileFilter filter);
    /// Whether its menu offers a window of its own.
    void setOffersWindow(bool offers) { m_offersWindow = offers; }

Q_SIGNALS:
    void bookAsked();
    void logAsked();
    /// A free time is looked for.
    void timeAsked();
    void editAsked();
    void mergeAsked();
    /// The client asked to be erased.
    void eraseAsked();
    /// What was done about this client.
    void historyAsked();
    void statementAsked();
    /// The entries of a package.
    void creditAsked(const sp::PackageId &package);
    /// The client buys a package.
    void sellAsked();
    /// A window of its own.
    void apartAsked();
    /// Active, Archived: the status it shall have.
    void statusAsked(sp::ClientStatus status);
    void openSession(const sp::SessionId &session);
    void openInvoice(const sp::DocumentId &document);
    void openQuote(const sp::QuoteId &quote);
    void openMessage(const sp::MessageId &message);
    /// What a sum is made of.
    void sumAsked(const sp::ui::SumQuestion &question);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    QWidget *makeHead();
    QWidget *makeSuggestion();
    QWidget *makeFilters();
    /// Adds at most `most` of those that show; answers how many are left out.
    int addEntries(QVBoxLayout *column, const std::vector<FileEntry> &entries, bool ahead, int most);
    void open(const FileEntry &entry);
    void rebuildInspector();
    QWidget *makeFacts();
    QWidget *makeBalance();
    void openMenu(QWidget *below);
    FileRow::Content contentOf(const FileEntry &entry) const;

    std::optional<ClientFile> m_file;
    FileFilter m_filter = FileFilter::All;
    bool m_filterWanted = false;  ///< Somebody chose it for the client that comes next.
    int m_most = 0;               ///< How many of the past show.
    QWidget *m_body = nullptr;
    CreditPanel *m_credit;
    QVBoxLayout *m_column;
    InspectorPanel *m_inspector = nullptr;
    EngineClient &m_engine;
    InspectorFold *m_fold;
    bool m_offersWindow = true;
};

}  // namespace sp::ui
