import { instant } from "../../../src/base/instant.ts";
import { cloudKey } from "../../../src/cloud/cloudKey.ts";
import { sendNotifications } from "../../../src/cloud/sendNotifications.ts";
import { catalogueCmdlet } from "../../../src/command/catalogue/catalogue.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { ErrorCategoryName } from "../../../src/diag/ErrorCategoryName.ts";
import { ErrorRecord, noInvocation } from "../../../src/objects/errors/ErrorRecord.ts";
import { newException } from "../../../src/objects/errors/ExceptionObject.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { formatDateTime } from "../../../src/objects/text/time/formatDateTime.ts";
import { utcDate } from "../../../src/objects/text/time/moments.ts";
import { type AuditedTask, audited } from "../../../src/world/audit/AdminAuditLog.ts";
import { asSide } from "../../../src/world/hybrid/side.ts";
import { unchangedWarning } from "../../../src/world/nouns/messages/unchangedWarning.ts";
import { getOrganization } from "../../../src/world/Organization.ts";
import type { RoleCmdlet } from "../../../src/world/roles/roleCmdlets.ts";
import { asTask } from "../../../src/world/roles/signedInAccount.ts";
import { asCmdlet } from "../../../src/world/runningCmdlet.ts";
import { answeredBy, isCloudShell } from "../../../src/world/tenant/madeConnections.ts";
import type { World } from "../../../src/world/World.ts";
import { WorldError } from "../../../src/world/WorldError.ts";
import { worldKey } from "../../../src/world/worldKey.ts";
import { reportCall } from "./cloudErrorReport.ts";
import { errorNumber } from "./errorNumber.ts";
import { onFaultyServer } from "./faultyServer.ts";
import { loggedValue } from "./loggedValue.ts";
import { prefixOfCall } from "./prefixOfCall.ts";
import { remoteComputerName } from "./remoteObject.ts";
import { asksService, restError } from "./restError.ts";

/**
 * The class on the server, which its errors name: `taskClass("SystemConfigurationTasks", "GetAuthConfig")`. What the
 * shell itself refuses (parameters that do not bind) names the command instead, since the shell has only a stand-in.
 */
export function taskClass(space: string, name: string): string {
  return `Microsoft.Exchange.Management.${space}.${name}`;
}

/**
 * Runs what a cmdlet does on the server. What the organisation refuses is an error of the remote cmdlet, which never ends
 * the script: it came through the pipeline of the session.
 */
export function onServer(
  cmdlet: CmdletContext,
  className: string,
  action: (world: World) => void,
  cmdletName: string = cmdletNameOf(className),
): () => void {
  const run = (world: World): void => {
    try {
      const task = taskOf(cmdlet, cmdletName);
      onFaultyServer(cmdlet, task.cmdletName, world, (seen) =>
        asTask(
          world,
          () => roleCmdletOf(task.cmdletName),
          () => audited(world, task, () => action(seen)),
        ),
      );
      // What the task let arrive (a database mounted, a queue retried) is told to the devices at once.
      sendNotifications(world, cmdlet.service(cloudKey));
      reportCall(world, cmdletName, null);
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      reportCall(world, cmdletName, error.message);
      if (error.id === "NotModelled") throw notModelled(String(error.data.what));
      if (asksService(world, cmdletName)) cmdlet.error(restError(world, cmdletName, error));
      else cmdlet.error(remoteError(cmdlet, world, { className, cmdletName }, error));
    }
  };
  return () => {
    const world = cmdlet.service(worldKey);
    const asked = (): void =>
      isServersOwn(world, cmdletName) ? asSide(world, "OnPremises", () => run(world)) : run(world);
    answeredBy(world, prefixOfCall(world, cmdlet.name, cmdletName), () => asCmdlet(world, cmdletName, asked));
  };
}

/** Whether a cmdlet is one of the servers' in a shell that somebody connected to the cloud, which has none of its name. */
function isServersOwn(world: World, cmdletName: string): boolean {
  if (!isCloudShell(world)) return false;
  const products = catalogueCmdlet(cmdletName, "Exchange", "Desktop")?.products;
  return products !== undefined && !products.includes("Exchange Online");
}

/** The task as the audit log tells of it: the cmdlet by its class, the object that it was told to change. */
function taskOf(cmdlet: CmdletContext, cmdletName: string): AuditedTask {
  const named = cmdlet.raw("Identity") ?? cmdlet.raw("Name");
  return {
    cmdletName,
    objectModified: named === undefined || named === null ? "" : toText(named),
    isTrial: toText(cmdlet.raw("WhatIf") ?? "") === "True",
    parameters: () =>
      [...cmdlet.bound]
        .filter(([name]) => !/^(WhatIf|Confirm|Verbose|Debug|ErrorAction|WarningAction)$/.test(name))
        .map(([name, value]) => ({ name, value: loggedValue(cmdletName, name, value) })),
  };
}

function roleCmdletOf(name: string): RoleCmdlet {
  return { name, category: catalogueCmdlet(name, "Exchange", "Desktop")?.category ?? null };
}

/** `Microsoft.Exchange.Management.Tasks.SetMailbox` is Set-Mailbox. */
function cmdletNameOf(className: string): string {
  return className.slice(className.lastIndexOf(".") + 1).replace(/^([A-Z][a-z]+)/, "$1-");
}

/**
 * The record of an error that the server wrote: it has no position in the script, an id that tells server, request and
 * time, and the name of the computer below.
 */
function remoteError(
  cmdlet: CmdletContext,
  world: World,
  { className, cmdletName }: { readonly className: string; readonly cmdletName: string },
  refusal: WorldError,
): ErrorRecord {
  const { shellServer } = getOrganization(world);
  const time = formatDateTime(utcDate(instant(world.clock.now())), "G", "en-US");
  const place = `[Server=${shellServer},RequestId=${world.ids.newGuid()},TimeStamp=${time}]`;
  const id = `${place} [FailureCategory=Cmdlet-${refusal.exception}] ${errorNumber(`${className}/${refusal.id}`)}`;
  const exception = newException("System.Management.Automation.RemoteException", refusal.message);
  const record = new ErrorRecord(exception, id, refusal.category as ErrorCategoryName, null, className);
  exception.errorRecord = record;
  record.reason = refusal.exception;
  record.activity = cmdletName;
  record.invocation = { ...noInvocation, value: cmdlet.invocation };
  record.remoteComputerName = remoteComputerName(world);
  return record;
}

/** What a Set cmdlet says when the object had all the values already. */
export function warnUnchanged(cmdlet: CmdletContext, identity: string): void {
  cmdlet.warning(unchangedWarning(identity));
}
