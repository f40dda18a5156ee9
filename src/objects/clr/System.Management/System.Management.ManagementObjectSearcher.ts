import { defineClr } from "../../types/defineClr.ts";
import type { ClrObject } from "../../values/ClrObject.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { CimCollection } from "./CimCollection.ts";
import { managementCommand } from "./managementCommand.ts";

const space = "System.Management";

const found = (items: readonly unknown[]) =>
  new CimCollection(`${space}.ManagementObjectCollection`, items as readonly ClrObject[], () => "");

export default defineClr<PropertyBag>({
  holds: [`${space}.ObjectQuery Query {get;set;}`],
  constructors: {
    "(string queryString)": (query: string | null) =>
      new PropertyBag(`${space}.ManagementObjectSearcher`, {
        Query: new PropertyBag(`${space}.ObjectQuery`, { QueryString: query ?? "", QueryLanguage: "WQL" }),
      }),
  },
  methods: {
    [`${space}.ManagementObjectCollection Get()`]: (self) => {
      const query = self.values.get("Query");
      const text = query instanceof PropertyBag ? query.values.get("QueryString") : "";
      return found(managementCommand("param($q) Get-WmiObject -Query $q", [text]));
    },
  },
});
