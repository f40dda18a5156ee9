import { instantMilliseconds } from "../../src/base/instant.ts";
import { givenItems } from "../../src/command/givenItems.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { localDate, momentOf } from "../../src/objects/text/time/moments.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType, typeByName } from "../../src/objects/types/typeRegistry.ts";
import { ListObject } from "../../src/objects/values/collections/ListObject.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { DateTime } from "../../src/objects/values/time/DateTime.ts";
import { administratorName, listAuditEntries } from "../../src/world/audit/AdminAuditLog.ts";
import type { AdminAuditLogEntry } from "../../src/world/audit/AdminAuditLogEntry.ts";
import { callerNames } from "../../src/world/audit/callerNames.ts";
import { objectTold } from "../../src/world/audit/objectTold.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { requireOrder } from "../../src/world/nouns/given/spanGiven.ts";
import { taskError } from "../../src/world/nouns/messages/taskMessages.ts";
import recipient from "../../src/world/nouns/recipient/Recipient.ts";
import user from "../../src/world/nouns/recipient/User.ts";
import { findRows } from "../../src/world/nouns/rows/findRow.ts";
import { canonicalNameOf, recipientText } from "../../src/world/nouns/rows/rowPlace.ts";
import { requireWithin } from "../../src/world/nouns/rows/writeRow.ts";
import { getOrganization } from "../../src/world/Organization.ts";
import { isCloudShell } from "../../src/world/tenant/madeConnections.ts";
import { int32Kind } from "../../src/world/values/wholeNumbers.ts";
import type { World } from "../../src/world/World.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { remoteObject } from "./_shared/remoteObject.ts";
import { enumerationValue } from "./_shared/valueTypes.ts";

/** More entries can't be asked for (documented). */
const mostResults = 250_000;

const className = taskClass("SystemConfigurationTasks", "SearchAdminAuditLog");

export default defineCmdlet({
  name: "Search-AdminAuditLog",
  module: "Exchange",
  className: "Search-AdminAuditLog",
  remote: true,
  source: "document",
  synopsis: "Shows what cmdlets changed in the organisation, the newest change first.",
  parameters: {
    Cmdlets: "string[]",
    Parameters: "string[]",
    ObjectIds: "string[]",
    UserIds: "string[]",
    StartDate: "datetime",
    EndDate: "datetime",
    IsSuccess: "bool",
    ExternalAccess: "bool",
    ResultSize: { type: "int", default: 1000 },
    StartIndex: { type: "int", default: 0 },
    DomainController: "string",
  },
  examples: [
    {
      title: "Who changed an accepted domain",
      transcript:
        'PS> Set-AcceptedDomain fabrikam.com -AddressBookEnabled $false\nPS> $entry = Search-AdminAuditLog -Cmdlets Set-AcceptedDomain\nPS> "$($entry.CmdletName) $($entry.ObjectModified)"\nSet-AcceptedDomain fabrikam.com\nPS> $entry.CmdletParameters | ForEach-Object { "$($_.Name)=$($_.Value)" } | Sort-Object\nAddressBookEnabled=False\nIdentity=fabrikam.com\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const after = values.StartDate instanceof DateTime ? instantMilliseconds(momentOf(values.StartDate)) : 0;
        const before =
          values.EndDate instanceof DateTime ? instantMilliseconds(momentOf(values.EndDate)) : Number.POSITIVE_INFINITY;
        requireOrder(after, before);
        requireWithin("ResultSize", int32Kind, values.ResultSize, [0, mostResults]);
        // Parameters are of the cmdlets that are named (documented).
        if (values.Parameters && !values.Cmdlets) throw taskError("ParametersWithoutCmdlets");
        const objects =
          values.ObjectIds && givenItems(values.ObjectIds).flatMap((id) => [id, ...identitiesOf(world, id)]);
        const users = values.UserIds && givenItems(values.UserIds).flatMap((id) => [id, ...accountsNamed(world, id)]);
        const told = callerNames(world);
        const found = listAuditEntries(world).filter((entry) => {
          const time = instantMilliseconds(entry.runDate);
          return (
            time >= after &&
            time <= before &&
            isNamed(values.Cmdlets, [entry.cmdletName]) &&
            isNamed(objects, namesOfObject(entry.objectModified)) &&
            isNamed(users, [entry.caller, told(entry.caller), entry.caller.slice(entry.caller.lastIndexOf("/") + 1)]) &&
            isNamed(
              values.Parameters,
              entry.cmdletParameters.map(({ name }) => name),
            ) &&
            (values.IsSuccess === undefined || entry.succeeded === values.IsSuccess) &&
            values.ExternalAccess !== true
          );
        });
        for (const entry of found.slice(values.StartIndex, values.StartIndex + values.ResultSize))
          cmdlet.write(entryObject(world, isCloudShell(world) ? { ...entry, caller: told(entry.caller) } : entry));
      }),
    };
  },
});

/** Recipients are logged by their canonical names, in the cloud by their names, whatever names them in a search. */
function identitiesOf(world: World, id: string): readonly string[] {
  return findRows(world, recipient, id).flatMap((row) => [canonicalNameOf(world, row), recipientText(world, row)]);
}

/** Callers are logged by their canonical names, too. */
function accountsNamed(world: World, id: string): readonly string[] {
  const isOwn = id.toLowerCase() === getOrganization(world).administrator.toLowerCase();
  return [
    ...findRows(world, user, id).map((row) => canonicalNameOf(world, row)),
    ...(isOwn ? [administratorName(world)] : []),
  ];
}

/** An object by its whole identity or its name. */
function namesOfObject(identity: string): readonly string[] {
  return [identity, identity.slice(identity.lastIndexOf("/") + 1)];
}

function isNamed(wanted: readonly string[] | undefined, names: readonly string[]): boolean {
  if (wanted === undefined) return true;
  const lower = new Set(names.map((name) => name.toLowerCase()));
  return wanted.some((each) => lower.has(each.toLowerCase()));
}

const parameterType = registerType(
  defineClr<PropertyBag>("Microsoft.Exchange.Management.SystemConfigurationTasks.AdminAuditLogCmdletParameter", {
    holds: ["string Name {get;}", "string Value {get;}"],
    toText: (self) => String(self.get("Name")),
  }),
);

const propertyType = registerType(
  defineClr<PropertyBag>("Microsoft.Exchange.Management.SystemConfigurationTasks.AdminAuditLogModifiedProperty", {
    holds: ["string Name {get;}", "string OldValue {get;}", "string NewValue {get;}"],
    toText: (self) => String(self.get("Name")),
  }),
);

const listType = "Microsoft.Exchange.Data.MultiValuedProperty";

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Exchange.Management.SystemConfigurationTasks.AdminAuditLogEvent", {
    holds: [
      "string ObjectModified {get;}",
      "string CmdletName {get;}",
      `${listType}[${parameterType.name}] CmdletParameters {get;}`,
      `${listType}[${propertyType.name}] ModifiedProperties {get;}`,
      "string Caller {get;}",
      "System.Nullable[bool] Succeeded {get;}",
      "string Error {get;}",
      "System.Nullable[datetime] RunDate {get;}",
      "string OriginatingServer {get;}",
      "string Identity {get;}",
      "bool IsValid {get;}",
      "Microsoft.Exchange.Data.ObjectState ObjectState {get;}",
    ],
  }),
);

function entryObject(world: World, entry: AdminAuditLogEntry & { readonly key: string }): PropertyBag {
  const parameters = entry.cmdletParameters.map(
    ({ name, value }) =>
      new PropertyBag(
        parameterType,
        new Map([
          ["Name", name],
          ["Value", value],
        ]),
      ),
  );
  const properties = entry.modifiedProperties.map(
    ({ name, oldValue, newValue }) =>
      new PropertyBag(
        propertyType,
        new Map([
          ["Name", name],
          ["OldValue", oldValue],
          ["NewValue", newValue],
        ]),
      ),
  );
  const values = new Map<string, unknown>([
    ["ObjectModified", isCloudShell(world) ? objectTold(world, entry.objectModified) : entry.objectModified],
    ["CmdletName", entry.cmdletName],
    ["CmdletParameters", new ListObject(typeByName(`${listType}[${parameterType.name}]`), parameters)],
    ["ModifiedProperties", new ListObject(typeByName(`${listType}[${propertyType.name}]`), properties)],
    ["Caller", entry.caller],
    ["Succeeded", entry.succeeded],
    ["Error", entry.error || "None"],
    ["RunDate", localDate(entry.runDate)],
    ["OriginatingServer", getOrganization(world).shellServer],
    ["Identity", entry.key],
    ["IsValid", true],
    ["ObjectState", enumerationValue("Microsoft.Exchange.Data.ObjectState", "New")],
  ]);
  return remoteObject(world, new PropertyBag(type, values));
}
