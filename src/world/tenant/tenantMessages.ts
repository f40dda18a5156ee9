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
  DomainExists: {
    text: "Unable to add this domain. The domain {domain} is in the tenant already.",
    exception,
    category,
    errorId: `${automation}.DomainAlreadyExistsException`,
    source: "inferred",
  },
  DomainTaken: {
    text: "Unable to add this domain. It is verified in another tenant. DomainName: {domain}.",
    exception,
    category,
    errorId: `${automation}.DomainNameForbiddenException`,
    source: "inferred",
  },
  DomainVerified: {
    text: "The domain {domain} is verified already.",
    exception,
    category,
    errorId: `${automation}.DomainVerifiedException`,
    source: "inferred",
  },
  DomainNotProved: {
    text: "Domain verification failed: no TXT record of {domain} has the text that Get-MsolDomainVerificationDns shows.",
    exception,
    category,
    errorId: `${automation}.DomainVerificationMissingCNameException`,
    source: "inferred",
  },
  DomainUnverified: {
    text: "The domain {domain} is not verified.",
    exception,
    category,
    errorId: `${automation}.DomainUnverifiedException`,
    source: "inferred",
  },
  DomainInUse: {
    text: "The domain {domain} cannot be removed: it is the initial or default domain, or accounts use it.",
    exception,
    category,
    errorId: `${automation}.DomainNotEmptyException`,
    source: "inferred",
  },
  UserNotFound: {
    text: "User Not Found.  User: {user}.",
    exception,
    category,
    errorId: `${automation}.UserNotFoundException`,
    source: "inferred",
  },
  UserExists: {
    text: "Unable to add this user because a user with this user principal name already exists in your tenant.",
    exception,
    category,
    errorId: `${automation}.UserAlreadyExistsException`,
    source: "inferred",
  },
  LicenseInvalid: {
    text: "Unable to assign this license because it is invalid. License: {license}.",
    exception,
    category,
    errorId: `${automation}.InvalidUserLicenseException`,
    source: "inferred",
  },
  LicensesUsedUp: {
    text: "Unable to assign this license because there are not enough units of it. License: {license}.",
    exception,
    category,
    errorId: `${automation}.LicenseQuotaExceededException`,
    source: "inferred",
  },
  AccountNameTaken: {
    text: "The name {name}.onmicrosoft.com is taken.",
    exception,
    category,
    errorId: `${automation}.DomainNameForbiddenException`,
    source: "inferred",
  },
} as const;

export const tenantError = errorsOf(tenantMessages);
