import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { runspaceTableKey } from "../../../../src/command/services/runspaceTable.ts";
import { wildcardMatcher } from "../../../../src/objects/ops/wildcard.ts";
import { Guid } from "../../../../src/objects/values/Guid.ts";
import { unwrap } from "../../../../src/objects/values/PSObject.ts";
import { RunspaceObject } from "../../../../src/objects/values/shell/RunspaceObject.ts";

export interface RunspaceChoice {
  readonly names?: readonly string[] | undefined;
  readonly ids?: readonly number[] | undefined;
  readonly instanceIds?: readonly unknown[] | undefined;
  readonly runspaces?: readonly unknown[] | undefined;
}

/** The runspaces that are meant; all where nothing is said. */
export function chosenRunspaces(cmdlet: CmdletContext, choice: RunspaceChoice): readonly RunspaceObject[] {
  const { names, ids, instanceIds, runspaces } = choice;
  if (runspaces) return runspaces.map(unwrap).filter((one) => one instanceof RunspaceObject);
  const guids = instanceIds?.map((id) => (id instanceof Guid ? id.text : ""));
  const tests = names?.map((name) => wildcardMatcher(name));
  return cmdlet
    .service(runspaceTableKey)
    .items()
    .filter(
      ({ id, name, instanceId }) =>
        (ids?.includes(id) ?? true) &&
        (guids?.includes(instanceId) ?? true) &&
        (tests?.some((matches) => matches(name)) ?? true),
    );
}

/** How the RunspaceDebug cmdlets say which they mean; another process (-ProcessName) is not modelled. */
export const debuggedRunspaceParameters = {
  RunspaceName: "string[]",
  Runspace: "runspace[]",
  RunspaceId: "int[]",
  RunspaceInstanceId: "guid[]",
} as const;

export function debuggedRunspaces(
  cmdlet: CmdletContext,
  values: {
    readonly RunspaceName?: readonly string[] | undefined;
    readonly Runspace?: readonly unknown[] | undefined;
    readonly RunspaceId?: readonly number[] | undefined;
    readonly RunspaceInstanceId?: readonly unknown[] | undefined;
  },
): readonly RunspaceObject[] {
  return chosenRunspaces(cmdlet, {
    names: values.RunspaceName,
    ids: values.RunspaceId,
    instanceIds: values.RunspaceInstanceId,
    runspaces: values.Runspace,
  });
}
