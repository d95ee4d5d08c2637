// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/type.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr auto sheet = R"(
QToolTip { background: @toast; color: @onToast; border: 0; padding: 4px 8px; font-size: @captionpx; }
QMenu { background: @raised; color: @ink; border: 1px solid @control; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; min-height: @rowpx; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @tint; color: @onTint; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @control; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget#paneContents { background: transparent; border: 0; }
QTextEdit, QPlainTextEdit { background: @surface; color: @ink; border: 0; selection-background-color: @accent;
  selection-color: @onAccent; }
sp--ui--InputBox QLineEdit { background: transparent; }
QAbstractItemView { background: @surface; color: @ink; border: 0; outline: 0; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @muted; border: 0; border-bottom: 1px solid @line;
  padding: 0 12px; font-size: @captionpx; font-weight: 500; }
QTableCornerButton::section { background: @surface; border: 0; }
QSplitter::handle { background: @line; }
QComboBoxPrivateContainer, QComboBox QAbstractItemView { background: @raised; color: @ink;
  border: 1px solid @control; selection-background-color: @tint; selection-color: @onTint; }
QComboBox QAbstractItemView::item { min-height: 32px; padding: 0 8px; }
QFrame#selectPopup { background: @raised; border: 1px solid @control; border-radius: 6px; }
QFrame#selectPopup QListView { background: @raised; }
QFrame#selectPopup QListView::item { padding: 0 8px; border-radius: 4px; }
QFrame#selectPopup QListView::item:selected { background: @tint; color: @onTint; }
)";

}  // namespace

QString styleSheet(const Tokens &t)
{
    // Longer names first: "@onToast" must not be read as "@on" and a rest.
    const std::array<std::pair<QString, QColor>, 12> names = {
        {{u"@onAccent"_s, t.onAccent}, {u"@onToast"_s, t.onToast}, {u"@onTint"_s, t.onTint},
            {u"@surface"_s, t.surface}, {u"@control"_s, t.control}, {u"@raised"_s, t.raised},
            {u"@accent"_s, t.accent}, {u"@toast"_s, t.toast}, {u"@muted"_s, t.muted}, {u"@tint"_s, t.tint},
            {u"@line"_s, t.line}, {u"@ink"_s, t.ink}}};
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, color] : names)
        text.replace(name, color.name());
    text.replace(u"@caption"_s, QString::number(fontFor(TextSize::Caption).pixelSize()));
    text.replace(u"@row"_s, QString::number(lineHeight(TextSize::Base)));
    return text;
}

QPalette paletteFor(const Tokens &t)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, t.ground);
    set(QPalette::WindowText, t.ink);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.hover);
    set(QPalette::Text, t.ink);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.ink);
    set(QPalette::BrightText, t.bad);
    set(QPalette::ToolTipBase, t.toast);
    set(QPalette::ToolTipText, t.onToast);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.control);
    set(QPalette::Shadow, t.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

}  // namespace sp::ui
