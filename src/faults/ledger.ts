import type { PortId } from '../domain/port.ts';
import type { Millis } from '../domain/time.ts';
import type { Known } from './assess.ts';
