import { escapeXml, escapeXmlAttribute } from "../../base/text/escapeXml.ts";
import { callerOf } from "../roles/signedInAccount.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import user from "./recipient/User.ts";
import { findRow } from "./rows/findRow.ts";
import { type NounRow, nounObjects } from "./rows/NounRow.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";

/** A setting of a component that an administrator took in hand. Where it lies and its XML are observed. */
export default defineNoun({
  noun: "SettingOverride",
  kind: "keyed",
  called: "setting override",
  directory: {
    containers: ["Setting Overrides", "Global Settings"],
    objectClass: ["top", "msExchConfigSettings"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    ModifiedBy: { kind: "ADObjectId", references: "User", default: null },
    XmlRaw: { kind: "String", derive: ({ values }, world) => xmlOf(values, world) },
  },
  parameters: { Component: "ComponentName", Section: "SectionName" },
  validate: ({ after }) => {
    const wrong = textList(after?.values.Parameters).find((each) => !/^[^=]+=/.test(each));
    return wrong === undefined ? null : nounError("OverrideParameterInvalid", { value: wrong });
  },
  changed({ world, after }) {
    const caller = after && callerOf(world);
    if (caller) world.store.put(nounObjects, after.guid, withCaller(after, caller.guid));
  },
  source: "inferred",
});

function withCaller(row: NounRow, ModifiedBy: string): NounRow {
  return { ...row, values: { ...row.values, ModifiedBy } };
}

function xmlOf({ ComponentName, SectionName, ModifiedBy, Reason, Parameters }: Values, world: World): string {
  const caller = typeof ModifiedBy === "string" ? findRow(world, user, ModifiedBy) : null;
  const attributes = [
    ["CN", ComponentName],
    ["SN", SectionName],
    ...(caller ? [["MB", canonicalNameOf(world, caller)] as const] : []),
    ["R", Reason],
  ].map(([name, value]) => `${name}="${escapeXmlAttribute(String(value ?? ""))}"`);
  const each = textList(Parameters).map((parameter) => `<P>${escapeXml(parameter)}</P>`);
  return `<S ${attributes.join(" ")}><Ps>${each.join("")}</Ps></S>`;
}
