// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/client_view.h"

#include "ui/money/money_words.h"
#include "ui/session/link_copy.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/states.h"
#include "ui/widgets/twin_clock.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr metrics::Scaled dateColumn{64};
constexpr metrics::Scaled disc{24};
constexpr metrics::Scaled avatarSize{48};
constexpr metrics::Scaled inspectorFrom{860};  ///< Narrower than this the panel would squeeze the time line.

QString dayOf(LocalDate date)
{
    const auto day = civil(date);
    return u"%1 %2"_s.arg(QLocale().dayName(isoWeekday(date), QLocale::ShortFormat))
        .arg(static_cast<unsigned>(day.day()));
}

QString monthOf(LocalDate date)
{
    const auto day = civil(date);
    return u"%1 %2"_s.arg(QLocale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(day.month()))))
        .arg(static_cast<int>(day.year()));
}

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

std::optional<ChipContent> sessionChip(const FileEntry &entry)
{
    switch (entry.state) {
    case SessionState::Tentative:
        return ChipContent{ClientView::tr("Unconfirmed"), ChipTone::Watch, Icon::Hour};
    case SessionState::Confirmed:
        return ChipContent{ClientView::tr("Confirmed"), ChipTone::Accent, Icon::Check};
    case SessionState::InProgress:
        return ChipContent{ClientView::tr("Running"), ChipTone::Accent, Icon::Play};
    case SessionState::Completed:
        return entry.billing == BillingState::Unbilled
                   ? ChipContent{ClientView::tr("Not invoiced"), ChipTone::Watch, Icon::Leak}
                   : ChipContent{ClientView::tr("Done"), ChipTone::Good, Icon::Check};
    case SessionState::NoShow:
        return ChipContent{ClientView::tr("No-show"), ChipTone::Bad, Icon::Ban};
    case SessionState::Canceled:
    case SessionState::Released:
        return ChipContent{ClientView::tr("Canceled"), ChipTone::Outlined, Icon::Ban};
    }
    return std::nullopt;
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

ClientView::ClientView(QWidget *parent) : QWidget(parent)
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
    row->addWidget(scroll, 1);
}

void ClientView::setFile(const ClientFile &file)
{
    if (!m_file || m_file->client.id != file.client.id)
        m_shown = Shown::All;
    m_file = file;
    rebuild();
    rebuildInspector();
}

QWidget *ClientView::makeHead()
{
    const ClientDetails &details = m_file->client.details;
    auto *head = new QWidget(m_body);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Avatar(details.name, avatarSize, head));
    row->addSpacing(metrics::gapSmall);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *named = new QHBoxLayout;
    named->setSpacing(metrics::gapSmall);
    named->addWidget(new Label(details.name, style::title, head));
    for (const ClientFlag flag : allClientFlags())
        if (m_file->client.is(flag))
            named->addWidget(new Chip(flagChip(flag), head), 0, Qt::AlignVCenter);
    named->addStretch(1);
    words->addLayout(named);
    QStringList line;
    line << QStringList{details.title, details.company}.filter(QRegularExpression(u"."_s)).join(u", "_s);
    if (m_file->client.status != ClientStatus::Suggested)
        line << tr("since %1").arg(monthOf(dateOf(m_file->own.toLocal(m_file->client.createdAt))));
    line.removeAll(QString());
    if (!line.isEmpty())
        words->addWidget(new Label(line.join(u"  ·  "_s), style::muted, head));
    row->addLayout(words, 1);
    auto *panel = new Button(Icon::Panel, tr("Show or hide the facts"), ButtonKind::Quiet, head);
    panel->setToolTip(tr("Facts"));
    auto *more = new Button(Icon::Dots, tr("More actions"), ButtonKind::Outlined, head);
    auto *edit = new Button(tr("Edit"), ButtonKind::Outlined, head);
    edit->setGlyph(Icon::Edit);
    const bool suggested = m_file->client.status == ClientStatus::Suggested;
    auto *book = new Button(tr("Book"), suggested ? ButtonKind::Outlined : ButtonKind::Primary, head);
    book->setGlyph(Icon::CalPlus);
    for (Button *button : {panel, more, edit, book})
        row->addWidget(button);
    connect(panel, &QPushButton::clicked, this, [this] {
        m_wantsInspector = m_inspector && !m_inspector->isVisible();
        m_inspector->setVisible(*m_wantsInspector);
    });
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

bool ClientView::isShown(const FileEntry &entry) const
{
    return m_shown == Shown::All || (m_shown == Shown::Sessions && entry.kind == FileEntry::Kind::Session) ||
           (m_shown == Shown::Notes && entry.kind == FileEntry::Kind::Note) ||
           (m_shown == Shown::Invoices && entry.kind == FileEntry::Kind::Document);
}

FileRow::Content ClientView::contentOf(const FileEntry &entry) const
{
    const LocalDate today = dateOf(m_file->own.toLocal(m_file->now));
    FileRow::Content content;
    content.date = dateOf(entry.when) == today ? tr("Today") : dayOf(dateOf(entry.when));
    switch (entry.kind) {
    case FileEntry::Kind::Session: {
        content.icon = Icon::Clock;
        content.title = u"%1, %2"_s.arg(entry.title, clockRangeText(entry.when, *entry.end));
        if (m_file->zone && *m_file->zone != m_file->own) {
            const Instant from = m_file->own.toInstant(entry.when), until = m_file->own.toInstant(*entry.end);
            content.note =
                u"%1 %2"_s.arg(clockRangeAt({from, until}, *m_file->zone), placeOf(m_file->zone->name()));
        } else {
            content.note = lengthText(duration_cast<minutes>(*entry.end - entry.when));
        }
        content.chip = sessionChip(entry);
        break;
    }
    case FileEntry::Kind::Note:
        content.icon = Icon::Note;
        content.title = entry.title.isEmpty() ? tr("Note") : entry.title;
        content.note = entry.note.simplified();
        break;
    case FileEntry::Kind::Document: {
        const DocumentRow &row = *entry.row;
        content.icon = Icon::Receipt;
        content.title = row.number.isEmpty() ? tr("Draft invoice")
                        : row.type == billing::DocumentType::CreditNote
                            ? documentName(row.type, row.number)
                            : tr("Invoice %1").arg(QString::fromUtf8(row.number));
        if (row.dueDate && !row.number.isEmpty() && row.state != billing::InvoiceState::Paid)
            content.note = tr("due %1").arg(shortDay(*row.dueDate, today));
        else if (!row.number.isEmpty() && row.type == billing::DocumentType::Invoice)
            content.note = tr("settled");
        content.amount = moneyText(row.total);
        content.chip = documentChip(row.type, row.state, row.dueDate, today);
        break;
    }
    }
    return content;
}

void ClientView::addEntries(QVBoxLayout *column, const std::vector<FileEntry> &entries, bool ahead)
{
    QString group;
    std::vector<const FileEntry *> shown;
    for (const FileEntry &entry : entries)
        if (isShown(entry))
            shown.push_back(&entry);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const FileEntry &entry = *shown[i];
        const QString month = ahead ? tr("Coming up") : monthOf(dateOf(entry.when));
        if (month != group) {
            column->addSpacing(group.isEmpty() && ahead ? 0 : metrics::gapSmall);
            column->addWidget(new SectionHeader(month, {}, m_body));
            group = month;
        }
        FileRow::Content content = contentOf(entry);
        const QString next = i + 1 < shown.size()
                                 ? (ahead ? tr("Coming up") : monthOf(dateOf(shown[i + 1]->when)))
                                 : QString();
        content.line = next == group ? FileRow::Content::Line::Through : FileRow::Content::Line::Last;
        if (ahead && content.date != tr("Today"))
            content.date =
                shortDay(dateOf(entry.when), dateOf(m_file->own.toLocal(m_file->now))).section(u' ', 0, 1);
        auto *row = new FileRow(content, m_body);
        connect(row, &QPushButton::clicked, this, [this, session = entry.session, document = entry.document] {
            if (document)
                Q_EMIT openInvoice(*document);
            else if (session)
                Q_EMIT openSession(*session);
        });
        column->addWidget(row);
    }
}

void ClientView::rebuild()
{
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
    auto *filters = new QHBoxLayout;
    filters->setSpacing(metrics::gapSmall);
    const std::pair<QString, std::optional<Icon>> names[] = {{tr("All"), {}}, {tr("Sessions"), Icon::Clock},
        {tr("Notes"), Icon::Note}, {tr("Invoices"), Icon::Receipt}};
    int which = 0;
    for (const auto &[name, icon] : names) {
        auto *chip = new FilterChip(name, m_body);
        if (icon)
            chip->setGlyph(*icon);
        chip->setChecked(which == static_cast<int>(m_shown));
        connect(chip, &QPushButton::clicked, this, [this, shown = static_cast<Shown>(which)] {
            m_shown = shown;
            rebuild();
        });
        filters->addWidget(chip);
        ++which;
    }
    filters->addStretch(1);
    column->addLayout(filters);
    column->addSpacing(metrics::gap);
    column->addWidget(new Hairline(Qt::Horizontal, m_body));
    column->addSpacing(metrics::gapSmall);
    const auto none = [this](const std::vector<FileEntry> &entries) {
        return std::ranges::none_of(entries, [this](const FileEntry &entry) { return isShown(entry); });
    };
    if (none(m_file->ahead) && none(m_file->past)) {
        column->addSpacing(metrics::gapLarge);
        column->addWidget(
            new StateView({StateContent::Kind::Empty, tr("Nothing here yet"),
                              tr("Sessions, notes and invoices stand here in their order as they come."), {},
                              Icon::History},
                m_body));
    }
    addEntries(column, m_file->ahead, true);
    addEntries(column, m_file->past, false);
    column->addStretch(1);
    m_column->addWidget(m_body);
}

void ClientView::rebuildInspector()
{
    empty(m_inspector);
    m_inspector = new InspectorPanel(this);
    auto *clocks = new QWidget;
    auto *row = new QHBoxLayout(clocks);
    row->setContentsMargins(0, 0, 0, 0);
    const auto clock = [&](const TimeZone &zone, const QString &place) {
        row->addWidget(new PlaceClock(clockAt(m_file->now, zone), place,
                           isDayAt(m_file->now, zone) ? DayPart::Day : DayPart::Night, clocks),
            1);
    };
    if (m_file->zone && *m_file->zone != m_file->own) {
        clock(m_file->own, tr("%1, you").arg(placeOf(m_file->own.name())));
        row->addWidget(new Hairline(Qt::Vertical, clocks));
        row->addSpacing(metrics::gapLarge);
        clock(*m_file->zone, placeOf(m_file->zone->name()));
    } else {
        clock(m_file->own, m_file->zone ? tr("%1, same as yours").arg(placeOf(m_file->own.name()))
                                        : tr("Zone unknown, taken as yours"));
    }
    m_inspector->addSection(tr("Clocks"), clocks);
    m_inspector->addSection(tr("Facts"), makeFacts());
    m_inspector->addSection(tr("Balance"), makeBalance());
    if (!m_file->client.details.remark.isEmpty()) {
        auto *remark = new Label(m_file->client.details.remark);
        remark->setFlow(Flow::Wrap);
        m_inspector->addSection(tr("Remark"), remark);
    }
    layout()->addWidget(m_inspector);
    m_inspector->setVisible(m_wantsInspector.value_or(width() >= inspectorFrom));
}

void ClientView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_inspector)
        m_inspector->setVisible(m_wantsInspector.value_or(width() >= inspectorFrom));
}

void ClientView::openMenu(QWidget *below)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Log a past session…")), &QAction::triggered, this, &ClientView::logAsked);
    connect(
        menu->addAction(tr("Statement of account")), &QAction::triggered, this, &ClientView::statementAsked);
    connect(menu->addAction(tr("Merge into another client…")), &QAction::triggered, this,
        &ClientView::mergeAsked);
    connect(menu->addAction(tr("History")), &QAction::triggered, this, &ClientView::historyAsked);
    const bool active = m_file->client.status != ClientStatus::Archived;
    connect(menu->addAction(active ? tr("Archive") : tr("Bring back from the archive")), &QAction::triggered,
        this, [this, active] { Q_EMIT statusAsked(active ? ClientStatus::Archived : ClientStatus::Active); });
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
