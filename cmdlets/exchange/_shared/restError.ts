import { instant } from "../../../src/base/instant.ts";
import { catalogueCmdlet, exchangeModuleOf } from "../../../src/command/catalogue/catalogue.ts";
import type { ErrorCategoryName } from "../../../src/diag/ErrorCategoryName.ts";
import { SourceText } from "../../../src/diag/SourceText.ts";
import { ErrorRecord, noInvocation } from "../../../src/objects/errors/ErrorRecord.ts";
import { newException } from "../../../src/objects/errors/ExceptionObject.ts";
import { formatDateTime } from "../../../src/objects/text/time/formatDateTime.ts";
import { utcDate } from "../../../src/objects/text/time/moments.ts";
import { connectionsOf } from "../../../src/world/tenant/cloudConnections.ts";
import { hasConnectedTo } from "../../../src/world/tenant/madeConnections.ts";
import type { World } from "../../../src/world/World.ts";
import type { WorldError } from "../../../src/world/WorldError.ts";
import { errorNumber } from "./errorNumber.ts";
import { temporaryModule } from "./temporaryModule.ts";

/** The server that answers the service's cmdlets (its form is observed). */
const server = "CO1PR04MB0001";

const writer = "Write-ErrorMessage";
const line = `            ${writer} $ErrorObject`;
/** The functions of the module call it there (observed, version 3.1). */
const source = (module: string) =>
  new SourceText(`${"\n".repeat(1120)}${line}`, `${module}\\${module.split("\\").at(-1)}.psm1`);

/** Numbers of errors that were seen in sessions, by their classes or ids; those of others follow from what they are. */
const seenNumbers: Readonly<Record<string, string>> = {
  ManagementObjectNotFoundException: "6F9304",
  ManagementObjectAmbiguousException: "9E65A2",
  GetFederationInformationFailedException: "15B18C",
  FolderOwnerMissing: "41BAF5",
};

/** Where the classes of errors lie (observed in messages of sessions, of the others inferred). */
const spaces: Readonly<Record<string, readonly string[]>> = {
  System: [
    "ArgumentException",
    "Exception",
    "InvalidOperationException",
    "NotSupportedException",
    "UnauthorizedAccessException",
  ],
  "Microsoft.Exchange.Configuration.Tasks": [
    "ManagementObjectAmbiguousException",
    "ManagementObjectNotFoundException",
    "TaskException",
  ],
  "Microsoft.Exchange.Data": ["DataValidationException"],
  "Microsoft.Exchange.Data.Common": ["LocalizedException"],
  "Microsoft.Exchange.Data.Directory": [
    "ADConstraintViolationException",
    "ADInvalidCredentialException",
    "ADInvalidPasswordException",
    "ADObjectAlreadyExistsException",
    "ADServerUnavailableException",
    "ProxyAddressExistsException",
  ],
  "Microsoft.Exchange.Data.Storage.Management": [
    "MigrationBatchAlreadyExistsException",
    "MigrationBatchCannotBeRemovedException",
    "MigrationCSVParsingException",
    "MigrationMaxConcurrentIncrementalSyncsVerificationFailedException",
    "MigrationUserAlreadyExistsException",
  ],
  "Microsoft.Exchange.Management.StoreTasks": [
    "UserAlreadyExistsInPermissionEntryException",
    "UserNotFoundInPermissionEntryException",
  ],
  "Microsoft.Exchange.Management.SystemConfigurationTasks": ["GetFederationInformationFailedException"],
  "Microsoft.Exchange.Management.UnifiedPolicy": [
    "CompliancePolicyAlreadyExistsException",
    "ComplianceRuleAlreadyExistsException",
    "ComplianceSearchActionException",
    "ErrorPolicyNotFoundException",
    "ErrorRuleNotFoundException",
  ],
};

const spaceOf: ReadonlyMap<string, string> = new Map(
  Object.entries(spaces).flatMap(([space, names]) => names.map((name) => [name, space] as const)),
);

/** Cmdlets of connections, which ask no service. */
const ofConnections: ReadonlySet<string> = new Set(
  ["Connect-ExchangeOnline", "Connect-IPPSSession", "Disconnect-ExchangeOnline", "Get-ConnectionInformation"].map(
    (name) => name.toLowerCase(),
  ),
);

/** Whether a cmdlet of the shell asks the service: somebody connected to one that has it. */
export function asksService(world: World, cmdletName: string): boolean {
  if (ofConnections.has(cmdletName.toLowerCase())) return false;
  const products = catalogueCmdlet(cmdletName, "Exchange", "Desktop")?.products;
  const services = ["Exchange Online", "Security & Compliance"] as const;
  return services.some((each) => hasConnectedTo(world, each) && products?.includes(each) === true);
}

/**
 * The record of an error of the service's cmdlets, which functions of a temporary module write: its message has a number, the
 * class and the text, its place is in that module (observed, module 3.x). Get-EXO- cmdlets are those of the installed module.
 */
export function restError(world: World, cmdletName: string, refusal: WorldError): ErrorRecord {
  const { exception: name, message } = refusal;
  const space = spaceOf.get(name) ?? "Microsoft.Exchange.Management.Tasks";
  const number =
    seenNumbers[refusal.id] ?? seenNumbers[name] ?? errorNumber(`${name}/${refusal.id}`).padStart(6, "0").slice(-6);
  const time = formatDateTime(utcDate(instant(world.clock.now())), "R", "en-US");
  const place = `[Server=${server},RequestId=${world.ids.newGuid()},TimeStamp=${time}]`;
  const exception = newException("System.Exception", `Ex${number}|${space}.${name}|${message}`);
  const isOwn = exchangeModuleOf(cmdletName) === "ExchangeOnlineManagement";
  const own = `Microsoft.Exchange.Management.RestApiClient.${cmdletName.replace("-EXO", "Exo")}`;
  const record = new ErrorRecord(exception, place, refusal.category as ErrorCategoryName, null, isOwn ? own : writer);
  exception.errorRecord = record;
  record.reason = name;
  // What called the module's own cmdlets is told as of any other.
  if (!isOwn) {
    record.activity = cmdletName;
    const text = source(temporaryModule(connectionsOf(world).at(-1)));
    record.invocation = {
      ...noInvocation,
      commandName: writer,
      extent: { source: text, start: text.text.length - line.trim().length, end: text.text.length },
    };
  }
  return record;
}
