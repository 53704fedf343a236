/** Tells a database that is out of reach, which passes, from a fault, which doesn't. */

/**
 * Codes of Node.js, of PostgreSQL (appendix A: class 08, 53, 57P and 55P) and of SQLite that mean: not now.
 * 25006 is a server that only reads, as after a change of primary; 40001 and 40P01 are transactions that a
 * distributed database gave up; 53 is a lack of resources (too many connections, full disk), 57P a server that starts or stops.
 */
const passing =
  /^(?:E(?:CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOENT|HOSTUNREACH|NETUNREACH|AI_AGAIN)|ENOTFOUND|08...|25006|40001|40P01|53...|57P..|55P03|SQLITE_(?:BUSY|LOCKED|IOERR|FULL|CANTOPEN|READONLY).*)$/;

/** What `pg` and its pool say without a code. */
const passingMessage =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|The server closed the connection)/;

/** The code of an error of Node.js or of a database, if it has one. */
export const errorCode = (error: unknown): string | undefined => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
};

/** Whether a connection gave no answer in time, though nobody closed it: its next query would get none either. */
export const isSilence = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Query read timeout');

/** Whether the database can't be reached or can't work now, so that the same request may work later. */
export const isUnavailable = (error: unknown): boolean => {
  if (error instanceof AggregateError && error.errors.some(isUnavailable)) return true;
  const code = errorCode(error);
  return code ? passing.test(code) : error instanceof Error && passingMessage.test(error.message);
};
