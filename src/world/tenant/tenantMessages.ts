import { errorsOf } from "../WorldError.ts";

const exception = "MicrosoftOnlineException";
const category = "OperationStopped";
const errorId = `Microsoft.Online.Administration.Automation.${exception}`;
const automation = "Microsoft.Online.Administration.Automation";

export const tenantMessages = {
  NotConnected: {
    text: "You must call the Connect-MsolService cmdlet before calling any other cmdlets.",
    exception,
    category,
    errorId,
    source: "documented",
  },
  WrongCredential: {
    text: "The user name or password is incorrect. Verify your user name, and then type your password again.",
    exception,
    category,
    errorId,
    source: "documented",
  },
  InteractionRequired: {
    text: "Exception of type 'Microsoft.Online.Administration.Automation.MicrosoftOnlineException' was thrown.",
    exception,
    category,
    errorId: "0x800488EE",
    source: "documented",
  },
  AccessDenied: {
    text: "Access Denied. You do not have permissions to call this cmdlet.",
    exception,
    category,
    errorId: `${automation}.AccessDeniedException`,
    source: "observed",
  },
  ServicePrincipalNotFound: {
    text: "Service principal was not found.",
    exception,
    category,
    errorId: `${automation}.ServicePrincipalNotFoundException`,
    source: "inferred",
  },
  DomainNotFound: {
    text: "Domain was not found. DomainName: {domain}.",
    exception,
    category,
    errorId: `${automation}.DomainNotFoundException`,
    source: "inferred",
  },
  KeyValueInvalid: {
    text: "Invalid value for parameter. Parameter Name: credential.Value.",
    exception,
    category,
    errorId: `${automation}.InvalidParameterException`,
    source: "inferred",
  },
  KeyDuplicate: {
    text: "A key credential with the same value already exists.",
    exception,
    category,
    errorId: `${automation}.PropertyValidationException`,
    source: "inferred",
  },
  KeyNotFound: {
    text: "The key '{keyId}' was not found.",
    exception,
    category,
    errorId: `${automation}.KeyNotFoundException`,
    source: "inferred",
  },
  KeyDatesInvalid: {
    text: "The start date must be before the end date.",
    exception,
    category,
    errorId: `${automation}.InvalidParameterException`,
    source: "inferred",
  },
  UsageInvalid: {
    text: "The usage 'Sign' is only allowed for symmetric keys.",
    exception,
    category,
    errorId: `${automation}.InvalidParameterException`,
    source: "inferred",
  },
} as const;

export const tenantError = errorsOf(tenantMessages);
