// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"

#include <QPushButton>

class QVBoxLayout;

namespace sp::ui {

class Button;
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
    explicit ClientView(QWidget *parent = nullptr);
    void setFile(const ClientFile &file);
    const std::optional<ClientFile> &file() const { return m_file; }
    /// Whether its menu offers a window of its own.
    void setOffersWindow(bool offers) { m_offersWindow = offers; }

Q_SIGNALS:
    void bookAsked();
    void logAsked();
    void editAsked();
    void mergeAsked();
    /// What was done about this client.
    void historyAsked();
    void statementAsked();
    /// A window of its own.
    void apartAsked();
    /// Active, Archived: the status it shall have.
    void statusAsked(sp::ClientStatus status);
    void openSession(const sp::SessionId &session);
    void openInvoice(const sp::DocumentId &document);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Shown { All, Sessions, Notes, Invoices };
    void rebuild();
    QWidget *makeHead();
    QWidget *makeSuggestion();
    void addEntries(QVBoxLayout *column, const std::vector<FileEntry> &entries, bool ahead);
    void rebuildInspector();
    QWidget *makeFacts();
    QWidget *makeBalance();
    void openMenu(QWidget *below);
    FileRow::Content contentOf(const FileEntry &entry) const;
    bool isShown(const FileEntry &entry) const;

    std::optional<ClientFile> m_file;
    Shown m_shown = Shown::All;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column;
    InspectorPanel *m_inspector = nullptr;
    bool m_offersWindow = true;
    std::optional<bool> m_wantsInspector;  ///< What the owner said; by the width otherwise.
};

}  // namespace sp::ui
