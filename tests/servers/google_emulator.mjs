// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node google_emulator.mjs FOLDER_WITH_NODE_MODULES
//
// The npm package @emulators/google on a free loopback port, with an owner at a browser. Prints a line of JSON with the
// port. Reads lines of JSON: {"visit": URL} chooses the only user and goes to where that leads back. Ends when its input
// ends.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [folder] = process.argv.slice(2);
// These packages are for "import" only, which looks beside this file.
const load = (name) => {
  const place = join(folder, 'node_modules', name);
  const { exports } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  return import(pathToFileURL(join(place, exports['.'].import)).href);
};
const { createServer, serve } = await load('@emulators/core');
const { default: google, seedFromConfig } = await load('@emulators/google');

const probe = http.createServer();
await new Promise((ready) => probe.listen(0, '127.0.0.1', ready));
const { port } = probe.address();
await new Promise((done) => probe.close(done));
const base = `http://127.0.0.1:${port}`;
const { app, store, webhooks } = createServer(google, { port, baseUrl: base, tokens: {} });
// Without clients of its own it takes every one: those it knows have to name each port they may come back to.
const user_email = 'lena@praxis.example';
seedFromConfig(
  store,
  base,
  {
    users: [{ email: user_email, name: 'Lena' }],
    calendars: [{ id: 'primary', user_email, summary: 'Praxis', primary: true, time_zone: 'Europe/Berlin' }],
    calendar_events: [
      {
        id: 'e0001',
        user_email,
        calendar_id: 'primary',
        summary: 'Kickoff',
        start_date_time: '2026-01-10T09:00:00.000Z',
        end_date_time: '2026-01-10T09:30:00.000Z',
      },
    ],
  },
  webhooks,
);

async function visit(url) {
  const page = await (await fetch(url)).text();
  const form = new URLSearchParams();
  for (const [input] of page.split('</form>')[0].matchAll(/<input[^>]*>/g)) {
    const part = (name) => (new RegExp(`${name}="([^"]*)"`).exec(input) ?? [])[1];
    const value = (part('value') ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    if (part('name')) form.set(part('name'), value);
  }
  const answer = await fetch(`${base}/o/oauth2/v2/auth/callback`, { method: 'POST', body: form, redirect: 'manual' });
  await fetch(answer.headers.get('location'));
}

const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
server.on('listening', () => console.log(JSON.stringify({ port })));
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => visit(JSON.parse(line).visit).catch((error) => console.error(error)));
lines.on('close', () => process.exit(0));
