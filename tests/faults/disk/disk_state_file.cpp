// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/disk_state.h"

#include <QFile>

namespace sp::faults {

namespace {

QDataStream &operator<<(QDataStream &out, const std::string &text)
{
    return out << QByteArray::fromStdString(text);
}

QDataStream &operator>>(QDataStream &in, std::string &text)
{
    QByteArray bytes;
    in >> bytes;
    text = bytes.toStdString();
    return in;
}

template <typename Names>
void putNames(QDataStream &out, const Names &names)
{
    out << static_cast<qint64>(names.size());
    for (const auto &[name, number] : names)
        out << name << static_cast<qint64>(number);
}

template <typename Names>
void takeNames(QDataStream &in, Names &names)
{
    names.clear();
    qint64 count = 0;
    for (in >> count; count > 0; --count) {
        std::string name;
        qint64 number = 0;
        in >> name >> number;
        names[name] = static_cast<int>(number);
    }
}

}  // namespace

QDataStream &operator<<(QDataStream &out, const DiskState &state)
{
    out << static_cast<qint64>(state.m_files.size());
    for (const DiskState::File &file : state.m_files) {
        out << file.durable << static_cast<qint64>(file.pending.size());
        for (const DiskState::Piece &piece : file.pending)
            out << static_cast<qint64>(piece.at) << piece.bytes << static_cast<qint64>(piece.kind);
    }
    out << static_cast<qint64>(state.m_numbers.size());
    for (const auto &[inode, number] : state.m_numbers)
        out << static_cast<quint64>(inode.first) << static_cast<quint64>(inode.second)
            << static_cast<qint64>(number);
    putNames(out, state.m_live);
    putNames(out, state.m_durable);
    out << static_cast<qint64>(state.m_changes.size());
    for (const DiskState::NameChange &change : state.m_changes)
        out << static_cast<qint64>(change.kind) << change.name << change.other
            << static_cast<qint64>(change.file);
    return out;
}

QDataStream &operator>>(QDataStream &in, DiskState &state)
{
    qint64 count = 0;
    state.m_files.clear();
    for (in >> count; count > 0; --count) {
        DiskState::File &file = state.m_files.emplace_back();
        qint64 pieces = 0;
        for (in >> file.durable >> pieces; pieces > 0; --pieces) {
            qint64 at = 0;
            qint64 kind = 0;
            QByteArray bytes;
            in >> at >> bytes >> kind;
            file.pending.push_back({at, bytes, static_cast<DiskState::Piece::Kind>(kind)});
        }
    }
    state.m_numbers.clear();
    for (in >> count; count > 0; --count) {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 number = 0;
        in >> device >> inode >> number;
        state.m_numbers[{device, inode}] = static_cast<int>(number);
    }
    takeNames(in, state.m_live);
    takeNames(in, state.m_durable);
    state.m_changes.clear();
    for (in >> count; count > 0; --count) {
        qint64 kind = 0;
        qint64 file = 0;
        DiskState::NameChange change{};
        in >> kind >> change.name >> change.other >> file;
        change.kind = static_cast<DiskState::NameChange::Kind>(kind);
        change.file = static_cast<int>(file);
        state.m_changes.push_back(std::move(change));
    }
    return in;
}

void DiskState::save(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the disk's state could not be kept");
    QDataStream out(&file);
    out << *this;
    if (out.status() != QDataStream::Ok)
        qFatal("the disk's state could not be kept");
}

void DiskState::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no state of the disk");
    QDataStream in(&file);
    in >> *this;
    if (in.status() != QDataStream::Ok)
        qFatal("the state of the disk is damaged");
}

}  // namespace sp::faults
