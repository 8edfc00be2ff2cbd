/* Thrown where a command needs every record whole; the command line words it. */
import type { Finding } from './load';

export class BrokenRecords extends Error {
  readonly findings: Finding[];
  constructor(findings: Finding[]) {
    super(`${findings.length} broken records`);
    this.findings = findings;
  }
}
