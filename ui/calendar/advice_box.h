// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/slot_advice.h"

#include <QWidget>

namespace sp::ui {

class EngineClient;
class FilterChip;
class Label;
class TextField;

/// What speaks against a time that is being typed, where it is free instead, and room for why it is wanted
/// all the same. It asks while somebody types; only the answer to the latest question is shown.
class AdviceBox : public QWidget {
    Q_OBJECT

public:
    AdviceBox(EngineClient &engine, QWidget *parent);
    /// Asks about another time, or about none; `seen` is what the calendar on the screen says already.
    void consider(
        const std::optional<AdviceQuestion> &question, const BothClocks &clocks, const QStringList &seen);
    /// All that speaks against it, as far as is known by now.
    const QStringList &doubts() const { return m_doubts; }
    /// Whether something stands there that the rules know of.
    bool isTaken() const;
    /// Why it is wanted all the same; nothing while nothing has to be set aside. Where nobody said why, that
    /// the window showed what speaks against it.
    std::optional<QString> anyway() const;

Q_SIGNALS:
    /// The answer came: doubts() and its size are others.
    void answered();
    /// One of the free times was chosen, on the viewer's wall.
    void chosen(sp::LocalTime start);

private:
    void show(const SlotAdvice &advice);
    void refresh();

    EngineClient &m_engine;
    std::optional<AdviceQuestion> m_question;
    std::optional<SlotAdvice> m_advice;  ///< The answer to m_question.
    std::optional<BothClocks> m_clocks;
    QStringList m_seen;
    QStringList m_doubts;
    Label *m_words;
    QWidget *m_instead;
    std::vector<FilterChip *> m_chips;
    TextField *m_reason;
};

}  // namespace sp::ui
