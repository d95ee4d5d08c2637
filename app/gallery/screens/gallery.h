// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace sp::gallery {

/// A screen in one of its states, made from example values; the gallery renders it and the accessibility test
/// walks it.
struct Screen {
    QString name;
    /// An empty size is a window: it is rendered at 1440 x 900 and at 1024 x 700.
    QSize size = {};
    std::function<std::unique_ptr<QWidget>()> make;
};

/// Each part adds its own list here and in gallery.cpp.
std::vector<Screen> componentScreens();
std::vector<Screen> shellScreens();
std::vector<Screen> trayScreens();
std::vector<Screen> meterScreens();
std::vector<Screen> mainJobScreens();
std::vector<Screen> calendarScreens();
std::vector<Screen> creditScreens();
std::vector<Screen> syncScreens();
std::vector<Screen> practiceScreens();
std::vector<Screen> moneyScreens();
std::vector<Screen> expenseScreens();
std::vector<Screen> planScreens();
std::vector<Screen> quoteScreens();
std::vector<Screen> reportScreens();
std::vector<Screen> activityScreens();
std::vector<Screen> templateScreens();
std::vector<Screen> sheetScreens();
std::vector<Screen> stateScreens();
std::vector<Screen> allScreens();

}  // namespace sp::gallery
