import { errorsOf } from "../../WorldError.ts";

/** Refusals of batches, their users and endpoints. */
export const migrationMessages = {
  CsvWithoutRows: {
    text: "The CSV file has no rows of users. Please edit the CSV file and re-submit it.",
    exception: "MigrationCSVParsingException",
    category: "InvalidData",
    source: "inferred",
  },
  CsvWithoutUsers: {
    text: 'Column "EmailAddress" is missing from the CSV file. The import process can\'t continue because this column is required. Please edit the CSV file and re-submit it.',
    exception: "MigrationCSVParsingException",
    category: "InvalidData",
    source: "documented",
  },
  MigrationEndpointInUse: {
    text: "The migration endpoint '{endpoint}' can't be removed because the migration batch '{batch}' uses it.",
    exception: "CannotRemoveEndpointWithAssociatedBatchesException",
    category: "InvalidOperation",
    source: "inferred",
  },
  MoreSyncsThanMigrations: {
    text: "The maximum number of concurrent incremental syncs ('{syncs}') can't exceed the maximum number of concurrent migrations ('{migrations}').",
    exception: "MigrationMaxConcurrentIncrementalSyncsVerificationFailedException",
    category: "InvalidArgument",
    source: "inferred",
  },
  MigrationBatchRuns: {
    text: "The migration batch '{batch}' can't be removed because it's running. Stop it with Stop-MigrationBatch first.",
    exception: "MigrationBatchCannotBeRemovedException",
    category: "InvalidOperation",
    source: "inferred",
  },
  MigrationUserExists: {
    text: "The user '{user}' already exists in another migration batch.",
    exception: "MigrationUserAlreadyExistsException",
    category: "InvalidOperation",
    source: "inferred",
  },
  MigrationBatchExists: {
    text: "The migration batch already exists.",
    exception: "MigrationBatchAlreadyExistsException",
    category: "InvalidOperation",
    source: "documented",
  },
  MoveRequestRemoved: {
    text: "The move request of '{address}' was removed before it was completed.",
    exception: "MigrationPermanentException",
    category: "InvalidOperation",
    source: "inferred",
  },
  LegacyNameDiffers: {
    text: "The LegacyExchangeDN of the source mailbox '{source}' is neither that of the target mailbox '{target}' nor one of its X500 addresses. Use the AllowLegacyDNMismatch parameter to restore it all the same.",
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
} as const;

export const migrationError = errorsOf(migrationMessages);
