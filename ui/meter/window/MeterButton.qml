// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import SoloPilot.Meter

// A button as Button of ui/widgets paints it: primary is filled, others are outlined, quiet ones have no edge.
Item {
    id: button

    property string text: ""
    property string icon: ""
    property string spoken: text
    property bool primary: false
    property bool quiet: false
    signal clicked

    readonly property bool hot: pointer.containsMouse || pointer.pressed
    readonly property color inkColor: primary ? theme.onAccent : quiet ? theme.muted : theme.ink

    readonly property int iconRoom: icon === "" ? 0 : glyph.width + 8

    implicitWidth: text === "" ? height : Math.ceil(label.implicitWidth) + iconRoom + 24
    implicitHeight: Math.round(32 * theme.scale)
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.onPressAction: clicked()

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            button.clicked();
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: 6
        color: button.primary ? (button.hot ? theme.pressed : theme.accent)
             : button.hot ? theme.hover : button.quiet ? "transparent" : theme.surface
        border.width: button.primary || button.quiet ? 0 : 1
        border.color: theme.control
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -4
        visible: button.activeFocus && host.byKeyboard
        radius: 9
        color: "transparent"
        border.width: 2
        border.color: theme.accent
    }

    Row {
        anchors.centerIn: parent
        spacing: 8

        MeterIcon {
            id: glyph
            visible: button.icon !== ""
            width: Math.round(16 * theme.scale)
            height: width
            anchors.verticalCenter: parent.verticalCenter
            name: button.icon
            color: button.inkColor
        }
        Text {
            id: label
            visible: button.text !== ""
            width: Math.min(implicitWidth, button.width - button.iconRoom - 24)
            text: button.text
            font: theme.button
            color: button.inkColor
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
    }

    MouseArea {
        id: pointer
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: button.clicked()
    }
}
