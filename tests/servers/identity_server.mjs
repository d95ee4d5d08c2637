// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node identity_server.mjs FOLDER_WITH_NODE_MODULES
//
// The npm package oidc-provider on a free loopback port, with an owner at a browser. Prints a line of JSON with the port.
// Reads lines of JSON: {"visit": URL, "deny": true or false} goes through the pages as an owner does, and then to where
// the service leads back. {"forget": true} takes back all that was ever allowed, {"refreshed": true} tells how often a refresh
// token was taken and how many were given back. Ends when its input ends.
import { createRequire } from 'node:module';
import http from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [folder] = process.argv.slice(2);
const entry = createRequire(join(folder, 'package.json')).resolve('oidc-provider');
const { default: Provider } = await import(pathToFileURL(entry).href);

const server = http.createServer();
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${server.address().port}`;
const native = {
  application_type: 'native',
  redirect_uris: ['http://127.0.0.1/'],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
};
const provider = new Provider(base, {
  clients: [
    { ...native, client_id: 'public', token_endpoint_auth_method: 'none' },
    { ...native, client_id: 'own', client_secret: 'hush', token_endpoint_auth_method: 'client_secret_post' },
  ],
  pkce: { required: () => true },
  features: { devInteractions: { enabled: true }, revocation: { enabled: true }, introspection: { enabled: true } },
  scopes: ['openid', 'offline_access', 'read', 'write'],
  issueRefreshToken: async () => true,
  rotateRefreshToken: true,
  ttl: { AccessToken: 60, AuthorizationCode: 60, RefreshToken: 3600, Grant: 3600, Session: 3600, Interaction: 600 },
  cookies: { keys: ['made for a test'] },
  findAccount: async (context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
});
provider.on('server_error', (context, error) => console.error(error));
const grants = new Set();
let refreshed = 0;
let revoked = 0;
provider.on('grant.success', ({ oidc }) => {
  grants.add(oidc.entities.Grant.jti);
  if (oidc.params.grant_type === 'refresh_token') ++refreshed;
});
provider.on('refresh_token.destroyed', () => ++revoked);
server.on('request', provider.callback());

async function forget() {
  for (const grant of grants)
    for (const kind of [provider.RefreshToken, provider.AccessToken, provider.AuthorizationCode]) await kind.revokeByGrantId(grant);
}

async function visit(start, deny) {
  const cookies = new Map();
  const go = async (url, form) => {
    const answer = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      body: form && new URLSearchParams(form),
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name, value] = cookie.split(';')[0].split(/=(.*)/s);
      cookies.set(name, value);
    }
    return answer;
  };
  let url = start;
  for (let step = 0; step < 20 && url; ++step) {
    let answer = await go(url);
    if (!url.startsWith(base)) return;
    if (answer.status === 200 && new URL(url).pathname.startsWith('/interaction/')) {
      const prompt = /name="prompt" value="([a-z]+)"/.exec(await answer.text())[1];
      answer = deny ? await go(`${url}/abort`) : await go(url, { prompt, login: 'lena', password: 'x' });
    }
    const place = answer.headers.get('location');
    url = place && new URL(place, url).href;
  }
}

console.log(JSON.stringify({ port: server.address().port }));
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const { visit: url, deny, forget: all, refreshed: counts } = JSON.parse(line);
  if (url) visit(url, deny).catch((error) => console.error(error));
  if (all) forget().then(() => console.log(JSON.stringify({ forgot: true })));
  if (counts) console.log(JSON.stringify({ refreshed, revoked }));
});
lines.on('close', () => process.exit(0));
