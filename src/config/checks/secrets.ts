import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

/** Standard Webhooks asks for 24 bytes at least. */
const LEAST_SECRET = 24;
const USUAL_TOKEN = /^\d{5,}:[\w-]{30,}$/;

/** Secrets that the service would hardly have given, or that are easy to guess: they may be meant for a test. */
export const secretsAreUsual: Check = ({ config }) =>
  Object.entries(config.destinations).flatMap(([name, destination]): Finding[] => {
    if (destination.type === 'telegram' && !USUAL_TOKEN.test(destination.token)) {
      const message = 'does not look like a token of @BotFather: digits, ":" and about 35 letters';
      return [{ path: ['destinations', name, 'token'], message, warning: true }];
    }
    const bytes =
      destination.type === 'webhook'
        ? Buffer.from(destination.secret.slice('whsec_'.length), 'base64').length
        : LEAST_SECRET;
    if (bytes >= LEAST_SECRET) return [];
    const message = 'is weak: echo "whsec_$(openssl rand -base64 32)" makes a good one';
    return [{ path: ['destinations', name, 'secret'], message, warning: true }];
  });
