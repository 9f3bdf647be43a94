import type { Language } from '../lexicon/language.ts';
import { baltic } from './baltic.ts';
import { caucasus } from './caucasus.ts';
import { chinese } from './chinese.ts';
import { dravidian } from './dravidian.ts';
import { eastAfrican } from './east-african.ts';
import { english } from './english.ts';
import { germanDutch } from './german-dutch.ts';
import { greekAlbanian } from './greek-albanian.ts';
import { hindustani } from './hindustani.ts';
import { iberian } from './iberian.ts';
import { indic } from './indic.ts';
import { iranian } from './iranian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { mongolian } from './mongolian.ts';
import { nordic } from './nordic.ts';
import { romance } from './romance.ts';
import { rewrite, type Rewriting } from './scripts.ts';
import { semitic } from './semitic.ts';
import { slavicEast } from './slavic-east.ts';
import { slavicSouth } from './slavic-south.ts';
import { slavicWest } from './slavic-west.ts';
import { southeastAsian } from './southeast-asian.ts';
import { southernAfrican } from './southern-african.ts';
import { thaiKhmerBurmese } from './thai-khmer-burmese.ts';
import { turkic } from './turkic.ts';
import { universal } from './universal.ts';
import { uralic } from './uralic.ts';
import { westAfrican } from './west-african.ts';

/** Every language that codes are looked for in. Adding one is adding its data here. */
const ALL: readonly (Language | Rewriting)[] = [
  ...universal,
  ...english,
  ...chinese,
  ...japanese,
  ...korean,
  ...germanDutch,
  ...iberian,
  ...nordic,
  ...romance,
  ...uralic,
  ...slavicEast,
  ...slavicWest,
  ...slavicSouth,
  ...baltic,
  ...greekAlbanian,
  ...turkic,
  ...caucasus,
  ...mongolian,
  ...semitic,
  ...iranian,
  ...hindustani,
  ...indic,
  ...dravidian,
  ...southeastAsian,
  ...thaiKhmerBurmese,
  ...eastAfrican,
  ...westAfrican,
  ...southernAfrican,
];

/** Returns all of them, with other scripts written out: that takes longer than most commands do, and is for those that read a text. */
export const languages = (): Language[] => ALL.map((one) => ('of' in one ? rewrite(one) : one));
