import { Drop } from 'liquidjs';
import type { Millis } from '../domain/time.ts';
import { localDateTime } from './local-time.ts';

/** A moment inside a template: prints as local time, and the `date` filter still knows the exact moment and the zone. */
export class LocalTime extends Drop {
  readonly moment: Millis;
  readonly zone: string;

  constructor(moment: Millis, zone: string) {
    super();
    this.moment = moment;
    this.zone = zone;
  }

  override valueOf(): string {
    return localDateTime(this.moment, this.zone);
  }
}
