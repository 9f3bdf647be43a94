import { parseDuration } from '../config/schema/duration.ts';
import { momentOf, readWallTime } from '../config/wall-time.ts';
import type { Millis } from '../domain/time.ts';
import type { Zone } from '../rules/zone.ts';
import { CommandError } from './terminal.ts';
