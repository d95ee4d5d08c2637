// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pane_memory.h"

#include "ui/widgets/inspector_fold.h"
#include "ui/widgets/pane_splitter.h"

#include <QSettings>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

namespace {

void rememberWidth(PaneSplitter &splitter, QSettings &store)
{
    const QString name = splitter.objectName(), key = u"panes/"_s + name;
    splitter.choose(store.value(key).toInt());
    QObject::connect(
        &splitter, &PaneSplitter::widthChosen, &splitter, [&splitter, &store, name, key](int width) {
            if (width > 0)
                store.setValue(key, width);
            else
                store.remove(key);
            for (PaneSplitter *other : splitter.window()->findChildren<PaneSplitter *>(name))
                if (other != &splitter)
                    other->choose(width);
        });
}

void rememberFold(InspectorFold &fold, QSettings &store)
{
    const QString key = u"inspectors/"_s + fold.objectName();
    fold.setWanted(store.value(key, true).toBool());
    QObject::connect(&fold, &InspectorFold::wantedChanged, &fold,
        [&store, key](bool wanted) { store.setValue(key, wanted); });
}

}  // namespace

void rememberPanes(QWidget &part, QSettings &store)
{
    for (PaneSplitter *splitter : part.findChildren<PaneSplitter *>())
        rememberWidth(*splitter, store);
    for (InspectorFold *fold : part.findChildren<InspectorFold *>())
        rememberFold(*fold, store);
}

}  // namespace sp
