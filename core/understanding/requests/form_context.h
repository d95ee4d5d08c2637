// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sp::understanding {

/// Where something about a booking was read; of two that contradict each other the former holds (F05.1.4).
enum class FormSource { Thread, Event, Profile, Default };
/// "thread", "event", "profile", "default".
const char *formSourceCode(FormSource source);

/// What is known of a booking, for choosing its forms.
struct FormFacts {
    QString thread;   ///< What was written.
    QString event;    ///< The title of the entry in the calendar.
    QString profile;  ///< Marks of the client ("New Client").
    /// The client's locale ("es-ES"), or empty; then that of the language of the thread.
    QByteArray locale;
    /// Of the thread, and how sure that is.
    QByteArray language;
    float languageConfidence = 0;
    bool hasPaidInvoices = false;
};

/// A value in snake_case, where it was read, and how sure that is (0 to 1).
struct FormValue {
    QByteArray value;
    FormSource source = FormSource::Default;
    float confidence = 0;
};

/// What forms are chosen by (schema "context.v1"). Nothing in it is a word of the client.
struct FormContext {
    FormValue service;
    FormValue segment;
    /// Sorted, each once.
    std::vector<FormValue> keywords;
    FormValue locale;
    /// "deterministic_match" where a text names the service by "Service: ...", else empty.
    QByteArray reason;
    /// "service_unknown", else empty; the status is then "partial".
    QByteArray warning;
    bool complete() const { return warning.isEmpty(); }
};

/// Reads service, segment, keywords and locale. Without a trace of them the defaults stand (F05.1.5):
/// "general_consultation", and "new_client" or "existing_client" by the invoices that were paid.
FormContext readFormContext(const FormFacts &facts);

}  // namespace sp::understanding
