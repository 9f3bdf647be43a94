import express from 'express';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

// What everything is measured against: the least that a handler of reports on Express does, with nothing stored.
const Report = z.object({
  type: z.literal('recv-sms'),
  sms_num: z.number(),
  sms: z.array(z.tuple([z.number(), z.string(), z.number(), z.string(), z.string(), z.string()])),
});

const app = express();
app.use(express.json({ limit: '4mb' }));
app.post('/report/:gateway/:token', (request, response) => {
  const report = Report.safeParse(request.body);
  if (report.success) response.json({ code: 200, reason: 'OK', stored: report.data.sms.length });
  else response.status(400).json({ code: 400, reason: 'not a report' });
});
const server = app.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}/report/office/token\n`);
});
process.on('SIGTERM', () => process.exit());
