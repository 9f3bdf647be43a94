import type { Config } from '../../src/config/config.ts';
import type { Surroundings } from '../../src/config/interpolate.ts';
import { loadConfig, type Loaded } from '../../src/config/load.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { formatProblem } from '../../src/config/problem.ts';

/** A machine with these files and variables, and nothing else. */
export function machine(
  files: Record<string, string | Uint8Array>,
  env: Record<string, string> = {},
): Surroundings {
  return {
    env,
    now: MONDAY_NOON,
    readFile: (path) => {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return Buffer.from(content);
    },
  };
}

/** Loads a text as the file `c.yaml`. */
export function load(
  yaml: string | Uint8Array,
  env: Record<string, string> = {},
  files: Record<string, string | Uint8Array> = {},
): Loaded {
  return loadConfig('c.yaml', machine({ ...files, 'c.yaml': yaml }, env));
}

/** The lines that a user would see. */
export function complaints(loaded: Loaded): string[] {
  return (loaded.ok ? loaded.config.warnings : loaded.problems).map(formatProblem);
}

/** The config of a text that must be right. */
export function configOf(yaml: string, env: Record<string, string> = {}): Config {
  const loaded = load(yaml, env);
  if (!loaded.ok) throw new Error(complaints(loaded).join('\n'));
  return loaded.config;
}

/** The smallest config without any complaint; parts of it can be replaced, and parts added. */
export function minimal(parts: Partial<Record<keyof typeof PARTS | 'more', string>> = {}): string {
  return [...Object.values({ ...PARTS, ...parts })].filter((part) => part !== '').join('\n');
}

const PARTS = {
  gateways: 'gateways: { office: { token: 0a1b2c3d4e5f6071 } }',
  destinations: 'destinations: { screen: { type: console } }',
  rules: 'rules: [{ name: all, when: { event: any }, send: screen }]',
};

/** Variables that the complete example of a config needs. */
export const EXAMPLE_ENV = {
  OFFICE_TOKEN: 'q7RkT2mZp9XcVb4N',
  OFFICE_PASSWORD: 'correct horse',
  TELEGRAM_TOKEN: '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawZ',
  SLACK_WEBHOOK_URL: 'https://hooks.slack.test/services/T000/B000/fictional',
  HOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
};
