import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AccessToCustomerDataRequest",
  kind: "singleton",
  called: "access to customer data request",
  stock: () => [{ name: "Access To Customer Data Request" }],
  source: "inferred",
});
