// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faulty_connector.h"
#include "tests/support/synced_practice.h"

#include <map>
#include <random>

namespace sp::faults {

/// A practice and another program on one calendar elsewhere, who both act at random, and what is known of
/// what each of them did since they last agreed.
class TwoSides {
public:
    TwoSides(CalendarConnector &connector, const RemoteAccount &account, const QByteArray &calendar,
        std::uint64_t seed);

    /// Some acts on either side.
    void act();
    /// A round in which calls go wrong.
    void syncBadly();
    /// Rounds without faults until nothing moves any more; then what is not as it has to be.
    QByteArrayList settleAndCompare();

    int faults() const { return m_connector.faults; }
    int events() const { return m_made; }
    int conflicts();

private:
    struct Said {
        QString title;
        int round = 0;
    };
    /// What was done to one event since both sides last agreed.
    struct Known {
        QString title;
        std::optional<Said> here = {};
        std::optional<Said> there = {};
        bool deletedHere = false;
        bool deletedThere = false;
        bool touchedHere = false;
        bool touchedThere = false;
    };
    using Bundles = std::map<QByteArray, syncing::Bundle>;

    std::uint64_t drawn(std::uint64_t below) { return m_random() % below; }
    CalendarTime someTime();
    QString newTitle(const char *side);
    Bundles here();
    Bundles there(QByteArrayList *wrong);
    void actHere();
    void actThere();
    void addHere();
    void changeHere(const StoredEvent &event);
    void addThere();
    void changeThere(const RemoteObject &object);
    void save(const RemoteObject &object, const std::vector<CalendarEvent> &events);
    std::vector<RemoteObject> objects();
    void compareOne(const QByteArray &uid, const Known &known, const Bundles &here, QByteArrayList &wrong);
    bool isInConflict(const QByteArray &uid, const QString &title);

    test::FaultyConnector m_connector;
    test::SyncedPractice m_practice;
    std::unique_ptr<RemoteCalendars> m_other;
    QByteArray m_calendar;
    std::mt19937_64 m_random;
    std::map<QByteArray, Known> m_known;
    int m_made = 0;
    int m_round = 0;
};

}  // namespace sp::faults
