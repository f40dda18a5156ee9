import { isCloudShell } from "../tenant/madeConnections.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounDefinition } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { rowsNamed } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";

/** What a tenant's rights management comes with (documented; the descriptions are inferred). */
const usual = {
  "Do Not Forward": "Recipients can read this message, but cannot forward, print, or copy content.",
  Encrypt: "Only people this message was sent to can read it.",
} as const;

const template: NounDefinition = defineNoun({
  noun: "RMSTemplate",
  kind: "keyed",
  called: "RMS template",
  properties: {
    Description: { kind: "String" },
    Type: { default: "Distributed" },
    TemplateGuid: { kind: "Guid", derive: ({ guid }) => guid },
  },
  resolve: (world, identity) => rowsNamed(world, hasRights(world) ? listRows(world, template) : [], identity),
  hidden: (_row, _given, world) => !hasRights(world),
  stock: () => Object.entries(usual).map(([name, Description]) => ({ name, values: { Description } })),
  source: "inferred",
});

export default template;

/** The service gives templates to organisations that protect mail with it. */
function hasRights(world: World): boolean {
  const configuration = nounNamed("IRMConfiguration");
  const [row] = configuration ? listRows(world, configuration) : [];
  return (
    isCloudShell(world) &&
    configuration !== null &&
    row !== undefined &&
    rowValueNamed(world, configuration, row, "AzureRMSLicensingEnabled") === true
  );
}
