import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const PACKAGE = import.meta.resolve('@sparticuz/chromium');
/** Unpacks the browser into the folder for temporary files of the process that runs it. */
const UNPACK = `await (await import('${PACKAGE}')).default.executablePath()`;

/**
 * Returns the path of the browser, which is unpacked the first time for its version. By itself its package unpacks it into
 * one place of the machine, where a second process takes what the first one is writing still.
 */
export async function browserPath(): Promise<string> {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', PACKAGE), 'utf8'));
  const { version } = z.object({ version: z.string() }).parse(manifest);
  const folder = resolve('node_modules/.cache', `simwire-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return join(folder, 'chromium');
}

async function unpackInto(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  const env = { ...process.env, TMPDIR: own };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK], { env });
  try {
    renameSync(own, folder);
  } catch {
    // Another process was first.
    rmSync(own, { recursive: true });
  }
}
