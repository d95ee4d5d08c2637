// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/workspace/practice_settings.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/code_choice.h"
#include "ui/widgets/field.h"

class QVBoxLayout;

namespace sp::ui {

class Toggle;

/// Holds the practice's settings as shown and stores one change at a time. A change that the rules refuse is
/// told to its field and not stored; what was typed stays.
class SettingsKeeper : public QObject {
    Q_OBJECT

public:
    SettingsKeeper(EngineClient &engine, QObject *parent);
    const PracticeSettings &settings() const { return m_settings; }
    void load();
    /// Calls `show` whenever the settings are there: now, if they are, and each time they are others.
    void tell(const QObject *context, const std::function<void()> &show);
    using Change = std::function<Result<Done>(PracticeSettings &)>;
    /// Applies the change to what is stored now. `answered` hears the outcome.
    void store(
        const Change &change, QObject *context, const std::function<void(const Result<Done> &)> &answered);

Q_SIGNALS:
    /// The settings are there, or are others now.
    void loaded();
    void failed(const Error &error);
    void saved();

private:
    EngineClient &m_engine;
    PracticeSettings m_settings;
    bool m_isLoaded = false;
};

/// One section of the page: a title, a line below it, fields in two columns.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    SettingsSection(SettingsKeeper &keeper, const QString &title, const QString &note, QWidget *parent);

    /// A text that is stored when it is committed. Until then it is kept under `name`, which is the field's
    /// own on all the page and, other than its label, the same in every language.
    TextField *addText(const char *name, const QString &label,
        const std::function<QString(const PracticeSettings &)> &get,
        const std::function<Result<Done>(PracticeSettings &, const QString &)> &set);
    /// One of a few; data of an item is its code.
    Select *addChoice(const QString &label, const std::vector<Choice> &choices,
        const std::function<QByteArray(const PracticeSettings &)> &get,
        const std::function<void(PracticeSettings &, const QByteArray &)> &set);
    Toggle *addToggle(const QString &label, const std::function<bool(const PracticeSettings &)> &get,
        const std::function<void(PracticeSettings &, bool)> &set);
    /// The next field begins a new row.
    void breakRow();
    void addWide(QWidget *widget);
    /// A widget of one column, in the next place.
    void addField(QWidget *widget) { place(widget); }
    void addHeading(const QString &text);

private:
    void place(QWidget *widget);

    SettingsKeeper &m_keeper;
    class QGridLayout *m_grid;
    int m_row = 0;
    int m_column = 0;
};

/// What a field says of a text it cannot read: "settings.invalid" {field}.
Error invalidSetting(const char *field);

/// A setter that cannot fail.
template <typename Set>
auto plain(Set set)
{
    return [set](PracticeSettings &settings, const QString &text) -> Result<Done> {
        set(settings, text);
        return Done{};
    };
}

}  // namespace sp::ui
