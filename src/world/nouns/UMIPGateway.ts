import { enumerationKind } from "../values/Enumeration.ts";
import { isAddress } from "../values/internetAddresses.ts";
import { isDnsName } from "../values/textKind.ts";
import { nowhere } from "../values/ValueKind.ts";
import { type ActionCall, defineNoun, type NounDefinition, type Values } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import { changeRow, createRow, removeRow } from "./rows/writeRow.ts";

const statusKind = enumerationKind("GatewayStatus", ["Enabled", "Disabled", "NoNewCalls"]);

const definition: NounDefinition = defineNoun({
  noun: "UMIPGateway",
  kind: "keyed",
  called: "UM IP gateway",
  directory: {
    containers: ["UM IPGateway Container"],
    objectClass: ["top", "msExchUMIPGateway"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Get", "New", "Remove", "Set", "Enable", "Disable"],
  properties: {
    Enabled: { kind: "Boolean", default: true },
    Status: {
      derive: ({ values }) => (values.Enabled !== false ? "Enabled" : values.NoNewCalls ? "NoNewCalls" : "Disabled"),
    },
    NoNewCalls: { kind: "Boolean", default: false, hidden: true },
    HuntGroups: {
      kind: "MultiValuedProperty<String>",
      default: [],
      derive: ({ guid }, world) => {
        const groups = nounNamed("UMHuntGroup");
        const own = groups ? listRows(world, groups).filter(({ values }) => values.UMIPGateway === guid) : [];
        return own.map(({ name }) => name);
      },
    },
    OutcallsAllowed: { default: true },
    Port: { default: 5060, range: [0, 65_535] },
    Address: { unique: true },
  },
  // With a dial plan a gateway gets a hunt group for it (documented), which goes with it.
  changed({ world, before, after }) {
    const groups = nounNamed("UMHuntGroup");
    if (before && groups)
      for (const group of listRows(world, groups).filter(({ values }) => values.UMIPGateway === before.guid))
        if (after) changeRow(world, groups, group, { parent: after.distinguishedName });
        else removeRow(world, groups, group);
    if (before || !groups || typeof after?.values.UMDialPlan !== "string") return;
    const { UMDialPlan } = after.values;
    createRow(world, groups, {
      name: "DefaultHuntGroup",
      values: { UMDialPlan, UMIPGateway: after.guid, parent: after.distinguishedName },
    });
  },
  validate: ({ before, after }) => {
    const address = after?.values.Address;
    if (typeof address !== "string" || address === before?.values.Address) return null;
    return isDnsName(address) || isAddress(address) ? null : taskError("GatewayAddressInvalid", { value: address });
  },
  actions: {
    Enable: { run: (call) => change(call, { Enabled: true, NoNewCalls: null }) },
    // Calls that go on end only with -Immediate (documented).
    Disable: {
      takes: ["Immediate"],
      run: (call) => change(call, { Enabled: false, NoNewCalls: call.given.get("Immediate") === true ? null : true }),
    },
  },
  parameters: {
    Status: {
      sets: (value) => {
        const status = statusKind.parse(value, nowhere);
        return { Enabled: status === "Enabled", NoNewCalls: status === "NoNewCalls" ? true : null };
      },
    },
    IncludeSimulator: { accepted: "No gateway is a simulator that would be hidden." },
  },
  source: "inferred",
});

export default definition;

function change({ world, row }: ActionCall, values: Values): undefined {
  if (row) changeRow(world, definition, row, values);
}
