// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/services/service.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/sheet.h"

class QVBoxLayout;

namespace sp::ui {

class DurationField;
class Label;
class MeetingDefaultsPart;
class MeetingFields;
class MoneyField;
class Select;
class TextField;

/// What a service is: name, length, price, tax, how time is rounded, which form its notes begin with.
class ServiceForm : public Sheet {
    Q_OBJECT

public:
    /// Without a service it adds one.
    ServiceForm(
        EngineClient &engine, QWidget &region, const std::optional<Service> &service, Currency currency);

Q_SIGNALS:
    void saved(const QString &words);

private:
    std::optional<ServiceDetails> details();
    /// Says at each field what is wrong with what is typed; an empty one only when the form is saved.
    void tell();
    void save();
    void refresh();
    /// Offers the forms a note can begin with and keeps what is chosen.
    void showForms(const std::vector<NoteForm> &forms);

    EngineClient &m_engine;
    std::optional<Service> m_service;
    TextField *m_name;
    DurationField *m_length;
    Select *m_by;
    MoneyField *m_price;
    Select *m_tax;
    Select *m_step;
    TextField *m_grace;
    Select *m_currency;
    TextField *m_before;
    TextField *m_after;
    Select *m_template;
    Select *m_colour;
    MeetingFields *m_meeting;
};

/// The services, each with its price; a press edits it. A new price never touches sessions that were booked
/// before.
class ServicesSection : public QWidget {
    Q_OBJECT

public:
    ServicesSection(EngineClient &engine, QWidget &region, QWidget *parent);
    void load();

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);

private:
    void show(const std::vector<Service> &services, Currency currency);
    void openForm(const std::optional<Service> &service, Currency currency);
    void openHistory(const Service &service);
    void retire(const Service &service);

    EngineClient &m_engine;
    QWidget &m_region;
    MeetingDefaultsPart *m_meetings;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

}  // namespace sp::ui
