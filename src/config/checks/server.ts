import { keyPairProblem, type KeyPair } from '../../domain/certificate.ts';
import { systemReason, type Surroundings } from '../interpolate.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

/** Checks that `admin_listen` is another address than `listen`. */
export const peopleHaveTheirOwnAddress: Check = ({ config: { server } }) => {
  const { listen, admin_listen: admin } = server;
  if (!admin || admin.port === 0 || admin.port !== listen.port || admin.host !== listen.host) return [];
  const message = 'is the address of `listen`; choose another port, or leave it out';
  return [{ path: ['server', 'admin_listen'], message }];
};

/** Checks that the files of `server.tls` can be read, and are a certificate and its key. */
export const certificateIsUsable: Check = ({ config: { server }, readFile }) => {
  if (!server.tls) return [];
  const cert = read('cert', server.tls.cert, readFile);
  const key = read('key', server.tls.key, readFile);
  if (typeof cert === 'string' && typeof key === 'string') {
    const problem = keyPairProblem({ cert, key });
    return problem ? [finding(problem.of, `${server.tls[problem.of]} ${problem.message}`)] : [];
  }
  return [cert, key].flatMap((one) => (typeof one === 'string' ? [] : one));
};

function read(of: keyof KeyPair, file: string, readFile: Surroundings['readFile']): string | Finding {
  try {
    return Buffer.from(readFile(file)).toString('latin1');
  } catch (error) {
    return finding(of, `the file ${file} cannot be read${systemReason(error)}`);
  }
}

function finding(of: keyof KeyPair, message: string): Finding {
  return { path: ['server', 'tls', of], message };
}
