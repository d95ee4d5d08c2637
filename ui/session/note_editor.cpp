// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/note_editor.h"

#include "ui/messages/error_text.h"
#include "ui/session/markdown_edits.h"
#include "ui/session/note_form_words.h"
#include "ui/session/note_text.h"
#include "ui/session/open_points.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/shortcuts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTime>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int margin = 40;
constexpr metrics::Scaled toolbarHeight{44};
constexpr metrics::Scaled paperWidth{720};
constexpr metrics::Scaled toolsWidth{530};  ///< Of the toolbar, without the words on its buttons.
constexpr metrics::Scaled narrowBelow{440};

QPlainTextEdit *editorOf(const QString &name, const QString &hint, QWidget *parent)
{
    auto *editor = new NoteText(parent);
    editor->setAccessibleName(name);
    editor->setPlaceholderText(hint);
    editor->setFont(fontFor(TextSize::Base));
    editor->setFrameShape(QFrame::NoFrame);
    editor->setTabChangesFocus(true);
    editor->document()->setDocumentMargin(0);
    editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusSign(editor, FocusSign::Own, 0);
    return editor;
}

}  // namespace

NoteEditor::NoteEditor(NoteModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(new QLineEdit(this)),
      m_caption(new Label({}, style::caption, this)),
      m_body(editorOf(tr("Note"), tr("What came up, what was agreed, what comes next."), this)),
      m_privatePane(new Pane(&Tokens::surface, Pane::Edge::Top, this)),
      m_private(editorOf(
          tr("Private part of the note"), tr("For you alone: never exported, never sent."), m_privatePane)),
      m_savedSign(new Glyph(Icon::Check, metrics::iconTiny, Tone::Good, this)),
      m_saved(new Label({}, style::caption, this)),
      m_versions(new Button(QString(), ButtonKind::Quiet, this)),
      m_attach(new Button(Icon::Clip, tr("Keep a file with this note"), ButtonKind::Quiet, this)),
      m_templates(new Button(tr("Template"), ButtonKind::Quiet, this)), m_forms(new QMenu(m_templates)),
      m_lock(new Button(tr("Private part"), ButtonKind::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolbar());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    m_title->setFrame(false);
    // A line edit keeps two pixels to itself; the title begins where the text does.
    m_title->setTextMargins(-2, 0, 0, 0);
    m_title->setFont(fontFor(TextSize::Pane, Weight::Semi));
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title of the note"));
    m_title->setStyleSheet(u"QLineEdit { background: transparent; border: 0; padding: 0; }"_s);
    setFocusSign(m_title, FocusSign::Own, 0);
    auto *paper = new QVBoxLayout;
    m_paper = paper;
    paper->setContentsMargins(margin, metrics::gapPane, metrics::gapLarge, 0);
    paper->setSpacing(4);
    paper->addWidget(m_title);
    paper->addWidget(m_caption);
    paper->addSpacing(metrics::gapLarge);
    m_body->setMaximumWidth(paperWidth);
    m_title->setMaximumWidth(paperWidth);
    paper->addWidget(m_body, 1);
    column->addLayout(paper, 1);
    auto *inner = new QVBoxLayout(m_privatePane);
    inner->setContentsMargins(margin, metrics::gap, metrics::gapLarge, metrics::gap);
    inner->setSpacing(4);
    auto *name = new QHBoxLayout;
    name->setSpacing(4);
    name->addWidget(new Glyph(Icon::Lock, metrics::iconTiny, Tone::Muted, m_privatePane));
    name->addWidget(new Label(tr("Private part"), style::section, m_privatePane), 1);
    inner->addLayout(name);
    m_private->setMaximumWidth(paperWidth);
    m_private->setFixedHeight(metrics::scaled(120));
    inner->addWidget(m_private);
    column->addWidget(m_privatePane);
    m_privatePane->hide();

    for (QObject *each :
        {static_cast<QObject *>(m_title), static_cast<QObject *>(m_body), static_cast<QObject *>(m_private)})
        each->installEventFilter(this);
    connect(m_title, &QLineEdit::textEdited, this, &NoteEditor::take);
    connect(m_body, &QPlainTextEdit::textChanged, this, &NoteEditor::take);
    connect(m_private, &QPlainTextEdit::textChanged, this, &NoteEditor::take);
    connect(&m_model, &NoteModel::loaded, this, &NoteEditor::showContent);
    connect(&m_model, &NoteModel::stateChanged, this, &NoteEditor::showState);
    connect(&m_model, &NoteModel::opening, this, &NoteEditor::empty);
    showContent();
    showState();
}

QWidget *NoteEditor::makeToolbar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(toolbarHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::gap, 0, metrics::gapLarge, 0);
    row->setSpacing(2);
    auto *templates = m_templates;
    templates->setParent(bar);
    templates->setToolTip(tr("Begin with a template"));
    templates->setAccessibleName(tr("Template"));
    templates->setGlyph(Icon::Note);
    templates->setTone(Tone::Ink);
    connect(m_forms, &QMenu::aboutToShow, this, &NoteEditor::offerForms);
    connect(templates, &QPushButton::clicked, this,
        [this, templates] { m_forms->popup(templates->mapToGlobal(QPoint(0, templates->height()))); });
    row->addWidget(templates);
    row->addSpacing(4);
    auto *divider = new Hairline(Qt::Vertical, bar);
    divider->setFixedHeight(20);
    row->addWidget(divider);
    row->addSpacing(4);
    struct Tool {
        Mark mark;
        QString letter;
        Icon icon;
        QString name;
        QKeySequence keys;
    };
    const std::array<Tool, 6> tools = {{{Mark::Bold, u"B"_s, Icon::Dot, tr("Bold"),
                                            QKeySequence(Qt::CTRL | Qt::Key_B)},
        {Mark::Italic, u"I"_s, Icon::Dot, tr("Italic"), QKeySequence(Qt::CTRL | Qt::Key_I)},
        {Mark::Heading, u"H"_s, Icon::Dot, tr("Heading"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2)},
        {Mark::Bullets, {}, Icon::Bullets, tr("List"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_8)},
        {Mark::Checklist, {}, Icon::Checks, tr("Checklist"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_9)},
        {Mark::Quote, {}, Icon::Quote, tr("Quote"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period)}}};
    for (const Tool &tool : tools) {
        auto *button = tool.letter.isEmpty() ? new Button(tool.icon, tool.name, ButtonKind::Quiet, bar)
                                             : new Button(tool.letter, ButtonKind::Quiet, bar);
        button->setTone(Tone::Muted);
        button->setAccessibleName(tool.name);
        button->setToolTip(u"%1  %2"_s.arg(tool.name, tool.keys.toString(QKeySequence::NativeText)));
        button->setFixedWidth(metrics::button);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, mark = tool.mark] { applyMark(*m_body, mark); });
        connect(addShortcut(*m_body, tool.keys, {tr("Note"), tool.name}, Qt::WidgetShortcut),
            &QShortcut::activated, this, [this, mark = tool.mark] { applyMark(*m_body, mark); });
        row->addWidget(button);
    }
    row->addSpacing(4);
    m_lock->setParent(bar);
    m_lock->setGlyph(Icon::Lock);
    m_lock->setTone(Tone::Muted);
    m_lock->setCheckable(true);
    m_lock->setAccessibleName(tr("Private part"));
    m_lock->setToolTip(tr("Words for you alone: never exported, never sent"));
    connect(m_lock, &QPushButton::toggled, this, [this](bool shown) {
        showPrivate(shown);
        (shown ? m_private : m_body)->setFocus();
    });
    row->addWidget(m_lock);
    m_attach->setParent(bar);
    m_attach->setTone(Tone::Muted);
    m_attach->setToolTip(tr("Keep a file with this note, encrypted"));
    connect(m_attach, &QPushButton::clicked, this, &NoteEditor::fileWanted);
    row->addWidget(m_attach);
    row->addStretch(1);
    row->addWidget(m_savedSign);
    row->addSpacing(2);
    row->addWidget(m_saved);
    row->addSpacing(metrics::gap);
    m_versions->setParent(bar);
    m_versions->setButtonSize(ButtonSize::Small);
    m_versions->setTone(Tone::Muted);
    m_versions->setToolTip(tr("Read an older version, or bring it back"));
    connect(m_versions, &QPushButton::clicked, this, &NoteEditor::historyWanted);
    row->addWidget(m_versions);
    return bar;
}

void NoteEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Whether the note is saved is worth more room than the words on two buttons with pictures.
    const QFontMetricsF letters(fontFor(TextSize::Base, Weight::Medium));
    const qreal words =
        letters.horizontalAdvance(tr("Template")) + letters.horizontalAdvance(tr("Private part"));
    const bool tight = width() < toolsWidth + words;
    m_templates->setText(tight ? QString() : tr("Template"));
    m_lock->setText(tight ? QString() : tr("Private part"));
    showVersions();
}

void NoteEditor::setCaption(const QString &caption)
{
    m_caption->setPlain(caption);
}

void NoteEditor::setZone(const TimeZone &zone)
{
    m_zone = zone;
    showState();
}

void NoteEditor::showPrivate(bool shown)
{
    m_privatePane->setVisible(shown);
}

void NoteEditor::showContent()
{
    const NoteContent &content = m_model.content();
    // The fields were emptied when the loading began: what stands in them was typed since, and is kept.
    const auto joined = [](const QString &loaded, const QString &typed) {
        if (loaded.isEmpty() || typed.isEmpty())
            return loaded + typed;
        return loaded + (loaded.endsWith(u'\n') ? QString() : u"\n\n"_s) + typed;
    };
    const bool early =
        !m_body->document()->isEmpty() || !m_private->document()->isEmpty() || !m_title->text().isEmpty();
    m_showing = true;
    m_title->setText(m_title->text().isEmpty() ? content.title : m_title->text());
    m_body->setPlainText(joined(content.body, m_body->toPlainText()));
    m_private->setPlainText(joined(content.privateBody, m_private->toPlainText()));
    m_lock->setChecked(!m_private->document()->isEmpty());
    showPrivate(m_lock->isChecked());
    m_showing = false;
    if (!early) {
        placeCursor();
        return;
    }
    take();
    m_body->moveCursor(QTextCursor::End);
}

void NoteEditor::empty()
{
    m_showing = true;
    m_title->clear();
    m_body->clear();
    m_private->clear();
    m_showing = false;
}

void NoteEditor::showState()
{
    const bool closed =
        m_model.state() == NoteModel::State::Nothing || m_model.state() == NoteModel::State::Closed;
    m_title->setEnabled(!closed);
    m_body->setReadOnly(closed);
    m_private->setReadOnly(closed);
    // A text that is only read has no caret to tell who has the keyboard.
    for (QPlainTextEdit *text : {m_body, m_private})
        setFocusSign(text, closed ? FocusSign::Inside : FocusSign::Own, 0);
    m_templates->setEnabled(!closed);
    m_attach->setEnabled(!closed);
    const auto say = [this](Icon icon, Tone tone, const QString &text) {
        m_savedSign->setIcon(icon, tone);
        m_saved->setPlain(text);
        m_saved->setToolTip(QString());
    };
    switch (m_model.state()) {
    case NoteModel::State::Nothing:
    case NoteModel::State::Loading:
        say(Icon::Hour, Tone::Muted, tr("Opening"));
        break;
    case NoteModel::State::Closed:
        if (m_model.error() && m_model.error()->reason != "access.denied")
            say(Icon::Warn, Tone::Bad, errorText(*m_model.error()));
        else
            say(Icon::Lock, Tone::Muted, tr("Your role does not see notes"));
        break;
    case NoteModel::State::Unsaved:
    case NoteModel::State::Saving:
        say(Icon::Edit, Tone::Muted, tr("Saving"));
        break;
    case NoteModel::State::Failed:
        say(Icon::Warn, Tone::Bad, tr("Not saved, trying again"));
        if (m_model.error())
            m_saved->setToolTip(errorText(*m_model.error()));
        break;
    case NoteModel::State::Saved:
        if (const auto at = m_model.savedAt()) {
            const LocalTime local = m_zone.toLocal(*at);
            const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
            const QTime clock = QTime::fromMSecsSinceStartOfDay(static_cast<int>(sinceMidnight.count()));
            say(Icon::Check, Tone::Good, tr("Saved %1").arg(clock.toString(u"HH:mm:ss"_s)));
        } else {
            say(Icon::Check, Tone::Muted, tr("Saves as you type"));
        }
        break;
    }
    showVersions();
}

void NoteEditor::showVersions()
{
    const QString words = tr("%n versions", nullptr, m_model.versions());
    m_versions->setVisible(m_model.versions() > 0);
    m_versions->setText(width() < narrowBelow ? QString::number(m_model.versions()) : words);
    m_versions->setAccessibleName(words);
}

void NoteEditor::take()
{
    // While the note is loading, what is typed waits in the fields.
    if (!m_showing && m_model.state() != NoteModel::State::Loading)
        m_model.edit({m_title->text(), m_body->toPlainText(), m_private->toPlainText()});
}

void NoteEditor::offerForms()
{
    m_forms->clear();
    for (const NoteForm &form : m_model.forms()) {
        if (form.archived || form.body.isEmpty())
            continue;
        connect(m_forms->addAction(noteFormName(form)), &QAction::triggered, this,
            [this, text = form.body] { insertForm(text); });
    }
}

void NoteEditor::insertForm(const QString &text)
{
    QTextCursor cursor = m_body->textCursor();
    cursor.beginEditBlock();
    if (m_body->toPlainText().trimmed().isEmpty()) {
        cursor.select(QTextCursor::Document);
    } else {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"\n\n"_s);
    }
    cursor.insertText(text);
    cursor.endEditBlock();
    m_body->setFocus();
}

void NoteEditor::setBelow(QWidget *below)
{
    below->setMaximumWidth(paperWidth);
    m_paper->addWidget(below);
}

void NoteEditor::replace(const NoteContent &content)
{
    m_showing = true;
    m_title->setText(content.title);
    m_body->setPlainText(content.body);
    m_private->setPlainText(content.privateBody);
    m_showing = false;
    m_lock->setChecked(!content.privateBody.isEmpty());
    showPrivate(m_lock->isChecked());
    take();
}

void NoteEditor::addPoint(const QString &text)
{
    if (m_body->isReadOnly() || text.simplified().isEmpty())
        return;
    const NewPoint point = newPoint(m_body->toPlainText(), text);
    // As typed: it can be taken back by the keys that take back typing.
    QTextCursor cursor(m_body->document());
    cursor.setPosition(static_cast<int>(point.at));
    cursor.insertText(point.text);
}

void NoteEditor::focusWriting()
{
    placeCursor();
    m_body->setFocus();
}

void NoteEditor::placeCursor()
{
    QTextCursor cursor = m_body->textCursor();
    cursor.setPosition(writingPlace(m_body->toPlainText()));
    m_body->setTextCursor(cursor);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        m_model.saveNow();
    } else if (event->type() == QEvent::KeyPress && watched != m_title) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier)
            return continueList(watched == m_body ? *m_body : *m_private);
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Down) {
            m_body->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace sp::ui
