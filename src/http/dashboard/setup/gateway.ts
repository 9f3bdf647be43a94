import { z } from 'zod';
import { listGateways, listRejected, reportAccess } from '../../../operations/fleet/gateways.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { does, shows, type Page, type Visit } from '../section.ts';
import { gatewayPage } from './gateway-page.ts';

const one = z.object({ gateway: z.string().min(1).max(200) });

/** Routes of the page about one gateway. */
export const GATEWAY_ROUTES = [
  shows('/setup/gateways/:gateway', (visit) => page(visit, 'masked')),
  does('/setup/gateways/:gateway', async (visit) => ({
    ...(await page(visit, 'shown')),
    reload: 'never' as const,
  })),
];

async function page(visit: Visit, tokens: 'shown' | 'masked'): Promise<Page> {
  const { context, principal, look } = visit;
  const { gateway: name } = visit.params(one);
  const [[gateway], [access], rejected] = await Promise.all([
    listGateways(context, principal, { gateway: name }),
    reportAccess(context, principal, { gateway: name, tokens }),
    listRejected(context, principal, { gateway: name }),
  ]);
  if (!gateway) throw new Refusal('not_found', `no gateway "${name}"`);
  return {
    title: name,
    main: gatewayPage({
      ...{ look, gateway, access: access ?? null, tokens },
      rejected: rejected.filter((found) => found.gateway === name),
    }),
  };
}
