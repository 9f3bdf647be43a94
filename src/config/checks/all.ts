import { adminIsOne, programsAreTold, scopesAreUnderstood, tokensAreInForce } from './access.ts';
import { messagesCanBeForgotten, rulesAskForWhatIsPossible } from './capabilities.ts';
import type { Check } from './check.ts';
import {
  alertsAreRouted,
  conditionsExist,
  gatewaysInConditionsExist,
  maintenanceIsUnderstood,
} from './conditions.ts';
import {
  destinationsExist,
  fallbacksEnd,
  firstNamesEachOnce,
  messagesAreEncrypted,
  secretsAreUsual,
} from './destinations.ts';
import { gatewaysAreFencedIn, gatewaysAreNotSimwire, tokensAreSecret } from './gateways.ts';
import { rulesAreUnderstood, sectionsAreFilled, templatesAreUnderstood, templatesExist } from './rules.ts';
import { certificateIsUsable, peopleHaveTheirOwnAddress } from './server.ts';
import { simsAreDescribedOnce } from './sims.ts';
import { testsNameWhatExists } from './tests.ts';

/** All checks of how the parts of a config fit together. */
export const checks: readonly Check[] = [
  sectionsAreFilled,
  peopleHaveTheirOwnAddress,
  certificateIsUsable,
  programsAreTold,
  tokensAreInForce,
  adminIsOne,
  scopesAreUnderstood,
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
  alertsAreRouted,
  maintenanceIsUnderstood,
  testsNameWhatExists,
];
