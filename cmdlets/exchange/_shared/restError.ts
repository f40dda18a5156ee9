import { instant } from "../../../src/base/instant.ts";
import { catalogueCmdlet } from "../../../src/command/catalogue/catalogue.ts";
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

/** Numbers of errors that were seen in sessions; those of others follow from what they are. */
const seenNumbers: Readonly<Record<string, string>> = {
  ManagementObjectNotFoundException: "6F9304",
  ManagementObjectAmbiguousException: "9E65A2",
  GetFederationInformationFailedException: "15B18C",
};

/** Where the classes of errors lie (observed in messages of sessions, of the others inferred). */
const spaces: readonly (readonly [names: RegExp, space: string])[] = [
  [/^ManagementObject|^TaskException$/, "Microsoft.Exchange.Configuration.Tasks"],
  [/^(InvalidOperation|Argument|UnauthorizedAccess|NotSupported)?Exception$/, "System"],
  [/^DataValidation/, "Microsoft.Exchange.Data"],
  [/^(AD[A-Z]|ProxyAddressExists)/, "Microsoft.Exchange.Data.Directory"],
  [/^Localized/, "Microsoft.Exchange.Data.Common"],
  [/^(Error(Policy|Rule)|Compliance)/, "Microsoft.Exchange.Management.UnifiedPolicy"],
  [/InPermissionEntry/, "Microsoft.Exchange.Management.StoreTasks"],
  [/^Migration/, "Microsoft.Exchange.Data.Storage.Management"],
  [/^GetFederationInformation/, "Microsoft.Exchange.Management.SystemConfigurationTasks"],
];

/** Cmdlets of connections, which are the module's own and ask no service. */
const ofConnections = /^(Connect|Disconnect)-|-ConnectionInformation$/i;

/** Whether a cmdlet of the shell asks the service: somebody connected to one that has it. */
export function asksService(world: World, cmdletName: string): boolean {
  if (ofConnections.test(cmdletName)) return false;
  const products = catalogueCmdlet(cmdletName, "Exchange", "Desktop")?.products;
  const services = ["Exchange Online", "Security & Compliance"] as const;
  return services.some((each) => hasConnectedTo(world, each) && products?.includes(each) === true);
}

/**
 * The record of an error of the service's cmdlets, which functions of a temporary module write: its message has a number, the
 * class and the text, its place is in that module (observed, module 3.x). Get-EXO- cmdlets are the module's own.
 */
export function restError(world: World, cmdletName: string, refusal: WorldError): ErrorRecord {
  const { exception: name, message } = refusal;
  const space = spaces.find(([names]) => names.test(name))?.[1] ?? "Microsoft.Exchange.Management.Tasks";
  const number = seenNumbers[name] ?? errorNumber(`${name}/${refusal.id}`).padStart(6, "0").slice(-6);
  const time = formatDateTime(utcDate(instant(world.clock.now())), "R", "en-US");
  const place = `[Server=${server},RequestId=${world.ids.newGuid()},TimeStamp=${time}]`;
  const exception = newException("System.Exception", `Ex${number}|${space}.${name}|${message}`);
  const isOwn = /^Get-EXO/i.test(cmdletName);
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
