import * as z from 'zod/mini';
import { submissionSchema } from './submission-schema.js';

/**
 * The published schema of a sealed signature (`./schema`), version 1: a submission that only the holder of the
 * private key can read. It says what stays outside of the seal.
 */

/**
 * Characters of the longest seal: that of the longest submission has fewer. Whoever takes sealed signatures
 * from the network will want a lower bound of their own.
 */
const maxSealLength = 400_000;

/** A sealed signature as it is posted to the endpoint; unknown fields are refused. */
export const sealedSubmissionSchema = z.strictObject({
  /** Version of this format. */
  v: z.literal(1),
  /** That of the submission inside. */
  petition_id: submissionSchema.shape.petition_id,
  /** That of the submission inside. A retry keeps it, although it is sealed anew. */
  submission_id: submissionSchema.shape.submission_id,
  /**
   * The submission as JSON, followed by spaces to a multiple of 512 bytes, in a compact JWE (RFC 7516):
   * `ECDH-ES` in direct agreement, which is why the second part is empty, and `A256GCM`.
   */
  jwe: z
    .string()
    .check(
      z.maxLength(maxSealLength),
      z.regex(/^[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{22}$/),
    ),
});

/** A sealed signature, see {@link sealedSubmissionSchema}. */
export type SealedSubmission = z.infer<typeof sealedSubmissionSchema>;

/** The JSON Schema (2020-12) of {@link sealedSubmissionSchema}. */
export const sealedSubmissionJsonSchema = () => ({
  ...z.toJSONSchema(sealedSubmissionSchema, { unrepresentable: 'throw' }),
  title: 'Sealed signature of a petition, version 1',
});
