import { ALERTS } from './alerts/section.ts';
import { AUDIT } from './audit/section.ts';
import { CODES } from './codes/section.ts';
import { DELIVERIES } from './deliveries/section.ts';
import { MESSAGES } from './messages/section.ts';
import { OVERVIEW } from './overview/section.ts';
import { PORTS } from './ports/section.ts';
import { RULES } from './rules/section.ts';
import type { Section } from './section.ts';
import { SETUP } from './setup/section.ts';
import { USERS } from './users/section.ts';

/** The parts of the dashboard in the order of the navigation. */
export const SECTIONS: readonly Section[] = [
  CODES,
  MESSAGES,
  PORTS,
  ALERTS,
  DELIVERIES,
  OVERVIEW,
  RULES,
  SETUP,
  USERS,
  AUDIT,
];

/** The pages on which one arrives: the first that one may see. */
export const HOME: readonly Section[] = [CODES, OVERVIEW];
