// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/html_view.h"

#include "ui/widgets/focus_ring.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace sp::ui {

namespace {

constexpr qreal pageMargin = 16;

/// A text document would read local files that a page names; this one reads nothing.
class ClosedBrowser : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

}  // namespace

struct HtmlView::Engine {
    ClosedBrowser view;
};

void HtmlView::prepare() {}

HtmlView::HtmlView(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_engine(std::make_unique<Engine>())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QTextBrowser &view = m_engine->view;
    view.setOpenLinks(false);
    view.document()->setDocumentMargin(pageMargin);
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setAccessibleName(accessibleName);
    // A mail is read on white, whatever the window looks like.
    QPalette paper = view.palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    view.setPalette(paper);
    setFocusProxy(&view);
    setFocusSign(&view, FocusSign::Inside, 0);
    column->addWidget(&view);
}

HtmlView::~HtmlView() = default;

void HtmlView::setPage(const QString &html)
{
    if (html == m_html)
        return;
    m_html = html;
    m_engine->view.setHtml(html);
}

QByteArray HtmlView::shownBy()
{
    return "text document";
}

}  // namespace sp::ui
