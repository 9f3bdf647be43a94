/** Types of reports in the vendor's document, by their names on the wire. */
export const STANDARD_REPORTS = ['recv-sms', 'sent-sms', 'cdr', 'port-status', 'dev-status'] as const;
export type StandardReport = (typeof STANDARD_REPORTS)[number];

/**
 * All types of reports: the standard ones, those of other dialects seen on devices, and those that have no name on the wire.
 * `unknown` is any other.
 */
export const REPORT_TYPES = [
  ...STANDARD_REPORTS,
  'status-report',
  'received-sms',
  'sms-sent-status',
  'sms-to-http',
  'mms',
  'unknown',
] as const;
export type ReportType = (typeof REPORT_TYPES)[number];

/** The standard report that says what one of another dialect says. */
const STANDS_FOR: Readonly<Partial<Record<ReportType, StandardReport>>> = {
  'received-sms': 'recv-sms',
  'sms-to-http': 'recv-sms',
  'status-report': 'sent-sms',
  'sms-sent-status': 'sent-sms',
};

/** Lists the standard reports of which a gateway has sent none, in no dialect. */
export function reportsMissing(seen: ReadonlySet<string>): StandardReport[] {
  const covered = new Set(
    REPORT_TYPES.filter((type) => seen.has(type)).map((type) => STANDS_FOR[type] ?? type),
  );
  return STANDARD_REPORTS.filter((type) => !covered.has(type));
}
