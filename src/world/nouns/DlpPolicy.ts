import { identityWord } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { makeObject } from "./declaration/makeObject.ts";
import { defineNoun, type NounChange, type Values } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { rulesOfTemplate, templateNames } from "./policy/dlpTemplates.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow, removeRow } from "./rows/writeRow.ts";

/** A policy of transport rules, which have its state and mode and go with it. */
export default defineNoun({
  noun: "DlpPolicy",
  kind: "keyed",
  called: "dlp policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    State: {
      values: ["Enabled", "Disabled"],
      type: "Microsoft.Exchange.MessagingPolicies.Rules.Tasks.RuleState",
      default: "Enabled",
    },
    Mode: { default: "Audit" },
  },
  parameters: {
    Template: {
      sets(value, { world }): Values {
        const templates = nounNamed("DlpPolicyTemplate");
        return templates ? { Template: getRow(world, templates, identityWord(value) ?? "").name } : {};
      },
    },
  },
  changed(change) {
    makeRules(change);
    rulesFollow(change);
  },
  source: "inferred",
});

/** A policy of a template has the template's rules, with its own mode and state. */
function makeRules({ world, before, after }: NounChange): void {
  const definition = nounNamed("TransportRule");
  const template = after?.values.Template;
  if (before || !after || !definition || typeof template !== "string" || !templateNames.includes(template)) return;
  const { State = "Enabled", Mode = "Audit" } = after.values;
  for (const { name, values } of rulesOfTemplate(template))
    makeObject(world, definition, {
      name,
      values: { ...values, DlpPolicy: after.guid, Enabled: State === "Enabled", Mode: String(Mode) },
    });
}

function rulesFollow({ world, before, after }: NounChange): void {
  const definition = nounNamed("TransportRule");
  if (!definition || !before) return;
  for (const rule of rulesOf(world, before)) {
    if (!after) removeRow(world, definition, rule);
    else if (before.values.State !== after.values.State || before.values.Mode !== after.values.Mode)
      changeRow(world, definition, rule, {
        State: after.values.State ?? "Enabled",
        Mode: after.values.Mode ?? "Audit",
      });
  }
}

function rulesOf(world: World, { guid }: NounRow): readonly NounRow[] {
  const definition = nounNamed("TransportRule");
  return definition ? listRows(world, definition).filter(({ values }) => values.DlpPolicyId === guid) : [];
}
