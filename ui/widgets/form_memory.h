// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/typed_form.h"

#include <QObject>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>

namespace sp::ui {

/// What stands in fields, by their names; nothing for one that is to stay as it is.
using TypedFields = std::vector<std::pair<QString, std::optional<QString>>>;

/// A part that holds more than the words in it, such as a client who was chosen or rows that were added: it
/// says itself what is kept of it, and the fields in it are not asked.
class KeepsItself {
public:
    virtual QString toKeep() const = 0;
    virtual void bringBack(const QString &kept) = 0;

protected:
    ~KeepsItself() = default;
};

/// What a form holds beside its fields, such as a file that was chosen. Shows nothing.
class KeptBeside : public QWidget, public KeepsItself {
    Q_OBJECT

public:
    using Get = std::function<QString()>;
    using Set = std::function<void(const QString &)>;
    KeptBeside(const QString &name, Get get, Set set, QWidget *parent);
    QString toKeep() const override { return m_get(); }
    void bringBack(const QString &kept) override { m_set(kept); }

private:
    Get m_get;
    Set m_set;
};

/// Nothing in `part` is kept.
void keepNothingOf(QWidget &part);

/// What stands in the fields of a form: lines, texts, choices, ticks and parts that keep themselves, by their
/// object's names or else their accessible ones. Never a secret.
TypedFields typedFields(const QWidget &form);
/// What of `now` stands in it since `begun`; nothing for fields that are as they were.
TypedFields typedSince(const TypedFields &begun, TypedFields now);
/// Puts it back where fields of these names are; the first of a name takes the first, and so on. What was
/// chosen for this form when it was opened, the `given` parts, stays.
void typeAgain(QWidget &form, const TypedFields &fields, const std::vector<QWidget *> &given = {});

/// What is typed into forms and not stored yet. One for the program: whoever locks it puts these words away,
/// and the form finds them when it is opened again.
class FormMemory : public QObject {
    Q_OBJECT

public:
    static FormMemory &instance();

    void keep(TypedForm form);
    /// The form was canceled: its words wait, should it be opened again, and are not told.
    void park(const QByteArray &form);
    void drop(const QByteArray &form);
    std::optional<TypedForm> find(const QByteArray &form) const;
    /// What would be lost.
    std::vector<TypedForm> all();
    /// What was put away before; forms that were typed into since go before it.
    void adopt(const std::vector<TypedForm> &forms);
    /// The titles of those that their owner does not know of; told from now on.
    QStringList tell();
    /// The practice is closed: nothing of it stays.
    void clear();

Q_SIGNALS:
    /// Asks open forms to keep() what stands in them now.
    void collecting();
    void changed();

private:
    FormMemory() = default;
    std::map<QByteArray, TypedForm> m_forms;
};

}  // namespace sp::ui
