// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form_memory.h"

#include <QTimer>

namespace sp::ui {

/// What becomes of the words in a form that is not finished: every sheet says so when it is made, so that
/// none forgets it. Under a name they outlive a lock, a crash and Esc.
class KeepTyped {
public:
    /// Why nothing is kept.
    enum class Nothing {
        IsTyped,       ///< It has no field.
        OfSecrets,     ///< Passphrases and keys are never kept, nor what stands beside them.
        WithoutItsAct  ///< It asks about something that is being done, and makes no sense without it.
    };

    // NOLINTNEXTLINE(google-explicit-constructor): the reason is the whole answer.
    KeepTyped(Nothing why) : m_isFieldless(why == Nothing::IsTyped) {}
    /// "client/new": which form, and of which record.
    explicit KeepTyped(QByteArray form) : m_form(std::move(form)) {}
    const QByteArray &form() const { return m_form; }
    bool isFieldless() const { return m_isFieldless; }

private:
    QByteArray m_form;  ///< Empty: nothing is kept.
    bool m_isFieldless = false;
};

/// Keeps what is typed into one form, at most a second behind, until it is done.
class FormKeeper : public QObject {
    Q_OBJECT

public:
    /// `title`: what the form is called to the user.
    FormKeeper(QWidget &fields, QByteArray form, QString title);
    const QByteArray &form() const { return m_form; }
    bool hasBegun() const { return m_hasBegun; }

    /// The fields hold what they begin with: types again what was typed before, and says whether something
    /// was. `given` parts hold what was chosen for the form just now, which goes before.
    bool begin(const std::vector<QWidget *> &given = {});
    void keepNow();
    /// As the form began; what was typed is forgotten.
    void beginAnew();

    /// Done: what was typed is stored. GivenUp: it waits, should the form be opened again.
    enum class End { Done, GivenUp };
    void end(End how);

private:
    QWidget &m_fields;
    QByteArray m_form;
    QString m_title;
    TypedFields m_begun;
    QTimer m_timer;
    bool m_hasBegun = false;
    bool m_holds = false;  ///< What is kept is this form's; another window may have the same one open.
};

/// The line above a form that says that what was typed is back, with a way to begin anew.
class BroughtBack : public QWidget {
    Q_OBJECT

public:
    explicit BroughtBack(QWidget *parent = nullptr);

Q_SIGNALS:
    void beginAnew();
};

}  // namespace sp::ui
