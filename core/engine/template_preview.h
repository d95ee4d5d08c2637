// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_kind.h"

#include "core/base/id.h"

namespace sp {

class Engine;

/// What a template makes for one person. A mail comes out of the function that writes it when it is sent.
struct TemplatePreview {
    QString client;          ///< For whom: the client's name, or an invented one.
    QString sender = {};     ///< "Mara Lind <mara@practice.example>", of a mail.
    QString recipient = {};  ///< Of a mail; empty when the client has no address.
    std::optional<MailText> mail = {};
    std::optional<QString> note = {};                      ///< Markdown.
    std::optional<billing::InvoiceSnapshot> invoice = {};  ///< With the lines as they are typed.
};

/// Fills `text`, published or not, in for a client: with their newest document, else with a composed one;
/// without a client for somebody invented. Changes nothing. Fails with "access.denied" or "client.unknown".
Result<TemplatePreview> previewTemplate(Engine &engine, const TemplateKey &key, const TemplateText &text,
    const std::optional<ClientId> &client = {});

}  // namespace sp
