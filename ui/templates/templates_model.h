// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/template_preview.h"
#include "core/practice/people/client.h"
#include "core/practice/templates/template_service.h"
#include "ui/engine/engine_client.h"

#include <QTimer>

#include <map>

namespace sp::ui {

/// What the list says of a template.
struct TemplateEntry {
    TemplateKey key;
    NoteForm form = {};  ///< Of a note: its name, and whether it is archived.
    bool own = false;    ///< Own wording is in use.
    bool draft = false;  ///< Something is typed and not in use yet.
};

/// A template with all its versions.
struct TemplateFile {
    TemplateEntry entry;
    TemplateInForce inForce = {};
    TemplateText builtIn = {};
    std::optional<TemplateText> draft = {};
    std::vector<TemplateVersion> versions = {};  ///< The newest first.
    std::map<ProfileId, QString> names = {};     ///< Of those who may have written them.
    TimeZone zone = TimeZone::utc();             ///< The practice's.
};

/// The templates, and the one that is open as it is typed. What is typed is kept as a draft in the practice
/// at most two seconds later, and at once when another template is opened or the practice is locked; until
/// then it is among the words that outlive a crash and a full disk. It is in use only once it is published.
class TemplatesModel : public QObject {
    Q_OBJECT

public:
    static constexpr auto saveDelay = std::chrono::milliseconds(1200);
    static constexpr auto previewDelay = std::chrono::milliseconds(150);

    explicit TemplatesModel(EngineClient &client, QObject *parent = nullptr);
    /// Keeps what is typed.
    ~TemplatesModel() override;

    void load();
    /// Opens a template; what was typed into the one before is kept.
    void open(const TemplateKey &key);
    /// In which language mails and lines are shown.
    void setLanguage(const QByteArray &code);
    /// For whom the preview is; nobody: somebody invented.
    void previewFor(const std::optional<ClientId> &client);

    void edit(TemplatePart part, const QString &text);
    /// Puts what is typed in use.
    void publish();
    /// Forgets what is typed.
    void discard();
    void reset();
    void restore(int version);
    void addForm(const QString &name);
    void renameForm(const QString &name);
    void setFormActivity(TemplateService::Activity activity);
    /// Turns the forms of other programs into this one's.
    void importForeign(TemplatePart part);

    const std::vector<TemplateEntry> &entries() const { return m_entries; }
    const std::vector<ClientSummary> &clients() const { return m_clients; }
    const QByteArray &language() const { return m_language; }
    const std::optional<TemplateKey> &key() const { return m_key; }
    const std::optional<TemplateFile> &file() const { return m_file; }
    const TemplateText &text() const { return m_text; }
    /// Whether what is typed differs from what is in use.
    bool changed() const { return m_file && m_text != m_file->inForce.text; }
    const std::vector<TemplateFlaw> &flaws() const { return m_flaws; }
    bool canPublish() const { return changed() && m_flaws.empty(); }
    const std::optional<TemplatePreview> &preview() const { return m_preview; }
    /// Why nothing could be read.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void listed();
    /// Another template, or other words in it than those typed here.
    void opened();
    /// What is typed, what is wrong with it, whether it is kept.
    void edited();
    void previewed();
    /// Something was done that can be taken back.
    void done(const QString &words, const sp::UnitId &unit);
    void failed(const sp::Error &error);
    /// A form was added: its key, to open it.
    void added(const QByteArray &code);

private:
    void readFile();
    void show(const TemplateFile &file);
    void take(const TemplateText &text);
    void keep();
    void askPreview();
    /// Runs `work` as a Unit of that name and tells `words` with its undo. What was typed until now into the
    /// open template is no draft any more once that is done, where `drops` says so.
    enum class Draft { Stays, Drops };
    void act(const QByteArray &name, const QString &words, Draft draft,
        const std::function<Result<Done>(Engine &, Unit &)> &work);

    EngineClient &m_client;
    std::vector<TemplateEntry> m_entries;
    std::vector<ClientSummary> m_clients;
    QByteArray m_language;
    std::optional<TemplateKey> m_key;
    std::optional<TemplateFile> m_file;
    TemplateText m_text;
    std::vector<TemplateFlaw> m_flaws;
    std::optional<ClientId> m_for;
    std::optional<TemplatePreview> m_preview;
    std::optional<Error> m_error;
    /// Typed and not known to be in the practice; nothing: the draft is to go.
    std::map<TemplateKey, std::optional<TemplateText>> m_waiting;
    QTimer m_timer;
    QTimer m_previewTimer;
    int m_asked = 0;
    int m_previewAsked = 0;
};

}  // namespace sp::ui
