// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/undo_toasts.h"

namespace sp {

using namespace ui;

UndoToasts::UndoToasts(ToastStack &stack) : m_stack(stack)
{
    connect(&stack, &ToastStack::undone, this, [this](int toast) {
        if (const auto offer = m_offers.extract(toast))
            offer.mapped().undo();
    });
    connect(&stack, &ToastStack::expired, this, [this](int toast) { m_offers.erase(toast); });
}

void UndoToasts::present(Toast toast, const std::function<void()> &undo)
{
    if (undo)
        toast.undoText = tr("Undo");
    const int number = m_stack.present(toast);
    if (undo)
        m_offers.insert_or_assign(number, Offer{std::move(toast), undo});
}

void UndoToasts::moveTo(UndoToasts &other)
{
    for (const auto &[number, offer] : std::exchange(m_offers, {})) {
        m_stack.remove(number);
        other.present(offer.toast, offer.undo);
    }
}

}  // namespace sp
