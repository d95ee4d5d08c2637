// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sp::ui {

namespace {

constexpr metrics::Scaled footerHeight{72};
constexpr metrics::Scaled linkHeight{36};
constexpr metrics::Scaled nameColumn{108};

/// The paper of a sheet: raised, one edge, its footer on the ground.
class Paper : public QWidget {
public:
    explicit Paper(QWidget *parent) : QWidget(parent) {}
    int footer = footerHeight;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Theme::tokens();
        drawBox(painter, rect(), metrics::radiusCard, t.raised, t.control);
        QPainterPath outline;
        outline.addRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusCard - 1, metrics::radiusCard - 1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(outline);
        painter.fillRect(QRect(0, height() - footer, width(), footer), t.ground);
        painter.fillRect(QRect(0, height() - footer, width(), 1), t.line);
    }
    /// Clicks on the paper are not clicks on the scrim.
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
};

}  // namespace

Sheet::Sheet(QWidget &region, const QString &title, const KeepTyped &kept, int width)
    : QWidget(&region), m_width(metrics::scaled(width)), m_paper(new Paper(this)),
      m_title(new Label(title, style::pane, m_paper)), m_subtitle(new Label({}, style::caption, m_paper)),
      m_scroll(new QScrollArea(m_paper)), m_partsBox(new QWidget), m_parts(new QVBoxLayout(m_partsBox)),
      m_failureBox(new QWidget(m_paper)),
      m_failure(new Label({}, {TextSize::Caption, Weight::Regular, Tone::Bad}, m_failureBox)),
      m_footerBox(new QWidget(m_paper)), m_footer(new QHBoxLayout), m_links(new QHBoxLayout),
      m_close(new Button(Icon::X, tr("Close"), ButtonKind::Quiet, m_paper)), m_isFieldless(kept.isFieldless())
{
    auto *column = new QVBoxLayout(m_paper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(
        directedMargins(metrics::gapPane, metrics::gapLarge, metrics::gapLarge, metrics::gapLarge));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_subtitle->setFlow(Flow::Wrap);
    m_subtitle->hide();
    head->addLayout(words, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    m_parts->setContentsMargins(1, 0, 1, 0);
    m_parts->setSpacing(0);
    m_partsBox->setObjectName(QStringLiteral("paneContents"));
    m_partsBox->installEventFilter(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_partsBox);
    column->addWidget(m_scroll, 1);
    m_footer->setContentsMargins(directedMargins(metrics::gapLarge, 0, metrics::gapPane, 0));
    m_footer->setSpacing(metrics::gap);
    m_failure->setFlow(Flow::Wrap);
    auto *failureRow = new QHBoxLayout(m_failureBox);
    failureRow->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gap);
    failureRow->addWidget(m_failure);
    m_failureBox->hide();
    column->addWidget(m_failureBox);
    m_footer->addStretch(1);
    m_links->setContentsMargins({});  // Its room is the footer's until there is a link in it.
    m_links->addStretch(1);
    auto *rows = new QVBoxLayout(m_footerBox);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(m_footer, 1);
    rows->addLayout(m_links);
    m_footerBox->installEventFilter(this);
    column->addWidget(m_footerBox);
    connect(m_close, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, [this] { m_givenUp = true; });
    if (!kept.form().isEmpty())
        m_keeper = new FormKeeper(*m_partsBox, kept.form(), title);
    region.installEventFilter(this);
    setFocusPolicy(Qt::NoFocus);
    describe(this, QAccessible::Dialog, title);
    hide();
}

void Sheet::setSubtitle(const QString &text)
{
    m_subtitle->setPlain(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void Sheet::addPart(QWidget *part)
{
    m_parts->addWidget(new Hairline(Qt::Horizontal, m_partsBox));
    auto *box = new QVBoxLayout;
    // One less than the title: the parts already stand inside the paper's edge.
    box->setContentsMargins(metrics::gapPane - 1, metrics::gapLarge, metrics::gapPane - 1, metrics::gapLarge);
    box->addWidget(part);
    m_parts->addLayout(box);
}

void Sheet::addNamedPart(const QString &name, QWidget *part)
{
    auto *row = new QWidget(m_partsBox);
    auto *inner = new QHBoxLayout(row);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::gap);
    auto *label = new Label(name, {TextSize::Base, Weight::Medium, Tone::Muted}, row);
    label->setFixedWidth(nameColumn);
    inner->addWidget(label, 0, Qt::AlignTop);
    inner->addWidget(part, 1);
    addPart(row);
}

Button *Sheet::setPrimary(const QString &text)
{
    Q_ASSERT(!m_primary);
    m_primary = new Button(text, ButtonKind::Primary, m_paper);
    m_primary->setButtonSize(ButtonSize::Large);
    m_primary->setCapText(tr("Enter", "key"));
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (!m_busy)
            Q_EMIT accepted();
    });
    m_footer->addWidget(m_primary);
    return m_primary;
}

Button *Sheet::setSecondary(const QString &text)
{
    Q_ASSERT(!m_secondary);
    m_secondary = new Button(text, ButtonKind::Outlined, m_paper);
    m_secondary->setButtonSize(ButtonSize::Large);
    m_secondary->setCapText(tr("Esc", "key"));
    connect(m_secondary, &QPushButton::clicked, this, &Sheet::rejected);
    m_footer->addWidget(m_secondary);
    return m_secondary;
}

void Sheet::setFailure(const QString &sentence)
{
    m_busy = false;
    m_failure->setPlain(sentence);
    m_failureBox->setVisible(!sentence.isEmpty());
    if (!isHidden())
        place();
    announce(*this, sentence, Politeness::Assertive);
}

Button *Sheet::addLink(const QString &text)
{
    auto *link = new Button(text, ButtonKind::Quiet, m_paper);
    m_footer->insertWidget(static_cast<int>(m_linkButtons.size()), link);
    m_linkButtons.push_back(link);
    return link;
}

void Sheet::fitFooter(int wide)
{
    // What a button does is never cut short: first the caps go, then the links take a row of their own.
    const QString enter = tr("Enter", "key"), escape = tr("Esc", "key");
    const auto needed = [&](bool caps) {
        const QMargins margins = m_footer->contentsMargins();
        int width = margins.left() + margins.right() - metrics::gap;
        if (m_primary)
            width += metrics::gap + m_primary->widthWithCap(caps ? enter : QString());
        if (m_secondary)
            width += metrics::gap + m_secondary->widthWithCap(caps ? escape : QString());
        return width;
    };
    int links = 0;
    for (const Button *link : m_linkButtons)
        links += link->sizeHint().width() + metrics::gap;
    const bool apart = needed(false) + links > wide;
    const bool caps = needed(true) + (apart ? 0 : links) <= wide;
    if (m_primary)
        m_primary->setCapText(caps ? enter : QString());
    if (m_secondary)
        m_secondary->setCapText(caps ? escape : QString());
    if (std::exchange(m_linksApart, apart) != apart) {
        m_links->setContentsMargins(
            apart ? directedMargins(metrics::gapLarge, 0, metrics::gapPane, metrics::gapSmall) : QMargins());
        int at = 0;
        for (Button *link : m_linkButtons) {
            (apart ? m_footer : m_links)->removeWidget(link);
            (apart ? m_links : m_footer)->insertWidget(at++, link);
        }
    }
    m_footerBox->setFixedHeight(footerHeight + (apart ? linkHeight : 0));
    static_cast<Paper *>(m_paper)->footer = m_footerBox->minimumHeight();
}

void Sheet::fieldsStand(const std::vector<QWidget *> &given)
{
    m_fieldsCome = false;
    if (m_keeper && !m_keeper->hasBegun())
        bringBack(given);
}

void Sheet::bringBack(const std::vector<QWidget *> &given)
{
    if (!m_keeper->begin(given))
        return;
    auto *row = new QWidget(m_partsBox);
    auto *inner = new QVBoxLayout(row);
    inner->setContentsMargins(directedMargins(metrics::gapPane - 1, 0, metrics::gapLarge, metrics::gap));
    auto *words = new BroughtBack(row);
    inner->addWidget(words);
    m_parts->insertWidget(0, row);
    connect(words, &BroughtBack::beginAnew, this, [this, row] {
        m_keeper->beginAnew();
        row->hide();
        place();
    });
}

void Sheet::open()
{
    m_givenUp = false;
    Q_ASSERT_X(!m_isFieldless || typedFields(*m_partsBox).empty(), "Sheet",
        "somebody may type here: say under which name it is kept");
    if (!m_fieldsCome)
        fieldsStand();
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    QWidget *first = m_primary ? static_cast<QWidget *>(m_primary) : m_close;
    for (QWidget *each : m_paper->findChildren<QWidget *>()) {
        const bool takes = (each->focusPolicy() & Qt::TabFocus) && each->isVisible() && each->isEnabled();
        if (takes && each != m_close && !m_footerBox->isAncestorOf(each)) {
            first = each;
            break;
        }
    }
    first->setFocus(Qt::OtherFocusReason);
}

void Sheet::finish()
{
    if (m_keeper)
        m_keeper->end(m_givenUp ? FormKeeper::End::GivenUp : FormKeeper::End::Done);
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Sheet::place()
{
    const QScopedValueRollback placing(m_placing, true);
    setGeometry(parentWidget()->rect());
    const int wide = std::min(m_width, width() - 2 * metrics::gapSmall);
    m_paper->setFixedWidth(wide);
    fitFooter(wide);
    m_parts->activate();
    QLayoutItem *title = m_paper->layout()->itemAt(0);
    const int failure = m_failureBox->isHidden() ? 0 : m_failureBox->heightForWidth(wide);
    const int head =
        (title->hasHeightForWidth() ? title->heightForWidth(wide) : title->sizeHint().height()) + failure;
    const int parts =
        m_parts->hasHeightForWidth() ? m_parts->totalHeightForWidth(wide) : m_parts->totalSizeHint().height();
    const int wanted = head + parts + m_footerBox->minimumHeight();
    const int tall = std::min(wanted, height() - 2 * metrics::gapSmall);
    // Where all of it fits there is no bar: one that was shown once would keep the parts narrow, and so too
    // tall to fit.
    m_scroll->setVerticalScrollBarPolicy(tall == wanted ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int top = std::max(metrics::gapSmall, (height() - tall) / 3);
    m_paper->setGeometry((width() - wide) / 2, top, wide, tall);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().scrim);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT rejected();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A button with the focus means itself, and a text area means a new line.
        if (auto *button = qobject_cast<Button *>(focusWidget()))
            button->click();
        else if (m_primary && m_primary->isEnabled())
            m_primary->click();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        // What no part has heard scrolls the parts.
        QScrollBar *bar = m_scroll->verticalScrollBar();
        const bool page = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
        const int step = page ? bar->pageStep() : metrics::rowTable;
        const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
        bar->setValue(bar->value() + (up ? -step : step));
        return;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *from = window()->focusWidget();
    QWidget *each = from ? from : m_paper;
    const auto step = [next](QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (each = step(each); each != from; each = step(each)) {
        const bool takes = (each->focusPolicy() & Qt::TabFocus) && each->isVisible() && each->isEnabled();
        if (takes && m_paper->isAncestorOf(each) && !each->focusProxy()) {
            if (m_partsBox->isAncestorOf(each))
                m_scroll->ensureWidgetVisible(each);
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    // A part that grows (an error under a field) makes the paper taller; a button that says more needs
    // another footer.
    if ((watched == m_partsBox || watched == m_footerBox) && event->type() == QEvent::LayoutRequest &&
        !isHidden() && !m_placing)
        place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace sp::ui
