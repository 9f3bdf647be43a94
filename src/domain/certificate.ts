import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';

/** A certificate with what leads to its authority, and its key; both as the PEM text of their files. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

/** Reason why a key pair cannot be used, and which of its files is wrong. */
export interface KeyPairProblem {
  readonly of: keyof KeyPair;
  readonly message: string;
}

/** The oldest version of TLS that is spoken (RFC 8996 forbids those before). */
export const OLDEST_TLS = 'TLSv1.2';

/** Checks whether a server can use a key pair; null: it can. */
export function keyPairProblem({ cert, key }: KeyPair): KeyPairProblem | null {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(cert);
  } catch {
    return { of: 'cert', message: 'holds no certificate in PEM (-----BEGIN CERTIFICATE-----)' };
  }
  try {
    if (!certificate.checkPrivateKey(createPrivateKey(key)))
      return { of: 'key', message: 'is not the key of the certificate in `cert`' };
  } catch {
    const message = /ENCRYPTED/.test(key)
      ? 'is protected by a passphrase; write it without one, readable for the user that runs Simwire only'
      : 'holds no private key in PEM (-----BEGIN PRIVATE KEY-----)';
    return { of: 'key', message };
  }
  try {
    createSecureContext({ cert, key, minVersion: OLDEST_TLS });
    return null;
  } catch {
    return { of: 'cert', message: 'holds a certificate that TLS does not take: its key may be too short' };
  }
}

/** Returns when a certificate is over, in milliseconds since 1970. */
export function endOfCertificate({ cert }: KeyPair): number {
  return new X509Certificate(cert).validToDate.getTime();
}
