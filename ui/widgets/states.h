// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/button.h"

#include <QWidget>

#include <optional>

namespace sp::ui {

class Label;

/// A heading of a part of a page: small, muted, with a number or a link at its end.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, const QString &note = {}, QWidget *parent = nullptr);
    void setNote(const QString &note);
    /// A link at the end; connect to clicked().
    Button *addLink(const QString &text);

private:
    Label *m_note;
};

/// What a region says when it has nothing to show. Error and Offline always name the next step. Stale stands
/// above content that could not be asked for again: of when it is, and a way to ask once more. Denied says
/// who may, and is no fault.
struct StateContent {
    enum class Kind { Empty, Error, Offline, Stale, Denied } kind = Kind::Empty;
    QString title;
    QString text;
    QString action = {};
    std::optional<Icon> icon = {};  ///< Replaces the icon of the kind.
    QString otherAction = {};       ///< A second way on.
};

class StateView : public QWidget {
    Q_OBJECT

public:
    explicit StateView(const StateContent &content, QWidget *parent = nullptr);

Q_SIGNALS:
    void acted();
    void otherActed();

protected:
    /// What is more than emptiness is read aloud once it shows.
    void showEvent(QShowEvent *event) override;

private:
    StateContent::Kind m_kind;
};

/// What a region shows while its content is made: pale bars in the place of text, what is done so far,
/// Cancel.
class LoadingView : public QWidget {
    Q_OBJECT

public:
    explicit LoadingView(const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void canceled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Label *m_text;
    Button *m_cancel;
};

/// Longer work in one line: what, how far, Cancel.
class ProgressRow : public QWidget {
    Q_OBJECT

public:
    explicit ProgressRow(const QString &text, QWidget *parent = nullptr);
    /// 0 to 100, or nothing when it is not known.
    void setPercent(std::optional<int> percent);
    void setText(const QString &text);

Q_SIGNALS:
    void canceled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Label *m_text;
    Label *m_number;
    std::optional<int> m_percent;
};

/// Facts beside a page: titled sections that scroll, 280 px wide.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(QWidget *parent = nullptr);
    /// What stands above the sections and does not scroll; takes it over.
    void setHeader(QWidget *header);
    /// Takes `body` over. Answers the header, for a link ("Why").
    SectionHeader *addSection(const QString &title, QWidget *body);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_sections;
};

/// "E-mail   maya@brooks.example": a name and a value in a column of facts.
class FactRow : public QWidget {
    Q_OBJECT

public:
    FactRow(const QString &name, const QString &value, QWidget *parent = nullptr);
};

}  // namespace sp::ui
