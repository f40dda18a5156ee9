import { textList } from "../values/textList.ts";
import { defineNoun } from "./defineNoun.ts";
import { linkError } from "./linkMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";

export default defineNoun({
  noun: "IntraOrganizationConnector",
  kind: "keyed",
  called: "intra organization connector",
  directory: {
    containers: ["Intra Organization Connectors"],
    objectClass: ["top", "msExchIntraOrganizationConnector"],
  },
  verbs: ["Get", "New", "Remove", "Set"],
  // As organisation relationships refuse a domain of another one (inferred).
  validate: ({ world, before, after }) => {
    const definition = nounNamed("IntraOrganizationConnector");
    if (!after || !definition) return null;
    const taken = listRows(world, definition)
      .filter(({ guid }) => guid !== after.guid)
      .flatMap(({ values }) => textList(values.TargetAddressDomains).map((each) => each.toLowerCase()));
    const added = textList(after.values.TargetAddressDomains).filter(
      (each) => !textList(before?.values.TargetAddressDomains).includes(each),
    );
    const domain = added.find((each) => taken.includes(each.toLowerCase()));
    return domain === undefined ? null : linkError("DomainInConnector", { domain });
  },
  source: "inferred",
});
