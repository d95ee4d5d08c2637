// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node google_calendar.mjs
//
// The events of Google Calendar v3 as its documentation tells (https://developers.google.com/workspace/calendar/api/v3/reference),
// for what the emulator lacks: sync tokens and 410, etags and 412, PATCH, exceptions of series, pages, 409 for ids that were
// used before. Commands besides those of faults.mjs: "expire" ends all sync tokens, "pages" {size}, "token" {value} the one
// bearer token that is known or "any", "items" tells how many are not cancelled.
import { serve } from './faults.mjs';

const zone = 'Europe/Berlin';
let revision = 1;
let firstRevision = 0;
let pageSize = 1000;
let token = 'good';
const isLetIn = (words) => (token === 'any' ? /^Bearer \S{8,}$/.test(words) : words === `Bearer ${token}`);
const calendars = new Map(['lena@praxis.example', 'team', 'holidays'].map((id) => [id, new Map()]));
const failure = (code, reason) => [code, { error: { code, message: reason, errors: [{ domain: 'global', reason }] } }];

/// "+01:00" for a wall clock of a zone.
function offsetOf(local, timeZone) {
  const form = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const at = (instant) => form.formatToParts(instant).find((part) => part.type === 'timeZoneName').value.slice(3) || '+00:00';
  const wall = Date.parse(`${local}Z`);
  const first = at(wall);
  return at(Date.parse(`${local}${first}`));
}

function told(time) {
  if (!time) return time;
  if (time.date) return { date: time.date };
  const local = time.dateTime.replace(/(Z|[+-]\d\d:\d\d)$/, '');
  if (local !== time.dateTime) return { dateTime: time.dateTime, timeZone: time.timeZone ?? zone };
  return { dateTime: local + offsetOf(local, time.timeZone ?? zone), timeZone: time.timeZone ?? zone };
}

function keep(events, item) {
  const now = new Date(Date.UTC(2026, 0, 1) + ++revision * 1000).toISOString();
  const kept = { created: now, ...item, kind: 'calendar#event', etag: `"${revision}"`, updated: now, revision };
  for (const name of ['start', 'end']) kept[name] = told(kept[name]);
  for (const name of Object.keys(kept)) if (kept[name] === null) delete kept[name];
  events.set(kept.id, kept);
  return kept;
}

/// What the API shows: of a cancelled exception hardly more than which it is.
function shown(item) {
  const { revision: hidden, ...rest } = item;
  if (item.status !== 'cancelled' || !item.recurringEventId) return rest;
  const { kind, etag, id, status, recurringEventId, originalStartTime } = item;
  return { kind, etag, id, status, recurringEventId, originalStartTime };
}

function list(events, query) {
  const known = query.get('syncToken');
  if (known && (query.get('showDeleted') === 'false' || query.get('iCalUID'))) return failure(400, 'badRequest');
  if (known && !/^\d+$/.test(known)) return failure(400, 'invalid');
  if (known && Number(known) < firstRevision) return failure(410, 'fullSyncRequired');
  const uid = query.get('iCalUID');
  const found = [...events.values()]
    .filter((item) => !known || item.revision > Number(known))
    .filter((item) => !uid || item.iCalUID === uid)
    .filter((item) => known || query.get('showDeleted') === 'true' || item.status !== 'cancelled');
  const start = Number(query.get('pageToken') ?? 0);
  const end = start + pageSize;
  const rest = end < found.length ? { nextPageToken: String(end) } : { nextSyncToken: String(revision) };
  return [200, { kind: 'calendar#events', timeZone: zone, items: found.slice(start, end).map(shown), ...rest }];
}

function checked(item) {
  if (!item.start || !item.end || !item.start.date !== !item.end.date) return failure(400, 'required');
  if (item.recurrence && item.start.dateTime && !item.start.timeZone) return failure(400, 'timeZoneRequired');
  return undefined;
}

/// https://developers.google.com/workspace/calendar/api/guides/create-events#conferencing: version 1 makes one by
/// its request, the same one for the same request; version 0 leaves what there is.
function met(item, before, query) {
  const { conferenceData, ...rest } = item;
  if (query.get('conferenceDataVersion') !== '1' || !conferenceData?.createRequest) return rest;
  const { requestId, conferenceSolutionKey } = conferenceData.createRequest;
  if (!requestId || conferenceSolutionKey?.type !== 'hangoutsMeet') return rest;
  const uri = before?.conferenceData?.entryPoints[0].uri ?? `https://meet.google.com/${requestId.slice(0, 10)}`;
  return { ...rest, conferenceData: { createRequest: { requestId, status: { statusCode: 'success' } }, entryPoints: [{ entryPointType: 'video', uri }] } };
}

function insert(events, item) {
  const id = item.id ?? `made${++revision}`;
  if (!/^[a-v0-9]{5,1024}$/.test(id)) return failure(400, 'invalid');
  if (events.has(id)) return failure(409, 'duplicate');
  return checked(item) ?? [200, shown(keep(events, { iCalUID: `${id}@google.com`, status: 'confirmed', ...item, id }))];
}

/// An occurrence that is still as its series says.
function occurrence(events, id) {
  const [, master, stamp] = /^(.*)_(\d{8}(?:T\d{6}Z)?)$/.exec(id) ?? [];
  const series = events.get(master);
  if (!series?.recurrence || series.status === 'cancelled') return undefined;
  const day = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
  const at = stamp.length === 8 ? { date: day } : { dateTime: `${day}T${stamp.slice(9, 11)}:${stamp.slice(11, 13)}:${stamp.slice(13, 15)}Z`, timeZone: series.start.timeZone };
  const { recurrence, etag, revision: hidden, ...rest } = series;
  return { ...rest, id, recurringEventId: master, originalStartTime: at, start: at, end: at };
}

function patch(events, id, change, match) {
  const before = events.get(id) ?? occurrence(events, id);
  if (!before) return failure(404, 'notFound');
  if (match && match !== before.etag) return failure(412, 'conditionNotMet');
  const after = { ...before, ...change, id };
  for (const name of ['start', 'end', 'extendedProperties']) {
    if (!change[name]) continue;
    after[name] = { ...before[name], ...change[name] };
    for (const part of Object.keys(after[name])) if (after[name][part] === null) delete after[name][part];
  }
  const wrong = checked(after);
  return wrong ?? [200, shown(keep(events, after))];
}

function remove(events, id, match) {
  const item = events.get(id);
  if (!item) return failure(404, 'notFound');
  if (match && match !== item.etag) return failure(412, 'conditionNotMet');
  if (item.status === 'cancelled') return failure(410, 'deleted');
  for (const each of [...events.values()])
    if (each.id === id || each.recurringEventId === id) keep(events, { ...each, status: 'cancelled' });
  return [204];
}

async function handle(request, body) {
  if (!isLetIn(request.headers.authorization ?? '')) return failure(401, 'authError');
  const url = new URL(request.url, 'http://127.0.0.1');
  const path = url.pathname.split('/').slice(1).map(decodeURIComponent);
  if (path.join('/') === 'users/me/calendarList') {
    const all = [...calendars.keys()].map((id, at) => ({
      id,
      summary: id,
      timeZone: zone,
      backgroundColor: '#9fe1e7',
      accessRole: ['owner', 'writer', 'reader'][at],
      ...(at === 0 && { primary: true, summaryOverride: 'Praxis' }),
    }));
    const start = Number(url.searchParams.get('pageToken') ?? 0);
    const end = start + pageSize;
    return [200, { items: all.slice(start, end), ...(end < all.length && { nextPageToken: String(end) }) }];
  }
  const [top, calendar, kind, id] = path;
  const events = calendars.get(calendar);
  if (top !== 'calendars' || kind !== 'events' || !events) return failure(404, 'notFound');
  const match = request.headers['if-match'];
  if (request.method !== 'GET' && calendar === 'holidays') return failure(403, 'requiredAccessLevel');
  if (request.method === 'GET' && !id) return list(events, url.searchParams);
  if (request.method === 'GET') return events.has(id) ? [200, shown(events.get(id))] : failure(404, 'notFound');
  if (request.method === 'POST') return insert(events, met(body, undefined, url.searchParams));
  if (request.method === 'PATCH') return patch(events, id, met(body, events.get(id), url.searchParams), match);
  if (request.method === 'DELETE') return remove(events, id, match);
  return failure(405, 'methodNotAllowed');
}

await serve(handle, {
  expire: () => void (firstRevision = ++revision),
  pages: ({ size }) => void (pageSize = size),
  token: ({ value }) => void (token = value),
  items: () => ({
    items: [...calendars.values()].flatMap((events) => [...events.values()]).filter((item) => item.status !== 'cancelled' && !item.recurringEventId).length,
  }),
}, failure(403, 'userRateLimitExceeded')[1]);
