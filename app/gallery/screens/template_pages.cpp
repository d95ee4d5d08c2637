// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/paper/pdf_paper.h"
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "ui/settings/settings_page.h"
#include "ui/templates/template_editor.h"
#include "ui/templates/template_field.h"
#include "ui/templates/templates_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_area.h"

#include <QApplication>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

/// A practice with wording of its own; gone before the application is.
SamplePractice &worded()
{
    static std::unique_ptr<SamplePractice> practice;
    if (practice)
        return *practice;
    practice = std::make_unique<SamplePractice>();
    qAddPostRoutine([] { practice.reset(); });
    const auto written = practice->run([](Engine &engine) {
        return engine.run<Done>("template.publish", [&](Unit &unit) -> Result<Done> {
            TemplateService &templates = engine.templates();
            const TemplateKey mail{TemplateKind::InvoiceMail, "en"};
            TemplateText text = builtInText(mail.kind, billing::Language::En);
            SP_CHECK(templates.publish(unit, mail, {text.subject, text.body + u"\nSee you soon.\n"_s}));
            text.body =
                u"Dear {{client.first_name|fallback=\"friend\"}},\n\nthank you for our time together. "
                u"Invoice {{invoice.number}} over {{invoice.total}} is attached. "
                u"{{invoice.due_clause|fallback=\"\"}}\n\nWarmly\n{{practice.practitioner}}\n"_s;
            SP_CHECK(templates.publish(unit, mail, text));
            SP_CHECK(templates.publish(unit, {TemplateKind::InvoiceText, "en"},
                {.opening = u"Dear {{client.greeting_name}},\nthank you for the work we did together."_s,
                    .closing = u"It is a pleasure to work with you."_s,
                    .footer = u"Member of the International Coaching Federation"_s}));
            SP_CHECK(templates.addNoteForm(unit, u"Couples, first hour"_s,
                u"## What brings you\n\n\n## What each of you hopes for\n\n\n## Agreed\n\n- [ ] \n"_s));
            return Done{};
        });
    });
    if (!written)
        qFatal("%s", written.error().reason.constData());
    return *practice;
}

struct Opened {
    std::unique_ptr<QWidget> window;
    TemplatesPage *page;
};

Opened opened(SamplePractice &practice, const TemplateKey &key)
{
    auto *settings = new SettingsPage(practice.client());
    settings->templates().setPaperMaker(paperMaker());
    settings->showSection(SettingsPage::Section::Templates);
    TemplatesPage *page = &settings->templates();
    page->model().setLanguage("en");
    practice.settle();
    page->openTemplate(key);
    practice.settle();
    return {framed(PageId::Settings, settings), page};
}

std::unique_ptr<QWidget> shown(const TemplateKey &key)
{
    return opened(worded(), key).window;
}

/// A place that does not exist and one without a fallback, as they are typed.
std::unique_ptr<QWidget> flawed()
{
    auto [window, page] = opened(SamplePractice::shared(), {TemplateKind::QuoteMail, "en"});
    page->editor().fields().back()->area().edit().setPlainText(
        u"Hello {{client.first_name}},\n\nplease find quote {{quote.numbr}} attached.\n"_s);
    // What is typed is shown after a moment; a picture does not wait for it.
    page->model().previewFor({});
    SamplePractice::shared().settle();
    return std::move(window);
}

std::unique_ptr<QWidget> history()
{
    auto [window, page] = opened(worded(), {TemplateKind::InvoiceMail, "en"});
    onceShown(*window, [page = page] {
        worded().settle();
        Q_EMIT page->editor().historyAsked();
    });
    return std::move(window);
}

std::unique_ptr<QWidget> unread()
{
    static std::unique_ptr<SamplePractice> locked;
    if (!locked) {
        locked = std::make_unique<SamplePractice>(SamplePractice::Content::Empty);
        locked->client().lock().waitForFinished();
        locked->settle();
        qAddPostRoutine([] { locked.reset(); });
    }
    return opened(*locked, {TemplateKind::InvoiceMail, "en"}).window;
}

}  // namespace

std::vector<Screen> templateScreens()
{
    return {{u"templates-mail"_s, {},
                [] {
                    return shown({TemplateKind::InvoiceMail, "en"});
                }},
        {u"templates-built-in"_s, {},
            [] {
                return shown({TemplateKind::StatementMail, "en"});
            }},
        {u"templates-invoice"_s, {},
            [] {
                return shown({TemplateKind::InvoiceText, "en"});
            }},
        {u"templates-note"_s, {},
            [] {
                return shown({TemplateKind::Note, {}, "coaching"});
            }},
        {u"templates-flaws"_s, {}, flawed}, {u"templates-history"_s, {}, history},
        {u"templates-error"_s, {}, unread}};
}

}  // namespace sp::gallery
