import { conditionsExist, maintenanceIsUnderstood, somebodyIsTold } from './alerts.ts';
import { messagesCanBeForgotten, rulesAskForWhatIsPossible } from './capabilities.ts';
import type { Check } from './check.ts';
import { destinationsExist, fallbacksEnd, firstNamesEachOnce } from './destinations.ts';
import { gatewaysInConditionsExist } from './gateway-names.ts';
import { gatewaysAreFencedIn, gatewaysAreNotSimwire, tokensAreSecret } from './gateways.ts';
import { messagesAreEncrypted } from './plain-http.ts';
import { somethingIsRelayed } from './present.ts';
import { rulesAreUnderstood, templatesExist } from './rules.ts';
import { secretsAreUsual } from './secrets.ts';
import { simsAreDescribedOnce } from './sims.ts';
import { templatesAreUnderstood } from './templates.ts';
import { testsNameWhatExists } from './tests.ts';

/** Everything that is checked about how the parts of a config fit together. */
export const checks: readonly Check[] = [
  somethingIsRelayed,
  tokensAreSecret,
  gatewaysAreNotSimwire,
  gatewaysAreFencedIn,
  simsAreDescribedOnce,
  destinationsExist,
  firstNamesEachOnce,
  fallbacksEnd,
  messagesAreEncrypted,
  secretsAreUsual,
  rulesAskForWhatIsPossible,
  messagesCanBeForgotten,
  rulesAreUnderstood,
  templatesExist,
  templatesAreUnderstood,
  conditionsExist,
  gatewaysInConditionsExist,
  somebodyIsTold,
  maintenanceIsUnderstood,
  testsNameWhatExists,
];
