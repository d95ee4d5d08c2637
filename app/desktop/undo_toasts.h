// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toast_stack.h"

#include <functional>
#include <map>

namespace sp {

/// The toasts of one window, with what the Undo of each does.
class UndoToasts : public QObject {
    Q_OBJECT

public:
    explicit UndoToasts(ui::ToastStack &stack);

    /// Offers `undo` for as long as the toast shows; without one the toast only informs.
    void present(ui::Toast toast, const std::function<void()> &undo);
    /// What can still be undone is offered by `other` from now on: this window closes.
    void moveTo(UndoToasts &other);
    ui::ToastStack &stack() const { return m_stack; }

private:
    struct Offer {
        ui::Toast toast;
        std::function<void()> undo;
    };
    ui::ToastStack &m_stack;
    std::map<int, Offer> m_offers;  ///< By the number of their toast.
};

}  // namespace sp
