import { endOnSignals } from './end-on-signals.ts';
import { benchFleetLoad } from './fleet/load.ts';
import { benchStorm } from './fleet/storm.ts';
import { benchUnchanged } from './fleet/unchanged.ts';
import { handBack } from './own-process.ts';

endOnSignals();
handBack([...(await benchFleetLoad()), ...benchUnchanged(), ...(await benchStorm())]);
