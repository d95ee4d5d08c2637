// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/paper/pdf_paper.h"

#include "app/adapters/pdf/page_layout.h"

namespace sp {

namespace {

class PdfPaper : public ui::Paper {
public:
    explicit PdfPaper(pdf::PageLayout layout) : m_layout(std::move(layout)) {}
    int pageCount() const override { return m_layout.pageCount(); }
    QSizeF pageSize() const override { return m_layout.pageSize(); }
    void paint(QPainter &painter, int page) const override { m_layout.paintPage(painter, page); }

private:
    pdf::PageLayout m_layout;
};

}  // namespace

ui::PaperMaker paperMaker()
{
    return [](const PageDocument &document) -> Result<std::shared_ptr<const ui::Paper>> {
        SP_TRY(layout, pdf::PageLayout::create(document));
        return std::shared_ptr<const ui::Paper>(std::make_shared<PdfPaper>(std::move(layout)));
    };
}

}  // namespace sp
