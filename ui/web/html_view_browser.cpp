// SPDX-License-Identifier: GPL-3.0-or-later
// The view by Qt WebEngine; see html_view.h. Built in place of html_view.cpp with SOLOPILOT_WEBENGINE.
#include "ui/web/html_view.h"

#include "ui/widgets/focus_ring.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineView>

namespace sp::ui {

namespace {

/// Lets nothing through but the page itself, which comes as a data address.
class Nothing : public QWebEngineUrlRequestInterceptor {
public:
    void interceptRequest(QWebEngineUrlRequestInfo &request) override
    {
        request.block(request.requestUrl().scheme() != QLatin1String("data") ||
                      request.resourceType() != QWebEngineUrlRequestInfo::ResourceTypeMainFrame);
    }
};

/// A page on which a click leads nowhere.
class StillPage : public QWebEnginePage {
public:
    using QWebEnginePage::QWebEnginePage;

protected:
    bool acceptNavigationRequest(const QUrl &, NavigationType type, bool) override
    {
        return type == NavigationTypeTyped;
    }
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
};

}  // namespace

struct HtmlView::Engine {
    Nothing nothing;
    QWebEngineProfile profile;  // Without a name: off the record, nothing reaches the disk.
    QWebEngineView view;
    StillPage page{&profile};
};

void HtmlView::prepare()
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
}

HtmlView::HtmlView(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_engine(std::make_unique<Engine>())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_engine->profile.setUrlRequestInterceptor(&m_engine->nothing);
    QWebEngineSettings *settings = m_engine->page.settings();
    for (const auto each : {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::LocalStorageEnabled,
             QWebEngineSettings::LocalContentCanAccessRemoteUrls,
             QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::PluginsEnabled,
             QWebEngineSettings::AutoLoadImages})
        settings->setAttribute(each, false);
    m_engine->view.setPage(&m_engine->page);
    m_engine->view.setContextMenuPolicy(Qt::NoContextMenu);
    m_engine->view.setAccessibleName(accessibleName);
    setFocusProxy(&m_engine->view);
    setFocusSign(&m_engine->view, FocusSign::Inside, 0);
    column->addWidget(&m_engine->view);
}

HtmlView::~HtmlView()
{
    // The page goes before the profile it belongs to, and the view lets go of it first.
    m_engine->view.setPage(nullptr);
}

void HtmlView::setPage(const QString &html)
{
    if (html == m_html)
        return;
    m_html = html;
    m_engine->page.setHtml(html);
}

QByteArray HtmlView::shownBy()
{
    return "browser";
}

}  // namespace sp::ui
