import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { openCertificate } from '../../src/app/certificate.ts';
import { SECOND } from '../../src/domain/time.ts';
import type { KeyPair } from '../../src/domain/certificate.ts';
import { OTHER_PAIR, PAIR } from '../fakes/certificate.ts';
import { manualTime } from '../support/manual-time.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** A certificate in files that are looked at. */
function scene() {
  const folder = temporaryFolder();
  const write = (folder: string, { cert, key }: KeyPair) => {
    const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
    writeFileSync(files.cert, cert);
    writeFileSync(files.key, key);
    return files;
  };
  const files = write(folder, PAIR);
  const time = manualTime();
  const renewed: KeyPair[] = [];
  let logged = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged += chunk.toString();
      done();
    },
  });
  const certificate = openCertificate(files, { ...time, log: pino(stream) }, (one) => renewed.push(one));
  onTestFinished(() => {
    certificate.close();
  });
  return { time, files, write, renewed, certificate, logged: () => logged };
}

it('is taken over once both its files are others, also of a new name that takes the old one', async () => {
  const { time, files, renewed, certificate, logged } = scene();
  expect(certificate.keyPair).toEqual(PAIR);
  await time.advance(10 * SECOND);
  for (const [file, content] of [
    [files.cert, OTHER_PAIR.cert],
    [files.key, OTHER_PAIR.key],
  ] as const) {
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
  }
  await time.advance(10 * SECOND);
  expect(renewed).toEqual([OTHER_PAIR]);
  expect(logged()).toContain('certificate taken over');
});

it('stays while its files do not fit together, which is logged once, without what they hold', async () => {
  const { time, files, renewed, logged } = scene();
  writeFileSync(files.key, OTHER_PAIR.key);
  await time.advance(10 * SECOND);
  expect(logged().split(`${files.key} is not the key of the certificate`)).toHaveLength(2);
  expect(logged()).not.toContain('BEGIN');
  expect(renewed).toEqual([]);
  rmSync(files.cert);
  await time.advance(10 * SECOND);
  expect(logged()).toContain('cannot be read: no such file (ENOENT)');
  writeFileSync(files.cert, OTHER_PAIR.cert);
  await time.advance(10 * SECOND);
  expect(renewed).toEqual([OTHER_PAIR]);
});

it('is looked at no more once it is closed', async () => {
  const { time, files, certificate, logged } = scene();
  certificate.close();
  rmSync(files.key);
  await time.advance(10 * SECOND);
  expect(logged()).toBe('');
});

it('is that of other files at once, where the config names them', () => {
  const { certificate, write, renewed } = scene();
  certificate.follow(write(temporaryFolder(), OTHER_PAIR));
  expect(renewed).toEqual([OTHER_PAIR]);
});

it('is refused at first where its files hold none', () => {
  const { files } = scene();
  writeFileSync(files.cert, 'none');
  const open = () =>
    openCertificate(files, { ...manualTime(), log: pino({ enabled: false }) }, () => undefined);
  expect(open).toThrow(`server.tls: ${files.cert} holds no certificate in PEM`);
});
