import { type ActionCall, defineNoun } from "./defineNoun.ts";
import organizationConfig from "./OrganizationConfig.ts";
import { listRows } from "./rows/listRows.ts";
import { changeRow } from "./rows/writeRow.ts";

/** Whether the contents of public folders go from server to server, which the organisation's configuration keeps. */
export default defineNoun({
  noun: "PublicFolderReplication",
  kind: "computed",
  called: "replication of public folders",
  verbs: ["Suspend", "Resume"],
  actions: {
    Suspend: { on: null, run: (call) => change(call, true) },
    Resume: { on: null, run: (call) => change(call, false) },
  },
  source: "documented",
});

function change({ world }: ActionCall, isSuspended: boolean): undefined {
  const [row] = listRows(world, organizationConfig);
  changeRow(world, organizationConfig, row, { PublicFolderContentReplicationDisabled: isSuspended });
}
