// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_html.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;

namespace {

/// What stands between the body's tags, styles left out.
QString bodyOf(const QString &html)
{
    static const QRegularExpression styles(u" style=\"[^\"]*\""_s);
    QString plain = html;
    plain.remove(styles);
    const qsizetype from = plain.indexOf(u"<body>\n"_s) + 7;
    return plain.sliced(from, plain.indexOf(u"</body>"_s) - from);
}

}  // namespace

class MailHtmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysTheSameWords_data();
    void saysTheSameWords();
    void fetchesNothing();
};

void MailHtmlTest::saysTheSameWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("body");
    const auto row = [](const char *name, const QString &text, const QString &body) {
        QTest::newRow(name) << text << body;
    };
    const auto paragraph = [](const QString &inner) { return u"<p dir=\"auto\">"_s + inner + u"</p>\n"_s; };
    row("nothing", {}, {});
    row("a line", u"Hi"_s, paragraph(u"Hi"_s));
    row("paragraphs", u"Dear Ana,\n\nthank you.\r\nSee you"_s,
        paragraph(u"Dear Ana,"_s) + paragraph(u"thank you.<br>\nSee you"_s));
    row("signs that mean something elsewhere", u"1 < 2 & \"x\" <script>alert(1)</script>"_s,
        paragraph(u"1 &lt; 2 &amp; &quot;x&quot; &lt;script&gt;alert(1)&lt;/script&gt;"_s));
    row("a list", u"Bring:\n- the plan\n- a pen\nSee you"_s,
        paragraph(u"Bring:"_s) +
            u"<ul>\n<li dir=\"auto\">the plan</li>\n<li dir=\"auto\">a pen</li>\n</ul>\n"_s +
            paragraph(u"See you"_s));
    row("an address ends before the sentence does", u"See https://example.org/a?b=1&c=2."_s,
        paragraph(u"See <a href=\"https://example.org/a?b=1&amp;c=2\">"
                  "https://example.org/a?b=1&amp;c=2</a>."_s));
    row("a mail address", u"Write to ines@carvalho.example!"_s,
        paragraph(u"Write to <a href=\"mailto:ines@carvalho.example\">ines@carvalho.example</a>!"_s));
    row("no other scheme becomes a link", u"javascript:alert(1) http://a.example file:///etc/passwd"_s,
        paragraph(u"javascript:alert(1) http://a.example file:///etc/passwd"_s));
    row("a quote cannot leave its attribute", u"https://a.example/\"onclick=x"_s,
        paragraph(u"<a href=\"https://a.example/\">https://a.example/</a>&quot;onclick=x"_s));
}

void MailHtmlTest::saysTheSameWords()
{
    QFETCH(QString, text);
    QTEST(bodyOf(mailHtml(text)), "body");
}

void MailHtmlTest::fetchesNothing()
{
    const QString html = mailHtml(u"<img src=\"https://x.example/pixel.png\"> https://a.example"_s);
    for (const char *tag : {"<img", "<script", "<link", "<iframe", "src=\"", "url("})
        QVERIFY2(!html.contains(QLatin1StringView(tag)), tag);
}

QTEST_GUILESS_MAIN(MailHtmlTest)
#include "mail_html_test.moc"
