// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace sp::ui {

/// Shows a page of HTML that this program made, as its reader will see it: by Qt WebEngine where the program
/// was built with it, else by Qt's text document. Nothing is fetched, no script runs, no link leads anywhere
/// from here, and nothing stays behind. Never for what came from outside.
class HtmlView : public QWidget {
    Q_OBJECT

public:
    /// To be called once, before there is an application: what a browser's engine wants of it.
    static void prepare();
    explicit HtmlView(const QString &accessibleName, QWidget *parent = nullptr);
    ~HtmlView() override;

    void setPage(const QString &html);
    /// What was shown last.
    const QString &html() const { return m_html; }
    /// "browser" or "text document".
    static QByteArray shownBy();

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
    QString m_html;
};

}  // namespace sp::ui
