import type { Config } from '../config/config.ts';
import { endOfCertificate, keyPairProblem, type KeyPair } from '../domain/certificate.ts';
import { fileReason } from '../domain/file-error.ts';
import { Refusal } from '../domain/refusal.ts';
import { createReminder, SECOND } from '../domain/time.ts';
import { readBounded } from '../runtime/bounded-file.ts';
import type { Runtime } from './runtime.ts';

/** Files of a certificate and its key. */
type Files = NonNullable<Config['server']['tls']>;

/** Time between two looks at the files. They are read whole: whoever watches for changes misses the first. */
const LOOKED_EACH = 2 * SECOND;
/** The longest file of a certificate or key, in bytes. */
const LONGEST = 1024 * 1024;

/** The certificate that a relay shows, as its files have it. */
export interface Certificate {
  readonly keyPair: KeyPair;
  /** Looks at other files from now on, and takes over what they hold. */
  follow(files: Files): void;
  /** Looks at no file any more. */
  close(): void;
}

/**
 * Reads a certificate and its key, and follows their files, also where they are replaced by others of their names. What is
 * not a certificate with its key is not taken over, and logged: whoever renews them writes one file after the other.
 *
 * @param renewed is given each one that takes the place of the former
 * @throws Refusal (`conflict`) if the files hold none
 */
export function openCertificate(
  files: Files,
  { log, clock, alarm }: Pick<Runtime, 'log' | 'clock' | 'alarm'>,
  renewed: (keyPair: KeyPair) => void,
): Certificate {
  const first = readKeyPair(files);
  if (typeof first === 'string') throw new Refusal('conflict', `server.tls: ${first}`);
  let shown = first;
  let followed = files;
  let logged = '';
  const reminder = createReminder(alarm, () => {
    look();
    again();
  });

  function again(): void {
    reminder.set(clock() + LOOKED_EACH);
  }

  function look(): void {
    const found = readKeyPair(followed);
    const problem = typeof found === 'string' ? found : '';
    if (problem !== '' && problem !== logged)
      log.warn(`server.tls: ${problem}; the certificate before it is shown until its files fit together`);
    logged = problem;
    if (typeof found === 'string' || (found.cert === shown.cert && found.key === shown.key)) return;
    shown = found;
    renewed(found);
    const until = new Date(endOfCertificate(found)).toISOString();
    log.info({ until }, 'server.tls: certificate taken over');
  }

  again();
  return {
    keyPair: first,
    follow: (next) => {
      followed = next;
      look();
    },
    close: () => {
      reminder.clear();
    },
  };
}

/** Reads a key pair; a text says why it cannot be used. */
function readKeyPair({ cert, key }: Files): KeyPair | string {
  try {
    const keyPair = { cert: read(cert), key: read(key) };
    const problem = keyPairProblem(keyPair);
    return problem ? `${{ cert, key }[problem.of]} ${problem.message}` : keyPair;
  } catch (error) {
    return `the certificate or its key cannot be read: ${fileReason(error) ?? 'reason unknown'}`;
  }
}

function read(file: string): string {
  return readBounded(file, LONGEST).toString('latin1');
}
