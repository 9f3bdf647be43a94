import { handBack } from './own-process.ts';
import { benchFleetLoad } from './fleet/load.ts';
import { benchStorm } from './fleet/storm.ts';
import { benchUnchanged } from './fleet/unchanged.ts';

handBack([...(await benchFleetLoad()), ...benchUnchanged(), ...(await benchStorm())]);
