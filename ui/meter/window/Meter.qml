// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import SoloPilot.Meter

// The floating meter. `meter` is the MeterModel, `host` its window, `theme` the tokens of ui/theme; every word
// comes from them.
FocusScope {
    id: root

    readonly property var now: meter.state
    readonly property color wordColor: now.urgent ? theme.watch : theme.muted

    // What End will do is never cut: it may be an amount.
    width: meter.expanded ? Math.max(sized(312), bigPause.implicitWidth + bigEnd.implicitWidth + 8 + 28) : Math.ceil(folded.implicitWidth) + 20
    height: meter.expanded ? Math.ceil(unfolded.implicitHeight) + 24 : sized(56)
    focus: true

    function sized(pixels: int): int {
        return Math.round(pixels * theme.scale);
    }

    LayoutMirroring.enabled: host.mirrored
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Pane
    Accessible.name: now.spoken

    Keys.onPressed: event => event.accepted = host.keyPressed(event.key, event.modifiers)

    Rectangle {
        anchors.fill: parent
        radius: 8
        color: theme.raised
        border.width: root.now.urgent ? 2 : 1
        border.color: root.now.urgent ? theme.watch : theme.control
    }

    MouseArea {
        anchors.fill: parent
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPressed: mouse => host.beginDrag(mapToGlobal(mouse.x, mouse.y))
        onPositionChanged: mouse => host.drag(mapToGlobal(mouse.x, mouse.y))
        onReleased: host.endDrag()
        onDoubleClicked: meter.expanded = !meter.expanded
    }

    Row {
        id: folded
        visible: !meter.expanded
        x: 10
        height: parent.height
        spacing: 8

        MeterIcon {
            width: root.sized(16)
            height: width
            anchors.verticalCenter: parent.verticalCenter
            name: "grip"
            color: theme.muted
        }
        MeterSign {
            width: root.sized(root.now.signWidth)
            height: root.sized(20)
            anchors.verticalCenter: parent.verticalCenter
            font: theme.captionSemi
            state: root.now
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(root.sized(76), foldedTime.implicitWidth, foldedWord.implicitWidth)

            MeterFigures {
                id: foldedTime
                text: root.now.time
                font: theme.clock
                anchors.left: parent.left
            }
            Text {
                id: foldedWord
                anchors.left: parent.left
                text: root.now.word
                font: root.now.urgent ? theme.captionSemi : theme.caption
                color: root.wordColor
                textFormat: Text.PlainText
            }
        }
        MeterButton {
            objectName: "pause"
            anchors.verticalCenter: parent.verticalCenter
            height: root.sized(32)
            icon: root.now.paused ? "play" : "pause"
            spoken: host.pauseWord
            onClicked: meter.pauseOrResume()
        }
        MeterButton {
            objectName: "end"
            anchors.verticalCenter: parent.verticalCenter
            height: root.sized(32)
            primary: true
            text: host.endWord
            spoken: root.now.endText
            onClicked: meter.end()
        }
        MeterButton {
            objectName: "unfold"
            anchors.verticalCenter: parent.verticalCenter
            height: root.sized(32)
            width: root.sized(28)
            quiet: true
            icon: "up"
            spoken: host.unfoldWord
            onClicked: meter.expanded = true
        }
    }

    Column {
        id: unfolded
        visible: meter.expanded
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 14
        anchors.rightMargin: 14
        y: 12
        spacing: 12

        Item {
            width: parent.width
            height: root.sized(48)

            MeterSign {
                id: bigSign
                width: root.sized(root.now.signWidth)
                height: root.sized(20)
                anchors.left: parent.left
                anchors.verticalCenter: bigTime.verticalCenter
                font: theme.captionSemi
                state: root.now
            }
            MeterFigures {
                id: bigTime
                anchors.left: bigSign.right
                anchors.leftMargin: 8
                anchors.top: parent.top
                font: theme.largeClock
                text: root.now.time
            }
            Text {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                text: root.now.client
                horizontalAlignment: Text.AlignLeft
                font: theme.name
                color: theme.ink
                elide: Text.ElideRight
                textFormat: Text.PlainText
            }
            MeterButton {
                objectName: "fold"
                anchors.right: parent.right
                anchors.top: parent.top
                width: root.sized(28)
                height: root.sized(28)
                quiet: true
                icon: "down"
                spoken: host.foldWord
                onClicked: meter.expanded = false
            }
        }
        MeterBar {
            width: parent.width
            height: 14
            state: root.now
            mirrored: host.mirrored
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.now.spoken
        }
        Item {
            width: parent.width
            height: word.implicitHeight

            Text {
                id: word
                anchors.left: parent.left
                text: root.now.word
                font: root.now.urgent ? theme.captionSemi : theme.caption
                color: root.wordColor
                textFormat: Text.PlainText
            }
            Text {
                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width - word.width - 12)
                text: root.now.note
                font: theme.caption
                color: theme.muted
                elide: Text.ElideRight
                textFormat: Text.PlainText
            }
        }
        Row {
            width: parent.width
            spacing: 8

            MeterButton {
                id: bigPause
                objectName: "pauseWide"
                icon: root.now.paused ? "play" : "pause"
                text: host.pauseWord
                onClicked: meter.pauseOrResume()
            }
            MeterButton {
                id: bigEnd
                objectName: "endWide"
                width: parent.width - bigPause.width - 8
                primary: true
                icon: "stop"
                text: root.now.endText
                onClicked: meter.end()
            }
        }
        Item {
            objectName: "pin"
            width: parent.width
            height: root.sized(24)
            activeFocusOnTab: true
            Accessible.role: Accessible.CheckBox
            Accessible.name: host.pinWord
            Accessible.checkable: true
            Accessible.checked: meter.pinned
            Accessible.onPressAction: meter.pinned = !meter.pinned
            Accessible.onToggleAction: meter.pinned = !meter.pinned
            Keys.onSpacePressed: meter.pinned = !meter.pinned

            Rectangle {
                id: box
                width: root.sized(16)
                height: width
                radius: 4
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: meter.pinned ? theme.accent : theme.surface
                border.width: meter.pinned ? 0 : 1
                border.color: theme.control

                MeterIcon {
                    anchors.centerIn: parent
                    width: root.sized(14)
                    height: width
                    visible: meter.pinned
                    name: "check"
                    color: theme.onAccent
                }
            }
            Rectangle {
                anchors.fill: box
                anchors.margins: -4
                visible: parent.activeFocus && host.byKeyboard
                radius: 7
                color: "transparent"
                border.width: 2
                border.color: theme.accent
            }
            Text {
                anchors.left: box.right
                anchors.leftMargin: 8
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: host.pinWord
                horizontalAlignment: Text.AlignLeft
                font: theme.caption
                color: theme.ink
                elide: Text.ElideRight
                textFormat: Text.PlainText
            }
            MouseArea {
                anchors.fill: parent
                cursorShape: Qt.PointingHandCursor
                onClicked: meter.pinned = !meter.pinned
            }
        }
    }
}
