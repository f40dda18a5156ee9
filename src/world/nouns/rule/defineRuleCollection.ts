import { escapeXmlAttribute } from "../../../base/text/escapeXml.ts";
import { singleQuoted } from "../../../base/text/singleQuoted.ts";
import { identityGiven } from "../../values/given.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import { type NounProperty, nounFacts } from "../declaration/nounFacts.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "../defineNoun.ts";
import { computedRow } from "../rows/computedRow.ts";
import { getRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { rowsInOrder } from "../rows/rowOrder.ts";
import { rowValue } from "../rows/rowValue.ts";
import { valuePlace } from "../rows/valuePlace.ts";

interface RuleCollection {
  readonly noun: string;
  readonly called: string;
  readonly rules: NounDefinition;
  /** The name of the container in the directory, which the file's root has. */
  readonly root: string;
}

/** The rules of a noun as one file: the command that makes each (the form of the file is documented). */
export function defineRuleCollection({ noun, called, rules, root }: RuleCollection): NounDefinition {
  return defineNoun({
    noun,
    kind: "computed",
    called,
    verbs: ["Export"],
    type: "Microsoft.Exchange.Data.BinaryFileDataObject",
    tail: "identity",
    order: "declaration",
    identityText: () => "",
    properties: { FileData: { kind: "Binary" } },
    parameters: {
      ExportLegacyRules: { notModelled: "exports the rules of Exchange 2007, of which there are none" },
      Format: { notModelled: "is reserved for Microsoft's internal use" },
    },
    actions: {
      Export: {
        on: null,
        takes: ["Identity"],
        run: (call) => [computedRow(call.world, noun, root, { FileData: fileOf(call, rules, root) })],
      },
    },
    source: "documented",
  });
}

function fileOf({ world, given }: ActionCall, rules: NounDefinition, root: string): string {
  const named = identityGiven(given, "Identity");
  const rows = named === null ? rowsInOrder(world, rules) : [getRow(world, rules, named)];
  const lines = rows.map(
    (row) =>
      `  <rule name="${escapeXmlAttribute(row.name)}" id="${row.guid}" format="cmdlet">\r\n    <version requiredMinVersion="15.0.3.0">\r\n` +
      `      <commandBlock><![CDATA[${commandOf(world, rules, row)}]]></commandBlock>\r\n    </version>\r\n  </rule>\r\n`,
  );
  const text = `<?xml version="1.0" encoding="utf-16" standalone="yes"?>\r\n<rules name="${root}">\r\n${lines.join("")}</rules>`;
  return Buffer.from(`\uFEFF${text}`, "utf16le").toString("base64");
}

/** The command that makes the rule anew: what it has by default is not said. */
function commandOf(world: World, rules: NounDefinition, row: NounRow): string {
  const { properties } = nounFacts(rules);
  const settings = Object.keys(row.values).flatMap((name) => {
    const property = properties.get(name);
    if (!property?.kind || notSaid.has(name)) return [];
    if (property.rule.derive && !isSaid(rules, name)) return [];
    if (name === "State") return [`-Enabled $${row.values.State !== "Disabled"}`];
    const value = property.rule.derive ? rowValue(world, rules, property, row) : row.values[name];
    return [`-${name} ${literal(world, property, value)}`];
  });
  return [`New-${rules.noun}`, `-Name ${singleQuoted(row.name)}`, ...settings]
    .join(" ")
    .replaceAll("]]>", "]]]]><![CDATA[>");
}

/** Stamps, and the place in the order, which the file's own order gives. */
const notSaid = new Set(["CreatedBy", "LastModifiedBy", "Priority"]);

/** Whether what is shown is what a parameter of the same name takes, in a form of its own. */
function isSaid({ parameters }: NounDefinition, name: string): boolean {
  const rule = parameters?.[name];
  return typeof rule === "object" && rule.sets !== undefined;
}

function literal(world: World, { kind, references }: NounProperty, value: Json | undefined): string {
  if (typeof value === "boolean") return `$${value}`;
  if (kind === null || value === null || value === undefined) return "$null";
  const place = valuePlace(world, references);
  const { item } = kind;
  if (item && Array.isArray(value)) return `@(${value.map((each) => singleQuoted(item.text(each, place))).join(",")})`;
  return singleQuoted(kind.text(value, place));
}
