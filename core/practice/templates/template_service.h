// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_store.h"
#include "core/primitives/unit/unit.h"

namespace sp {

/// The wording that is in force.
struct TemplateInForce {
    TemplateText text;
    int version = 0;  ///< 0: nothing was ever published, and `text` is the built-in wording.
    bool own = false;
};

/// A form of notes to choose.
struct NoteForm {
    QByteArray code;
    QString name = {};  ///< Of an own form; a built-in one is named by the window.
    QString body = {};
    bool own = false;  ///< Added by the practice.
    bool archived = false;
};

/// Own wording and its versions. A published wording never changes: another one is the next version, and so
/// is going back to what comes with the program. Whoever fills a template in asks inForce(); what is typed
/// and not published is a draft and changes nothing.
class TemplateService {
public:
    explicit TemplateService(Database &database) : m_store(database) {}
    const TemplateStore &store() const { return m_store; }

    /// What is in force: own wording, else the built-in one. `language` is that of a note's built-in wording;
    /// other kinds have it in their key.
    Result<TemplateInForce> inForce(
        const TemplateKey &key, billing::Language language = billing::Language::En) const;
    /// The forms of notes in their order: built-in ones, then own ones by name. What is archived comes only
    /// when asked for.
    enum class Which { Offered, All };
    Result<std::vector<NoteForm>> noteForms(billing::Language language, Which which = Which::Offered) const;

    /// Puts a wording in force and answers its number, or the current one when nothing changed. The draft is
    /// gone then. Fails with the reason of the first flaw of checkTemplate() and {part, at, length, name},
    /// and with NotFound "template.unknown" for a form or a language that does not exist.
    Result<int> publish(Unit &unit, const TemplateKey &key, const TemplateText &text);
    /// Puts the built-in wording in force again. Fails with Conflict "template.built_in" when it is, and
    /// Refused "template.own_form" for a form that is not built in.
    Result<int> reset(Unit &unit, const TemplateKey &key);
    /// Publishes an earlier version anew. Fails with NotFound "template.unknown_version", and as publish().
    Result<int> restore(Unit &unit, const TemplateKey &key, int version);
    /// Takes a published version back by publishing what was in force before it. Fails with Conflict
    /// "unit.changed_since" when it is not the last one any more.
    Result<Done> revert(Unit &unit, const TemplateId &id, int version);

    /// Keeps what is typed, flaws and all. Nothing, or what is published already, throws the draft away.
    Result<Done> keepDraft(Unit &unit, const TemplateKey &key, const std::optional<TemplateText> &draft);

    /// Adds a form of notes of one's own and answers its key. Fails with InvalidInput
    /// "template.name_missing", "template.name_long" (over 80 characters) or "template.name_taken", and as
    /// publish().
    Result<TemplateKey> addNoteForm(Unit &unit, const QString &name, const QString &body);
    /// Fails as addNoteForm() does for its name, and with Refused "template.built_in_form" for a form that
    /// comes with the program.
    Result<Done> renameNoteForm(Unit &unit, const QByteArray &code, const QString &name);
    /// An archived form is not offered any more; notes that began with it stay as they are.
    enum class Activity { Active, Archived };
    Result<Done> setNoteFormActivity(Unit &unit, const QByteArray &code, Activity activity);

private:
    Result<Done> admit(const TemplateKey &key, const TemplateText &text) const;
    Result<StoredTemplate> made(Unit &unit, const TemplateKey &key);
    Result<int> append(Unit &unit, StoredTemplate &stored, const std::optional<TemplateText> &text,
        const QByteArray &action);
    Result<StoredTemplate> ownForm(const QByteArray &code) const;
    Result<QString> freeName(const QString &name, const QByteArray &code) const;

    TemplateStore m_store;
};

}  // namespace sp
