// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/client_view.h"

#include "ui/credit/credit_panel.h"
#include "ui/engine/engine_client.h"
#include "ui/session/clock_pair.h"
#include "ui/session/link_copy.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_place.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/inspector_fold.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

/// Each entry is a button of its own; more at once take longer than a click may.
constexpr int pageOfEntries = 50;
constexpr metrics::Scaled dateColumn{64};
constexpr metrics::Scaled disc{24};
constexpr metrics::Scaled avatarSize{48};
constexpr metrics::Scaled whoRoom{420};
constexpr metrics::Scaled inspectorFrom{860};  ///< Narrower than this the panel would squeeze the time line.

ChipContent flagChip(ClientFlag flag)
{
    switch (flag) {
    case ClientFlag::Vip:
        return {ClientView::tr("VIP"), ChipTone::Accent, Icon::Spark};
    case ClientFlag::Minor:
        return {ClientView::tr("Minor"), ChipTone::Neutral, Icon::User};
    case ClientFlag::Blocked:
        return {ClientView::tr("Blocked"), ChipTone::Bad, Icon::Ban};
    case ClientFlag::DoNotContact:
        return {ClientView::tr("Not to be contacted"), ChipTone::Watch, Icon::Off};
    }
    Q_UNREACHABLE();
}

void empty(QWidget *widget)
{
    if (!widget)
        return;
    widget->hide();
    widget->deleteLater();
}

}  // namespace

FileRow::FileRow(const Content &content, QWidget *parent)
    : QPushButton(content.title, parent), m_content(content)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Inside, metrics::radiusControl);
    setAccessibleName(QStringList{content.date, content.title, content.note, content.amount,
        content.chip ? content.chip->text : QString()}
                          .join(u", "_s));
}

void FileRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const auto at = [&](qreal from, qreal wide, qreal top, qreal high) {
        return QRectF(mirrored ? width() - from - wide : from, top, wide, high);
    };
    if (underMouse())
        drawBox(painter, QRectF(rect()).adjusted(0, 0, 0, -2), metrics::radiusControl, t.hover, QColor());
    drawLine(painter, at(4, dateColumn - 8, 6, lineHeight(TextSize::Caption)), leading,
        fontFor(TextSize::Caption), t.muted, m_content.date);
    const QRectF ring = at(dateColumn, disc, 3, disc);
    if (m_content.line == Content::Line::Through)
        painter.fillRect(
            QRectF(ring.center().x() - 0.5, ring.bottom(), 1, height() - ring.bottom() + 3), t.line);
    drawBox(painter, ring, disc / 2.0, t.surface, t.line);
    drawIcon(painter, ring, m_content.icon, metrics::iconTiny, t.muted);
    qreal end = 8;
    if (m_content.chip) {
        const int wide = chipWidth(*m_content.chip);
        drawChip(
            painter, at(width() - end - wide, wide, 3, metrics::chip), *m_content.chip, layoutDirection());
        end += wide + metrics::gap;
    }
    if (!m_content.amount.isEmpty()) {
        const QFont font = fontFor(TextSize::Base, Weight::Semi);
        const qreal wide = textWidth(font, m_content.amount, Figures::Tabular) + 1;
        drawFigures(painter, at(width() - end - wide, wide, 5, lineHeight(TextSize::Base)), leading, font,
            t.ink, m_content.amount);
        end += wide + metrics::gap;
    }
    const qreal words = dateColumn + disc + 10;
    drawLine(painter, at(words, width() - words - end, 4, lineHeight(TextSize::Base)), leading,
        fontFor(TextSize::Base, Weight::Medium), t.ink, m_content.title);
    drawLine(painter,
        at(words, width() - words - end, lineHeight(TextSize::Base) + 3, lineHeight(TextSize::Caption)),
        leading, fontFor(TextSize::Caption), t.muted, m_content.note);
}

ClientView::ClientView(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_fold(new InspectorFold(u"clientInspector"_s, tr("Client"), *this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *contents = new QWidget;
    contents->setObjectName(u"paneContents"_s);
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapPane);
    scroll->setWidget(contents);
    // It outlives what is built anew with each file, so that it does not blink.
    m_credit = new CreditPanel(m_engine, contents);
    connect(m_credit, &CreditPanel::entriesAsked, this, &ClientView::creditAsked);
    connect(m_credit, &CreditPanel::sellAsked, this, &ClientView::sellAsked);
    row->addWidget(scroll, 1);
}

void ClientView::setFile(const ClientFile &file)
{
    if (m_file && m_file->client.id != file.client.id && !std::exchange(m_filterWanted, false))
        m_filter = FileFilter::All;
    if (!m_file || m_file->client.id != file.client.id)
        m_most = pageOfEntries;
    m_filterWanted = false;
    m_file = file;
    m_credit->showClient(file.client.id);
    rebuild();
    rebuildInspector();
}

QWidget *ClientView::makeHead()
{
    const ClientDetails &details = m_file->client.details;
    auto *head = new QWidget(m_body);
    auto *acts = new WrapRow(whoRoom, head);
    acts->setContentsMargins(0, 0, 0, 0);
    auto *who = new QWidget(head);
    auto *row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapLarge);
    row->addWidget(new Avatar(ShownNames::of(details.name), avatarSize, head));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *named = new QHBoxLayout;
    named->setSpacing(metrics::gapSmall);
    named->addWidget(new Label(ShownNames::of(details.name), style::title, head));
    for (const ClientFlag flag : allClientFlags())
        if (m_file->client.is(flag))
            named->addWidget(new Chip(flagChip(flag), head), 0, Qt::AlignVCenter);
    named->addStretch(1);
    words->addLayout(named);
    QStringList line;
    line << QStringList{details.title, ShownNames::of(details.company)}
                .filter(QRegularExpression(u"."_s))
                .join(u", "_s);
    if (m_file->client.status != ClientStatus::Suggested)
        line << tr("since %1").arg(monthAndYear(dateOf(m_file->own.toLocal(m_file->client.createdAt))));
    line.removeAll(QString());
    if (!line.isEmpty())
        words->addWidget(new Label(line.join(u"  ·  "_s), style::muted, head));
    row->addLayout(words, 1);
    acts->setLead(who);
    auto *panel = m_fold->makeButton(head);
    auto *more = new Button(Icon::Dots, tr("More actions"), ButtonKind::Outlined, head);
    auto *edit = new Button(tr("Edit"), ButtonKind::Outlined, head);
    edit->setGlyph(Icon::Edit);
    const bool suggested = m_file->client.status == ClientStatus::Suggested;
    auto *book = new Button(tr("Book"), suggested ? ButtonKind::Outlined : ButtonKind::Primary, head);
    book->setGlyph(Icon::CalPlus);
    for (Button *button : {panel, more, edit, book})
        acts->addAct(button);
    connect(more, &QPushButton::clicked, this, [this, more] { openMenu(more); });
    connect(edit, &QPushButton::clicked, this, &ClientView::editAsked);
    connect(book, &QPushButton::clicked, this, &ClientView::bookAsked);
    return head;
}

QWidget *ClientView::makeSuggestion()
{
    auto *banner = new Banner({BannerContent::Tone::Info, Icon::User,
                                  {{tr("Found in an import"), {}, Weight::Medium}}, tr("Is this a client?")},
        m_body);
    connect(banner->addButton(tr("No"), ButtonKind::Quiet), &QPushButton::clicked, this,
        [this] { Q_EMIT statusAsked(ClientStatus::Archived); });
    connect(banner->addButton(tr("Yes, add"), ButtonKind::Primary), &QPushButton::clicked, this,
        [this] { Q_EMIT statusAsked(ClientStatus::Active); });
    return banner;
}

void ClientView::rebuild()
{
    const FocusPlace keeper(*this);
    const bool hasCredit = !m_credit->isHidden();
    m_credit->setParent(this);  // Its place goes with the body.
    empty(m_body);
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(metrics::gapLarge);
    if (m_file->client.status == ClientStatus::Suggested) {
        column->addWidget(makeSuggestion());
        column->addSpacing(metrics::gapLarge);
    }
    column->addWidget(m_credit);
    m_credit->setVisible(hasCredit);
    column->addWidget(makeFilters());
    column->addSpacing(metrics::gap);
    column->addWidget(new Hairline(Qt::Horizontal, m_body));
    column->addSpacing(metrics::gapSmall);
    const auto none = [this](const std::vector<FileEntry> &entries) {
        return std::ranges::none_of(
            entries, [this](const FileEntry &entry) { return matches(m_filter, entry.kind); });
    };
    if (none(m_file->ahead) && none(m_file->past)) {
        column->addSpacing(metrics::gapLarge);
        column->addWidget(new StateView(
            {StateContent::Kind::Empty, tr("Nothing here yet"),
                tr("Sessions, notes, money and mail are listed here as they come."), {}, Icon::History},
            m_body));
    }
    addEntries(column, m_file->ahead, true, std::numeric_limits<int>::max());
    if (const int left = addEntries(column, m_file->past, false, m_most); left > 0) {
        auto *more = new Button(tr("Show earlier ones (%n)", nullptr, left), ButtonKind::Outlined, m_body);
        more->setObjectName(u"earlierEntries"_s);
        column->addSpacing(metrics::gap);
        column->addWidget(more, 0, Qt::AlignLeading);
        // Not from within the button, which goes.
        connect(more, &QPushButton::clicked, this, [this] {
            m_most += pageOfEntries;
            QMetaObject::invokeMethod(this, &ClientView::rebuild, Qt::QueuedConnection);
        });
    }
    column->addStretch(1);
    m_column->addWidget(m_body);
}

void ClientView::rebuildInspector()
{
    const FocusPlace keeper(*this);
    empty(m_inspector);
    m_inspector = new InspectorPanel(this);
    const QString place = placeOf(m_file->own.name());
    ClockPair::Wall own{
        m_file->own, m_file->zone ? tr("%1, same as yours").arg(place) : tr("Zone unknown, taken as yours")};
    std::optional<ClockPair::Wall> theirs;
    if (m_file->zone && *m_file->zone != m_file->own) {
        own.words = tr("%1, you").arg(place);
        theirs = ClockPair::Wall{*m_file->zone, placeOf(m_file->zone->name())};
    }
    m_inspector->addSection(
        tr("Clocks"), new ClockPair(m_engine.clock(), m_engine.minute(), own, theirs, m_inspector));
    m_inspector->addSection(tr("Facts"), makeFacts());
    m_inspector->addSection(tr("Balance"), makeBalance());
    if (!m_file->client.details.remark.isEmpty()) {
        auto *remark = new Label(m_file->client.details.remark);
        remark->setFlow(Flow::Wrap);
        m_inspector->addSection(tr("Remark"), remark);
    }
    layout()->addWidget(m_inspector);
    m_fold->setPanel(m_inspector);
}

void ClientView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_fold->setRoomy(width() >= inspectorFrom);
}

void ClientView::openMenu(QWidget *below)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Find a time…")), &QAction::triggered, this, &ClientView::timeAsked);
    connect(menu->addAction(tr("Log a past session…")), &QAction::triggered, this, &ClientView::logAsked);
    connect(menu->addAction(tr("Sell a package…")), &QAction::triggered, this, &ClientView::sellAsked);
    connect(
        menu->addAction(tr("Statement of account")), &QAction::triggered, this, &ClientView::statementAsked);
    connect(menu->addAction(tr("Merge into another client…")), &QAction::triggered, this,
        &ClientView::mergeAsked);
    connect(menu->addAction(tr("History")), &QAction::triggered, this, &ClientView::historyAsked);
    const bool active = m_file->client.status != ClientStatus::Archived;
    connect(menu->addAction(active ? tr("Archive") : tr("Bring back from the archive")), &QAction::triggered,
        this, [this, active] { Q_EMIT statusAsked(active ? ClientStatus::Archived : ClientStatus::Active); });
    if (!m_file->client.erasedAt)
        connect(menu->addAction(tr("Erase…")), &QAction::triggered, this, &ClientView::eraseAsked);
    if (m_offersWindow) {
        // The keys belong to the page; the menu only says them.
        const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
        connect(menu->addAction(
                    tr("Open in a window of its own") + u'\t' + keys.toString(QKeySequence::NativeText)),
            &QAction::triggered, this, &ClientView::apartAsked);
    }
    addCopyLink(*menu, m_file->client.id);
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 4)));
}

}  // namespace sp::ui
