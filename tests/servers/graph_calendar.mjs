// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node graph_calendar.mjs
//
// The calendars of Microsoft Graph v1.0 as its documentation tells (https://learn.microsoft.com/graph/api/resources/event):
// delta of a calendar view, series with exceptions and canceled occurrences, etags and 412, transaction ids, extended
// properties, pages. Where that is silent it is as strict as Exchange is known to be: whoever writes times or a pattern anew
// loses all exceptions, and what is outside of a view is told as removed. Commands besides those of faults.mjs: "expire"
// ends all tokens, "pages" {size}, "token" {value} the one bearer token that is known or "any", "links" {host} leads pages elsewhere.
import { serve } from './faults.mjs';

const zones = { 'W. Europe Standard Time': 'Europe/Berlin', 'GMT Standard Time': 'Europe/London', 'Eastern Standard Time': 'America/New_York', UTC: 'UTC' };
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const dayLong = 86_400_000;
let base;
let linkHost;
let revision = 1;
let firstRevision = 0;
let pageSize = 1000;
let token = 'good';
const isLetIn = (words) => (token === 'any' ? /^Bearer \S{8,}$/.test(words) : words === `Bearer ${token}`);
const transactions = new Set();
const calendars = new Map(['AAMkAGI1=', 'AAMkAGI2=', 'AAMkAGI3='].map((id) => [id, { events: new Map(), removed: [] }]));
const failure = (status, code) => [status, { error: { code, message: code } }];
const dateOf = (instant) => new Date(instant).toISOString().slice(0, 10);

/// The moment of a wall clock.
function instantOf({ dateTime, timeZone }) {
  const wall = Date.parse(`${dateTime.slice(0, 19)}Z`);
  const form = new Intl.DateTimeFormat('en', { timeZone: zones[timeZone], timeZoneName: 'longOffset' });
  const offset = (at) => {
    const text = form.formatToParts(at).find((part) => part.type === 'timeZoneName').value.slice(3) || '+00:00';
    return (Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6))) * 60_000 * (text[0] === '-' ? -1 : 1);
  };
  return wall - offset(wall - offset(wall));
}

const inUtc = (instant) => ({ dateTime: `${new Date(instant).toISOString().slice(0, 19)}.0000000`, timeZone: 'UTC' });
const lastDay = (year, month) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

function matches(pattern, first, at) {
  const [a, b] = [new Date(first), new Date(at)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  const named = (pattern.daysOfWeek ?? []).includes(days[b.getUTCDay()]);
  const week = (time) => Math.floor((time / dayLong + 4 - days.indexOf(pattern.firstDayOfWeek ?? 'sunday')) / 7);
  const last = lastDay(b.getUTCFullYear(), b.getUTCMonth());
  const which = ['first', 'second', 'third', 'fourth'].indexOf(pattern.index);
  const inMonth = (count) => {
    const all = [];
    for (let day = 1; day <= count; ++day)
      if (pattern.daysOfWeek.includes(days[new Date(Date.UTC(b.getUTCFullYear(), b.getUTCMonth(), day)).getUTCDay()])) all.push(day);
    return (which < 0 ? all.at(-1) : all[which]) === b.getUTCDate();
  };
  const ofYear = months % (12 * pattern.interval) === 0 || b.getUTCMonth() + 1 === pattern.month;
  switch (pattern.type) {
    case 'daily': return ((at - first) / dayLong) % pattern.interval === 0;
    case 'weekly': return named && (week(at) - week(first)) % pattern.interval === 0;
    case 'absoluteMonthly': return months % pattern.interval === 0 && b.getUTCDate() === Math.min(pattern.dayOfMonth, last);
    case 'relativeMonthly': return months % pattern.interval === 0 && inMonth(last);
    case 'absoluteYearly': return ofYear && b.getUTCMonth() + 1 === pattern.month && b.getUTCDate() === Math.min(pattern.dayOfMonth, last);
    case 'relativeYearly': return ofYear && b.getUTCMonth() + 1 === pattern.month && inMonth(last);
    default: throw new Error('no pattern');
  }
}

/// The dates of a series on its own clock.
function* datesOf({ recurrence: { pattern, range } }) {
  const first = Date.parse(`${range.startDate}T00:00:00Z`);
  let count = 0;
  for (let at = first; at < first + 1500 * dayLong; at += dayLong) {
    if (range.type === 'endDate' && at > Date.parse(`${range.endDate}T00:00:00Z`)) return;
    if (range.type === 'numbered' && count >= range.numberOfOccurrences) return;
    if (!matches(pattern, first, at)) continue;
    ++count;
    yield dateOf(at);
  }
}

function occurrenceAt(master, date) {
  const start = instantOf({ ...master.start, dateTime: date + master.start.dateTime.slice(10) });
  const length = instantOf(master.end) - instantOf(master.start);
  return { start: inUtc(start), end: inUtc(start + length) };
}

function* instancesOf(master) {
  for (const date of datesOf(master)) {
    if (master.cancelled.has(date)) continue;
    const id = `${master.id}.occ.${date}`;
    yield master.exceptions.get(date) ?? { ...master, ...occurrenceAt(master, date), id, type: 'occurrence', recurrence: null, seriesMasterId: master.id };
  }
}

function shown(item, query = new URLSearchParams()) {
  const { cancelled, exceptions, singleValueExtendedProperties: properties, revision: own, ...rest } = item;
  const expand = query.get('$expand') ?? '';
  const told = { ...rest, '@odata.etag': `W/"${own}"`, changeKey: String(own), start: inUtc(instantOf(item.start)), end: inUtc(instantOf(item.end)), originalStartTimeZone: item.zone };
  delete told.zone;
  if (item.type === 'seriesMaster' && (query.get('$select') ?? '').includes('cancelledOccurrences')) told.cancelledOccurrences = [...cancelled].map((date) => `OID.${item.id}.${date}`);
  if (item.type === 'seriesMaster' && expand.includes('exceptionOccurrences')) told.exceptionOccurrences = [...exceptions.values()].map((each) => shown(each));
  if (expand.includes('singleValueExtendedProperties') && properties) told.singleValueExtendedProperties = properties;
  return told;
}

const known = ['subject', 'body', 'location', 'isAllDay', 'start', 'end', 'showAs', 'sensitivity', 'recurrence', 'transactionId', 'singleValueExtendedProperties', 'isOnlineMeeting', 'onlineMeetingProvider'];

function wrongWith(item) {
  const strange = Object.keys(item).filter((name) => !known.includes(name));
  if (strange.length) return failure(400, `ErrorPropertyValidationFailure ${strange}`);
  for (const time of [item.start, item.end]) if (time && !zones[time.timeZone]) return failure(400, 'TimeZoneNotSupportedException');
  if (item.isAllDay && item.start && !/T00:00:00/.test(item.start.dateTime + item.end.dateTime)) return failure(400, 'ErrorPropertyValidationFailure');
  return undefined;
}

function changed(item, change) {
  const now = new Date(Date.UTC(2026, 0, 1) + ++revision * 1000).toISOString().replace('.000Z', '.1234567Z');
  const { transactionId, ...rest } = change;
  const after = { createdDateTime: now, ...item, ...rest, lastModifiedDateTime: now, revision };
  if (after.isOnlineMeeting && after.onlineMeetingProvider === 'teamsForBusiness') after.onlineMeeting ??= { joinUrl: `https://teams.microsoft.com/l/meetup-join/${after.id}` };
  if (change.start) after.zone = change.start.timeZone;
  if (item.type === 'occurrence' || item.type === 'exception') return { ...after, type: 'exception' };
  after.type = after.recurrence ? 'seriesMaster' : 'singleInstance';
  if (change.start || change.recurrence !== undefined || !after.cancelled) Object.assign(after, { cancelled: new Set(), exceptions: new Map() });
  if (change.body) after.body = { contentType: 'text', content: `${change.body.content.replaceAll('\n', '\r\n')}\r\n` };
  return after;
}

function insert({ events }, item) {
  const wrong = wrongWith(item);
  if (wrong) return wrong;
  if (transactions.has(item.transactionId)) return failure(409, 'ErrorDuplicateTransactionId');
  if (item.transactionId) transactions.add(item.transactionId);
  const id = `AAkALgAA${++revision}=`;
  const made = changed({ id, iCalUId: `040000008200E00074C5B7101A82E008${revision}` }, item);
  events.set(id, made);
  return [201, shown(made)];
}

/// The series and the date of an occurrence's id.
function placeOf({ events }, id) {
  const [, master, date] = /^(.*)\.occ\.(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  const series = events.get(master);
  return series?.recurrence && [...datesOf(series)].includes(date) && !series.cancelled.has(date) ? { series, date } : undefined;
}

function find(calendar, id) {
  const place = placeOf(calendar, id);
  return place ? [...instancesOf(place.series)].find((item) => item.id === id) : calendar.events.get(id);
}

function patch(calendar, id, change, match) {
  const item = find(calendar, id);
  if (!item) return failure(404, 'ErrorItemNotFound');
  if (match && match !== `W/"${item.revision}"`) return failure(412, 'ErrorIrresolvableConflict');
  const wrong = wrongWith(change) ?? (change.transactionId ? failure(400, 'ErrorInvalidRequest') : undefined);
  if (wrong) return wrong;
  const place = placeOf(calendar, id);
  if (!place) {
    calendar.events.set(id, changed(item, change));
    return [200, shown(calendar.events.get(id))];
  }
  const { series, date } = place;
  const originalStart = `${occurrenceAt(series, date).start.dateTime.slice(0, 19)}Z`;
  series.exceptions.set(date, { ...changed(item, change), originalStart });
  series.revision = ++revision;
  return [200, shown(series.exceptions.get(date))];
}

function remove(calendar, id, match) {
  const item = find(calendar, id);
  if (!item) return failure(404, 'ErrorItemNotFound');
  if (match && match !== `W/"${item.revision}"`) return failure(412, 'ErrorIrresolvableConflict');
  const place = placeOf(calendar, id);
  calendar.removed.push({ id, revision: ++revision });
  if (!place) calendar.events.delete(id);
  else {
    place.series.cancelled.add(place.date);
    place.series.exceptions.delete(place.date);
    place.series.revision = revision;
  }
  return [204];
}

function delta(calendar, id, query) {
  const old = query.get('$deltatoken') ?? query.get('$skiptoken');
  const [after, offset, start, end] = old ? old.split('_').map(Number) : [0, 0, Date.parse(query.get('startDateTime')), Date.parse(query.get('endDateTime'))];
  if (!(start < end)) return failure(400, 'ErrorInvalidParameter');
  if (query.get('$deltatoken') && after < firstRevision) return failure(410, 'SyncStateNotFound');
  const inside = (item) => instantOf(item.start) < end && instantOf(item.end) > start;
  const found = calendar.removed.filter((item) => item.revision > after).map((item) => ({ id: item.id, '@removed': { reason: 'deleted' } }));
  for (const item of calendar.events.values()) {
    if (item.revision <= after) continue;
    const instances = item.recurrence ? [...instancesOf(item)].filter(inside) : [];
    if (!inside(item) && !instances.length) found.push({ id: item.id, '@removed': { reason: 'deleted' } });
    else found.push(shown(item), ...instances.map(({ id: own, type, start: from, end: to }) => ({ id: own, type, seriesMasterId: item.id, start: from, end: to })));
  }
  const value = found.slice(offset, offset + pageSize);
  const more = offset + pageSize < found.length;
  const link = (kind, text) => `${linkHost ?? base}/me/calendars/${encodeURIComponent(id)}/calendarView/delta?$${kind}=${text}`;
  return [200, { value, ...(more ? { '@odata.nextLink': link('skiptoken', `${after}_${offset + pageSize}_${start}_${end}`) } : { '@odata.deltaLink': link('deltatoken', `${revision}_0_${start}_${end}`) }) }];
}

function page(request, items) {
  const url = new URL(request.url, base);
  const offset = Number(url.searchParams.get('$skip') ?? 0);
  url.searchParams.set('$skip', offset + pageSize);
  const more = offset + pageSize < items.length;
  return [200, { value: items.slice(offset, offset + pageSize), ...(more && { '@odata.nextLink': (linkHost ?? base) + url.pathname + url.search }) }];
}

async function handle(request, body) {
  if (!isLetIn(request.headers.authorization ?? '')) return failure(401, 'InvalidAuthenticationToken');
  const url = new URL(request.url, base);
  const query = url.searchParams;
  const [me, top, id, kind, event, part] = url.pathname.split('/').slice(1).map(decodeURIComponent);
  if (me !== 'me' || top !== 'calendars') return failure(404, 'ResourceNotFound');
  if (!id) return page(request, [...calendars.keys()].map((each, at) => ({ id: each, name: ['Kalender', 'Team', 'Feiertage'][at], hexColor: '#0078d4', canEdit: at < 2, isDefaultCalendar: at === 0 })));
  const calendar = calendars.get(id);
  if (!calendar) return failure(404, 'ErrorItemNotFound');
  if (!(request.headers.prefer ?? '').includes('IdType="ImmutableId"')) return failure(400, 'no immutable ids');
  if (kind === 'calendarView' && event === 'delta') return delta(calendar, id, query);
  if (kind !== 'events') return failure(404, 'ResourceNotFound');
  const match = request.headers['if-match'];
  if (request.method !== 'GET' && id === 'AAMkAGI3=') return failure(403, 'ErrorAccessDenied');
  if (request.method === 'POST') return insert(calendar, body);
  if (request.method === 'PATCH') return patch(calendar, event, body, match);
  if (request.method === 'DELETE') return remove(calendar, event, match);
  if (!event) {
    const [, uid] = /ep\/value eq '(.*)'\)$/.exec(query.get('$filter') ?? '') ?? [];
    const has = (item) => item.singleValueExtendedProperties?.some((property) => property.value === uid.replaceAll("''", "'"));
    return page(request, [...calendar.events.values()].filter((item) => !uid || has(item)).map((item) => shown(item, query)));
  }
  const item = find(calendar, event);
  if (!item) return failure(404, 'ErrorItemNotFound');
  if (part !== 'instances') return [200, shown(item, query)];
  const [start, end] = ['startDateTime', 'endDateTime'].map((name) => Date.parse(query.get(name)));
  return page(request, [...instancesOf(item)].filter((each) => instantOf(each.start) < end && instantOf(each.end) > start).map((each) => shown(each)));
}

const port = await serve(handle, {
  expire: () => void (firstRevision = ++revision),
  pages: ({ size }) => void (pageSize = size),
  token: ({ value }) => void (token = value),
  links: ({ host }) => void (linkHost = host),
}, failure(403, 'ApplicationThrottled')[1]);
base = `http://127.0.0.1:${port}`;
