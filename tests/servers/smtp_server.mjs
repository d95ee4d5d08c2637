// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node smtp_server.mjs FOLDER_WITH_NODE_MODULES KEY.pem CERT.pem
//
// Two submission servers on free loopback ports, one with TLS from the first byte and one with STARTTLS. Prints a line
// of JSON with the ports, then one for each mail, whose bytes are written beside the key. Ends when its input ends.
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [folder, keyFile, certFile] = process.argv.slice(2);
const { SMTPServer } = createRequire(join(folder, 'package.json'))('smtp-server');

function refusal(code, message) {
  return Object.assign(new Error(message), { responseCode: code });
}

function start(options) {
  const server = new SMTPServer({
    key: readFileSync(keyFile),
    cert: readFileSync(certFile),
    size: 30_000_000,
    onAuth(auth, session, done) {
      const known = auth.username === 'lena' && auth.password === 'geheim-ß';
      known ? done(null, { user: auth.username }) : done(refusal(535, 'unknown user or password'));
    },
    onRcptTo(address, session, done) {
      if (address.address.startsWith('reject')) done(refusal(550, 'no such user'));
      else if (address.address.startsWith('later')) done(refusal(451, 'greylisted'));
      else done();
    },
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const id = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
        const { mailFrom, rcptTo } = session.envelope;
        writeFileSync(join(dirname(keyFile), `${id}.eml`), bytes);
        console.log(JSON.stringify({ id, from: mailFrom.address, to: rcptTo.map((to) => to.address) }));
        done(null, `queued as ${id}`);
      });
    },
    ...options,
  });
  // Without a listener node ends at the first client that hangs up in mid-sentence, which is what some tests are about.
  server.on('error', (error) => console.error(error.message));
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server.server.address().port)));
}

const tls = await start({ secure: true, authMethods: ['PLAIN'] });
const starttls = await start({ secure: false, authMethods: ['LOGIN'] });
console.log(JSON.stringify({ tls, starttls }));
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
