import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** A certificate that nobody trusts unless told to. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The file of the certificate alone, to be trusted by it. */
  readonly path: string;
}

/** Makes a certificate for this machine that signs itself, and ends with the test. */
export const makeCertificate = (t: TestContext): Certificate => {
  const folder = mkdtempSync(join(tmpdir(), 'petition-certificate-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const keyPath = join(folder, 'key.pem');
  const path = join(folder, 'certificate.pem');
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,IP:0.0.0.0'];
  execFileSync('openssl', ['req', ...kind, ...names, '-keyout', keyPath, '-out', path], { stdio: 'ignore' });
  return { key: readFileSync(keyPath, 'utf8'), cert: readFileSync(path, 'utf8'), path };
};
