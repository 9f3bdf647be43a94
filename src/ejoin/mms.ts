/** The field notes know of these headers in the parts of an MMS, and of no more. */
const EMMS_HEADER = /^Emms-[\w-]+:/im;
const BEGINNING = 4096;

/** Whether a body that is no JSON is an MMS as gateways push it: multipart, with `Emms-*` headers. */
export function isMms(body: Buffer, contentType: string | undefined): boolean {
  if (/^\s*multipart\//i.test(contentType ?? '')) return true;
  return EMMS_HEADER.test(body.subarray(0, BEGINNING).toString('latin1'));
}
