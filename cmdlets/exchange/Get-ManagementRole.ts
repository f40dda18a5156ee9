import { givenItems } from "../../src/command/givenItems.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import type { NounDefinition } from "../../src/world/nouns/defineNoun.ts";
import { nounNamed } from "../../src/world/nouns/nounNamed.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { identityMatcher, isIdentityPattern } from "../../src/world/nouns/rows/identityPattern.ts";
import { listRows } from "../../src/world/nouns/rows/listRows.ts";
import type { NounRow } from "../../src/world/nouns/rows/NounRow.ts";
import type { World } from "../../src/world/World.ts";
import { nounObject } from "./_noun/values/NounObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { roleHas, roleHasScript } from "./_shared/roleEntries.ts";

export default defineCmdlet({
  name: "Get-ManagementRole",
  module: "Exchange",
  className: "Get-ManagementRole",
  remote: true,
  source: "document",
  synopsis: "Shows management roles: all of them, those of a type, those that have a cmdlet, or a role's children.",
  parameters: {
    Identity: "string",
    RoleType: "string",
    Cmdlet: "string",
    CmdletParameters: "string[]",
    Script: "string",
    ScriptParameters: "string[]",
    GetChildren: "switch",
    Recurse: "switch",
    DomainController: "string",
  },
  examples: [
    {
      title: "Roles that may make transport rules",
      transcript: "PS> (Get-ManagementRole -Cmdlet New-TransportRule).Name\nData Loss Prevention\nTransport Rules\n",
    },
    {
      title: "What comes from a role",
      transcript:
        "PS> $null = New-ManagementRole Rules -Parent 'Transport Rules'; $null = New-ManagementRole 'Few Rules' -Parent Rules\nPS> (Get-ManagementRole 'Transport Rules' -GetChildren).Name; (Get-ManagementRole Rules -Recurse).Name -join ', '\nRules\nRules, Few Rules\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, taskClass("RbacTasks", "GetManagementRole"), (world) => {
        requireDomainController(world, values.DomainController);
        const definition = nounNamed("ManagementRole");
        if (!definition) return;
        const all = listRows(world, definition).filter((role) => !definition.unreachable?.(role, world));
        const named = rolesNamed(values.Identity, all, (identity) => reachableRole(world, definition, identity));
        const type = values.RoleType?.toLowerCase();
        const asked = values.Cmdlet?.toLowerCase();
        for (const role of spread(named, all, values.GetChildren === true, values.Recurse === true)) {
          if (type !== undefined && String(role.values.RoleType).toLowerCase() !== type) continue;
          const wanted = asked ?? null;
          const parameters = givenItems(values.CmdletParameters);
          if ((wanted !== null || parameters.length > 0) && !roleHas(world, role, wanted, parameters)) continue;
          const asksScript = values.Script !== undefined || values.ScriptParameters !== undefined;
          if (asksScript && !roleHasScript(role, values.Script ?? null, values.ScriptParameters ?? [])) continue;
          cmdlet.write(nounObject(world, definition, role));
        }
      }),
    };
  },
});

function reachableRole(world: World, definition: NounDefinition, identity: string): NounRow {
  const role = getRow(world, definition, identity);
  const refusal = definition.unreachable?.(role, world);
  if (refusal) throw refusal;
  return role;
}

function rolesNamed(
  identity: string | undefined,
  all: readonly NounRow[],
  get: (identity: string) => NounRow,
): readonly NounRow[] {
  if (identity === undefined) return all;
  if (!isIdentityPattern(identity)) return [get(identity)];
  const matches = identityMatcher(identity);
  return all.filter(({ name }) => matches(name));
}

/** -GetChildren: the roles right below; -Recurse: each role with all below it. */
function spread(
  roles: readonly NounRow[],
  all: readonly NounRow[],
  children: boolean,
  recurse: boolean,
): readonly NounRow[] {
  const below = (role: NounRow): readonly NounRow[] => all.filter(({ values }) => values.Parent === role.guid);
  const tree = (role: NounRow): readonly NounRow[] => [role, ...below(role).flatMap(tree)];
  if (recurse) return roles.flatMap(tree);
  return children ? roles.flatMap(below) : roles;
}
