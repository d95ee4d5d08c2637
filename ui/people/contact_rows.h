// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/people/client.h"
#include "ui/widgets/form_memory.h"

#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

class Button;
class FieldFrame;
class Select;
class TextField;

/// "Work", "Home", "Mobile"... for the label of a contact or an address; as it stands for any other.
QString kindText(const QString &label);

/// The mail addresses or the telephone numbers of a client, each with its kind. The first is the primary one;
/// another takes its place at the press of a button.
class ContactRows : public QWidget, public KeepsItself {
    Q_OBJECT

public:
    explicit ContactRows(ContactPoint::Type type, QWidget *parent = nullptr);
    void setContacts(const std::vector<ContactPoint> &contacts);
    /// What is typed, empty ones left out.
    std::vector<ContactPoint> contacts() const;
    /// What the fields are called.
    static QString fieldName(ContactPoint::Type type);
    QString toKeep() const override;
    void bringBack(const QString &kept) override;
    /// How a text is judged when its field is left: the sentence that stands beside it, or nothing.
    void setJudge(std::function<QString(const QString &text)> judge) { m_judge = std::move(judge); }
    /// Puts the sentence beside the one that reads `text`, or the first.
    void setError(const QString &text, const QString &words);
    void clearErrors();

private:
    struct Row {
        QWidget *whole;
        TextField *value;
        Select *kind;
        Button *first;
        QWidget *buttons;
    };
    void add(const ContactPoint &contact);
    void remove(QWidget *whole);
    void makeFirst(QWidget *whole);
    void refresh();

    ContactPoint::Type m_type;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    std::function<QString(const QString &)> m_judge;
};

/// The postal addresses of a client; the first is the primary one.
class AddressRows : public QWidget, public KeepsItself {
    Q_OBJECT

public:
    /// One: a single address without a kind, for invoices.
    enum class Room { One, Many };
    explicit AddressRows(Room room, QWidget *parent = nullptr);
    void setAddresses(const std::vector<LabelledAddress> &addresses);
    /// As typed, empty ones included; PeopleService::checked() leaves them out.
    std::vector<LabelledAddress> addresses() const;
    QString toKeep() const override;
    void bringBack(const QString &kept) override;

private:
    struct Row {
        QWidget *whole;
        TextField *street;
        Select *kind;
        TextField *postcode;
        TextField *city;
        Select *country;
        Button *first;
        QWidget *buttons;
        PostalAddress given;  ///< As it came.
    };
    void add(const LabelledAddress &address);
    void remove(QWidget *whole);
    void makeFirst(QWidget *whole);
    void refresh();

    Room m_room;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
};

}  // namespace sp::ui
