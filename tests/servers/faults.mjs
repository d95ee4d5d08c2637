// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong with one call, for the servers beside this file. Each takes lines of JSON on its input and answers each
// with a line: {"do": "fault", "kind": ..., "nth": 0} lets the call after the next `nth` ones go wrong, once;
// "heal" takes back what has not gone wrong yet; "calls" counts,
// and tells by which method the last spoilt one came.
import http from 'node:http';
import { createInterface } from 'node:readline';

const soon = () => 'Wed, 21 Oct 2026 07:28:00 GMT';
const error = (code, reason) => JSON.stringify({ error: { code, errors: [{ reason }], message: reason } });
const answers = {
  429: () => [429, { 'retry-after': '7' }, error(429, 'rateLimitExceeded')],
  '429 with a date': () => [429, { 'retry-after': soon() }, error(429, 'rateLimitExceeded')],
  forbidden: () => [403, {}, error(403, 'insufficientPermissions')],
  500: () => [500, {}, error(500, 'backendError')],
  502: () => [502, {}, '<html>Bad Gateway</html>'],
  503: () => [503, { 'retry-after': '7' }, '<html>Busy</html>'],
  redirect: () => [302, { location: 'http://127.0.0.1:1/' }, ''],
};

function spoil(kind, request, response, handle) {
  const { socket } = request;
  if (answers[kind]) {
    const [status, headers, body] = answers[kind]();
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  } else if (kind === 'dropped') socket.destroy();
  else if (kind === 'lost') handle().then(() => socket.destroy());
  else if (kind === 'silent') handle();
  else if (kind === 'html') handle().then(() => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'));
  else if (kind === 'huge') {
    handle();
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 99_999_999_999 }).write('{');
  } else if (kind === 'half') {
    handle();
    socket.end('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"items":[');
  } else if (kind === 'drip') {
    handle();
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{');
    const timer = setInterval(() => socket.write(' '), 10);
    socket.on('close', () => clearInterval(timer)).on('error', () => {});
  } else throw new Error(`no fault ${kind}`);
}

/// Serves on a free loopback port. `handle(request, body)` answers [status, object or nothing]; `commands` are what else
/// can be told; `quota` is what it says with 403 when it is asked too often.
export async function serve(handle, commands, quota) {
  answers.quota = () => [403, {}, JSON.stringify(quota)];
  const faults = new Map();
  let calls = 0;
  let spoilt = '';
  const server = http.createServer(async (request, response) => {
    const call = calls++;
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const run = async () => handle(request, chunks.length ? JSON.parse(Buffer.concat(chunks)) : undefined);
    const fault = faults.get(call);
    if (fault) {
      faults.delete(call);
      spoilt = request.method;
      return spoil(fault, request, response, run);
    }
    const [status, json, headers] = await run();
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(json === undefined ? undefined : JSON.stringify(json));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  const own = {
    fault: ({ kind, nth = 0 }) => void faults.set(calls + nth, String(kind)),
    heal: () => void faults.clear(),
    calls: () => ({ calls, spoilt }),
  };
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    const command = JSON.parse(line);
    const { [command.do]: run } = { ...own, ...commands };
    console.log(JSON.stringify({ done: command.do, ...run(command) }));
  });
  lines.on('close', () => process.exit(0));
  console.log(JSON.stringify({ port }));
  return port;
}
