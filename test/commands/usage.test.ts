import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confirm } from '../../src/commands/confirm.ts';
import { explain } from '../../src/commands/explain.ts';
import { ports } from '../../src/commands/ports.ts';
import { run } from '../../src/commands/program.ts';
import { silenceAdd, type SilenceOptions } from '../../src/commands/silence.ts';
import { failureOf, type Failure } from '../../src/commands/terminal/failure.ts';
import { minimal } from '../config/files.ts';
import { openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** A config with a store that is there. */
async function configFile(): Promise<string> {
  const folder = temporaryFolder();
  const path = join(folder, 'data', 'simwire.db');
  await (await openFile(path)).close();
  const file = join(folder, 'simwire.yaml');
  writeFileSync(file, `time_zone: UTC\nstore: sqlite:${path}\n${minimal()}`);
  return file;
}

const LONG = { reason: 'new SIM', for: '1h' };

/** Messages for the user of a command that fails. */
async function toldOf(command: () => Promise<unknown>): Promise<Partial<Failure> | null> {
  try {
    await command();
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

describe('wrong usage ends with exit code 2 and says the mend', () => {
  it.each<[Partial<SilenceOptions>, string]>([
    [LONG, 'say what to silence: --gateway, --port, --condition, --sim, --tag; or --all alone'],
    [
      { ...LONG, all: true, port: ['1'] },
      'say what to silence: --gateway, --port, --condition, --sim, --tag; or --all alone',
    ],
    [
      { reason: 'new SIM', port: ['1'] },
      'say how long: --for 2h, --until 18:00, or --until 2026-01-31T14:00',
    ],
    [
      { ...LONG, until: '2026-01-31T14:00', port: ['1'] },
      'say how long: --for 2h, --until 18:00, or --until 2026-01-31T14:00',
    ],
    [{ ...LONG, all: true, for: '2 hours' }, '--for: "2 hours" is not a duration; write 30m, 2h or 7d'],
    [{ ...LONG, all: true, for: '0s' }, '--for: "0s" is not a duration; write 30m, 2h or 7d'],
    [
      { reason: 'x', all: true, until: 'mon 12:00' },
      '--until: "mon 12:00" is not a date and time; write 18:00 or 2026-01-31T14:00',
    ],
    [{ reason: 'x', all: true, until: '2020-01-31T14:00' }, '--until: 2020-01-31 14:00:00 (UTC) has passed'],
    [{ ...LONG, all: true, reason: ' ' }, '--reason: say why, for those who wonder later'],
    [
      { ...LONG, condition: ['locked_by_operatr'] },
      '--condition: there is no condition "locked_by_operatr"; did you mean "locked_by_operator"?',
    ],
    [{ ...LONG, gateway: ['ofice'] }, '--gateway: no gateway "ofice" in the config; did you mean "office"?'],
    [{ ...LONG, gateway: ['depot'] }, '--gateway: no gateway "depot" in the config; known: office, simwire'],
    [{ ...LONG, port: ['1.04-1.02'] }, '--port: "1.04-1.02" runs backwards: write 1.02-1.04'],
  ])('silence add %j', async (options, message) => {
    const file = await configFile();
    expect(await toldOf(async () => silenceAdd(file, { reason: '', ...options }))).toMatchObject({
      message,
      exitCode: 2,
    });
  });

  it.each([
    ['ofice', {}, 'no gateway "ofice" in the config; did you mean "office"?'],
    ['office/x', {}, '"x" is not a port; write office/1.02'],
    [
      'office',
      { condition: 'low_signal' },
      '"low_signal" cannot be confirmed; known: sim_changed, gateway_changed',
    ],
  ])('alerts confirm %s %j', async (place, options, message) => {
    const file = await configFile();
    expect(await toldOf(async () => confirm(file, place, options))).toMatchObject({ message, exitCode: 2 });
  });

  it.each([{ text: 'hello' }, { from: 'HSBC' }, { port: '1.01' }])('explain --report %j', async (beside) => {
    const file = await configFile();
    const options = { gateway: 'office', report: 'report.json', ...beside };
    expect(await toldOf(async () => explain(file, options))).toMatchObject({
      message: '--report says it all: leave out --text, --from and --port',
      exitCode: 2,
    });
  });

  it('code --jsonl with a text', async () => {
    expect(await run(['node', 'simwire', 'code', '--jsonl', 'hello'])).toBe(2);
  });

  it('ports', async () => {
    const file = await configFile();
    expect(await toldOf(async () => ports(file, { state: 'lost' }))).toMatchObject({
      message: expect.stringMatching(/^no port state "lost"; known: no_sim, /) as string,
      exitCode: 2,
    });
    expect(await toldOf(async () => ports(file, { gateway: 'ofice' }))).toMatchObject({
      message: 'no gateway "ofice"; did you mean "office"?',
      exitCode: 2,
    });
  });
});
