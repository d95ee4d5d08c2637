// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSizeF>
#include <QWidget>

#include <functional>
#include <memory>

namespace sp {
struct PageDocument;
}

namespace sp::ui {

/// A document broken into pages. Sizes in points; a page is painted with its top left at the origin, one unit
/// a point.
class Paper {
public:
    virtual ~Paper() = default;
    virtual int pageCount() const = 0;
    virtual QSizeF pageSize() const = 0;
    virtual void paint(QPainter &painter, int page) const = 0;
};
/// How a document becomes pages: the same layout that writes the PDF, given by the program.
using PaperMaker = std::function<Result<std::shared_ptr<const Paper>>(const PageDocument &)>;

/// Pages on white paper, as wide as there is room, one below the other. Paper stays white in dark mode.
class PaperView : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);
    /// `words` is what screen readers say of it.
    void setPaper(std::shared_ptr<const Paper> paper, const QString &words);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal scaleFor(int width) const;
    std::shared_ptr<const Paper> m_paper;
};

}  // namespace sp::ui
