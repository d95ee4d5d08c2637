// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/expense_model.h"

#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

/// A picture as wide as there is room, never larger than it is.
class PictureView : public QWidget {
    Q_OBJECT

public:
    PictureView(const QImage &picture, const QString &name, QWidget *parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {320, heightForWidth(320)}; }
    QSize minimumSizeHint() const override { return {160, 60}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

/// The receipts of an expense, as they look, with a copy to save and a way to let one go; a place to drop one
/// while there are none.
class ReceiptView : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptView(QWidget *parent = nullptr);
    void setReceipts(const std::vector<ReceiptFile> &receipts);

Q_SIGNALS:
    void chooseAsked();
    void copyAsked(const sp::Attachment &file);
    void removeAsked(const sp::Attachment &file);

private:
    QWidget *makeReceipt(const ReceiptFile &receipt);
    QWidget *makeDropPlace();

    QVBoxLayout *m_column;
};

}  // namespace sp::ui
