<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>ClockNotices</name>
        <message numerus="yes">
            <source>%n sessions affected.</source>
            <translation>
                <numerusform>%n session affected.</numerusform>
                <numerusform>%n sessions affected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Credit</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions left</source>
            <translation>
                <numerusform>%1 of %n session left</numerusform>
                <numerusform>%1 of %n sessions left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Then there are %n days of grace.</source>
            <translation>
                <numerusform>Then there is %n day of grace.</numerusform>
                <numerusform>Then there are %n days of grace.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n earlier backup holds the client until it leaves or is removed; copies in other places are yours to remove.</numerusform>
                <numerusform>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverageDraft</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackageSample</name>
        <message numerus="yes">
            <source>%n more cannot be booked without another package.</source>
            <translation>
                <numerusform>%n more cannot be booked without another package.</numerusform>
                <numerusform>%n more cannot be booked without another package.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days from the first session</source>
            <translation>
                <numerusform>%n day from the first session</numerusform>
                <numerusform>%n days from the first session</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days from its beginning</source>
            <translation>
                <numerusform>%n day from its beginning</numerusform>
                <numerusform>%n days from its beginning</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sold</source>
            <translation>
                <numerusform>%n sold</numerusform>
                <numerusform>%n sold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n active</numerusform>
                <numerusform>%n active</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecurringWords</name>
        <message numerus="yes">
            <source>Every %n weeks</source>
            <translation>
                <numerusform>Every week</numerusform>
                <numerusform>Every %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>once</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionWords</name>
        <message numerus="yes">
            <source>%n invoices could not be issued.</source>
            <translation>
                <numerusform>One invoice could not be issued.</numerusform>
                <numerusform>%n invoices could not be issued.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message numerus="yes">
            <source>%n things were changed on both sides.</source>
            <translation>
                <numerusform>%n thing was changed on both sides.</numerusform>
                <numerusform>%n things were changed on both sides.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n days</source>
            <translation>
                <numerusform>every day</numerusform>
                <numerusform>every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n weeks</source>
            <translation>
                <numerusform>every week</numerusform>
                <numerusform>every %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n months</source>
            <translation>
                <numerusform>every month</numerusform>
                <numerusform>every %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n years</source>
            <translation>
                <numerusform>every year</numerusform>
                <numerusform>every %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates more</source>
            <translation>
                <numerusform>%n date more</numerusform>
                <numerusform>%n dates more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimeWords</name>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message numerus="yes">
            <source>%n sessions today</source>
            <translation>
                <numerusform>%n session today</numerusform>
                <numerusform>%n sessions today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::Reminders</name>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n message did not go out</numerusform>
                <numerusform>%n messages did not go out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n message did not go out</numerusform>
                <numerusform>%n messages did not go out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails wait to leave</source>
            <translation>
                <numerusform>%n mail waits to leave</numerusform>
                <numerusform>%n mails wait to leave</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaDelegate</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaPane</name>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarsSection</name>
        <message numerus="yes">
            <source>%n entries are missing there all at once, so nothing was deleted here.</source>
            <translation>
                <numerusform>%n entry is missing there all at once, so nothing was deleted here.</numerusform>
                <numerusform>%n entries are missing there all at once, so nothing was deleted here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientView</name>
        <message numerus="yes">
            <source>Show earlier ones (%n)</source>
            <translation>
                <numerusform>Show %n earlier entry</numerusform>
                <numerusform>Show earlier ones (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClockCard</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message numerus="yes">
            <source>Credit %n lines</source>
            <translation>
                <numerusform>Credit %n line</numerusform>
                <numerusform>Credit %n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DailyBackupCard</name>
        <message numerus="yes">
            <source>And %n more of them.</source>
            <translation>
                <numerusform>And one more.</numerusform>
                <numerusform>And %n more of them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DayCard</name>
        <message numerus="yes">
            <source>%n agenda points</source>
            <translation>
                <numerusform>%n agenda point</numerusform>
                <numerusform>%n agenda points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderSheet</name>
        <message numerus="yes">
            <source>Next %n days</source>
            <translation>
                <numerusform>Next %n day</numerusform>
                <numerusform>Next %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times copied</source>
            <translation>
                <numerusform>%n time copied</numerusform>
                <numerusform>%n times copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times held for %1 for a day</source>
            <translation>
                <numerusform>%n time held for %1 for a day</numerusform>
                <numerusform>%n times held for %1 for a day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinishSheet</name>
        <message numerus="yes">
            <source>You have %n seconds to undo before it is sent.</source>
            <translation>
                <numerusform>You have %n second to undo before it is sent.</numerusform>
                <numerusform>You have %n seconds to undo before it is sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursHeader</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n new client</numerusform>
                <numerusform>%n new clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n client updated</numerusform>
                <numerusform>%n clients updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments</source>
            <translation>
                <numerusform>%n appointment</numerusform>
                <numerusform>%n appointments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments updated</source>
            <translation>
                <numerusform>%n appointment updated</numerusform>
                <numerusform>%n appointments updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions moved</source>
            <translation>
                <numerusform>%n session moved</numerusform>
                <numerusform>%n sessions moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions cancelled</source>
            <translation>
                <numerusform>%n session cancelled</numerusform>
                <numerusform>%n sessions cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prepared sessions stay where they are.</source>
            <translation>
                <numerusform>%n prepared session stays where it is.</numerusform>
                <numerusform>%n prepared sessions stay where they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MissingSheet</name>
        <message numerus="yes">
            <source>They are deleted here too, and can be put back for %n days.</source>
            <translation>
                <numerusform>They are deleted here too, and can be put back for %n day.</numerusform>
                <numerusform>They are deleted here too, and can be put back for %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteEditor</name>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookModel</name>
        <message numerus="yes">
            <source>%n booked sessions are counted</source>
            <translation>
                <numerusform>%n booked session is counted</numerusform>
                <numerusform>%n booked sessions are counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, and %n more as often as before.</source>
            <translation>
                <numerusform>, and %n more as often as before.</numerusform>
                <numerusform>, and %n more as often as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 more are needed for the next %n weeks.</source>
            <translation>
                <numerusform>%1 more are needed for the next week.</numerusform>
                <numerusform>%1 more are needed for the next %n weeks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message numerus="yes">
            <source>%n active packages</source>
            <translation>
                <numerusform>%n active package</numerusform>
                <numerusform>%n active packages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; %n run out within a week or are nearly empty.</source>
            <translation>
                <numerusform>%1; %n runs out within a week or is nearly empty.</numerusform>
                <numerusform>%1; %n run out within a week or are nearly empty.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlayLegend</name>
        <message numerus="yes">
            <source>%n more calendars</source>
            <translation>
                <numerusform>%n more calendar</numerusform>
                <numerusform>%n more calendars</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message numerus="yes">
            <source>Whoever buys it from now on gets these rules; the %n that are active keep those they were sold with.</source>
            <translation>
                <numerusform>Whoever buys it from now on gets these rules; the one that is active keeps those it was sold with.</numerusform>
                <numerusform>Whoever buys it from now on gets these rules; the %n that are active keep those they were sold with.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageVersions</name>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n active</numerusform>
                <numerusform>%n active</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message numerus="yes">
            <source>%n keep an older version</source>
            <translation>
                <numerusform>%n keeps an older version</numerusform>
                <numerusform>%n keep an older version</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansPage</name>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n active</numerusform>
                <numerusform>%n active</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RailItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing: all %n sessions would have cost the same.</source>
            <translation>
                <numerusform>Nothing: the one session would have cost the same.</numerusform>
                <numerusform>Nothing: all %n sessions would have cost the same.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions would have cost something else.</source>
            <translation>
                <numerusform>%1 of %n session would have cost something else.</numerusform>
                <numerusform>%1 of %n sessions would have cost something else.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions</source>
            <translation>
                <numerusform>%1 of %n session</numerusform>
                <numerusform>%1 of %n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SecuritySection</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SellSheet</name>
        <message numerus="yes">
            <source>It may be used for %n days from the first session on.</source>
            <translation>
                <numerusform>It may be used for %n day from the first session on.</numerusform>
                <numerusform>It may be used for %n days from the first session on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SyncBanners</name>
        <message numerus="yes">
            <source>%n entries were changed here and in %1.</source>
            <translation>
                <numerusform>%n entry was changed here and in %1.</numerusform>
                <numerusform>%n entries were changed here and in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SyncLogSheet</name>
        <message numerus="yes">
            <source>The last %n days, on this practice’s clock.</source>
            <translation>
                <numerusform>The last day, on this practice’s clock.</numerusform>
                <numerusform>The last %n days, on this practice’s clock.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TodayHead</name>
        <message numerus="yes">
            <source>%n sessions, %1</source>
            <translation>
                <numerusform>%n session, %1</numerusform>
                <numerusform>%n sessions, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TodayPage</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More than %n finished sessions not invoiced</source>
            <translation>
                <numerusform>More than %n finished session not invoiced</numerusform>
                <numerusform>More than %n finished sessions not invoiced</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished sessions not invoiced</source>
            <translation>
                <numerusform>%n finished session not invoiced</numerusform>
                <numerusform>%n finished sessions not invoiced</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrailTab</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrashSheet</name>
        <message numerus="yes">
            <source>What was deleted here or in a connected calendar is kept for %n days.</source>
            <translation>
                <numerusform>What was deleted here or in a connected calendar is kept for %n day.</numerusform>
                <numerusform>What was deleted here or in a connected calendar is kept for %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deleted entries forgotten</source>
            <translation>
                <numerusform>%n deleted entry forgotten</numerusform>
                <numerusform>%n deleted entries forgotten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries put back</source>
            <translation>
                <numerusform>%n entry put back</numerusform>
                <numerusform>%n entries put back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older entries are deleted too.</source>
            <translation>
                <numerusform>%n older entry is deleted too.</numerusform>
                <numerusform>%n older entries are deleted too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %n entries</source>
            <translation>
                <numerusform>Restore %n entry</numerusform>
                <numerusform>Restore %n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrayPanel</name>
        <message numerus="yes">
            <source>%n not invoiced, after this session</source>
            <translation>
                <numerusform>%n not invoiced, after this session</numerusform>
                <numerusform>%n not invoiced, after this session</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
    </context>
</TS>
