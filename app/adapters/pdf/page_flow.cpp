// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/pdf/page_flow.h"

#include "app/adapters/pdf/style.h"

#include <algorithm>
#include <optional>

namespace sp::pdf {

using namespace Qt::StringLiterals;
using style::millimetre;

namespace {

constexpr double senderGap = 4;

/// Where things stand on a kind of paper.
struct Frame {
    QSizeF paper;
    qreal left, right, top, bottom;  ///< Margins.
    qreal nextTop;                   ///< The head of the second and later pages.
    qreal senderTop, addressTop;     ///< Of the window of an envelope.
    qreal addressWidth;
    qreal besideLeft;  ///< Of letterhead lines and facts beside the address, from the left margin.
    qreal bodyTop;     ///< Below the window.
};

/// DIN 5008 form B: the address field begins 45 mm below the edge; 17.7 mm for the sender and remarks, 27.3
/// mm for the address; facts from 125 mm on.
Frame a4()
{
    return {paperSize(PaperSize::A4), 25 * millimetre, 20 * millimetre, 14 * millimetre, 10 * millimetre,
        16 * millimetre, 57 * millimetre, 62.7 * millimetre, 80 * millimetre, 84 * millimetre,
        99 * millimetre};
}

/// A number 10 envelope shows what stands from 2 1/8 to 3 1/8 inches below the edge of a letter folded in
/// three.
Frame letter()
{
    return {paperSize(PaperSize::Letter), 63, 54, 40, 28, 45, 144, 2.15 * 72, 3.4 * 72, 3.75 * 72, 3.4 * 72};
}

/// A strip in the flow with what may not be torn from it.
struct Item {
    Strip strip;
    enum class After { MayBreak, Stay } after = After::MayBreak;
    int table = -1;      ///< Whose head is repeated when a page begins with this.
    bool blank = false;  ///< Dropped at the head of a page.
};

class Flow {
public:
    Flow(const PageDocument &document, const DocumentFonts &fonts)
        : m_document(document), m_frame(document.paper == PaperSize::A4 ? a4() : letter()),
          m_maker(fonts, m_frame.paper.width() - m_frame.left - m_frame.right)
    {
        m_footHeight = footer(1, 1).height;
        m_bottom = m_frame.paper.height() - m_frame.bottom - m_footHeight - style::blockGap;
        m_pages.emplace_back();
        m_y = m_frame.top;
    }

    std::vector<std::vector<Mark>> run()
    {
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &kind) { add(kind); }, block);
        settle();
        for (std::size_t page = 0; page < m_pages.size(); ++page)
            finish(m_pages[page], static_cast<int>(page) + 1);
        return std::move(m_pages);
    }

private:
    qreal pageRoom() const { return m_bottom - nextTop(); }
    qreal nextTop() const { return m_frame.nextTop + 2.5 * lineHeight(style::small); }

    void add(const Letterhead &block)
    {
        const Strip strip = m_maker.letterhead(block, m_frame.besideLeft);
        place(m_pages.front(), strip.marks, {m_frame.left, m_y});
        m_y += strip.height + style::blockGap;
    }

    void add(const AddressBlock &block)
    {
        auto &page = m_pages.front();
        const qreal besideTop = std::max(m_frame.senderTop, m_y);
        qreal top = std::max(m_frame.addressTop, m_y);
        if (!block.senderLine.isEmpty()) {
            // It stands on the address, however many lines it takes.
            const TextStyle fine{style::small, Weight::Regular, Colour::Muted};
            const Strip line = m_maker.text(block.senderLine, fine, m_frame.addressWidth);
            const qreal sender = std::max(m_y, top - line.height - senderGap);
            place(page, line.marks, {m_frame.left, sender});
            top = std::max(top, sender + line.height + senderGap);
        }
        const TextStyle plain{style::normal + 0.6};
        const Strip address = m_maker.lines(block.lines, plain, m_frame.addressWidth);
        place(page, address.marks, {m_frame.left, top});
        const Strip beside = m_maker.keyValues(block.beside, m_maker.width() - m_frame.besideLeft);
        place(page, beside.marks, {m_frame.left + m_frame.besideLeft, besideTop});
        m_y = std::max({m_frame.bodyTop, top + address.height, besideTop + beside.height + style::blockGap});
        if (block.foldMarks == FoldMarks::Din5008)
            for (const qreal at : {105 * millimetre, 210 * millimetre})
                page.push_back(
                    BoxMark{{4 * millimetre, at, 4 * millimetre, style::hairline}, Colour::Hairline});
    }

    void add(const Heading &block) { m_items.push_back({m_maker.heading(block), Item::After::Stay}); }

    void add(const Paragraph &block)
    {
        std::vector<Strip> lines = m_maker.paragraph(block);
        const std::size_t count = lines.size();
        for (std::size_t at = 0; at < count; ++at) {
            const bool alone = at == 0 || at + 2 == count;  // No single line at a foot or a head.
            const bool last = at + 1 == count;
            m_items.push_back(
                {std::move(lines[at]), alone && !last ? Item::After::Stay : Item::After::MayBreak});
        }
        add(Spacer{style::blockGap / 2});
    }

    void add(const KeyValueTable &block) { m_items.push_back({m_maker.keyValues(block, m_maker.width())}); }

    void add(const DataTable &block)
    {
        TableStrips table = tableStrips(block, m_maker, pageRoom() / 2);
        const int number = static_cast<int>(m_heads.size());
        m_heads.push_back(table.head);
        m_items.push_back({std::move(table.head), Item::After::Stay});
        const std::size_t count = table.rows.size();
        for (std::size_t at = 0; at < count; ++at) {
            const std::size_t parts = table.rows[at].size();
            for (std::size_t part = 0; part < parts; ++part) {
                const bool pair = count > 1 && (at == 0 || at + 2 == count) && part + 1 == parts;
                m_items.push_back({std::move(table.rows[at][part]),
                    pair ? Item::After::Stay : Item::After::MayBreak, number});
            }
        }
    }

    void add(const TotalsBlock &block)
    {
        // Totals cling to the last thing that is not blank.
        const auto last =
            std::find_if(m_items.rbegin(), m_items.rend(), [](const Item &item) { return !item.blank; });
        for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
            item->after = Item::After::Stay;
            if (item == last)
                break;
        }
        m_items.push_back({m_maker.totals(block)});
    }

    void add(const QrBlock &block) { m_items.push_back({m_maker.code(block)}); }
    void add(const BarsBlock &block)
    {
        for (Strip &row : m_maker.bars(block))
            m_items.push_back({std::move(row)});
    }
    void add(const Rule &) { m_items.push_back({m_maker.rule()}); }
    void add(const Spacer &block)
    {
        m_items.push_back({Strip{block.height}, Item::After::MayBreak, -1, true});
    }

    /// Sets the collected items, group by group of those that stay together.
    void settle()
    {
        for (std::size_t from = 0; from < m_items.size();) {
            std::size_t to = from + 1;
            while (to < m_items.size() && m_items[to - 1].after == Item::After::Stay)
                ++to;
            setGroup(from, to);
            from = to;
        }
    }

    void setGroup(std::size_t from, std::size_t to)
    {
        qreal height = 0;
        for (std::size_t at = from; at < to; ++at)
            height += m_items[at].strip.height;
        const int table = m_items[from].table;
        const qreal head = table >= 0 ? m_heads[static_cast<std::size_t>(table)].height : 0;
        if (m_items[from].blank && to == from + 1 && (m_fresh || m_y + height > m_bottom))
            return;
        const bool fitsOnFresh = head + height <= pageRoom();
        if (m_y + height > m_bottom && fitsOnFresh && !m_fresh)
            turnPage(table);
        for (std::size_t at = from; at < to; ++at) {
            if (m_y + m_items[at].strip.height > m_bottom && !m_fresh)
                turnPage(m_items[at].table);
            put(m_items[at].strip);
        }
    }

    void put(const Strip &strip)
    {
        place(m_pages.back(), strip.marks, {m_frame.left, m_y});
        m_y += strip.height;
        m_fresh = false;
    }

    void turnPage(int table)
    {
        m_pages.emplace_back();
        m_y = nextTop();
        if (table >= 0)
            put(m_heads[static_cast<std::size_t>(table)]);
        m_fresh = true;
    }

    /// The foot counted from its own top.
    Strip footer(int page, int pages) const
    {
        Strip foot;
        const TextStyle fine{style::small, Weight::Regular, Colour::Muted};
        const auto &columns = m_document.footer.columns;
        if (!columns.empty() || !m_document.footer.line.isEmpty())
            foot.marks.push_back(BoxMark{{0, 0, m_maker.width(), style::hairline}, Colour::Hairline});
        if (!m_document.footer.line.isEmpty()) {
            const Strip line = m_maker.text(m_document.footer.line, fine, m_maker.width());
            place(foot.marks, line.marks, {0, 5});
            foot.height = 5 + line.height;
        }
        if (!columns.empty()) {
            const qreal top = foot.height + 5;
            const auto count = static_cast<qreal>(columns.size());
            const qreal width = (m_maker.width() - style::columnGap * (count - 1)) / count;
            qreal left = 0;
            for (const QStringList &lines : columns) {
                const Strip column = m_maker.lines(lines, fine, width);
                place(foot.marks, column.marks, {left, top});
                foot.height = std::max(foot.height, top + column.height);
                left += width + style::columnGap;
            }
        }
        if (!m_document.footer.pageText.isEmpty()) {
            QString text = m_document.footer.pageText;
            text.replace(u"%{page}"_s, QString::number(page)).replace(u"%{pages}"_s, QString::number(pages));
            TextStyle end = fine;
            end.align = Align::End;
            const Strip number = m_maker.text(text, end, m_maker.width());
            place(foot.marks, number.marks, {0, foot.height + 2});
            foot.height += number.height + 2;
        }
        return foot;
    }

    void finish(std::vector<Mark> &marks, int page) const
    {
        const Strip foot = footer(page, static_cast<int>(m_pages.size()));
        place(marks, foot.marks, {m_frame.left, m_frame.paper.height() - m_frame.bottom - foot.height});
        if (page == 1 || m_document.runningHead.isEmpty())
            return;
        const Strip head = m_maker.text(
            m_document.runningHead, {style::small, Weight::Regular, Colour::Muted}, m_maker.width());
        place(marks, head.marks, {m_frame.left, m_frame.nextTop});
    }

    const PageDocument &m_document;
    Frame m_frame;
    StripMaker m_maker;
    std::vector<Item> m_items;
    std::vector<Strip> m_heads;
    std::vector<std::vector<Mark>> m_pages;
    qreal m_footHeight = 0;
    qreal m_bottom = 0;
    qreal m_y = 0;
    bool m_fresh = false;  ///< Nothing but a repeated head stands on the page yet.
};

}  // namespace

QSizeF paperSize(PaperSize paper)
{
    return paper == PaperSize::A4 ? QSizeF(210 * millimetre, 297 * millimetre) : QSizeF(612, 792);
}

std::vector<std::vector<Mark>> flowPages(const PageDocument &document, const DocumentFonts &fonts)
{
    return Flow(document, fonts).run();
}

}  // namespace sp::pdf
