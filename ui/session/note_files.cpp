// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/note_files.h"

#include "ui/engine/ask.h"
#include "ui/session/save_copy.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_place.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

Result<std::vector<Attachment>> filesOf(Engine &engine, const SessionId &session)
{
    SP_TRY(note, engine.notes().store().ofSession(session));
    if (!note || !engine.may("notes.read"))
        return std::vector<Attachment>{};
    return engine.attachments().store().of(AttachmentOwner::of(note->id));
}

}  // namespace

NoteFiles::NoteFiles(EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, metrics::gapSmall, 0, metrics::gapSmall);
    m_rows->setSpacing(4);
    hide();
    connect(&m_client, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (m_session && topic == "notes")
            load();
    });
}

void NoteFiles::open(const SessionId &session, const ClientId &of, const QByteArray &templateCode)
{
    m_session = session;
    m_of = of;
    m_template = templateCode;
    show({});
    load();
}

void NoteFiles::load()
{
    ask(
        m_client, this, [session = *m_session](Engine &engine) { return filesOf(engine, session); },
        [this, session = *m_session](const Result<std::vector<Attachment>> &files) {
            if (files && m_session == session)
                show(*files);
        });
}

void NoteFiles::show(const std::vector<Attachment> &files)
{
    const FocusPlace keeper(*this);
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Attachment &file : files) {
        auto *row = new QWidget(this);
        auto *inner = new QHBoxLayout(row);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(metrics::gapSmall);
        inner->addWidget(new Glyph(Icon::Clip, metrics::iconTiny, Tone::Muted, row));
        inner->addWidget(new Label(file.filename, style::base, row));
        inner->addWidget(
            new Label(QLocale().formattedDataSize(file.size, 0, QLocale::DataSizeTraditionalFormat),
                style::caption, row));
        inner->addStretch(1);
        const auto add = [&](const QString &text, auto act) {
            auto *button = new Button(text, ButtonKind::Quiet, row);
            button->setButtonSize(ButtonSize::Small);
            button->setAccessibleName(u"%1: %2"_s.arg(text, file.filename));
            connect(button, &QPushButton::clicked, this, act);
            inner->addWidget(button);
        };
        add(tr("Save a copy"), [this, file] {
            saveCopyOf(
                m_client, *this, file, "notes.read", [this](const Error &error) { Q_EMIT failed(error); });
        });
        add(tr("Remove"), [this, id = file.id] { remove(id); });
        m_rows->addWidget(row);
        row->show();
    }
    setVisible(!files.empty());
}

void NoteFiles::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Keep a file with this note"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NoteFiles::attach);
    dialog->open();
}

void NoteFiles::attach(const QString &path)
{
    if (!m_session)
        return;
    ask(
        m_client, this,
        [path, session = *m_session, of = *m_of, code = m_template](Engine &engine) -> Result<Done> {
            SP_TRY(note, engine.run<NoteId>("note.save", [&](Unit &unit) {
                return engine.notes().openForSession(unit, of, session, code);
            }));
            SP_CHECK(engine.attachments().attachFile(engine.actor(), AttachmentOwner::of(note), path));
            return Done{};
        },
        [this](const Result<Done> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
            load();
        });
}

void NoteFiles::remove(const AttachmentId &file)
{
    ask(
        m_client, this, [file](Engine &engine) { return engine.attachments().remove(engine.actor(), file); },
        [this](const Result<Done> &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
            load();
        });
}

}  // namespace sp::ui
