// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gallery/screens/sample_practice.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>

#include <functional>

namespace sp::test {

using namespace sp::ui;

/// A page's surroundings in a test: the sample practice, what the page says, and the hands that press its
/// buttons. Derive from it, so that the practice is there before the page and after it.
struct PracticeDesk {
    gallery::SamplePractice practice;
    QStringList words;           ///< Of the toasts.
    std::function<void()> undo;  ///< What the last toast offers.

    explicit PracticeDesk(gallery::SamplePractice::Content content = gallery::SamplePractice::Content::Full)
        : practice(content)
    {
    }

    /// Once for a test program.
    static void prepare()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
        Theme::install(*qApp, ThemeChoice::Light);
    }
    /// Shows the page and waits until it has what it asked for.
    void present(QWidget &page, QSize size = {1240, 840})
    {
        page.resize(size);
        page.show();
        practice.settle();
    }
    template <typename Page>
    void hearToasts(Page &page)
    {
        QObject::connect(
            &page, &Page::toast, &page, [this](const QString &text, const std::function<void()> &back) {
                words << text;
                undo = back;
            });
    }
    /// Runs `work` as the owner and answers what it must answer.
    template <typename T>
    T did(const QByteArray &name, std::function<Result<T>(Engine &, Unit &)> work)
    {
        const auto answer = practice.run([&](Engine &engine) {
            return engine.run<T>(name, [&](Unit &unit) { return work(engine, unit); });
        });
        if (!answer)
            qFatal("%s", answer.error().reason.constData());
        return *answer;
    }
    /// Clicks the visible button whose text begins so.
    bool press(QWidget &root, const QString &text)
    {
        for (auto *button : root.findChildren<QPushButton *>())
            if (button->isVisible() && button->isEnabled() && button->text().startsWith(text)) {
                button->click();
                practice.settle();
                return true;
            }
        return false;
    }
    /// Types into the first line of a part, such as a ClientPicker.
    void type(QWidget &part, const QString &text)
    {
        QTest::keyClicks(part.findChild<QLineEdit *>(), text);
        practice.settle();
    }
    void key(QWidget &part, Qt::Key key)
    {
        QTest::keyClick(part.findChild<QLineEdit *>(), key);
        practice.settle();
    }
};

}  // namespace sp::test
