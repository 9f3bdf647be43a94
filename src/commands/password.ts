import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { makePasswordHash } from '../operations/people/passwords.ts';
import { readAll } from './code.ts';
import { localUser } from './terminal/local-user.ts';
import { CommandError, EXIT, print, printNote, type ExitCode } from './terminal/terminal.ts';

/** Runs `simwire password`: prints the hash of a password that is typed unseen, or comes on standard input. */
export async function password(): Promise<ExitCode> {
  const typed = process.stdin.isTTY ? await ask() : (await readAll(process.stdin)).replace(/\r?\n$/, '');
  const { hash } = await makePasswordHash(null, localUser(), { password: typed });
  print(`'${hash}'`);
  return EXIT.fine;
}

/** Asks for a password twice. */
async function ask(): Promise<string> {
  const first = await askUnseen('Password: ');
  if ((await askUnseen('The same again: ')) !== first)
    throw new CommandError('these are not the same', EXIT.no);
  return first;
}

/** Reads a line without showing it. */
async function askUnseen(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve);
      lines.once('close', () => {
        reject(new CommandError('ended without a password', EXIT.no));
      });
    });
  } finally {
    lines.close();
    printNote('');
  }
}
