import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { adviceOnAnswer } from '../../src/commands/simulate-advice.ts';
import { play } from '../../src/commands/simulate.ts';
import { freePort } from '../support/free-port.ts';

const URL = 'http://relay.lan:8080/report/office/a-secret-token-of-office';

it.each([
  [200, null, null],
  [401, null, /^relay\.lan:8080 answers 401: there is no such gateway, or the token is wrong/],
  [403, null, /answers 403: .*`allow`/],
  [404, null, /answers 404: .*must end with \/report\/GATEWAY\/TOKEN/],
  [503, null, /answers 503: the relay cannot store now/],
  [500, null, 'relay.lan:8080 answers 500: look at the log of the relay'],
  [null, 'ECONNREFUSED', /cannot be reached \(ECONNREFUSED\): nothing listens there/],
  [null, 'ENOTFOUND', /\(ENOTFOUND\): there is no such host name$/],
  [null, null, 'relay.lan:8080 cannot be reached (no answer): look at the log of the relay'],
])('an answer %s %s', (status, trouble, advice) => {
  const said = adviceOnAnswer({ status, trouble }, URL);
  if (advice instanceof RegExp) expect(said).toMatch(advice);
  else expect(said).toBe(advice);
  expect(said ?? '').not.toContain('secret');
});

const OPTIONS = { ports: '1', slots: '1', rate: '100/s', seed: '1' };

/** The code of the first report that gets no answer. */
function firstTrouble(url: string): Promise<string | null> {
  const stopping = new AbortController();
  return new Promise((resolve) => {
    void play({ ...OPTIONS, url }, stopping.signal, ({ trouble }) => {
      stopping.abort();
      resolve(trouble);
    });
  });
}

it('a refused connection, and what does not speak TLS, are told apart', async () => {
  expect(await firstTrouble(`http://127.0.0.1:${await freePort()}/report/a/b`)).toBe('ECONNREFUSED');
  const plain = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await once(plain.listen(0, '127.0.0.1'), 'listening');
  const address = plain.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const trouble = await firstTrouble(`https://127.0.0.1:${port ?? 0}/report/a/b`);
  plain.close();
  expect(adviceOnAnswer({ status: null, trouble }, URL)).toContain('--url must begin with http://');
});
