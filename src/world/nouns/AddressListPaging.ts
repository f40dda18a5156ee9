import { type ActionCall, defineNoun } from "./defineNoun.ts";
import organizationConfig from "./OrganizationConfig.ts";
import { listRows } from "./rows/listRows.ts";
import { changeRow } from "./rows/writeRow.ts";

/** Whether address lists are read page by page, which the organisation's configuration shows. */
export default defineNoun({
  noun: "AddressListPaging",
  kind: "computed",
  called: "address list paging",
  verbs: ["Enable", "Disable"],
  actions: {
    Enable: { on: null, run: (call) => change(call, true) },
    Disable: { on: null, run: (call) => change(call, false) },
  },
  source: "documented",
});

function change({ world }: ActionCall, isOn: boolean): undefined {
  const [row] = listRows(world, organizationConfig);
  changeRow(world, organizationConfig, row, { IsAddressListPagingEnabled: isOn });
}
