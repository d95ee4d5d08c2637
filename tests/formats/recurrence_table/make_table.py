# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes table.jsonl anew: series with the starts that python-dateutil, another reader of RFC 5545, gives them.

Each line: {"start", "rule", "starts"}: the first dozen local starts within thirty years, fewer where there are no more. DTSTART
is always one that its rule makes, for the standard leaves open what else would happen. The examples of the standard come first,
then every kind of rule by chance, the same at each run. Needs python3-dateutil; tests need only the table.
"""
import datetime
import json
import random
import signal
import sys

from dateutil import rrule

MOST = 12
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
# RFC 5545 section 3.8.5.3, DTSTART and RRULE.
STANDARD = [
    ("19970902T090000", "FREQ=DAILY;COUNT=10"),
    ("19970902T090000", "FREQ=DAILY;UNTIL=19971224T000000"),
    ("19970902T090000", "FREQ=DAILY;INTERVAL=2"),
    ("19970902T090000", "FREQ=DAILY;INTERVAL=10;COUNT=5"),
    ("19980101T090000", "FREQ=YEARLY;UNTIL=20000131T140000;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA"),
    ("19980101T090000", "FREQ=DAILY;UNTIL=20000131T140000;BYMONTH=1"),
    ("19970902T090000", "FREQ=WEEKLY;COUNT=10"),
    ("19970902T090000", "FREQ=WEEKLY;UNTIL=19971224T000000"),
    ("19970902T090000", "FREQ=WEEKLY;INTERVAL=2;WKST=SU"),
    ("19970902T090000", "FREQ=WEEKLY;UNTIL=19971007T000000;WKST=SU;BYDAY=TU,TH"),
    ("19970902T090000", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH"),
    ("19970901T090000", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000;WKST=SU;BYDAY=MO,WE,FR"),
    ("19970902T090000", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH"),
    ("19970905T090000", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR"),
    ("19970905T090000", "FREQ=MONTHLY;UNTIL=19971224T000000;BYDAY=1FR"),
    ("19970907T090000", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU"),
    ("19970922T090000", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO"),
    ("19970928T090000", "FREQ=MONTHLY;BYMONTHDAY=-3"),
    ("19970902T090000", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15"),
    ("19970930T090000", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1"),
    ("19970910T090000", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15"),
    ("19970902T090000", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU"),
    ("19970610T090000", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7"),
    ("19970310T090000", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3"),
    ("19970101T090000", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200"),
    ("19970519T090000", "FREQ=YEARLY;BYDAY=20MO"),
    ("19970512T090000", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"),
    ("19970313T090000", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH"),
    ("19970605T090000", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8"),
    ("19980213T090000", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"),
    ("19970913T090000", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13"),
    ("19961105T090000", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8"),
    ("19970904T090000", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3"),
    ("19970929T090000", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2"),
    ("19970902T090000", "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000"),
    ("19970902T090000", "FREQ=MINUTELY;INTERVAL=15;COUNT=6"),
    ("19970902T090000", "FREQ=MINUTELY;INTERVAL=90;COUNT=4"),
    ("19970902T090000", "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40"),
    ("19970902T090000", "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16"),
    ("19970805T090000", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO"),
    ("19970805T090000", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU"),
    ("20070115T090000", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5"),
]


class TooLong(Exception):
    pass


def starts(start, rule):
    """The first starts of a rule, or nothing where dateutil looks for too long."""
    begin = datetime.datetime.strptime(start, "%Y%m%dT%H%M%S")
    end = begin.replace(year=begin.year + 30, day=min(begin.day, 28))

    def stop(*_):
        raise TooLong

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, 0.5)
    try:
        found = []
        for one in rrule.rrulestr(rule, dtstart=begin):
            if one >= end or len(found) == MOST:
                break
            found.append(one)
        return found
    except (TooLong, ValueError):
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def numbers(chance, low, high, most, negative=False):
    picked = set()
    for _ in range(chance.randint(1, most)):
        number = chance.randint(low, high)
        picked.add(-number if negative and chance.random() < 0.4 else number)
    return ",".join(str(number) for number in sorted(picked))


def by_chance(chance):
    frequency = chance.choice(["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "DAILY", "WEEKLY", "WEEKLY", "WEEKLY", "MONTHLY",
                               "MONTHLY", "MONTHLY", "MONTHLY", "YEARLY", "YEARLY", "YEARLY", "YEARLY"])
    parts = ["FREQ=" + frequency]
    if chance.random() < 0.5:
        parts.append("INTERVAL=%d" % chance.choice([1, 2, 2, 3, 4, 5, 6, 7, 10, 13, 18]))
    if chance.random() < 0.35:
        parts.append("COUNT=%d" % chance.randint(1, 15))
    by = []
    if chance.random() < 0.35:
        by.append("BYMONTH=" + numbers(chance, 1, 12, 4))
    weeks = frequency == "YEARLY" and chance.random() < 0.2
    if weeks:
        by.append("BYWEEKNO=" + numbers(chance, 1, 53, 3, True))
    if frequency in ("YEARLY", "SECONDLY", "MINUTELY", "HOURLY") and not weeks and chance.random() < 0.2:
        by.append("BYYEARDAY=" + numbers(chance, 1, 366, 4, True))
    if frequency != "WEEKLY" and not weeks and chance.random() < 0.35:
        by.append("BYMONTHDAY=" + numbers(chance, 1, 31, 4, True))
    if chance.random() < 0.5:
        days = sorted(set(chance.choice(range(7)) for _ in range(chance.randint(1, 4))))
        ordinals = (frequency == "MONTHLY" or frequency == "YEARLY" and not weeks) and chance.random() < 0.5
        reach = 5 if frequency == "MONTHLY" or any(part.startswith("BYMONTH=") for part in by) else 20
        by.append("BYDAY=" + ",".join(
            (str(chance.choice([-1, 1]) * chance.randint(1, reach)) if ordinals else "") + DAYS[day] for day in days))
    if chance.random() < 0.15:
        by.append("BYHOUR=" + numbers(chance, 0, 23, 3))
    if chance.random() < 0.12:
        by.append("BYMINUTE=" + numbers(chance, 0, 59, 3))
    if frequency in ("MINUTELY", "SECONDLY") and chance.random() < 0.2:
        by.append("BYSECOND=" + numbers(chance, 0, 59, 3))
    if by and frequency in ("MONTHLY", "YEARLY", "WEEKLY", "DAILY") and chance.random() < 0.3:
        by.append("BYSETPOS=" + numbers(chance, 1, 4, 2, True))
    if frequency in ("WEEKLY", "YEARLY") and chance.random() < 0.3:
        by.append("WKST=" + chance.choice(DAYS))
    chance.shuffle(by)
    return ";".join(parts + by)


def main():
    rows, seen = [], set()
    for start, rule in STANDARD:
        found = starts(start, rule)
        if not found or found[0].strftime("%Y%m%dT%H%M%S") != start:
            sys.exit("not an example of the standard: " + start + " " + rule)
        rows.append((start, rule, found))
    chance = random.Random(20261130)
    while len(rows) < 640:
        rule = by_chance(chance)
        if rule in seen:
            continue
        seen.add(rule)
        asked = "%04d%02d%02dT%02d%02d00" % (chance.randint(1996, 2035), chance.randint(1, 12), chance.randint(1, 28),
                                             chance.randint(0, 23), chance.choice([0, 15, 30, 45]))
        if "BYWEEKNO" in rule and "BYDAY" not in rule:
            continue  # The standard takes the weekday from DTSTART, dateutil takes the whole week.
        if "BYWEEKNO=-5" in rule:
            continue  # Counted from the end, dateutil knows the first week of the next year by its number only.
        first = starts(asked, rule)
        if not first:
            continue
        start = first[0].strftime("%Y%m%dT%H%M%S")
        found = starts(start, rule)
        # An interval counts from DTSTART: begun at its first start, the series may have another one.
        if not found or found[0].strftime("%Y%m%dT%H%M%S") != start:
            continue
        week_start = DAYS[0] if "WKST=" not in rule else rule.split("WKST=")[1][:2]
        if rule.startswith("FREQ=WEEKLY") and "BYSETPOS" in rule and DAYS[found[0].weekday()] != week_start:
            continue  # dateutil counts positions of the first week from DTSTART on, not from where the week begins.
        rows.append((start, rule, found))
    with open("table.jsonl", "w", encoding="ascii") as table:
        for start, rule, found in rows:
            table.write(json.dumps({"start": start, "rule": rule,
                                    "starts": [one.strftime("%Y-%m-%dT%H:%M:%S") for one in found]}) + "\n")


main()
