import { notModelled } from "../../errors/runtimeError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { WmiEventWatcher } from "../../values/machine/WmiEventWatcher.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { wqlEventQuery } from "./System.Management.WqlEventQuery.ts";

/** Register-ObjectEvent starts it. */
export default defineClr<WmiEventWatcher>({
  base: "System.ComponentModel.Component",
  constructors: {
    "()": () => new WmiEventWatcher(null),
    "(string query)": (query: string) => new WmiEventWatcher(wqlEventQuery(query)),
    "(System.Management.EventQuery query)": (query: PropertyBag | null) => new WmiEventWatcher(query),
  },
  properties: {
    "System.Management.EventQuery Query {get;set;}": {
      get: (self) => self.query,
      set: (self, query: PropertyBag | null) => {
        self.query = query;
      },
    },
  },
  methods: {
    "void Start()": (self) => {
      if (!self.isWatched) throw notModelled("Starting a ManagementEventWatcher that nobody has registered for");
    },
    "void Stop()": (self) => self.stop(),
    "void Dispose()": (self) => self.stop(),
  },
});
