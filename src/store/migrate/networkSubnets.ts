import type { Migration } from "./Migration.ts";

/** Schema 5: a network of a group keeps its subnets' addresses, `10.1.0.0/16`; states before it kept what was shown, `{10.1.0.0/16,Unknown}`. */
export const networkSubnets: Migration = {
  to: 5,
  what: "networks of availability groups keep their subnets without their states",
  record(_collection, _key, record) {
    const { noun, values } = record as { readonly noun?: unknown; readonly values?: { readonly Subnets?: unknown } };
    if (noun !== "DatabaseAvailabilityGroupNetwork" || !Array.isArray(values?.Subnets)) return record;
    const Subnets = values.Subnets.map((each) => String(each).replace(/^\{(.*),\w+\}$/, "$1"));
    return { ...record, values: { ...values, Subnets } };
  },
};
