// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/receipt_view.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_place.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr metrics::Scaled nameRoom{200};
}  // namespace

PictureView::PictureView(const QImage &picture, const QString &name, QWidget *parent)
    : QWidget(parent), m_picture(picture)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe(this, QAccessible::Graphic, name);
}

int PictureView::heightForWidth(int width) const
{
    const int wide = std::min(width, m_picture.width());
    return m_picture.width() == 0 ? 0 : wide * m_picture.height() / m_picture.width();
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int wide = std::min(width(), m_picture.width());
    const QRect box((width() - wide) / 2, 0, wide, heightForWidth(width()));
    painter.fillRect(box, Qt::white);
    painter.drawImage(box, m_picture);
    painter.setPen(Theme::tokens().line);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

ReceiptView::ReceiptView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::gapLarge);
}

void ReceiptView::setReceipts(const std::vector<ReceiptFile> &receipts)
{
    const FocusPlace keeper(*this);
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    for (const ReceiptFile &receipt : receipts)
        m_column->addWidget(makeReceipt(receipt));
    if (receipts.empty())
        m_column->addWidget(makeDropPlace());
    m_column->addStretch(1);
}

QWidget *ReceiptView::makeReceipt(const ReceiptFile &receipt)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto *head = new WrapRow(nameRoom);
    auto *about = new QWidget(part);
    auto *words = new QHBoxLayout(about);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(metrics::gapSmall);
    words->addWidget(new Glyph(Icon::Clip, metrics::iconTiny, Tone::Muted, part));
    words->addWidget(new Label(receipt.file.filename, style::label, part), 1);
    words->addWidget(
        new Label(QLocale().formattedDataSize(receipt.file.size, 0, QLocale::DataSizeTraditionalFormat),
            style::caption, part));
    head->setLead(about);
    const auto add = [&](const QString &text, auto signal) {
        auto *button = new Button(text, ButtonKind::Quiet, part);
        button->setButtonSize(ButtonSize::Small);
        button->setAccessibleName(u"%1: %2"_s.arg(text, receipt.file.filename));
        connect(button, &QPushButton::clicked, this, [this, signal, file = receipt.file] {
            Q_EMIT(this->*signal)(file);
        });
        head->addAct(button);
    };
    add(tr("Save a copy"), &ReceiptView::copyAsked);
    add(tr("Remove receipt"), &ReceiptView::removeAsked);
    column->addLayout(head);
    if (!receipt.picture.isNull()) {
        column->addWidget(
            new PictureView(receipt.picture, tr("Receipt %1").arg(receipt.file.filename), part));
        return part;
    }
    auto *card = new Card(CardLook::Plain, part);
    auto *inner = new QHBoxLayout(card);
    inner->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gapLarge);
    inner->setSpacing(metrics::gap);
    inner->addWidget(new Glyph(Icon::Receipt, metrics::icon, Tone::Muted, card), 0, Qt::AlignTop);
    auto *kept = new Label(receipt.file.mime == "application/pdf"
                               ? tr("A PDF, kept encrypted as it was. Save a copy to read it.")
                               : tr("Kept encrypted as it was. Save a copy to open it."),
        style::muted, card);
    kept->setFlow(Flow::Wrap);
    inner->addWidget(kept, 1);
    column->addWidget(card);
    return part;
}

QWidget *ReceiptView::makeDropPlace()
{
    auto *place =
        new StateView({StateContent::Kind::Empty, tr("No receipt yet"),
                          tr("Drop a photo or a PDF here, or choose one. It is kept encrypted, with "
                             "its fingerprint in the audit trail."),
                          tr("Choose a file"), Icon::Clip},
            this);
    connect(place, &StateView::acted, this, &ReceiptView::chooseAsked);
    return place;
}

}  // namespace sp::ui
