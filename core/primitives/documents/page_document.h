// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/primitives/documents/qr_code.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// A document to be laid out on paper: what stands on it and in which order, not where. Lengths are points
/// (1/72 inch).
namespace sp {

enum class PaperSize { A4, Letter };

enum class Weight { Regular, Bold };
enum class Tone { Ink, Muted };
enum class Align { Start, End };
enum class TextSize { Small, Normal, Large };

/// A stretch of text in one weight. A line feed in it starts a new line.
struct TextRun {
    QString text;
    Weight weight = Weight::Regular;
    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// Who writes, at the head of the first page. The mark is what the eye finds first; lines stand at the right.
struct Letterhead {
    QString name;
    QString subtitle = {};
    QStringList lines = {};
    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

/// Title: the name of the document, once. Section: above a part of it; it stays with what follows.
struct Heading {
    enum class Level { Title, Section } level = Level::Section;
    QString text;
    friend bool operator==(const Heading &, const Heading &) = default;
};

struct Paragraph {
    std::vector<TextRun> runs;
    TextSize size = TextSize::Normal;
    Tone tone = Tone::Ink;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

struct KeyValue {
    QString key;
    QString value;
    Weight weight = Weight::Regular;
    friend bool operator==(const KeyValue &, const KeyValue &) = default;
};

/// Short facts, one a line: the key muted, the value beside it.
struct KeyValueTable {
    std::vector<KeyValue> rows;
    friend bool operator==(const KeyValueTable &, const KeyValueTable &) = default;
};

/// Marks at the edge where a letter is folded: Din5008 are those of DIN 5008 form B.
enum class FoldMarks { None, Din5008 };

/// The recipient where a window envelope shows him: on A4 the window of DIN 5008 form B (also DL envelopes of
/// other European countries with a window at the left), on Letter that of a number 10 envelope. `beside`
/// stands at its right. It belongs once, before other blocks, at most after a Letterhead.
struct AddressBlock {
    QString senderLine = {};  ///< In small print above the address.
    QStringList lines;
    KeyValueTable beside = {};
    FoldMarks foldMarks = FoldMarks::None;
    friend bool operator==(const AddressBlock &, const AddressBlock &) = default;
};

/// A column; the widths of Start columns share what the End columns (figures) leave, by `share`.
struct DataColumn {
    QString title;
    Align align = Align::Start;
    int share = 1;
    friend bool operator==(const DataColumn &, const DataColumn &) = default;
};

struct DataCell {
    QString text;
    QString detail = {};  ///< In small print below the text.
    Weight weight = Weight::Regular;
    friend bool operator==(const DataCell &, const DataCell &) = default;
};

using DataRow = std::vector<DataCell>;

/// Rows under a head that is repeated on each page. Each row has as many cells as there are columns.
struct DataTable {
    std::vector<DataColumn> columns;
    std::vector<DataRow> rows;
    TextSize size = TextSize::Normal;
    friend bool operator==(const DataTable &, const DataTable &) = default;
};

/// Plain: a step of the reckoning. Sum: a result, ruled off. Grand: what the reader looks for, once.
enum class TotalKind { Plain, Sum, Grand };

struct TotalRow {
    QString label;
    QString amount;
    TotalKind kind = TotalKind::Plain;
    friend bool operator==(const TotalRow &, const TotalRow &) = default;
};

/// Results at the right under a table; never alone on a page when a table goes before it.
struct TotalsBlock {
    std::vector<TotalRow> rows;
    friend bool operator==(const TotalsBlock &, const TotalsBlock &) = default;
};

/// A QR code at the right, with sentences and facts at the left of it. `caption` stands under the code.
struct QrBlock {
    QrMatrix code;
    double size = 0;  ///< The printed edge without its quiet zone.
    QString caption = {};
    QStringList sentences = {};
    KeyValueTable beside = {};
    friend bool operator==(const QrBlock &, const QrBlock &) = default;
};

/// A hairline over the whole width.
struct Rule {
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Empty room; it disappears at the head of a page.
struct Spacer {
    double height = 0;
    friend bool operator==(const Spacer &, const Spacer &) = default;
};

/// One bar of a picture: its name before it, what it stands for after it. `part` is of the longest bar, -1 to
/// 1; below zero it is drawn outlined.
struct BarRow {
    QString label;
    QString value;
    double part = 0;
    friend bool operator==(const BarRow &, const BarRow &) = default;
};

/// Bars one below the other, for figures that are read at a glance.
struct BarsBlock {
    std::vector<BarRow> rows;
    friend bool operator==(const BarsBlock &, const BarsBlock &) = default;
};

using Block = std::variant<Letterhead, AddressBlock, Heading, Paragraph, KeyValueTable, DataTable,
    TotalsBlock, QrBlock, BarsBlock, Rule, Spacer>;

/// Small print at the foot of every page: a line over the whole width, columns, the number of the page.
struct PageFooter {
    QString line = {};
    std::vector<QStringList> columns = {};
    QString pageText = {};  ///< "Page %{page} of %{pages}"; empty for none.
    friend bool operator==(const PageFooter &, const PageFooter &) = default;
};

/// What a file says of itself.
struct DocumentMetadata {
    QString author = {};
    QString subject = {};
    QString keywords = {};
    Instant created =
        {};  ///< Never the clock of the machine that renders: the same document gives the same bytes.
    friend bool operator==(const DocumentMetadata &, const DocumentMetadata &) = default;
};

struct PageDocument {
    PaperSize paper = PaperSize::A4;
    QByteArray language = "en";  ///< BCP 47, for screen readers.
    QString title;
    QString runningHead = {};  ///< At the head of the second and later pages.
    DocumentMetadata metadata = {};
    std::vector<Block> blocks = {};
    PageFooter footer = {};
    friend bool operator==(const PageDocument &, const PageDocument &) = default;
};

}  // namespace sp
